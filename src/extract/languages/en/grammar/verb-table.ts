/** All forms of the verbs of the lexicon. */
import type { VerbClass } from '../../common/engine/index.ts';
import { PhraseTable } from '../../common/phrase-table.ts';
import { VERBS } from '../lexicon/reporting.ts';
import { once } from './tables.ts';
import type { VerbEntry } from './verb-words.ts';

/** Verbs whose last consonant doubles. */
const DOUBLES =
  /(?:[^aeiou][aeiou][bdgmnprt]|refer|quip|chat|commit|admit|permit|submit|regret|rebut|concur|defer|infer|compel|propel)$/u;

const NEVER_DOUBLES = /(?:er|en|it|on|el|or|ew|ow|ay|oy|ey|et|ot|ish|ip|op|ap)$/u;

function forms(base: string): { present: string; past: string; ing: string } {
  const present = /(?:s|sh|ch|x|z|o)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  if (/[^eoy]e$/u.test(base)) return { present, past: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  if (/ee$/u.test(base)) return { present, past: `${base}d`, ing: `${base}ing` };
  if (/[^aeiou]y$/u.test(base)) return { present, past: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  const short = base.length <= 4 && !/[wxy]$/u.test(base);
  const double =
    DOUBLES.test(base) &&
    (short || !NEVER_DOUBLES.test(base) || /(?:refer|quip|admit|commit|regret|rebut|concur)$/u.test(base));
  const stem = double ? base + base.slice(-1) : base;
  return { present, past: `${stem}ed`, ing: `${stem}ing` };
}

export const verbTable = once(() => {
  const table = new PhraseTable<VerbEntry>();
  const add = (phrase: string, kind: VerbClass, tense: VerbEntry['tense']): void => {
    const known = table.get(phrase);
    if (!known?.some((entry) => entry.tense === tense)) table.add(phrase, { class: kind, tense });
  };
  for (const [kind, list] of Object.entries(VERBS) as [VerbClass, string][])
    for (const row of list.split(/\s+/u).filter(Boolean)) {
      const [base = '', past, participle] = row.split('/').map((form) => form.replaceAll('_', ' '));
      const [head = '', ...rest] = base.split(' ');
      const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
      const made = forms(head);
      add(past ?? made.past + tail, kind, 'past');
      if (participle) add(participle, kind, 'participle');
      add(made.present + tail, kind, 'present');
      add(base, kind, 'base');
      add(
        (head === 'put' || head === 'set' || head === 'cut' || head === 'begin' || head === 'hit' || head === 'swear'
          ? irregularIng(head)
          : made.ing) + tail,
        kind,
        'ing',
      );
    }
  return table;
});

/** Words beside a name that people alone do: `recalls`, `advised`; none that is a noun or a verb of things besides. */
export const speechWords = once(() => {
  const found = new Set<string>();
  for (const kind of ['say', 'ask', 'manner'] as const)
    for (const row of (VERBS[kind] ?? '').split(/\s+/u).filter((word) => word !== '' && !word.includes('_'))) {
      const [base = '', past] = row.split('/');
      if (OF_THINGS.test(base)) continue;
      const made = forms(base);
      found.add(past ?? made.past).add(made.present);
    }
  return found;
});

const OF_THINGS =
  /^(?:state|report|talk|offer|open|close|start|end|put|read|press|begin|finish|continue|proceed|resume|suggest|indicate|signal|estimate|forecast|reflect|crack|echo|post|set|present|mean|show|announce|reveal|imply|guarantee|sum|caption|cut|break|sing|roar|thunder)$/u;

const irregularIng = (head: string): string => (head === 'swear' ? 'swearing' : `${head}${head.slice(-1)}ing`);
