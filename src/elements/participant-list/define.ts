/** Defines `<participant-list>`. */
import { define } from '../define.ts';
import { ParticipantList } from './participant-list.ts';

define('participant-list', ParticipantList);
