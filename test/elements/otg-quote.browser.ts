import '../../src/elements/otg-quote/define.ts';
import type { OtgQuote } from '../../src/elements/otg-quote/otg-quote.ts';
import type { OtgRecord } from '../../src/record/types.ts';
import { equal, ok } from '../support/assert.ts';
import {
  afterEach,
  clear,
  describe,
  freshUrl,
  it,
  mount,
  part,
  sample,
  showsFallback,
  shown,
  told,
} from '../support/page.ts';

afterEach(clear);

const words = (element: Element): Element => element.shadowRoot?.querySelector("[part='text']") as Element;
const changed = (change: (record: OtgRecord) => void): { record: OtgRecord } => {
  const record = sample();
  change(record);
  return { record };
};

describe('the words of a quote', () => {
  it('stand letter for letter, in one text node, with their own language', async () => {
    const element = await shown('<otg-quote src="#q2" lang="en"></otg-quote>', { record: sample() });
    equal(words(element).textContent, sample().quotes[1]?.parts[0]?.text);
    equal(words(element).localName, 'blockquote');
    equal(words(element).getAttribute('lang'), 'ru');
    equal([...words(element).childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).length, 1);
  });

  it('keep every character of a text that is hard to set', async () => {
    const hard =
      '  Two  spaces,\tа\u0301, e\u0301, \u202bעברית\u202c, 👩‍🚀, <b>&amp;</b>, “marks” «и» …\n\nA new paragraph ';
    const element = await shown(
      '<otg-quote></otg-quote>',
      changed((record) => Object.assign(record.quotes[0]?.parts[0] as object, { text: hard })),
    );
    equal(words(element).textContent, hard);
  });

  const marks: [language: string, open: string, close: string][] = [
    ['ru', '«', '»'],
    ['ky', '«', '»'],
    ['kk-KZ', '«', '»'],
    ['az', '«', '»'],
    ['en', '“', '”'],
    ['tr', '“', '”'],
    ['uz', '“', '”'],
    ['hu', '„', '”'],
  ];
  for (const [language, open, close] of marks) {
    it(`stand in ${open} ${close} in "${language}", whatever the page's language`, async () => {
      const element = await shown(
        '<otg-quote lang="en"></otg-quote>',
        changed((record) => Object.assign(record.quotes[0] as object, { language })),
      );
      equal(getComputedStyle(words(element)).quotes, `"${open}" "${close}"`);
    });
  }

  it('show an interruption as three dots', async () => {
    const element = await shown(
      '<otg-quote></otg-quote>',
      changed((record) =>
        Object.assign(record.quotes[0] as object, {
          parts: [
            { start: 0, end: 5, text: 'Одно,' },
            { start: 9, end: 14, text: 'второе' },
          ],
        }),
      ),
    );
    equal(words(element).textContent, 'Одно, … второе');
    equal(
      [...(element.shadowRoot?.querySelectorAll("[part='words']") ?? [])].map((piece) => piece.textContent),
      ['Одно,', 'второе'],
    );
  });

  it('hang their mark outside the line but inside the element', async () => {
    const element = await shown('<otg-quote src="#q2"></otg-quote>', { record: sample() });
    const range = new Range();
    range.selectNodeContents(words(element));
    const lines = [...range.getClientRects()];
    const first = lines[0] as DOMRect;
    for (const line of lines) ok(Math.abs(line.left - first.left) < 1, `lines start at ${line.left} and ${first.left}`);
    ok(first.left > element.getBoundingClientRect().left, 'the margin holds the mark');
  });
});

describe('the direction of a quote', () => {
  const cases: [page: string, text: string, direction: string][] = [
    ['ltr', 'Слова', 'ltr'],
    ['rtl', 'Слова', 'ltr'],
    ['ltr', 'מילים', 'rtl'],
    ['rtl', 'מילים', 'rtl'],
  ];
  for (const [page, text, direction] of cases) {
    it(`is its own on a page that runs ${page}, with room for its mark: ${text}`, async () => {
      const element = await shown(
        `<otg-quote dir="${page}"></otg-quote>`,
        changed((record) => Object.assign(record.quotes[0]?.parts[0] as object, { text })),
      );
      equal(getComputedStyle(words(element)).direction, direction);
      const [outer, inner] = [element, words(element)].map((each) => each.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      ok(direction === 'ltr' ? inner.left >= outer.left + 12 : inner.right <= outer.right - 12, 'room for the mark');
    });
  }
});

describe('the attribution of a quote', () => {
  it('gives the speaker, the office, the country, the day and the source in English', async () => {
    const element = await shown('<otg-quote lang="en"></otg-quote>', { record: sample() });
    equal(part(element, 'attribution'), 'Sadyr Japarov, President, Kyrgyzstan12 September 2025 · Source: 24.kg');
    equal(element.shadowRoot?.querySelector('a')?.href, sample().source.url);
  });

  it('gives them in Russian', async () => {
    const element = await shown('<otg-quote lang="ru"></otg-quote>', { record: sample() });
    equal(part(element, 'attribution'), 'Садыр Жапаров, президент, Кыргызстан12 сентября 2025 г. · Источник: 24.kg');
  });

  it('stands outside the blockquote, and nothing is a figure', async () => {
    const element = await shown('<otg-quote></otg-quote>', { record: sample() });
    equal(element.shadowRoot?.querySelector('blockquote [part="attribution"], figure, figcaption'), null);
  });

  const cases: [what: string, change: (record: OtgRecord) => void, expected: string | undefined][] = [
    [
      'no speaker',
      (record) => Object.assign(record.quotes[0] as object, { speaker: null }),
      '12 September 2025 · Source: 24.kg',
    ],
    [
      'a speaker whom the record does not hold',
      (record) => Object.assign(record.quotes[0] as object, { speaker: 'nobody' }),
      '12 September 2025 · Source: 24.kg',
    ],
    [
      'no country',
      (record) => Object.assign(record.people[0] as object, { country: null }),
      'Sadyr Japarov, President12 September 2025 · Source: 24.kg',
    ],
    [
      'a country without words',
      (record) => Object.assign(record.names, { countries: {} }),
      'Sadyr Japarov, President12 September 2025 · Source: 24.kg',
    ],
    [
      'an unknown office',
      (record) => Object.assign(record.people[0] as object, { office: 'tsar' }),
      'Sadyr Japarov, Президент Кыргызской Республики, Kyrgyzstan12 September 2025 · Source: 24.kg',
    ],
    [
      'neither office nor role',
      (record) => Object.assign(record.people[0] as object, { office: null, role: null }),
      'Sadyr Japarov, Kyrgyzstan12 September 2025 · Source: 24.kg',
    ],
    [
      'no name in the language',
      (record) => Object.assign(record.people[0] as object, { names: { tr: 'Sadır Caparov' } }),
      'Садыр Жапаров, President, Kyrgyzstan12 September 2025 · Source: 24.kg',
    ],
    [
      'no date',
      (record) => Object.assign(record, { meeting: null, source: { ...record.source, published: null } }),
      'Sadyr Japarov, President, KyrgyzstanSource: 24.kg',
    ],
    [
      'no publisher',
      (record) => Object.assign(record.source, { publisher: null }),
      'Sadyr Japarov, President, Kyrgyzstan12 September 2025 · Source',
    ],
    [
      'no source at all',
      (record) => Object.assign(record.source, { publisher: null, url: null }),
      'Sadyr Japarov, President, Kyrgyzstan12 September 2025',
    ],
    [
      'nothing to say',
      (record) => {
        Object.assign(record.source, { publisher: null, url: null, published: null });
        Object.assign(record, { meeting: null });
        Object.assign(record.quotes[0] as object, { speaker: null });
      },
      undefined,
    ],
    [
      'an organization in place of a country',
      (record) => Object.assign(record.quotes[0] as object, { speaker: 'kubanychbek-omuraliev' }),
      'Kubanychbek Omuraliev, Secretary General, OTS12 September 2025 · Source: 24.kg',
    ],
  ];
  for (const [what, change, expected] of cases) {
    it(`does with ${what}`, async () =>
      equal(part(await shown('<otg-quote lang="en"></otg-quote>', changed(change)), 'attribution'), expected));
  }

  it('marks the language of what is not in the reader’s', async () => {
    const element = await shown(
      '<otg-quote lang="en"></otg-quote>',
      changed((record) => Object.assign(record.people[0] as object, { names: {} })),
    );
    equal(element.shadowRoot?.querySelector("[part='speaker']")?.getAttribute('lang'), 'ru');
    equal(element.shadowRoot?.querySelector("[part='role']")?.hasAttribute('lang'), false);
  });
});

describe('the place of a quote', () => {
  it('is the fragment, or the first quote', async () => {
    const url = freshUrl('sample');
    const first = await shown(`<otg-quote src="${url}"></otg-quote>`);
    const second = await shown(`<otg-quote src="${url}#q2"></otg-quote>`);
    equal(
      [first, second].map((element) => words(element).textContent),
      sample().quotes.map((quote) => quote.parts[0]?.text),
    );
  });

  it('keeps the fallback where the record holds no such quote', async () => {
    const element = mount(`<otg-quote src="${freshUrl('sample')}#q9"><blockquote>Words</blockquote></otg-quote>`);
    const answer = await told(element);
    ok(answer.type === 'otg-error' && answer.error.code === 'item', answer.type);
    ok(answer.error.message.includes('#q9'), answer.error.message);
    ok(showsFallback(element), 'the fallback shows');
  });

  it('follows the fragment', async () => {
    const element = await shown<OtgQuote>('<otg-quote src="#q1"></otg-quote>', { record: sample() });
    element.src = '#q2';
    await element.updateComplete;
    equal(words(element).textContent, sample().quotes[1]?.parts[0]?.text);
  });
});

describe('the variants of a quote', () => {
  it('stand as a block, or in the line', async () => {
    for (const [variant, display, name] of [
      ['card', 'block', 'BLOCKQUOTE'],
      ['pull', 'block', 'BLOCKQUOTE'],
      ['inline', 'inline', 'Q'],
      ['other', 'block', 'BLOCKQUOTE'],
    ]) {
      const element = await shown(`<otg-quote variant="${variant}"></otg-quote>`, { record: sample() });
      equal([getComputedStyle(element).display, words(element).nodeName], [display, name], variant);
    }
  });

  it('give an inline quote with its speaker and source', async () => {
    const element = await shown('<otg-quote variant="inline" src="#q2" lang="en"></otg-quote>', { record: sample() });
    equal(element.shadowRoot?.textContent, `${sample().quotes[1]?.parts[0]?.text} (Sadyr Japarov, Source: 24.kg)`);
  });
});

describe('a quote that a correction left out', () => {
  const element = async (src: string, state: 'corrected' | 'published'): Promise<Element> => {
    const status = { state, date: state === 'corrected' ? '2025-09-13' : null, note: null };
    const made = mount(`<otg-quote lang="en" src="${src}"><p>The words of the page.</p></otg-quote>`);
    const heard = told(made);
    Object.assign(made, { record: { ...sample(), status } });
    equal((await heard).type, 'otg-error');
    return made;
  };

  it('is said to be withdrawn, before the words that the page keeps', async () => {
    const quote = await element('#q99', 'corrected');
    equal(part(quote, 'notice'), 'Withdrawn 13 September 2025');
    equal(part(quote, 'error'), undefined);
    ok(showsFallback(quote), 'the fallback shows');
    const [notice, slot] = quote.shadowRoot?.children ?? [];
    equal([notice?.getAttribute('part'), slot?.localName], ['notice', 'slot']);
  });

  it('could not be loaded, where the record was never corrected', async () => {
    const quote = await element('#q99', 'published');
    equal(part(quote, 'notice'), undefined);
    equal(part(quote, 'error'), 'This could not be loaded.');
  });
});

describe('a quote with its official translation', () => {
  const tops = async (width: number): Promise<number[]> => {
    const record = sample();
    const { title, publisher, url, sha256 } = record.source;
    const source = { record: 'other', quote: 'q1', title, publisher, url, text: null, sha256 };
    const parts = [{ start: 0, end: 25, text: 'Our cooperation goes on.' }];
    record.quotes[0]?.translations.push({ language: 'en', parts, source });
    const column = mount(`<div style="inline-size: ${width}px"><otg-quote lang="en" src="#q1"></otg-quote></div>`);
    const element = column.firstElementChild as Element;
    Object.assign(element, { record });
    await told(element);
    equal(part(element, 'label'), 'Official translation: 24.kg');
    return [...(element.shadowRoot?.querySelectorAll('blockquote') ?? [])].map(
      (one) => one.getBoundingClientRect().top,
    );
  };

  it('shows both side by side where there is room', async () => {
    const [words, translation] = await tops(800);
    equal(words, translation);
  });

  it('shows one below the other in a narrow column', async () => {
    const [words = 0, translation = 0] = await tops(320);
    ok(translation > words + 40, `${words}, ${translation}`);
  });
});
