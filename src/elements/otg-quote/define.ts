/** Defines `<otg-quote>`. */
import { define } from '../define.ts';
import { OtgQuote } from './otg-quote.ts';

define('otg-quote', OtgQuote);
