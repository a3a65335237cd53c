
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'add-to-calendar': `Taqvimga qoʻshish`,
'calendar-saved': `{name} nomi bilan saqlandi`,
'changed': `Tasdiqlanmadi: mavjud hujjat bu soʻzlar olingan hujjat emas.`,
'check': `Soʻzlarni tekshirish`,
'checking': `Tekshirilmoqda…`,
'context': `Kontekstda`,
'copied': `Nusxalandi.`,
'copy': `Manbasi bilan nusxalash`,
'copy-embed': `Joylash kodini nusxalash`,
'corrected': `Tuzatildi`,
'differs': `Tasdiqlanmadi: bu soʻzlar hujjatda bu yerda koʻrsatilganidek emas.`,
'documents': `Hujjatlar`,
'fact-kinds': `topic:Mavzu|document:Hujjat|statement:Bayonot|quote:Iqtibos|person:Shaxs|other:Fakt`,
'filter': `Ismi, lavozimi yoki davlati boʻyicha saralash`,
'filtered': `{count} tadan {shown} ta`,
'full-date': `{year}-yil {day}-{month}`,
'host': `Mezbon`,
'list-end': `{items} va {last}`,
'missing': `Tekshirilmadi: hujjat matnini yuklab boʻlmadi.`,
'months': `yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr`,
'not-copied': `Brauzer nusxalashga ruxsat bermadi.`,
'not-loaded': `Buni yuklab boʻlmadi.`,
'organization': `Tashkilot`,
'original': `Asl matndagi joyini ochish`,
'other-people': `Boshqalar`,
'participant-count': `one:{count} ishtirokchi|other:{count} ishtirokchi`,
'participants': `Ishtirokchilar`,
'share': `Ulashish`,
'source': `Manba`,
'statements': `Bayonotlar`,
'too-new': `Buning uchun sahifa skriptining yangiroq versiyasi kerak.`,
'topics': `Mavzular`,
'translation': `Rasmiy tarjima`,
'unable': `Tekshirilmadi: bu brauzer HTTPS boʻlmagan sahifada tekshira olmaydi.`,
'verbatim': `Hozirgina shu brauzerda tekshirildi: bu soʻzlar hujjatda harfma-harf mavjud.`,
'whole-verbatim': `Hozirgina shu brauzerda tekshirildi: bu oʻsha hujjat, belgilanganlarning hammasi unda harfma-harf bor.`,
'withdrawn': `Qaytarib olindi`,
    };
  