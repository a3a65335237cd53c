import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../src/extract/pipeline.ts';
import { pack } from '../../../src/extract/languages/ru/index.ts';

/** Role and name as they stand in a list of participants: office and country that follow. */
const CASES: readonly [phrase: string, office: string | null, country: string | null][] = [
  ['президент Республики Казахстан Ержан Тасболатов', 'president', 'KZ'],
  ['глава государства Ержан Тасболатов', 'president', null],
  ['премьер-министр Венгрии Золтан Хорват', 'prime-minister', 'HU'],
  ['глава МИД Кыргызстана Тилек Мамбетов', 'foreign-minister', 'KG'],
  ['заместитель министра иностранных дел Узбекистана Бобур Усманов', 'deputy-foreign-minister', 'UZ'],
  ['министр культуры, информации и спорта Айжан Кубатова', 'minister', null],
  ['секретарь Совета безопасности РФ Виктор Самсонов', 'security-council-secretary', 'RU'],
  ['вице-спикер Мажилиса Галым Ахметов', 'parliament-deputy-speaker', 'KZ'],
  ['депутат Милли меджлиса Азербайджана Севиль Микаилова', 'member-of-parliament', 'AZ'],
  ['генеральный секретарь ОТГ Бакыт Осмоналиев', 'secretary-general', null],
  ['чрезвычайный и полномочный посол Турции в Казахстане Мустафа Капуджу', 'ambassador', 'TR'],
  ['аким Акмолинской области Нуржан Сагынтай', 'governor', 'KZ'],
  ['полпред президента в Баткенской области Айбек Шермаматов', 'governor', 'KG'],
  ['ректор Ошского университета Таалай Жолдошев', 'rector', 'KG'],
  ['бывший министр финансов Сакен Досжан', 'other', null],
  ['и. о. директора Агентства по туризму Нурланбек Жумабаев', 'director', null],
  ['президент Национальной академии наук Каныбек Осмонбетов', 'director', null],
  ['руководитель пресс-службы министерства Асель Токтосунова', 'spokesperson', null],
];

for (const [phrase, office, country] of CASES) {
  test(`${phrase}: ${office ?? 'no office'}, ${country ?? 'no country'}`, () => {
    const text = `Вчера прошла встреча. Во встрече принял участие ${phrase}. Гости уехали.`;
    const { entities } = analyse({ file: 'x.txt', text, metadata: {} }, pack);
    const people = entities.filter((entity) => entity.kind === 'person');
    assert.equal(people.length, 1);
    assert.deepEqual([people[0]?.office, people[0]?.country], [office, country]);
  });
}
