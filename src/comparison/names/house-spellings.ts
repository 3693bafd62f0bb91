import type { StoryId } from '../../schema/ids.ts';
import type { HouseSpelling } from '../../schema/naming.ts';
import type { Place } from '../../schema/place.ts';
import { listIn } from '../collecting.ts';
import type { EditionIndex } from '../edition-index.ts';
import { wordsIn } from '../words/story-words.ts';

const POSSESSIVE = /['’]s?$/;
/** "Can't" and "can’t" differ in the apostrophe alone. */
const APOSTROPHE = /['’]/;
const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u;
const CAPITALISED = /^\p{Lu}[^\p{Lu}]*$/u;

/**
 * Words that the one normaliser folds together and stories print differently: British and American spelling, "FIFA" and "Fifa",
 * "US" and "U.S.", accents. A capital at the beginning of a word is no difference, and words in capitals for emphasis are none.
 */
export function houseSpellings({ edition, position }: EditionIndex): HouseSpelling[] {
  const byFold = new Map<string, Map<string, Place[]>>();
  for (const story of edition.stories) {
    for (const block of story.blocks) {
      if (block.kind === 'boilerplate') continue;
      for (const { text: word, folded: whole, span } of wordsIn(story, block.span)) {
        const bare = word.replace(POSSESSIVE, '');
        if (APOSTROPHE.test(bare) || !/\p{L}/u.test(bare)) continue;
        const folded = whole.replace(POSSESSIVE, '');
        const forms = byFold.get(folded) ?? new Map<string, Place[]>();
        byFold.set(folded, forms);
        listIn(forms, bare).push({ story: story.id, span: { start: span.start, end: span.start + bare.length } });
      }
    }
  }
  return [...byFold.values()].flatMap((printed) => {
    const forms = distinctForms(printed);
    const stories = new Set([...forms.values()].flatMap((places) => places.map(({ story }) => story)));
    if (forms.size < 2 || stories.size < 2) return [];
    return [
      {
        forms: [...forms]
          .map(([text, places]) => ({ text, places }))
          .sort((a, b) => firstStory(a.places, position) - firstStory(b.places, position)),
      },
    ];
  });
}

/** Leaves out what differs in a first capital only, and the lower-case word that a set of initials happens to spell. */
function distinctForms(printed: ReadonlyMap<string, readonly Place[]>): Map<string, Place[]> {
  const texts = [...printed.keys()];
  const hasPoints = texts.some((text) => text.includes('.'));
  const hasLowerCase = texts.some((text) => text === text.toLowerCase());
  const forms = new Map<string, Place[]>();
  const named = new Set([...printed].flatMap(([text, places]) => (CAPITALISED.test(text) ? places.map(({ story }) => story) : [])));
  for (const [text, printedAt] of printed) {
    // A story that has the name with one capital too sets a dateline or shouts; it does not spell.
    const places = CAPITALS.test(text) ? printedAt.filter(({ story }) => !named.has(story)) : printedAt;
    if (places.length === 0) continue;
    if (hasPoints ? !CAPITALS.test(text) : hasLowerCase && CAPITALS.test(text)) continue;
    const form = hasLowerCase && CAPITALISED.test(text) ? text.toLowerCase() : text;
    listIn(forms, form).push(...places);
  }
  return forms;
}

const firstStory = (places: readonly Place[], position: (story: StoryId) => number): number =>
  Math.min(...places.map(({ story }) => position(story)));
