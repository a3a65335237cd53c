/**
 * The gazetteer: cities where the meetings of the genre take place, with their names by language. The extractor finds
 * cities by them, and a record carries the names of its city to the reader.
 */

/** A city or town. */
export interface Place {
  /** Slug, unique. */
  id: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Name in the nominative by BCP 47 tag; `ru` and `en` always. */
  names: Readonly<Record<string, string>>;
  /** Other Russian spellings that the press uses. */
  aliases?: readonly string[];
}

/** `id KG | Russian; other spelling | English | tr Name az Name …` */
const ROWS = `
bishkek KG | Бишкек | Bishkek | uz Bishkek az Bişkek tr Bişkek tk Bişkek hu Biskek
osh KG | Ош | Osh | az Oş tr Oş tk Oş hu Os uz Oʻsh
jalal-abad KG | Джалал-Абад; Жалал-Абад; Манас | Jalal-Abad | ky Жалал-Абад
karakol KG | Каракол | Karakol
naryn KG | Нарын | Naryn
talas KG | Талас | Talas
batken KG | Баткен | Batken
tokmok KG | Токмок; Токмак | Tokmok
cholpon-ata KG | Чолпон-Ата | Cholpon-Ata
balykchy KG | Балыкчы | Balykchy
uzgen KG | Узген | Uzgen | ky Өзгөн
aravan KG | Араван | Aravan
kara-balta KG | Кара-Балта | Kara-Balta
kyzyl-kiya KG | Кызыл-Кия | Kyzyl-Kiya
bosteri KG | Бостери | Bosteri
astana KZ | Астана; Нур-Султан | Astana | hu Asztana
almaty KZ | Алматы; Алма-Ата | Almaty | az Almatı tr Almatı
shymkent KZ | Шымкент; Чимкент | Shymkent | tr Çimkent
turkistan KZ | Туркестан | Turkistan | kk Түркістан ky Түркстан az Türküstan tr Türkistan
taraz KZ | Тараз | Taraz
aktau KZ | Актау | Aktau | kk Ақтау
aktobe KZ | Актобе; Актюбинск | Aktobe | kk Ақтөбе
atyrau KZ | Атырау | Atyrau
kokshetau KZ | Кокшетау | Kokshetau | kk Көкшетау
karaganda KZ | Караганда | Karaganda | kk Қарағанды
kostanay KZ | Костанай; Кустанай | Kostanay | kk Қостанай
kyzylorda KZ | Кызылорда | Kyzylorda | kk Қызылорда
pavlodar KZ | Павлодар | Pavlodar
semey KZ | Семей; Семипалатинск | Semey
oskemen KZ | Усть-Каменогорск; Оскемен | Oskemen | kk Өскемен
oral KZ | Уральск | Oral | kk Орал
petropavl KZ | Петропавловск | Petropavl
taldykorgan KZ | Талдыкорган | Taldykorgan | kk Талдықорған
konaev KZ | Конаев | Konaev | kk Қонаев
burabay KZ | Бурабай; Боровое | Burabay
zhezkazgan KZ | Жезказган | Zhezkazgan | kk Жезқазған
ekibastuz KZ | Экибастуз | Ekibastuz
baikonur KZ | Байконур | Baikonur
khorgos KZ | Хоргос | Khorgos
tashkent UZ | Ташкент | Tashkent | uz Toshkent az Daşkənd tr Taşkent tk Daşkent hu Taskent
samarkand UZ | Самарканд | Samarkand | uz Samarqand az Səmərqənd tr Semerkant hu Szamarkand
bukhara UZ | Бухара | Bukhara | uz Buxoro az Buxara tr Buhara
khiva UZ | Хива | Khiva | uz Xiva az Xivə tr Hive
fergana UZ | Фергана | Fergana | uz Fargʻona az Fərqanə
andijan UZ | Андижан | Andijan | uz Andijon
namangan UZ | Наманган | Namangan
nukus UZ | Нукус | Nukus
termez UZ | Термез | Termez | uz Termiz
urgench UZ | Ургенч | Urgench | uz Urganch
kokand UZ | Коканд | Kokand | uz Qoʻqon
navoi UZ | Навои | Navoi | uz Navoiy
jizzakh UZ | Джизак | Jizzakh | uz Jizzax
qarshi UZ | Карши | Qarshi
gulistan UZ | Гулистан | Gulistan | uz Guliston
margilan UZ | Маргилан | Margilan
chirchik UZ | Чирчик | Chirchik | uz Chirchiq
shahrisabz UZ | Шахрисабз | Shahrisabz
muynak UZ | Муйнак | Muynak | uz Moʻynoq
angren UZ | Ангрен | Angren
charvak UZ | Чарвак | Charvak
ashgabat TM | Ашхабад | Ashgabat | tk Aşgabat tr Aşkabat az Aşqabad
avaza TM | Аваза | Avaza | tk Awaza
turkmenbashi TM | Туркменбаши | Turkmenbashi | tk Türkmenbaşy
mary TM | Мары | Mary
turkmenabat TM | Туркменабат | Turkmenabat
dashoguz TM | Дашогуз | Dashoguz
arkadag TM | Аркадаг | Arkadag
balkanabat TM | Балканабад | Balkanabat
dushanbe TJ | Душанбе | Dushanbe | az Düşənbə tr Duşanbe
khujand TJ | Худжанд | Khujand
khorog TJ | Хорог | Khorog
bokhtar TJ | Бохтар | Bokhtar
kulob TJ | Куляб | Kulob
isfara TJ | Исфара | Isfara
baku AZ | Баку | Baku | az Bakı tr Bakü uz Boku tk Baku hu Baku
ganja AZ | Гянджа | Ganja | az Gəncə tr Gence
shusha AZ | Шуша | Shusha | az Şuşa tr Şuşa
nakhchivan AZ | Нахчыван; Нахичевань | Nakhchivan | az Naxçıvan tr Nahçıvan
sumgait AZ | Сумгаит | Sumgait | az Sumqayıt
lankaran AZ | Ленкорань; Лянкаран | Lankaran | az Lənkəran
sheki AZ | Шеки | Sheki | az Şəki
gabala AZ | Габала | Gabala | az Qəbələ
quba AZ | Губа | Quba
lachin AZ | Лачин | Lachin | az Laçın tr Laçın
khankendi AZ | Ханкенди | Khankendi | az Xankəndi
fuzuli AZ | Физули | Fuzuli
mingachevir AZ | Мингечевир | Mingachevir
ankara TR | Анкара | Ankara
istanbul TR | Стамбул | Istanbul | tr İstanbul az İstanbul hu Isztambul
izmir TR | Измир | Izmir | tr İzmir
bursa TR | Бурса | Bursa
konya TR | Конья | Konya
antalya TR | Анталья; Анталия | Antalya
trabzon TR | Трабзон | Trabzon
erzurum TR | Эрзурум | Erzurum
kars TR | Карс | Kars
kayseri TR | Кайсери | Kayseri
eskisehir TR | Эскишехир | Eskişehir
adana TR | Адана | Adana
mersin TR | Мерсин | Mersin
gaziantep TR | Газиантеп | Gaziantep
sanliurfa TR | Шанлыурфа | Şanlıurfa
sivas TR | Сивас | Sivas
samsun TR | Самсун | Samsun
canakkale TR | Чанаккале | Çanakkale
edirne TR | Эдирне | Edirne
malatya TR | Малатья | Malatya
igdir TR | Ыгдыр | Iğdır
nevsehir TR | Невшехир | Nevşehir
bodrum TR | Бодрум | Bodrum
budapest HU | Будапешт | Budapest | az Budapeşt tr Budapeşte
debrecen HU | Дебрецен | Debrecen
szeged HU | Сегед | Szeged
pecs HU | Печ | Pécs
gyor HU | Дьер | Győr
miskolc HU | Мишкольц | Miskolc
balatonfured HU | Балатонфюред | Balatonfüred
karcag HU | Карцаг | Karcag
eger HU | Эгер | Eger
szekesfehervar HU | Секешфехервар | Székesfehérvár
moscow RU | Москва | Moscow | az Moskva tr Moskova uz Moskva tk Moskwa hu Moszkva
saint-petersburg RU | Санкт-Петербург; Петербург | Saint Petersburg
kazan RU | Казань | Kazan | tr Kazan
ufa RU | Уфа | Ufa
cheboksary RU | Чебоксары | Cheboksary
yakutsk RU | Якутск | Yakutsk
kyzyl RU | Кызыл | Kyzyl
gorno-altaysk RU | Горно-Алтайск | Gorno-Altaysk
abakan RU | Абакан | Abakan
makhachkala RU | Махачкала | Makhachkala
derbent RU | Дербент | Derbent
grozny RU | Грозный | Grozny
nalchik RU | Нальчик | Nalchik
vladikavkaz RU | Владикавказ | Vladikavkaz
astrakhan RU | Астрахань | Astrakhan
orenburg RU | Оренбург | Orenburg
samara RU | Самара | Samara
saratov RU | Саратов | Saratov
volgograd RU | Волгоград | Volgograd
chelyabinsk RU | Челябинск | Chelyabinsk
yekaterinburg RU | Екатеринбург | Yekaterinburg
tyumen RU | Тюмень | Tyumen
omsk RU | Омск | Omsk
novosibirsk RU | Новосибирск | Novosibirsk
barnaul RU | Барнаул | Barnaul
tomsk RU | Томск | Tomsk
krasnoyarsk RU | Красноярск | Krasnoyarsk
irkutsk RU | Иркутск | Irkutsk
ulan-ude RU | Улан-Удэ | Ulan-Ude
vladivostok RU | Владивосток | Vladivostok
khabarovsk RU | Хабаровск | Khabarovsk
nizhny-novgorod RU | Нижний Новгород | Nizhny Novgorod
rostov RU | Ростов-на-Дону | Rostov-on-Don
sochi RU | Сочи | Sochi
kaliningrad RU | Калининград | Kaliningrad
simferopol UA | Симферополь | Simferopol
bolgar RU | Болгар | Bolgar
innopolis RU | Иннополис | Innopolis
novorossiysk RU | Новороссийск | Novorossiysk
tbilisi GE | Тбилиси | Tbilisi | tr Tiflis
batumi GE | Батуми | Batumi | tr Batum
kutaisi GE | Кутаиси | Kutaisi
poti GE | Поти | Poti
yerevan AM | Ереван | Yerevan | az İrəvan tr Erivan
gyumri AM | Гюмри | Gyumri
minsk BY | Минск | Minsk
brest BY | Брест | Brest
grodno BY | Гродно | Grodno
gomel BY | Гомель | Gomel
vitebsk BY | Витебск | Vitebsk
kyiv UA | Киев | Kyiv
odesa UA | Одесса | Odesa
lviv UA | Львов | Lviv
kharkiv UA | Харьков | Kharkiv
chisinau MD | Кишинев | Chișinău
comrat MD | Комрат | Comrat
beijing CN | Пекин | Beijing | tr Pekin az Pekin
shanghai CN | Шанхай | Shanghai
xian CN | Сиань | Xi’an
urumqi CN | Урумчи | Ürümqi
kashgar CN | Кашгар; Каши | Kashgar
yining CN | Кульджа; Инин | Yining
lanzhou CN | Ланьчжоу | Lanzhou
chengdu CN | Чэнду | Chengdu
chongqing CN | Чунцин | Chongqing
guangzhou CN | Гуанчжоу | Guangzhou
qingdao CN | Циндао | Qingdao
harbin CN | Харбин | Harbin
hong-kong CN | Гонконг | Hong Kong
tianjin CN | Тяньцзинь | Tianjin
ulaanbaatar MN | Улан-Батор | Ulaanbaatar | mn Улаанбаатар
bayan-olgii MN | Баян-Улгий | Bayan-Ölgii
seoul KR | Сеул | Seoul
busan KR | Пусан | Busan
tokyo JP | Токио | Tokyo
osaka JP | Осака | Osaka
new-delhi IN | Нью-Дели; Дели | New Delhi
mumbai IN | Мумбаи | Mumbai
islamabad PK | Исламабад | Islamabad
lahore PK | Лахор | Lahore
karachi PK | Карачи | Karachi
kabul AF | Кабул | Kabul
mazar-i-sharif AF | Мазари-Шариф | Mazar-i-Sharif
herat AF | Герат | Herat
tehran IR | Тегеран | Tehran
tabriz IR | Тебриз; Тавриз | Tabriz
mashhad IR | Мешхед | Mashhad
rasht IR | Решт | Rasht
isfahan IR | Исфахан | Isfahan
bandar-abbas IR | Бендер-Аббас | Bandar Abbas
baghdad IQ | Багдад | Baghdad
kirkuk IQ | Киркук | Kirkuk
erbil IQ | Эрбиль | Erbil
damascus SY | Дамаск | Damascus
beirut LB | Бейрут | Beirut
jerusalem IL | Иерусалим | Jerusalem
tel-aviv IL | Тель-Авив | Tel Aviv
amman JO | Амман | Amman
riyadh SA | Эр-Рияд | Riyadh
jeddah SA | Джидда | Jeddah
mecca SA | Мекка | Mecca
dubai AE | Дубай | Dubai
abu-dhabi AE | Абу-Даби | Abu Dhabi
sharjah AE | Шарджа | Sharjah
doha QA | Доха | Doha
kuwait-city KW | Эль-Кувейт | Kuwait City
muscat OM | Маскат | Muscat
manama BH | Манама | Manama
cairo EG | Каир | Cairo
sharm-el-sheikh EG | Шарм-эш-Шейх | Sharm El Sheikh
alexandria EG | Александрия | Alexandria
tripoli LY | Триполи | Tripoli
rabat MA | Рабат | Rabat
nicosia CY | Никосия | Nicosia | tr Lefkoşa
kyrenia CY | Гирне; Кирения | Kyrenia | tr Girne
famagusta CY | Фамагуста | Famagusta | tr Gazimağusa
london GB | Лондон | London
edinburgh GB | Эдинбург | Edinburgh
oxford GB | Оксфорд | Oxford
paris FR | Париж | Paris
strasbourg FR | Страсбург | Strasbourg
berlin DE | Берлин | Berlin
munich DE | Мюнхен | Munich
frankfurt DE | Франкфурт | Frankfurt
hamburg DE | Гамбург | Hamburg
bonn DE | Бонн | Bonn
cologne DE | Кельн | Cologne
rome IT | Рим | Rome
milan IT | Милан | Milan
madrid ES | Мадрид | Madrid
barcelona ES | Барселона | Barcelona
lisbon PT | Лиссабон | Lisbon
vienna AT | Вена | Vienna | tr Viyana az Vyana hu Bécs
salzburg AT | Зальцбург | Salzburg
bern CH | Берн | Bern
geneva CH | Женева | Geneva | hu Genf tr Cenevre az Cenevrə
zurich CH | Цюрих | Zürich
lausanne CH | Лозанна | Lausanne
davos CH | Давос | Davos
brussels BE | Брюссель | Brussels
amsterdam NL | Амстердам | Amsterdam
the-hague NL | Гаага | The Hague
luxembourg LU | Люксембург | Luxembourg
dublin IE | Дублин | Dublin
oslo NO | Осло | Oslo
stockholm SE | Стокгольм | Stockholm
helsinki FI | Хельсинки | Helsinki
copenhagen DK | Копенгаген | Copenhagen
tallinn EE | Таллин; Таллинн | Tallinn
riga LV | Рига | Riga
vilnius LT | Вильнюс | Vilnius
warsaw PL | Варшава | Warsaw
krakow PL | Краков | Kraków
prague CZ | Прага | Prague
bratislava SK | Братислава | Bratislava
ljubljana SI | Любляна | Ljubljana
zagreb HR | Загреб | Zagreb
belgrade RS | Белград | Belgrade
novi-sad RS | Нови-Сад | Novi Sad
sarajevo BA | Сараево | Sarajevo
podgorica ME | Подгорица | Podgorica
skopje MK | Скопье | Skopje
tirana AL | Тирана | Tirana
pristina XK | Приштина | Pristina
athens GR | Афины | Athens
thessaloniki GR | Салоники | Thessaloniki
sofia BG | София | Sofia
plovdiv BG | Пловдив | Plovdiv
varna BG | Варна | Varna
bucharest RO | Бухарест | Bucharest
constanta RO | Констанца | Constanța
washington US | Вашингтон | Washington
new-york US | Нью-Йорк | New York
chicago US | Чикаго | Chicago
los-angeles US | Лос-Анджелес | Los Angeles
ottawa CA | Оттава | Ottawa
toronto CA | Торонто | Toronto
montreal CA | Монреаль | Montreal
mexico-city MX | Мехико | Mexico City
havana CU | Гавана | Havana
brasilia BR | Бразилиа | Brasília
rio-de-janeiro BR | Рио-де-Жанейро | Rio de Janeiro
buenos-aires AR | Буэнос-Айрес | Buenos Aires
canberra AU | Канберра | Canberra
sydney AU | Сидней | Sydney
wellington NZ | Веллингтон | Wellington
jakarta ID | Джакарта | Jakarta
bali ID | Бали | Bali
kuala-lumpur MY | Куала-Лумпур | Kuala Lumpur
singapore SG | Сингапур | Singapore
bangkok TH | Бангкок | Bangkok
hanoi VN | Ханой | Hanoi
manila PH | Манила | Manila
dhaka BD | Дакка | Dhaka
colombo LK | Коломбо | Colombo
kathmandu NP | Катманду | Kathmandu
addis-ababa ET | Аддис-Абеба | Addis Ababa
nairobi KE | Найроби | Nairobi
cape-town ZA | Кейптаун | Cape Town
johannesburg ZA | Йоханнесбург | Johannesburg
dakar SN | Дакар | Dakar
banjul GM | Банжул | Banjul
`;

export const PLACES: readonly Place[] = ROWS.trim().split('\n').map(readRow);

function readRow(row: string): Place {
  const [head = '', russian = '', english = '', others = ''] = row.split('|').map((cell) => cell.trim());
  const [id = '', country = ''] = head.split(' ');
  const [ru = '', ...aliases] = russian.split(';').map((name) => name.trim());
  const names: Record<string, string> = { ru, en: english };
  for (const match of others.matchAll(/(?:^|\s)([a-z]{2})\s(.+?)(?=\s[a-z]{2}\s|$)/gu))
    names[match[1] as string] = match[2] as string;
  return aliases.length > 0 ? { id, country, names, aliases } : { id, country, names };
}

/** The city of the country's government, by ISO code: what the press says for the country (`Анкара предложила`). */
export const CAPITALS: Readonly<Record<string, string>> = {
  KG: 'bishkek',
  KZ: 'astana',
  UZ: 'tashkent',
  TM: 'ashgabat',
  TJ: 'dushanbe',
  AZ: 'baku',
  TR: 'ankara',
  HU: 'budapest',
  RU: 'moscow',
  GE: 'tbilisi',
  AM: 'yerevan',
  BY: 'minsk',
  UA: 'kyiv',
  MD: 'chisinau',
  CN: 'beijing',
  MN: 'ulaanbaatar',
  KR: 'seoul',
  JP: 'tokyo',
  IN: 'new-delhi',
  PK: 'islamabad',
  AF: 'kabul',
  IR: 'tehran',
  IQ: 'baghdad',
  SY: 'damascus',
  LB: 'beirut',
  IL: 'jerusalem',
  JO: 'amman',
  SA: 'riyadh',
  AE: 'abu-dhabi',
  QA: 'doha',
  KW: 'kuwait-city',
  OM: 'muscat',
  BH: 'manama',
  EG: 'cairo',
  MA: 'rabat',
  CY: 'nicosia',
  GB: 'london',
  FR: 'paris',
  DE: 'berlin',
  IT: 'rome',
  ES: 'madrid',
  PT: 'lisbon',
  AT: 'vienna',
  CH: 'bern',
  BE: 'brussels',
  NL: 'amsterdam',
  IE: 'dublin',
  NO: 'oslo',
  SE: 'stockholm',
  FI: 'helsinki',
  DK: 'copenhagen',
  EE: 'tallinn',
  LV: 'riga',
  LT: 'vilnius',
  PL: 'warsaw',
  CZ: 'prague',
  SK: 'bratislava',
  SI: 'ljubljana',
  HR: 'zagreb',
  RS: 'belgrade',
  BA: 'sarajevo',
  ME: 'podgorica',
  MK: 'skopje',
  AL: 'tirana',
  XK: 'pristina',
  GR: 'athens',
  BG: 'sofia',
  RO: 'bucharest',
  US: 'washington',
  CA: 'ottawa',
  MX: 'mexico-city',
  CU: 'havana',
  BR: 'brasilia',
  AR: 'buenos-aires',
  AU: 'canberra',
  NZ: 'wellington',
  ID: 'jakarta',
  MY: 'kuala-lumpur',
  SG: 'singapore',
  TH: 'bangkok',
  VN: 'hanoi',
  PH: 'manila',
  BD: 'dhaka',
  LK: 'colombo',
  NP: 'kathmandu',
  ET: 'addis-ababa',
  KE: 'nairobi',
  SN: 'dakar',
};
