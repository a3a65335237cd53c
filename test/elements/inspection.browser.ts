/** The proof in the page: what a check finds out is said in words, and never more than it found. */
import '../../src/bundle.ts';
import { equal, ok } from '../support/assert.ts';
import { afterEach, clear, describe, freshUrl, it, part, requestsFor, sample, shown, until } from '../support/page.ts';

afterEach(clear);

const button = (element: Element, name: string): HTMLButtonElement =>
  element.shadowRoot?.querySelector(`[part~='${name}']`) as HTMLButtonElement;

/** Shows an element and opens its first inspection. */
async function inspected(markup: string, properties: object = {}): Promise<HTMLElement> {
  const element = await shown(markup, properties);
  button(element, 'check').click();
  await until(() => !['', 'Checking…', undefined].includes(part(element, 'verdict')), 'the check');
  return element;
}

const VERDICTS: [record: string, begins: string, passage: boolean][] = [
  ['sample', 'Checked just now in this browser', true],
  ['text-altered', 'Not confirmed: the document at hand is not the one', false],
  ['text-missing', 'Not checked: the text of the document could not be loaded', false],
  ['words-altered', 'Not confirmed: these words do not stand', false],
];

describe('the check of a quote', () => {
  for (const [kind, begins, passage] of VERDICTS) {
    it(`says “${begins}…” of a record of the kind ${kind}`, async () => {
      const element = await inspected(`<otg-quote lang="en" src="${freshUrl(kind)}#q2"></otg-quote>`);
      ok(part(element, 'verdict')?.startsWith(begins), String(part(element, 'verdict')));
      equal(element.shadowRoot?.querySelector("[part='verdict']")?.getAttribute('role'), 'status');
      equal(!!part(element, 'context'), passage, 'a passage stands only where the words were found');
    });
  }

  it('claims nothing and asks for nothing before a reader asks', async () => {
    const url = freshUrl('sample');
    const element = await shown(`<otg-quote lang="en" src="${url}"></otg-quote>`);
    ok(!/check(?:ed|ing)/i.test(element.shadowRoot?.textContent ?? ''), 'no claim');
    equal(await requestsFor(url), 1);
    equal(button(element, 'check').getAttribute('aria-expanded'), 'false');
  });

  it('marks the very words in their passage, with what stands before and after', async () => {
    const element = await inspected(`<otg-quote src="${freshUrl('sample')}#q2"></otg-quote>`);
    equal(element.shadowRoot?.querySelector('mark')?.textContent, sample().quotes[1]?.parts[0]?.text);
    const passage = part(element, 'context') ?? '';
    ok(passage.includes('подчеркнул'), 'the reporter’s words behind');
    equal(element.shadowRoot?.querySelector("[part='context']")?.getAttribute('lang'), 'ru');
  });

  it('closes again, and leaves nothing behind', async () => {
    const element = await inspected(`<otg-quote src="${freshUrl('sample')}"></otg-quote>`);
    button(element, 'check').click();
    await until(() => !element.shadowRoot?.querySelector("[part='inspection']"), 'the end of the inspection');
    equal(button(element, 'check').getAttribute('aria-expanded'), 'false');
  });

  it('speaks the language around it', async () => {
    const element = await inspected(`<otg-quote lang="ru" src="${freshUrl('sample')}"></otg-quote>`);
    ok(/[а-я]/.test(part(element, 'verdict') ?? ''), String(part(element, 'verdict')));
  });

  it('offers the publisher’s page at the passage', async () => {
    const record = sample();
    Object.assign(record.quotes[0]?.parts[0] as object, { textFragment: 'text=%D0%B0' });
    const element = await inspected('<otg-quote></otg-quote>', { record });
    equal(
      element.shadowRoot?.querySelector<HTMLAnchorElement>("[part='original']")?.href,
      `${record.source.url}#:~:text=%D0%B0`,
    );
  });

  it('copies the words with speaker and source, and says so', async () => {
    const element = await inspected(`<otg-quote lang="en" src="${freshUrl('sample')}#q2"></otg-quote>`);
    let copied = '';
    const clipboard = { writeText: async (text: string) => void (copied = text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
      .find((each) => each.textContent?.trim() === 'Copy with source')
      ?.click();
    await until(() => part(element, 'outcome') === 'Copied.', 'the answer');
    equal(copied.split('\n'), [
      `«${sample().quotes[1]?.parts[0]?.text}»`,
      '— Sadyr Japarov, President, Kyrgyzstan',
      `— 24.kg, ${sample().source.url}`,
    ]);
  });

  it('copies an embed code that shows the same quote', async () => {
    const url = freshUrl('sample');
    const element = await inspected(`<otg-quote lang="en" src="${url}#q2"></otg-quote>`);
    let copied = '';
    const clipboard = { writeText: async (text: string) => void (copied = text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
      .find((each) => each.textContent?.trim() === 'Copy embed code')
      ?.click();
    await until(() => copied !== '', 'the copy');
    ok(!copied.includes('\n'), 'one line');
    const again = await shown(copied);
    equal(part(again, 'text'), part(element, 'text'));
  });

  it('says that the browser did not allow copying', async () => {
    const element = await inspected(`<otg-quote lang="en" src="${freshUrl('sample')}"></otg-quote>`);
    const clipboard = { writeText: () => Promise.reject(new Error('no')) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    element.shadowRoot?.querySelector<HTMLButtonElement>("[part='inspection'] button")?.click();
    await until(() => part(element, 'outcome') === 'The browser did not allow copying.', 'the answer');
  });
});

describe('facts', () => {
  it('show what they are, the words and who stated them', async () => {
    const element = await shown(`<otg-fact lang="en" src="#s1"></otg-fact>`, { record: sample() });
    equal(part(element, 'label'), 'Statement');
    equal(part(element, 'text'), sample().statements[0]?.text);
    ok(part(element, 'speaker'), 'a speaker');
  });

  it('are listed by kind in the order asked for', async () => {
    const element = await shown('<fact-list lang="en" kinds="document topic"></fact-list>', { record: sample() });
    const labels = [...(element.shadowRoot?.querySelectorAll("[part='label']") ?? [])].map((each) => each.textContent);
    equal(labels, ['Documents', 'Topics']);
    equal(
      element.shadowRoot?.querySelectorAll('li').length,
      sample().documents.length + (sample().meeting?.topics.length ?? 0),
    );
  });

  it('are checked one by one', async () => {
    const element = await inspected(`<fact-list lang="en" src="${freshUrl('sample')}"></fact-list>`);
    equal(element.shadowRoot?.querySelectorAll("[part='inspection']").length, 1);
    equal(element.shadowRoot?.querySelector('mark')?.textContent, sample().meeting?.topics[0]?.text);
  });
});

describe('the source', () => {
  it('shows the document letter for letter, with everything found in it marked', async () => {
    const element = await shown(`<otg-source lang="en" src="${freshUrl('sample')}#q2"><p>Fallback</p></otg-source>`);
    await until(() => !!part(element, 'verdict'), 'the document');
    ok(part(element, 'verdict')?.startsWith('Checked just now'), String(part(element, 'verdict')));
    const whole = element.shadowRoot?.querySelector("[part='text']")?.textContent ?? '';
    equal(whole.length, sample().source.length);
    const here = [...(element.shadowRoot?.querySelectorAll('[data-here]') ?? [])].map((each) => each.textContent);
    equal(here.join(''), sample().quotes[1]?.parts[0]?.text);
  });

  it('confirms nothing where one marked stretch is not in the document, be it a topic or a person alone', async () => {
    for (const change of ['topic', 'person']) {
      const record = sample();
      Object.assign((change === 'topic' ? record.meeting?.topics[0] : record.people[0]?.evidence) as object, {
        text: 'altered',
      });
      const element = await shown(`<otg-source lang="en" src="${freshUrl('sample')}"></otg-source>`, { record });
      await until(() => !!part(element, 'verdict'), 'the answer');
      ok(part(element, 'verdict')?.startsWith('Not confirmed'), `${change}: ${String(part(element, 'verdict'))}`);
    }
  });

  it('keeps quiet about a text that is not the document', async () => {
    const element = await shown(`<otg-source lang="en" src="${freshUrl('text-altered')}"></otg-source>`);
    await until(() => !!part(element, 'verdict'), 'the answer');
    ok(part(element, 'verdict')?.startsWith('Not confirmed'), String(part(element, 'verdict')));
    equal(part(element, 'text'), undefined);
  });
});

describe('a long list', () => {
  it('brings a field that filters by name, office and country, and counts what is left', async () => {
    const element = await shown(`<participant-list lang="en" src="${freshUrl('many-people')}"></participant-list>`);
    await until(() => !!element.shadowRoot?.querySelector('input'), 'the field');
    equal(element.shadowRoot?.querySelectorAll('li').length, 200);
    const field = element.shadowRoot?.querySelector('input') as HTMLInputElement;
    field.value = 'KAZAKHSTAN';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => part(element, 'left') === '29 of 200', String(part(element, 'left')));
    equal(element.shadowRoot?.querySelectorAll('li').length, 29);
    equal(element.shadowRoot?.querySelector('label')?.getAttribute('for'), field.id);
  });

  it('stands by country when asked, those without one last', async () => {
    const element = await shown('<participant-list lang="en" group="country"></participant-list>', {
      record: sample(),
    });
    await until(() => !!part(element, 'country'), 'the countries');
    equal(
      [...(element.shadowRoot?.querySelectorAll("[part='country']") ?? [])].map((each) => each.textContent),
      ['Kyrgyzstan', 'Azerbaijan', 'Kazakhstan', 'Türkiye', 'Uzbekistan', 'Others'],
    );
  });
});

describe('a meeting', () => {
  it('is saved as a calendar file, and says so', async () => {
    const element = await shown('<meeting-card lang="en"></meeting-card>', { record: sample() });
    let saved: { href: string; download: string } | undefined;
    const listen = (event: Event): void => {
      const link = event.target as HTMLAnchorElement;
      if (!link.download) return;
      event.preventDefault();
      saved = { href: link.href, download: link.download };
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      listen({ target: this, preventDefault: () => undefined } as unknown as Event);
    };
    button(element, 'calendar').click();
    await until(() => saved !== undefined, 'the file');
    HTMLAnchorElement.prototype.click = click;
    const text = await (await fetch(saved?.href ?? '')).text();
    ok(text.includes('DTSTART;VALUE=DATE:20250912\r\n') && text.includes('DTEND;VALUE=DATE:20250913\r\n'), text);
    ok(
      text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75),
      'lines of 75 bytes at most',
    );
    await until(() => part(element, 'outcome') === `Saved as ${saved?.download}`, 'the answer');
  });
});
