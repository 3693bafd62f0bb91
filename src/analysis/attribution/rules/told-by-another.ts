import { sliceOf } from '../../text/slice.ts';
import type { Candidate, HearsayRule, QuotePlace } from '../candidate.ts';
import { linkOf } from '../clause-links.ts';
import { isNegated } from '../cue-features.ts';
import { wordlessJudgements } from '../lexicon/reporting-verbs.ts';
import { type NounPhrase, VOICES_AND_PRONOUNS } from '../noun-phrase.ts';
import { phrasesWithin, reachBack, reachOn } from '../reach.ts';
import { OBJECTIVE } from '../speaking-objects.ts';
import type { Word } from '../words.ts';
import { GIVES_WORDS, indexOfCue, OWN_LINKS, passerOn } from './hearsay.ts';
import { passiveAgent } from './passive-agent.ts';

const name = 'told-by-another';

/** “I will burn it down,” the docker had said, the auditor told the court. */
export const toldByAnother: HearsayRule = {
  name,
  covers:
    'A clause behind the words, or put between commas, says who tells so: “I will burn it down,” the docker had said, the auditor told the court. The docker speaks.',
  find: (place, chosen, candidates) => {
    if (chosen.follows !== null || chosen.cue === null || chosen.mention.passage !== place.passage) return null;
    const passedOnBy = candidates.find((it) => it !== chosen && tellsBehind(place, chosen, it));
    if (passedOnBy !== undefined) return { spoke: chosen, passedOnBy };
    const inserted = tellsBetween(place, chosen);
    if (inserted !== null) return { spoke: chosen, passedOnBy: inserted };
    const around = saysAround(place, chosen, candidates);
    if (around !== null) return { spoke: around, passedOnBy: chosen };
    const spoke = candidates.findLast((it) => it !== chosen && leadsIn(place, it) && tellsBehind(place, it, chosen));
    return spoke === undefined ? null : { spoke, passedOnBy: chosen };
  },
};

/** Whether a candidate's clause begins with a comma behind what the one who speaks says, and tells nothing else. */
function tellsBehind(place: QuotePlace, speaks: Candidate, { cue, mention }: Candidate): boolean {
  const { passage, at } = place;
  const { words } = passage;
  const { phrase } = mention;
  const { phrase: speaker } = speaks.mention;
  if (mention.passage !== passage || cue === null || speaks.cue === null || speaks.cue.start >= cue.start) return false;
  if (phrase.first <= Math.max(at, speaker.last) || phrase.possessor || phrase.kind === 'relative-pronoun') return false;
  if (words[phrase.first - 1]?.tag !== 'comma' && words[phrase.first - 1]?.stretch !== words[at]?.stretch) return false;
  const verb = indexOfCue(place, cue);
  if (verb === null || verb <= phrase.last || !OWN_LINKS.has(linkOf(words, phrase, verb)) || !tells(words, verb)) return false;
  if (words[phrase.head]?.lower === words[speaker.head]?.lower) return false;
  // “…,” the docker said, she added: she may be the docker.
  if (phrase.kind === 'pronoun' && !isToldEarlier(words, indexOfCue(place, speaks.cue))) return false;
  return words
    .slice(verb + 1, reachOn(words, at) + 1)
    .every(({ stretch, tag }) => stretch === null && tag !== 'verb' && tag !== 'auxiliary');
}

/** "The docker, the auditor says, told her “no”": who tells so between the speaker and the cue, or before both. */
function tellsBetween(place: QuotePlace, { mention, cue: said }: Candidate): Candidate | null {
  const { passage, at, reading } = place;
  const { words, phrases } = passage;
  const to = indexOfCue(place, said);
  if (to === null || to > at) return null;
  for (const phrase of phrasesWithin(phrases, reachBack(words, at) + 1, to)) {
    const verb = words[phrase.last + 1];
    if (words[phrase.first - 1]?.tag !== 'comma' || phrase === mention.phrase || phrase.possessor) continue;
    if (!VOICES_AND_PRONOUNS.has(phrase.kind) || verb?.reporting !== 'say' || verb.form === 'participle') continue;
    if (words[phrase.head]?.lower === words[mention.phrase.head]?.lower) continue;
    const close = endOfPutIn(words, phrase);
    if (close === null || close >= to || verb.start === said?.start) continue;
    const reason = (): string => `“${sliceOf(reading.text, phrase.span)}” and “${verb.text}” stand between commas.`;
    return passerOn(name, passage, phrase, verb, reason);
  }
  return null;
}

/** "He then, the auditor says, called it “a trap”": who speaks around the clause of whoever tells so; null where nobody does. */
function saysAround(
  { passage, at }: QuotePlace,
  { mention: { phrase }, cue }: Candidate,
  candidates: readonly Candidate[],
): Candidate | null {
  const { words } = passage;
  const close = words[phrase.first - 1]?.tag === 'comma' && words[phrase.last + 1]?.start === cue?.start ? endOfPutIn(words, phrase) : null;
  if (close === null || close >= at || words[phrase.last + 1]?.reporting !== 'say') return null;
  let verb = close + 1;
  while (words[verb]?.tag === 'auxiliary' || words[verb]?.tag === 'adverb') verb += 1;
  const said = words[verb];
  if (said?.tag !== 'verb' || !GIVES_WORDS.has(said.reporting ?? '')) return null;
  const speaks = ({ cue: own, mention, rule, hears }: Candidate): boolean =>
    own?.start === said.start && !hears && mention.phrase !== phrase && (rule === passiveAgent.name || mention.phrase.last < phrase.first);
  return candidates.find((it) => speaks(it) && words[it.mention.phrase.head]?.lower !== words[phrase.head]?.lower) ?? null;
}

/** Index of the comma that closes "the auditor says," or "the auditor told the court,"; null where none does. */
function endOfPutIn(words: readonly Word[], { last }: NounPhrase): number | null {
  let close = last + 2;
  while (close < last + 2 + LONGEST_HEARER && HEARERS.has(words[close]?.tag ?? 'stop')) close += 1;
  return words[close]?.tag === 'comma' ? close : null;
}
const HEARERS: ReadonlySet<string> = new Set(['determiner', 'possessive', 'noun', 'name']);
/** "Told the inquiry". In words. */
const LONGEST_HEARER = 4;

/** "Said", "told the court", "reported on Monday"; not "wrote a blog". */
const tells = (words: readonly Word[], verb: number): boolean =>
  words[verb]?.reporting === 'say' || (words[verb]?.reporting === 'write' && !OBJECTS.has(words[verb + 1]?.tag ?? 'stop'));
const OBJECTS: ReadonlySet<string> = new Set(['determiner', 'possessive', 'noun', 'name', 'number']);

/** "Had said", "told her": the clause is about another time, or another hearer. */
const isToldEarlier = (words: readonly Word[], verb: number | null): boolean =>
  verb !== null && (words[verb - 1]?.lower === 'had' || OBJECTIVE.has(words[verb + 1]?.lower ?? ''));

/** "The docker had called it “a trap”, …": the clause of a candidate leads right into the marks. */
function leadsIn(place: QuotePlace, { cue, mention: { phrase, passage: there }, hears, doubt }: Candidate): boolean {
  const { passage, at } = place;
  const { words } = passage;
  if (there !== passage || cue === null || hears || doubt || phrase.possessor || phrase.kind === 'relative-pronoun') return false;
  const verb = indexOfCue(place, cue);
  if (verb === null || verb > at || phrase.last >= verb) return false;
  const { reporting, base } = words[verb] ?? {};
  if (!GIVES_WORDS.has(reporting ?? '') || wordlessJudgements.has(base ?? '') || isNegated(words, verb)) return false;
  // "Nothing the mayor says “will help”": what follows is not what the mayor says.
  if (NOUNS.has(words[phrase.first - 1]?.tag ?? '')) return false;
  if (!OWN_LINKS.has(linkOf(words, phrase, verb))) return false;
  return words.slice(verb + 1, at).every(({ tag, reporting }) => !PARTS.has(tag) && (tag !== 'verb' || reporting === null));
}
const NOUNS: ReadonlySet<string> = new Set(['noun', 'name', 'number']);
const PARTS: ReadonlySet<string> = new Set(['auxiliary', 'quote', 'colon']);
