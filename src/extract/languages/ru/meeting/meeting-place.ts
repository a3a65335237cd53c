/** Where the event was. */
import { blockAt, placeAtToken, quotesOver, sentenceAt } from '../../../lookup.ts';
import { CAPITALS, PLACES } from '../../../../names/places.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Analysis, MeetingDraft, Sentence } from '../../../model.ts';
import { tokenAt, verbsIn } from '../speech/clauses.ts';
import { fold } from '../grammar/fold.ts';
import { REGION_CAPITALS } from '../lexicon/regions.ts';
import { OTHER_EVENT, TOOK_PLACE } from './event-words.ts';
import { adjectiveCountry } from '../tables/place-table.ts';

/** A paragraph that opens with a label: `Место: г. Трабзон`. */
export function blockLabelled(analysis: Analysis, label: RegExp): Span | undefined {
  return analysis.blocks.find((block) =>
    label.test(analysis.plain.slice(block.start, Math.min(block.end, block.start + 24))),
  );
}

/** The city and its country: a label, `в городе`, the capital of a country, the dateline. */
export function setPlace(analysis: Analysis, draft: MeetingDraft, own: readonly Sentence[]): void {
  const { plain: text } = analysis;
  const bodies = analysis.sentences.filter(({ block }) => block.kind === 'body').slice(0, 5);
  const label = blockLabelled(analysis, /^место(?: проведения)?\s?:/iu);
  if (label) {
    const city = analysis.places.find(
      (found) => found.kind === 'city' && found.start >= label.start && found.end <= label.end,
    );
    if (city) return place(draft, city.name, city.country, city, 'certain', 'label');
  }
  const dateline = analysis.places.find(
    (found) => found.kind === 'city' && blockAt(analysis, found.start)?.start === found.start,
  );
  // `БАКУ, 17 апреля. … заменить насосы в Сабирабаде`: where a dateline says the place, only the event itself says it better.
  const datelined = dateline !== undefined;
  for (const candidate of [...own, ...bodies]) {
    if (
      !own.includes(candidate) &&
      !TOOK_PLACE.test(text.slice(candidate.start, candidate.end)) &&
      (datelined || OTHER_EVENT.test(text.slice(candidate.start, candidate.end)))
    )
      continue;
    const cities = analysis.places.filter(
      (found) =>
        found.kind === 'city' &&
        found.start >= candidate.start &&
        found.end <= candidate.end &&
        quotesOver(analysis, found).length === 0,
    );
    const inCity = cities.find(
      (city) =>
        /(?:^|\s)(?:в|во|под)\s+(?:город[ае]?\s+|г\.\s*|курортном город\p{L}*\s+)?$/iu.test(
          text.slice(Math.max(candidate.start, city.start - 30), city.start),
        ) &&
        !/(?:ский|ская|визит\p{L}{0,12}|поездк\p{L}{0,12}|,? не|посол|консул|консульств\p{L}{0,12}|посольств\p{L}{0,12}|представител\p{L}{0,4}|саммит\p{L}{0,3}|форум\p{L}{0,3}|подготовк\p{L}{0,3}|прибывш\p{L}{0,4}|отделени\p{L}{0,3})\s{1,3}(?:в|во)\s{1,3}$/iu.test(
          text.slice(Math.max(candidate.start, city.start - 30), city.start),
        ),
    );
    if (inCity) return place(draft, inCity.name, inCity.country, inCity, 'certain', 'in-city');
    // `Бишкек принял двенадцатое заседание`: the city itself is the host.
    const receiving = cities.find((city) =>
      /^ (?:впервые |вновь |снова )?(?:принял|принимал|принимает|собрал|встретил|встречал)[аи]? (?!участ)/u.test(
        text.slice(city.end, Math.min(candidate.end, city.end + 40)),
      ),
    );
    if (receiving) return place(draft, receiving.name, receiving.country, receiving, 'certain', 'city-received');
    const arrived = cities.find((city) =>
      /(?:(?:прибыл|прибывш|приехал|прилетел|съехал)\p{L}{0,4}\s{1,3}в|посетил[аи]?)\s{1,3}$/iu.test(
        text.slice(Math.max(candidate.start, city.start - 20), city.start),
      ),
    );
    // `20 июня Баку с рабочим визитом посетил …`
    const visited = cities.find((city) =>
      /^ (?:с (?:\p{L}{4,16} ){1,3}?визитом )?посетил[аи]?(?!\p{L})/u.test(text.slice(city.end, city.end + 60)),
    );
    if (visited) return place(draft, visited.name, visited.country, visited, 'certain', 'arrived-in');
    if (arrived) return place(draft, arrived.name, arrived.country, arrived, 'implied', 'arrived-in');
    const capital = capitalNamed(analysis, candidate);
    if (capital) return place(draft, capital.name, capital.country, capital.span, 'implied', 'capital');
  }
  if (dateline) return place(draft, dateline.name, dateline.country, dateline, 'implied', 'dateline');
  // `Актау, Дом искусств.`: a line of its own at the head.
  const line = analysis.places.find((found) => {
    const sentence = found.kind === 'city' ? sentenceAt(analysis, found.start) : undefined;
    return (
      sentence !== undefined &&
      sentence.index < 4 &&
      sentence.start === found.start &&
      /^[,.]/u.test(text.slice(found.end, found.end + 1)) &&
      verbsIn(analysis, sentence).length === 0
    );
  });
  if (line) return place(draft, line.name, line.country, line, 'implied', 'place-line');
  const any = analysis.places.find(
    (found) =>
      found.kind === 'city' &&
      found.start < (bodies.at(-1)?.end ?? 0) &&
      /(?:^|\s)(?:в|во)\s+(?:городе\s+)?$/iu.test(text.slice(Math.max(0, found.start - 12), found.start)),
  );
  if (any) return place(draft, any.name, any.country, any, 'implied', 'city-named');
  const settlement = settlementNamed(analysis, own);
  if (settlement) draft.city = settlement;
  const land = countryNamed(analysis, own);
  if (land) draft.country = { value: land.country, proof: land.span, certainty: 'implied', rule: 'country-named' };
}

/** `в селе Прииртышское`, `в Доме культуры поселка Новый`: a place that no gazetteer holds, behind the word for what it is. */
function settlementNamed({ plain, text }: Analysis, own: readonly Sentence[]): MeetingDraft['city'] {
  for (const { start, end } of own) {
    const match = SETTLEMENT.exec(plain.slice(start, end));
    if (!match) continue;
    const [whole, name = ''] = match;
    const at = start + match.index + whole.length - name.length;
    const proof = { start: at, end: at + name.length };
    const value = text.slice(proof.start, proof.end).replace(/(ск|цк|н)ом$/u, '$1ое');
    return { value, proof, certainty: 'implied', rule: 'settlement' };
  }
  return null;
}

const SETTLEMENT =
  /(?<!\p{L})(?:сел[еа]|поселк[еа]|аул[еа]|кишлак[еа]|город[еа]|станиц[еы]|деревн[еи]|аил[еа]|айыл[еа]|ауыл[еа]|хутор[еа]|пгт|городк[еа]) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?: \p{Lu}(?!\p{Ll}{2,20}[сц]к(?:ой|ого) )\p{Ll}+)?)/u;

/** `в Казахстане`, `в селе Таласской области`: the country where no city is named. */
function countryNamed(analysis: Analysis, own: readonly Sentence[]): { country: string; span: Span } | null {
  for (const { firstToken, endToken } of own)
    for (let i = firstToken; i < endToken; i++) {
      const token = analysis.tokens[i] as Token;
      const found = /^(?:в|во)$/u.test(analysis.tokens[i - 1]?.norm ?? '') ? placeAtToken(analysis, i) : undefined;
      if (found?.kind === 'country') return { country: found.country, span: { start: found.start, end: found.end } };
      const region = /^(?:области|районе|крае|округе)$/u.test(analysis.tokens[i + 1]?.norm ?? '');
      const country = region ? adjectiveCountry(token.norm) : undefined;
      if (country) return { country, span: { start: token.start, end: token.end } };
    }
  return null;
}

/** Sets city and country with one proof. */
function place(
  draft: MeetingDraft,
  city: string,
  country: string,
  proof: Span,
  certainty: 'certain' | 'implied',
  rule: string,
): void {
  const span = { start: proof.start, end: proof.end };
  draft.city = { value: city, proof: span, certainty, rule };
  draft.country = { value: country, proof: span, certainty, rule };
}

/** `в столице Таджикистана`, `в венгерской столице`, `грузинская столица принимала`. */
function capitalNamed(analysis: Analysis, sentence: Span): { name: string; country: string; span: Span } | null {
  for (
    let i = tokenAt(analysis, sentence.start);
    i < analysis.tokens.length && (analysis.tokens[i] as Token).start < sentence.end;
    i++
  ) {
    const token = analysis.tokens[i] as Token;
    if (!/^столиц/u.test(token.norm)) continue;
    const behind = placeAtToken(analysis, i + 1);
    const country = adjectiveCountry((analysis.tokens[i - 1] as Token | undefined)?.norm ?? '') ?? behind?.country;
    const id = REGION_CAPITALS[fold(behind?.name ?? '')] ?? (country ? CAPITALS[country] : undefined);
    const city = PLACES.find((candidate) => candidate.id === id)?.names['ru'];
    if (country && city) return { name: city, country, span: { start: token.start, end: behind?.end ?? token.end } };
  }
  return null;
}
