/** Peoples and adjectives of countries, and names that CLDR does not give. ISO code, then words. */
export const DEMONYMS = `
KG Kyrgyz Kyrgyzstani Kyrgyzstanis Kirghiz
KZ Kazakh Kazakhstani Kazakhs Kazakhstanis
UZ Uzbek Uzbekistani Uzbeks
TM Turkmen Turkmenistani Turkmens
TJ Tajik Tajikistani Tajiks
TR Turkish Turk Turks
AZ Azerbaijani Azeri Azerbaijanis
HU Hungarian Hungarians Magyar
RU Russian Russians
CN Chinese
GE Georgian Georgians
AM Armenian Armenians
IR Iranian Iranians
AF Afghan Afghans
PK Pakistani Pakistanis
IN Indian Indians
MN Mongolian Mongolians Mongol
JP Japanese
KR South_Korean Korean Koreans
KP North_Korean
US American Americans US U.S
GB British Briton Britons UK U.K English Scottish Welsh
DE German Germans
FR French Frenchman Frenchwoman
IT Italian Italians
ES Spanish Spaniard
PT Portuguese
PL Polish Pole Poles
CZ Czech Czechs
SK Slovak Slovaks Slovakian
RO Romanian Romanians
BG Bulgarian Bulgarians
RS Serbian Serb Serbs
HR Croatian Croat
SI Slovenian Slovene
BA Bosnian
AL Albanian
MK Macedonian
ME Montenegrin
GR Greek Greeks
CY Cypriot
XK Kosovar
UA Ukrainian Ukrainians
BY Belarusian Belarusians Belarusan
MD Moldovan Moldovans
LT Lithuanian
LV Latvian
EE Estonian
FI Finnish Finn
SE Swedish Swede
NO Norwegian
DK Danish Dane
IS Icelandic
NL Dutch
BE Belgian
LU Luxembourgish
AT Austrian Austrians
CH Swiss
IE Irish
SA Saudi Saudis
AE Emirati Emiratis
QA Qatari Qataris
KW Kuwaiti Kuwaitis
BH Bahraini
OM Omani
YE Yemeni
IQ Iraqi Iraqis
SY Syrian Syrians
LB Lebanese
JO Jordanian Jordanians
IL Israeli Israelis
PS Palestinian Palestinians
EG Egyptian Egyptians
LY Libyan
TN Tunisian
DZ Algerian
MA Moroccan
SD Sudanese
ET Ethiopian
KE Kenyan
NG Nigerian
ZA South_African
SN Senegalese
GH Ghanaian
RW Rwandan
UG Ugandan
TZ Tanzanian
BD Bangladeshi
LK Sri_Lankan
NP Nepalese Nepali
MM Burmese
TH Thai
VN Vietnamese
KH Cambodian
LA Laotian Lao
MY Malaysian Malaysians
SG Singaporean
ID Indonesian Indonesians
PH Filipino Philippine
BN Bruneian
AU Australian
NZ New_Zealand
CA Canadian Canadians
MX Mexican
BR Brazilian
AR Argentine Argentinian
CL Chilean
CO Colombian
PE Peruvian
VE Venezuelan
CU Cuban
UY Uruguayan
MV Maldivian
SO Somali
DJ Djiboutian
MT Maltese
`;

/** Other names of countries. */
export const COUNTRY_ALIASES = `
KG Kyrgyz_Republic Kirghizia Kyrgyzstan Kirgizstan Republic_of_Kyrgyzstan
KZ Republic_of_Kazakhstan Kazakhstan
UZ Republic_of_Uzbekistan
TR Türkiye Turkey Turkiye Republic_of_Türkiye Republic_of_Turkey Republic_of_Turkiye
AZ Republic_of_Azerbaijan
TJ Republic_of_Tajikistan Tadjikistan
RU Russian_Federation Russia
CN People's_Republic_of_China PRC China
IR Islamic_Republic_of_Iran Iran
AF Islamic_Republic_of_Afghanistan
PK Islamic_Republic_of_Pakistan
KR South_Korea Republic_of_Korea Korea
KP North_Korea
US United_States United_States_of_America USA U.S U.S.A America
GB United_Kingdom Great_Britain UK U.K Britain England Scotland Wales
AE United_Arab_Emirates UAE Emirates
SA Kingdom_of_Saudi_Arabia Saudi_Arabia
BA Bosnia_and_Herzegovina Bosnia
MK North_Macedonia
CZ Czechia Czech_Republic
VN Vietnam
SY Syria
LA Laos
MD Moldova
PS Palestine
TW Taiwan
VA Vatican Holy_See
XK Kosovo
NL Netherlands Holland
CD DR_Congo
CI Ivory_Coast
MM Myanmar
HK Hong_Kong
CY Cyprus
BN Brunei
FM Micronesia
GE Georgia
JO Jordan
BY Belarus
MN Mongolia
HU Hungary
TM Turkmenistan
`;

/** Capitals that speak for their states: `Ankara backed the bid`. Not for places of meetings. */
export const FORMS_OF_STATE =
  "republic state kingdom federation federal sultanate emirate commonwealth people's democratic islamic socialist arab";
