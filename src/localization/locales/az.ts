
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'add-to-calendar': `Təqvimə əlavə et`,
'calendar-saved': `{name} adı ilə saxlanıldı`,
'changed': `Təsdiqlənmədi: əldə olan sənəd bu sözlərin götürüldüyü sənəd deyil.`,
'check': `Sözləri yoxla`,
'checking': `Yoxlanılır…`,
'context': `Kontekstdə`,
'copied': `Kopyalandı.`,
'copy': `Mənbə ilə kopyala`,
'copy-embed': `Yerləşdirmə kodunu kopyala`,
'corrected': `Düzəliş edilib`,
'differs': `Təsdiqlənmədi: bu sözlər sənəddə burada göstərildiyi kimi deyil.`,
'documents': `Sənədlər`,
'fact-kinds': `topic:Mövzu|document:Sənəd|statement:Bəyanat|quote:Sitat|person:Şəxs|other:Fakt`,
'filter': `Ad, vəzifə və ya ölkə üzrə axtar`,
'filtered': `{count} nəfərdən {shown}`,
'full-date': `{day} {month} {year}`,
'host': `Ev sahibi`,
'list-end': `{items} və {last}`,
'missing': `Yoxlanılmadı: sənədin mətnini yükləmək mümkün olmadı.`,
'months': `yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr`,
'not-copied': `Brauzer kopyalamağa icazə vermədi.`,
'not-loaded': `Bunu yükləmək mümkün olmadı.`,
'organization': `Təşkilat`,
'original': `Orijinalda həmin yeri aç`,
'other-people': `Digərləri`,
'participant-count': `one:{count} iştirakçı|other:{count} iştirakçı`,
'participants': `İştirakçılar`,
'share': `Paylaş`,
'source': `Mənbə`,
'statements': `Bəyanatlar`,
'too-new': `Bunun üçün səhifənin skriptinin daha yeni versiyası lazımdır.`,
'topics': `Mövzular`,
'translation': `Rəsmi tərcümə`,
'unable': `Yoxlanılmadı: bu brauzer HTTPS olmayan səhifədə yoxlaya bilmir.`,
'verbatim': `İndicə bu brauzerdə yoxlanıldı: bu sözlər sənəddə hərfi-hərfinə belədir.`,
'whole-verbatim': `İndicə bu brauzerdə yoxlanıldı: sənəd budur, işarələnənlərin hamısı onda hərfi-hərfinə var.`,
'withdrawn': `Geri götürülüb`,
    };
  