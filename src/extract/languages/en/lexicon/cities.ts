/** English spellings of cities beside those of the gazetteer, and towns that it leaves out; ISO code in front. */
export const CITY_SPELLINGS = `
KG Toktogul; Belovodskoye; Djalal-Abad; Jalalabad; Karakul; Cholponata; Suzak
KZ Konayev; Jezkazgan; Ust-Kamenogorsk; Oskemen; Öskemen; Petropavlovsk; Aralsk; Uralsk; Alma-Ata; Chimkent; Shimkent; Aktyubinsk; Atirau; Qaraghandy; Kyzyl-Orda; Ayagoz; Atasu
UZ Shakhrisabz; Shahrisabz; Karshi; Qarshi; Moynaq; Beruniy; Bokhara; Andizhan; Urgench; Urganch; Xiva; Nukus; Fergana; Ferghana; Shakhimardan; Shohimardon
TJ Penjikent; Norak; Khodjent; Khojand; Kulyab; Kurgan-Tyube; Panjikent
TM Kunya-Urgench; Krasnovodsk; Chardzhou; Ashkhabad; Köneürgench
AZ Sumqayit; Mingechaur; Shaki; Agdam; Guba; Gusar; Zagatala; Gakh; Susha; Gandja; Gyanja; Stepanakert; Xankendi
TR Göreme; Erciş; Doğubayazıt; Sakarya; Kocaeli; Hatay; İzmit; Urfa; Antep; Cappadocia
IR Bandar-e Anzali; Anzali; Bandar Anzali; Bandar-e Torkaman; Bandar Torkaman; Bandar-e Abbas; Bandar Abbas; Amirabad; Sarakhs; Qom; Inche Borun; Meshhed; Esfahan; Imam Khomeini Port
HU Tokaj; Hévíz; Hortobágy; Székesfehérvár
CN Urumqi; Ürümqi; Xi'an; Xian; Horgos; Khorgas; Beijing; Peking; Hongkong
MN Ölgii; Ulan Bator; Ulaan Baatar; Choibalsan
PL Krakow; Cracow; Warsaw
RO Constanta; Constanța
MD Chisinau; Kishinev
UA Kiev; Lvov; Kharkov; Odessa
SE Malmö
NO Tromsø
EG Sharm El-Sheikh; Sharm el-Sheikh; Sharm El Sheikh
TN Tunis
DZ Algiers
MA Marrakech; Marrakesh
IN Bangalore; Bombay; Calcutta; Madras
RU St Petersburg; Saint Petersburg; St. Petersburg
`;
