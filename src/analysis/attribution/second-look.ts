import { nounLikeCommonForms } from './lexicon/common-verbs.ts';
import { nameParticles } from './lexicon/name-words.ts';
import { nounLikeForms } from './lexicon/reporting-verbs.ts';
import {
  COMPLEMENTED,
  isAdverbAtHead,
  isSinceInVerb,
  isStress,
  isUsedTo,
  opensComplement,
  REFLEXIVE,
} from './second-look/adverbs-and-ties.ts';
import {
  endsGovernedPhrase,
  isDoneAtHead,
  isNounBeforeVerb,
  isNounBehindAdjective,
  isNounBehindMarked,
  isNounBehindThere,
  isNounBehindThing,
  isNounOfBarePhrase,
  isNounOfRelative,
  isParticipleAtHead,
  isPartOfOffice,
  isPluralAtHead,
  markDoneAtHead,
  markNoun,
  markParticipleAtHead,
  opensReportedClause,
  standsBeforeItsNoun,
} from './second-look/nouns-after-all.ts';
import { isInitial, isParticleOfName } from './second-look/parts-of-names.ts';
import { bringsNounCue, isPhrasal, LIGHT_VERBS, markLightVerb, markPhrasal } from './second-look/phrasal-cues.ts';
import { FIRST_OF_TIMES, isTime, markTime } from './second-look/time-spans.ts';
import {
  isInfinitive,
  isInfinitiveOfModal,
  isOfDoing,
  isSecondInfinitive,
  isVerbByPlace,
  isVerbOfAuxiliary,
  isVerbOfLet,
  isVerbOfNumber,
  isVerbOfOne,
  isVerbOfPronoun,
  isVerbOfSeveral,
  isVerbPastPlural,
  isVerbPastSince,
  markDoing,
  markInfinitive,
  markVerb,
  markVerbByPlace,
  reportsBehindNoun,
} from './second-look/verbs-after-all.ts';
import { isParticipleOfObject } from './speaking-objects.ts';
import { isCapital, type Word, type WordTag, wordTags } from './words.ts';

/** At the head of a sentence and before a name, a given name: "Will Lee said". */
const NAMES_TOO: ReadonlySet<string> = new Set(['Will', 'May']);

/** A tag that the words around it may overturn. */
type Correction = {
  /** The tags it looks at; any where none is given. */
  tags: readonly WordTag[] | null;
  /** The words it looks at, in lower case; any where none are given. */
  words?: ReadonlySet<string>;
  holds: (words: readonly Word[], at: number, word: Word) => boolean;
  mend: (word: Word, words: readonly Word[], at: number) => void;
};

const to =
  (tag: WordTag) =>
  (word: Word): void => {
    word.tag = tag;
  };

/** Tried in order; the first that holds mends the word. */
const corrections: readonly Correction[] = [
  { tags: null, words: nameParticles, holds: isParticleOfName, mend: to('name') },
  { tags: ['determiner'], words: new Set(['a']), holds: isInitial, mend: to('name') },
  { tags: ['auxiliary'], holds: opensName, mend: to('name') },
  { tags: null, words: FIRST_OF_TIMES, holds: isTime, mend: (_, words, at) => markTime(words, at) },
  { tags: ['number'], holds: isTime, mend: (_, words, at) => markTime(words, at) },
  { tags: ['preposition'], holds: isNameBeforeSaid, mend: markNameBeforeSaid },
  { tags: ['preposition'], words: new Set(['since']), holds: isSinceInVerb, mend: to('adverb') },
  { tags: null, words: new Set(['used', 'to']), holds: isUsedTo, mend: to('auxiliary') },
  { tags: ['object-pronoun'], words: REFLEXIVE, holds: isStress, mend: to('adverb') },
  { tags: ['name'], holds: isPluralAtHead, mend: to('noun') },
  { tags: ['name'], holds: isAdverbAtHead, mend: to('adverb') },
  { tags: ['name'], holds: isParticipleAtHead, mend: (_, words, at) => markParticipleAtHead(words, at) },
  { tags: ['name'], holds: isDoneAtHead, mend: markDoneAtHead },
  { tags: ['noun'], words: COMPLEMENTED, holds: opensComplement, mend: to('preposition') },
  {
    tags: ['noun'],
    holds: (words, at, { asVerb }) =>
      asVerb !== null &&
      (isVerbOfNumber(words, at) ||
        isVerbOfOne(words, at) ||
        isVerbOfSeveral(words, at) ||
        isVerbOfPronoun(words, at) ||
        isVerbOfAuxiliary(words, at) ||
        isVerbOfLet(words, at) ||
        isVerbPastPlural(words, at) ||
        reportsBehindNoun(words, at) ||
        isParticipleOfObject(words, at) ||
        isVerbPastSince(words, at)),
    mend: markVerb,
  },
  { tags: ['noun'], holds: isVerbByPlace, mend: markVerbByPlace },
  { tags: ['verb'], holds: (words, at, { form }) => form === 'past' && standsBeforeItsNoun(words, at), mend: to('noun') },
  { tags: ['verb'], holds: isOfDoing, mend: markDoing },
  { tags: ['verb'], holds: isNounOfRelative, mend: markNoun },
  { tags: ['verb'], holds: isPartOfOffice, mend: markNoun },
  {
    tags: ['verb'],
    holds: (words, at, { lower }) =>
      (nounLikeForms.has(lower) || nounLikeCommonForms.has(lower)) &&
      (isNounBehindAdjective(words, at) || isNounOfBarePhrase(words, at) || isNounBehindMarked(words, at) || isNounBehindThere(words, at)),
    mend: markNoun,
  },
  {
    tags: ['verb'],
    holds: (words, at, { lower }) =>
      nounLikeForms.has(lower) &&
      (endsGovernedPhrase(words, at) || isNounBehindThing(words, at) || isNounBeforeVerb(words, at) || opensReportedClause(words, at)),
    mend: markNoun,
  },
  {
    tags: ['noun'],
    holds: (words, at) => isInfinitive(words, at) || isSecondInfinitive(words, at) || isInfinitiveOfModal(words, at),
    mend: markInfinitive,
  },
  { tags: null, words: new Set(['following']), holds: (words, at) => words[at - 1]?.tag === 'determiner', mend: to('noun') },
  {
    tags: ['verb'],
    holds: (words, at, { reporting }) => reporting === null && isPhrasal(words, at),
    mend: (_, words, at) => markPhrasal(words, at),
  },
  {
    tags: ['verb', 'auxiliary'],
    words: LIGHT_VERBS,
    holds: (words, at, { reporting }) => reporting === null && bringsNounCue(words, at),
    mend: markLightVerb,
  },
];

/** Corrections by the tags that they look at, in their order. */
type ByTag = ReadonlyMap<WordTag, readonly Correction[]>;

const byTag = (some: readonly Correction[]): ByTag =>
  new Map(wordTags.map((tag) => [tag, some.filter(({ tags }) => tags === null || tags.includes(tag))]));

/** Of each word that a correction names. Most words are none of them, and the corrections that name any need not be tried on those. */
const correctionsOf: ReadonlyMap<string, ByTag> = new Map(
  corrections
    .flatMap(({ words = [] }) => [...words])
    .map((lower) => [lower, byTag(corrections.filter(({ words }) => words === undefined || words.has(lower)))]),
);
const correctionsOfOthers = byTag(corrections.filter(({ words }) => words === undefined));

/** Corrects tags that depend on what comes after a word. Changes the words in place. */
export function lookAgain(words: readonly Word[]): void {
  words.forEach((word, at) => {
    // Marked together with the first of its row.
    if (word.tag === 'time') return;
    for (const { holds, mend } of (correctionsOf.get(word.lower) ?? correctionsOfOthers).get(word.tag) ?? []) {
      if (!holds(words, at, word)) continue;
      mend(word, words, at);
      return;
    }
  });
}

function opensName(words: readonly Word[], at: number, word: Word): boolean {
  return NAMES_TOO.has(word.text) && words[at + 1]?.tag === 'name' && words[at - 1]?.sentence !== word.sentence;
}

/** “We go,” Over said: a name that is a preposition, too. */
function isNameBeforeSaid(words: readonly Word[], at: number, word: Word): boolean {
  return isCapital(word.text) && words[at - 1]?.tag === 'quote' && words[at + 1]?.asVerb?.reporting === 'say';
}

function markNameBeforeSaid(word: Word, words: readonly Word[], at: number): void {
  word.tag = 'name';
  const said = words[at + 1];
  if (said !== undefined) markVerb(said);
}
