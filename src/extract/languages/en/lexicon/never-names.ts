/** Words that stand with a capital in titles and bodies, and are no part of anybody's name. */
export const NEVER_NAMES = `
the a an and or of for to in on at by with from as is are was were be been it its this that these those his her their our my your he she they we you i who what
which when where why how not no yes but if so than then there here all any each both some many most more other another such same own new old next last first second
third fourth fifth sixth seventh eighth ninth tenth one two three four five six seven eight nine ten hundred thousand million billion percent
january february march april may june july august september october november december jan feb mar apr jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
darya amu syr tien shan pamir altai tian fergana ferghana issyk kul kol ata ural volga irtysh naryn orkhon yenisei araks kura bosphorus marmara ararat caucasus transcaucasia karabakh zangezur balkans siberia anatolia khorasan turkestan turan ustyurt kyzylkum karakum aral pacific
north south east west northern southern eastern western central middle upper lower inner outer asia europe africa america eurasia eurasian asian european african
caspian aral black mediterranean baltic pacific atlantic arctic sea lake river ocean mountain mountains valley steppe danube silk road belt corridor route trans-caspian
great grand high top senior junior joint common general special extraordinary strategic comprehensive enhanced mutual bilateral multilateral trilateral quadrilateral
international national regional global world interstate intergovernmental interparliamentary interregional federal state public private republican municipal
political economic cultural social humanitarian military defence defense security peace war friendship brotherhood solidarity partnership cooperation co-operation collaboration
development investment innovation digital green blue white red golden silver young youth women children family people peoples nation nations country countries
level council secretariat committee commission group delegation summit meeting session forum conference congress ceremony visit talks consultations week day days year years
declaration agreement memorandum understanding treaty charter convention protocol communique roadmap framework strategy programme program plan concept initiative vision statement resolution law code constitution act
ministry minister president vice prime deputy secretary ambassador chairman chair speaker head chief director governor mayor member mps mp deputies
university academy institute school college centre center museum library theatre theater hall palace complex residence house square street avenue park garden airport port station terminal dam canal pipeline line highway bridge hospital hotel stadium arena
company corporation holding bank fund foundation association union federation confederation league alliance organisation organization agency service office authority department directorate bureau board chamber court police army forces navy air guard
news press media agency newspaper telegram facebook twitter instagram youtube online live photo video read more print version home about contact share source author
turkic turan islamic muslim orthodox christian jewish arab persian slavic
order medal hero honor honour honored honoured people's award prize cup games championship olympic olympics festival
ottoman soviet oghuz kipchak seljuk mongol khanate sultanate empire
however meanwhile moreover furthermore also therefore thus according speaking asked addressing opening welcoming commenting noting following during after before since while although because despite earlier later finally recently additionally separately particularly especially including together among between under over within without towards against through about above below across along around behind beyond near
prior ahead instead perhaps maybe indeed still even just only once again soon now never always often sometimes currently previously originally initially eventually
mr mrs ms dr prof sir lord lady
unity trade economy finance energy water health education science culture sport sports tourism transport agriculture industry labor labour justice interior foreign affairs internal environment ecology nature natural resources emergency situations communications information technology technologies digitalization infrastructure housing construction
covid pandemic cop climate change sdg sdgs gdp ai it
kyiv-independent wire times post tribune herald gazette telegraph guardian observer independent chronicle journal review daily weekly today
nowruz nauryz nooruz novruz navruz ramadan eid kurban
gate tower rock island peninsula bay gulf strait desert
reporting writing editing additional contributed updated published last issue
officials experts representatives governors mayors rectors analysts journalists reporters scientists ambassadors envoys speakers chairmen chairpersons directors secretaries advisers advisors spokesmen rank ranking
several ngos ngo mps meps nobody everybody everyone somebody someone anybody nothing everything something neither either those asked none
host guest hosts guests participants sides parties delegates ministers leaders presidents heads chairs
fact sheet glance figures words trade companies flights
parliamentary parliament assembly senate duma kenesh majlis mazhilis mejlis
plenipotentiary extraordinary permanent representative representatives mission envoy
datuk datin dato' seri tun toh puan encik tengku tunku smt shri shrimati ustad ustaz hajjah kyai
besides like unlike plus except amid via per whereas whether yet nor hence nevertheless nonetheless likewise similarly afterwards elsewhere overall let whatever having being alongside flanked joined accompanied welcome back out up down off inside outside throughout beneath beside despite until till unless as such even though tonight earlier
metals minerals motors foods textiles semiconductors chemicals electronics logistics systems technologies solutions partners ventures petroleum gas electric telecom pharma pharmaceuticals laboratories labs industries enterprises consulting capital securities insurance shipping lines railways airways airlines freight cargo express automotive tractors machinery engineering construction cement timber agro dairy beverages wagons group holdings
electric electricity grid gas oil pipeline pipelines railway railways petroleum refinery cotton sugar cement steel copper uranium coal gold metal metals mining textile chemical chemicals logistics shipping insurance telecom power solar wind hydro thermal nuclear seed seeds grain
data statistics report index survey study project projects
`;

/** Words that open a surname or stand inside a name in lower case. */
export const PARTICLES =
  'bin ibn al el de da di del della van von der den ter ten dos du la le uulu uluu kyzy kizi qizi oglu oghlu ogli ugli ulu bey al- ul ud';
