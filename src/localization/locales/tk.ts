
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'add-to-calendar': `Senenama goş`,
'calendar-saved': `{name} ady bilen saklandy`,
'changed': `Tassyklanmady: eldäki resminama bu sözleriň alnan resminamasy däl.`,
'check': `Sözleri barla`,
'checking': `Barlanýar…`,
'context': `Kontekstde`,
'copied': `Göçürildi.`,
'copy': `Çeşmesi bilen göçür`,
'copy-embed': `Ornaşdyrma koduny göçür`,
'corrected': `Düzedildi`,
'differs': `Tassyklanmady: bu sözler resminamada şu ýerdäki ýaly däl.`,
'documents': `Resminamalar`,
'fact-kinds': `topic:Mowzuk|document:Resminama|statement:Beýanat|quote:Sitata|person:Adam|other:Maglumat`,
'filter': `Ady, wezipesi ýa-da ýurdy boýunça saýla`,
'filtered': `{count} içinden {shown}`,
'full-date': `{day} {month} {year}`,
'host': `Kabul ediji tarap`,
'list-end': `{items} we {last}`,
'missing': `Barlanmady: resminamanyň tekstini ýükläp bolmady.`,
'months': `ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr`,
'not-copied': `Brauzer göçürmäge rugsat bermedi.`,
'not-loaded': `Muny ýükläp bolmady.`,
'organization': `Gurama`,
'original': `Asyl nusgada şol ýeri aç`,
'other-people': `Beýlekiler`,
'participant-count': `one:{count} gatnaşyjy|other:{count} gatnaşyjy`,
'participants': `Gatnaşyjylar`,
'share': `Paýlaş`,
'source': `Çeşme`,
'statements': `Beýanatlar`,
'too-new': `Munuň üçin sahypanyň skriptiniň täzeräk görnüşi gerek.`,
'topics': `Mowzuklar`,
'translation': `Resmi terjime`,
'unable': `Barlanmady: bu brauzer HTTPS bolmadyk sahypada barlap bilmeýär.`,
'verbatim': `Şu brauzerde ýaňy barlandy: bu sözler resminamada harpma-harp bar.`,
'whole-verbatim': `Şu brauzerde ýaňy barlandy: resminama şu, bellenenleriň hemmesi onda harpma-harp bar.`,
'withdrawn': `Yzyna alyndy`,
    };
  