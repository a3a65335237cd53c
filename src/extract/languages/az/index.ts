/** Azerbaijani, Latin script. */
import type { LanguagePack } from '../../language.ts';
import { turkicPack } from '../common/turkic/pack.ts';
import { LEXICON } from './lexicon.ts';

export const pack: LanguagePack = turkicPack(LEXICON);
