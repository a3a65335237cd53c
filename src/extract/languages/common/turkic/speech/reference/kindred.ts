/** Words that mean one calling, whatever the language: who is `мемлекеттік айыптаушы` is called `прокурор` further down. */

const KINDS: readonly string[] = [
  // the accused
  'sanık zanlı şüpheli təqsirləndirilən müttəhim şübhəli айыпталушы сотталушы күдікті сотталған айыпталуучу соттолуучу шектүү соттолгон ayblanuvchi sudlanuvchi gumonlanuvchi gumondor mahkum',
  // the prosecution
  'savcı prokuror ittihamçı прокурор айыптаушы айыптоочу qoralovchi ayblovchi',
  // the defence
  'avukat müdafi vəkil müdafiəçi адвокат қорғаушы заңгер жактоочу юрист advokat himoyachi',
  'hakim yargıç судья сот sudya',
  'mağdur müşteki zərərçəkmiş жәбірленуші шағымданушы талапкер жабырлануучу арыздануучу доогер jabrlanuvchi shikoyatchi davogar',
  'çiftçi üretici fermer əkinçi фермер шаруа диқан егінші дыйкан dehqon',
  "çoban besici çoban малшы қойшы шопан жылқышы түйеші малчы чабан койчу жылкычы cho'pon chorvador qo'ychivon",
  'sahibkar biznesmen кәсіпкер бизнесмен саудагер ишкер соодагер tadbirkor ishbilarmon savdogar',
  'doktor hekim cerrah başhekim həkim cərrah дәрігер врач хирург терапевт дарыгер доктур доктор shifokor vrach jarroh',
  "öğretmen müəllim мұғалім ұстаз мугалим устат o'qituvchi muallim muallima ustoz",
  "müzisyen şarkıcı sanatçı ozan musiqiçi müğənni sənətçi aşıq xanəndə ifaçı музыкант күйші әнші домбырашы қобызшы термеші жыршы өнерпаз орындаушы сазгер комузчу ырчы күүчү аткаруучу обончу манасчы төкмө өнөрпоз musiqachi sozanda xonanda hofiz dutorchi baxshi san'atkor ijrochi qo'shiqchi bastakor",
  "zanaatkâr sanatkâr usta sənətkar ұста қолөнерші шебер зергер тоқымашы мүсінші тігінші өнөрчү уста hunarmand kulol zargar zardo'z kashtachi duradgor o'ymakor to'quvchi misgar temirchi",
  'sporcu güreşçi futbolcu idmançı güləşçi спортшы балуан палуан боксшы футболшы спортчу балбан боксчу футболчу sportchi kurashchi polvon bokschi futbolchi',
  'antrenör çalıştırıcı məşqçi çalışdırıcı бапкер жаттықтырушы машыктыруучу murabbiy тәлімгер насаатчы устат ustoz',
  'yazar şair yazıçı жазушы ақын қаламгер жазуучу акын yozuvchi shoir adib',
  'şoför sürücü жүргізуші шофер айдоочу haydovchi',
  "emekli təqaüdçü зейнеткер қария ақсақал қарт пенсионер карыя аксакал nafaqaxo'r oqsoqol nuroniy qariya",
  'balıkçı balıqçı балықшы балыкчы baliqchi',
  "gönüllü könüllü волонтер волонтёр еріктілер ыктыярчы ko'ngilli",
  'ressam rəssam суретші сүрөтчү rassom',
  'mühendis mühəndis инженер құрылысшы куруучу muhandis quruvchi',
];

/** Words for whoever was told last, that say nothing of a calling. */
const ANYBODY = new Set(
  "kazanan birinci qalib iştirakçı müəllif жеңімпаз жүлдегер лауреат қатысушы автор тұрғын кейіпкер әңгімелесуші чемпион жеңүүчү катышуучу тургун каарман жаран азамат g'olib sovrindor ishtirokchi muallif fuqaro chempion qahramon иесі ээси egasi ие ээ ega".split(
    ' ',
  ),
);

/** With whom the reporter speaks, or of whom: `кейіпкеріміз`, `qahramonimiz`. */
const PARTNERS = new Set(
  'кейіпкер сұхбаттас әңгімелесуші қонақ каарман маектеш маектешүүчү конок мейман qahramon suhbatdosh mehmon qəhrəman müsahib həmsöhbət qonaq kahraman konuk'.split(
    ' ',
  ),
);

export const isPartner = (head: string): boolean => PARTNERS.has(head);

const KIND_OF: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((list, kind) => list.split(' ').map((word): [string, number] => [word, kind])),
);

/** `прокурор` and `мемлекеттік айыптаушы`. */
export const isKindred = (a: string, b: string): boolean => {
  const kind = KIND_OF.get(a);
  return kind !== undefined && kind === KIND_OF.get(b);
};

/** `жеңімпаз`, `g'olib`: whoever was told last. */
export const isAnybody = (head: string): boolean => ANYBODY.has(head);
