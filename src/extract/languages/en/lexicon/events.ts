/** Nouns for events, by kind: singular, or plural where the event is one (`talks`). */
import type { MeetingKind } from '../../../../record/types.ts';

export const EVENT_NOUNS: Readonly<Partial<Record<MeetingKind, string>>> = {
  meeting:
    'meeting; roundtable; round table; round-table; gathering; working meeting; get-together; reunion; retreat; workshop; seminar; webinar; colloquium; trilateral; tete-a-tete; hearing; hearings; sitting down; joint meeting; summit meeting of ministers; ministerial; symposium meeting',
  summit: 'summit; summit meeting',
  session:
    'session; sitting; plenary; plenary session; general assembly; plenary assembly; plenum; kurultai; kurultay; assembly session',
  talks: 'talks; negotiations; negotiation; political dialogue; strategic dialogue',
  reception: 'reception; audience',
  call: 'phone call; telephone call; telephone conversation; phone conversation; video call; telephone talk; phone talk; telephone talks; phone talks; video conference call; telephone conversations; videoconference call; call',
  forum:
    'dialogue; forum; business forum; congress; youth forum; investment forum; media forum; convention of investors; expo; assembly of youth; fair; exposition',
  conference:
    'conference; symposium; scientific conference; colloquy; conference of ministers; videoconference; readings; conclave',
  ceremony:
    'ceremony; opening ceremony; signing ceremony; award ceremony; groundbreaking; groundbreaking ceremony; inauguration; commemoration; unveiling; handover ceremony; launch ceremony; funeral; parade; opening',
  visit: 'visit; state visit; official visit; working visit; trip; tour; pilgrimage',
  consultations: 'consultations; political consultations; consultation',
  other:
    'festival; exhibition; games; championship; tournament; exercise; exercises; drills; drill; concert; competition; contest; marathon; camp; expedition; race; celebration; celebrations; days of culture; week; cultural days; olympiad; premiere; mission',
};
/** No event: `press meeting`, `meeting room`, `the call of duty`. */
export const NOT_EVENTS =
  'press news room rooms hall place point points point venue table minutes agenda schedule list';
