import type { Block } from '../../schema/story.ts';
import type { Passage } from './narration.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Word } from './words.ts';

/** A paragraph, or one of several, that a label gives to one speaker, as transcripts and interviews print it. */
export type Turn = {
  /** The phrase that names the speaker; null where the label says only that somebody asks or answers. */
  speaker: NounPhrase | null;
  /** Index of the label's colon among the words of this paragraph; null where an earlier paragraph has the label. */
  colon: number | null;
  /**
   * Words without marks are the speaker's. Not so where labels lead into marks: "The Echo: Why now? Lee: “I was late.”" There they are
   * the paper's own.
   */
  isSpoken: boolean;
};

/** "MAYOR LEE: ", "ANN LEE, MAYOR OF ARDEN: ": nothing but capitals to the colon. */
const IN_CAPITALS = /^(?=.{0,80}?:\s)\p{Lu}[\p{Lu}\p{M}\p{N}\p{Zs}.,’'&()-]*:\s/u;
/** "Lee: ", which is a label only where the story has it again. */
const NAME = /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3}:\s/u;
/** What pages set before a line, and no speaker. */
const KICKER =
  /^(?:breaking|exclusive|update[ds]?|live|watch|listen|read|see|more|also|related|analysis|opinion|comment|explainer|note|correction|clarification|photos?|pictures?|videos?|key|background)\b/i;
/** As far as a label may reach, in UTF-16 units. */
const LONGEST_LABEL = 82;
/** Nobody talks alone: "ARDEN: The mayor said" opens many a report. */
const FEWEST_SPEAKERS = 2;
/** From so many labels on a text is a transcript: what has no label goes on from what has. */
const IN_TRANSCRIPT = 3;
const NAMES_NOBODY = /^(?:q|a|question|answer|questioner|reporter|interviewer|moderator|unidentified\b.*)$/i;

/**
 * Whose turn each paragraph is, by block. Who says "I" in a turn is its speaker, and what it reports is told by its speaker and not by the
 * story, as far as its words are the speaker's.
 */
export function turnsOf(
  text: string,
  blocks: readonly Block[],
  passages: readonly (Passage & { phrases: readonly NounPhrase[] })[],
): ReadonlyMap<number, Turn> {
  const labels = labelsOf(text, blocks);
  const turns = new Map<number, Turn>();
  if (labels.size === 0) return turns;
  const isSpoken = !passages.some(({ block, words }) => labels.has(block) && words[colonIn(words) + 1]?.tag === 'quote');
  const isTranscript = labels.size >= IN_TRANSCRIPT;
  let speaker: NounPhrase | null | undefined;
  for (const passage of passages) {
    const kind = blocks[passage.block]?.kind;
    const label = labels.get(passage.block);
    if (label !== undefined) {
      const colon = colonIn(passage.words);
      const [first] = passage.phrases;
      speaker = first && first.last < colon && !NAMES_NOBODY.test(label) ? first : null;
      turns.set(passage.block, { speaker, colon, isSpoken });
    } else if (kind !== 'paragraph' || !isTranscript) speaker = undefined;
    else if (speaker !== undefined) turns.set(passage.block, { speaker, colon: null, isSpoken });
  }
  return turns;
}

const colonIn = (words: readonly Word[]): number => words.findIndex(({ tag }) => tag === 'colon');

/** The label of each block that has one, without its colon. */
function labelsOf(text: string, blocks: readonly Block[]): Map<number, string> {
  const labels = new Map<number, string>();
  const named: { label: string; block: number }[] = [];
  blocks.forEach(({ kind, span }, block) => {
    if (kind !== 'paragraph') return;
    const opening = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LABEL));
    const inCapitals = IN_CAPITALS.exec(opening)?.[0];
    const label = (inCapitals ?? NAME.exec(opening)?.[0])?.replace(/:\s$/u, '');
    if (label === undefined || KICKER.test(label)) return;
    if (inCapitals !== undefined) labels.set(block, label);
    else named.push({ label, block });
  });
  for (const own of Map.groupBy(named, ({ label }) => label).values())
    if (own.length > 1) for (const { label, block } of own) labels.set(block, label);
  return new Set(labels.values()).size < FEWEST_SPEAKERS ? new Map() : labels;
}
