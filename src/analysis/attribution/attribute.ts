import type { AnalysedQuote, Voice } from '../story-analysis.ts';
import { sliceOf } from '../text/slice.ts';
import type { Answer, Candidate, Decision } from './candidate.ts';
import { bandOf } from './confidence.ts';
import type { Entity } from './coreference/entity.ts';
import { type Coreference, resolveMentions } from './coreference/resolve.ts';
import { decideAll } from './decide.ts';
import { echo, echoedBy } from './echoes.ts';
import { voicesOf } from './find-voices.ts';
import { addUnnamed, entitiesOf, type Heard, hear, hearFirstPersons } from './hear.ts';
import { type NounPhrase, namingPhrase } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { authorOf } from './vehicles.ts';
import weights from './weights.json' with { type: 'json' };

/** A stretch's source with its evidence; the fields of a quote that attribution fills. */
export type AttributedStretch = Pick<AnalysedQuote, 'attribution' | 'confidence' | 'evidence'> & {
  /** Index of the stretch whose utterance goes on here without a cue of its own. */
  continues: number | null;
  /** It has the cue of an earlier stretch and is no part of its utterance: somebody else may have spoken between. */
  apart?: true;
};

/** So many rivals are named to a reader. */
const MAX_RIVALS = 3;

/** Weighs by the fitted weights who speaks each stretch. One decision a stretch; none for those in no narrator's text. */
export const decideStretches = (reading: Reading): (Decision | undefined)[] => decideAll(reading, weights);

/**
 * Says of every stretch whose words it holds. One answer a stretch, in their order.
 * @param decided As `decideStretches` gives it, without the decisions on words that are nobody's.
 * @param named Further phrases that name a source: whoever they stand for is among the voices.
 * @returns With `heard`, which says who a phrase stands for; null where it is neither a mention nor among `named`.
 */
export function attributeStretches(
  reading: Reading,
  decided: readonly (Decision | undefined)[],
  named: readonly Candidate['mention'][],
): { voices: Voice[]; attributed: AttributedStretch[]; heard: (phrase: NounPhrase) => Heard | null } {
  const coreference = resolveMentions(reading, (stretch) => decided[stretch]?.chosen?.mention.phrase);
  hearFirstPersons(reading, decided, coreference);
  const mentions = decided.flatMap((decision) => decision?.chosen?.mention ?? []);
  for (const mention of [...mentions, ...named]) addUnnamed(reading.text, coreference, mention);
  const { voices, indexOf } = voicesOf(coreference.entities);
  const heard = (phrase: NounPhrase): Heard | null => hear(coreference, indexOf, phrase);
  const answers = decided.map((decision): AttributedStretch => {
    if (decision?.chosen?.hears) return heardBy(reading, decision.chosen);
    const answer = decision?.chosen ? answerOf(reading, decision, decision.chosen, heard) : null;
    if (decision === undefined || answer === null) return OPEN;
    return { ...answer, evidence: { ...answer.evidence, rejected: rejectedOf(decision, coreference, indexOf) } };
  });
  const attributed = answers.map((answer, stretch) =>
    answer === OPEN && decided[stretch] ? (echoOf(reading, answers, stretch) ?? OPEN) : answer,
  );
  return { voices, attributed, heard };
}

const OPEN: AttributedStretch = {
  attribution: null,
  confidence: 'low',
  evidence: { rule: 'none', reason: 'The words around it do not say whose they are.', spans: [], rejected: [] },
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
  { share, passedOnBy }: Decision,
  { rule, mention: { phrase, passage }, cue, follows, reason, doubt }: Answer,
  heard: (phrase: NounPhrase) => Heard | null,
): AttributedStretch | null {
  const document = namingPhrase(phrase);
  const author = authorOf(passage, document);
  const source = heard(author ?? phrase);
  if (source === null) return null;
  const { doubtful, ...attribution } = source;
  const written =
    author && ` “${sliceOf(text, author.span)}” is the subject of the sentence that “${sliceOf(text, document.span)}” stands in.`;
  return {
    attribution: {
      ...attribution,
      ...(author && { relative: phrase.span }),
      ...(passedOnBy && { passedOnBy: { mention: passedOnBy.mention.phrase.span, cue: passedOnBy.cue } }),
      cue,
    },
    confidence: bandOf(rule, share, doubtful || doubt !== undefined),
    evidence: {
      rule,
      reason: `${reason}${written ?? ''}${doubt === undefined ? '' : ` ${doubt}`}`,
      spans: cue ? [cue, source.mention] : [source.mention],
      rejected: [],
    },
    continues: follows?.joins === true && doubt === undefined ? follows.stretch : null,
    ...(follows !== null && doubt !== undefined ? { apart: true } : {}),
  };
}

/** Words left open that a quote of the story holds as well are taken up from it. */
function echoOf(reading: Reading, answers: readonly AttributedStretch[], stretch: number): AttributedStretch | null {
  const other = echoedBy(reading, stretch, (at) => answers[at]?.attribution?.mention != null);
  const source = other === null ? null : answers[other]?.attribution;
  if (!source?.mention) return null;
  const { voices, chain, mention } = source;
  const reason = `No cue and no name stand here; the same words stand in a quote of “${sliceOf(reading.text, mention)}”.`;
  return {
    attribution: { voices, mention: null, relative: null, chain, cue: null },
    confidence: 'medium',
    evidence: { rule: echo.name, reason, spans: [mention], rejected: [] },
    continues: null,
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
