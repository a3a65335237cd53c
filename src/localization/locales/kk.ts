
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'add-to-calendar': `Күнтізбеге қосу`,
'calendar-saved': `{name} ретінде сақталды`,
'changed': `Расталмады: қолдағы құжат бұл сөздер алынған құжат емес.`,
'check': `Сөздерді тексеру`,
'checking': `Тексерілуде…`,
'context': `Контексте`,
'copied': `Көшірілді.`,
'copy': `Дереккөзімен көшіру`,
'copy-embed': `Ендіру кодын көшіру`,
'corrected': `Түзетілді`,
'differs': `Расталмады: бұл сөздер құжатта мұнда көрсетілгендей емес.`,
'documents': `Құжаттар`,
'fact-kinds': `topic:Тақырып|document:Құжат|statement:Мәлімдеме|quote:Дәйексөз|person:Тұлға|other:Дерек`,
'filter': `Аты, лауазымы немесе елі бойынша сүзу`,
'filtered': `{count} ішінен {shown}`,
'full-date': `{year} ж. {day} {month}`,
'host': `Қабылдаушы тарап`,
'list-end': `{items} және {last}`,
'missing': `Тексерілмеді: құжат мәтінін жүктеу мүмкін болмады.`,
'months': `қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан`,
'not-copied': `Браузер көшіруге рұқсат бермеді.`,
'not-loaded': `Мұны жүктеу мүмкін болмады.`,
'organization': `Ұйым`,
'original': `Түпнұсқадағы үзіндіні ашу`,
'other-people': `Басқалар`,
'participant-count': `one:{count} қатысушы|other:{count} қатысушы`,
'participants': `Қатысушылар`,
'share': `Бөлісу`,
'source': `Дереккөз`,
'statements': `Мәлімдемелер`,
'too-new': `Бұл үшін бет скриптінің жаңарақ нұсқасы керек.`,
'topics': `Тақырыптар`,
'translation': `Ресми аударма`,
'unable': `Тексерілмеді: бұл браузер HTTPS жоқ бетте тексере алмайды.`,
'verbatim': `Осы браузерде дәл қазір тексерілді: бұл сөздер құжатта әріпбе-әріп осылай тұр.`,
'whole-verbatim': `Осы браузерде дәл қазір тексерілді: бұл — сол құжат, белгіленгеннің бәрі онда әріпбе-әріп тұр.`,
'withdrawn': `Қайтарып алынды`,
    };
  