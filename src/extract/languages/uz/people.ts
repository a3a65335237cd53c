/** Uzbek words for people: what they are, whom they lead, where they come from. */
import type { TurkicLexicon } from '../common/turkic/lexicon.ts';

export const HEADS: TurkicLexicon['heads'] = {
  president: "prezident davlat_rahbar davlat_boshlig' davlatimiz_rahbar yurtboshi",
  'vice-president': 'vitse-prezident',
  'prime-minister': 'bosh_vazir hukumat_rahbar kansler',
  'vice-premier': 'vitse-bosh_vazir vitse-premyer',
  minister: 'vazir',
  'vice-minister': 'vitse-vazir',
  deputy: "o'rinbosar muovin birinchi_o'rinbosar vitse-mer vitse-gubernator prorektor",
  acting: 'vazifasini_bajaruvchi vazifasini_vaqtincha_bajaruvchi',
  chair: 'rais hamrais',
  chief: "boshliq boshlig'",
  head: 'rahbar yetakchi lider sardor tashabbuskor',
  secretary: "kotib mas'ul_kotib davlat_kotib",
  'secretary-general': 'bosh_kotib',
  ambassador: 'elchi favqulodda_va_muxtor_elchi',
  adviser: 'maslahatchi yordamchi davlat_maslahatchi',
  spokesperson: 'matbuot_kotib matbuot_kotiba',
  representative: 'vakil maxsus_vakil doimiy_vakil savdo_vakil elchi_vakil',
  member: "a'zo",
  'member-of-parliament': 'deputat senator parlamentariy',
  'parliament-speaker': 'spiker',
  'vice-speaker': 'vitse-spiker',
  governor: 'hokim gubernator akim tuman_hokim viloyat_hokim',
  mayor: 'mer shahar_hokim',
  rector: 'rektor',
  director: 'direktor bosh_direktor ijrochi_direktor boshqaruvchi mudir rahbar_direktor ilmiy_rahbar',
  expert: `prof ekspert siyosatshunos tahlilchi professor dotsent akademik iqtisodchi tarixchi olim tadqiqotchi mutaxassis huquqshunos ekolog sotsiolog turkolog arxeolog sharqshunos adabiyotshunos olima
    biolog gidrolog meteorolog iqlimshunos geolog seysmolog psixolog filolog tilshunos etnograf san'atshunos tuproqshunos botanik zoolog fizik kimyogar kardiolog virusolog epidemiolog ilmiy_xodim bosh_mutaxassis
    yetakchi_mutaxassis
    astrofizik astronom kimyogar matematik genetik geobotanik geograf geofizik entomolog paleontolog ixtiolog okeanolog agrokimyogar seleksioner demograf politolog madaniyatshunos muzlikshunos o'lkashunos`,
  guest: 'mehmon',
  host: 'mezbon uy_egasi',
  official: "rasmiy amaldor diplomat manba mas'ul",
  speaker: "ma'ruzachi notiq",
  former: 'sobiq avvalgi',
  person: "siyosatchi ayol erkak erkak_kishi kishi yigit qiz nuroniy momo bobo otaxon onaxon o'spirin qariya keksa",
  kin: "qo'shni turmush_o'rtog' umr_yo'ldosh jiyan qarindosh qaynona qaynota evara kenja to'ng'ich egizak singil pochcha yanga kelinoyi zamondosh yurtdosh hamqishloq beva dugona jo'ra rafiqa ona ota aka uka opa singil amaki tog'a xola amma nevara kuyov kelin o'g'il o'g'l qiz shogird sherik ustoz murabbiy kursdosh sinfdosh tengdosh o'rtoq do'st hamkasb farzand buvi bobo xotin er",
  other: `badiiy_rahbar muallim muallima shoira adiba hamshira_ayol murabbiya talaba o'qituvchi shifokor bosh_shifokor muhandis me'mor jurnalist yozuvchi shoir rassom aktyor rejissyor bastakor sportchi murabbiy bosh_murabbiy kapitan general polkovnik sudya prokuror advokat
    konsul bosh_konsul attashe tadbirkor ishbilarmon fermer dehqon savdogar ishchi nafaqaxo'r ko'ngilli haydovchi usta hunarmand kulol asoschi ishtirokchi tashkilotchi moderator muharrir bosh_muharrir muftiy imom
    ombudsman kosmonavt uchuvchi o'quvchi sayyoh faxriy yosh chempion kurashchi shaxmatchi xonanda dirijyor xodim koordinator oqsoqol hakam kuzatuvchi egasi bog'bon cho'pon
    qorovul kema_kapitan fotograf texnolog baliqchi asalarichi chorvador qo'ychivon sohibkor novvoy oshpaz tikuvchi sartarosh sotuvchi do'kondor misgar zargar temirchi duradgor to'quvchi zardo'z o'ymakor kashtachi xattot
    haykaltarosh dizayner modelyer qo'shiqchi hofiz baxshi dutorchi doirachi pianinochi raqqosa ssenarist kinorejissyor operator boshlovchi muxbir sharhlovchi noshir tarjimon kutubxonachi futbolchi basketbolchi
    voleybolchi bokschi suzuvchi dzyudochi og'ir_atletikachi alpinist darvozabon hujumchi arbitr menejer o't_o'chiruvchi militsioner inspektor chegarachi qutqaruvchi hamshira doya stomatolog farmatsevt dorishunos jarroh
    terapevt psixiatr veterinar dasturchi quruvchi neftchi energetik payvandchi chilangar traktorchi mexanik haydovchi_usta dengizchi mashinist styuardessa agronom investor bankir buxgalter pudratchi gid
    yo'lboshchi ekofaol huquq_himoyachi hamkasb notarius tergovchi o'rmonchi ovchi bitiruvchi magistrant doktorant guvoh jabrlanuvchi ko'chmanchi qochqin
    fuqaro tomoshabin muxlis o'quvchi_qiz obunachi mijoz yo'lovchi qishloq_aholi astronavt general-mayor general-leytenant admiral mayor leytenant qo'mondon ruhoniy yepiskop papa
    adib san'atkor
    musiqachi sozanda ijrochi konsertmeyster prodyuser bloger model balerina qorovul ega egasi asalarichi gimnast xokkeychi chang'ichi mergan chavandoz polvon elektrik slesar qo'riqchi paxtakor pillakor davlat_ayblovchi ayblovchi
    sudlanuvchi ayblanuvchi gumonlanuvchi gumondor da'vogar javobgar mahkum shikoyatchi davlat_qoralovchi qoralovchi himoyachi tinglovchi muallif suhbatdosh qahramon`,
};
export const DOMAINS: TurkicLexicon['domains'] = {
  opposition: 'muxolifat',
  foreign: 'diplomatiya tashqi_ish tiv=',
  defence: 'mudofaa',
  interior: 'ichki_ish iiv=',
  cabinet: 'vazirlar_mahkama hukumat vazirlar_kabinet',
  state: 'davlat= davlatimiz mamlakat',
  parliament:
    "parlament oliy_majlis millat_majlis buyuk_millat_majlis milliy_majlis qonunchilik_palata senat majlis jo'qorg'i_kenges jogorku_kenesh mejlis milliy_majlis seym bundestag knesset duma dumasi rada xural skupshchina riksdag xalq_majlis milliy_kengash deputatlar_palata vakillar_palata federatsiya_kengash bundesrat milliy_assambleya xalq_maslahati quyi_palata yuqori_palata storting folketing",
  committee: "qo'mita qo'mitasi komitet komissiya kengash boshqaruv_kengash kuzatuv_kengash hay'at hay'ati",
  association:
    "uyushma assotsiatsiya ittifoq federatsiya konfederatsiya palata partiya jamiyat birlashma do'stlik_gurux guruh klub",
  agency:
    "agentlik agentligi boshqarma departament markaz institut jamg'arma fond xizmat bo'lim muzey kutubxona teatr bank= banki inspeksiya",
  company: "kompaniya xolding zavod temir_yo'l jamiyati= aj= mchj= korxona gazeta telekanal birja",
  jury: "hakamlar_hay'at hakamlar_guruh jyuri",
  academy: 'akademiya',
  university: 'universitet',
  region: "viloyat tuman hudud oblast qoraqalpog'iston_respublikasi_vazirlar",
  city: 'shahar= shahri= shahrining meriya',
  'security-council': 'xavfsizlik_kengash',
  'central-bank': 'markaziy_bank milliy_bank',
  intelligence: 'davlat_xavfsizlik_xizmat dxx= milliy_xavfsizlik_qo milliy_xavfsizlik_xizmat razvedka',
  'general-staff': 'bosh_shtab',
  delegation: 'delegatsiya',
  administration: 'prezident_administratsiya prezidentining_administratsiya administratsiya',
  press: 'matbuot axborot_xizmat',
  ministry: 'vazirlik vazirligi',
};
export const GROUPS = `tomonlar vazirlar rahbarlar yetakchilar ishtirokchilar ekspertlar mutaxassislar mehmonlar davlat_rahbarlari prezidentlar a'zolar deputatlar vakillar talabalar yoshlar
  delegatsiya_rahbarlari elchilar olimlar jurnalistlar fermerlar tadbirkorlar tashkilotchilar ikki_tomon hokimlar senatorlar so'zga_chiqqanlar spikerlar rektorlar hamraislar`;
export const GROUP_MODIFIERS =
  "delegatsiya a'zo komissiya qo'mita kengash davlat mamlakat ikki= barcha uchrashuv forum konferensiya anjuman tadbir viloyat turkiy";
export const INSTITUTIONS = `vazirlar_mahkama vazirlar_mahkamasi tahririyat shtab tomon vazirlik vazirligi elchixona matbuot_xizmat matbuot_xizmati prezident_administratsiyasi agentlik agentligi hukumat parlament kompaniya jamg'arma universitet institut qo'mita komissiya
  hokimlik boshqarma xizmat partiya konsullik tiv sud prokuratura oliy_majlis senat assotsiatsiya federatsiya bank axborot_agentlig
    militsiya iiv fvv mudofaa_vazirligi hokimligi departament vakolatxona markaziy_bank inspeksiya bojxona ombudsman kotibiyat`;
export const COUNTRIES: TurkicLexicon['countries'] = {
  UZ: "O'zbekiston O'zbekiston_Respublikasi O'zbekiston_Respublika Qoraqalpog'iston Qoraqalpog'iston_Respublikasi",
  TR: 'Turkiya Turkiya_Respublikasi Turkiya_Respublika',
  AZ: 'Ozarbayjon Ozarbayjon_Respublikasi Ozarbayjon_Respublika',
  KZ: "Qozog'iston Qozog'iston_Respublikasi Qozog'iston_Respublika",
  KG: "Qirg'iziston Qirg'iz_Respublikasi Qirg'iz_Respublika Qirg'iziston_Respublikasi",
  TM: 'Turkmaniston',
  HU: 'Vengriya Mojariston',
  TJ: "Sug'd Sogd Tojikiston Tojikiston_Respublikasi",
  CY: 'Shimoliy_Kipr_Turk_Respublikasi Shimoliy_Kipr',
  RU: "Rossiya Rossiya_Federatsiyasi Rossiya_Federatsiya Tatariston Boshqirdiston Tatarstan Boshqirtiston Yakutiya Saxa Tiva Buryatiya Dog'iston Sibir",
  CN: 'Shinjon Sinszyan Shinjong Tibet Gonkong Xitoy Xitoy_Xalq_Respublikasi',
  AF: "Afg'oniston",
  GE: 'Gruziya',
  US: "AQSh Amerika_Qo'shma_Shtatlari Amerika",
  GB: 'Buyuk_Britaniya Britaniya Angliya',
  DE: 'Germaniya Bavariya Saksoniya',
  FR: 'Fransiya',
  AM: 'Armaniston',
  IR: 'Eron',
  AE: 'BAA Birlashgan_Arab_Amirliklari',
  MN: "Mo'g'uliston",
  SY: 'Suriya',
  KR: 'Janubiy_Koreya Koreya_Respublikasi Koreya',
  SA: 'Saudiya_Arabistoni Saudiya',
  JP: 'Yaponiya',
  UA: 'Ukraina',
  PK: 'Pokiston',
  IN: 'Hindiston',
  PS: 'Falastin',
  EG: 'Misr',
};
export const DEMONYMS: TurkicLexicon['demonyms'] = {
  UZ: "o'zbek qoraqalpoq",
  TR: 'turk',
  AZ: 'ozarbayjonlik ozar ozarbayjonlik',
  KZ: 'qozoq',
  KG: "qirg'iz",
  TM: 'turkman',
  HU: 'venger mojar',
  TJ: 'tojik',
  RU: 'rus tatar',
  CN: 'xitoylik xitoy',
  AF: "afg'on",
  US: 'amerikalik',
  DE: 'nemis',
  FR: 'fransuz',
  GB: 'ingliz',
  JP: 'yapon',
  KR: 'koreys janubiykoreyalik janubiy_koreyalik',
  GE: 'gruzin',
  ES: 'ispan ispaniyalik',
  PT: 'portugal',
  NL: 'golland',
  SE: 'shved shvetsiyalik',
  NO: 'norveg norvegiyalik',
  FI: 'fin finlyandiyalik',
  DK: 'daniyalik',
  PL: 'polyak polshalik',
  CZ: 'chex chexiyalik',
  SK: 'slovak slovakiyalik',
  RO: 'rumin',
  BG: 'bolgar',
  RS: 'serb',
  HR: 'xorvat',
  IT: 'italyan italiyalik',
  GR: 'yunon',
  AT: 'avstriyalik',
  CH: 'shveytsariyalik',
  IN: 'hind hindistonlik',
  IR: 'eronlik',
  UA: 'ukrain ukrainalik',
  MN: "mo'g'ul",
  IL: 'isroillik',
  MA: 'marokashlik',
  EG: 'misrlik',
  BR: 'braziliyalik',
};
export const GIVEN_NAMES = `daler manija shuxrat umed mergen dovran eduard yuriy larisa vitaliy igor mariya yelena anna natalya oysha oydin erkin zulayho doston jamila temurlan olim botir hakim mehmon usta abdulla abdurahmon abror adham akbar akmal akram alisher anvar asadbek asqar aziz aziza azamat bahodir bahrom baxtiyor baxtiyer bekzod bobur botir davron dilbar dilfuza dilnoza dilrabo dilshod doniyor elyor
  eldor erkin farhod farida farrux fayzulla feruza furqat gavhar gulbahor gulchehra gulnora gulnoza hamid hakim hamza husan ibrohim ilhom ikrom islom ismoil jahongir jamshid jasur javlon jo'rabek kamol kamola karim kozim laziz lola
  lutfiya madina mahmud malika maftuna mansur mavluda mirzo muborak muhabbat muhammad muhammadjon muhayyo munira murod muzaffar nafisa nargiza nasiba nazira nigora nilufar nodir nodira nozim nozima odil olim oybek oydin ozoda otabek po'lat
  qahramon qobil quvondiq rahim rahmon ravshan rustam ra'no sabohat saida saidamir salim samandar sanjar sardor saodat shahnoza shahzod shavkat sherzod shoira shuhrat sirojiddin sobir sohib sunnat suxrob tanzila temur timur tohir tolib tursunoy ulug'bek umid umida
  ummat vali vohid xurshid xurshida yulduz yusuf zafar zamira zebo zilola ziyod ziyoda zohid zulayho zulfiya zumrad o'ktam o'lmas g'ayrat g'ofur g'ulom sulton shermat elshan elnur ilham vusal rauf nurbek kubanichbek bekbolot bakit azamat
  marat yerik yerlan nurlan serik kayrat aygul ayshe gul ebru mehmet ahmet mustafa fatma murat hakan emre emin zafer sadir qosim-jomart nursulton ogulbek batir serdar gurbanguli ayna maral viktor sergey vladimir irina péter peter nino georgi komila yusufxon`;
export const NEVER_NAMES = `turkiy davlatlar tashkiloti tashkilotiga tashkilotining respublika respublikasi birlashgan millatlar yevropa osiyo yevrosiyo kaspiy orol dengizi bu u shu uning biz siz barcha har yangi katta milliy xalqaro umumiy oliy o'rta markaziy
  uchrashuvda uchrashuv uchrashuvga tadbirda tadbir qabulda qabul forumda forum forumga sammitda konferensiyada anjumanda anjuman yig'ilishda yig'ilish yig'ilishga majlisda majlis muloqotda muzokaralar suhbat suhbatda yakunda so'ngra bundan shuningdek o'tgan kelgusi sho'ba bu
  yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr sentyabr oktyabr dushanba seshanba chorshanba payshanba juma shanba yakshanba
  xabar agentligi foto manba muallif parlament qo'mita komissiya kengash markazi universiteti vazirligi shimol janub sharq g'arb savdo iqtisodiyot madaniyat turizm sog'liqni ta'lim energetika transport qishloq xo'jaligi yoshlar sport adliya ekologiya mudofaa moliya sanoat raqamli
  mehmonlar tomonlar delegatsiya delegatsiyalar qo'shma yo'l xaritasi ko'prik port aeroport maydoni ko'chasi bog'i muzeyi alloh islom qur'on birinchi ikkinchi uchinchi to'rtinchi beshinchi tashqi ichki bosh eslatib ma'lumot janob xonim prof dr kun.uz o'za ismi unda ishtirokchilar davlatimiz ikki`;
