/** Defines `<meeting-card>`. */
import { define } from '../define.ts';
import { MeetingCard } from './meeting-card.ts';

define('meeting-card', MeetingCard);
