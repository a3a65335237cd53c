import '../../src/elements/meeting-card/define.ts';
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

const facts = (element: Element): Record<string, string> => {
  const texts = (selector: string): string[] =>
    [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((node) => node.textContent ?? '');
  const values = texts('dd');
  return Object.fromEntries(texts('dt').map((label, at) => [label, values[at]?.trim() ?? '']));
};

describe('<meeting-card>', () => {
  it('gives the meeting in English', async () => {
    const element = await shown('<meeting-card lang="en"></meeting-card>', { record: sample() });
    equal(
      part(element, 'name'),
      'Fourth Meeting of the Secretaries of the Security Councils of the Organization of Turkic States',
    );
    equal(part(element, 'dateline'), '12 September 2025 · Bishkek, Kyrgyzstan');
    const { Host, Organization, Participants } = facts(element);
    equal([Organization, Host], ['Organization of Turkic States', 'Sadyr Japarov']);
    ok(Participants?.endsWith('Viktor Makhmudov and Kubanychbek Omuraliev'), String(Participants));
  });

  it('gives the meeting in Russian', async () => {
    const element = await shown('<meeting-card lang="ru"></meeting-card>', { record: sample() });
    equal(part(element, 'dateline'), '12 сентября 2025 г. · Бишкек, Кыргызстан');
    equal(Object.keys(facts(element)), ['Организация', 'Принимающая сторона', 'Участники', 'Темы', 'Документы']);
    equal(element.shadowRoot?.querySelectorAll('[lang]').length, 0);
  });

  it('gives topics and documents as the document words them, with their language', async () => {
    const element = await shown('<meeting-card lang="en"></meeting-card>', { record: sample() });
    const lists = [...(element.shadowRoot?.querySelectorAll('ul') ?? [])];
    equal(
      lists.map((list) => [list.lang, list.children.length]),
      [
        ['ru', 4],
        ['ru', 2],
      ],
    );
    equal(lists[1]?.textContent?.trim(), 'Видение тюркского мира — 2040Стратегия ОТГ на 2022-2026 годы');
  });

  it('leaves out what the document does not say', async () => {
    const record: OtgRecord = sample();
    Object.assign(record.meeting as object, {
      name: null,
      kind: 'summit',
      organization: null,
      date: null,
      host: null,
      participants: [],
      topics: [],
      place: { city: null, country: null },
    });
    Object.assign(record, {
      documents: [],
      names: { ...record.names, meeting: {}, kinds: { summit: { ru: 'Саммит', en: 'Summit' } } },
    });
    const element = await shown('<meeting-card lang="ru"></meeting-card>', { record });
    equal(part(element, 'name'), 'Саммит');
    equal([part(element, 'dateline'), part(element, 'facts')], [undefined, undefined]);
  });

  it('gives the first and the last day', async () => {
    const record = sample();
    Object.assign(record.meeting as object, { endDate: '2025-09-13' });
    equal(part(await shown('<meeting-card lang="en"></meeting-card>', { record }), 'date'), '12–13 September 2025');
  });

  it('keeps the fallback where the record has no meeting', async () => {
    const element = mount(`<meeting-card src="${freshUrl('no-meeting')}"><p>A meeting</p></meeting-card>`);
    const answer = await told(element);
    equal(answer.type === 'otg-error' && answer.error.code, 'item');
    ok(showsFallback(element), 'the fallback shows');
  });
});
