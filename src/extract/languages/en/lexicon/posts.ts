/** Posts and callings, by the office that they are: `noun phrase` in the singular; the plural is made. */
import type { Office } from '../../../../record/types.ts';

/** Offices, one row each. A phrase in front of a longer one loses to it. */
export const POSTS: Readonly<Partial<Record<Office, string>>> = {
  president:
    'president; head of our state; head of the state; our president; acting president; interim president; president-elect; co-president; head of state; emir; king; queen; sultan; crown prince; shah',
  'vice-president': 'vice president; vice-president; first vice president; first vice-president; deputy president',
  'prime-minister':
    'prime minister; premier; prime-minister; head of government; head of the government; chancellor; federal chancellor; chairman of the cabinet of ministers; chairperson of the cabinet of ministers; chairman of the council of ministers; head of the cabinet of ministers; head of the cabinet; acting prime minister; taoiseach; grand vizier',
  'deputy-prime-minister':
    'deputy prime minister; first deputy prime minister; vice prime minister; vice premier; vice-premier; deputy premier; deputy prime-minister; deputy chairman of the cabinet of ministers; first deputy chairman of the cabinet of ministers; deputy chairman of the cabinet; deputy head of government; deputy chairman of the government; deputy chancellor; vice chancellor of the republic; vice-chancellor of the republic',
  'foreign-minister':
    'foreign minister; minister of foreign affairs; minister for foreign affairs; foreign secretary; secretary of state; external affairs minister; minister of external affairs; minister of foreign affairs and trade; foreign and trade minister; minister of foreign affairs and external economic relations; foreign affairs minister; top diplomat; chief diplomat; head of diplomacy; acting foreign minister; minister of european and foreign affairs; federal minister for foreign affairs; state counsellor for foreign affairs; head of the foreign ministry; head of the ministry of foreign affairs; foreign policy chief; high representative for foreign affairs; minister for europe and foreign affairs',
  'deputy-foreign-minister':
    'deputy foreign minister; first deputy foreign minister; deputy minister of foreign affairs; first deputy minister of foreign affairs; vice foreign minister; deputy minister for foreign affairs; vice minister of foreign affairs; minister of state for foreign affairs; under-secretary of state for foreign affairs; undersecretary of state for foreign affairs; deputy foreign secretary; assistant secretary of state; deputy secretary of state; assistant foreign minister; deputy head of the foreign ministry; minister of state for external affairs',
  'defence-minister':
    'defence minister; defense minister; minister of defence; minister of defense; minister of national defence; minister of national defense; national defence minister; national defense minister; defence secretary; defense secretary; secretary of defense; secretary of defence; secretary of state for defence; defence chief; defense chief; minister for defence; minister of defence and armed forces logistics',
  'interior-minister':
    'interior minister; minister of the interior; minister of interior; minister of internal affairs; home secretary; home minister; internal affairs minister; minister of home affairs; minister of public security; public security minister; minister for internal affairs; secretary of homeland security',
  minister:
    'minister; minister of state; federal minister; union minister; secretary of the treasury; treasury secretary; secretary of energy; secretary of commerce; secretary of agriculture; secretary of transportation; secretary of education; secretary of labor; attorney general; prosecutor general; prosecutor-general; emergencies minister; chancellor of the exchequer; energy secretary; trade secretary; business secretary',
  'deputy-minister':
    'deputy minister; first deputy minister; vice minister; vice-minister; assistant minister; minister of state; state secretary; secretary of state for; parliamentary secretary; parliamentary under-secretary; under-secretary of state; undersecretary of state; deputy secretary of energy; deputy secretary of commerce; deputy attorney general; deputy prosecutor general; under secretary; undersecretary; permanent secretary',
  'security-council-secretary':
    'secretary of the security council; security council secretary; secretary of the national security council; national security council secretary; head of the security council; national security adviser; national security advisor; secretary-general of the national security council; secretary general of the national security council; chairman of the security council',
  'security-council-deputy-secretary':
    'deputy secretary of the security council; first deputy secretary of the security council; security council deputy secretary; deputy security council secretary; deputy national security adviser; deputy national security advisor; deputy head of the security council; assistant secretary of the security council',
  'parliament-speaker':
    "speaker; parliament speaker; parliamentary speaker; speaker of parliament; speaker of the parliament; speaker of the house; speaker of the national assembly; speaker of the grand national assembly; chairman of the mazhilis; chair of the mazhilis; chairperson of the mazhilis; chairman of the senate; chair of the senate; chairperson of the senate; chairwoman of the senate; speaker of the senate; senate speaker; mazhilis speaker; senate chairman; senate chairperson; mazhilis chairman; chairperson of the milli majlis; chairwoman of the milli majlis; chairman of the milli majlis; speaker of the milli majlis; milli majlis speaker; chairman of the oliy majlis; chairperson of the oliy majlis; chairman of the legislative chamber; speaker of the legislative chamber; chair of the legislative chamber; chairwoman of the legislative chamber; chairman of parliament; chairman of the parliament; chairman of the jogorku kenesh; chairperson of the jogorku kenesh; speaker of the jogorku kenesh; toraga; torogo; toraga of the jogorku kenesh; chairwoman of the mejlis; chairman of the mejlis; chairperson of the mejlis; speaker of the mejlis; president of the national assembly; president of the senate; chairman of the khalk maslakhaty; chairman of the halk maslahaty; chairman of the people's council; speaker of the knesset; chairman of the state duma; chair of the state duma; state duma chairman; federation council speaker; chairman of the federation council; chairperson of the federation council; speaker of the riigikogu; president of parliament; chairman of the standing committee of the national people's congress; chairman of the majlisi namoyandagon; chairman of the majlisi milli; president of the chamber of deputies",
  'parliament-deputy-speaker':
    'deputy speaker; vice speaker; vice-speaker; first deputy speaker; first vice speaker; deputy speaker of parliament; deputy speaker of the parliament; deputy parliament speaker; deputy chairman of the mazhilis; deputy chair of the mazhilis; deputy chairperson of the mazhilis; deputy chairman of the senate; deputy chair of the senate; deputy chairperson of the senate; deputy chairman of the milli majlis; deputy chairperson of the milli majlis; deputy speaker of the milli majlis; first deputy speaker of the milli majlis; first deputy chairman of the milli majlis; deputy toraga; vice toraga; deputy chairman of the jogorku kenesh; deputy speaker of the jogorku kenesh; deputy chairperson of the jogorku kenesh; deputy chairman of the mejlis; deputy chairperson of the mejlis; deputy speaker of the legislative chamber; deputy chairman of the legislative chamber; deputy speaker of the grand national assembly; deputy speaker of the national assembly; vice president of the national assembly; deputy chairman of the state duma; deputy chairman of the federation council; first deputy chairman of the senate; first deputy chairperson of the senate; deputy chairman of parliament; vice-president of the senate',
  'member-of-parliament':
    "member of parliament; member of the parliament; mp; lawmaker; legislator; parliamentarian; deputy; senator; congressman; congresswoman; member of the mazhilis; mazhilis member; mazhilis deputy; member of the senate; member of the milli majlis; member of the grand national assembly; member of the grand national assembly of türkiye; member of the national assembly; member of the jogorku kenesh; deputy of the mazhilis; deputy of the senate; deputy of the jogorku kenesh; deputy of the milli majlis; deputy of the oliy majlis; deputy of the legislative chamber; deputy of the mejlis; member of the european parliament; mep; member of the house; baroness; lord; state duma deputy; member of the state duma; member of the bundestag; parliament member; people's deputy; member of the friendship group; member of the national council; backbencher; majority leader; faction leader",
  'secretary-general':
    'secretary general; secretary-general; sec-gen; acting secretary general; general secretary; executive secretary',
  'deputy-secretary-general':
    'deputy secretary general; deputy secretary-general; assistant secretary-general; assistant secretary general; under-secretary-general; undersecretary-general; under secretary general; deputy general secretary; deputy executive secretary; first deputy secretary general; under-secretary general',
  ambassador:
    "ambassador; ambassador extraordinary and plenipotentiary; ambassador-designate; extraordinary and plenipotentiary ambassador; envoy; special envoy; permanent representative; high commissioner; charge d'affaires; chargé d'affaires; permanent delegate; ambassador-at-large; ambassador at large; special representative; head of mission; plenipotentiary; nuncio; apostolic nuncio; head of the embassy; personal representative; deputy ambassador",
  'head-of-administration':
    "head of the presidential administration; chief of the presidential administration; head of the president's administration; presidential chief of staff; prime minister's chief of staff; president's chief of staff; chief of staff to the president; chief of staff to the prime minister; prime ministerial chief of staff; head of the prime minister's office; minister heading the prime minister's office; head of administration; head of the administration of the president; chief of staff of the president; head of the executive office; chief of the executive office; white house chief of staff; head of the president's office; director of the presidential office; head of the presidential executive office; head of the presidential office; cabinet secretary; chief cabinet secretary; chief of cabinet",
  adviser:
    'adviser; advisor; presidential adviser; presidential advisor; adviser to the president; advisor to the president; chief adviser; chief advisor; senior adviser; senior advisor; aide; presidential aide; assistant to the president; assistant to the prime minister; assistant; state counsellor; state counselor; special adviser; special advisor; foreign policy adviser; counsellor to the president; state adviser; policy adviser; head adviser; consultant; special assistant',
  spokesperson:
    'spokesperson; spokesman; spokeswoman; press secretary; official representative; press officer; communications director; director of communications; chief spokesperson; chief spokesman; head of the press service; head of press service; presidential spokesman; presidential spokesperson; presidential spokeswoman; presidential press secretary; press attache; press attaché',
  'chief-of-staff':
    'chief of the general staff; chief of general staff; chief of staff of the armed forces; commander-in-chief; commander in chief; chief of defence; chief of defence staff; army chief; chief of army staff; chief of the defence staff; head of the general staff; chairman of the joint chiefs of staff',
  'intelligence-head':
    'head of intelligence; intelligence chief; director of intelligence; head of the intelligence service; director of the national intelligence organization; head of the national intelligence organization; chairman of the state committee for national security; head of the state committee for national security; chairman of the national security committee; head of the national security committee; head of the state security service; chief of the state security service; chairman of the state security service; head of the foreign intelligence service; director of the foreign intelligence service; spy chief; director of the cia; director of the federal security service; chairman of the gknb; head of the gknb; director of the national security agency; director of national intelligence',
  governor:
    "governor; regional governor; akim of the region; hokim; khokim; hokim of the region; regional head; head of the region; prefect; president's plenipotentiary representative; plenipotentiary representative; presidential envoy to the region; plenipotentiary representative of the president; region head; head of the district; district head; district governor; regional akim; akim of the oblast; county governor; head of the executive power; provincial governor; state governor; head of the republic; rais; voivode; chairman of the region",
  mayor:
    'mayor; akim; lord mayor; city mayor; akim of the city; hokim of the city; metropolitan mayor; mayor of the city; acting mayor; co-mayor; city akim; city head; head of the city',
  'central-bank-governor':
    'central bank governor; governor of the central bank; governor of the national bank; chairman of the central bank; chairman of the national bank; chairperson of the national bank; national bank chairman; national bank governor; head of the central bank; head of the national bank; president of the central bank; chair of the national bank; chair of the central bank; central bank chairman; central bank chief; central bank head; governor of the bank; national bank head; president of the national bank',
  chairperson:
    'chairperson; chairman; chairwoman; chair; co-chair; co-chairman; co-chairperson; committee chairman; committee chair; committee chairperson; board chairman; chairman of the board; chair of the board; chairperson of the board; president of the chamber; president of the association; president of the federation; president of the union; president of the academy; president of the confederation; president of the council; supreme court chairman; chief justice; president of the supreme court; president of the constitutional court; leader of the party; party leader; head of the committee; head of committee; head of the commission; head of the board; head of the friendship group; head of the group; head of the working group; rapporteur; elder; grand mufti; mufti; supreme mufti; patriarch; metropolitan; head of the council; speaker of the council; president of the bar; acting chairman; acting chairperson; acting chair; chairman-in-office; chairperson-in-office; auditor general; president of the court',
  director:
    'director; director general; director-general; general director; managing director; executive director; regional director; country director; head; chief; chief executive; chief executive officer; ceo; president and ceo; acting director; head of department; head of the department; department head; head of the agency; head of agency; head of the centre; head of the center; head of the company; chief of the agency; manager; general manager; country manager; principal; curator; artistic director; deputy director-general of the department; art director; editor-in-chief; editor in chief; chief editor; superintendent; chief engineer; chief physician; coordinator; un resident coordinator; resident coordinator; resident representative; country representative; regional representative; administrator; head of office; head of the office; head of unit; head of the service; founder; co-founder; owner; partner; controller; treasurer; chief operating officer; coo; chief financial officer; cfo; chief economist; chancellor of the university; conductor; chief conductor; head coach; warden; station chief; agency chief; agency head; company head; museum director; museum head; plant manager; president of the company',
  'deputy-head':
    'deputy head; first deputy head; deputy mayor; vice mayor; deputy governor; vice governor; lieutenant governor; deputy chairman; deputy chair; deputy chairperson; deputy chairwoman; vice chairman; vice-chairman; vice chair; vice-chair; vice chairperson; vice-chairperson; first deputy chairman; first deputy chairperson; first deputy chair; deputy director; deputy director general; deputy director-general; first deputy director; assistant director-general; assistant director general; assistant director; deputy chief; first deputy chief; deputy governor of the central bank; deputy chairman of the national bank; deputy governor of the national bank; deputy central bank governor; first vice-president of the academy; vice-president of the academy; vice president of the academy; vice president of the bank; vice-president of the bank; vice president of the chamber; vice president of the federation; vice president for; vice president of the company; senior vice president; executive vice president; deputy chief executive; deputy general director; deputy ceo; deputy executive director; deputy manager; deputy coordinator; deputy commissioner; deputy head of mission; deputy editor; deputy editor-in-chief; deputy head of department; deputy general manager; associate director; deputy chairman of the committee; deputy representative; deputy ombudsman; deputy president of the academy',
  rector:
    'rector; acting rector; vice-chancellor; vice chancellor; university rector; university president; president of the university; chancellor of the university; provost; vice-rector; vice rector; deputy rector; pro-rector; dean; dean of the faculty; prorector',
  expert:
    'expert; analyst; political analyst; political scientist; economist; professor; scholar; researcher; scientist; historian; sociologist; academic; lecturer; senior researcher; senior fellow; research fellow; fellow; orientalist; turkologist; turcologist; political expert; energy analyst; academician; ecologist; hydrologist; glaciologist; seismologist; archaeologist; linguist; associate professor; assistant professor; associate; senior analyst; senior research fellow; climatologist; biologist; geologist; meteorologist; legal scholar; doctor of science; visiting fellow; senior lecturer; ethnographer; specialist; demographer; lawyer; strategist; observer; political observer; commentator; pundit; epidemiologist; agronomist; philologist; anthropologist; physicist; engineer; environmentalist; conservationist',
  'head-of-delegation':
    'head of delegation; head of the delegation; leader of the delegation; delegation head; delegation leader; chief negotiator; lead negotiator; chief delegate; head of the team; team leader; head of the mission',
  other:
    "commissioner; ombudsman; ombudswoman; ombudsperson; human rights commissioner; akyikatchy; chief ombudsman; chief ombudsperson; high representative; high representative / vice-president; high representative / vice president; special coordinator; consul general; consul; consul-general; honorary consul; vice consul; counsellor; counselor; attache; attaché; military attache; first secretary; second secretary; third secretary; minister-counsellor; minister counsellor; minister-counselor; deputy chief of mission; writer; poet; artist; singer; actor; actress; film director; composer; journalist; businessman; businesswoman; entrepreneur; activist; volunteer; student; farmer; cotton grower; shepherd; herder; teacher; doctor; nurse; physician; surgeon; midwife; musician; dancer; painter; sculptor; photographer; blogger; athlete; wrestler; boxer; footballer; judoka; coach; captain; champion; olympic champion; world champion; cosmonaut; astronaut; pilot; driver; sailor; fisherman; rescuer; firefighter; veteran; resident; villager; pensioner; eyewitness; witness; craftsman; craftswoman; artisan; weaver; chef; cook; baker; architect; designer; programmer; guide; translator; interpreter; publisher; editor; presenter; host of the programme; correspondent; reporter; columnist; first lady; spouse; wife; husband; mother-in-law; father-in-law; sister-in-law; brother-in-law; son-in-law; daughter-in-law; grandmother; grandfather; grandson; granddaughter; grandma; grandpa; uncle; aunt; nephew; niece; cousin; widow; widower; fiancée; fiancé; founder of the movement; member; programme officer; program officer; project officer; co-ordinator of the movement; delegate; representative; national coordinator; senior official; special rapporteur; member of the board; member of the council; board member; council member; member of the presidium; judge; prosecutor; mother; father; son; daughter; brother; sister; laureate; winner; prize-winner; contestant; finalist; akyn; manaschi; falconer; beekeeper; instructor; trainer; educator; facilitator; storyteller; ashik; ashig; ashug; bakhshi; baxshi; zhyrau; jyrau; jyrchy; kuishi; komuzchu; dastanchi; hafiz; khanende; minstrel; troubadour; singer-songwriter; people's artist; people's writer; people's poet; honoured artist; honored artist; people's hero; conjurer; juggler; clown; circus artist; tightrope walker; equestrian; wrestling champion; ropewalker; paramedic; psychologist; mediator; barrister; attorney; defence lawyer; defense lawyer; defence counsel; solicitor; public prosecutor; detective; police officer; soldier; officer; general; colonel; jeweller; jeweler; potter; carpenter; blacksmith; tailor; saddler; felt maker; carpet weaver; calligrapher; puppeteer; stage director; set designer; costume designer; arranger; vocalist; lead singer; guitarist; drummer; dombra player; komuz player; bard; rapper; comedian; tv presenter; television presenter; radio presenter; anchor; news anchor; podcaster; influencer; vlogger; cameraman; photojournalist; war correspondent; publicist; humanitarian worker; aid worker; social worker; refugee; migrant; emigrant; pilgrim; monk; nun; priest; muezzin; caliph; elder of the village; aksakal; shopkeeper; shop owner; stallholder; restaurateur; hotelier; innkeeper; tour guide; tour operator; mountaineer; climber; runner; skier; skater; figure skater; jockey; horseman; rider; kokpar player; archer; fencer; sambo wrestler; freestyle wrestler; marathon runner; sprinter; goalkeeper; striker; defender; midfielder; forward; playmaker; centre-forward; manager of the team; physiotherapist; grandmaster; mathematician; chemist; astronomer; botanist; zoologist; ornithologist; veterinarian; vet; virologist; cardiologist; oncologist; neurosurgeon; paediatrician; pediatrician; dentist; pharmacist; schoolteacher; headteacher; headmaster; headmistress; schoolboy; schoolgirl; pupil; graduate; postgraduate; phd student; doctoral student; intern; apprentice; software developer; developer; data scientist; investor; banker; broker; accountant; auditor; lobbyist; campaigner; human rights defender; human rights activist; rights activist; dissident; opposition leader; opposition politician; candidate; presidential candidate; voter; whistleblower; defendant; plaintiff; suspect; survivor; victim; bereaved father; tenant; homeowner; landlord; carter; herdsman; horse breeder; sheep farmer; rice grower; apple grower; vintner; gardener; forester; hunter; eagle hunter; truck driver; lorry driver; taxi driver; bus driver; train driver; machinist; stationmaster; electrician; plumber; welder; bricklayer; seamstress; dressmaker; fashion designer; model; park ranger; conductor of the train; trader; merchant; miner; builder; worker; restorer; librarian; archivist; publicist; bishop; archbishop; imam; rabbi; pastor; prince; princess; former president; former prime minister; former minister; former foreign minister; former ambassador; ex-president; ex-prime minister; ex-minister; grower; breeder; owner of the farm; producer; filmmaker; cinematographer; screenwriter; novelist; playwright; choreographer; soloist; pianist; violinist; harpist; chess player; cyclist; swimmer; weightlifter; gymnast; referee; brewer; winemaker; sommelier; curator of the exhibition; organiser; organizer; secretary; party secretary; chief of protocol; head of protocol; chief of police; police chief; commander; general; colonel",
};

/** Words for people that refer back and are no office of their own: `the diplomat`, `the lawmaker`. */
export const CALLINGS: Readonly<Record<string, readonly Office[]>> = {
  diplomat: ['ambassador', 'foreign-minister', 'deputy-foreign-minister', 'spokesperson', 'other', 'secretary-general'],
  'top diplomat': ['foreign-minister'],
  'senior diplomat': ['deputy-foreign-minister', 'ambassador', 'foreign-minister'],
  envoy: ['ambassador'],
  lawmaker: ['member-of-parliament', 'parliament-speaker', 'parliament-deputy-speaker', 'chairperson'],
  legislator: ['member-of-parliament', 'parliament-speaker', 'parliament-deputy-speaker', 'chairperson'],
  parliamentarian: ['member-of-parliament', 'parliament-speaker', 'parliament-deputy-speaker', 'chairperson'],
  deputy: ['member-of-parliament'],
  mp: ['member-of-parliament', 'chairperson'],
  leader: ['president', 'prime-minister', 'parliament-speaker'],
  'head of state': ['president'],
  'head of government': ['prime-minister'],
  'head of the government': ['prime-minister'],
  'chief of state': ['president'],
  premier: ['prime-minister'],
  official: [],
  'senior official': [],
  politician: [],
  speaker: ['parliament-speaker'],
  analyst: ['expert'],
  expert: ['expert'],
  scholar: ['expert', 'rector'],
  academic: ['expert', 'rector'],
  scientist: ['expert'],
  researcher: ['expert'],
  economist: ['expert'],
  historian: ['expert'],
  spokesperson: ['spokesperson'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  aide: ['adviser'],
  statesman: ['president', 'prime-minister'],
  chief: ['director', 'chairperson', 'secretary-general', 'intelligence-head'],
  boss: ['director'],
  chair: ['chairperson', 'parliament-speaker', 'deputy-head'],
  chairman: ['chairperson', 'parliament-speaker'],
  chairperson: ['chairperson', 'parliament-speaker'],
  chairwoman: ['chairperson', 'parliament-speaker'],
  head: ['director', 'secretary-general', 'chairperson', 'rector'],
  'secretary general': ['secretary-general'],
  man: [],
  woman: [],
  girl: [],
  boy: [],
  teenager: [],
  teen: [],
  youngster: [],
  lad: [],
  interlocutor: [],
  winner: [],
  newcomer: [],
  appointee: [],
  nominee: [],
  veteran: [],
  accused: [],
  convict: [],
  athlete: ['other'],
  president: ['president'],
  executive: ['director'],
  manager: ['director'],
};

/** Words for people who are somebody other than the last speaker. */
export const OTHERS =
  'counterpart; predecessor; successor; colleague; interlocutor; opposite number; vis-a-vis; vis-à-vis; opponent; other side; partner';
export const HOSTS = 'host; hostess';
export const GUESTS = 'guest; visitor; high guest; distinguished guest; visiting minister; visiting president';
/** Nobody whom the text names. */
export const NOBODIES =
  'neighbour; neighbor; bystander; customer; passenger; commuter; shopper; tourist; regular; local; source; insider; reporter; journalist; correspondent; blogger; heckler; bystander; passer-by; passerby; onlooker; user; reader; viewer; somebody; someone; questioner; moderator; participant; protester; resident; villager; eyewitness; witness; official; diplomat; spectator; listener; delegate; student';

/** Words that may stand between a country and an office, or in front of an office: `Uzbek Deputy Energy Minister`. */
export const PORTFOLIOS =
  'rail freight energy water agriculture transport transportation education health healthcare culture sport sports youth tourism trade economy economic economics finance financial industry labor labour social environment environmental ecology ecological natural resources emergency emergencies situations digital technology technologies information communications communication media science higher justice interior defence defense foreign affairs internal investment investments development regional infrastructure housing construction roads railways railway mining oil gas nuclear innovation innovations employment family women religious customs tax taxation treasury commerce labour protection population policy planning rural forestry fisheries food land irrigation aviation maritime telecom telecommunications research technological preschool school public cooperation integration diaspora migration statistics security civil european consumer antitrust competition insurance pension heritage arts cinema archives space aerospace digitalization digitalisation transformation artificial intelligence cybersecurity electronic ict hydrocarbon petroleum metallurgy light textile veterinary climate change disaster management state national international external home municipal urban sustainable green economic eastern partnerships mineral hydropower power electricity logistics vocational general training privatization privatisation property enterprise small medium business entrepreneurship hospitality handicrafts islam veterans parliamentary standing permanent plantation commodities territories federal unity pensions welfare reconstruction relief agrarian livestock hydrology meteorology rehabilitation equality integration children elderly disability infrastructures automobile machinery steel chemicals fertilizers ports waterways shipping textiles jal panchayati tribal minority consular connectivity procurement legal constitutional electoral fiscal budget planning cabinet reforms reform justice mines quarries ocean oceans blue cities towns villages cohesion diaspora humanitarian';
/** `first deputy`, `acting`, `former` in front of an office. */
export const QUALIFIERS =
  'deputy first second third acting former ex-president ex current incumbent outgoing new newly-appointed newly interim honorary honorable honourable assistant associate chief senior junior special executive visiting late then incoming newly-elected long-time veteran regional general project programme program plenipotentiary extraordinary presidential governmental official political vice';
/** `Mr`, `Dr`: no part of a name. */
export const HONORIFICS =
  'mr mrs ms miss dr prof sir dame lady lord madam madame his her excellency highness majesty eminence holiness h.e he hon honourable honorable general colonel major lieutenant captain admiral brigadier marshal sheikh shaikh sheikha hajji haji haj comrade academician professor doctor maj gen col lt capt brig lieut sergeant sgt mawlawi maulavi maulana mawlana rear vice-admiral lieutenant-general major-general prince princess imam mullah father reverend rev saint st baron count datuk dato datin seri tan sri tun toh puan encik tengku tunku smt shri shrimati ustad ustaz hajjah kyai ayatollah hojjatoleslam rt hon monsignor cardinal countess baroness judge justice chef nurse';
/** Honorifics that say a gender. */
export const MASCULINE =
  'mr sir sheikh shaikh king prince lord emir sultan father baron count spokesman chairman businessman son husband brother actor';
export const FEMININE =
  'mrs ms miss dame lady madam madame sheikha queen princess spokeswoman chairwoman businesswoman daughter wife sister mother actress';
