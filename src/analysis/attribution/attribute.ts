import { Weights } from '../feature.ts';
import type { AnalysedQuote, Voice } from '../story-analysis.ts';
import { sliceOf } from '../text/slice.ts';
import type { Answer, Candidate, Decision } from './candidate.ts';
import { type Bands, bandOf, measuredBands } from './confidence.ts';
import { surer, weaker } from './coreference/chain-step.ts';
import type { Coreference } from './coreference/coreference.ts';
import type { Entity } from './coreference/entity.ts';
import { resolveMentions } from './coreference/resolve.ts';
import type { RoleLink } from './coreference/role-link.ts';
import { decideAll, decideLast } from './decide.ts';
import { voicesOf } from './find-voices.ts';
import { addUnnamed, entitiesOf, type Heard, hear, hearFirstPersons } from './hear.ts';
import { type NounPhrase, namingPhrase } from './noun-phrase.ts';
import { bandOfForm } from './page-forms.ts';
import type { Reading } from './reading.ts';
import { authorOf } from './vehicles.ts';
import fitted from './weights.json' with { type: 'json' };

/** A stretch's source with its evidence; the fields of a quote that attribution fills. */
export type AttributedStretch = Pick<AnalysedQuote, 'attribution' | 'confidence' | 'evidence'> & {
  /** Index of the stretch whose utterance goes on here without a cue of its own. */
  continues: number | null;
  /** It has the cue of an earlier stretch and is no part of its utterance: somebody else may have spoken between. */
  apart?: true;
  /** Index of the block that is an item of a list: what one cue leads into is an utterance an item. */
  item?: number;
};

/** So many rivals are named to a reader. */
const MAX_RIVALS = 3;

const fittedWeights = new Weights(fitted);
/** Weighs who speaks each stretch. One decision a stretch; none for those in no narrator's text. */
export const decideStretches = (reading: Reading, weights = fittedWeights): (Decision | undefined)[] => decideAll(reading, weights);

/**
 * Says of every stretch whose words it holds. One answer a stretch, in their order.
 * @param weighed As `decideStretches` gives it, without the decisions on words that are nobody's.
 * @param named Further phrases that name a source: whoever they stand for is among the voices.
 * @param links What other stories show of whom this one does not name.
 * @returns With `heard`, which says who a phrase stands for; null where it is neither a mention nor among `named`.
 */
export function attributeStretches(
  reading: Reading,
  weighed: readonly (Decision | undefined)[],
  named: readonly Candidate['mention'][],
  bands = measuredBands,
  links: readonly RoleLink[] = [],
): { voices: Voice[]; attributed: AttributedStretch[]; heard: (phrase: NounPhrase) => Heard | null } {
  const decided = decideLast(reading, weighed);
  const coreference = resolveMentions(reading, (stretch) => weighed[stretch]?.chosen?.mention.phrase, null, links);
  hearFirstPersons(reading, decided, coreference);
  const mentions = decided.flatMap((decision) => decision?.chosen?.mention ?? []);
  for (const mention of [...mentions, ...named]) addUnnamed(reading.text, coreference, mention);
  const { voices, indexOf } = voicesOf(coreference.entities);
  const heard = (phrase: NounPhrase): Heard | null => hear(reading.text, coreference, indexOf, phrase);
  const attributed = decided.map((decision): AttributedStretch => {
    if (decision?.chosen?.hears) return heardBy(reading, decision.chosen);
    if (!decision?.chosen) return OPEN;
    return answerOf(reading, decision, decision.chosen, heard, bands, () => rejectedOf(decision, coreference, indexOf)) ?? OPEN;
  });
  return { voices, attributed, heard };
}

const OPEN: AttributedStretch = {
  attribution: null,
  confidence: 'low',
  evidence: {
    rule: 'none',
    step: null,
    certainty: 'low',
    reason: 'The words around it do not say whose they are.',
    spans: [],
    rejected: [],
  },
  continues: null,
};

/** The story says who hears the words, or of whom they are, and not who says them. */
function heardBy({ text }: Reading, { mention, cue }: Answer): AttributedStretch {
  const verb = cue === null ? '' : `“${sliceOf(text, cue)}” stands in the passive: `;
  const reason = `${verb}“${sliceOf(text, namingPhrase(mention.phrase).span)}” is spoken to or spoken of, and nobody is named who says it.`;
  return { ...OPEN, evidence: { ...OPEN.evidence, reason } };
}

function answerOf(
  { text }: Reading,
  { share, passedOn }: Decision,
  { rule, mention: { phrase, passage }, cue, follows, form, item, elsewhere, reason, doubt }: Answer,
  heard: (phrase: NounPhrase) => Heard | null,
  bands: Bands,
  rejected: () => AttributedStretch['evidence']['rejected'],
): AttributedStretch | null {
  const document = namingPhrase(phrase);
  const author = authorOf(passage, document);
  const source = heard(author ?? phrase);
  if (source === null) return null;
  const { voices, mention, relative, chain, step, strength, why } = source;
  const written =
    author && `“${sliceOf(text, author.span)}” is the subject of the sentence that “${sliceOf(text, document.span)}” stands in.`;
  const handed = passedOn && `The story has it at second hand (${passedOn.rule}): ${passedOn.by.reason}`;
  // The words are far from the mention that they are known by, and its cue does not lead them in.
  const isFar = elsewhere === true || follows?.how === 'repeats' || follows?.how === 'anew';
  const weighed = bandOf(bands, rule, share, doubt !== undefined);
  const certainty = form === undefined ? weighed : surer(weighed, bandOfForm(form));
  return {
    attribution: {
      voices,
      mention: isFar ? null : mention,
      relative: author === null ? relative : phrase.span,
      chain,
      ...(passedOn && { passedOnBy: { mention: passedOn.by.mention.phrase.span, cue: passedOn.by.cue } }),
      cue: isFar ? null : cue,
    },
    confidence: weaker(certainty, strength),
    evidence: {
      rule,
      step,
      certainty,
      reason: [reason, why, written, handed, doubt].filter(Boolean).join(' '),
      spans: cue && !isFar ? [cue, mention] : [mention],
      rejected: rejected(),
    },
    continues: follows?.how === 'joins' && doubt === undefined ? follows.stretch : null,
    ...(item === undefined ? {} : { item }),
    ...(follows !== null && (doubt !== undefined || follows.how === 'anew') ? { apart: true } : {}),
  };
}

function rejectedOf(
  decision: Decision,
  coreference: Coreference,
  indexOf: ReadonlyMap<Entity, number>,
): AttributedStretch['evidence']['rejected'] {
  const seen = new Set(decision.chosen ? entitiesOf(coreference, decision.chosen.mention.phrase) : []);
  const rejected: AttributedStretch['evidence']['rejected'] = [];
  for (const { candidate } of decision.rivals) {
    if (rejected.length === MAX_RIVALS) break;
    const { phrase } = candidate.mention;
    const [entity] = entitiesOf(coreference, phrase);
    const voice = entity && indexOf.get(entity);
    if (entity === undefined || voice === undefined || seen.has(entity)) continue;
    seen.add(entity);
    rejected.push({ voice, mention: namingPhrase(phrase).span, reason: `Weaker evidence: ${candidate.reason}` });
  }
  return rejected;
}
