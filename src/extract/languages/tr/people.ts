/** Turkish words for people: what they are, whom they lead, where they come from. */
import type { TurkicLexicon } from '../common/turkic/lexicon.ts';

export const HEADS: TurkicLexicon['heads'] = {
  president: 'cumhurbaşkanı cumhurbaşkan devlet_başkan prezident ulusal_lider cumhurreisi emir sultan',
  'vice-president': 'cumhurbaşkanı_yardımcı',
  'prime-minister': 'başbakan hükümet_başkan kabine_başkan şansölye',
  'vice-premier': 'başbakan_yardımcı',
  minister: 'bakan nazır',
  'vice-minister': 'müsteşar bakan_yardımcı devlet_sekreter devlet_müsteşar',
  deputy: 'yardımcı vekil muavin başkanvekil',
  'vice-speaker': 'tbmm_başkanvekil meclis_başkanvekil tbmm_başkan_vekil meclis_başkan_vekil',
  acting: 'vekâleten',
  chief: 'başkan eşbaşkan genel_başkan dönem_başkan kulüp_başkan oda_başkan il_başkan ilçe_başkan',
  head: 'lider amir şef',
  secretary: 'sekreter',
  'secretary-general': 'genel_sekreter',
  ambassador: 'büyükelçi elçi sefir',
  adviser: 'danışman başdanışman müşavir başmüşavir',
  spokesperson: 'sözcü basın_sözcü basın_sekreter parti_sözcü',
  representative: 'temsilci özel_temsilci daimi_temsilci delege mümessil',
  member: 'üye',
  'member-of-parliament': 'milletvekil milletvekili vekil_üye senatör parlamenter',
  'parliament-speaker': 'tbmm_başkan',
  governor: 'vali kaymakam',
  mayor: 'belediye_başkan büyükşehir_belediye_başkan şehremini',
  rector: 'rektör',
  director: 'müdür genel_müdür direktör yönetici icra_direktör yönetici_direktör ceo koordinatör genel_koordinatör',
  expert: `prof uzman analist profesör doçent akademisyen araştırmacı siyaset_bilimci ekonomist tarihçi bilim_insan bilim_adam iktisatçı stratejist
    hukukçu sosyolog arkeolog jeolog çevrebilimci türkolog öğretim_üye öğretim_görevli yazar_araştırmacı iklimbilimci deprembilimci
    meteorolog psikolog jeofizikçi hidrolog biyolog veteriner_hekim_uzman antropolog filolog dilbilimci gökbilimci astronom kardiyolog epidemiyolog virolog onkolog ekolog zoolog botanikçi paleontolog glasiyolog
    klimatolog oşinograf kıdemli_uzman ögretim_üye sanat_tarihçi
    astrofizikçi`,
  guest: 'konuk misafir',
  host: 'ev_sahip',
  official: 'yetkili kaynak diplomat',
  former: 'eski sabık',
  person: 'kadın adam genç erkek kişi isim çift delikanlı ihtiyar siyasetçi',
  kin: 'komşu eş anne baba kardeş abla ağabey amca dayı teyze hala torun yeğen damat gelin kayınvalide kayınpeder oğul oğl kız çırak çırağ kalfa ortak ortağ usta öğretmen sınıf_arkadaş hemşehri dayıoğl arkadaş meslektaş mevkidaş iş_arkadaş çocuk nine dede',
  other: `dayıbaşı ustabaşı kalfabaşı öğrenci ihracatçı ithalatçı iş_insan iş_adam iş_kadın girişimci çiftçi öğretmen doktor başhekim hekim mühendis mimar gazeteci yazar şair ressam sanatçı
    oyuncu yönetmen yapımcı besteci sporcu antrenör teknik_direktör futbolcu güreşçi kaptan komutan general albay binbaşı hakim savcı avukat başsavcı
    konsolos başkonsolos ataşe maslahatgüzar müftü imam muhtar esnaf tüccar işçi emekli gönüllü şoför kaptan pilot usta zanaatkar halıcı kurucu
    katılımcı mezun stajyer hemşire veteriner turist ziyaretçi rehber küratör müzisyen ozan aşık şampiyon milli_sporcu hükümdar kraliçe kral prens
    üretici yetiştirici balıkçı arıcı bağcı seracı fırıncı terzi berber garson aşçı şef_aşçı kuaför pazarcı manav kasap bakkal lokantacı otelci turizmci acenteci çoban köylü besici süt_üreticisi çay_üreticisi
    fındık_üreticisi demirci marangoz çömlekçi bakırcı ebru_sanatçısı hattat heykeltıraş minyatürcü fotoğrafçı fotoğraf_sanatçı grafiker tasarımcı modacı moda_tasarımcı şarkıcı türkücü solist opera_sanatçı piyanist
    kemancı orkestra_şefi balerin dansçı tiyatrocu senarist sinemacı belgeselci sunucu spiker_sunucu muhabir köşe_yazar editör yayıncı çevirmen mütercim tercüman kütüphaneci teknik_adam çalıştırıcı hoca basketbolcu
    voleybolcu boksör halterci tekvandocu yüzücü atlet okçu bisikletçi dağcı kaleci forvet hakem_hoca menajer sportif_direktör kulüp_doktor milli_oyuncu jokey satranççı judocu itfaiyeci itfaiye_eri polis polis_memur
    jandarma_er kurtarıcı arama_kurtarma_görevli paramedik ebe diş_hekim eczacı psikiyatr cerrah beyin_cerrah fizyoterapist diyetisyen sağlık_memur bakıcı yazılımcı programcı yazılım_mühendis inşaat_mühendis maden_işçi
    madenci fabrika_işçi şantiye_şef işletmeci sanayici yatırımcı bankacı borsacı muhasebeci müteahhit emlakçı nakliyeci tır_şoförü kamyoncu taksici denizci gemi_kaptan makinist kondüktör hostes kabin_memur teknisyen
    tekniker elektrikçi kaynakçı tamirci aktivist çevreci eylemci dernek_üye sendikacı avukat_vekil noter müfettiş müzakereci elçilik_müsteşar kaymakam_vekil korucu orman_işçi ormancı avcı gazi şehit_yakın     öğrenci_velisi öğrenci_temsilci üniversiteli lise_öğrenci doktora_öğrenci yüksek_lisans_öğrenci tanık görgü_tanığı mağdur afetzede
    depremzede göçmen mülteci sığınmacı vatandaş seyirci taraftar izleyici okur müşteri yolcu sürücü kiracı sakin mahalle_sakin köy_sakin hayırsever bağışçı astronot kozmonot havacı tümgeneral
    tuğgeneral orgeneral korgeneral amiral yarbay yüzbaşı teğmen astsubay er_onbaşı rahip papaz haham patrik piskopos papa
    edip bilge
    sanık davacı davalı şüpheli müşteki tutuklu hükümlü bilirkişi müdahil şikâyetçi şikayetçi zanlı dinleyici davetli`,
};

export const DOMAINS: TurkicLexicon['domains'] = {
  opposition: 'muhalefet',
  foreign: 'dışişleri dış_işler hariciye',
  defence: 'savunma',
  interior: 'içişleri iç_işler',
  cabinet: 'bakanlar_kurul bakanlar_kabine hükümet kabine',
  state: 'devlet= ülke',
  parliament:
    'tbmm meclis türkiye_büyük_millet_meclis büyük_millet_meclis parlamento senato milli_meclis yüksek_meclis jogorku_keneş cogorku_keneş mazhilis mejilis ali_meclis majlis genel_kurul sejm bundestag knesset duma= duması rada= radası hural skupştina riksdag storting eduskunta temsilciler_meclis halk_meclis millet_meclis bundesrat lok_sabha ulusal_meclis federal_meclis skupşçina knesset seym seim folketing cortes halk_maslahatı avam_kamarası lordlar_kamarası temsilciler_kurul milletvekilleri_meclis mazhilisi meclis-i',
  committee:
    'komite komisyon konsey kurul= kurulu encümen meclisi_komisyon yönetim_kurul icra_kurul denetim_kurul jüri',
  association:
    'dernek derneğ birlik birliğ federasyon konfederasyon oda= odası parti partisi sendika cemiyet birliği= platform topluluğ iş_konsey grup grub kulüp kulüb',
  agency:
    'gümrük ajans kurum= kurumu dairesi daire başkanlığı= müdürlüğ merkez enstitü vakıf vakf vakfı müze müzes kütüphane tiyatro fon= fonu tika afad idare idaresi yunus_emre borsa banka= bankası tesis',
  company: 'şirket holding a.ş fabrika tesis gazete televizyon kanal firma',
  jury: 'jüri',
  academy: 'akademi fakülte',
  university: 'üniversite',
  region: 'bölge eyalet oblast vilayet rayon ilçe il= ili=',
  city: 'belediye büyükşehir şehir şehri kent=',
  'security-council': 'güvenlik_konsey milli_güvenlik_kurul güvenlik_kurul ulusal_güvenlik',
  'central-bank': 'merkez_banka',
  intelligence: 'istihbarat mit= milli_istihbarat devlet_güvenlik',
  'general-staff': 'genelkurmay genel_kurmay',
  delegation: 'heyet delegasyon',
  administration:
    'cumhurbaşkanlığ_idare cumhurbaşkanlığ_genel cumhurbaşkanlığ_ofis idari_işler cumhurbaşkanlığı_idari özel_kalem',
  press: 'basın sözcülük',
  ministry: 'bakanlığ',
};

export const GROUPS = `taraflar bakanlar liderler katılımcılar uzmanlar heyetler yetkililer konuklar devlet_başkanları cumhurbaşkanları üyeler
  delegeler milletvekilleri temsilciler öğrenciler gençler iki_lider iki_bakan iki_ülke iki_taraf çiftçiler iş_insanları gazeteciler heyet_başkanları delegasyon_başkanları
  vatandaşlar organizatörler genel_sekreterler büyükelçiler valiler rektörler konuşmacılar akademisyenler eylemciler muhalifler sendikacılar veliler tanıklar köylüler sanatçılar`;

export const GROUP_MODIFIERS =
  'heyet delegasyon üye= komisyon komite konuk konsey iki= üç= her= tüm= bütün= ülke toplantı forum zirve muhalefet türk= işçi sivil';

export const INSTITUTIONS = `taraf ticaret_oda sanayi_oda ziraat_oda tabip_oda esnaf_oda ticaret_ve_sanayi_oda baro holding konfederasyon muhalefet iktidar ana_muhalefet bakanlık bakanlığ bakanlığı büyükelçilik büyükelçiliğ konsolosluk başkonsolosluk valilik valiliğ belediye basın_servis basın_bürosu basın_merkez cumhurbaşkanlık cumhurbaşkanlığ
  müdürlük müdürlüğ başkanlık iletişim_başkanlığ sekretarya hükümet parlamento şirket ajans dernek vakıf enstitü üniversite konsey parti sendika
  komisyon komite federasyon mahkeme savcılık emniyet polis afad tika
    kaymakamlık büyükşehir_belediyesi emniyet_müdürlüğü jandarma başsavcılık rektörlük federasyonu borsa merkez_bankası meteoroloji tüik diyanet genelkurmay msb mit yönetim_kurulu dışişleri
    içişleri kızılay ombudsmanlık müsteşarlık temsilcilik delegasyon gümrük sözcülük komiserlik`;

export const COUNTRIES: TurkicLexicon['countries'] = {
  TR: 'Türkiye Türkiye_Cumhuriyeti',
  AZ: 'Azerbaycan Azerbaycan_Cumhuriyeti Nahçıvan Karabağ',
  KZ: 'Kazakistan Kazakistan_Cumhuriyeti',
  KG: 'Kırgızistan Kırgız_Cumhuriyeti Kırgızistan_Cumhuriyeti',
  UZ: 'Özbekistan Özbekistan_Cumhuriyeti Karakalpakistan',
  TM: 'Türkmenistan',
  HU: 'Macaristan',
  CY: 'KKTC Kuzey_Kıbrıs_Türk_Cumhuriyeti Kuzey_Kıbrıs Kıbrıs',
  TJ: 'Soğd Suğd Tacikistan',
  RU: 'Rusya Rusya_Federasyonu Tataristan Başkurdistan Dağıstan Çeçenistan Altay_Cumhuriyeti Tuva Yakutistan Saha Buryatya Kalmukya Hakasya',
  CN: 'Çin Çin_Halk_Cumhuriyeti',
  GE: 'Gürcistan Acara Acaristan',
  US: 'ABD Amerika_Birleşik_Devletleri Amerika',
  GB: 'İngiltere Birleşik_Krallık',
  DE: 'Almanya',
  FR: 'Fransa',
  AM: 'Ermenistan',
  IR: 'İran Batı_Azerbaycan Doğu_Azerbaycan',
  AE: 'BAE Birleşik_Arap_Emirlikleri',
  KR: 'Güney_Kore Kore_Cumhuriyeti Kore',
  SA: 'Suudi_Arabistan',
  JP: 'Japonya',
  UA: 'Ukrayna',
  BY: 'Belarus',
  PS: 'Filistin',
  BA: 'Bosna_Hersek Bosna-Hersek',
  MK: 'Kuzey_Makedonya',
};

export const DEMONYMS: TurkicLexicon['demonyms'] = {
  TR: 'türk',
  AZ: 'azeri',
  KZ: 'kazak',
  KG: 'kırgız',
  UZ: 'özbek karakalpak',
  TM: 'türkmen',
  HU: 'macar',
  RU: 'rus tatar başkurt',
  CN: 'çinli',
  GE: 'gürcü',
  US: 'amerikalı amerikan',
  DE: 'alman',
  FR: 'fransız',
  GB: 'ingiliz',
  IR: 'iranlı',
  TJ: 'tacik',
  JP: 'japon',
  KR: 'koreli',
  UA: 'ukraynalı',
  GR: 'yunan',
  IT: 'italyan',
  MN: 'moğol',
  AF: 'afgan',
  BG: 'bulgar',
  AM: 'ermeni',
  ES: 'ispanyol',
  PT: 'portekizli',
  NL: 'hollandalı felemenk',
  SE: 'isveçli',
  NO: 'norveçli',
  FI: 'fin finli',
  DK: 'danimarkalı danimarka',
  PL: 'polonyalı leh',
  CZ: 'çek',
  SK: 'slovak',
  RO: 'rumen romen',
  RS: 'sırp',
  HR: 'hırvat',
  BA: 'boşnak',
  AL: 'arnavut',
  MK: 'makedon',
  AT: 'avusturyalı',
  CH: 'isviçreli',
  BE: 'belçikalı',
  IE: 'irlandalı',
  EG: 'mısırlı',
  SA: 'suudi',
  PK: 'pakistanlı',
  IN: 'hintli hint',
  ID: 'endonezyalı',
  MY: 'malezyalı',
  BR: 'brezilyalı',
  AR: 'arjantinli',
  MX: 'meksikalı',
  CA: 'kanadalı',
  AU: 'avustralyalı',
  NG: 'nijeryalı',
  IL: 'israilli',
  PS: 'filistinli',
  SY: 'suriyeli',
  IQ: 'ıraklı',
  CY: 'rum kıbrıslı',
  LT: 'litvanyalı',
  LV: 'letonyalı',
  EE: 'estonyalı eston',
  VN: 'vietnamlı',
  TH: 'taylandlı',
};

export const GIVEN_NAMES = `alim hakim kaptan meriç ahmet mehmet mustafa ali hasan hüseyin ibrahim ismail osman ömer murat mürat kemal cemal emre burak serkan hakan erkan gökhan volkan orhan turgut turgay
  selim selçuk yusuf yunus yaşar yavuz yıldırım  ziya ümit uğur tuncay tolga tarık süleyman sinan serdar sedat  salih recep ramazan  özkan
  oğuz oktay okan nuri nihat necati necdet naci musa muhammet mete mert melih mahmut levent koray kerem kenan kadir ilker ilhan ihsan hulusi hikmet halil
  hakkı hamdi haluk  gürkan fikret fevzi fatih faruk ferit ferhat fuat eyüp ertuğrul erol erhan ercan enver engin emin ekrem efe doğan  
  cüneyt cengiz cem celal cevdet cihan bülent birol binali berat berk bekir  bayram baran bahadır aziz aydın atilla arif alper akın adnan adem abdullah
  abdurrahman hulki vedat veysel vural tayyip taner tahir şükrü şevket şahin sami ruhi rıza reşat rauf nermin nevin nur nilüfer nesrin neslihan nazlı naz
  ayşe fatma emine hatice zeynep elif meryem selin esra merve büşra kübra sema seda  sibel sevda songül şule şebnem tuba tülay tülin  yasemin yeşim
  zehra zeliha özlem oya pınar nurcan müge mine melek meltem leyla kevser jülide ipek hülya hande gülsüm gülşen gülay  gonca füsun filiz fidan  ece
  ebru duygu dilek derya demet ceren canan buse birgül berrin  aysel aylin aslı asuman arzu aliye ayten belgin ilayda
  bakıt daniyar azat aybek aziz nurlan sadır cumabek cenişbek talant çıngız kanat ulan ermek erlan yerlan kasım cömert murat kayrat arman askar bolat serik nursultan
  ilham vagif elçin elnur eldar rüstem anar tural rəşad reşad ceyhun fuad kamran namık orhan ramin samir vüsal zaur nicat ilgar şahin
  şavkat alişer dilşod otabek bahtiyar bahodir jahongir rustam sardor umid ulugbek farhod nodir aziza dilnoza nilufar zulfiya malika
  serdar gurbangulu rəşid raşit peter péter viktor sergey vladimir aleksandr mihail nino georgi irakli rauf nurayım ayjan ferhad aygül gülnara cıldız ainura
  elmira cengiz hüsniye ersin tufan zorlu ünal dursun rıdvan tamer nazım kutlu bilal cafer muhsin mesut metin nazif nedim sırrı sezgin suat`;

export const NEVER_NAMES = `türk dünya dünyası devlet devletleri teşkilatı cumhuriyeti birleşmiş milletler avrupa asya avrasya orta doğu hazar karadeniz akdeniz bugün dün yarın ayrıca
  toplantı toplantıda toplantıya görüşme görüşmede zirve zirvede forum forumda tören törende konuşmasında açıklamada program programda panelde panellerde oturumda sonrasında ardından
  ancak fakat çünkü böylece ise ve ile ya da bu şu o onun onlar bunun buna bunu biz siz ben her tüm bütün bazı birçok çok daha en ilk son yeni büyük küçük genel milli ulusal uluslararası
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar
  haber ajansı anadolu fotoğraf kaynak muhabir editör meclis kurulu komisyonu konseyi merkezi sarayı külliyesi üniversitesi kongre bakanlığı bakanlık başkanlığı kuzey güney batı
  iş ticaret ekonomi kültür turizm sağlık eğitim enerji ulaştırma tarım gençlik spor adalet çevre içişleri dışişleri savunma teknoloji sanayi maliye hazine aile
  konuk konuklar taraflar heyet heyetler karma ortak dönem eylem planı yolu köprüsü limanı havalimanı meydanı caddesi sokağı parkı müzesi tanrı allah islam kuran
  birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu ev sahibi kapanışta açılışta açılışında görüşmelerin sayın bay bayan prof dr doç tc kardeş`;
