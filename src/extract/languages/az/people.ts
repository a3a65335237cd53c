/** Azerbaijani words for people: what they are, whom they lead, where they come from. */
import type { TurkicLexicon } from '../common/turkic/lexicon.ts';

export const HEADS: TurkicLexicon['heads'] = {
  president: 'prezident dövlət_başçı',
  'vice-president': 'vitse-prezident vitse_prezident birinci_vitse-prezident',
  'prime-minister': 'baş_nazir kansler hökumət_başçı',
  'vice-premier': 'baş_nazirin_müavini vitse-premyer baş_nazir_müavini',
  minister: 'nazir',
  deputy: 'müavin vitse-mer vitse-qubernator prorektor',
  acting: 'vəzifəsini_icra_edən müvəqqəti_icra_edən',
  chair: 'sədr həmsədr prezidiumun_sədri prezident_sədr',
  chief: 'rəis',
  head: 'rəhbər başçı lider təşəbbüskar',
  secretary: 'katib məsul_katib dövlət_katib',
  'secretary-general': 'baş_katib',
  ambassador: 'səfir fövqəladə_və_səlahiyyətli_səfir',
  adviser: 'müşavir köməkçi baş_müşavir',
  spokesperson: 'mətbuat_katib sözçü',
  representative: `nümayəndə xüsusi_nümayəndə səlahiyyətli_nümayəndə daimi_nümayəndə vəkil_nümayəndə
    elçi_nümayəndə ticarət_nümayəndə`,
  member: 'üzv',
  'member-of-parliament': 'deputat millət_vəkil senator parlamentari',
  'parliament-speaker': 'spiker',
  'vice-speaker': 'vitse-spiker',
  governor: 'qubernator vali icra_başçı akim hakim_vali',
  mayor: 'mer bələdiyyə_sədr şəhər_merinin',
  rector: 'rektor',
  director: `direktor baş_direktor icraçı_direktor müdir menecer_direktor prezident-direktor idarəçi
    müdir_əvəzi icraçı_müdir`,
  expert: `ekspert politoloq analitik professor dosent akademik iqtisadçı tarixçi alim tədqiqatçı mütəxəssis şərhçi hüquqşünas ekoloq sosioloq türkoloq arxeoloq şərqşünas siyasi_şərhçi siyasi_analitik konfliktoloq
    bioloq hidroloq meteoroloq klimatoloq geoloq seysmoloq psixoloq filoloq etnoqraf dilçi ədəbiyyatşünas sənətşünas musiqişünas torpaqşünas kimyaçı_alim kardioloq virusoloq epidemioloq elmi_işçi baş_elmi_işçi
    aparıcı_mütəxəssis baş_mütəxəssis
    astrofizik astronom`,
  guest: 'qonaq',
  host: 'ev_sahib',
  official: 'rəsmi diplomat mənbə',
  speaker: 'məruzəçi natiq spiker_natiq',
  former: 'sabiq keçmiş',
  person: 'siyasətçi qadın kişi gənc qız oğlan nənə baba ağbirçək ixtiyar',
  kin: 'qonşu həyat_yoldaş ana ata qardaş bacı əmi dayı xala bibi nəvə kürəkən gəlin qaynana qayınata oğul oğl qız şəyird ortaq ustad müəllim sinif_yoldaş tələbə_yoldaş dost həmkar iş_yoldaş övlad nənə baba arvad ər',
  other: `fəhlə briqadir mühasib dərzi aşpaz bağban bənna çilingər dülgər dəmirçi xalçaçı toxucu papaqçı misgər zərgər balıqçı çoban maldar traktorçu kombaynçı dəyirmançı çörəkçi satıcı ofisiant daşıyıcı gözətçi bədii_rəhbər tələbə müəllim həkim baş_həkim mühəndis memar jurnalist yazıçı şair rəssam aktyor rejissor bəstəkar idmançı məşqçi baş_məşqçi kapitan general polkovnik hakim prokuror vəkil
    konsul baş_konsul attaşe sahibkar iş_adamı fermer tacir işçi pensiyaçı könüllü sürücü usta xalçaçı təsisçi iştirakçı təşkilatçı moderator redaktor baş_redaktor direktor_redaktor müftü şeyxülislam
    ombudsman kosmonavt pilot şagird məktəbli turist sakin aqsaqqal veteran gənc çempion güləşçi şahmatçı xanəndə aşıq dirijor kurator əməkdaş koordinator
    fotoqraf texnoloq balıqçı arıçı çoban heyvandar bağban üzümçü çörəkçi aşpaz dərzi bərbər ofisiant satıcı dükançı dulusçu misgər zərgər dəmirçi dülgər xarrat toxucu xəttat heykəltəraş dizayner modelyer müğənni tarzən
    kamançaçı pianoçu skripkaçı balerina rəqqasə ssenarist kinorejissor operator aparıcı teleaparıcı müxbir köşə_yazar nəşriyyatçı tərcüməçi kitabxanaçı futbolçu basketbolçu voleybolçu boksçu atlet üzgüçü cüdoçu karateçi
    alpinist qapıçı hücumçu hakim_arbitr baş_hakim idman_direktor menecer yanğınsöndürən polis sərhədçi xilasedici feldşer tibb_bacı stomatoloq əczaçı cərrah psixiatr terapevt baytar proqramçı mühəndis_proqramçı
    inşaatçı neftçi qazmaçı qaynaqçı çilingər traktorçu sürücü_usta taksi_sürücü dənizçi gəmi_kapitanı maşinist stüardessa aqronom investor bankir mühasib podratçı turizmçi bələdçi ekofəal
    hüquq_müdafiəçi həmkar notarius müstəntiq müfəttiş meşəbəyi ovçu qazi məzun magistr doktorant şahid zərərçəkən köçkün məcburi_köçkün qaçqın vətəndaş
    tamaşaçı azarkeş oxucu müştəri sərnişin kəndli kənd_sakin xeyriyyəçi astronavt general-mayor general-leytenant general-polkovnik admiral mayor leytenant kapitan_komandir komandir keşiş yepiskop patriarx papa
    ədib sənətkar
    zərərçəkmiş təqsirləndirilən_şəxs müttəhim iddiaçı cavabdeh məhkum şikayətçi dövlət_ittihamçı ittihamçı müdafiəçi dinləyici müəllif həmsöhbət müsahib`,
};

export const DOMAINS: TurkicLexicon['domains'] = {
  opposition: 'müxalifət',
  foreign: 'xarici_iş xin= xin-',
  defence: 'müdafiə',
  interior: 'daxili_iş din= din-',
  cabinet: 'nazirlər_kabinet hökumət kabinet',
  state: 'dövlət= dövlətimiz dövlətin ölkə',
  parliament:
    'parlament milli_məclis məclis məcli böyük_millət senat jokorku_keneş joqorku_keneş ali_məclis məjilis məcilis seym= seymin skupşina skupşinası bundestaq knesset dövlət_duma duma= duması rada radasının hural xural bundesrat folketinq palatalar_palatası milli_assambleya federasiya_şura federal_məclis xalq_məclis xalq_məsləhət icmalar_palatası lordlar_palatası riiqikoqu saeym storting rikstaq deputatlar_palatası nümayəndələr_palatası',
  committee: 'komitə komissiya şura idarə_heyət müşahidə_şura',
  jury: 'münsiflər_heyət münsif jüri',
  association:
    'assosiasiya ittifaq federasiya konfederasiya palata partiya cəmiyyət birliy birlik= dostluq_qrup qrup klub',
  agency:
    'gömrük agentlik agentliy idarə= idarəsi departament mərkəz institut fond xidmət şöbə şöbəsi muzey kitabxana teatr bank= bankı',
  company: 'şirkət holdinq zavod dəmir_yol qapalı_səhmdar asc qsc mmc liman qəzet telekanal kompaniya',
  academy: 'akademiya',
  university: 'universitet',
  region: 'vilayət rayon icra_hakimiyyət bölgə əyalət oblast',
  city: 'şəhər_icra bələdiyyə meriya şəhər= şəhərinin',
  'security-council': 'təhlükəsizlik_şura milli_təhlükəsizlik',
  'central-bank': 'mərkəzi_bank milli_bank',
  intelligence: 'dövlət_təhlükəsizliy xarici_kəşfiyyat kəşfiyyat',
  'general-staff': 'baş_qərargah ümumi_qərargah',
  delegation: 'nümayəndə_heyət heyət= heyətin heyəti',
  administration: 'prezident_administrasiya prezidentin_administrasiya administrasiya',
  press: 'mətbuat',
  ministry: 'nazirliy',
  'state-counsellor': '',
};

export const GROUPS = `tərəflər nazirlər liderlər iştirakçılar ekspertlər mütəxəssislər qonaqlar dövlət_başçıları prezidentlər üzvləri üzvlər deputatlar nümayəndələr tələbələr gənclər
  heyət_rəhbərləri səfirlər alimlər jurnalistlər fermerlər sahibkarlar sakinlər təşkilatçılar komissiya_üzvləri hər_iki_tərəf həmsədrlər baş_katiblər rektorlar müəllimlər valideynlər çıxış_edənlər`;
export const GROUP_MODIFIERS =
  'nümayəndə heyət üzv komissiya komitə şura ölkə iki= hər= bütün görüş forum konfrans tədbir yerli xarici toplantı sammit türk=';
export const INSTITUTIONS = `kollegiya palata holdinq ittifaq konfederasiya birlik birliy cəmiyyət müxalifət iqtidar qərargah tərəf nazirlik nazirliy səfirlik səfirliy mətbuat_xidməti mətbuat_xidmət prezident_administrasiyası agentlik agentliy hökumət parlament şirkət fond universitet institut komitə komissiya
  dövlət_komitəsi xidmət idarə partiya konsulluq icra_hakimiyyəti xin məhkəmə prokurorluq milli_məclis bələdiyyə assosiasiya federasiya bank
    fhn dtx dsx meriya departament konsulluğ mərkəzi_bank müfəttişlik xidməti
    gömrük ombudsman_aparatı katiblik katibliy`;

export const COUNTRIES: TurkicLexicon['countries'] = {
  AZ: 'Azərbaycan Azərbaycan_Respublikası Azərbaycan_Respublika Naxçıvan Qarabağ',
  TR: 'Türkiyə Türkiyə_Respublikası Türkiyə_Respublika Türkiyə_Cümhuriyyəti',
  KZ: 'Qazaxıstan Qazaxıstan_Respublikası Qazaxıstan_Respublika',
  KG: 'Qırğızıstan Qırğız_Respublikası Qırğız_Respublika Qırğızıstan_Respublika',
  UZ: 'Özbəkistan Özbəkistan_Respublikası Özbəkistan_Respublika Qaraqalpaqıstan',
  TM: 'Türkmənistan',
  HU: 'Macarıstan',
  CY: 'Şimali_Kipr_Türk_Respublikası Şimali_Kipr Şimali_Kipr_Türk_Respublika ŞKTR',
  TJ: 'Soqd Tacikistan',
  RU: 'Rusiya Rusiya_Federasiyası Rusiya_Federasiya Tatarıstan Dağıstan',
  CN: 'Çin Çin_Xalq_Respublikası',
  GE: 'Gürcüstan Acarıstan Acariya',
  US: 'ABŞ Amerika_Birləşmiş_Ştatları Amerika',
  GB: 'Böyük_Britaniya İngiltərə Britaniya',
  DE: 'Almaniya',
  FR: 'Fransa',
  AM: 'Ermənistan',
  IR: 'İran Qərbi_Azərbaycan Şərqi_Azərbaycan',
  AE: 'BƏƏ Birləşmiş_Ərəb_Əmirlikləri',
  KR: 'Koreya Cənubi_Koreya Koreya_Respublikası',
  SA: 'Səudiyyə_Ərəbistanı Səudiyyə',
  UA: 'Ukrayna',
  BY: 'Belarus',
  PK: 'Pakistan',
  PS: 'Fələstin',
  JP: 'Yaponiya',
};
export const DEMONYMS: TurkicLexicon['demonyms'] = {
  AZ: 'azərbaycanlı',
  TR: 'türk türkiyəli',
  KZ: 'qazax',
  KG: 'qırğız',
  UZ: 'özbək',
  TM: 'türkmən',
  HU: 'macar',
  RU: 'rus rusiyalı tatar',
  CN: 'çinli',
  GE: 'gürcü',
  US: 'amerikalı',
  DE: 'alman',
  FR: 'fransız',
  GB: 'ingilis britaniyalı',
  TJ: 'tacik',
  JP: 'yapon',
  AM: 'erməni',
  ES: 'ispan ispaniyalı',
  PT: 'portuqaliyalı portuqal',
  NL: 'hollandiyalı holland',
  SE: 'isveçli',
  NO: 'norveçli',
  FI: 'fin finlandiyalı',
  DK: 'danimarkalı',
  PL: 'polyak polşalı',
  CZ: 'çex çexiyalı',
  SK: 'slovak slovakiyalı',
  RO: 'rumın rumıniyalı',
  BG: 'bolqar',
  RS: 'serb',
  HR: 'xorvat',
  BA: 'bosniyalı',
  AL: 'alban',
  AT: 'avstriyalı',
  CH: 'isveçrəli',
  BE: 'belçikalı',
  IT: 'italyan italiyalı',
  GR: 'yunan',
  EG: 'misirli',
  SA: 'səudiyyəli',
  PK: 'pakistanlı',
  IN: 'hindistanlı hind',
  IR: 'iranlı',
  BR: 'braziliyalı',
  AR: 'argentinalı',
  CA: 'kanadalı',
  AU: 'avstraliyalı',
  IL: 'israilli',
  PS: 'fələstinli',
  UA: 'ukraynalı',
  MN: 'monqol',
  KR: 'koreyalı',
  AF: 'əfqan',
};

/** First names of women: behind those of men `-ova` is the dative of a surname. */
export const FEMALE_NAMES = `mehriban mələk nuran aygün aysel aytən aytac aynur afət almaz arzu bahar dilarə elnarə fatma fidan fəridə gülnar gülnarə gülşən günay günel könül kəmalə lalə leyla ləman lamiyə mələk mədinə məryəm nailə nərgiz nigar nərmin nuranə
  pərvanə rəna rəhilə sara sevda sevil sevinc səbinə şəbnəm şəlalə tahirə təranə tünzalə turan ülviyyə ülkər vəfa xatirə xuraman yeganə zenfira zərifə zümrüd səadət mətanət`;

export const GIVEN_NAMES = `alim həkim qazi ilham mehriban elnur elçin vüqar vüsal tural rəşad rəşid ramin rauf ruslan rövşən rüfət samir sahil səməd seymur şahin şəhriyar tahir teymur tofiq vasif vaqif xəzər yusif zaur zakir
  əli əhməd əkrəm əziz əsəd əlişir ənvər abbas adil afiq aqil akif anar araz arif asif aslan azər babək bəxtiyar bəhruz cavid cavanşir ceyhun ceyhunə cəlal cəmil elbrus eldar eldəniz elman elmar elşad elşən elxan emil emin
  etibar eyvaz famil fariz faiq fərid fərhad fikrət fuad füzuli hacı həsən heydər hikmət hüseyn hüsnü ilqar ilqarə ilkin imran isa ismayıl kamal kamran kamil kənan kərim könül lətif mahir məhəmməd mehdi mikayıl
  mirzə mübariz mürsəl musa mustafa müslüm namiq natiq nazim nəriman nicat nizami novruz nurlan oqtay orxan orman osman pərviz polad qabil qadir qasım qəhrəman rafiq rahib rasim rəcəb rəhim rəhman rizvan rüstəm
  sabir sadiq saleh samad sərdar sərxan süleyman surxay ulvi üzeyir vahid valeh validə vidadi xalid xaliq xəqani yaşar ziya zülfü
  ${FEMALE_NAMES}
  serik nursultan daniyar kayrat yerlan azamat nurlan bakıt aliya aigül murat kassım alişer otabek nozim bobur zafer fuat hakan mehmet recep mevlüt nino lado georgi irakli davit tamar arslan serdar`;

export const NEVER_NAMES = `türk dünya dövlət dövlətləri təşkilatı təşkilatının respublika respublikası birləşmiş millətlər avropa asiya avrasiya xəzər qara dəniz bu o həmin onun biz siz bütün hər yeni böyük milli beynəlxalq ümumi ali orta dəhliz
  görüşdə görüş görüşün görüşə tədbirdə tədbir tədbirə qəbulda qəbul forumda forum sammitdə konfransda konfransa iclasda iclas yığıncaqda söhbət müzakirələr müzakirə panellərdə sonda sonra bundan əlavə daha ötən gələn
  yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr bazar bazar_ertəsi çərşənbə cümə şənbə
  xəbər agentliyi foto mənbə müəllif milli məclis məclisin parlament komitə komissiya şura mərkəzi universiteti nazirliyi şimal cənub şərq qərb qarabağ zəngəzur
  ticarət iqtisadiyyat mədəniyyət turizm səhiyyə təhsil elm energetika nəqliyyat kənd təsərrüfatı gənclər idman ədliyyə ekologiya müdafiə maliyyə sənaye rəqəmsal
  qonaqlar tərəflər nümayəndə heyəti birgə fəaliyyət planı yol körpü liman hava limanı meydanı küçəsi parkı muzeyi allah islam quran birinci ikinci üçüncü dördüncü beşinci xarici daxili baş
  cənab xanım bəy prof dr ermənistan azərtac apa trend report xan sarayı qeyd eyni zamanda habelə həmçinin öz`;
