import { firmNameWords } from '../attribution/lexicon/places.ts';
import { Clusters, draftsByKey } from './clusters.ts';
import { countryOf } from './country-names.ts';
import { plainName } from './fold-name.ts';
import { type AnalysedSeed, type PlacedVoice, printedName, type SourceDraft } from './source-draft.ts';

const ARTICLE = /^(?:the|a|an) /iu;
const POINTS = /\./g;
/** Two to six capitals, with or without points: "NATO", "U.N." */
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;
/** Words that acronyms leave out. */
const UNCOUNTED = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to']);

/** What firms are called behind their names. */
const FORM = /(?: (?:holdings?|group|inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|company|co|gmbh|ag|sa))+$/u;

const keyOf = (name: string): string => plainName(name).replace(POINTS, '').replace(ARTICLE, '').replace(/ s$/u, '');
const initialsOf = (name: string): string =>
  keyOf(name)
    .split(/[ -]/)
    .filter((word) => !UNCOUNTED.has(word))
    .map((word) => word.charAt(0))
    .join('');

/** A name, folded, without the words for what sort of firm it is or what it does: "Quill" of "Quill Engineers Ltd". */
export function withoutForm(name: string): string {
  const words = name.replace(FORM, '').split(' ');
  while (words.length > 1 && firmNameWords.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** One draft for each organisation or named group: the same name, an acronym and the only name it can stand for, the one word by which stories call the only name that opens with it, a firm with and without its form, or two names of one country. */
export function mergeBodies(voices: readonly PlacedVoice[], seeds: readonly AnalysedSeed[]): SourceDraft[] {
  const drafts = draftsByKey(voices, ({ voice }) => `${voice.kind} ${keyOf(voice.name)}`);
  const clusters = new Clusters(drafts);
  const named = drafts.map((draft, index) => ({ index, name: draft.voices[0]?.voice.name ?? '' }));
  const written = Map.groupBy(
    named.filter(({ name }) => !ACRONYM.test(name.replace(ARTICLE, '')) && keyOf(name).includes(' ')),
    ({ name }) => initialsOf(name),
  );
  for (const { index, name } of named) {
    if (!ACRONYM.test(name.replace(ARTICLE, ''))) continue;
    const meanings = written.get(keyOf(name)) ?? [];
    const [only] = meanings;
    if (only && meanings.length === 1) {
      clusters.join(index, only.index, `“${name}” are the first letters of “${only.name}”, and of no other name in the stories.`);
    }
  }
  const byKey = Map.groupBy(named, ({ name }) => keyOf(name));
  for (const { index, name } of named) {
    const short = withoutForm(keyOf(name));
    if (short === keyOf(name)) continue;
    const [only, ...more] = byKey.get(short) ?? [];
    if (only && more.length === 0)
      clusters.join(only.index, index, `“${name}” is “${only.name}” with the words for what sort of firm it is.`);
  }
  for (const { index, name } of named) {
    const [only, ...more] = keyOf(name).includes(' ') ? [] : named.filter((other) => isCalled(drafts[other.index], name, seeds));
    if (only && more.length === 0)
      clusters.join(only.index, index, `“${name}” is “${only.name}”: the stories that print that name call it so, and nothing else.`);
  }
  for (const [country, [first, ...others]] of Map.groupBy(named, ({ name }) => countryOf(keyOf(name)))) {
    if (country === null || first === undefined) continue;
    for (const { index, name } of others) clusters.join(first.index, index, `“${name}” and “${first.name}” are names of one country.`);
  }
  return clusters.drafts();
}

/** Whether a body of several words, the first of which this is, is called by it alone in a story that prints them all. */
function isCalled(draft: SourceDraft | undefined, word: string, seeds: readonly AnalysedSeed[]): boolean {
  if (draft === undefined || !keyOf(draft.voices[0]?.voice.name ?? '').startsWith(`${keyOf(word)} `)) return false;
  return draft.voices.some((placed) => {
    const text = seeds[placed.story]?.analysis.text ?? '';
    return placed.voice.mentions.some((mention) => keyOf(printedName(text, placed, mention) ?? '') === keyOf(word));
  });
}
