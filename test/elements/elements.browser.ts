/** What all elements have in common: where the record comes from, what stays when it does not, languages, safety. */
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.js';
import '../../src/bundle.ts';
import { define } from '../../src/elements/define.ts';
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
  requestsFor,
  sample,
  showsFallback,
  shown,
  told,
  until,
} from '../support/page.ts';

/** The library is a classic script: it leaves itself on the page. */
const { axe } = globalThis as unknown as {
  axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };
};

const NAMES = ['otg-quote', 'meeting-card', 'participant-list', 'otg-fact', 'fact-list'] as const;
/** A part that shows that the element stands in place of its fallback. */
const PROOF = {
  'otg-quote': 'speaker',
  'meeting-card': 'name',
  'participant-list': 'name',
  'otg-fact': 'source',
  'fact-list': 'source',
} as const;
const FALLBACK = '<blockquote lang="ru">Слова</blockquote><p>Садыр Жапаров</p>';
const inline = (record: unknown): string =>
  `<script type="application/json">${JSON.stringify(record).replaceAll('<', '\\u003c')}</script>`;

afterEach(clear);

for (const name of NAMES) {
  describe(`<${name}>`, () => {
    it('shows a record from a URL, tells the page, and hides the fallback', async () => {
      const heard: string[] = [];
      const listen = (event: Event): unknown =>
        heard.push(`${event.type} ${(event.target as Element).localName} ${event.composed}`);
      document.addEventListener('otg-load', listen);
      const element = await shown(`<${name} src="${freshUrl('sample')}">${FALLBACK}</${name}>`);
      document.removeEventListener('otg-load', listen);
      equal(heard, [`otg-load ${name} true`]);
      ok(part(element, PROOF[name]), 'the record shows');
      ok(!showsFallback(element), 'the fallback is gone');
      equal(getComputedStyle(element).display, 'block');
    });

    it('takes the record as a property, with no request', async () => {
      const element = await shown(`<${name}>${FALLBACK}</${name}>`, { record: sample() });
      ok(part(element, PROOF[name]), 'the record shows');
    });

    it('takes an inline record, with no request, even where `src` names one', async () => {
      const url = freshUrl('sample');
      const element = await shown(`<${name} src="${url}">${FALLBACK}${inline(sample())}</${name}>`);
      ok(part(element, PROOF[name]), 'the record shows');
      equal(await requestsFor(url), 0);
    });

    it('finds an inline record that comes after the element', async () => {
      const element = mount(`<${name}></${name}>`);
      await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      const answer = told(element);
      element.insertAdjacentHTML('beforeend', inline(sample()));
      equal((await answer).type, 'otg-load');
    });

    it('says nothing and keeps its children while it is given nothing, or a fragment alone', async () => {
      const element = mount(`<${name} src="#q1">${FALLBACK}</${name}>`);
      let events = 0;
      element.addEventListener('otg-error', () => (events += 1));
      await new Promise((resolve) => setTimeout(resolve, 50));
      ok(showsFallback(element), 'the fallback shows');
      equal(events, 0);
    });

    it('shows the fallback while the record is on its way', async () => {
      const element = mount(`<${name} src="${freshUrl('slow')}">${FALLBACK}</${name}>`);
      const answer = told(element);
      await new Promise((resolve) => setTimeout(resolve, 50));
      ok(showsFallback(element), 'the fallback shows');
      equal((await answer).type, 'otg-load');
    });

    it('shows the fallback again where what came is followed by what does not', async () => {
      const element = await shown(`<${name} src="${freshUrl('sample')}">${FALLBACK}</${name}>`);
      const answer = told(element);
      Object.assign(element, { src: freshUrl('missing') });
      equal((await answer).type, 'otg-error');
      await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      ok(showsFallback(element), 'the fallback shows');
    });

    it('follows a change of `src` and of `record`', async () => {
      const element = await shown(`<${name} src="${freshUrl('sample')}"></${name}>`);
      const changed = sample();
      const renamed = {
        ...changed,
        people: changed.people.map((person) => ({ ...person, names: { en: 'Somebody' } })),
        names: { ...changed.names, meeting: { en: 'Somebody' } },
        source: { ...changed.source, publisher: 'Somebody' },
      };
      const answer = told(element);
      Object.assign(element, { record: renamed });
      await answer;
      ok(part(element, PROOF[name])?.endsWith('Somebody'), String(part(element, PROOF[name])));
    });

    it('gives its request up when it is removed, and asks again when it comes back', async () => {
      const url = freshUrl('slow');
      const element = mount(`<${name} src="${url}">${FALLBACK}</${name}>`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      const answer = told(element);
      document.body.append(element);
      equal((await answer).type, 'otg-load');
      equal(await requestsFor(url), 2);
    });

    const failures: [what: string, attributes: string, children: string, code: string][] = [
      ['the record is missing', `src="${freshUrl('missing')}"`, '', 'http'],
      ['the server fails', `src="${freshUrl('server-error')}"`, '', 'http'],
      ['a page of HTML comes in its place', `src="${freshUrl('html')}"`, '', 'json'],
      ['the record is cut off', `src="${freshUrl('truncated')}"`, '', 'json'],
      ['the record has a wrong shape', `src="${freshUrl('wrong-shape')}"`, '', 'shape'],
      ['the record is a list', `src="${freshUrl('list')}"`, '', 'shape'],
      ['the record is of a newer schema', `src="${freshUrl('newer')}"`, '', 'version'],
      ['no server answers', 'src="http://127.0.0.1:9/record.json"', '', 'network'],
      ['`src` is no URL', 'src="http://["', '', 'url'],
      ['the inline record is broken', '', '<script type="application/json">{"id":</script>', 'json'],
    ];
    for (const [what, attributes, children, code] of failures) {
      it(`keeps the fallback and says "${code}" once when ${what}`, async () => {
        const element = mount(`<${name} ${attributes}>${FALLBACK}${children}</${name}>`);
        let errors = 0;
        element.addEventListener('otg-error', () => (errors += 1));
        const answer = await told(element);
        equal(answer.type === 'otg-error' && answer.error.code, code);
        await new Promise((resolve) => setTimeout(resolve, 30));
        ok(showsFallback(element), 'the fallback shows');
        const sentence = element.shadowRoot?.querySelector<HTMLElement>("[part='error'][role='status']");
        ok(sentence?.textContent?.trim().endsWith('.'), 'one sentence says so');
        equal(errors, 1);
      });
    }

    it('can be defined again without harm', () => {
      const before = customElements.get(name);
      define(name, class extends HTMLElement {});
      equal(customElements.get(name) === before, true);
    });

    it('speaks the language around it, and follows its changes', async () => {
      document.documentElement.lang = 'ru';
      const element = await shown(`<${name} src="${freshUrl('sample')}"></${name}>`);
      ok(/Жапаров|Организации|Источник/.test(element.shadowRoot?.textContent ?? ''), 'Russian');
      element.lang = 'en';
      await until(() => /Japarov|Organization|Source/.test(element.shadowRoot?.textContent ?? ''), 'English');
      element.lang = '';
      element.removeAttribute('lang');
      await until(() => /Жапаров|Организации|Источник/.test(element.shadowRoot?.textContent ?? ''), 'Russian again');
    });

    it('finds the language around the shadow root that it is in', async () => {
      const outer = mount('<div lang="ru"></div>');
      const root = outer.attachShadow({ mode: 'open' });
      root.innerHTML = `<${name} src="${freshUrl('sample')}"></${name}>`;
      const element = root.firstElementChild as HTMLElement;
      await told(element);
      ok(/Жапаров|Организации|Источник/.test(element.shadowRoot?.textContent ?? ''), 'Russian');
      outer.lang = 'en';
      await until(() => /Japarov|Organization|Source/.test(element.shadowRoot?.textContent ?? ''), 'English');
    });

    it('runs nothing that a record holds, and shows it as text', async () => {
      const evil = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>${alert(1)}';
      const poison = (value: unknown, key = ''): unknown => {
        if (typeof value === 'string')
          return [
            'id',
            'speaker',
            'person',
            'participants',
            'host',
            'country',
            'office',
            'date',
            'kind',
            'state',
          ].includes(key)
            ? value
            : evil;
        if (Array.isArray(value)) return value.map((entry) => poison(entry, key));
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([field, entry]) => [field, poison(entry, field)]));
      };
      const record = poison(sample()) as OtgRecord;
      record.source.url = 'javascript:window.pwned=1';
      record.status = { state: 'corrected', date: '2025-09-13', note: evil };
      const element = await shown(`<${name}></${name}>`, { record });
      const root = element.shadowRoot as ShadowRoot;
      equal(root.querySelectorAll('img, script, a').length, 0);
      ok(root.textContent?.includes('<img src=x'), 'as text');
      await new Promise((resolve) => setTimeout(resolve, 30));
      equal('pwned' in window, false);
    });

    it('takes codes that are names of built-in properties', async () => {
      const record = sample();
      for (const person of record.people)
        Object.assign(person, { country: 'constructor', office: '__proto__', names: undefined });
      Object.assign(record.meeting as object, {
        kind: 'toString',
        name: null,
        place: { city: 'constructor', country: '__proto__' },
      });
      record.names.meeting = {};
      const element = await shown(`<${name} lang="constructor"></${name}>`, { record });
      ok(
        !/function|\[object|undefined|null/.test(element.shadowRoot?.textContent ?? ''),
        element.shadowRoot?.textContent ?? '',
      );
    });

    const notices: [
      state: 'corrected' | 'withdrawn',
      date: string | null,
      note: string | null,
      locale: string,
      expected: string,
    ][] = [
      ['corrected', '2025-09-13', 'Уточнено имя.', 'en', 'Corrected 13 September 2025: Уточнено имя.'],
      ['withdrawn', '2025-09-13', null, 'ru', 'Отозвано 13 сентября 2025 г.'],
      ['withdrawn', null, null, 'en', 'Withdrawn'],
    ];
    for (const [state, date, note, locale, expected] of notices) {
      it(`says "${expected}"`, async () => {
        const element = await shown(`<${name} lang="${locale}"></${name}>`, {
          record: { ...sample(), status: { state, date, note } },
        });
        equal(part(element, 'notice'), expected);
      });
    }

    for (const scheme of ['light', 'dark']) {
      it(`has no findings of axe in ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        const element = await shown(`<${name} src="${freshUrl('sample')}">${FALLBACK}</${name}>`);
        const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
        equal(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          [],
        );
      });
    }

    for (const width of [240, 375, 1280]) {
      it(`fits into ${width} px`, async () => {
        const frame = mount(
          `<div style="inline-size: ${width}px"><${name} src="${freshUrl('sample')}"></${name}></div>`,
        );
        const element = frame.firstElementChild as HTMLElement;
        await told(element);
        ok(frame.scrollWidth <= width, `${frame.scrollWidth} px`);
        for (const piece of element.shadowRoot?.querySelectorAll('*') ?? []) {
          const { left, right } = piece.getBoundingClientRect();
          const { left: from, right: to } = frame.getBoundingClientRect();
          ok(left >= from - 0.5 && right <= to + 0.5, `${piece.outerHTML.slice(0, 80)} from ${left} to ${right}`);
        }
      });
    }
  });
}

describe('many elements of one record', () => {
  it('make one request, whatever they show of it', async () => {
    const url = freshUrl('slow');
    const markup = Array.from({ length: 100 }, (_, at) => `<otg-quote src="${url}#q${(at % 2) + 1}"></otg-quote>`).join(
      '',
    );
    const page = mount(
      `<div>${markup}<meeting-card src="${url}"></meeting-card><participant-list src="${url}"></participant-list></div>`,
    );
    await Promise.all([...page.children].map(told));
    equal(await requestsFor(url), 1);
  });

  it('make one request when the record is missing, and no second one by themselves', async () => {
    const url = freshUrl('missing');
    const page = mount(`<div>${`<otg-quote src="${url}"></otg-quote>`.repeat(100)}</div>`);
    await Promise.all([...page.children].map(told));
    await new Promise((resolve) => setTimeout(resolve, 50));
    equal(await requestsFor(url), 1);
  });
});
