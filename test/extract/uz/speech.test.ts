import { pack } from '../../../src/extract/languages/uz/index.ts';
import { describeSpeech } from '../../support/speech-cases.ts';

describeSpeech('Uzbek', pack, {
  quotes: [
    ['Ombudsman Feruza Eshmatova koloniyani tekshirdi. “Bizda shikoyat yo‘q”, – dedi muassasa boshlig‘i.', [null]],
    [
      'Sudya Farida Jo‘raqulova hukmni o‘qidi. Ayblanuvchi – bozor direktorining sobiq o‘rinbosari Rasul Hamroyev. “Kalit qorovulda qolgandi”, – dedi ayblanuvchi.',
      ['Rasul Hamroyev'],
    ],
    [
      'Nafaqaxo‘r Oysha Bekmurodova maktabda o‘tiribdi. Oysha xolaning qo‘shnisi Sergey Lisenko odam tashigan. “Eshkak sindi, endi belkurak bilan eshyapman”, – deydi erkak kulib.',
      ['Sergey Lisenko'],
    ],
    [
      '“Brakoner yolg‘iz emas, ortida xaridor turadi”. Buni inspeksiya boshlig‘i Saida Rahimova aytdi.',
      ['Saida Rahimova'],
    ],
    [
      'Tadbirkor G‘ani Sulaymonov so‘zini: “Bizni ham eshitinglar!” – deb boshlab, “qonun ko‘p, baliq kam” deb tugatdi.',
      ['G‘ani Sulaymonov', 'G‘ani Sulaymonov'],
    ],
    [
      "Raqib jamoa murabbiyi, serbiyalik Zoran Petkovich hakamni ayblamadi. “Biz o'zimiz yutqazdik, hakam emas”, dedi Petkovich.",
      ['Zoran Petkovich'],
    ],
    [
      '"Chaqiriq yaxshi, chelak ham kerak", — degan yozuv bilan xabarimizni ulashdi obunachimiz Gulbahor Reymova.',
      ['Gulbahor Reymova'],
    ],
    [
      "Nemis tuproqshunosi Karlin Holtsman ekinlarni ko'rdi. «Men skeptik emasman, tuproqshunosman», deydi olima.",
      ['Karlin Holtsman'],
    ],
    ["Xorvatiyalik hujumchi Marjo Vidovich jarohatdan qaytdi: «Oyog'im rozi, yuragim ham rozi».", ['Marjo Vidovich']],
    ['“Non aziz, dehqon undan aziz”, – dedi Prezident Botir Salimov.', ['Botir Salimov']],
    ['— Yo‘l ochiq, — dedi hokim Odil Ergashev. — Endi navbat sizda.', ['Odil Ergashev']],
    ['Ekspert Farhod Tolipov qarorni “kechikkan qadam” deb atadi.', ['Farhod Tolipov']],
    [
      'Prokuror Anvar Karimov “Ayb isbotlangan”, – dedi.\nSudlanuvchining onasi: “Bolam begunoh”.',
      ['Anvar Karimov', null],
    ],
    ['Vazir Alisher Karimov savollarga javob berdi. Orqa qatordan bir tinglovchi “Pul qani?” deb baqirdi.', [null]],
    [
      'Mukofotni baxshi Abdulla Qodirov oldi. Sahnada bir gap bilan cheklandi: “Buni onamga bering”.',
      ['Abdulla Qodirov'],
    ],
    ['Advokat Jasur Aliyevning javobi tayyor edi: “Ertakning egasi bo‘lmaydi”.', ['Jasur Aliyev']],
    ['“Tayyormiz”, – dedi vazir Alisher Karimov, – “ertaga boshlaymiz”.', ['Alisher Karimov']],
    ['Vazir Alisher Karimov yig‘ilishni olib bordi.\n“Dengiz sabrli” (A. Karimov, ochilish).', ['Alisher Karimov']],
    ['Direktor Nodira Aliyeva deputatlarning “o‘qimay qo‘l ko‘tarayotganini” aytdi.', ['Nodira Aliyeva']],
    [
      'Muzokaralarda O‘zbekiston transport vaziri Mansur Egamov va Pokiston transport vaziri Sana Malik qatnashdi. Osiyo banki vakili Rajiv Mehrotra ham qo‘shildi.\n“Yo‘ldan avval jadval kerak”, — dedi mezbon vazir.',
      ['Mansur Egamov'],
    ],
    [
      'Vazir Alisher Karimov so‘zga chiqdi. “Biz masofani ishonch bilan o‘lchaymiz”, — deyiladi tomonlarning qo‘shma bayonotida.',
      ['tomonlar'],
    ],
    [
      'Sudya Nodira Aliyeva qonundan parcha o‘qidi. “Mol o‘g‘irligi ozodlikdan mahrum qilish bilan jazolanadi”, – deyiladi o‘sha moddada.',
      [null],
    ],
    [
      'Ovoz berishda murabbiy Davlat Annayev federatsiya prezidenti etib saylandi. Raqibi Ganbold Erdene 19 ovoz oldi.\n“Kamar odamni yiqitmaydi”, – dedi yangi prezident.',
      ['Davlat Annayev'],
    ],
    ['Vazir Alisher Karimov yoshlarga “Hech qachon taslim bo‘lmang” degan maslahat berdi.', ['Alisher Karimov']],
    ['“O‘g‘irlangan asar kimda bo‘lsa ham qaytariladi” degan band qarorda ham bor.', [null]],
    [
      'Vazir Alisher Karimov gapirdi.\nShuningdek o‘qing: Gidrolog Dilnoza Rahimova: “Daryoning ham xotirasi bor”',
      ['Dilnoza Rahimova'],
    ],
    ['Vazir Alisher Karimov jilmaydi. “Yo‘l mayda ochiladi”.', ['Alisher Karimov']],
    ['“Yo‘l bitmadi-ku”, – deya yelka qisdi vazir Alisher Karimov.', ['Alisher Karimov']],
    ['Murabbiy Alisher Karimov maydonga chiqdi. 54 yoshli mutaxassis “G‘alaba qilamiz” dedi.', ['Alisher Karimov']],
    [
      'Vazir Alisher Karimov gapirdi. “Toza ko‘l” harakati qarorni “kechikkan imo-ishora” deb atadi.',
      ['“Toza ko‘l” harakati'],
    ],
    [
      'Xonanda Alisher Karimov zalga kirdi.\n— Charchamadingizmi? — deb so‘radik.\n— Yo‘q, — dedi Alisher Karimov.',
      [null, 'Alisher Karimov'],
    ],
    [
      'Turkiya Prezidenti Ali Yildiz Toshkentda Prezident Alisher Karimov bilan uchrashdi. Mehmon “Qardosh eshigidamiz” dedi. O‘zbekiston yetakchisi “Eshigimiz ochiq” deb javob berdi.',
      ['Ali Yildiz', 'Alisher Karimov'],
    ],
  ],
  statements: [
    [
      'Fermer Salomat Norqulova anor yetishtiradi. Salomat opaning aytishicha, hosilning yarmi eksport qilinadi.',
      [['Salomat Norqulova', 'Salomat opaning aytishicha, hosilning yarmi eksport qilinadi.']],
    ],
    [
      'Temirchi Ergash Yo‘ldoshev pichoq yasaydi. Ustaning qizi Mahliyo pichoqlarni internetda sotadi. Uning so‘zlariga ko‘ra, xaridorlarning yarmi xorijdan.',
      [['Mahliyo', 'Uning so‘zlariga ko‘ra, xaridorlarning yarmi xorijdan.']],
    ],
    [
      '“Ipak yo‘li — bu savdo yo‘li emas”, degan professor Mehmet Özdemir yangi qazishmalar natijasini ma’lum qildi.',
      [['Mehmet Özdemir', 'yangi qazishmalar natijasini ma’lum qildi.']],
    ],
    [
      'Yozuvchilar uyushmasi raisi Nodir Karimov yosh shoirlarga yordam berishga va’da berdi.',
      [['Nodir Karimov', 'Yozuvchilar uyushmasi raisi Nodir Karimov yosh shoirlarga yordam berishga va’da berdi.']],
    ],
    [
      "Festivalga 70 davlatdan 900 nafar usta kelgan, deydi qo'mita raisi Dilnavoz Ochilova.",
      [['Dilnavoz Ochilova', "Festivalga 70 davlatdan 900 nafar usta kelgan, deydi qo'mita raisi Dilnavoz Ochilova."]],
    ],
    [
      'Nurbek Satarovning aytishicha, chegaradan 4 million kishi o‘tgan.',
      [['Nurbek Satarov', 'Nurbek Satarovning aytishicha, chegaradan 4 million kishi o‘tgan.']],
    ],
    [
      'Savdo hajmi ikki barobar oshdi. Bu haqda vazir Anvar Shodiyev ma’lum qildi.',
      [['Anvar Shodiyev', 'Savdo hajmi ikki barobar oshdi.']],
    ],
    [
      'Vazir Alisher Karimov yangi yo‘l ochishni, hokim Jasur Aliyev esa ko‘prik qurishni taklif qildi.',
      [
        ['Alisher Karimov', 'Vazir Alisher Karimov yangi yo‘l ochishni'],
        ['Jasur Aliyev', 'hokim Jasur Aliyev esa ko‘prik qurishni taklif qildi.'],
      ],
    ],
    [
      'Gidrolog Aleksey Tyan tutgichlarni har bahorda tozalash zarurligini uqtirdi.',
      [['Aleksey Tyan', 'Gidrolog Aleksey Tyan tutgichlarni har bahorda tozalash zarurligini uqtirdi.']],
    ],
  ],
  nothing: [
    'Suhbatda “paxta diplomatiyasi” degan ibora ko‘p eshitildi.',
    'Yakunda “Buxoro deklaratsiyasi” qabul qilindi.',
    'Mehmonlar «Zar libos» ko‘rgazmasini ko‘zdan kechirdi.',
    'Tomonlar hujjatlarni imzoladi.',
  ],
  people: [
    [
      'Prezident Xolid Sardorov qozog‘istonlik hamkasbi Nurlan Asanov bilan telefon orqali muloqot qildi.',
      [
        ['Xolid Sardorov', 'president', 'UZ'],
        ['Nurlan Asanov', 'president', 'KZ'],
      ],
    ],
    [
      'Turk investitsiya jamg‘armasi prezidenti Ramil Boboyev Toshkentda Bosh vazir Abdulla Oripjonov bilan uchrashdi.',
      [
        ['Ramil Boboyev', 'director', null],
        ['Abdulla Oripjonov', 'prime-minister', 'UZ'],
      ],
    ],
    [
      'Xivada TDT Oqsoqollar kengashining 17-yig‘ilishi boshlandi. Unda O‘zbekistondan Bahrom Abduhalimov, Ozarbayjondan Hasan Hasanov qatnashmoqda.',
      [
        ['Bahrom Abduhalimov', 'other', 'UZ'],
        ['Hasan Hasanov', 'other', 'AZ'],
      ],
    ],
    [
      'Samarqandda vazirlarning 6-yig‘ilishi bo‘lib o‘tdi. Unda Ozarbayjon yoshlar va sport vaziri Farid G‘oyibov ishtirok etdi.',
      [['Farid G‘oyibov', 'minister', 'AZ']],
    ],
    [
      '8-iyun kuni Xiva shahrida Qo‘shma komissiyaning XVIII yig‘ilishi o‘tkazildi. Yig‘ilishda quyidagilar ishtirok etdi:\n— O‘zbekiston Bosh vazirining o‘rinbosari Vohid Rahimov;\n— Turkmanistonning Toshhovuz viloyati hokimi Ogulbek Nazarova.',
      [
        ['Vohid Rahimov', 'deputy-prime-minister', 'UZ'],
        ['Ogulbek Nazarova', 'governor', 'TM'],
      ],
    ],
  ],
});
