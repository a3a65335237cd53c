/** Who took part, and of which country each is, where the words beside the name tell it or the sentence does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadLanguage } from '../../../src/extract/languages/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** Language, text, those who took part with their countries. */
const CASES: [string, string, string[]][] = [
  [
    'tr',
    "ANKARA (AA) - Su Forumu dün Ankara'da düzenlendi. Foruma Tarım Bakanı Leyla Ataman katıldı. Özbekistan'ı forumda Su İşleri Bakanı Bahtiyar Usmanov temsil etti.",
    ['Leyla Ataman/TR', 'Bahtiyar Usmanov/UZ'],
  ],
  [
    'tr',
    "Sağlık Konseyi'nin üçüncü toplantısı dün Bursa'da yapıldı. Toplantıda Türkiye'yi Sağlık Bakanı Selma Gök, Kazakistan'ı Bakan Yardımcısı Ermek Jaksıbekov, gözlemci Macaristan'ı ise Büyükelçi Péter Varga temsil etti.",
    ['Selma Gök/TR', 'Ermek Jaksıbekov/KZ', 'Péter Varga/HU'],
  ],
  [
    'tr',
    "Deniz Bilimleri Konferansı dün Trabzon'da başladı. Konferansa Rektör Hasan Türkoğlu, Tebriz Üniversitesinden Prof. Dr. Reza Ferhadi ve Batum Devlet Üniversitesi öğretim üyesi Giorgi Lomidze katıldı.",
    ['Hasan Türkoğlu/TR', 'Reza Ferhadi/IR', 'Giorgi Lomidze/GE'],
  ],
  [
    'tr',
    'Tekstil Fuarı dün Bursa\'da açıldı. Fuarda konuşan Vali Salih Kaan, ihracatın arttığını söyledi. Semerkant\'tan gelen tasarımcı Yulduz Rahimova, "İpek bizim dilimiz" dedi.',
    ['Salih Kaan/TR', 'Yulduz Rahimova/UZ'],
  ],
  [
    'tr',
    "Aşıklar Şöleni dün Kars'ta yapıldı. Şölene Belediye Başkanı Kemal Doğan ile Azerbaycan'dan aşık Cemile Ahundova katıldı.",
    ['Kemal Doğan/TR', 'Cemile Ahundova/AZ'],
  ],
  [
    'tr',
    "Çay Kongresi dün Rize'de düzenlendi. Kongreye Vali Orhan Tepe ve Gürcistan'ın Acara bölgesinden çay üreticisi Marika Beridze katıldı.",
    ['Orhan Tepe/TR', 'Marika Beridze/GE'],
  ],
  [
    'tr',
    "Atlı Sporlar Kurultayı dün Konya'da toplandı. Kurultaya Spor Bakan Yardımcısı Nuri Ekinci katıldı. Kırgız heyetine Spor Ajansı Başkanı Nurbek Toktogulov başkanlık etti.",
    ['Nuri Ekinci/TR', 'Nurbek Toktogulov/KG'],
  ],
  [
    'tr',
    "Dışişleri Bakan Yardımcısı Fatih Soylu, dün Ankara'da Kazakistan Dışişleri Bakanlığı heyetini kabul etti. Heyete Dışişleri Bakan Yardımcısı Kairat Ahmetov başkanlık ediyor. Görüşmede Kazakistan'ın Ankara Büyükelçisi Dana Omarova da hazır bulundu.",
    ['Fatih Soylu/TR', 'Kairat Ahmetov/KZ', 'Dana Omarova/KZ'],
  ],
  [
    'tr',
    "TBMM Başkanı Sevgi Akar, dün Ankara'da Kore Ulusal Meclisi heyetini kabul etti. Heyette Türkiye-Kore Parlamentolar Arası Dostluk Grubu Başkanı Park Ji-hoon da yer aldı.",
    ['Sevgi Akar/TR', 'Park Ji-hoon/KR'],
  ],
  [
    'tr',
    "Sınır Komisyonu'nun ikinci toplantısı dün Van'da yapıldı. Türk heyetine Vali Yusuf Erdem, İran heyetine Batı Azerbaycan Eyaleti Vali Yardımcısı Mehdi Kazımi başkanlık etti.",
    ['Yusuf Erdem/TR', 'Mehdi Kazımi/IR'],
  ],
  [
    'tr',
    "Turizm Forumu dün Antalya'da başladı. Foruma Turizm Bakanı Ali Kurt, Moskova merkezli Seyahat Birliği Başkanı Lena Petrova ve Otelciler Birliği Başkanı Sabri Acar katıldı.",
    ['Ali Kurt/TR', 'Lena Petrova/RU', 'Sabri Acar/TR'],
  ],
  [
    'tr',
    "İklim Çalıştayı dün İzmir'de yapıldı. Çalıştayda Prof. Dr. Deniz Ak, Stockholm Üniversitesi'nden iklim uzmanı Sara Lindberg ve İtalyan araştırmacı Marco Bianchi konuştu.",
    ['Deniz Ak/TR', 'Sara Lindberg/SE', 'Marco Bianchi/IT'],
  ],
  [
    'tr',
    "Haber Ajansları Birliği 6. Genel Kurulu dün Ankara'da yapıldı. Genel kurula AA Genel Müdürü Cem Varlı, Kırgızistan Kabar ajansının müdürü Nazgul Kerimova ve Azerbaycan'dan Tahir Memmedov katıldı.",
    ['Cem Varlı/TR', 'Nazgul Kerimova/KG', 'Tahir Memmedov/AZ'],
  ],
  [
    'tr',
    "Ulaştırma Bakanı Murat Soy, Bakü'de mevkidaşı Elçin Rüstemov ile bir araya geldi.",
    ['Murat Soy/TR', 'Elçin Rüstemov/AZ'],
  ],
  [
    'tr',
    "Tarım Bakanı Zeki Aras, dün Ankara'da Gürcü mevkidaşı Tamar Kapanadze ile görüştü.",
    ['Zeki Aras/TR', 'Tamar Kapanadze/GE'],
  ],
  [
    'tr',
    'Arıcılık Kongresi dün Ordu\'da yapıldı. Kongreye Ordu Valisi Fikret Bal başkanlık etti. Kabil\'den çevrim içi bağlanan Afgan arıcı Ahmad Zai, "Bizde arı da sabırlıdır" dedi.',
    ['Fikret Bal/TR', 'Ahmad Zai/AF'],
  ],
  [
    'az',
    'Oktyabrın 3-də Naxçıvanda sərhəd komissarlarının görüşü keçirilib. Görüşdə Azərbaycanı polkovnik Vüsal Hacıyev, İranı isə general Mehran Rostəmi təmsil edib.',
    ['Vüsal Hacıyev/AZ', 'Mehran Rostəmi/IR'],
  ],
  [
    'az',
    'Bakıda "Kitab və zaman" forumu keçirilib. Forumda Mədəniyyət naziri Nigar Babayeva, İranın Bakıdakı səfiri Zəhra Hüseyni və Tehran Universitetinin professoru Behruz Nəcəfi iştirak ediblər.',
    ['Nigar Babayeva/AZ', 'Zəhra Hüseyni/IR', 'Behruz Nəcəfi/IR'],
  ],
  [
    'az',
    'Mayın 4-də Gəncədə nar festivalı keçirilib. Festivalda Gəncə Şəhər İcra Hakimiyyətinin başçısı Anar Səfərov çıxış edib. İranın Mazandaran əyalətindən olan bağban Məryəm Sadiqi "Narın dili olmur" deyib.',
    ['Anar Səfərov/AZ', 'Məryəm Sadiqi/IR'],
  ],
  [
    'az',
    'Dünən Bakıda Xəzər konfransı keçirilib. Konfransda ekologiya naziri Kamran Quliyev, Həştərxandan gəlmiş rusiyalı alim Tətyana Orlova iştirak ediblər.',
    ['Kamran Quliyev/AZ', 'Tətyana Orlova/RU'],
  ],
  [
    'az',
    'Dünən Bakıda Güləş Federasiyasının konfransı keçirilib. Konfransa idman nazirinin müavini Kamran Quliyev sədrlik edib. Səsvermədə türkmənistanlı məşqçi Dovran Atayev federasiyanın prezidenti seçilib.',
    ['Kamran Quliyev/AZ', 'Dovran Atayev/TM'],
  ],
  [
    'az',
    'Dünən Lənkəranda çay festivalı keçirilib. Festivalda icra başçısı Samir Bağırov çıxış edib. Təbrizli usta Fatimə Rəhimi jurnalistlərə deyib: "Bu çay bizim çaydır".',
    ['Samir Bağırov/AZ', 'Fatimə Rəhimi/IR'],
  ],
  [
    'az',
    'Parlamentin beynəlxalq əlaqələr komitəsinin sədri Elnur Aslanov dünən Bakıda Yunanıstan parlamentinin nümayəndə heyəti ilə görüşüb. Nümayəndə heyətinə Yunanıstan-Azərbaycan dostluq qrupunun rəhbəri Sofiya Nikolau başçılıq edir.',
    ['Elnur Aslanov/AZ', 'Sofiya Nikolau/GR'],
  ],
  [
    'az',
    'Milli Məclisin sədri Elnur Aslanov dünən Norveç parlamentinin nümayəndə heyətini qəbul edib. Heyətə stortinq sədrinin müavini İnqrid Holm başçılıq edir.',
    ['Elnur Aslanov/AZ', 'İnqrid Holm/NO'],
  ],
  [
    'az',
    'Ekologiya naziri Rəna Məlikova iyunun 2-də Bakıda İranın ətraf mühit təşkilatının rəhbəri Əlirza Qasimi ilə görüşüb.',
    ['Rəna Məlikova/AZ', 'Əlirza Qasimi/IR'],
  ],
  [
    'az',
    'Ekologiya naziri Rəna Məlikova iyunun 2-də Bakıda İran səfiri Mahmud Təbrizini qəbul edib.',
    ['Rəna Məlikova/AZ', 'Mahmud Təbrizi/IR'],
  ],
  [
    'az',
    'Qəbələdə Turizm Forumu keçirilib. Forumda Dövlət Turizm Agentliyinin sədri Tural Nəbiyev, Özbəkistandan Cahangir Saidov və Türkiyədən otel sahibi Emre Yalçın iştirak ediblər.',
    ['Tural Nəbiyev/AZ', 'Cahangir Saidov/UZ', 'Emre Yalçın/TR'],
  ],
  [
    'uz',
    'Senat Raisi Bobur Karimov kecha Toshkentda Koreya Respublikasi Milliy assambleyasi delegatsiyasini qabul qildi. Delegatsiyaga Milliy assambleya Spikerining o‘rinbosari Lim Chan Xo boshchilik qilmoqda. Uchrashuvda Koreya – O‘zbekiston do‘stlik guruhi raisi Yun So Ra ishtirok etdi.',
    ['Bobur Karimov/UZ', 'Lim Chan Xo/KR', 'Yun So Ra/KR'],
  ],
  [
    'uz',
    'Vazirlarning uchinchi yig‘ilishi 5-may kuni Buxoroda bo‘lib o‘tdi. Yig‘ilishda vazir Nodira Ergasheva raislik qildi. Qirg‘iziston vaziri Nurlan Abdiyev betobligi sababli kela olmadi, mamlakat delegatsiyasiga vazir o‘rinbosari Aibek Toktosunov boshchilik qildi.',
    ['Nodira Ergasheva/UZ', 'Aibek Toktosunov/KG'],
  ],
  [
    'uz',
    'Kecha Samarqandda ipak festivali boshlandi. Uni viloyat hokimi Aziz Rasulov ochib berdi. Parijdan kelgan dizayner Mark Duval “Ipak tirik matodir” dedi.',
    ['Aziz Rasulov/UZ', 'Mark Duval/FR'],
  ],
  [
    'uz',
    'Kecha Samarqandda ipak festivali boshlandi. Uni viloyat hokimi Aziz Rasulov ochib berdi. Misrdan kelgan usta Ahmad ar-Rashid “Qo‘l xotirasi bor” dedi.',
    ['Aziz Rasulov/UZ', 'Ahmad ar-Rashid/EG'],
  ],
  [
    'uz',
    'Toshkentda suv konferensiyasi bo‘lib o‘tdi. Unda Suv xo‘jaligi vaziri Otabek Yo‘ldoshev, Tehron universiteti professori Said Rahmoniy va Germaniyadan Hans Vogel ishtirok etdi.',
    ['Otabek Yo‘ldoshev/UZ', 'Said Rahmoniy/IR', 'Hans Vogel/DE'],
  ],
  [
    'uz',
    'Termizda chegara qo‘mitasining yig‘ilishi bo‘lib o‘tdi. O‘zbekiston tomonidan Suv xo‘jaligi vaziri Otabek Yo‘ldoshev, Tojikiston tomonidan energetika vaziri Jamila Tilavova qatnashdi.',
    ['Otabek Yo‘ldoshev/UZ', 'Jamila Tilavova/TJ'],
  ],
  [
    'uz',
    'Termizda chegara qo‘mitasining yig‘ilishi bo‘lib o‘tdi. O‘zbekistonni Suv xo‘jaligi vaziri Otabek Yo‘ldoshev, Tojikistonni energetika vaziri Jamila Tilavova vakillik qildi.',
    ['Otabek Yo‘ldoshev/UZ', 'Jamila Tilavova/TJ'],
  ],
  [
    'uz',
    'Toshkentda yoshlar forumi bo‘lib o‘tdi. Forumda Yoshlar agentligi direktori Sardor Umarov, toshkentlik tadbirkor Bekzod Oripov, olmaotalik jurnalist Ainur Seyitova so‘zga chiqdi.',
    ['Sardor Umarov/UZ', 'Bekzod Oripov/UZ', 'Ainur Seyitova/KZ'],
  ],
];

describe('Countries of Turkic participants', () => {
  for (const [code, text, people] of CASES) {
    it(`${code}: ${text.slice(0, 60)}`, async () => {
      const pack = await loadLanguage(code);
      assert.ok(pack);
      const { meeting } = analyse({ file: 'a.txt', text, metadata: { published: '2026-09-16' } }, pack);
      assert.deepEqual(
        meeting?.participants.map(({ value }) => `${value.name}/${String(value.country)}`),
        people,
      );
    });
  }
});
