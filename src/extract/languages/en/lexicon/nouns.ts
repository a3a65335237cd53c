/** Groups, institutions, organizations, titles, documents: what the nouns of the genre stand for. */

/** Several unnamed people. */
export const GROUPS =
  'sides; parties; participants; delegates; attendees; delegations; ministers; leaders; presidents; heads of state; heads of delegations; heads of delegation; heads of government; heads of state and government; interlocutors; speakers; parliamentarians; lawmakers; mps; deputies; members; officials; experts; diplomats; ambassadors; guests; hosts; negotiators; representatives; panelists; panellists; panel members; delegation members; members of the delegation; members of delegations; analysts; scientists; scholars; economists; environmentalists; ecologists; residents; villagers; organizers; organisers; journalists; reporters; observers; critics; speakers of parliament; chairpersons; rectors; governors; mayors; secretaries; security council secretaries; prosecutors; judges; businessmen; entrepreneurs; investors; companies; heads of companies; heads of agencies; chief executives; young people; students; scholars; historians; writers; two leaders; two sides; two presidents; two ministers; both sides; both leaders; both ministers; both presidents; both countries; two countries; three presidents; three ministers; five presidents; countries; member states; observers; rescuers; activists; teachers; doctors; athletes; farmers; lawyers; party; elders; aksakals; counterparts; prime ministers; vice presidents; foreign ministers; defence ministers; energy ministers; transport ministers; spokespersons; eyewitnesses; senators; co-chairs; signatories; jurors; jury; winners; secretaries general; directors; chairmen; heads; chiefs; consuls; artists; musicians; wrestlers; victims; relatives; drivers; carriers; exporters; producers; traders; investigators';

/** A word that heads the name of a body: `Uzbek water ministry`, `Hungarian Central Statistical Office`. */
export const INSTITUTIONS =
  "ministry; service; office; agency; bank; committee; commission; centre; center; institute; embassy; consulate; government; parliament; council; secretariat; administration; department; authority; company; university; academy; union; fund; foundation; press service; press office; press centre; press center; chamber; association; assembly; mazhilis; majlis; kenesh; senate; mejlis; court; police; prosecutor's office; general prosecutor's office; headquarters; organization; organisation; federation; corporation; directorate; presidency; cabinet; cabinet of ministers; newsroom; newspaper; magazine; portal; website; news agency; broadcaster; mission; permanent mission; bureau; inspectorate; inspection; society; movement; group; research group; party; front; museum; library; hospital; airport; railways; airlines; airline; operator; holding; exchange; observatory; station; laboratory; mayor's office; governor's office; akimat; hokimiyat; khokimiyat; city hall; municipality; delegation; board; panel; jury; league; club; theatre; theater; network; initiative; think tank; watchdog; regulator; presidential administration; executive office; foreign office; state department; white house; kremlin; treasury; admiralty; consortium; alliance; confederation; task force; working group; bureau of statistics; statistics agency; standing committee; forum secretariat";

/** International bodies and agencies by their own names, with the form in which a person stands for them. */
export const ORGANIZATIONS =
  'Organization of Turkic States; Organisation of Turkic States; OTS; TURKPA; Parliamentary Assembly of Turkic States; Parliamentary Assembly of Turkic-Speaking Countries; Parliamentary Assembly of the Turkic States; TURKSOY; TÜRKSOY; International Organization of Turkic Culture; Turkic Academy; International Turkic Academy; Turkic Culture and Heritage Foundation; Turkic Investment Fund; Turkic Council; Turkic Chamber of Commerce and Industry; Union of Turkic Chambers of Commerce and Industry; TCCI; United Nations; UN; UNESCO; UNICEF; UNDP; UNHCR; UNEP; UNFPA; UNECE; UNODC; UN Women; WHO; World Health Organization; WTO; World Trade Organization; World Bank; IMF; International Monetary Fund; IFC; EBRD; European Bank for Reconstruction and Development; Asian Development Bank; ADB; AIIB; Asian Infrastructure Investment Bank; Islamic Development Bank; IsDB; Eurasian Development Bank; EDB; EIB; European Investment Bank; OPEC; OPEC Fund; OPEC Fund for International Development; European Union; EU; European Commission; European Parliament; Council of Europe; OSCE; NATO; SCO; Shanghai Cooperation Organization; Shanghai Cooperation Organisation; CIS; Commonwealth of Independent States; CSTO; Collective Security Treaty Organization; EAEU; Eurasian Economic Union; Eurasian Economic Commission; EEC; ECO; Economic Cooperation Organization; CICA; OIC; Organization of Islamic Cooperation; Organisation of Islamic Cooperation; Gulf Cooperation Council; GCC; Arab League; League of Arab States; ASEAN; African Union; BRICS; G20; ISESCO; ICESCO; FAO; ILO; IAEA; Interpol; INTERPOL; IOM; World Food Programme; WFP; Red Cross; ICRC; Red Crescent; BSEC; TRACECA; World Nomad Games; IFAS; International Fund for Saving the Aral Sea; TIKA; TİKA; JICA; KOICA; USAID; GIZ; WIPO; ITU; WMO; ICAO; IMO; OECD; World Economic Forum; Interparliamentary Union; Inter-Parliamentary Union; IPU; Amnesty International; Human Rights Watch; GUAM; D-8; Visegrad Group; Cooperation Council; Non-Aligned Movement; SPECA; ESCAP; UNESCAP; UNWTO; UN Tourism; FIFA; UEFA; IOC; International Olympic Committee; Energy Charter; Energy Charter Secretariat; International Energy Agency; IEA; IRENA; Green Climate Fund; GEF; World Customs Organization; World Meteorological Organization; Parliamentary Assembly of the Council of Europe; PACE; Union of Central Asian States; Aga Khan Foundation; Aga Khan Development Network';

/** Bodies of one state whose name has no noun of the list above. */
export const NAMED_BODIES =
  "Akorda; Ak Orda; Kremlin; White House; Mazhilis; Majilis; Milli Majlis; Oliy Majlis; Jogorku Kenesh; Zhogorku Kenesh; Grand National Assembly; Grand National Assembly of Türkiye; Grand National Assembly of Turkey; Mejlis; Milli Gengesh; Halk Maslahaty; Khalk Maslakhaty; State Duma; Federation Council; Bundestag; Sejm; Knesset; Verkhovna Rada; Majlisi Oli; Majlisi Milli; Legislative Chamber; Cabinet of Ministers; Security Council; People's Council; Supreme Court; Constitutional Court; House of Representatives; European Parliament; Riigikogu; Saeima; National Assembly; AFAD; SOCAR; KazMunayGas; KazMunaiGas; Kyrgyzaltyn; TPAO; BOTAŞ; Botas; Turkish Airlines; Air Astana; MOL; Gazprom; Samruk-Kazyna; Diyanet; YTB; TRT; MTA";

/** News agencies and papers: they relay, and take no part. */
export const AGENCIES =
  'Anadolu Agency; Anadolu; AA; Kazinform; Trend; Reuters; AP; Associated Press; AFP; TASS; RIA Novosti; Interfax; Azertac; AZERTAC; Report; APA; Kabar; 24.kg; AKIpress; UzA; UzDaily; Dunyo; Turkmenportal; TDH; MTI; Xinhua; Bloomberg; BBC; CNN; Euronews; RFE/RL; Hürriyet; Sabah; Daily Sabah; Astana Times; Times of Central Asia; Caspian News; Eurasianet; The Diplomat; Telegram; Facebook; X; Instagram; YouTube; LinkedIn; Twitter; TikTok; WhatsApp';

/** In front of marks, or behind them, these say that what stands there is a title. */
export const TITLE_NOUNS =
  'agreement programme program project forum festival exhibition conference order medal award prize film book novel song album magazine newspaper daily weekly journal agency company brand slogan motto theme title topic word words term phrase initiative concept strategy law bill act treaty declaration memorandum roadmap plan appeal resolution route line corridor train ship satellite drone drones memorial monument park reserve museum theatre theater stadium arena hotel restaurant cafe club team ensemble orchestra band choir play opera ballet show series documentary painting poem epic story anthem dance game games cup tournament championship league race rally camp school academy centre center institute foundation fund bank holding group party movement association union platform portal website channel radio station studio operation exercise exercises drill drills mission campaign contest competition competitions quiz seminar workshop webinar course module range field mine deposit plant factory pipeline dam reservoir canal port terminal bridge tunnel highway road street square avenue palace complex residence hall room building tower village district market bazaar mall ship ferry tanker vessel airline hub zone cluster songbook collection anthology catalogue catalog album dictionary textbook newsletter column section programme nomination category badge certificate diploma code charter convention protocol statement report paper policy framework model system app application software game card visa label national called named entitled titled dubbed known codenamed christened nicknamed headlined labelled labeled article essay chapter thesis speech lecture panel session block draft regulation rule procedure formula principle symbol logo emblem flag hymn cartoon comic magazine press house publishing orders medals songs books films projects programmes programs agreements documents letters inscription sign legend proverb saying tale myth';

/** `the so-called ‘water diplomats’` */
export const SO_CALLED =
  'so-called word words term terms phrase expression label supposed purported alleged self-styled proverbial quote-unquote';

/** Documents whose titles count. */
export const DOCUMENT_NOUNS =
  'agreement memorandum treaty declaration convention charter communique communiqué protocol strategy concept programme program plan roadmap statement resolution statute code law bill act constitution doctrine policy regulation regulations appeal manifesto pact accord vision agenda guidelines framework decree compact contract covenant document documents agreements memoranda protocols laws declarations conventions strategies programmes programs plans map initiative recommendations rules order pledge commitments principles concept note arrangement understanding master action';

/** Nouns that open a titled document when they stand with a capital. */
export const TITLE_HEADS =
  'agreement memorandum treaty declaration convention charter communiqué communique protocol strategy concept programme program plan roadmap statement resolution statute code law act constitution doctrine regulation appeal manifesto pact accord accords vision agenda guidelines framework decree compact contract covenant bill recommendations principles arrangement map';

/** Whose the bodies of one state are, where no other state has one of that name. */
export const BODY_COUNTRIES = `
KZ Akorda; Ak Orda; Mazhilis; Majilis; KazMunayGas; KazMunaiGas; Samruk-Kazyna; Air Astana
AZ Milli Majlis; SOCAR
UZ Oliy Majlis
KG Jogorku Kenesh; Zhogorku Kenesh; Kyrgyzaltyn
TR Grand National Assembly of Türkiye; Grand National Assembly of Turkey; Grand National Assembly; AFAD; TPAO; BOTAŞ; Botas; Turkish Airlines; Diyanet; YTB; TRT; MTA
TM Mejlis; Milli Gengesh; Halk Maslahaty; Khalk Maslakhaty
RU State Duma; Federation Council; Kremlin; Gazprom
TJ Majlisi Oli; Majlisi Milli
DE Bundestag
PL Sejm
IL Knesset
UA Verkhovna Rada
US White House
HU MOL
EE Riigikogu
LV Saeima
`;
