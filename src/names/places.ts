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
osh KG | Ош | Osh | uz Oʻsh az Oş tr Oş tk Oş hu Os
jalal-abad KG | Джалал-Абад; Жалал-Абад; Манас | Jalal-Abad | ky Жалал-Абад kk Жалал-Абад az Cəlal-Abad tr Celalabad
karakol KG | Каракол; Пржевальск | Karakol
naryn KG | Нарын | Naryn
talas KG | Талас | Talas
batken KG | Баткен | Batken | tr Batken
tokmok KG | Токмок; Токмак | Tokmok
cholpon-ata KG | Чолпон-Ата | Cholpon-Ata
balykchy KG | Балыкчы | Balykchy
uzgen KG | Узген | Uzgen | ky Өзгөн kk Өзген uz Oʻzgan tr Özgen
aravan KG | Араван | Aravan
kara-balta KG | Кара-Балта | Kara-Balta
kyzyl-kiya KG | Кызыл-Кия | Kyzyl-Kiya
bosteri KG | Бостери | Bosteri
kant KG | Кант | Kant
kara-suu KG | Кара-Суу | Kara-Suu
kara-kul KG | Кара-Куль | Kara-Kul | ky Кара-Көл
kok-jangak KG | Кок-Жангак | Kok-Jangak | ky Көк-Жаңгак
kochkor KG | Кочкор | Kochkor
kochkor-ata KG | Кочкор-Ата | Kochkor-Ata
mailuu-suu KG | Майлуу-Суу; Майли-Сай | Mailuu-Suu
nookat KG | Ноокат | Nookat
shopokov KG | Шопоков | Shopokov
sulukta KG | Сулюкта | Sulukta | ky Сүлүктү
isfana KG | Исфана | Isfana
tash-kumyr KG | Таш-Кумыр | Tash-Kumyr | ky Таш-Көмүр
kerben KG | Кербен | Kerben
ala-buka KG | Ала-Бука | Ala-Buka
bazar-korgon KG | Базар-Коргон | Bazar-Korgon
arslanbob KG | Арсланбоб | Arslanbob
at-bashi KG | Ат-Баши | At-Bashy | ky Ат-Башы
torugart KG | Торугарт | Torugart
irkeshtam KG | Иркештам | Irkeshtam | ky Эркеш-Там
sary-tash KG | Сары-Таш | Sary-Tash
gulcha KG | Гульча | Gulcha | ky Гүлчө
kemin KG | Кемин | Kemin
sokuluk KG | Сокулук | Sokuluk
belovodskoe KG | Беловодское | Belovodskoe
tamchy KG | Тамчы | Tamchy
chok-tal KG | Чок-Тал | Chok-Tal
bokonbaevo KG | Боконбаево | Bokonbaevo | ky Бөкөнбаев
tyup KG | Тюп | Tyup | ky Түп
ak-suu KG | Ак-Суу | Ak-Suu
astana KZ | Астана; Нур-Султан; Акмола; Целиноград | Astana | uz Ostona hu Asztana
almaty KZ | Алматы; Алма-Ата | Almaty | uz Olmaota az Almatı tr Almatı tk Almaty hu Almati
shymkent KZ | Шымкент; Чимкент | Shymkent | uz Chimkent az Şımkent tr Çimkent hu Simkent
turkistan KZ | Туркестан | Turkistan | ky Түркстан kk Түркістан uz Turkiston az Türküstan tr Türkistan tk Türkistan hu Turkesztán
taraz KZ | Тараз | Taraz | uz Taroz
aktau KZ | Актау | Aktau | kk Ақтау tr Aktav
aktobe KZ | Актобе; Актюбинск | Aktobe | kk Ақтөбе tr Aktöbe
atyrau KZ | Атырау | Atyrau
kokshetau KZ | Кокшетау | Kokshetau | kk Көкшетау
karaganda KZ | Караганда | Karaganda | kk Қарағанды az Karaqanda tr Karaganda
kostanay KZ | Костанай; Кустанай | Kostanay | kk Қостанай
kyzylorda KZ | Кызылорда | Kyzylorda | kk Қызылорда
pavlodar KZ | Павлодар | Pavlodar
semey KZ | Семей; Семипалатинск | Semey
oskemen KZ | Усть-Каменогорск; Оскемен | Oskemen | kk Өскемен
oral KZ | Уральск | Oral | kk Орал
petropavl KZ | Петропавловск | Petropavl
taldykorgan KZ | Талдыкорган | Taldykorgan | kk Талдықорған
konaev KZ | Конаев; Капчагай; Капшагай | Konaev | kk Қонаев
burabay KZ | Бурабай; Боровое | Burabay
zhezkazgan KZ | Жезказган | Zhezkazgan | kk Жезқазған
ekibastuz KZ | Экибастуз | Ekibastuz | kk Екібастұз
baikonur KZ | Байконур; Байконыр | Baikonur | kk Байқоңыр az Baykonur tr Baykonur hu Bajkonur
khorgos KZ | Хоргос; Коргас | Khorgos | kk Қорғас
alatau KZ | Алатау | Alatau
arkalyk KZ | Аркалык | Arkalyk | kk Арқалық
arys KZ | Арыс | Arys
atbasar KZ | Атбасар | Atbasar
ayagoz KZ | Аягоз | Ayagoz | kk Аягөз
aksu-kz KZ | Аксу | Aksu | kk Ақсу
aksay KZ | Аксай | Aksay | kk Ақсай
balkhash KZ | Балхаш | Balkhash | kk Балқаш
beineu KZ | Бейнеу | Beineu
charsk KZ | Чарск | Shar | kk Шар
derzhavinsk KZ | Державинск | Derzhavinsk
ereymentau KZ | Ерейментау | Ereymentau
esik KZ | Есик; Иссык | Esik
zhanaozen KZ | Жанаозен | Zhanaozen | kk Жаңаөзен
zhanatas KZ | Жанатас | Zhanatas | kk Жаңатас
zharkent KZ | Жаркент | Zharkent
zhetysai KZ | Жетысай; Жетисай | Zhetysai | kk Жетісай
zhitikara KZ | Житикара | Zhitikara | kk Жітіқара
zaysan KZ | Зайсан | Zaysan
kandyagash KZ | Кандыагаш | Kandyagash | kk Қандыағаш
karazhal KZ | Каражал | Karazhal | kk Қаражал
karkaralinsk KZ | Каркаралинск; Каркаралы | Karkaraly | kk Қарқаралы
kaskelen KZ | Каскелен | Kaskelen | kk Қаскелең
kentau KZ | Кентау | Kentau
kosshy KZ | Косшы | Kosshy | kk Қосшы
korday KZ | Кордай | Korday | kk Қордай
kulsary KZ | Кульсары | Kulsary | kk Құлсары
kuryk KZ | Курык | Kuryk | kk Құрық
kurchatov KZ | Курчатов | Kurchatov
lenger KZ | Ленгер | Lenger | kk Леңгір
lisakovsk KZ | Лисаковск | Lisakovsk
makinsk KZ | Макинск | Makinsk
priozersk KZ | Приозерск | Priozersk
ridder KZ | Риддер; Лениногорск | Ridder
rudny KZ | Рудный | Rudny | kk Рудный
saran KZ | Сарань | Saran | kk Саран
saryagash KZ | Сарыагаш; Сарыагач | Saryagash | kk Сарыағаш
sayram KZ | Сайрам | Sayram | uz Sayram
stepnogorsk KZ | Степногорск | Stepnogorsk
talgar KZ | Талгар | Talgar | kk Талғар
tekeli KZ | Текели | Tekeli
temirtau KZ | Темиртау | Temirtau | kk Теміртау
ulytau KZ | Улытау | Ulytau | kk Ұлытау
usharal KZ | Ушарал | Usharal | kk Үшарал
ushtobe KZ | Уштобе | Ushtobe | kk Үштөбе
fort-shevchenko KZ | Форт-Шевченко | Fort-Shevchenko
khromtau KZ | Хромтау | Khromtau | kk Хромтау
shakhtinsk KZ | Шахтинск | Shakhtinsk
shalkar KZ | Шалкар | Shalkar | kk Шалқар
shardara KZ | Шардара | Shardara
shchuchinsk KZ | Щучинск | Shchuchinsk | kk Щучье
shu KZ | Шу | Shu
emba KZ | Эмба | Emba
tashkent UZ | Ташкент | Tashkent | uz Toshkent az Daşkənd tr Taşkent tk Daşkent hu Taskent
samarkand UZ | Самарканд | Samarkand | kk Самарқан uz Samarqand az Səmərqənd tr Semerkant tk Samarkant hu Szamarkand
bukhara UZ | Бухара | Bukhara | kk Бұхара uz Buxoro az Buxara tr Buhara tk Buhara hu Buhara
khiva UZ | Хива | Khiva | kk Хиуа uz Xiva az Xivə tr Hive tk Hywa hu Hiva
fergana UZ | Фергана | Fergana | kk Ферғана uz Fargʻona az Fərqanə tr Fergana
andijan UZ | Андижан; Андиджан | Andijan | uz Andijon az Əndican tr Andican
namangan UZ | Наманган | Namangan | az Namanqan tr Namangan
nukus UZ | Нукус | Nukus | kk Нөкіс tr Nukus
termez UZ | Термез | Termez | uz Termiz az Termez tr Tirmiz
urgench UZ | Ургенч | Urgench | uz Urganch tr Ürgenç
kokand UZ | Коканд | Kokand | kk Қоқан uz Qoʻqon tr Hokand
navoi UZ | Навои | Navoi | uz Navoiy
jizzakh UZ | Джизак | Jizzakh | uz Jizzax
qarshi UZ | Карши | Qarshi | uz Qarshi
gulistan UZ | Гулистан | Gulistan | uz Guliston
margilan UZ | Маргилан | Margilan | uz Margʻilon
chirchik UZ | Чирчик | Chirchik | uz Chirchiq
shahrisabz UZ | Шахрисабз | Shahrisabz | uz Shahrisabz
muynak UZ | Муйнак; Мойнак | Muynak | uz Moʻynoq
angren UZ | Ангрен | Angren
charvak UZ | Чарвак | Charvak
almalyk UZ | Алмалык | Almalyk | uz Olmaliq
bekabad UZ | Бекабад | Bekabad | uz Bekobod
yangiyul UZ | Янгиюль | Yangiyul | uz Yangiyoʻl
yangier UZ | Янгиер | Yangiyer | uz Yangiyer
gazalkent UZ | Газалкент | Gazalkent | uz Gʻazalkent
zarafshan UZ | Зарафшан | Zarafshan | uz Zarafshon
uchkuduk UZ | Учкудук | Uchkuduk | uz Uchquduq
gijduvan UZ | Гиждуван | Gijduvan | uz Gʻijduvon
kagan UZ | Каган | Kagan | uz Kogon
kattakurgan UZ | Каттакурган | Kattakurgan | uz Kattaqoʻrgʻon
urgut UZ | Ургут | Urgut
denau UZ | Денау | Denov | uz Denov
baysun UZ | Байсун | Boysun | uz Boysun
khanabad UZ | Ханабад | Khanabad | uz Xonobod
asaka UZ | Асака | Asaka
chust UZ | Чуст | Chust
rishtan UZ | Риштан | Rishtan | uz Rishton
kuvasay UZ | Кувасай | Quvasoy | uz Quvasoy
nurata UZ | Нурата | Nurata | uz Nurota
kitab UZ | Китаб | Kitab | uz Kitob
guzar UZ | Гузар | Guzar | uz Gʻuzor
kungrad UZ | Кунград | Kungrad | uz Qoʻngʻirot
turtkul UZ | Турткуль | Turtkul | uz Toʻrtkoʻl
zaamin UZ | Зааминь; Заамин | Zaamin | uz Zomin
chimgan UZ | Чимган | Chimgan | uz Chimyon
amirsoy UZ | Амирсой | Amirsoy
new-tashkent UZ | Новый Ташкент | New Tashkent | uz Yangi Toshkent
ashgabat TM | Ашхабад; Ашгабат | Ashgabat | ky Ашхабад kk Ашхабад uz Ashxobod az Aşqabad tr Aşkabat tk Aşgabat hu Asgabat
avaza TM | Аваза | Avaza | az Avaza tr Avaza tk Awaza
turkmenbashi TM | Туркменбаши; Туркменбашы; Красноводск | Turkmenbashi | az Türkmənbaşı tr Türkmenbaşı tk Türkmenbaşy
mary TM | Мары | Mary | tr Merv tk Mary
turkmenabat TM | Туркменабат; Туркменабад; Чарджоу | Turkmenabat | tr Türkmenabat tk Türkmenabat
dashoguz TM | Дашогуз; Ташауз | Dashoguz | tr Daşoğuz tk Daşoguz
arkadag TM | Аркадаг | Arkadag | tk Arkadag
balkanabat TM | Балканабад; Балканабат; Небит-Даг | Balkanabat | tk Balkanabat
tejen TM | Теджен | Tejen | tk Tejen
bayramaly TM | Байрамали | Bayramaly | tk Baýramaly
anau TM | Анау; Анев | Anau | tk Änew
konye-urgench TM | Кенеургенч; Куня-Ургенч | Konye-Urgench | tk Köneürgenç
kerki TM | Керки | Kerki | tk Kerki
kushka TM | Серхетабат; Кушка | Serhetabat | tk Serhetabat
garabogaz TM | Гарабогаз | Garabogaz | tk Garabogaz
farap TM | Фарап | Farap | tk Farap
ymamnazar TM | Имамназар | Ymamnazar | tk Ymamnazar
serahs TM | Серахс; Сарахс | Serahs | tk Sarahs
dushanbe TJ | Душанбе | Dushanbe | uz Dushanbe az Düşənbə tr Duşanbe tk Duşenbe hu Dusanbe
khujand TJ | Худжанд; Ходжент; Ленинабад | Khujand | uz Xoʻjand az Xucənd tr Hucend
khorog TJ | Хорог; Хоруг | Khorog | uz Xorugʻ
bokhtar TJ | Бохтар; Курган-Тюбе | Bokhtar
kulob TJ | Куляб | Kulob | uz Koʻlob
isfara TJ | Исфара | Isfara
vahdat TJ | Вахдат | Vahdat
tursunzoda TJ | Турсунзаде | Tursunzoda
panjakent TJ | Пенджикент | Panjakent | uz Panjakent
istaravshan TJ | Истаравшан; Ура-Тюбе | Istaravshan
konibodom TJ | Канибадам | Konibodom
nurek TJ | Нурек | Nurek
rogun TJ | Рогун | Rogun
buston TJ | Бустон; Чкаловск | Buston
guliston-tj TJ | Кайраккум | Guliston
levakant TJ | Левакант | Levakant
murghab TJ | Мургаб | Murghab
gharm TJ | Гарм; Рашт | Gharm
hisor TJ | Гиссар | Hisor
panj TJ | Пяндж; Нижний Пяндж | Panj
ishkoshim TJ | Ишкашим | Ishkoshim
varzob TJ | Варзоб | Varzob
baku AZ | Баку | Baku | ky Баку kk Баку uz Boku az Bakı tr Bakü tk Baku hu Baku
ganja AZ | Гянджа | Ganja | az Gəncə tr Gence
shusha AZ | Шуша | Shusha | uz Shusha az Şuşa tr Şuşa tk Şuşa hu Susa
nakhchivan AZ | Нахчыван; Нахичевань; Нахичеван | Nakhchivan | uz Naxchivon az Naxçıvan tr Nahçıvan hu Nahicseván
sumgait AZ | Сумгаит; Сумгайыт | Sumgait | az Sumqayıt tr Sumgayıt
lankaran AZ | Ленкорань; Лянкаран | Lankaran | az Lənkəran tr Lenkeran
sheki AZ | Шеки | Sheki | az Şəki tr Şeki
gabala AZ | Габала; Кабала | Gabala | az Qəbələ tr Gebele
quba AZ | Губа; Куба-Азери | Quba | az Quba tr Kuba
lachin AZ | Лачин | Lachin | az Laçın tr Laçın
khankendi AZ | Ханкенди; Степанакерт | Khankendi | az Xankəndi tr Hankendi
fuzuli AZ | Физули; Фюзули | Fuzuli | az Füzuli tr Fuzuli
mingachevir AZ | Мингечевир; Мингячевир | Mingachevir | az Mingəçevir tr Mingeçevir
aghdam AZ | Агдам | Aghdam | az Ağdam tr Ağdam
agdara AZ | Агдере; Агдара | Aghdara | az Ağdərə
jabrayil AZ | Джебраил; Джабраил | Jabrayil | az Cəbrayıl tr Cebrail
zangilan AZ | Зангилан; Зангелан | Zangilan | az Zəngilan tr Zengilan
qubadli AZ | Губадлы; Кубатлы | Gubadly | az Qubadlı tr Kubadlı
kalbajar AZ | Кельбаджар; Кяльбаджар | Kalbajar | az Kəlbəcər tr Kelbecer
khojaly AZ | Ходжалы | Khojaly | az Xocalı tr Hocalı
khojavend AZ | Ходжавенд | Khojavend | az Xocavənd
hadrut AZ | Гадрут | Hadrut | az Hadrut
barda AZ | Барда | Barda | az Bərdə
tartar AZ | Тертер | Tartar | az Tərtər
yevlakh AZ | Евлах | Yevlakh | az Yevlax
shirvan AZ | Ширван | Shirvan | az Şirvan
shamakhi AZ | Шамахы; Шемаха | Shamakhi | az Şamaxı tr Şamahı
ismailli AZ | Исмаиллы | Ismayilli | az İsmayıllı
gakh AZ | Гах | Qakh | az Qax
zaqatala AZ | Загатала; Закаталы | Zaqatala | az Zaqatala
balakan AZ | Балакен; Белоканы | Balakan | az Balakən
qusar AZ | Гусар; Кусары | Qusar | az Qusar
khachmaz AZ | Хачмаз | Khachmaz | az Xaçmaz
shabran AZ | Шабран | Shabran | az Şabran
siyazan AZ | Сиазань; Сиязань | Siyazan | az Siyəzən
khizi AZ | Хызы | Khizi | az Xızı
shamkir AZ | Шамкир; Шемкир | Shamkir | az Şəmkir
tovuz AZ | Товуз; Тауз | Tovuz | az Tovuz
gazakh AZ | Газах | Gazakh | az Qazax
agstafa AZ | Агстафа; Акстафа | Aghstafa | az Ağstafa
goygol AZ | Гейгель | Goygol | az Göygöl
dashkasan AZ | Дашкесан | Dashkasan | az Daşkəsən
gadabay AZ | Гедабек; Кедабек | Gadabay | az Gədəbəy
naftalan AZ | Нафталан | Naftalan | az Naftalan
goranboy AZ | Геранбой | Goranboy | az Goranboy
goychay AZ | Гейчай; Геокчай | Goychay | az Göyçay
kurdamir AZ | Кюрдамир | Kurdamir | az Kürdəmir
sabirabad AZ | Сабирабад | Sabirabad | az Sabirabad
saatly AZ | Саатлы | Saatly | az Saatlı
beylagan AZ | Бейлаган | Beylagan | az Beyləqan
imishli AZ | Имишли | Imishli | az İmişli
bilasuvar AZ | Билясувар; Билесувар | Bilasuvar | az Biləsuvar
jalilabad AZ | Джалилабад | Jalilabad | az Cəlilabad
masally AZ | Масаллы | Masally | az Masallı
lerik AZ | Лерик | Lerik | az Lerik
astara AZ | Астара | Astara | az Astara
neftchala AZ | Нефтчала | Neftchala | az Neftçala
salyan AZ | Сальян; Сальяны | Salyan | az Salyan
alat AZ | Алят | Alat | az Ələt tr Alat
ordubad AZ | Ордубад | Ordubad | az Ordubad
julfa AZ | Джульфа | Julfa | az Culfa tr Culfa
sharur AZ | Шарур | Sharur | az Şərur
agdash AZ | Агдаш | Agdash | az Ağdaş
ujar AZ | Уджар; Уджары | Ujar | az Ucar
ankara TR | Анкара | Ankara | uz Anqara az Ankara tk Ankara
istanbul TR | Стамбул | Istanbul | uz Istanbul az İstanbul tr İstanbul tk Stambul hu Isztambul
izmir TR | Измир | Izmir | az İzmir tr İzmir
bursa TR | Бурса | Bursa
konya TR | Конья | Konya
antalya TR | Анталья; Анталия | Antalya
trabzon TR | Трабзон | Trabzon
erzurum TR | Эрзурум | Erzurum
kars TR | Карс | Kars | az Qars
kayseri TR | Кайсери | Kayseri
eskisehir TR | Эскишехир | Eskişehir | az Əskişəhər tr Eskişehir
adana TR | Адана | Adana
mersin TR | Мерсин | Mersin
gaziantep TR | Газиантеп | Gaziantep
sanliurfa TR | Шанлыурфа; Урфа | Şanlıurfa | tr Şanlıurfa
sivas TR | Сивас | Sivas
samsun TR | Самсун | Samsun
canakkale TR | Чанаккале | Çanakkale | az Çanaqqala tr Çanakkale
edirne TR | Эдирне | Edirne
malatya TR | Малатья | Malatya
igdir TR | Ыгдыр | Iğdır
nevsehir TR | Невшехир | Nevşehir | tr Nevşehir
bodrum TR | Бодрум | Bodrum
adiyaman TR | Адыяман | Adiyaman | tr Adıyaman
afyonkarahisar TR | Афьонкарахисар; Афьон | Afyonkarahisar
agri TR | Агры | Agri | tr Ağrı
aksaray TR | Аксарай | Aksaray
alanya TR | Аланья; Алания | Alanya
amasya TR | Амасья | Amasya
antakya TR | Антакья; Хатай | Antakya
ardahan TR | Ардахан | Ardahan
artvin TR | Артвин | Artvin
balikesir TR | Балыкесир | Balikesir | tr Balıkesir
bartin TR | Бартын | Bartin | tr Bartın
batman TR | Батман | Batman
bayburt TR | Байбурт | Bayburt
bilecik TR | Биледжик | Bilecik
bingol TR | Бингель | Bingol | tr Bingöl
bitlis TR | Битлис | Bitlis
bolu TR | Болу | Bolu
burdur TR | Бурдур | Burdur
cankiri TR | Чанкыры | Cankiri | tr Çankırı
cesme TR | Чешме | Cesme | tr Çeşme
corum TR | Чорум | Corum | tr Çorum
denizli TR | Денизли | Denizli
diyarbakir TR | Диярбакыр; Диярбакир | Diyarbakir | tr Diyarbakır
duzce TR | Дюздже | Duzce | tr Düzce
elazig TR | Элязыг | Elazig | tr Elazığ
erzincan TR | Эрзинджан; Эрзинкан | Erzincan
fethiye TR | Фетхие | Fethiye
gebze TR | Гебзе | Gebze
giresun TR | Гиресун | Giresun
gumushane TR | Гюмюшхане | Gumushane | tr Gümüşhane
hakkari TR | Хаккяри | Hakkari
iskenderun TR | Искендерун | Iskenderun | tr İskenderun
isparta TR | Ыспарта; Испарта | Isparta
iznik TR | Изник | Iznik | tr İznik
kahramanmaras TR | Кахраманмараш | Kahramanmaras | tr Kahramanmaraş
karabuk TR | Карабюк | Karabuk | tr Karabük
karaman TR | Караман | Karaman
kastamonu TR | Кастамону | Kastamonu
kemer TR | Кемер | Kemer
kilis TR | Килис | Kilis
kirikkale TR | Кырыккале | Kirikkale | tr Kırıkkale
kirklareli TR | Кыркларели | Kirklareli | tr Kırklareli
kirsehir TR | Кыршехир | Kirsehir | tr Kırşehir
izmit TR | Измит; Коджаэли | Izmit | tr İzmit
kusadasi TR | Кушадасы | Kusadasi | tr Kuşadası
kutahya TR | Кютахья | Kutahya | tr Kütahya
ahlat TR | Ахлат | Ahlat
malazgirt TR | Малазгирт; Манцикерт | Malazgirt
manavgat TR | Манавгат | Manavgat
manisa TR | Маниса | Manisa
mardin TR | Мардин | Mardin
marmaris TR | Мармарис | Marmaris
mugla TR | Мугла | Mugla | tr Muğla
osmaniye TR | Османие | Osmaniye
rize TR | Ризе | Rize
sakarya TR | Адапазары; Сакарья | Adapazari | tr Adapazarı
siirt TR | Сиирт | Siirt
silifke TR | Силифке | Silifke
sinop TR | Синоп | Sinop
sirnak TR | Ширнак | Sirnak | tr Şırnak
sogut TR | Сегют | Sogut | tr Söğüt
tekirdag TR | Текирдаг | Tekirdag | tr Tekirdağ
tokat TR | Токат | Tokat
tunceli TR | Тунджели | Tunceli
urgup TR | Ургюп | Urgup | tr Ürgüp
usak TR | Ушак | Usak | tr Uşak
yalova TR | Ялова | Yalova
yozgat TR | Йозгат | Yozgat
zonguldak TR | Зонгулдак | Zonguldak
akkuyu TR | Аккую | Akkuyu
ceyhan TR | Джейхан | Ceyhan
budapest HU | Будапешт | Budapest | uz Budapesht az Budapeşt tr Budapeşte tk Budapeşt
debrecen HU | Дебрецен | Debrecen
szeged HU | Сегед | Szeged
pecs HU | Печ | Pécs | hu Pécs
gyor HU | Дьер | Győr | hu Győr
miskolc HU | Мишкольц | Miskolc
balatonfured HU | Балатонфюред | Balatonfüred | hu Balatonfüred
karcag HU | Карцаг | Karcag
eger HU | Эгер | Eger
szekesfehervar HU | Секешфехервар | Székesfehérvár | hu Székesfehérvár
nyiregyhaza HU | Ньиредьхаза | Nyiregyhaza | hu Nyíregyháza
kecskemet HU | Кечкемет | Kecskemet | hu Kecskemét
szombathely HU | Сомбатхей | Szombathely
szolnok HU | Сольнок | Szolnok
tatabanya HU | Татабанья | Tatabanya | hu Tatabánya
kaposvar HU | Капошвар | Kaposvar | hu Kaposvár
veszprem HU | Веспрем | Veszprem | hu Veszprém
zalaegerszeg HU | Залаэгерсег | Zalaegerszeg
sopron HU | Шопрон | Sopron
esztergom HU | Эстергом | Esztergom
visegrad HU | Вишеград | Visegrad | hu Visegrád
szentendre HU | Сентендре | Szentendre
godollo HU | Геделле | Godollo | hu Gödöllő
dunaujvaros HU | Дунауйварош | Dunaujvaros | hu Dunaújváros
paks HU | Пакш | Paks
siofok HU | Шиофок | Siofok | hu Siófok
tihany HU | Тихань | Tihany
keszthely HU | Кестхей | Keszthely
heviz HU | Хевиз | Heviz | hu Hévíz
szekszard HU | Сексард | Szekszard | hu Szekszárd
bekescsaba HU | Бекешчаба | Bekescsaba | hu Békéscsaba
mohacs HU | Мохач | Mohacs | hu Mohács
szigetvar HU | Сигетвар | Szigetvar | tr Zigetvar hu Szigetvár
bugac HU | Бугац | Bugac
kunszentmiklos HU | Кунсентмиклош | Kunszentmiklos | hu Kunszentmiklós
zahony HU | Захонь | Zahony | hu Záhony
moscow RU | Москва | Moscow | ky Москва kk Мәскеу uz Moskva az Moskva tr Moskova tk Moskwa hu Moszkva
saint-petersburg RU | Санкт-Петербург; Петербург | Saint Petersburg | uz Sankt-Peterburg az Sankt-Peterburq tr St. Petersburg hu Szentpétervár
kazan RU | Казань | Kazan | kk Қазан uz Qozon az Kazan tr Kazan hu Kazany
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
bolgar RU | Болгар | Bolgar
innopolis RU | Иннополис | Innopolis
novorossiysk RU | Новороссийск | Novorossiysk
upper-lars RU | Верхний Ларс | Verkhny Lars
naberezhnye-chelny RU | Набережные Челны | Naberezhnye Chelny
almetyevsk RU | Альметьевск | Almetyevsk
nizhnekamsk RU | Нижнекамск | Nizhnekamsk
yelabuga RU | Елабуга | Yelabuga
sviyazhsk RU | Свияжск | Sviyazhsk
sterlitamak RU | Стерлитамак | Sterlitamak
neftekamsk RU | Нефтекамск | Neftekamsk
beloretsk RU | Белорецк | Beloretsk
izhevsk RU | Ижевск | Izhevsk
yoshkar-ola RU | Йошкар-Ола | Yoshkar-Ola
saransk RU | Саранск | Saransk
elista RU | Элиста | Elista
maykop RU | Майкоп | Maykop
cherkessk RU | Черкесск | Cherkessk
magas RU | Магас | Magas
nazran RU | Назрань | Nazran
gudermes RU | Гудермес | Gudermes
khasavyurt RU | Хасавюрт | Khasavyurt
kaspiysk RU | Каспийск | Kaspiysk
buynaksk RU | Буйнакск | Buynaksk
kizlyar RU | Кизляр | Kizlyar
kislovodsk RU | Кисловодск | Kislovodsk
pyatigorsk RU | Пятигорск | Pyatigorsk
yessentuki RU | Ессентуки | Yessentuki
zheleznovodsk RU | Железноводск | Zheleznovodsk
mineralnye-vody RU | Минеральные Воды | Mineralnye Vody
stavropol RU | Ставрополь | Stavropol
krasnodar RU | Краснодар | Krasnodar
anapa RU | Анапа | Anapa
gelendzhik RU | Геленджик | Gelendzhik
krasnaya-polyana RU | Красная Поляна | Krasnaya Polyana
taganrog RU | Таганрог | Taganrog
voronezh RU | Воронеж | Voronezh
belgorod RU | Белгород | Belgorod
kursk RU | Курск | Kursk
bryansk RU | Брянск | Bryansk
smolensk RU | Смоленск | Smolensk
kaluga RU | Калуга | Kaluga
tula RU | Тула | Tula
ryazan RU | Рязань | Ryazan
lipetsk RU | Липецк | Lipetsk
tambov RU | Тамбов | Tambov
penza RU | Пенза | Penza
ulyanovsk RU | Ульяновск | Ulyanovsk
tolyatti RU | Тольятти | Tolyatti
syzran RU | Сызрань | Syzran
tver RU | Тверь | Tver
yaroslavl RU | Ярославль | Yaroslavl
kostroma RU | Кострома | Kostroma
ivanovo RU | Иваново | Ivanovo
suzdal RU | Суздаль | Suzdal
vologda RU | Вологда | Vologda
cherepovets RU | Череповец | Cherepovets
veliky-novgorod RU | Великий Новгород | Veliky Novgorod
pskov RU | Псков | Pskov
petrozavodsk RU | Петрозаводск | Petrozavodsk
murmansk RU | Мурманск | Murmansk
arkhangelsk RU | Архангельск | Arkhangelsk
severodvinsk RU | Северодвинск | Severodvinsk
naryan-mar RU | Нарьян-Мар | Naryan-Mar
syktyvkar RU | Сыктывкар | Syktyvkar
vorkuta RU | Воркута | Vorkuta
perm RU | Пермь | Perm
kurgan RU | Курган | Kurgan
magnitogorsk RU | Магнитогорск | Magnitogorsk
nizhny-tagil RU | Нижний Тагил | Nizhny Tagil
orsk RU | Орск | Orsk
surgut RU | Сургут | Surgut
khanty-mansiysk RU | Ханты-Мансийск | Khanty-Mansiysk
nizhnevartovsk RU | Нижневартовск | Nizhnevartovsk
tobolsk RU | Тобольск | Tobolsk
salekhard RU | Салехард | Salekhard
novy-urengoy RU | Новый Уренгой | Novy Urengoy
norilsk RU | Норильск | Norilsk
kemerovo RU | Кемерово | Kemerovo
novokuznetsk RU | Новокузнецк | Novokuznetsk
biysk RU | Бийск | Biysk
belokurikha RU | Белокуриха | Belokurikha
manzherok RU | Манжерок | Manzherok
chita RU | Чита | Chita
bratsk RU | Братск | Bratsk
blagoveshchensk RU | Благовещенск | Blagoveshchensk
birobidzhan RU | Биробиджан | Birobidzhan
komsomolsk-on-amur RU | Комсомольск-на-Амуре | Komsomolsk-on-Amur
yuzhno-sakhalinsk RU | Южно-Сахалинск | Yuzhno-Sakhalinsk
petropavlovsk-kamchatsky RU | Петропавловск-Камчатский | Petropavlovsk-Kamchatsky
magadan RU | Магадан | Magadan
anadyr RU | Анадырь | Anadyr
neryungri RU | Нерюнгри | Neryungri
dubna RU | Дубна | Dubna
skolkovo RU | Сколково | Skolkovo
zavidovo RU | Завидово | Zavidovo
novo-ogaryovo RU | Ново-Огарево | Novo-Ogaryovo
gatchina RU | Гатчина | Gatchina
vyborg RU | Выборг | Vyborg
tsarskoye-selo RU | Царское Село | Tsarskoye Selo
peterhof RU | Петергоф | Peterhof
kronstadt RU | Кронштадт | Kronstadt
podolsk RU | Подольск | Podolsk
khimki RU | Химки | Khimki
odintsovo RU | Одинцово | Odintsovo
obninsk RU | Обнинск | Obninsk
sarov RU | Саров | Sarov
troitsk-ru RU | Троицк | Troitsk
balashikha RU | Балашиха | Balashikha
simferopol UA | Симферополь; Ак-Мечеть | Simferopol | tr Akmescit
kyiv UA | Киев | Kyiv | uz Kiyev az Kiyev tr Kiev hu Kijev
odesa UA | Одесса | Odesa
lviv UA | Львов | Lviv
kharkiv UA | Харьков | Kharkiv
sevastopol UA | Севастополь | Sevastopol | tr Sivastopol
bakhchysarai UA | Бахчисарай | Bakhchysarai | tr Bahçesaray
yalta UA | Ялта | Yalta
kerch UA | Керчь | Kerch
yevpatoria UA | Евпатория | Yevpatoria
feodosia UA | Феодосия | Feodosia
dnipro UA | Днепропетровск | Dnipro
donetsk UA | Донецк | Donetsk
luhansk UA | Луганск | Luhansk
zaporizhzhia UA | Запорожье | Zaporizhzhia
mariupol UA | Мариуполь | Mariupol
kherson UA | Херсон | Kherson
chernihiv UA | Чернигов | Chernihiv
sumy UA | Сумы | Sumy
poltava UA | Полтава | Poltava
vinnytsia UA | Винница | Vinnytsia
zhytomyr UA | Житомир | Zhytomyr
uzhhorod UA | Ужгород | Uzhhorod | hu Ungvár
mukachevo UA | Мукачево | Mukachevo | hu Munkács
berehove UA | Берегово | Berehove | hu Beregszász
chernivtsi UA | Черновцы | Chernivtsi
ivano-frankivsk UA | Ивано-Франковск | Ivano-Frankivsk
ternopil UA | Тернополь | Ternopil
lutsk UA | Луцк | Lutsk
kryvyi-rih UA | Кривой Рог | Kryvyi Rih
kramatorsk UA | Краматорск | Kramatorsk
tbilisi GE | Тбилиси | Tbilisi | az Tiflis tr Tiflis hu Tbiliszi
batumi GE | Батуми | Batumi | az Batumi tr Batum
kutaisi GE | Кутаиси | Kutaisi
poti GE | Поти | Poti
rustavi GE | Рустави | Rustavi
gori GE | Гори | Gori
zugdidi GE | Зугдиди | Zugdidi
telavi GE | Телави | Telavi
signagi GE | Сигнахи | Sighnaghi
mtskheta GE | Мцхета | Mtskheta
borjomi GE | Боржоми | Borjomi
bakuriani GE | Бакуриани | Bakuriani
gudauri GE | Гудаури | Gudauri
kobuleti GE | Кобулети | Kobuleti
akhaltsikhe GE | Ахалцихе | Akhaltsikhe
akhalkalaki GE | Ахалкалаки | Akhalkalaki
anaklia GE | Анаклия | Anaklia
marneuli GE | Марнеули | Marneuli
bolnisi GE | Болниси | Bolnisi
gardabani GE | Гардабани | Gardabani
sukhumi GE | Сухуми; Сухум | Sukhumi
gagra GE | Гагра; Гагры | Gagra
tskhinvali GE | Цхинвали; Цхинвал | Tskhinvali
stepantsminda GE | Степанцминда; Казбеги | Stepantsminda
yerevan AM | Ереван | Yerevan | uz Yerevan az İrəvan tr Erivan hu Jereván
gyumri AM | Гюмри | Gyumri
vanadzor AM | Ванадзор | Vanadzor
dilijan AM | Дилижан | Dilijan
tsaghkadzor AM | Цахкадзор | Tsaghkadzor
jermuk AM | Джермук | Jermuk
vagharshapat AM | Вагаршапат; Эчмиадзин | Vagharshapat
goris AM | Горис | Goris
kapan AM | Капан | Kapan
meghri AM | Мегри | Meghri
sevan AM | Севан | Sevan
ijevan AM | Иджеван | Ijevan
yeghegnadzor AM | Ехегнадзор | Yeghegnadzor
metsamor AM | Мецамор | Metsamor
minsk BY | Минск | Minsk | hu Minszk
brest BY | Брест | Brest
grodno BY | Гродно | Grodno
gomel BY | Гомель | Gomel
vitebsk BY | Витебск | Vitebsk
mogilev BY | Могилев | Mogilev
bobruisk BY | Бобруйск | Bobruisk
polotsk BY | Полоцк | Polotsk
baranovichi BY | Барановичи | Baranovichi
pinsk BY | Пинск | Pinsk
soligorsk BY | Солигорск | Soligorsk
ostrovets BY | Островец | Ostrovets
novopolotsk BY | Новополоцк | Novopolotsk
zhodino BY | Жодино | Zhodino
nesvizh BY | Несвиж | Nesvizh
chisinau MD | Кишинев | Chișinău | uz Kishinyov az Kişinyov tr Kişinev hu Chișinău
comrat MD | Комрат | Comrat | az Komrat tr Komrat
tiraspol MD | Тирасполь | Tiraspol
balti MD | Бельцы | Balti
cahul MD | Кагул | Cahul
ceadir-lunga MD | Чадыр-Лунга | Ceadir-Lunga
vulcanesti MD | Вулканешты | Vulcanesti
bender MD | Бендеры | Bender
beijing CN | Пекин | Beijing | ky Бээжин kk Бейжің uz Pekin az Pekin tr Pekin tk Pekin hu Peking
shanghai CN | Шанхай | Shanghai | uz Shanxay az Şanxay tr Şanghay hu Sanghaj
xian CN | Сиань | Xi’an | uz Sian az Sian tr Şian hu Hszian
urumqi CN | Урумчи | Ürümqi | ky Үрүмчү kk Үрімші uz Urumchi az Urumçi tr Urumçi
kashgar CN | Кашгар; Каши | Kashgar | ky Кашкар kk Қашқар uz Qashqar az Qaşqar tr Kaşgar
yining CN | Кульджа; Инин | Yining | ky Кулжа kk Құлжа
lanzhou CN | Ланьчжоу | Lanzhou
chengdu CN | Чэнду | Chengdu
chongqing CN | Чунцин | Chongqing
guangzhou CN | Гуанчжоу | Guangzhou
qingdao CN | Циндао | Qingdao
harbin CN | Харбин | Harbin
hong-kong CN | Гонконг | Hong Kong
tianjin CN | Тяньцзинь | Tianjin
turpan CN | Турфан | Turpan
hotan CN | Хотан | Hotan
korla CN | Корла | Korla
hami CN | Хами; Кумул | Hami
artush CN | Артуш; Атуш | Artux
tacheng CN | Тачэн; Чугучак | Tacheng
karamay CN | Карамай | Karamay
shihezi CN | Шихэцзы | Shihezi
alashankou CN | Алашанькоу | Alashankou
dunhuang CN | Дуньхуан | Dunhuang
hohhot CN | Хух-Хото | Hohhot
lhasa CN | Лхаса | Lhasa
xining CN | Синин | Xining
yinchuan CN | Иньчуань | Yinchuan
kunming CN | Куньмин | Kunming
nanning CN | Наньнин | Nanning
guilin CN | Гуйлинь | Guilin
guiyang CN | Гуйян | Guiyang
wuhan CN | Ухань | Wuhan
changsha CN | Чанша | Changsha
nanjing CN | Нанкин | Nanjing
hangzhou CN | Ханчжоу | Hangzhou
suzhou CN | Сучжоу | Suzhou
ningbo CN | Нинбо | Ningbo
yiwu CN | Иу | Yiwu
wuzhen CN | Учжэнь | Wuzhen
hefei CN | Хэфэй | Hefei
jinan CN | Цзинань | Jinan
yantai CN | Яньтай | Yantai
zhengzhou CN | Чжэнчжоу | Zhengzhou
lianyungang CN | Ляньюньган | Lianyungang
taiyuan CN | Тайюань | Taiyuan
shijiazhuang CN | Шицзячжуан | Shijiazhuang
dalian CN | Далянь | Dalian
shenyang CN | Шэньян | Shenyang
changchun CN | Чанчунь | Changchun
shenzhen CN | Шэньчжэнь | Shenzhen
xiamen CN | Сямынь | Xiamen
fuzhou CN | Фучжоу | Fuzhou
nanchang CN | Наньчан | Nanchang
boao CN | Боао | Boao
sanya CN | Санья | Sanya
haikou CN | Хайкоу | Haikou
macau CN | Макао | Macau
erenhot CN | Эрэн-Хото | Erenhot
beidaihe CN | Бэйдайхэ | Beidaihe
ulaanbaatar MN | Улан-Батор | Ulaanbaatar | ky Улан-Батор kk Ұланбатыр uz Ulan-Bator az Ulan-Bator tr Ulanbator hu Ulánbátor mn Улаанбаатар
bayan-olgii MN | Баян-Улгий | Bayan-Ölgii
erdenet MN | Эрдэнэт | Erdenet
khovd MN | Ховд; Кобдо | Khovd
kharkhorin MN | Хархорин; Каракорум | Kharkhorin
ulgii MN | Улгий | Olgii | kk Өлгий
zamyn-uud MN | Замын-Ууд | Zamyn-Uud
sukhbaatar MN | Сухэ-Батор | Sukhbaatar
choibalsan MN | Чойбалсан | Choibalsan
seoul KR | Сеул | Seoul | uz Seul az Seul tr Seul hu Szöul
busan KR | Пусан | Busan
incheon KR | Инчхон | Incheon
daegu KR | Тэгу | Daegu
daejeon KR | Тэджон | Daejeon
gwangju KR | Кванджу | Gwangju
gyeongju KR | Кенджу | Gyeongju
pyeongchang KR | Пхенчхан | Pyeongchang
sejong KR | Седжон | Sejong
jeju KR | Чеджу | Jeju
tokyo JP | Токио | Tokyo | uz Tokio az Tokio hu Tokió
osaka JP | Осака | Osaka
kyoto JP | Киото | Kyoto
hiroshima JP | Хиросима | Hiroshima
nagasaki JP | Нагасаки | Nagasaki
nagoya JP | Нагоя | Nagoya
sapporo JP | Саппоро | Sapporo
fukuoka JP | Фукуока | Fukuoka
kobe JP | Кобе | Kobe
yokohama JP | Иокогама; Йокогама | Yokohama
nagano JP | Нагано | Nagano
new-delhi IN | Нью-Дели; Дели | New Delhi | uz Dehli az Yeni Delhi tr Yeni Delhi hu Újdelhi
mumbai IN | Мумбаи; Бомбей | Mumbai
kolkata IN | Калькутта; Колката | Kolkata
chennai IN | Ченнаи; Мадрас | Chennai
bangalore IN | Бангалор; Бенгалуру | Bengaluru
hyderabad IN | Хайдарабад | Hyderabad
ahmedabad IN | Ахмадабад; Ахмедабад | Ahmedabad
goa IN | Гоа | Goa
jaipur IN | Джайпур | Jaipur
lucknow IN | Лакхнау | Lucknow
amritsar IN | Амритсар | Amritsar
srinagar IN | Сринагар | Srinagar
dharamsala IN | Дхарамсала | Dharamsala
varanasi IN | Варанаси | Varanasi
agra IN | Агра | Agra
pune IN | Пуна; Пуне | Pune
udaipur IN | Удайпур | Udaipur
islamabad PK | Исламабад | Islamabad | uz Islomobod az İslamabad tr İslamabad
lahore PK | Лахор | Lahore | tr Lahor
karachi PK | Карачи | Karachi | az Karaçi tr Karaçi
peshawar PK | Пешавар | Peshawar
quetta PK | Кветта | Quetta
rawalpindi PK | Равалпинди | Rawalpindi
faisalabad PK | Фейсалабад; Файсалабад | Faisalabad
multan PK | Мултан | Multan
sialkot PK | Сиалкот | Sialkot
gilgit PK | Гилгит | Gilgit
gwadar PK | Гвадар | Gwadar
torkham PK | Торхам | Torkham
muzaffarabad PK | Музаффарабад | Muzaffarabad
kabul AF | Кабул | Kabul | uz Kobul az Kabil tr Kabil
mazar-i-sharif AF | Мазари-Шариф | Mazar-i-Sharif | uz Mozori Sharif tr Mezar-ı Şerif
herat AF | Герат | Herat
hairatan AF | Хайратон; Хайратан | Hairatan | uz Hayraton
kandahar AF | Кандагар | Kandahar
jalalabad-af AF | Джелалабад | Jalalabad
kunduz AF | Кундуз | Kunduz
balkh AF | Балх | Balkh
ghazni AF | Газни | Ghazni
bamyan AF | Бамиан | Bamyan
faizabad AF | Файзабад | Fayzabad
maymana AF | Меймене | Maymana
torghundi AF | Тургунди; Торгунди | Torghundi
aqina AF | Акина | Aqina
bagram AF | Баграм | Bagram
tehran IR | Тегеран | Tehran | kk Тегеран uz Tehron az Tehran tr Tahran tk Tähran hu Teherán
tabriz IR | Тебриз; Тавриз | Tabriz | az Təbriz tr Tebriz
mashhad IR | Мешхед; Машхад | Mashhad | az Məşhəd tr Meşhed
rasht IR | Решт | Rasht
isfahan IR | Исфахан | Isfahan
bandar-abbas IR | Бендер-Аббас | Bandar Abbas
ardabil IR | Ардебиль; Ардабиль | Ardabil | az Ərdəbil tr Erdebil
urmia IR | Урмия | Urmia | az Urmiya tr Urmiye
zanjan IR | Зенджан | Zanjan | az Zəncan
khoy IR | Хой | Khoy
gorgan IR | Горган | Gorgan
bandar-anzali IR | Энзели | Bandar Anzali
bushehr IR | Бушер | Bushehr
shiraz IR | Шираз | Shiraz
natanz IR | Натанз | Natanz
fordow IR | Фордо | Fordow
kerman IR | Керман | Kerman
kermanshah IR | Керманшах | Kermanshah
hamadan IR | Хамадан | Hamadan
ahvaz IR | Ахваз | Ahvaz
abadan IR | Абадан | Abadan
yazd IR | Йезд | Yazd
zahedan IR | Захедан | Zahedan
chabahar IR | Чабахар; Чабехар | Chabahar
qazvin IR | Казвин | Qazvin
baghdad IQ | Багдад | Baghdad | uz Bagʻdod az Bağdad tr Bağdat
kirkuk IQ | Киркук | Kirkuk
erbil IQ | Эрбиль | Erbil
basra IQ | Басра | Basra
mosul IQ | Мосул | Mosul
najaf IQ | Неджеф; Наджаф | Najaf
karbala IQ | Кербела | Karbala
sulaymaniyah IQ | Сулеймания | Sulaymaniyah
tal-afar IQ | Телль-Афар | Tal Afar
damascus SY | Дамаск | Damascus | uz Damashq az Dəməşq tr Şam hu Damaszkusz
aleppo SY | Алеппо; Халеб | Aleppo | tr Halep
homs SY | Хомс | Homs
idlib SY | Идлиб | Idlib
latakia SY | Латакия | Latakia
tartus SY | Тартус | Tartus
deir-ez-zor SY | Дейр-эз-Зор | Deir ez-Zor
raqqa SY | Ракка | Raqqa
palmyra SY | Пальмира | Palmyra
manbij SY | Манбидж | Manbij
daraa SY | Деръа; Дараа | Daraa
suwayda SY | Эс-Сувейда | Suwayda
beirut LB | Бейрут | Beirut | az Beyrut tr Beyrut
jerusalem IL | Иерусалим; Аль-Кудс | Jerusalem | kk Иерусалим uz Quddus az Qüds tr Kudüs hu Jeruzsálem
tel-aviv IL | Тель-Авив | Tel Aviv
haifa IL | Хайфа | Haifa
eilat IL | Эйлат | Eilat
amman JO | Амман | Amman
aqaba JO | Акаба | Aqaba
riyadh SA | Эр-Рияд | Riyadh | uz Ar-Riyod az Ər-Riyad tr Riyad hu Rijád
jeddah SA | Джидда | Jeddah | uz Jidda az Ciddə tr Cidde
mecca SA | Мекка | Mecca | uz Makka az Məkkə tr Mekke
medina SA | Медина | Medina | uz Madina az Mədinə tr Medine
dammam SA | Даммам | Dammam
al-ula SA | Эль-Ула | AlUla
neom SA | Неом | NEOM
dubai AE | Дубай | Dubai | uz Dubay az Dubay
abu-dhabi AE | Абу-Даби | Abu Dhabi | uz Abu-Dabi az Əbu-Dabi tr Abu Dabi
sharjah AE | Шарджа | Sharjah
ajman AE | Аджман | Ajman
fujairah AE | Эль-Фуджайра; Фуджейра | Fujairah
ras-al-khaimah AE | Рас-эль-Хайма | Ras Al Khaimah
doha QA | Доха | Doha | uz Doha az Doha
kuwait-city KW | Эль-Кувейт | Kuwait City
muscat OM | Маскат | Muscat
salalah OM | Салала | Salalah
manama BH | Манама | Manama
cairo EG | Каир | Cairo | uz Qohira az Qahirə tr Kahire hu Kairó
sharm-el-sheikh EG | Шарм-эш-Шейх | Sharm El Sheikh
alexandria EG | Александрия | Alexandria
giza EG | Гиза | Giza
luxor EG | Луксор | Luxor
hurghada EG | Хургада | Hurghada
suez EG | Суэц | Suez
el-alamein EG | Эль-Аламейн | El Alamein
aswan EG | Асуан | Aswan
tripoli LY | Триполи | Tripoli
benghazi LY | Бенгази | Benghazi
misrata LY | Мисурата; Мисрата | Misrata
rabat MA | Рабат | Rabat
casablanca MA | Касабланка | Casablanca
marrakesh MA | Марракеш | Marrakesh
tangier MA | Танжер | Tangier
fes MA | Фес | Fes
nicosia CY | Никосия; Лефкоша | Nicosia | az Nikosiya tr Lefkoşa hu Nicosia
kyrenia CY | Гирне; Кирения | Kyrenia | az Girne tr Girne
famagusta CY | Фамагуста; Газимагуса | Famagusta | tr Gazimağusa
guzelyurt CY | Гюзельюрт; Морфу | Morphou | tr Güzelyurt
iskele CY | Искеле; Трикомо | Trikomo | tr İskele
lefke CY | Лефке | Lefka | tr Lefke
limassol CY | Лимасол; Лимассол | Limassol | tr Limasol
larnaca CY | Ларнака | Larnaca | tr Larnaka
paphos CY | Пафос | Paphos | tr Baf
varosha CY | Вароша; Мараш | Varosha | tr Maraş
london GB | Лондон | London | az London tr Londra
edinburgh GB | Эдинбург | Edinburgh
oxford GB | Оксфорд | Oxford
cambridge GB | Кембридж | Cambridge
manchester GB | Манчестер | Manchester
birmingham GB | Бирмингем | Birmingham
glasgow GB | Глазго | Glasgow
liverpool GB | Ливерпуль | Liverpool
cardiff GB | Кардифф | Cardiff
belfast GB | Белфаст | Belfast
leeds GB | Лидс | Leeds
paris FR | Париж | Paris | uz Parij az Paris hu Párizs
strasbourg FR | Страсбург | Strasbourg | az Strasburq tr Strazburg
lyon FR | Лион | Lyon
nice FR | Ницца | Nice
cannes FR | Канны | Cannes
bordeaux FR | Бордо | Bordeaux
toulouse FR | Тулуза | Toulouse
lille FR | Лилль | Lille
versailles FR | Версаль | Versailles
biarritz FR | Биарриц | Biarritz
cadarache FR | Кадараш | Cadarache
berlin DE | Берлин | Berlin
munich DE | Мюнхен | Munich | uz Myunxen az Münxen tr Münih hu München
frankfurt DE | Франкфурт; Франкфурт-на-Майне | Frankfurt
hamburg DE | Гамбург | Hamburg
bonn DE | Бонн | Bonn
cologne DE | Кельн | Cologne
dusseldorf DE | Дюссельдорф | Dusseldorf
stuttgart DE | Штутгарт | Stuttgart
leipzig DE | Лейпциг | Leipzig
dresden DE | Дрезден | Dresden
nuremberg DE | Нюрнберг | Nuremberg
hanover DE | Ганновер | Hanover
bremen DE | Бремен | Bremen
potsdam DE | Потсдам | Potsdam
weimar DE | Веймар | Weimar
essen DE | Эссен | Essen
dortmund DE | Дортмунд | Dortmund
heidelberg DE | Гейдельберг | Heidelberg
karlsruhe DE | Карлсруэ | Karlsruhe
ramstein DE | Рамштайн | Ramstein
elmau DE | Эльмау | Elmau
meseberg DE | Мезеберг | Meseberg
rome IT | Рим | Rome | uz Rim az Roma tr Roma hu Róma
milan IT | Милан | Milan
venice IT | Венеция | Venice
florence IT | Флоренция | Florence
turin IT | Турин | Turin
naples IT | Неаполь | Naples
bologna IT | Болонья | Bologna
genoa IT | Генуя | Genoa
trieste IT | Триест | Trieste
verona IT | Верона | Verona
palermo IT | Палермо | Palermo
bari IT | Бари | Bari
brindisi IT | Бриндизи | Brindisi
taormina IT | Таормина | Taormina
cernobbio IT | Черноббио | Cernobbio
cortina IT | Кортина-д'Ампеццо | Cortina d'Ampezzo
sanremo IT | Сан-Ремо | Sanremo
madrid ES | Мадрид | Madrid
barcelona ES | Барселона | Barcelona
valencia ES | Валенсия | Valencia
seville ES | Севилья | Seville
granada ES | Гранада | Granada
bilbao ES | Бильбао | Bilbao
malaga ES | Малага | Malaga
marbella ES | Марбелья | Marbella
palma ES | Пальма-де-Мальорка | Palma
lisbon PT | Лиссабон | Lisbon | uz Lissabon az Lissabon tr Lizbon hu Lisszabon
porto PT | Порту | Porto
sintra PT | Синтра | Sintra
vienna AT | Вена | Vienna | uz Vena az Vyana tr Viyana tk Wena hu Bécs
salzburg AT | Зальцбург | Salzburg
graz AT | Грац | Graz
linz AT | Линц | Linz
innsbruck AT | Инсбрук | Innsbruck
alpbach AT | Альпбах | Alpbach
bern CH | Берн | Bern
geneva CH | Женева | Geneva | uz Jeneva az Cenevrə tr Cenevre tk Ženewa hu Genf
zurich CH | Цюрих | Zürich
lausanne CH | Лозанна | Lausanne
davos CH | Давос | Davos
basel CH | Базель | Basel
lucerne CH | Люцерн | Lucerne
lugano CH | Лугано | Lugano
montreux CH | Монтре | Montreux
st-moritz CH | Санкт-Мориц | St. Moritz
burgenstock CH | Бюргеншток | Burgenstock
crans-montana CH | Кран-Монтана | Crans-Montana
brussels BE | Брюссель | Brussels | uz Bryussel az Brüssel tr Brüksel tk Brýussel hu Brüsszel
antwerp BE | Антверпен | Antwerp
ghent BE | Гент | Ghent
bruges BE | Брюгге | Bruges
leuven BE | Левен | Leuven
mons BE | Монс | Mons
amsterdam NL | Амстердам | Amsterdam
the-hague NL | Гаага | The Hague | uz Gaaga az Haaqa tr Lahey hu Hága
rotterdam NL | Роттердам | Rotterdam
maastricht NL | Маастрихт | Maastricht
eindhoven NL | Эйндховен | Eindhoven
utrecht NL | Утрехт | Utrecht
luxembourg LU | Люксембург | Luxembourg
schengen LU | Шенген | Schengen
dublin IE | Дублин | Dublin
cork IE | Корк | Cork
oslo NO | Осло | Oslo
bergen NO | Берген | Bergen
tromso NO | Тромсе | Tromso
kirkenes NO | Киркенес | Kirkenes
stockholm SE | Стокгольм | Stockholm
gothenburg SE | Гетеборг | Gothenburg
malmo SE | Мальме | Malmo
uppsala SE | Уппсала | Uppsala
lund SE | Лунд | Lund
helsinki FI | Хельсинки | Helsinki
tampere FI | Тампере | Tampere
turku FI | Турку | Turku
rovaniemi FI | Рованиеми | Rovaniemi
lahti FI | Лахти | Lahti
espoo FI | Эспоо | Espoo
vantaa FI | Вантаа | Vantaa
copenhagen DK | Копенгаген | Copenhagen
aarhus DK | Орхус | Aarhus
tallinn EE | Таллин; Таллинн | Tallinn
tartu EE | Тарту | Tartu
narva EE | Нарва | Narva
parnu EE | Пярну | Parnu
riga LV | Рига | Riga
jurmala LV | Юрмала | Jurmala
daugavpils LV | Даугавпилс | Daugavpils
liepaja LV | Лиепая | Liepaja
ventspils LV | Вентспилс | Ventspils
vilnius LT | Вильнюс | Vilnius
kaunas LT | Каунас | Kaunas
klaipeda LT | Клайпеда | Klaipeda
trakai LT | Тракай | Trakai
warsaw PL | Варшава | Warsaw | uz Varshava az Varşava tr Varşova hu Varsó
krakow PL | Краков | Kraków
gdansk PL | Гданьск | Gdansk
gdynia PL | Гдыня | Gdynia
sopot PL | Сопот | Sopot
wroclaw PL | Вроцлав | Wroclaw
poznan PL | Познань | Poznan
lodz PL | Лодзь | Lodz
katowice PL | Катовице | Katowice
lublin PL | Люблин | Lublin
rzeszow PL | Жешув | Rzeszow
bialystok PL | Белосток | Bialystok
szczecin PL | Щецин | Szczecin
torun PL | Торунь | Torun
malaszewicze PL | Малашевиче | Malaszewicze
karpacz PL | Карпач | Karpacz
oswiecim PL | Освенцим | Oswiecim
prague CZ | Прага | Prague | uz Praga az Praqa tr Prag hu Prága
brno CZ | Брно | Brno
ostrava CZ | Острава | Ostrava
plzen CZ | Пльзень | Plzen
karlovy-vary CZ | Карловы Вары | Karlovy Vary
bratislava SK | Братислава | Bratislava | hu Pozsony
kosice SK | Кошице | Kosice | hu Kassa
tatranska-lomnica SK | Татранска-Ломница | Tatranska Lomnica
ljubljana SI | Любляна | Ljubljana
maribor SI | Марибор | Maribor
bled SI | Блед | Bled
koper SI | Копер | Koper
brdo SI | Брдо-при-Кране | Brdo pri Kranju
zagreb HR | Загреб | Zagreb | hu Zágráb
dubrovnik HR | Дубровник | Dubrovnik
rijeka HR | Риека | Rijeka
pula HR | Пула | Pula
zadar HR | Задар | Zadar
osijek HR | Осиек | Osijek | hu Eszék
belgrade RS | Белград | Belgrade | uz Belgrad az Belqrad tr Belgrad hu Belgrád
novi-sad RS | Нови-Сад | Novi Sad
nis RS | Ниш | Nis
subotica RS | Суботица | Subotica | hu Szabadka
novi-pazar RS | Нови-Пазар | Novi Pazar
kragujevac RS | Крагуевац | Kragujevac
sarajevo BA | Сараево | Sarajevo | az Sarayevo tr Saraybosna hu Szarajevó
banja-luka BA | Баня-Лука | Banja Luka
mostar BA | Мостар | Mostar
tuzla BA | Тузла | Tuzla
srebrenica BA | Сребреница | Srebrenica
podgorica ME | Подгорица | Podgorica
budva ME | Будва | Budva
cetinje ME | Цетине | Cetinje
kotor ME | Котор | Kotor
skopje MK | Скопье | Skopje | az Skopye tr Üsküp hu Szkopje
ohrid MK | Охрид | Ohrid
tetovo MK | Тетово | Tetovo
prilep MK | Прилеп | Prilep
tirana AL | Тирана | Tirana
durres AL | Дуррес | Durres
vlora AL | Влера | Vlora
pristina XK | Приштина | Pristina
prizren XK | Призрен | Prizren
mitrovica XK | Митровица; Косовска-Митровица | Mitrovica
athens GR | Афины | Athens | uz Afina az Afina tr Atina hu Athén
thessaloniki GR | Салоники | Thessaloniki | az Saloniki tr Selanik hu Szaloniki
alexandroupoli GR | Александруполис | Alexandroupoli
komotini GR | Комотини | Komotini | tr Gümülcine
xanthi GR | Ксанти | Xanthi | tr İskeçe
rhodes GR | Родос | Rhodes
piraeus GR | Пирей | Piraeus
sofia BG | София | Sofia | uz Sofiya az Sofiya tr Sofya hu Szófia
plovdiv BG | Пловдив | Plovdiv | tr Filibe
varna BG | Варна | Varna
burgas BG | Бургас | Burgas
ruse BG | Русе | Ruse | tr Rusçuk
kardzhali BG | Кырджали | Kardzhali | tr Kırcaali
razgrad BG | Разград | Razgrad
shumen BG | Шумен | Shumen
veliko-tarnovo BG | Велико-Тырново | Veliko Tarnovo
bansko BG | Банско | Bansko
bucharest RO | Бухарест | Bucharest | uz Buxarest az Buxarest tr Bükreş hu Bukarest
constanta RO | Констанца | Constanța | az Konstantsa tr Köstence
cluj-napoca RO | Клуж-Напока; Клуж | Cluj-Napoca | hu Kolozsvár
timisoara RO | Тимишоара | Timisoara | hu Temesvár
iasi RO | Яссы | Iasi
brasov RO | Брашов | Brasov | hu Brassó
sibiu RO | Сибиу | Sibiu | hu Nagyszeben
oradea RO | Орадя | Oradea | hu Nagyvárad
targu-mures RO | Тыргу-Муреш | Targu Mures | hu Marosvásárhely
galati RO | Галац | Galati
sinaia RO | Синая | Sinaia
baile-tusnad RO | Бэиле-Тушнад; Тушнадфюрде | Baile Tusnad | hu Tusnádfürdő
washington US | Вашингтон | Washington | uz Vashington az Vaşinqton tr Vaşington
new-york US | Нью-Йорк | New York | uz Nyu-York az Nyu-York
chicago US | Чикаго | Chicago
los-angeles US | Лос-Анджелес | Los Angeles
san-francisco US | Сан-Франциско | San Francisco
boston US | Бостон | Boston
philadelphia US | Филадельфия | Philadelphia
houston US | Хьюстон | Houston
dallas US | Даллас | Dallas
miami US | Майами | Miami
atlanta US | Атланта | Atlanta
detroit US | Детройт | Detroit
seattle US | Сиэтл | Seattle
las-vegas US | Лас-Вегас | Las Vegas
san-diego US | Сан-Диего | San Diego
denver US | Денвер | Denver
pittsburgh US | Питтсбург | Pittsburgh
new-orleans US | Новый Орлеан | New Orleans
anchorage US | Анкоридж | Anchorage
honolulu US | Гонолулу | Honolulu
camp-david US | Кэмп-Дэвид | Camp David
dayton US | Дейтон | Dayton
orlando US | Орландо | Orlando
minneapolis US | Миннеаполис | Minneapolis
ottawa CA | Оттава | Ottawa
toronto CA | Торонто | Toronto
montreal CA | Монреаль | Montreal
vancouver CA | Ванкувер | Vancouver
calgary CA | Калгари | Calgary
quebec CA | Квебек | Quebec City
kananaskis CA | Кананаскис | Kananaskis
halifax CA | Галифакс | Halifax
mexico-city MX | Мехико | Mexico City
guadalajara MX | Гвадалахара | Guadalajara
cancun MX | Канкун | Cancun
monterrey MX | Монтеррей | Monterrey
havana CU | Гавана | Havana
brasilia BR | Бразилиа | Brasília
rio-de-janeiro BR | Рио-де-Жанейро | Rio de Janeiro
sao-paulo BR | Сан-Паулу | Sao Paulo
belem BR | Белен | Belem
fortaleza BR | Форталеза | Fortaleza
salvador BR | Салвадор | Salvador
buenos-aires AR | Буэнос-Айрес | Buenos Aires
canberra AU | Канберра | Canberra
sydney AU | Сидней | Sydney
melbourne AU | Мельбурн | Melbourne
brisbane AU | Брисбен | Brisbane
perth AU | Перт | Perth
wellington NZ | Веллингтон | Wellington
auckland NZ | Окленд | Auckland
christchurch NZ | Крайстчерч | Christchurch
jakarta ID | Джакарта | Jakarta
bali ID | Бали | Bali
surabaya ID | Сурабая | Surabaya
bandung ID | Бандунг | Bandung
nusantara ID | Нусантара | Nusantara
denpasar ID | Денпасар | Denpasar
nusa-dua ID | Нуса-Дуа | Nusa Dua
kuala-lumpur MY | Куала-Лумпур | Kuala Lumpur
penang MY | Пенанг | Penang
putrajaya MY | Путраджая | Putrajaya
langkawi MY | Лангкави | Langkawi
singapore SG | Сингапур | Singapore
bangkok TH | Бангкок | Bangkok
phuket TH | Пхукет | Phuket
pattaya TH | Паттайя | Pattaya
chiang-mai TH | Чиангмай | Chiang Mai
hanoi VN | Ханой | Hanoi
ho-chi-minh-city VN | Хошимин; Сайгон | Ho Chi Minh City
da-nang VN | Дананг | Da Nang
nha-trang VN | Нячанг | Nha Trang
manila PH | Манила | Manila
cebu PH | Себу | Cebu
dhaka BD | Дакка | Dhaka
colombo LK | Коломбо | Colombo
kathmandu NP | Катманду | Kathmandu
addis-ababa ET | Аддис-Абеба | Addis Ababa
nairobi KE | Найроби | Nairobi
mombasa KE | Момбаса | Mombasa
cape-town ZA | Кейптаун | Cape Town
johannesburg ZA | Йоханнесбург | Johannesburg
pretoria ZA | Претория | Pretoria
durban ZA | Дурбан | Durban
dakar SN | Дакар | Dakar
banjul GM | Банжул | Banjul
thimphu BT | Тхимпху | Thimphu
male MV | Мале | Male
nay-pyi-taw MM | Нейпьидо | Naypyidaw
yangon MM | Янгон | Yangon
phnom-penh KH | Пномпень | Phnom Penh
vientiane LA | Вьентьян | Vientiane
luang-prabang LA | Луангпхабанг | Luang Prabang
bandar-seri-begawan BN | Бандар-Сери-Бегаван | Bandar Seri Begawan
dili TL | Дили | Dili
taipei TW | Тайбэй | Taipei
pyongyang KP | Пхеньян | Pyongyang | az Pxenyan tr Pyongyang hu Phenjan
ramallah PS | Рамалла | Ramallah
gaza PS | Газа | Gaza | uz Gʻazo az Qəzza tr Gazze
rafah PS | Рафах | Rafah
khan-yunis PS | Хан-Юнис | Khan Yunis
bethlehem PS | Вифлеем | Bethlehem
hebron PS | Хеврон | Hebron
jericho PS | Иерихон | Jericho
sanaa YE | Сана | Sanaa
aden YE | Аден | Aden
hodeidah YE | Ходейда | Hodeidah
oran DZ | Оран | Oran
khartoum SD | Хартум | Khartoum
port-sudan SD | Порт-Судан | Port Sudan
juba SS | Джуба | Juba
mogadishu SO | Могадишо | Mogadishu
asmara ER | Асмэра; Асмара | Asmara
kampala UG | Кампала | Kampala
kigali RW | Кигали | Kigali
dodoma TZ | Додома | Dodoma
dar-es-salaam TZ | Дар-эс-Салам | Dar es Salaam
zanzibar TZ | Занзибар | Zanzibar
lusaka ZM | Лусака | Lusaka
harare ZW | Хараре | Harare
victoria-falls ZW | Виктория-Фолс | Victoria Falls
maputo MZ | Мапуту | Maputo
windhoek NA | Виндхук | Windhoek
gaborone BW | Габороне | Gaborone
luanda AO | Луанда | Luanda
kinshasa CD | Киншаса | Kinshasa
brazzaville CG | Браззавиль | Brazzaville
libreville GA | Либревиль | Libreville
malabo GQ | Малабо | Malabo
yaounde CM | Яунде | Yaounde
bangui CF | Банги | Bangui
ndjamena TD | Нджамена | N'Djamena
abuja NG | Абуджа | Abuja
lagos NG | Лагос | Lagos
accra GH | Аккра | Accra
abidjan CI | Абиджан | Abidjan
yamoussoukro CI | Ямусукро | Yamoussoukro
lome TG | Ломе | Lome
ouagadougou BF | Уагадугу | Ouagadougou
bamako ML | Бамако | Bamako
timbuktu ML | Тимбукту | Timbuktu
niamey NE | Ниамей | Niamey
conakry GN | Конакри | Conakry
freetown SL | Фритаун | Freetown
monrovia LR | Монровия | Monrovia
nouakchott MR | Нуакшот | Nouakchott
bissau GW | Бисау | Bissau
praia CV | Прая | Praia
porto-novo BJ | Порто-Ново | Porto-Novo
antananarivo MG | Антананариву | Antananarivo
port-louis MU | Порт-Луи | Port Louis
lilongwe MW | Лилонгве | Lilongwe
bujumbura BI | Бужумбура | Bujumbura
moroni KM | Морони | Moroni
vaduz LI | Вадуц | Vaduz
monte-carlo MC | Монте-Карло | Monte Carlo
andorra-la-vella AD | Андорра-ла-Велья | Andorra la Vella
valletta MT | Валлетта | Valletta
reykjavik IS | Рейкьявик | Reykjavik
nuuk GL | Нуук | Nuuk
guatemala-city GT | Гватемала-Сити | Guatemala City
san-salvador SV | Сан-Сальвадор | San Salvador
tegucigalpa HN | Тегусигальпа | Tegucigalpa
managua NI | Манагуа | Managua
san-jose CR | Сан-Хосе | San Jose
panama-city PA | Панама-Сити | Panama City
belmopan BZ | Бельмопан | Belmopan
santo-domingo DO | Санто-Доминго | Santo Domingo
punta-cana DO | Пунта-Кана | Punta Cana
port-au-prince HT | Порт-о-Пренс | Port-au-Prince
kingston JM | Кингстон | Kingston
bridgetown BB | Бриджтаун | Bridgetown
port-of-spain TT | Порт-оф-Спейн | Port of Spain
nassau BS | Нассау | Nassau
georgetown GY | Джорджтаун | Georgetown
paramaribo SR | Парамарибо | Paramaribo
bogota CO | Богота | Bogota
medellin CO | Медельин | Medellin
cartagena CO | Картахена | Cartagena
caracas VE | Каракас | Caracas
quito EC | Кито | Quito
guayaquil EC | Гуаякиль | Guayaquil
lima PE | Лима | Lima
cusco PE | Куско | Cusco
la-paz BO | Ла-Пас | La Paz
sucre BO | Сукре | Sucre
asuncion PY | Асунсьон | Asuncion
montevideo UY | Монтевидео | Montevideo
santiago CL | Сантьяго | Santiago
valparaiso CL | Вальпараисо | Valparaiso
port-moresby PG | Порт-Морсби | Port Moresby
suva FJ | Сува | Suva
apia WS | Апиа | Apia
honiara SB | Хониара | Honiara
port-vila VU | Порт-Вила | Port Vila
karatau KZ | Каратау | Karatau
aral KZ | Аральск | Aral
kazaly KZ | Казалинск | Kazaly
merke KZ | Мерке | Merke
otrar KZ | Отрар | Otrar
gazli UZ | Газли | Gazli
quva UZ | Кува | Quva
parkent UZ | Паркент | Parkent
piskent UZ | Пскент | Piskent
xojayli UZ | Ходжейли | Xojayli
hazorasp UZ | Хазарасп | Hazorasp
chortoq UZ | Чартак | Chortoq
shofirkon UZ | Шафиркан | Shofirkon
yakkabogh UZ | Яккабаг | Yakkabogh
beshkent UZ | Бешкент | Beshkent
shovot UZ | Шават | Shovot
sariosiyo UZ | Сариасия | Sariosiyo
qoshtepa UZ | Куштепа | Qoshtepa
ohangaron UZ | Ахангаран | Ohangaron
kadamjay KG | Кадамжай | Kadamjay
aydarken KG | Айдаркен | Aydarken
chaek KG | Чаек | Chaek
chatkal KG | Чаткал | Chatkal
suusamyr KG | Суусамыр | Suusamyr
ananyevo KG | Ананьево | Ananyevo
kyzyl-suu KG | Кызыл-Суу | Kyzyl-Suu
jeti-oguz KG | Жети-Огуз | Jeti-Oguz
bakay-ata KG | Бакай-Ата | Bakay-Ata
kaindy KG | Каинды | Kaindy
daroot-korgon KG | Дароот-Коргон | Daroot-Korgon
suzak KG | Сузак | Suzak
kyzyl-adyr KG | Кызыл-Адыр | Kyzyl-Adyr
nooken KG | Ноокен | Nooken
leylek KG | Лейлек | Leylek
barskoon KG | Барскоон | Barskoon
kaji-say KG | Каджи-Сай | Kaji-Say
alamudun KG | Аламедин | Alamudun
guliston TJ | Гулистон | Guliston
roshtqala TJ | Рошткала | Roshtqala
vanj TJ | Ванч | Vanj
danghara TJ | Дангара | Danghara
vose TJ | Восе | Vose
farkhor TJ | Фархор | Farkhor
shahrinav TJ | Шахринав | Shahrinav
qalai-khumb TJ | Калаи-Хумб | Qalai-Khumb
annau TM | Аннау | Annau
baharden TM | Бахарден | Baharden
gumdag TM | Гумдаг | Gumdag
gyzylarbat TM | Гызыларбат | Gyzylarbat
kaka TM | Каахка | Kaka
esenguly TM | Эсенгулы | Esenguly
farap-tm TM | Фараб | Farap
agsu AZ | Агсу | Agsu
gobustan AZ | Гобустан | Gobustan
nabran AZ | Набрань | Nabran
khudat AZ | Худат | Khudat
shahdag AZ | Шахдаг | Shahdag
yardimli AZ | Ярдымлы | Yardimli
shahbuz AZ | Шахбуз | Shahbuz
ambrolauri GE | Амбролаури | Ambrolauri
gurjaani GE | Гурджаани | Gurjaani
dmanisi GE | Дманиси | Dmanisi
zestaponi GE | Зестафони | Zestaponi
kvareli GE | Кварели | Kvareli
lagodekhi GE | Лагодехи | Lagodekhi
mestia GE | Местия | Mestia
ozurgeti GE | Озургети | Ozurgeti
sagarejo GE | Сагареджо | Sagarejo
sachkhere GE | Сачхере | Sachkhere
samtredia GE | Самтредиа | Samtredia
senaki GE | Сенаки | Senaki
khashuri GE | Хашури | Khashuri
tskaltubo GE | Цхалтубо | Tskaltubo
chiatura GE | Чиатура | Chiatura
pitsunda GE | Пицунда | Pitsunda
alaverdi AM | Алаверди | Alaverdi
aparan AM | Апаран | Aparan
artashat AM | Арташат | Artashat
ashtarak AM | Аштарак | Ashtarak
hrazdan AM | Раздан | Hrazdan
sisian AM | Сисиан | Sisian
spitak AM | Спитак | Spitak
stepanavan AM | Степанаван | Stepanavan
agarak AM | Агарак | Agarak
angarsk RU | Ангарск | Angarsk
apatity RU | Апатиты | Apatity
armavir RU | Армавир | Armavir
arzamas RU | Арзамас | Arzamas
artek RU | Артек | Artek
arkhyz RU | Архыз | Arkhyz
achinsk RU | Ачинск | Achinsk
balakovo RU | Балаково | Balakovo
valdai RU | Валдай | Valdai
veliky-ustyug RU | Великий Устюг | Veliky Ustyug
volgodonsk RU | Волгодонск | Volgodonsk
volzhsky RU | Волжский | Volzhsky
dzhankoy RU | Джанкой | Dzhankoy
dimitrovgrad RU | Димитровград | Dimitrovgrad
dolgoprudny RU | Долгопрудный | Dolgoprudny
dombay RU | Домбай | Dombay
yeysk RU | Ейск | Yeysk
yelets RU | Елец | Yelets
yeniseysk RU | Енисейск | Yeniseysk
zelenograd RU | Зеленоград | Zelenograd
zlatoust RU | Златоуст | Zlatoust
kamensk-uralsky RU | Каменск-Уральский | Kamensk-Uralsky
kizhi RU | Кижи | Kizhi
kogalym RU | Когалым | Kogalym
kolomna RU | Коломна | Kolomna
krasnogorsk RU | Красногорск | Krasnogorsk
listvyanka RU | Листвянка | Listvyanka
miass RU | Миасс | Miass
murom RU | Муром | Murom
novocherkassk RU | Новочеркасск | Novocherkassk
nogliki RU | Ноглики | Nogliki
noyabrsk RU | Ноябрьск | Noyabrsk
pereslavl-zalessky RU | Переславль-Залесский | Pereslavl-Zalessky
rubtsovsk RU | Рубцовск | Rubtsovsk
rybinsk RU | Рыбинск | Rybinsk
sarapul RU | Сарапул | Sarapul
svetlogorsk RU | Светлогорск | Svetlogorsk
sergiev-posad RU | Сергиев Посад | Sergiev Posad
serpukhov RU | Серпухов | Serpukhov
stary-oskol RU | Старый Оскол | Stary Oskol
sudak RU | Судак | Sudak
tarko-sale RU | Тарко-Сале | Tarko-Sale
tuapse RU | Туапсе | Tuapse
tuymazy RU | Туймазы | Tuymazy
tulun RU | Тулун | Tulun
tynda RU | Тында | Tynda
uglich RU | Углич | Uglich
ussuriysk RU | Уссурийск | Ussuriysk
ust-luga RU | Усть-Луга | Ust-Luga
ust-kut RU | Усть-Кут | Ust-Kut
ukhta RU | Ухта | Ukhta
kholmsk RU | Холмск | Kholmsk
chistopol RU | Чистополь | Chistopol
sheregesh RU | Шерегеш | Sheregesh
yuzhnouralsk RU | Южноуральск | Yuzhnouralsk
sibay RU | Сибай | Sibay
kyakhta RU | Кяхта | Kyakhta
zabaykalsk RU | Забайкальск | Zabaykalsk
gusinoozyorsk RU | Гусиноозерск | Gusinoozyorsk
labytnangi RU | Лабытнанги | Labytnangi
arkhangelskoye RU | Архангельское | Arkhangelskoye
teriberka RU | Териберка | Teriberka
beslan RU | Беслан | Beslan
ardahan-tr TR | Ардаган | Ardahan
hakkari-tr TR | Хаккари | Hakkari
igdir-tr TR | Игдыр | Igdir
cappadocia TR | Каппадокия | Cappadocia
sirnak-tr TR | Шырнак | Sirnak
belek TR | Белек | Belek
nyiregyhaza-hu HU | Ниредьхаза | Nyiregyhaza
vac HU | Вац | Vac
nagykanizsa HU | Надьканижа | Nagykanizsa
zhlobin BY | Жлобин | Zhlobin
mozyr BY | Мозырь | Mozyr
maladzyechna BY | Молодечно | Maladzyechna
orsha BY | Орша | Orsha
rechytsa BY | Речица | Rechytsa
slutsk BY | Слуцк | Slutsk
zaslawye BY | Заславль | Zaslawye
slonim BY | Слоним | Slonim
orhei MD | Оргеев | Orhei
rybnitsa MD | Рыбница | Rybnitsa
ungheni MD | Унгены | Ungheni
giurgiulesti MD | Джурджулешты | Giurgiulesti
cherkasy UA | Черкассы | Cherkasy
kropyvnytskyi UA | Кропивницкий | Kropyvnytskyi
berdiansk UA | Бердянск | Berdiansk
melitopol UA | Мелитополь | Melitopol
chornobyl UA | Чернобыль | Chornobyl
kamianets-podilskyi UA | Каменец-Подольский | Kamianets-Podilskyi
bandar-e-anzali IR | Бендер-Энзели | Bandar-e-Anzali
jolfa IR | Джольфа | Jolfa
zabol IR | Заболь | Zabol
zanjan-ir IR | Занджан | Zanjan
marand IR | Маранд; Меренд | Marand
nowshahr IR | Ноушехр | Nowshahr
ramsar IR | Рамсар | Ramsar
sanandaj IR | Сенендедж | Sanandaj
khorramabad IR | Хорремабад | Khorramabad
nishapur IR | Нишапур | Nishapur
maragheh IR | Мараге | Maragheh
dalanzadgad MN | Даланзадгад | Dalanzadgad
sainshand MN | Сайншанд | Sainshand
moron MN | Мурэн | Moron
arvaikheer MN | Арвайхээр | Arvaikheer
bayankhongor MN | Баянхонгор | Bayankhongor
ondorkhaan MN | Ундурхан | Ondorkhaan
tsetserleg MN | Цэцэрлэг | Tsetserleg
altanbulag MN | Алтанбулаг | Altanbulag
baotou CN | Баотоу | Baotou
beihai CN | Бэйхай | Beihai
weihai CN | Вэйхай | Weihai
datong CN | Датун | Datong
yibin CN | Ибинь | Yibin
kunshan CN | Куньшань | Kunshan
luoyang CN | Лоян | Luoyang
sanmenxia CN | Саньменься | Sanmenxia
xining-cn CN | Сининь | Xining
xuzhou CN | Сюйчжоу | Xuzhou
tangshan CN | Таншань | Tangshan
tianshui CN | Тяньшуй | Tianshui
foshan CN | Фошань | Foshan
heihe CN | Хэйхэ | Heihe
jilin CN | Цзилинь | Jilin
zhangjiajie CN | Чжанцзяцзе | Zhangjiajie
zhuhai CN | Чжухай | Zhuhai
shantou CN | Шаньтоу | Shantou
erenhot-cn CN | Эрлянь | Erenhot
yanan CN | Яньань | Yanan
yangzhou CN | Янчжоу | Yangzhou
anyang CN | Аньян | Anyang
ordos CN | Эрдос | Ordos
niigata JP | Ниигата | Niigata
sendai JP | Сендай | Sendai
kanazawa JP | Каназава | Kanazawa
kamakura JP | Камакура | Kamakura
naha JP | Наха | Naha
okinawa JP | Окинава | Okinawa
kagoshima JP | Кагосима | Kagoshima
kumamoto JP | Кумамото | Kumamoto
tsukuba JP | Цукуба | Tsukuba
himeji JP | Химедзи | Himeji
beppu JP | Беппу | Beppu
ulsan KR | Ульсан | Ulsan
songdo KR | Сонгдо | Songdo
suwon KR | Сувон | Suwon
jeonju KR | Чонджу | Jeonju
pohang KR | Пхохан | Pohang
yeosu KR | Йосу | Yeosu
gurgaon IN | Гургаон | Gurgaon
nagpur IN | Нагпур | Nagpur
chandigarh IN | Чандигарх | Chandigarh
srinagar-in IN | Шринагар | Srinagar
patna IN | Патна | Patna
gandhinagar IN | Гандинагар | Gandhinagar
indore IN | Индор | Indore
bhopal IN | Бхопал | Bhopal
abbottabad PK | Абботтабад | Abbottabad
chaman PK | Чаман | Chaman
lashkargah AF | Лашкаргах | Lashkargah
puli-khumri AF | Пули-Хумри | Puli-Khumri
taloqan AF | Талукан | Taloqan
zaranj AF | Зарандж | Zaranj
sheberghan AF | Шибирган | Sheberghan
al-ain AE | Эль-Айн | Al-Ain
al-khobar SA | Эль-Хобар | Al-Khobar
diriyah SA | Дирия | Diriyah
taif SA | Таиф | Taif
lusail QA | Лусаил | Lusail
nizwa OM | Низва | Nizwa
sohar OM | Сохар | Sohar
duqm OM | Дукм | Duqm
duhok IQ | Дахук | Duhok
fallujah IQ | Фалуджа | Fallujah
irbid JO | Ирбид | Irbid
sidon LB | Сидон | Sidon
baalbek LB | Баальбек | Baalbek
beersheba IL | Беэр-Шева | Beersheba
netanya IL | Нетания | Netanya
ashdod IL | Ашдод | Ashdod
port-said EG | Порт-Саид | Port-Said
agadir MA | Агадир | Agadir
essaouira MA | Эс-Сувейра | Essaouira
dakhla MA | Дахла | Dakhla
sfax TN | Сфакс | Sfax
hammamet TN | Хаммамет | Hammamet
carthage TN | Карфаген | Carthage
tlemcen DZ | Тлемсен | Tlemcen
baltimore US | Балтимор | Baltimore
phoenix US | Финикс | Phoenix
portland US | Портленд | Portland
salt-lake-city US | Солт-Лейк-Сити | Salt-Lake-City
nashville US | Нашвилл | Nashville
bristol GB | Бристоль | Bristol
newcastle GB | Ньюкасл | Newcastle
windsor GB | Виндзор | Windsor
marseille FR | Марсель | Marseille
nantes FR | Нант | Nantes
evian FR | Эвиан | Evian
chantilly FR | Шантийи | Chantilly
avignon FR | Авиньон | Avignon
grenoble FR | Гренобль | Grenoble
annecy FR | Анси | Annecy
deauville FR | Довиль | Deauville
baden-baden DE | Баден-Баден | Baden-Baden
augsburg DE | Аугсбург | Augsburg
rostock DE | Росток | Rostock
erfurt DE | Эрфурт | Erfurt
pisa IT | Пиза | Pisa
siena IT | Сиена | Siena
ravenna IT | Равенна | Ravenna
padua IT | Падуя | Padua
catania IT | Катания | Catania
rimini IT | Римини | Rimini
cagliari IT | Кальяри | Cagliari
capri IT | Капри | Capri
bregenz AT | Брегенц | Bregenz
laxenburg AT | Лаксенбург | Laxenburg
sankt-gallen CH | Санкт-Галлен | Sankt-Gallen
nyon CH | Нион | Nyon
vevey CH | Веве | Vevey
liege BE | Льеж | Liege
delft NL | Делфт | Delft
zaragoza ES | Сарагоса | Zaragoza
san-sebastian ES | Сан-Себастьян | San-Sebastian
braga PT | Брага | Braga
evora PT | Эвора | Evora
coimbra PT | Коимбра | Coimbra
olomouc CZ | Оломоуц | Olomouc
strbske-pleso SK | Штрбске-Плесо | Strbske-Pleso
presov SK | Прешов | Presov
poprad SK | Попрад | Poprad
portoroz SI | Порторож | Portoroz
split HR | Сплит | Split
craiova RO | Крайова | Craiova
patras GR | Патры | Patras
delphi GR | Дельфы | Delphi
hue VN | Хюэ | Hue
ha-long VN | Халонг | Ha Long
yogyakarta ID | Джокьякарта | Yogyakarta
johor-bahru MY | Джохор-Бару | Johor-Bahru
curitiba BR | Куритиба | Curitiba
foz-do-iguacu BR | Фос-ду-Игуасу | Foz-do-Iguacu
bariloche AR | Барилоче | Bariloche
mendoza AR | Мендоса | Mendoza
edmonton CA | Эдмонтон | Edmonton
adelaide AU | Аделаида | Adelaide
hobart AU | Хобарт | Hobart
sun-city ZA | Сан-Сити | Sun-City
stavanger NO | Ставангер | Stavanger
uppsala-se SE | Упсала | Uppsala
kuopio FI | Куопио | Kuopio
oulu FI | Оулу | Oulu
odense DK | Оденсе | Odense
palanga LT | Паланга | Palanga
varadero CU | Варадеро | Varadero
santiago-de-cuba CU | Сантьяго-де-Куба | Santiago-de-Cuba
bayanaul KZ | Баянаул | Bayanaul
katon-karagay KZ | Катон-Карагай | Katon-Karagay
zerendi KZ | Зеренда | Zerendi
akkol KZ | Акколь | Akkol
shemonaikha KZ | Шемонаиха | Shemonaikha
serebryansk KZ | Серебрянск | Serebryansk
shelek KZ | Шелек | Shelek
narynkol KZ | Нарынкол | Narynkol
karkara KZ | Каркара | Karkara
kegen KZ | Кеген | Kegen
baljuvon TJ | Бальджувон | Baljuvon
muminabad TJ | Муминабад | Muminabad
nurobod TJ | Нурабад | Nurobod
ust-koksa RU | Усть-Кокса | Ust-Koksa
kosh-agach RU | Кош-Агач | Kosh-Agach
chemal RU | Чемал | Chemal
ongudai RU | Онгудай | Ongudai
artybash RU | Артыбаш | Artybash
slavgorod RU | Славгород | Slavgorod
buzuluk RU | Бузулук | Buzuluk
buguruslan RU | Бугуруслан | Buguruslan
sorochinsk RU | Сорочинск | Sorochinsk
nefteyugansk RU | Нефтеюганск | Nefteyugansk
pyt-yakh RU | Пыть-Ях | Pyt-Yakh
nadym RU | Надым | Nadym
urai RU | Урай | Urai
ishim RU | Ишим | Ishim
zavodoukovsk RU | Заводоуковск | Zavodoukovsk
shadrinsk RU | Шадринск | Shadrinsk
kachkanar RU | Качканар | Kachkanar
verkhnyaya-pyshma RU | Верхняя Пышма | Verkhnyaya Pyshma
pervouralsk RU | Первоуральск | Pervouralsk
revda RU | Ревда | Revda
solikamsk RU | Соликамск | Solikamsk
berezniki RU | Березники | Berezniki
kungur RU | Кунгур | Kungur
votkinsk RU | Воткинск | Votkinsk
bugulma RU | Бугульма | Bugulma
ishimbay RU | Ишимбай | Ishimbay
kumertau RU | Кумертау | Kumertau
uchaly RU | Учалы | Uchaly
birsk RU | Бирск | Birsk
dyurtyuli RU | Дюртюли | Dyurtyuli
yanaul RU | Янаул | Yanaul
kanash RU | Канаш | Kanash
alatyr RU | Алатырь | Alatyr
kyzyl-mazhalyk RU | Кызыл-Мажалык | Kyzyl-Mazhalyk
sayanogorsk RU | Саяногорск | Sayanogorsk
minusinsk RU | Минусинск | Minusinsk
kansk RU | Канск | Kansk
zheleznogorsk RU | Железногорск | Zheleznogorsk
chernogorsk RU | Черногорск | Chernogorsk
prokopyevsk RU | Прокопьевск | Prokopyevsk
mezhdurechensk RU | Междуреченск | Mezhdurechensk
belovo RU | Белово | Belovo
kiselyovsk RU | Киселевск | Kiselyovsk
seversk RU | Северск | Seversk
berdsk RU | Бердск | Berdsk
koltsovo RU | Кольцово | Koltsovo
karasuk RU | Карасук | Karasuk
nizhneudinsk RU | Нижнеудинск | Nizhneudinsk
sayansk RU | Саянск | Sayansk
baykalsk RU | Байкальск | Baykalsk
slyudyanka RU | Слюдянка | Slyudyanka
severobaykalsk RU | Северобайкальск | Severobaykalsk
olkhon RU | Ольхон | Olkhon
khuzhir RU | Хужир | Khuzhir
zeya RU | Зея | Zeya
dalnegorsk RU | Дальнегорск | Dalnegorsk
sovetskaya-gavan RU | Советская Гавань | Sovetskaya Gavan
amursk RU | Амурск | Amursk
nevelsk RU | Невельск | Nevelsk
poronaysk RU | Поронайск | Poronaysk
kurilsk RU | Курильск | Kurilsk
yuzhno-kurilsk RU | Южно-Курильск | Yuzhno-Kurilsk
yelizovo RU | Елизово | Yelizovo
pevek RU | Певек | Pevek
bilibino RU | Билибино | Bilibino
dudinka RU | Дудинка | Dudinka
igarka RU | Игарка | Igarka
khatanga RU | Хатанга | Khatanga
tiksi RU | Тикси | Tiksi
verkhoyansk RU | Верхоянск | Verkhoyansk
lensk RU | Ленск | Lensk
vilyuysk RU | Вилюйск | Vilyuysk
nyurba RU | Нюрба | Nyurba
kumul CN | Комул | Kumul
burqin CN | Буркун | Burqin
linxia CN | Линься | Linxia
wuwei CN | Лянгчжоу | Wuwei
jiuquan CN | Цзюцюань | Jiuquan
jiayuguan CN | Цзяюйгуань | Jiayuguan
safranbolu TR | Сафранболу | Safranbolu
beysehir TR | Бейшехир | Beysehir
aksehir TR | Акшехир | Aksehir
tarsus TR | Тарсус | Tarsus
anamur TR | Анамур | Anamur
didim TR | Дидим | Didim
datca TR | Датча | Datca
eregli TR | Эрегли | Eregli
dogubayazit TR | Догубаязит | Dogubayazit
sarikamis TR | Сарыкамыш | Sarikamis
uskudar TR | Ускюдар | Uskudar
lahij AZ | Лагич | Lahij
khinalig AZ | Хыналыг | Khinalig
goytepe AZ | Гейтепе | Goytepe
buzovna AZ | Бузовна | Buzovna
mardakan AZ | Мардакан | Mardakan
pirallahi AZ | Пираллахи | Pirallahi
sangachal AZ | Сангачал | Sangachal
jojug-marjanly AZ | Джоджуг-Марджанлы | Jojug-Marjanly
sugovushan AZ | Сугувушан | Sugovushan
asgaran AZ | Аскеран | Asgaran
budakeszi HU | Будакеси | Budakeszi
hajduszoboszlo HU | Хайдусобосло | Hajduszoboszlo
sarospatak HU | Шарошпатак | Sarospatak
baja HU | Байя | Baja
kiskunhalas HU | Кишкунхалаш | Kiskunhalas
kiskunmajsa HU | Кишкунмайша | Kiskunmajsa
qeshm IR | Кешм | Qeshm
chalus IR | Чалус | Chalus
babolsar IR | Бабольсер | Babolsar
gonbad-e-kavus IR | Гомбеде-Кавус | Gonbad-e-Kavus
incheh-borun IR | Инче-Бурун | Incheh-Borun
birjand IR | Биржанд | Birjand
bojnord IR | Боджнурд | Bojnord
semnan IR | Семнан | Semnan
shahrud IR | Шахруд | Shahrud
langarud IR | Лангаруд | Langarud
lahijan IR | Лахиджан | Lahijan
dezful IR | Дизфуль | Dezful
khorramshahr IR | Хорремшехр | Khorramshahr
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
  YE: 'sanaa',
  LY: 'tripoli',
  SD: 'khartoum',
  SS: 'juba',
  SO: 'mogadishu',
  ER: 'asmara',
  UG: 'kampala',
  RW: 'kigali',
  TZ: 'dodoma',
  ZM: 'lusaka',
  ZW: 'harare',
  MZ: 'maputo',
  NA: 'windhoek',
  BW: 'gaborone',
  ZA: 'pretoria',
  AO: 'luanda',
  CD: 'kinshasa',
  CG: 'brazzaville',
  GA: 'libreville',
  GQ: 'malabo',
  CM: 'yaounde',
  CF: 'bangui',
  TD: 'ndjamena',
  NG: 'abuja',
  GH: 'accra',
  CI: 'yamoussoukro',
  TG: 'lome',
  BF: 'ouagadougou',
  ML: 'bamako',
  NE: 'niamey',
  GN: 'conakry',
  SL: 'freetown',
  LR: 'monrovia',
  MR: 'nouakchott',
  GW: 'bissau',
  GM: 'banjul',
  CV: 'praia',
  BJ: 'porto-novo',
  MG: 'antananarivo',
  MU: 'port-louis',
  MW: 'lilongwe',
  BI: 'bujumbura',
  KM: 'moroni',
  BT: 'thimphu',
  MV: 'male',
  MM: 'nay-pyi-taw',
  KH: 'phnom-penh',
  LA: 'vientiane',
  BN: 'bandar-seri-begawan',
  TL: 'dili',
  TW: 'taipei',
  KP: 'pyongyang',
  LU: 'luxembourg',
  LI: 'vaduz',
  AD: 'andorra-la-vella',
  MT: 'valletta',
  IS: 'reykjavik',
  GT: 'guatemala-city',
  SV: 'san-salvador',
  HN: 'tegucigalpa',
  NI: 'managua',
  CR: 'san-jose',
  PA: 'panama-city',
  BZ: 'belmopan',
  DO: 'santo-domingo',
  HT: 'port-au-prince',
  JM: 'kingston',
  BB: 'bridgetown',
  TT: 'port-of-spain',
  BS: 'nassau',
  GY: 'georgetown',
  SR: 'paramaribo',
  CO: 'bogota',
  VE: 'caracas',
  EC: 'quito',
  PE: 'lima',
  BO: 'sucre',
  PY: 'asuncion',
  UY: 'montevideo',
  CL: 'santiago',
  PG: 'port-moresby',
  FJ: 'suva',
  WS: 'apia',
  SB: 'honiara',
  VU: 'port-vila',
  PS: 'ramallah',
};
