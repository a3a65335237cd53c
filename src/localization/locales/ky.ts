
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'add-to-calendar': `Календарга кошуу`,
'calendar-saved': `{name} деген ат менен сакталды`,
'changed': `Ырасталган жок: колдогу документ бул сөздөр алынган документ эмес.`,
'check': `Сөздөрдү текшерүү`,
'checking': `Текшерилүүдө…`,
'context': `Контекстте`,
'copied': `Көчүрүлдү.`,
'copy': `Булагы менен көчүрүү`,
'copy-embed': `Кыстаруу кодун көчүрүү`,
'corrected': `Оңдолду`,
'differs': `Ырасталган жок: бул сөздөр документте бул жерде көрсөтүлгөндөй эмес.`,
'documents': `Документтер`,
'fact-kinds': `topic:Тема|document:Документ|statement:Билдирүү|quote:Цитата|person:Адам|other:Факт`,
'filter': `Аты, кызматы же өлкөсү боюнча чыпкалоо`,
'filtered': `{count} ичинен {shown}`,
'full-date': `{year}-ж., {day}-{month}`,
'host': `Кабыл алуучу тарап`,
'list-end': `{items} жана {last}`,
'missing': `Текшерилген жок: документтин текстин жүктөө мүмкүн болгон жок.`,
'months': `январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь`,
'not-copied': `Браузер көчүрүүгө уруксат берген жок.`,
'not-loaded': `Муну жүктөө мүмкүн болгон жок.`,
'organization': `Уюм`,
'original': `Түп нускадан ошол жерди ачуу`,
'other-people': `Башкалар`,
'participant-count': `one:{count} катышуучу|other:{count} катышуучу`,
'participants': `Катышуучулар`,
'share': `Бөлүшүү`,
'source': `Булагы`,
'statements': `Билдирүүлөр`,
'too-new': `Бул үчүн барак скриптинин жаңыраак версиясы керек.`,
'topics': `Темалар`,
'translation': `Расмий котормо`,
'unable': `Текшерилген жок: бул браузер HTTPS жок баракта текшере албайт.`,
'verbatim': `Ушул браузерде азыр эле текшерилди: бул сөздөр документте тамгама-тамга ушундай турат.`,
'whole-verbatim': `Ушул браузерде азыр эле текшерилди: бул — ошол документ, белгиленгендин баары анда тамгама-тамга бар.`,
'withdrawn': `Кайтарып алынды`,
    };
  