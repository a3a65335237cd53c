/** Named documents, with marks or written as a title, and nouns of documents that name none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadLanguage } from '../../../src/extract/languages/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** Language, text, titles. */
const CASES: [string, string, string[]][] = [
  ['tr', "Baro, Çevre Kanunu'na aykırı davrananlar için suç duyurusunda bulunacağını duyurdu.", ['Çevre Kanunu']],
  [
    'tr',
    'Zirvenin sonunda kabul edilen Antalya Bildirisi\'nde, "Üye ülkeler sınırları açar" denildi.',
    ['Antalya Bildirisi'],
  ],
  [
    'tr',
    'Kurul üyeleri planı onayladı, Bakü Sağlık Deklarasyonu da oy birliğiyle kabul edildi.',
    ['Bakü Sağlık Deklarasyonu'],
  ],
  [
    'tr',
    'Katılımcıların kabul ettiği “Bursa Çağrısı”nda “Orman kimsenin bahçesi değildir” denildi.',
    ['Bursa Çağrısı'],
  ],
  ['tr', "Savcı, Kıyı Kanunu'nun 5. maddesini hatırlattı.", ['Kıyı Kanunu']],
  ['tr', "Bakan, Türkiye'nin Paris İklim Anlaşması'na bağlı olduğunu söyledi.", ['Paris İklim Anlaşması']],
  ['tr', 'Komisyon, Ulusal Su Planı ile Su Kanunu taslağını görüştü.', ['Ulusal Su Planı', 'Su Kanunu']],
  [
    'tr',
    "Bakanlık eylem planını açıkladı. Taraflar ortak bildiri imzaladı. Bakan Planı anlattı. Kanun Meclis'te görüşülüyor.",
    [],
  ],
  ['tr', 'İki bakan bir protokol imzaladı. Sözleşme üç yıl geçerli olacak.', []],
  ['tr', 'Mahkeme, Türk Ceza Kanunu uyarınca sanığa iki yıl hapis cezası verdi.', ['Türk Ceza Kanunu']],
  ['tr', "Liderler Türk Dünyası 2040 Vizyonu'nun uygulanmasını ele aldı.", ['Türk Dünyası 2040 Vizyonu']],
  ['tr', "Konuşmasında Lozan Antlaşması'nın yıl dönümünü hatırlattı.", ['Lozan Antlaşması']],
  ['tr', "Yunanistan, BM Deniz Hukuku Sözleşmesi'ni gerekçe gösterdi.", ['BM Deniz Hukuku Sözleşmesi']],
  ['tr', "Bakanlar 2027-2030 Ortak Eylem Planı'nı imzaladı.", ['2027-2030 Ortak Eylem Planı']],
  [
    'tr',
    "Beş ülke Hazar Denizi'nin Hukuki Statüsüne İlişkin Sözleşme'yi hatırlattı.",
    ["Hazar Denizi'nin Hukuki Statüsüne İlişkin Sözleşme"],
  ],
  ['tr', "Avukat, İşkenceye Karşı Sözleşme'nin ihlal edildiğini savundu.", ['İşkenceye Karşı Sözleşme']],
  ['tr', "Toplantı, Semerkant Bildirisi'nin imzalanmasıyla sona erdi.", ['Semerkant Bildirisi']],
  ['tr', 'Dünya Bankası Programı Koordinatörü Ali Kaya konuştu. Program Müdürü ve Strateji Başkanı katıldı.', []],
  ['az', 'Nazirlik Vyana Konvensiyasının tələblərini xatırladıb.', ['Vyana Konvensiyasının']],
  [
    'az',
    'Səfirlik Diplomatik əlaqələr haqqında Vyana Konvensiyasının pozulduğunu bildirib.',
    ['Diplomatik əlaqələr haqqında Vyana Konvensiyasının'],
  ],
  ['az', 'Tərəflər Şuşa Bəyannaməsinin icrasını müzakirə ediblər.', ['Şuşa Bəyannaməsinin']],
  ['az', 'Deputat Meşə Məcəlləsinə dəyişiklik təklif edib.', ['Meşə Məcəlləsinə']],
  ['az', 'Natiq BMT Nizamnaməsinə istinad edib.', ['BMT Nizamnaməsinə']],
  ['az', 'Tərəflər birgə bəyannamə imzalayıb. Konvensiya hələ qüvvəyə minməyib. Proqram üç il davam edəcək.', []],
  [
    'az',
    'Nazirlər Orta Dəhliz üzrə Birgə Fəaliyyət Planını imzalayıblar.',
    ['Orta Dəhliz üzrə Birgə Fəaliyyət Planını'],
  ],
  ['az', 'Nazir Paris Sazişi çərçivəsində öhdəliklərdən danışıb.', ['Paris Sazişi']],
  ['uz', 'Vazir BMT Nizomiga amal qilish zarurligini ta’kidladi.', ['BMT Nizomiga']],
  ['uz', 'Tomonlar Samarqand deklaratsiyasini qabul qildi.', ['Samarqand deklaratsiyasini']],
  ['uz', 'Vazir Parij bitimi doirasidagi majburiyatlarni eslatdi.', ['Parij bitimi']],
  ['uz', 'Elchixona Vena konvensiyasi buzilganini bildirdi.', ['Vena konvensiyasi']],
  ['uz', 'Deputat Suv kodeksiga o‘zgartish kiritishni taklif qildi.', ['Suv kodeksiga']],
  ['uz', 'Sud Mehnat kodeksining 100-moddasini qo‘lladi.', ['Mehnat kodeksining']],
  [
    'uz',
    'Tomonlar qo‘shma bayonot imzoladi. Dastur uch yilga mo‘ljallangan. Qonun kuchga kirdi. Vazirlik rejasi ma’qullandi.',
    [],
  ],
];

describe('Documents in Turkic texts', () => {
  for (const [code, text, titles] of CASES) {
    it(`${code}: ${text.slice(0, 60)}`, async () => {
      const pack = await loadLanguage(code);
      assert.ok(pack);
      const analysis = analyse({ file: 'a.txt', text, metadata: { published: '2026-09-16' } }, pack);
      assert.deepEqual(
        analysis.documents.map(({ start, end }) => analysis.text.slice(start, end)),
        titles,
      );
    });
  }
});
