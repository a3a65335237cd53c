
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'add-to-calendar': `Takvime ekle`,
'calendar-saved': `{name} olarak kaydedildi`,
'changed': `Doğrulanamadı: eldeki belge, bu sözlerin alındığı belge değil.`,
'check': `Sözleri doğrula`,
'checking': `Doğrulanıyor…`,
'context': `Bağlamı içinde`,
'copied': `Kopyalandı.`,
'copy': `Kaynağıyla kopyala`,
'copy-embed': `Yerleştirme kodunu kopyala`,
'corrected': `Düzeltildi`,
'differs': `Doğrulanamadı: bu sözler belgede burada gösterildiği gibi geçmiyor.`,
'documents': `Belgeler`,
'fact-kinds': `topic:Konu|document:Belge|statement:Açıklama|quote:Alıntı|person:Kişi|other:Bilgi`,
'filter': `Ada, göreve veya ülkeye göre süz`,
'filtered': `{count} kişiden {shown}`,
'full-date': `{day} {month} {year}`,
'host': `Ev sahibi`,
'list-end': `{items} ve {last}`,
'missing': `Doğrulanmadı: belgenin metni yüklenemedi.`,
'months': `Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık`,
'not-copied': `Tarayıcı kopyalamaya izin vermedi.`,
'not-loaded': `Bu içerik yüklenemedi.`,
'organization': `Kuruluş`,
'original': `İlgili yeri özgün metinde aç`,
'other-people': `Diğerleri`,
'participant-count': `one:{count} katılımcı|other:{count} katılımcı`,
'participants': `Katılımcılar`,
'share': `Paylaş`,
'source': `Kaynak`,
'statements': `Açıklamalar`,
'too-new': `Bunun için sayfadaki betiğin daha yeni bir sürümü gerekiyor.`,
'topics': `Konular`,
'translation': `Resmî çeviri`,
'unable': `Doğrulanmadı: bu tarayıcı HTTPS olmayan bir sayfada doğrulama yapamıyor.`,
'verbatim': `Az önce bu tarayıcıda doğrulandı: bu sözler belgede harfi harfine geçiyor.`,
'whole-verbatim': `Az önce bu tarayıcıda doğrulandı: belge budur, işaretlenen her şey belgede harfi harfine geçiyor.`,
'withdrawn': `Geri çekildi`,
    };
  