/**
 * What releases of the genre speak of, as stems in the languages that the library reads. They tell quotes apart; nothing
 * is translated by them, and none of them is ever shown.
 */

/** Languages that the stems are kept in, in the order of the columns. */
const COLUMNS = ['ru', 'en', 'tr', 'az', 'uz', 'kk', 'ky'] as const;

/**
 * `Russian | English | Turkish | Azerbaijani | Uzbek | Kazakh | Kyrgyz`; a word belongs to a stem that it begins with.
 * `~` marks what every second quote speaks of: years, money, countries.
 */
const ROWS = `
сотруднич | cooperat collaborat | işbirli | əməkdaşlı | hamkorli | ынтымақтаст | кызматташ
безопасн | secur safe | güvenli | təhlükəsiz | xavfsiz | қауіпсізд | коопсузд
торгов товарооборот | trad commerc | ticar | ticar | savdo | сауда | соода
эконом | econom | ekonom iktisad | iqtisad | iqtisod | экономика | экономика
энерг | energ | enerj | enerj | energ | энерг | энерг
электр | electr | elektr | elektr | elektr | электр | электр
образован учеб | educat | eğitim | təhsil | talim | білім | билим
культур | cultur | kültür | mədəni | madani | мәдени | маданият
транспорт перевоз | transport freight carriag | ulaşım ulaştır taşıma | nəqliyy daşıma | transport tashish | көлік тасымал | транспорт унаа ташуу
коридор | corridor | koridor | dəhliz | yolak koridor | дәліз | коридор
вода воды воде воду водой водн водо | water | su suyu sular suyun suyla | suyun suları su | suv | суды судың сулар су | сууну суунун суулар суу
климат | climat | iklim | iqlim | iqlim | климат | климат
мир мира миру миром мире мирн | peace world | barış dünya | sülh dünya | tinch dunyo | бейбіт әлем | тынчтык дүйнө
войн воен | war wars military | savaş asker | müharib hərbi | urush harbiy | соғыс әскер | согуш аскер
армия армии армию вооруж | army armed arms | ordu silah | ordu silah | armiya qurol | армия қару | армия курал
народ | people nation | halk millet | xalq | xalq | халық халқ халк | эл элдер элибиз элдин калк
~ государств страна страны стран стране страну странами | countr state | ülke devlet | ölkə dövlət | davlat mamlakat | мемлекет ел елдер елдің | мамлекет өлкө
язык | language | dili dilin diller | dili dilin dillər dil | til tili tillar | тіл | тил
молод юнош | young youth | genç | gənc | yosh | жас жастар | жаш жаштар
ребен дети детей детям детьми | child kids | çocuk | uşaq | bola bolalar farzand | бала балалар | бала балдар
женщин | woman women | kadın | qadın | ayol xotin | әйел | аял
учител педагог | teacher | öğretmen | müəllim | oqituvchi muallim | мұғалім | мугалим
студент | student | öğrenci | tələb | talaba student | студент | студент
университет вуз | universit | üniversit | universit | universitet | университет | университет
школ | school | okul | məktəb | maktab | мектеп | мектеп
наук научн учен | scien research scholar | bilim araştır | elm tədqiq | fan ilm tadqiq | ғылым | илим
технолог | technolog | teknoloj | texnolog | texnolog | технолог | технолог
цифр | digit | dijital sayısal | rəqəmsal | raqamli | цифр | санарип цифр
искусствен | artificial | yapay | süni | suniy | жасанды | жасалма
промышл индустр | industr | sanayi endüstr | sənaye | sanoat | өнеркәсіп | өнөр
завод фабрик | factor plant plants | fabrika | zavod fabrik | zavod fabrik | зауыт фабрика | завод фабрика
инвест влож | invest | yatırım | investis sərmay | investits sarmoy | инвестиц | инвестиц
деньги денег средств финанс | mone fund funds financ | para paray finans fon | pul maliyy vəsait | pul moliya mablag | ақша қаржы | акча каржы
банк | bank | banka | bank | bank | банк | банк
бизнес предприним делов | business entrepren | işinsan girişimci işletme | biznes sahibkar | biznes tadbirkor | бизнес кәсіпкер | бизнес ишкер
предприят компан фирм | compan enterpris firm firms | şirket firma | şirkət müəssisə | kompaniya korxona | компания кәсіпорын | компания ишкана
рабоч трудов занятост | job jobs worker employ labour labor | istihdam işçi | işçi məşğull | ishchi bandlik | жұмысшы жұмыспен | жумушчу жумуш
порт порта порту порты портов | port ports | liman | liman | port bandargoh | порт айлақ | порт
железн | rail | demiryol | dəmir | temir | теміржол темір | темир
дорог дорож магистрал | road roads highway | yolu yollar karayol | yolu yollar yol avtomobil | yoli yollar yol | жол жолы | жол жолу
мост моста мосты | bridge | köprü | körpü | koprik | көпір | көпүрө
границ погранич | border frontier | sınır | sərhəd | chegara | шекара | чек
таможен таможн | custom | gümrük | gömrük | bojxona | кеден | бажы
тариф пошлин | tariff dut duties | tarife vergi | tarif rüsum | tarif boj | тариф баж | тариф алым
груз контейнер вагон | cargo container wagon freight | yük konteyner vagon | yük konteyner vaqon | yuk konteyner vagon | жүк контейнер вагон | жүк контейнер вагон
самолет авиа рейс | aviat flight air airline aircraft | uçuş uçak hava | uçuş hava | parvoz aviats samolyot | ұшақ әуе | учак аба
сельск агро земледел фермер | agricult farm agrar | tarım çiftçi | kənd aqrar fermer | qishloq fermer agrar | ауыл фермер | айыл дыйкан
продовольств хлеб зерн пшениц | food bread grain wheat | gıda ekmek buğday tahıl | ərzaq çörək taxıl buğda | oziq non galla bugdoy | азық нан астық бидай | азык нан эгин буудай
здоров здравоохран медицин больниц врач | health medic hospital doctor physician | sağlık hastane doktor | səhiyy sağlam tibb xəstəxana həkim | soglik tibb shifokor kasalxon | денсаулық медицин дәрігер | саламат медицин дарыгер
туризм турист | touris | turiz turist | turiz turist | turiz turist sayyoh | туризм турист | туризм турист
спорт | sport | spor | idman | sport | спорт | спорт
экологи природ окружающ | ecolog environment natur | çevre doğa | ekolog təbiət ətraf | ekolog tabiat atrof | экология табиғат қоршаған | экология жаратылыш айлана
гора горы горн ледник | mountain glacier | dağ buzul | dağ buzlaq | tog muzlik | тау мұздық | тоо мөңгү
река реки рек речн | river | nehir nehr ırmak | çay çaylar | daryo | өзен | дарыя
море моря морск | sea maritim | deniz | dəniz | dengiz | теңіз | деңиз
нефть нефти нефтя | oil petrol | petrol | neft | neft | мұнай | мунай нефть
газ газа газо газов | gas | gazı gaz doğalgaz | qaz | gaz | газ | газ
зелен | green | yeşil | yaşıl | yashil | жасыл | жашыл
террор | terror | terör | terror | terror | террор лаңкес | террор
экстремиз | extremis | aşırıcı | ekstremi | ekstremi | экстреми | экстреми
преступ криминал | crim | suç | cinayət | jinoyat | қылмыс | кылмыш
наркот | drug narcot | uyuşturucu | narkot | narkot giyohvand | есірткі | баңги
миграц | migra | göç | miqra | migra | көші | миграция
закон права право правов юрид | law laws legal legisl right | hukuk yasa kanun hak | qanun hüquq | qonun huquq | заң құқық | мыйзам укук
суд суда судебн судья правосуд юстиц | court judg justice judic | mahkeme adalet yargı | məhkəmə ədliyy | sud adliya | сот әділет | сот адилет
парламент | parliament | parlament meclis | parlament məclis | parlament majlis | парламент мәжіліс | парламент
выбор избир голосов | elect vot | seçim oy | seçki səs | saylov ovoz | сайлау дауыс | шайлоо добуш
договор соглашен | treat agreement accord | anlaşma sözleşme antlaşma | saziş müqavil | shartnoma kelishuv bitim | келісім шарт | келишим
декларац | declarat | bildirge deklaras | bəyannamə deklaras | deklaratsiya | декларация | декларация
стратег | strateg | strateji | strateji strateg | strateg | стратегия | стратегия
программ | program | program | proqram | dastur | бағдарлама | программа
проект | project | proje | layihə | loyiha | жоба | долбоор
план плана планы планов | plan plans | planı plan eylem | planı plan | reja | жоспар | план
центр | cent | merkez | mərkəz | markaz | орталық орталығ | борбор
фонд | fund | fonu fon | fondu fond | jamgarma fond | қор қоры | фонд
партнер | partner | ortak | tərəfdaş | sherik hamkor | серіктес әріптес | өнөктөш
друж друг друзья друзей | friend | dost | dost | dost | дос достық | дос достук
брат братск | brother fratern | kardeş | qardaş | qardosh birodar | бауыр туыс | тууган боордош
сосед | neighbo | komşu | qonşu | qoshni | көрші | кошуна коңшу
истори | histor | tarih | tarix | tarix | тарих | тарых
будущ | future | gelece | gələcək | kelajak kelgusi | болашақ келешек | келечек
развит | develop | kalkın geliş | inkişaf | rivojlan taraqqiy | даму дамыт | өнүг өнүктүр
рост вырос увелич возрос растет | grow grew increas rise rose | artış arttı artır büyü yüksel | artım artdı artır böyü | oshdi osish osgan kopay | өсті өсім артты | өстү өсүш көбөй
строить строит построи сооруж | build built construct | inşa yapım | inşa tikinti tikil | qurilish quril qurdi | құрылыс салын салу | курулуш салын
открыт открыв | open | aç açıl | aç açıl | och ochil | аш ашыл | ач ачыл
~ год года году годы годом лет | year | yıl yılı yılda | il ildə illər | yil yilda yili | жыл жылы | жыл жылы
~ месяц | month | ay ayda aylar | ay ayda aylar | oy oyda oylar | ай айда | ай айда
~ день дня дней дни | day days | gün | gün | kun | күн | күн
~ доллар | dollar | dolar | dollar | dollar | доллар | доллар
~ процент | percent | yüzde | faiz | foiz | пайыз | пайыз
~ миллион млн | million | milyon | milyon | million mln | миллион млн | миллион млн
~ миллиард млрд | billion | milyar | milyard | milliard mlrd | миллиард млрд | миллиард млрд
~ тысяч тыс | thousand | bin | min | ming | мың | миң
регион област | region | bölge | region bölgə | mintaqa viloyat hudud | аймақ өңір облыс | аймак облус чөлкөм
ази | asia | asya | asiya | osiyo | азия | азия
европ | europ | avrup | avrop | yevrop | еуроп | европ
тюрк | turkic | türk | türk | turkiy | түркі | түрк
ислам мусульман | islam muslim | islam müslüman | islam müsəlman | islom musulmon | ислам мұсылман | ислам мусулман
ответствен | responsib | sorumlu | məsuliyy | masul masuliyat | жауапкер | жооптуу жоопкерчил
довери | trust confiden | güven | etimad etibar | ishonch | сенім | ишеним
доверя верим уверен | trust confident believe convinc | inan eminiz | əmin inanır | ishonamiz ishon aminmiz | сенеміз сенімді | ишенебиз ишен
благодар спасибо признател | thank grat | teşekkür minnet | təşəkkür minnətdar | rahmat minnatdor | алғыс рахмет | ыраазычылык рахмат
поддерж | support | destek | dəstək | qollab quvvat | қолдау қолда | колдоо колдо
помощ помога | help aid assist | yardım | yardım kömək | yordam | көмек жәрдем | жардам
решен решит решаем | decision decid solut solv | karar çözüm | qərar həll | qaror yechim hal | шешім шеш | чечим чеч
вызов угроз | challeng threat | tehdit zorluk | təhdid çağırış | tahdid chaqiriq | қатер сын | коркунуч чакырык
кризис | crisis crises | kriz | böhran | inqiroz | дағдарыс | кризис
конфликт | conflict | çatışma | münaqiş | mojaro nizo | қақтығыс жанжал | чатак жаңжал
диалог | dialog | diyalog | dialoq | muloqot dialog | диалог | диалог
дипломат | diplomat diplomac | diploma | diplomat | diplomat | дипломат | дипломат
незави суверен | independ sovereign | bağımsız egemen | müstəqil suveren | mustaqil suveren | тәуелсіз егемен | көзкарандысыз эгемен
едина единой единый единство едины | unity united single | birlik tek ortak | birlik vahid birgə | birlik yagona | бірлік біртұтас бірыңғай | биримдик бирдиктүү
стабильн | stabil | istikrar | sabit | barqaror | тұрақты | туруктуу
традиц | tradit | gelene | ənənə | anana | дәстүр | салт
наслед | heritag legac | miras | irs | meros | мұра | мурас
книг | book | kitap kitab | kitab | kitob | кітап | китеп
театр фильм кино | theatr film cinema | tiyatro film sinema | teatr film kino | teatr film kino | театр фильм кино | театр фильм кино
музе архив | museum archiv | müze arşiv | muzey arxiv | muzey arxiv | музей мұражай архив мұрағат | музей архив
спутник космич космос | satellit space | uydu uzay | peyk kosmik kosmos | sputnik kosmik kosmos yoldosh | спутник ғарыш | спутник космос
данные данных информац | data inform | veri bilgi | məlumat | malumot axborot | дерек мәлімет ақпарат | маалымат
связь связи связей | link ties connect relation | bağ ilişki bağlantı | əlaqə | aloqa | байланыс | байланыш
президент | president | cumhurbaşkan | prezident | prezident | президент | президент
министр | minist | bakan | nazir | vazir | министр | министр
секретар | secretar | sekreter | katib | kotib | хатшы | катчы
саммит | summit | zirve | sammit zirvə | sammit | саммит | саммит
делегац | delegat | heyet | nümayəndə | delegatsiya vakil | делегация | делегация
пожар спасат чрезвыч стихийн | fire rescue emergenc disaster | yangın kurtar afet acil | yanğın xilas fövqəladə | yongin qutqar favqulodda | өрт құтқар төтенше апат | өрт куткар кырсык
землетряс | earthquake seism | deprem | zəlzələ | zilzila | сілкініс | титирөө
`;

export type ConceptLanguage = (typeof COLUMNS)[number];

function isConceptLanguage(language: string): language is ConceptLanguage {
  return (COLUMNS as readonly string[]).includes(language);
}

/** Concepts by stem and language. A concept is called by the number of its row, `k17`; one that says little, `v17`. */
const STEMS: Readonly<Record<ConceptLanguage, ReadonlyMap<string, readonly string[]>>> = readRows();

function readRows(): Record<ConceptLanguage, Map<string, string[]>> {
  const stems = Object.fromEntries(COLUMNS.map((language) => [language, new Map<string, string[]>()])) as Record<
    ConceptLanguage,
    Map<string, string[]>
  >;
  for (const [row, line] of ROWS.trim().split('\n').entries()) {
    const vague = line.startsWith('~');
    const cells = line.slice(vague ? 1 : 0).split('|');
    for (const [column, language] of COLUMNS.entries()) {
      for (const stem of (cells[column] ?? '').trim().split(/\s+/u).map(foldWord)) {
        stems[language].set(stem, [...(stems[language].get(stem) ?? []), `${vague ? 'v' : 'k'}${row}`]);
      }
    }
  }
  return stems;
}

/** A word as it is looked up: lower case, «ё» and dotless «ı» as their sisters, without apostrophes. */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('i̇', 'i')
    .replaceAll('ı', 'i')
    .replaceAll('ё', 'е')
    .replaceAll(/[ʻʼ’‘`´']/g, '');
}

const LONGEST_STEM = 14;

/** Short stems begin many a word: what stands behind three letters may only be an ending, two letters are a whole word. */
function longestEnding(stem: number): number {
  if (stem <= 2) return 0;
  return stem === 3 ? 4 : Infinity;
}

/**
 * What a word speaks of.
 * @param word as `foldWord` gives it
 * @param language BCP 47 tag of the language alone
 * @returns the concepts of the longest stem that the word begins with; empty where no stem is known
 */
export function conceptsOf(word: string, language: string): readonly string[] {
  if (!isConceptLanguage(language)) return [];
  for (let length = Math.min(word.length, LONGEST_STEM); length > 0; length--) {
    const found = STEMS[language].get(word.slice(0, length));
    if (found && word.length - length <= longestEnding(length)) return found;
  }
  return [];
}
