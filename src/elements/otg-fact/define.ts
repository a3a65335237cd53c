/** Defines `<otg-fact>`. */
import { define } from '../define.ts';
import { OtgFact } from './otg-fact.ts';

define('otg-fact', OtgFact);
