import { pack } from '../../../src/extract/languages/tr/index.ts';
import { describeSpeech } from '../../support/speech-cases.ts';

describeSpeech('Turkish', pack, {
  quotes: [
    [
      'Üreticilerden Fadime Kaçkar, fiyatı savundu. 74 yaşındaki Kaçkar, "Biz de bırakırsak bu bahçeler orman olur" dedi.',
      ['Fadime Kaçkar'],
    ],
    [
      'BİŞKEK (AA) - Ulaştırma ve Altyapı Bakanı Kerem Tekin, Bişkek\'te Ulaştırma ve İletişim Bakanı Talant Soltobayev ile bir araya geldi. Kırgız bakan, "Kapımız herkese açık" dedi.',
      ['Talant Soltobayev'],
    ],
    ['Çırağı Melike Sarıalioğlu\'na göre ustanın sırrı "sabırda ve yavaşlıkta" gizli.', ['Melike Sarıalioğlu']],
    [
      'Sağlık Bakanlığı açıklama yaptı. Bakanlıktan yapılan açıklamada, "Stoklarımız yeterlidir" denildi.',
      ['Sağlık Bakanlığı'],
    ],
    ["“Arının pasaportu yok!” Salonu güldüren bu söz, Kırgız hekim Ayperi Mamatova'nın.", ['Ayperi Mamatova']],
    [
      'Nijeryalı kaptan Yusuf Gambara\'nın hesabından yaptığı "Koşmaya hazırız hocam" paylaşımı beğenildi.',
      ['Yusuf Gambara'],
    ],
    [
      'Bir gazetecinin, "Mektup gönderildi mi?" sorusuna Bakan Elif Korkmaz, "Gönderildi, cevabı da geldi." yanıtını verdi.',
      [null, 'Elif Korkmaz'],
    ],
    [
      'Çay üreticisi Havine Kalyoncular geceyi şöyle anlatıyor: “Önce bir uğultu duyduk.” “Çayım gitti” diyen 71 yaşındaki kadın, geceyi camide geçirmiş.',
      ['Havine Kalyoncular', 'Havine Kalyoncular'],
    ],
    [
      'Kulüp Başkanı Hilmi Yurdakul konuştu. 22 yaşındaki golcü Batuşan Kırca, “Hocam ne derse o” dedi. Genç oyuncu, “Babam tribünden izleyecek” diye ekledi.',
      ['Batuşan Kırca', 'Batuşan Kırca'],
    ],
    [
      'Vali Ahmet Taş ve Rektör Selim Uz konuştu. "Anahtarı veririz" diyen Taş\'a Uz\'dan esprili bir yanıt geldi: "Kapıyı da söküp götürün."',
      ['Ahmet Taş', 'Selim Uz'],
    ],
    [
      'Macar Bakan Ágnes Nagy\'nin geçen hafta Türkiye\'yi "sabırsız komşu" diye tarif ettiği hatırlatılınca Sözcü Hande Ak, "Biz de onları severiz" dedi.',
      ['Ágnes Nagy', 'Hande Ak'],
    ],
    [
      'Bakan Ali Yıldız, bir gazetecinin "Geçen yıl da söz vermiştiniz" hatırlatmasına "O evler ayakta" karşılığını verdi.',
      [null, 'Ali Yıldız'],
    ],
    ['İspanyol zeytin uzmanı Jorge Villalba, "Bizde de böyle başladı" dedi.', ['Jorge Villalba']],
    [
      'Ekonomi Bakanı Selim Aydın toplantıdan sonra gazetecilere konuştu. "Enflasyon düşüyor" diyen Aydın, yeni önlemleri anlattı.',
      ['Selim Aydın'],
    ],
    ['Konya Valisi Hasan Tuna, "Şehrimiz hazır. Herkesi bekliyoruz." dedi.', ['Hasan Tuna']],
    [
      'Konuk heyeti Dışişleri Bakanı Ömer Balcı karşıladı. Macaristan Başbakanı Péter Szabó, görüşmeyi "dostların sofrası" olarak nitelendirdi.',
      ['Péter Szabó'],
    ],
    ['Adının açıklanmasını istemeyen bir diplomat, "Masada iki taslak var" dedi.', [null]],
    ['Rektör Ayşe Demir\'e göre "göl on yıl içinde kuruyabilir".', ['Ayşe Demir']],
    ['Savcı Ahmet Demir, "Suç sabittir" dedi.\nMağdur: "Ben kimseyi affetmedim."', ['Ahmet Demir', null]],
    ['Bakan Ali Yıldız soruları yanıtladı. Arka sıralardan bir dinleyici “Peki para nerede?” diye bağırdı.', [null]],
    ["Ödülü masalcı Aysel Tan'a verildi. Sahnede tek cümle kurdu: “Bunu anneme verin.”", ['Aysel Tan']],
    ['Bakan Ali Yıldız\'ın yanıtı kısa oldu: "Para var."', ['Ali Yıldız']],
    ['“Burayı seviyoruz” diye söze girdi Haruka Mizuno, “ama kar sesi ararız.”', ['Haruka Mizuno']],
    ['“Deniz sabırlıdır” (A. Yıldız, açılış töreni). Bakan Ali Yıldız toplantıya başkanlık etti.', ['Ali Yıldız']],
    ['Müdür Ayşe Kaya, milletvekillerinin "okumadan el kaldırdığını" söyledi.', ['Ayşe Kaya']],
    ['Hâkim Nurcan Tezel kanunu okudu. "Kaçırılan eser geri alınır" denildi o maddede.', [null]],
    ['Bakan Ali Yıldız konuştu. "Biz mesafeyi güvenle ölçeriz" denildi tarafların ortak bildirisinde.', ['taraflar']],
    ['Mahkeme Başkanı Nurcan Tezel sanığa "Ölünün tapusu taşıdır" karşılığını verdi.', ['Nurcan Tezel']],
    ['Bakan Ali Yıldız gençlere "Sakın yılmayın" öğüdünü verdi.', ['Ali Yıldız']],
    ['"Kaçırılan eser, kimin elinde bulunursa bulunsun geri alınır" hükmü gerekçede yer aldı.', [null]],
    [
      'Bakan Ali Yıldız konuştu.\nİLGİLİ HABERLER\n"Bekçi değil arkeolog lazım": Ahlat\'ta yaz kazıları başlıyor\nKapıköy\'de geçişlere bayram ayarı',
      [null],
    ],
    ['Bakan Ali Yıldız konuştu.\nAyrıca okuyun: Hidrolog Selin Kaya: “Nehrin de hafızası var”', ['Selin Kaya']],
    ['"Barış kolay değil" – Bakan Ali Yıldız', ['Ali Yıldız']],
    ['Bakan Ali Yıldız gülümsedi. "Yol mayısta açılacak."', ['Ali Yıldız']],
    ['Bakan Ali Yıldız omuz silkti: "Yol bitmedi ki."', ['Ali Yıldız']],
    [
      'Şarkıcı Ali Yıldız salona girdi.\n— Yorulmadınız mı? — diye sorduk.\n— Hayır, — dedi Ali Yıldız.',
      [null, 'Ali Yıldız'],
    ],
    ['Bakan Ali Yıldız konuştu. "Yol açılacak", dedi Markou.', [null]],
    ['Bakan Ali Yıldız gelemedi, mektup gönderdi. "Kalbim sizinle" deniyor mektupta.', ['Ali Yıldız']],
    [
      "Kazakistan Cumhurbaşkanı Askar Nurlan Ankara'da Cumhurbaşkanı Ali Yıldız ile görüştü. Konuk lider, “Kardeş kapısındayız” dedi. Ev sahibi lider ise “Kapımız açık” diye karşılık verdi.",
      ['Askar Nurlan', 'Ali Yıldız'],
    ],
    [
      'Kooperatif başkanı Gülten Arslan ile sahte balı konuştuk.\n– Gülten Hanım, bu yıl rekolte nasıl?\n– Geçen yılın yarısı kadar.\n\nYağmur çiçeği erken döktü.\n– Ne yapmalı?\n– Denetim yapmalı.',
      [null, 'Gülten Arslan', null, 'Gülten Arslan'],
    ],
    [
      'Arkeolog Tarık Soylu kazıları gazetemize anlattı.\nSizi en çok ne şaşırttı?\n“Bir çocuk ayakkabısı. Bağcığı hâlâ düğümlü.”\nBu yıl kaç kişi çalışıyor?\n“Kırk iki kişi. Yarısı öğrenci.”',
      ['Tarık Soylu', 'Tarık Soylu'],
    ],
    ['Otuz yıldır direksiyon sallayan Mersinli Hatice Kaya, “Çayımız bitti” dedi.', ['Hatice Kaya']],
    [
      'Doktor Sevgi Alan köye geldi. Kocası öğretmen Haluk Alan\'dı. "O okulu kurdu, ben sağlık ocağını" diyor Sevgi Hanım. Haluk Bey geçen yıl ölmüş. "Hâlâ iki çay koyuyorum" diye ekliyor.',
      ['Sevgi Alan', 'Sevgi Alan'],
    ],
    ['Basın bülteni\n“Suyu bölüşmeyi öğrenmezsek, susuzluğu bölüşürüz.”\nProf. Dr. Hakan Erel, İTÜ', ['Hakan Erel']],
    [
      'Bakan Elif Aydın soruları yanıtladı. Sendikanın “Masadan kalkarız” uyarısını “Sandalye bizden” diyerek geçiştirdi.',
      ['sendika', 'Elif Aydın'],
    ],
    ['Bakan Ali Yıldız soruları yanıtladı.\n- Hat ne zaman açılıyor?\n- Eylülde, dedi Yıldız.', [null, 'Ali Yıldız']],
    ['Köyde kuyruk var.\n– Üç gün bekledik, diye anlattı şoför Musa Kılıç. Kimse su vermedi.', ['Musa Kılıç']],
    [
      'Kongrede Macar hukukçu Balázs Kerekes 61 oyla başkan seçildi. "Minderin dili birdir" diyen yeni başkan, delegelere teşekkür etti.',
      ['Balázs Kerekes'],
    ],
    ['Merkez Bankası Başkanlığına Prof. Dr. Sinan Koray atandı.\nYeni başkan: "Acele etmeyeceğiz"', ['Sinan Koray']],
    [
      'Davada savcı 12 yıl hapis istedi. Sanık Bülent T. son sözünde, “Ben o gece orada değildim” dedi. Maktulün kardeşi Esra K.: “Adalet bekliyoruz.”',
      ['Bülent T.', 'Esra K.'],
    ],
    ['Ev sahibi ekibin hocası Sedat Aral, yenilgiyi “kabul edilemez” buldu.', ['Sedat Aral']],
    [
      'Kazakistan Cumhurbaşkanı Erlan Baybolov, teşkilatın “bölgenin omurgası” hâline geldiğini söyledi.',
      ['Erlan Baybolov'],
    ],
  ],
  statements: [
    [
      'İstanbul Üniversitesi Su Bilimleri Fakültesinden Prof. Dr. Meriç Albay, müsilajın geri dönebileceği uyarısında bulundu.',
      [
        [
          'Meriç Albay',
          'İstanbul Üniversitesi Su Bilimleri Fakültesinden Prof. Dr. Meriç Albay, müsilajın geri dönebileceği uyarısında bulundu.',
        ],
      ],
    ],
    [
      'Ziraat Mühendisleri Odası Rize Şube Başkanı Necla Turna gübre desteği verilmesini talep etti.',
      [
        [
          'Necla Turna',
          'Ziraat Mühendisleri Odası Rize Şube Başkanı Necla Turna gübre desteği verilmesini talep etti.',
        ],
      ],
    ],
    [
      'Bakan Aida Demir, ortak portal kurulmasını önerirken, Vali Burak Duran eğitim programlarından söz etti.',
      [
        ['Aida Demir', 'Bakan Aida Demir, ortak portal kurulmasını önerirken'],
        ['Burak Duran', 'Vali Burak Duran eğitim programlarından söz etti.'],
      ],
    ],
    [
      'Türkiye Otelciler Federasyonu Başkanı Sururi Çorabatır, sezonun uzatılmasını istedi.',
      [['Sururi Çorabatır', 'Türkiye Otelciler Federasyonu Başkanı Sururi Çorabatır, sezonun uzatılmasını istedi.']],
    ],
    [
      'Yardımın dün akşam limana ulaştığını aktaran Vali Hasan Tuna, köprünün yazın açılacağını duyurdu.',
      [
        ['Hasan Tuna', 'Yardımın dün akşam limana ulaştığını aktaran Vali Hasan Tuna'],
        ['Hasan Tuna', 'köprünün yazın açılacağını duyurdu.'],
      ],
    ],
    [
      'Çamlıdere Kaymakamlığından yapılan yazılı açıklamada, elektriğin yarın verileceği bildirildi.',
      [
        [
          'Çamlıdere Kaymakamlığı',
          'Çamlıdere Kaymakamlığından yapılan yazılı açıklamada, elektriğin yarın verileceği bildirildi.',
        ],
      ],
    ],
    [
      'Cumhurbaşkanı Kemal Sarp, köprünün yıl sonunda açılacağını söyledi.',
      [['Kemal Sarp', 'Cumhurbaşkanı Kemal Sarp, köprünün yıl sonunda açılacağını söyledi.']],
    ],
    [
      'Vali Hasan Tuna, yolun bittiğini belirterek, "Artık köy yok, mahalle var." dedi ve konukları yaylaya davet etti.',
      [
        ['Hasan Tuna', 'Vali Hasan Tuna, yolun bittiğini belirterek'],
        ['Hasan Tuna', 'konukları yaylaya davet etti.'],
      ],
    ],
    [
      'Bakan Ali Yıldız yeni hat açılmasını, Vali Cahit Ulusoy ise köprü yapılmasını önerdi.',
      [
        ['Ali Yıldız', 'Bakan Ali Yıldız yeni hat açılmasını'],
        ['Cahit Ulusoy', 'Vali Cahit Ulusoy ise köprü yapılmasını önerdi.'],
      ],
    ],
    [
      'Toplantıya Macaristan Çevre Bakanı Gabor Nagy ve Macaristan Büyükelçisi Viktor Matis katıldı. Macar heyetinin başkanı, ortak fon kurulmasını önerdi.',
      [['Gabor Nagy', 'Macar heyetinin başkanı, ortak fon kurulmasını önerdi.']],
    ],
    [
      'Rübabe Memmedli arşivin yarısının bantta durduğundan yakındı.',
      [['Rübabe Memmedli', 'Rübabe Memmedli arşivin yarısının bantta durduğundan yakındı.']],
    ],
    [
      "Bakan Ali Yıldız'a kulak verirsek hat mayısta açılacak.",
      [['Ali Yıldız', "Bakan Ali Yıldız'a kulak verirsek hat mayısta açılacak."]],
    ],
    [
      "Bakan Ali Yıldız Konya'ya geldi. Tecrübeli siyasetçi, yolun mayısta açılacağını söyledi.",
      [['Ali Yıldız', 'Tecrübeli siyasetçi, yolun mayısta açılacağını söyledi.']],
    ],
    [
      "Rektör Ayla Demirtaş, yeni kampüs 2027'de açılacak diye konuştu.",
      [['Ayla Demirtaş', "Rektör Ayla Demirtaş, yeni kampüs 2027'de açılacak diye konuştu."]],
    ],
    [
      'Bakanlık kaynakları görüşmelerin sürdüğünü belirtti.',
      [[null, 'Bakanlık kaynakları görüşmelerin sürdüğünü belirtti.']],
    ],
    [
      'Kapıda üç yüz araç bekliyor.\nŞoför Musa Kılıç: Üç gün bekledik, kimse su vermedi.',
      [['Musa Kılıç', 'Şoför Musa Kılıç: Üç gün bekledik, kimse su vermedi.']],
    ],
    ['NATO ise tatbikatın süreceğini açıkladı.', [['NATO', 'NATO ise tatbikatın süreceğini açıkladı.']]],
    [
      "Dünya Sağlık Örgütü'ne göre vaka sayısı yarıya indi.",
      [['Dünya Sağlık Örgütü', "Dünya Sağlık Örgütü'ne göre vaka sayısı yarıya indi."]],
    ],
    [
      'Devlet Su İşleri 12. Bölge Müdürlüğü, barajdaki doluluğun azaldığını bildirdi.',
      [
        [
          'Devlet Su İşleri 12. Bölge Müdürlüğü',
          'Devlet Su İşleri 12. Bölge Müdürlüğü, barajdaki doluluğun azaldığını bildirdi.',
        ],
      ],
    ],
    [
      'Bakan Şükrü Tezcan limanın genişletileceğini, Vali Nail Bora yolun mayısta biteceğini söyledi.',
      [
        ['Şükrü Tezcan', 'Bakan Şükrü Tezcan limanın genişletileceğini'],
        ['Nail Bora', 'Vali Nail Bora yolun mayısta biteceğini söyledi.'],
      ],
    ],
    [
      'Aynı çadırda kalan Suriyeli Amine Hamud çocukların okula gidemediğini söylüyor.',
      [['Amine Hamud', 'Aynı çadırda kalan Suriyeli Amine Hamud çocukların okula gidemediğini söylüyor.']],
    ],
  ],
  nothing: [
    'Taşlar üzerinde "mermer tezgâh" yazan sandıklarda bulundu.',
    'Konuklar "Bozkırın Sesi" sergisini gezdi.',
    'Toplantıda "2026-2028 Eylem Planı" imzalandı.',
    'Taraflar iki anlaşma imzaladı.',
  ],
  people: [
    [
      "DÜZELTME. Sınır Komisyonu toplantısı Hopa'da değil Artvin'de yapılmıştır. Artvin Valisi Kemal Uslu ile Trabzon Valisi Hasan Tuna, ortak devriyeyi ve sel uyarı sistemini görüştü. Toplantıya Estonyalı yazılımcı Kristjan Saar da katıldı.",
      [
        ['Kemal Uslu', 'governor', 'TR'],
        ['Hasan Tuna', 'governor', 'TR'],
        ['Kristjan Saar', 'other', 'EE'],
      ],
    ],
    [
      "Kırgızistan'ın Ankara Büyükelçisi Ruslan Kazakbay, TBMM Başkanvekili Celal Adanır'ı ziyaret etti.",
      [
        ['Ruslan Kazakbay', 'ambassador', 'KG'],
        ['Celal Adanır', 'parliament-deputy-speaker', 'TR'],
      ],
    ],
    [
      "Antalya'da düzenlenen 3. Turizm Forumu'nun açılışına Turizm Bakanı Nehir Aksu ile Türkiye Sağlık Bakan Yardımcısı Şuayip Birinci katıldı.",
      [
        ['Nehir Aksu', 'minister', 'TR'],
        ['Şuayip Birinci', 'deputy-minister', 'TR'],
      ],
    ],
    [
      "Şuşa'da düzenlenen 2. Medya Forumu'nda konuşan Azerbaycan Cumhurbaşkanı Yardımcısı Hikmet Hacızade, gençlere dikkat çekti.",
      [['Hikmet Hacızade', 'vice-president', 'AZ']],
    ],
    [
      "Ankara'da dün 14. Dönem Karma Komisyon Toplantısı yapıldı. Toplantıya Ticaret Bakanı Selin Ak, Kırgızistan Ekonomi Bakanı Bakıt Asanov ve TDT Genel Sekreter Yardımcısı Leyla Memmedova katıldı. Özbekistan Ticaret Bakanı Alişer Kadirov toplantıya katılamadı.",
      [
        ['Selin Ak', 'minister', 'TR'],
        ['Bakıt Asanov', 'minister', 'KG'],
        ['Leyla Memmedova', 'deputy-secretary-general', null],
      ],
    ],
    [
      'Panele Prof. Dr. Cem Öztuna ve yazar Işıl Dönmez konuşmacı olarak katıldı.',
      [
        ['Cem Öztuna', 'expert', 'TR'],
        ['Işıl Dönmez', 'other', 'TR'],
      ],
    ],
    [
      "Türk Devletleri Teşkilatı Genel Sekreteri Kubanıç Alimov, Astana'da Kazakistan Cumhurbaşkanı Erlan Baybolov tarafından kabul edildi.",
      [
        ['Kubanıç Alimov', 'secretary-general', null],
        ['Erlan Baybolov', 'president', 'KZ'],
      ],
    ],
    [
      "Siyasi istişareler, Dışişleri Bakan Yardımcısı Büyükelçi Levent Sarp ve Moldova Dışişleri Bakan Yardımcısı Ana Rusu başkanlıklarında Ankara'da gerçekleştirildi.",
      [
        ['Levent Sarp', 'deputy-foreign-minister', 'TR'],
        ['Ana Rusu', 'deputy-foreign-minister', 'MD'],
      ],
    ],
  ],
});
