/** Parts of a state that have a head of their own, ISO code in front: who governs one stands for that state. */
export const REGIONS = `
KZ Abai; Akmola; Aktobe; Almaty Region; Atyrau; East Kazakhstan; West Kazakhstan; North Kazakhstan; South Kazakhstan; Zhambyl; Jambyl; Zhetysu; Jetisu; Karaganda; Karagandy; Kostanay; Kyzylorda; Mangystau; Mangistau; Pavlodar; Turkistan; Turkestan; Ulytau
KG Batken; Chui; Chuy; Issyk-Kul; Issyk Kul; Ysyk-Köl; Jalal-Abad; Naryn; Osh; Talas
UZ Andijan; Andijon; Bukhara; Fergana; Ferghana; Jizzakh; Jizzax; Karakalpakstan; Kashkadarya; Qashqadaryo; Khorezm; Khorazm; Namangan; Navoi; Navoiy; Samarkand; Surkhandarya; Surxondaryo; Syrdarya; Sirdaryo; Tashkent Region
TJ Sughd; Sogd; Khatlon; Gorno-Badakhshan; GBAO; Rasht
TM Ahal; Akhal; Balkan; Dashoguz; Dashoghuz; Lebap; Mary
AZ Nakhchivan; Absheron; Quba; Guba; Sheki; Shaki; Ganja; Lankaran; Karabakh; Zangilan; Aghdam; Agdam; Fuzuli; Lachin; Kalbajar; Shusha; Tovuz; Gazakh; Qazax; Zagatala; Gabala
TR Ankara; Istanbul; Izmir; İzmir; Antalya; Bursa; Konya; Adana; Gaziantep; Erzurum; Trabzon; Kars; Iğdır; Igdir; Van; Ağrı; Ardahan; Artvin; Rize; Ordu; Samsun; Sivas; Kayseri; Malatya; Hatay; Kahramanmaraş; Diyarbakır; Şanlıurfa; Sanliurfa; Mersin; Muğla; Mugla; Denizli; Eskişehir; Eskisehir; Sakarya; Kocaeli; Edirne; Çanakkale; Canakkale; Balıkesir; Manisa; Nevşehir; Nevsehir; Bitlis; Muş; Elazığ; Tokat; Amasya; Çorum; Kastamonu; Sinop; Bolu; Düzce; Zonguldak; Kütahya; Afyonkarahisar; Isparta; Burdur; Aydın; Uşak; Bilecik; Yalova; Tekirdağ; Kırklareli; Giresun; Gümüşhane; Bayburt; Erzincan; Tunceli; Bingöl; Batman; Siirt; Mardin; Şırnak; Hakkari; Adıyaman; Osmaniye; Kilis; Niğde; Aksaray; Kırşehir; Kırıkkale; Yozgat; Çankırı; Karaman; Karabük; Bartın
IR Gilan; Golestan; Mazandaran; East Azerbaijan; West Azerbaijan; Ardabil; Razavi Khorasan; North Khorasan; South Khorasan; Khorasan Razavi; Isfahan; Fars; Hormozgan; Khuzestan; Qazvin; Zanjan; Sistan and Baluchestan; Kerman; Yazd; Qom; Kermanshah; Hamadan; Lorestan; Bushehr; Semnan; Alborz
RU Tatarstan; Bashkortostan; Chuvashia; Dagestan; Chechnya; Ingushetia; Kalmykia; Tuva; Tyva; Yakutia; Sakha; Altai; Altai Krai; Altai Republic; Khakassia; Buryatia; Astrakhan; Orenburg; Omsk; Novosibirsk; Sverdlovsk; Chelyabinsk; Samara; Saratov; Volgograd; Tyumen; Kurgan; Stavropol; Krasnodar; Udmurtia; Mari El; Mordovia; Kabardino-Balkaria; Karachay-Cherkessia; Adygea; North Ossetia; Perm Krai; Primorye; Leningrad; Moscow Region; Kaliningrad; Karelia; Komi
GE Adjara; Ajara; Abkhazia; Imereti; Kakheti; Samegrelo; Guria; Kvemo Kartli; Shida Kartli; Samtskhe-Javakheti; Svaneti
AM Syunik; Shirak; Lori; Tavush; Ararat; Armavir; Gegharkunik
CN Xinjiang; Xinjiang Uygur Autonomous Region; Gansu; Shaanxi; Qinghai; Inner Mongolia; Ningxia; Sichuan; Yunnan; Guangdong; Shandong; Jiangsu; Zhejiang; Hebei; Henan; Hubei; Hunan; Fujian; Tibet
PK Punjab; Sindh; Balochistan; Khyber Pakhtunkhwa; Gilgit-Baltistan
AF Balkh; Herat; Badakhshan; Kunduz; Takhar; Faryab; Jowzjan; Nangarhar
IN Gujarat; Maharashtra; Uttar Pradesh; Rajasthan; Kerala; Karnataka; Tamil Nadu; Telangana; Assam; Ladakh; Jammu and Kashmir; Haryana
MN Bayan-Ölgii; Bayan-Ulgii; Khovd; Uvs; Arkhangai; Övörkhangai; Khentii; Selenge; Dornod
UA Crimea; Odesa; Lviv; Kharkiv; Zakarpattia; Zaporizhzhia; Kherson
DE Bavaria; Saxony; Hesse; Baden-Württemberg; North Rhine-Westphalia; Brandenburg; Thuringia; Lower Saxony
HU Pest County; Baranya; Csongrád-Csanád; Heves; Somogy; Zala; Vas; Hajdú-Bihar; Borsod-Abaúj-Zemplén; Bács-Kiskun
MD Gagauzia
GB Scotland; Wales; Northern Ireland
US Texas; California; Florida; Virginia; Utah; Alaska; Ohio; Nebraska; Iowa
JP Hokkaido; Aomori; Kyoto Prefecture; Osaka Prefecture; Fukuoka; Hyogo
KR Gyeonggi; Gangwon; Jeju; Gyeongsangbuk; North Gyeongsang; South Gyeongsang
IT Lombardy; Veneto; Tuscany; Sicily; Piedmont; Lazio
ES Catalonia; Andalusia
PL Mazovia; Silesia; Podlasie
BY Brest; Gomel; Grodno; Mogilev; Vitebsk
SA Mecca Region; Medina Region; Eastern Province
AE Dubai; Sharjah; Ajman; Fujairah; Ras Al Khaimah
IQ Kurdistan Region; Kirkuk; Nineveh; Basra
`;

/** Regions that no person is named after: no word of a name wherever they stand. */
export const SURE_REGIONS =
  /^(?:karakalpakstan|tatarstan|bashkortostan|chuvashia|dagestan|chechnya|ingushetia|kalmykia|yakutia|khakassia|buryatia|udmurtia|mordovia|xinjiang|gagauzia|nakhchivan|mangystau|mangistau|kyzylorda|karaganda|karagandy|kostanay|pavlodar|akmola|zhetysu|jetisu|ulytau|atyrau|sughd|khatlon|dashoguz|lebap|kashkadarya|qashqadaryo|surkhandarya|syrdarya|khorezm|khorazm|jizzakh|adjara|gilan|mazandaran|golestan|khorasan|hormozgan|khuzestan|balochistan|punjab|sindh|gujarat|bavaria|catalonia|scotland|wales)$/u;

/** Posts that only one state has. */
export const POSTS_OF_ONE_STATE: Readonly<Record<string, string>> = {
  toraga: 'KG',
  torogo: 'KG',
  'toraga of the jogorku kenesh': 'KG',
  akyikatchy: 'KG',
  hokim: 'UZ',
  khokim: 'UZ',
  'hokim of the region': 'UZ',
  'hokim of the city': 'UZ',
  taoiseach: 'IE',
  'secretary of the treasury': 'US',
  'treasury secretary': 'US',
  'chancellor of the exchequer': 'GB',
  voivode: 'PL',
};
