import { plainName, surnameSimilarity } from '../../analysis/sources/fold-name.ts';
import { contains, sliceOf } from '../../analysis/text/slice.ts';
import type { StoryId } from '../../schema/ids.ts';
import type { PrintedForm, SourceNaming, Spelling, StoryNaming } from '../../schema/naming.ts';
import type { Source } from '../../schema/source.ts';
import type { Span } from '../../schema/span.ts';
import { listIn } from '../collecting.ts';
import type { EditionIndex } from '../edition-index.ts';

/** How each story names, titles and describes each source; sources named differently first, then those named in most stories. */
export function nameSources({ edition, story: storyOf, position }: EditionIndex): SourceNaming[] {
  return edition.sources
    .flatMap((source) => {
      const spans = new Map<StoryId, { mentions: Span[]; roles: Span[] }>();
      const placedIn = (story: StoryId) => {
        const known = spans.get(story) ?? { mentions: [], roles: [] };
        spans.set(story, known);
        return known;
      };
      for (const { story, span } of source.mentions) placedIn(story).mentions.push(span);
      for (const { story, span } of source.roles) placedIn(story).roles.push(span);
      const naming = [...spans]
        .sort(([a], [b]) => position(a) - position(b))
        .map(([story, { mentions, roles }]) => namingIn(source, story, storyOf(story).text, mentions, roles));
      return naming.length === 0 ? [] : [{ source: source.id, stories: naming, spellings: spellingsOf(source, naming) }];
    })
    .sort((a, b) => b.spellings.length - a.spellings.length || b.stories.length - a.stories.length);
}

function namingIn(source: Source, story: StoryId, text: string, mentions: readonly Span[], roles: readonly Span[]): StoryNaming {
  const nameWords = wordsOfName(source.name);
  const isName = (span: Span): boolean => wordsOfName(sliceOf(text, span)).some((word) => nameWords.some((own) => isSpellingOf(word, own)));
  const named = mentions.filter(isName);
  const names = formsOf(text, named);
  // "Mayor Ada Bell" is one form; its title is not shown a second time.
  const besides = roles.filter((role) => !named.some((span) => contains(span, role)));
  const described = [...besides, ...mentions.filter((span) => !isName(span))].sort((a, b) => a.start - b.start);
  return { story, names: names.sort((a, b) => b.at.length - a.at.length), descriptions: formsOf(text, described) };
}

const POSSESSIVE = /['’]s?$/;
const CAPITALISED_WORD = /(?<![\p{L}’'])\p{Lu}[\p{L}\p{M}]*/gu;
const wordsOfName = (name: string): string[] => name.match(CAPITALISED_WORD) ?? [];

/** Two spellings of one name agree at least so far, once romanisation is folded. */
const LEAST_SIMILARITY = 0.75;
const judged = new Map<string, boolean>();
/** Names come again and again; hostile texts must not fill the memory. */
const MOST_JUDGED = 100_000;

function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true;
  const key = `${a} ${b}`;
  const known = judged.get(key);
  if (known !== undefined) return known;
  const alike = surnameSimilarity(a, b) >= LEAST_SIMILARITY;
  if (judged.size < MOST_JUDGED) judged.set(key, alike);
  return alike;
}

/** The same words are one form wherever they stand; a possessive ending is no part of it. */
function formsOf(text: string, spans: readonly Span[]): PrintedForm[] {
  const forms = new Map<string, Span[]>();
  for (const span of spans) {
    const printed = sliceOf(text, span).replace(POSSESSIVE, '').replaceAll(/\s+/g, ' ');
    const places = listIn(forms, printed);
    if (!places.some(({ start }) => start === span.start)) places.push(span);
  }
  return [...forms].flatMap(([printed, at]) => (printed === '' ? [] : [{ text: printed, at }]));
}

/** Words of the names that are alike and not the same, letter for letter; capitals and accents count. */
function spellingsOf({ name, kind }: Source, naming: readonly StoryNaming[]): Spelling[] {
  const nameWords = wordsOfName(name);
  const printed = new Map<string, Set<StoryId>>();
  for (const { story, names } of naming) {
    for (const word of names.flatMap(({ text }) => wordsOfName(text))) {
      // A title beside the name is no part of it.
      if (nameWords.some((own) => isSpellingOf(word, own))) printed.set(word, (printed.get(word) ?? new Set()).add(story));
    }
  }
  for (const [word, stories] of printed) {
    // A story that has the name without capitals too sets a dateline or shouts; it does not spell.
    const ordinary = [...printed].flatMap(([other, theirs]) => (other !== word && other.toUpperCase() === word ? [...theirs] : []));
    for (const story of ordinary) stories.delete(story);
    // A person has no name in capitals: a label of a transcript is printed so.
    if (stories.size === 0 || (kind === 'person' && ordinary.length > 0)) printed.delete(word);
  }
  const groups: string[][] = [];
  for (const word of printed.keys()) {
    const group = groups.find(([first]) => first !== undefined && first.charAt(0) === word.charAt(0) && isSpellingOf(first, word));
    if (group) group.push(word);
    else groups.push([word]);
  }
  return groups
    .filter((group) => group.length > 1 && group.every((word) => plainName(word) !== ''))
    .map((group) => ({ forms: group.map((text) => ({ text, stories: [...(printed.get(text) ?? [])] })) }));
}
