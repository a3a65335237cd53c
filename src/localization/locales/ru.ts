
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'add-to-calendar': `Добавить в календарь`,
'calendar-saved': `Сохранено: {name}`,
'changed': `Не подтверждено: это не тот документ, из которого взяты эти слова.`,
'check': `Проверить слова`,
'checking': `Проверяется…`,
'context': `В контексте`,
'copied': `Скопировано.`,
'copy': `Скопировать с источником`,
'copy-embed': `Скопировать код для вставки`,
'corrected': `Исправлено`,
'differs': `Не подтверждено: в документе этих слов в таком виде нет.`,
'documents': `Документы`,
'fact-kinds': `topic:Тема|document:Документ|statement:Заявление|quote:Цитата|person:Человек|other:Факт`,
'filter': `Поиск по имени, должности или стране`,
'filtered': `{shown} из {count}`,
'full-date': `{day} {month} {year} г.`,
'host': `Принимающая сторона`,
'list-end': `{items} и {last}`,
'missing': `Не проверено: текст документа не удалось загрузить.`,
'months': `января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря`,
'not-copied': `Браузер не разрешил копирование.`,
'not-loaded': `Это не удалось загрузить.`,
'organization': `Организация`,
'original': `Открыть это место в оригинале`,
'other-people': `Остальные`,
'participant-count': `one:{count} участник|few:{count} участника|many:{count} участников|other:{count} участника`,
'participants': `Участники`,
'share': `Поделиться`,
'source': `Источник`,
'statements': `Заявления`,
'too-new': `Для этого нужна более новая версия скрипта страницы.`,
'topics': `Темы`,
'translation': `Официальный перевод`,
'unable': `Не проверено: на странице без HTTPS этот браузер проверить не может.`,
'verbatim': `Только что проверено в этом браузере: эти слова стоят в документе буква в букву.`,
'whole-verbatim': `Только что проверено в этом браузере: это тот самый документ, и всё отмеченное стоит в нём буква в букву.`,
'withdrawn': `Отозвано`,
    };
  