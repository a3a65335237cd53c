import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../src/extract/pipeline.ts';
import { pack } from '../../../src/extract/languages/ru/index.ts';

/** Role and name as they stand in a list of participants: office and country that follow. */
const CASES: readonly [phrase: string, office: string | null, country: string | null][] = [
  ['президент Республики Казахстан Ержан Тасболатов', 'president', 'KZ'],
  ['глава государства Ержан Тасболатов', 'president', null],
  ['президент Корейского агентства международного сотрудничества О Сын Хи', 'director', 'KR'],
  ['президент KOICA О Сын Хи', 'director', null],
  ['посол доброй воли Айгуль Асанова', 'other', null],
  ['министр-советник посольства Айгуль Асанова', null, null],
  ['госсекретарь США Джон Смит', 'foreign-minister', 'US'],
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
  ['председатель КНР Лян Гочжэн', 'president', 'CN'],
  ['глава Республики Алтай Эркемен Тадышев', 'governor', 'RU'],
  ['раис Татарстана Ильдар Сафин', 'governor', 'RU'],
  ['председатель Хатлонской области Давлатали Саид', 'governor', 'TJ'],
  ['заместитель акима Абайской области Ерлан Кумаров', 'deputy-head', 'KZ'],
  ['первый замминистра иностранных дел Азербайджана Фариз Рзаев', 'deputy-foreign-minister', 'AZ'],
  ['замглавы Минсельхоза Казахстана Ербол Тасжуреков', 'deputy-minister', 'KZ'],
  [
    'заместитель премьер-министра – министр национальной экономики Казахстана Серик Жуматов',
    'deputy-prime-minister',
    'KZ',
  ],
  ['президент Национального банка Грузии Натия Турнава', 'central-bank-governor', 'GE'],
  ['спикер Жогорку Кенеша Нурланбек Шакиров', 'parliament-speaker', 'KG'],
  ['председатель Мажилиса Ерлан Кошанов', 'parliament-speaker', 'KZ'],
  ['член Совета Федерации Григорий Карасин', 'member-of-parliament', 'RU'],
  ['глава комитета Госдумы по международным делам Леонид Слуцкий', 'chairperson', 'RU'],
  ['премьер Госсовета КНР Ли Цян', 'prime-minister', 'CN'],
  ['постоянный представитель Казахстана при ООН Кайрат Умаров', null, 'KZ'],
  ['гендиректор «Узбекнефтегаза» Баходир Сиддиков', 'director', 'UZ'],
  ['руководитель миссии СНГ Леонид Корсаков', 'head-of-delegation', null],
  ['начальник пограничной полиции Ирана бригадный генерал Хосейн Табатабаи', 'director', 'IR'],
  ['специальный представитель Генсека ООН по водным ресурсам Ретно Хандаяни', null, null],
  ['глава миссии ОБСЕ, бывший министр юстиции Норвегии Ингрид Халворсен', 'head-of-delegation', 'NO'],
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
