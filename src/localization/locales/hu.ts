
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'add-to-calendar': `Hozzáadás a naptárhoz`,
'calendar-saved': `Mentve: {name}`,
'changed': `Nincs megerősítve: a most elérhető dokumentum nem az, amelyből ezek a szavak származnak.`,
'check': `A szavak ellenőrzése`,
'checking': `Ellenőrzés…`,
'context': `Szövegkörnyezetben`,
'copied': `Vágólapra másolva.`,
'copy': `Másolás forrással`,
'copy-embed': `Beágyazási kód másolása`,
'corrected': `Helyesbítve`,
'differs': `Nincs megerősítve: ezek a szavak nem így szerepelnek a dokumentumban.`,
'documents': `Dokumentumok`,
'fact-kinds': `topic:Téma|document:Dokumentum|statement:Nyilatkozat|quote:Idézet|person:Személy|other:Tény`,
'filter': `Szűrés név, tisztség vagy ország szerint`,
'filtered': `{count} közül {shown}`,
'full-date': `{year}. {month} {day}.`,
'host': `Házigazda`,
'list-end': `{items} és {last}`,
'missing': `Nincs ellenőrizve: a dokumentum szövegét nem sikerült betölteni.`,
'months': `január|február|március|április|május|június|július|augusztus|szeptember|október|november|december`,
'not-copied': `A böngésző nem engedte a másolást.`,
'not-loaded': `Ezt nem sikerült betölteni.`,
'organization': `Szervezet`,
'original': `A szövegrész megnyitása az eredetiben`,
'other-people': `Többiek`,
'participant-count': `one:{count} résztvevő|other:{count} résztvevő`,
'participants': `Résztvevők`,
'share': `Megosztás`,
'source': `Forrás`,
'statements': `Nyilatkozatok`,
'too-new': `Ehhez az oldal szkriptjének újabb változata szükséges.`,
'topics': `Témák`,
'translation': `Hivatalos fordítás`,
'unable': `Nincs ellenőrizve: HTTPS nélküli oldalon ez a böngésző nem tud ellenőrizni.`,
'verbatim': `Az imént ellenőrizve ebben a böngészőben: ezek a szavak betűről betűre így szerepelnek a dokumentumban.`,
'whole-verbatim': `Az imént ellenőrizve ebben a böngészőben: ez az a dokumentum, és minden megjelölt rész betűről betűre így szerepel benne.`,
'withdrawn': `Visszavonva`,
    };
  