import '../../src/elements/participant-list/define.ts';
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
  until,
} from '../support/page.ts';

afterEach(clear);

const people = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('li') ?? [])].map((entry) => entry.textContent?.trim() ?? '');

describe('<participant-list>', () => {
  it('gives the participants in the order of the document, in English', async () => {
    const element = await shown('<participant-list lang="en"></participant-list>', { record: sample() });
    equal(part(element, 'count'), '7 participants');
    equal(people(element), [
      'Sadyr Japarov President, Kyrgyzstan',
      'Baktybek Bekbolotov Secretary of the Security Council, Kyrgyzstan',
      'Ramil Usubov Secretary of the Security Council, Azerbaijan',
      'Gizat Nurdauletov Secretary of the Security Council, Kazakhstan',
      'Okay Memiş Secretary of the Security Council, Türkiye',
      'Viktor Makhmudov Secretary of the Security Council, Uzbekistan',
      'Kubanychbek Omuraliev Secretary General, OTS',
    ]);
  });

  it('gives them in Russian', async () => {
    const element = await shown('<participant-list lang="ru"></participant-list>', { record: sample() });
    equal(part(element, 'count'), '7 участников');
    equal(people(element)[4], 'Окай Мемиш секретарь Совета безопасности, Турция');
  });

  it('is a list to assistive technology, named by its count', async () => {
    const element = await shown('<participant-list></participant-list>', { record: sample() });
    const list = element.shadowRoot?.querySelector('ul');
    equal([list?.getAttribute('role'), list?.getAttribute('aria-labelledby')], ['list', 'count']);
  });

  it('passes over an id that the record does not hold', async () => {
    const record = sample();
    record.meeting?.participants.splice(1, 6, 'nobody');
    equal(people(await shown('<participant-list lang="en"></participant-list>', { record })), [
      'Sadyr Japarov President, Kyrgyzstan',
    ]);
  });

  it('keeps the fallback where nobody took part', async () => {
    const element = mount(`<participant-list src="${freshUrl('no-meeting')}"><p>Nobody</p></participant-list>`);
    const answer = await told(element);
    equal(answer.type === 'otg-error' && answer.error.code, 'item');
    ok(showsFallback(element), 'the fallback shows');
  });

  it('keeps the field of a long list inside a narrow column', async () => {
    const column = mount('<div style="inline-size: 180px"><participant-list filter-from="2"></participant-list></div>');
    const element = column.firstElementChild as Element;
    Object.assign(element, { record: sample() });
    const field = () => element.shadowRoot?.querySelector('input');
    await until(() => Boolean(field()), 'the field');
    ok((field()?.getBoundingClientRect().width ?? Infinity) <= 180, `${field()?.offsetWidth} px`);
  });
});
