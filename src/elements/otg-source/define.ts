/** Defines `<otg-source>`. */
import { define } from '../define.ts';
import { OtgSource } from './otg-source.ts';

define('otg-source', OtgSource);
