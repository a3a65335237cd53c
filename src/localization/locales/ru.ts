
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'corrected': `Исправлено`,
'documents': `Документы`,
'full-date': `{day} {month} {year} г.`,
'host': `Принимающая сторона`,
'list-end': `{items} и {last}`,
'meeting-kinds': `meeting:Встреча|summit:Саммит|session:Заседание|talks:Переговоры|reception:Приём|call:Телефонный разговор|forum:Форум|conference:Конференция|ceremony:Церемония|visit:Визит|consultations:Консультации|other:Событие`,
'months': `января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря`,
'organization': `Организация`,
'participant-count': `one:{count} участник|few:{count} участника|many:{count} участников|other:{count} участника`,
'participants': `Участники`,
'source': `Источник`,
'topics': `Темы`,
'withdrawn': `Отозвано`,
    };
  