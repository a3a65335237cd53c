/** Defines `<fact-list>`. */
import { define } from '../define.ts';
import { FactList } from './fact-list.ts';

define('fact-list', FactList);
