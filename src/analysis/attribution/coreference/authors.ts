import { bodyOf } from '../hanging-voices.ts';
import { verbPastInsertion } from '../insertions.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { firstAfter, phrasesWithin, reachBack } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';
import { holderOf } from './families.ts';
import { predicateOf, standsAs } from './subjects.ts';

/** What one person or body writes or has written in its own name. A report or a survey speaks for itself. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'statement message letter email e-mail memo post tweet text note column op-ed reply answer response speech sermon voicemail'.split(' '),
);
/** Verbs of writing such words and handing them out: "wrote a letter", "has sent round a statement". */
const HANDS_OUT: ReadonlySet<string> = new Set(
  'send issue release publish post put share circulate make write draft dictate leave deliver'.split(' '),
);
/** Between such a verb and its object: "put out", "sent round to staff". */
const PARTICLES: ReadonlySet<string> = new Set(['out', 'round', 'around']);

/**
 * Who speaks in a document that the story brings in as somebody's: "her statement", or "a statement" that its sentence says they sent. Null
 * where it says neither, and where several have written it: what they sign is a source of its own.
 */
export function writerOf(passage: ReadPassage, phrase: NounPhrase, entityOf: ReadonlyMap<NounPhrase, Entity>): Entity | null {
  if (phrase.plural || !OWN_WORDS.has(singularOf(passage.words[phrase.head]?.lower ?? ''))) return null;
  const writer = holderOf(passage, phrase) ?? senderOf(passage, phrase) ?? speakerIn(passage, phrase);
  const entity = writer && entityOf.get(writer);
  return entity && !entity.plural && entity.name.length > 0 && WRITERS.has(entity.kind) ? entity : null;
}
/** "One of her letters". */
const singularOf = (noun: string): string => noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
const WRITERS: ReadonlySet<Entity['kind']> = new Set<Entity['kind']>(['person', 'organisation']);

/** The subject of the verb that hands a document out: "Poe sent a letter", "Poe sent the council a letter". */
function senderOf(passage: ReadPassage, document: NounPhrase): NounPhrase | undefined {
  const { words, phrases } = passage;
  let verb = document.first - 1;
  if (PARTICLES.has(words[verb]?.lower ?? '')) verb -= 1;
  if (words[verb]?.tag !== 'verb') verb = (phraseRightBefore(passage, document.first)?.first ?? verb + 1) - 1;
  if (words[verb]?.tag !== 'verb' || !HANDS_OUT.has(words[verb]?.asVerb?.base ?? '')) return undefined;
  return phrasesWithin(phrases, reachBack(words, verb), verb).findLast((phrase) => {
    const predicate = phrase.possessor ? null : predicateOf(passage, phrase);
    return predicate !== null && predicate <= verb && words.slice(predicate, verb).every(({ tag }) => GROUP.has(tag));
  });
}
const GROUP: ReadonlySet<string> = new Set(['auxiliary', 'adverb', 'verb']);

/** "A letter from Ann Poe": the document that a phrase says who it is from; null where it says that of none. */
export function documentFrom(passage: ReadPassage, writer: NounPhrase): NounPhrase | null {
  const { words } = passage;
  if (words[writer.first - 1]?.lower !== 'from') return null;
  const document = phraseRightBefore(passage, writer.first - 1);
  return document !== null && !document.plural && OWN_WORDS.has(words[document.head]?.lower ?? '') ? document : null;
}

/** The phrase that ends right before a word, by its index. */
function phraseRightBefore({ phrases }: ReadPassage, at: number): NounPhrase | null {
  const before = phrases[firstAfter(phrases, at - 1) - 1];
  return before?.last === at - 1 ? before : null;
}

/** "The guild said in a statement", "the guild, in a statement on Monday, said": the subject of the sentence. */
function speakerIn(passage: ReadPassage, document: NounPhrase): NounPhrase | undefined {
  const { words, phrases } = passage;
  const [preposition, article] = [words[document.first - 1], words[document.first]];
  if (preposition?.lower !== 'in' || (article?.lower !== 'a' && article?.lower !== 'an')) return undefined;
  const before = phrasesWithin(phrases, reachBack(words, document.first), document.first - 1);
  const subject = before.findLast((phrase) => standsAs(passage, phrase).subject || verbPastInsertion(words, phrase) !== null);
  if (subject === undefined) return undefined;
  // "The guild found slips in a statement": what it does there it need not say.
  const between = words.slice(subject.last + 1, document.first - 1);
  if (words[document.first - 2]?.tag !== 'comma' && !between.some(({ reporting }) => SAYS.has(reporting ?? ''))) return undefined;
  return bodyOf(passage, subject) ?? subject;
}
const SAYS: ReadonlySet<string> = new Set(['say', 'speech', 'write', 'act']);
