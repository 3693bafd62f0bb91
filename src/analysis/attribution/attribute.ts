import type { Confidence } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { AnalysedQuote, Voice } from '../story-analysis.ts';
import type { Candidate, Decision } from './candidate.ts';
import type { Entity } from './coreference/entity.ts';
import { type Coreference, resolveMentions } from './coreference/resolve.ts';
import { decideAll } from './decide.ts';
import { voicesOf } from './find-voices.ts';
import { type NounPhrase, namingPhrase, partsOf } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { TAKEN_UP } from './taken-up.ts';
import weights from './weights.json' with { type: 'json' };

/** A stretch's source with its evidence; the fields of a quote that attribution fills. */
export type AttributedStretch = Pick<AnalysedQuote, 'attribution' | 'confidence' | 'evidence'> & {
  /** Index of the stretch whose utterance goes on here without a cue of its own. */
  continues: number | null;
};

/** Rivals less likely than this are not worth a reader's time. */
const MIN_RIVAL_SHARE = 0.02;
const MAX_RIVALS = 3;
const HIGH = 0.95;
const MEDIUM = 0.8;

/** Who a phrase stands for. */
export type Heard = Pick<NonNullable<AnalysedQuote['attribution']>, 'voices' | 'relative' | 'chain'> & {
  mention: Span;
  /** It may as well stand for somebody else. */
  doubtful: boolean;
};

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
  const { text } = reading;
  const coreference = resolveMentions(reading);
  for (const decision of decided) if (decision?.chosen) addUnnamed(text, coreference, decision.chosen.mention);
  for (const mention of named) addUnnamed(text, coreference, mention);
  const { voices, indexOf } = voicesOf(coreference.entities);
  const heard = (phrase: NounPhrase): Heard | null => {
    const mention = namingPhrase(phrase);
    const entities = entitiesOf(coreference, mention);
    const [entity] = entities;
    const [voice, ...others] = entities.flatMap((it) => indexOf.get(it) ?? []);
    if (entity === undefined || voice === undefined) return null;
    return {
      voices: [voice, ...others],
      mention: mention.span,
      relative: phrase.antecedent && phrase.span,
      chain: entities.length > 1 ? [mention.span] : chainOf(entity, mention.span),
      doubtful: coreference.doubtful.has(mention),
    };
  };
  const attributed = decided.map((decision): AttributedStretch => {
    if (decision?.chosen == null) return openAnswer;
    const { chosen, passedOnBy } = decision;
    const source = heard(chosen.mention.phrase);
    if (source === null) return openAnswer;
    const { doubtful, ...attribution } = source;
    return {
      attribution: {
        ...attribution,
        mention: chosen.rule === TAKEN_UP ? null : attribution.mention,
        cue: chosen.cue,
        ...(passedOnBy && { passedOnBy: { mention: passedOnBy.mention.phrase.span, cue: passedOnBy.cue } }),
      },
      confidence: doubtful ? 'low' : bandOf(decision),
      evidence: {
        rule: chosen.rule,
        reason: chosen.reason(),
        spans: chosen.cue ? [chosen.cue, source.mention] : [source.mention],
        rejected: rejectedOf(decision, coreference, indexOf),
      },
      continues: chosen.follows?.joins === true ? chosen.follows.stretch : null,
    };
  });
  return { voices, attributed, heard };
}

const openAnswer: AttributedStretch = {
  attribution: null,
  confidence: 'low',
  evidence: { rule: 'none', reason: 'The words around it do not say whose they are.', spans: [], rejected: [] },
  continues: null,
};

/** Whom a mention names: one, or several where it joins them. */
const entitiesOf = ({ entityOf }: Coreference, mention: NounPhrase): Entity[] =>
  partsOf(mention).flatMap((part) => entityOf.get(part) ?? []);

/** What no rule of naming knows ("it", "the idea") is a voice of its own. */
function addUnnamed(text: string, { entities, entityOf }: Coreference, { phrase, passage }: Candidate['mention']): void {
  for (const part of partsOf(namingPhrase(phrase))) {
    if (entityOf.has(part)) continue;
    const form = part.kind === 'pronoun' ? 'pronoun' : 'role';
    const entity: Entity = {
      kind: part.plural || part.kind === 'group' ? 'group' : 'anonymous',
      name: [],
      described: text.slice(part.span.start, part.span.end),
      roleWords: new Set(),
      gender: null,
      plural: part.plural,
      mentions: [{ span: part.span, form, role: null, phrase: part, passage, subject: false }],
    };
    entities.push(entity);
    entityOf.set(part, entity);
  }
}

/** From the mention back to the fullest name before it; the mention alone where it is the fullest. */
function chainOf(entity: Entity, mention: Span): Span[] {
  const naming =
    entity.mentions.find(({ form, span }) => form === 'name' && span.start <= mention.start) ??
    entity.mentions.find(({ form }) => form === 'name');
  return naming === undefined || naming.span.start === mention.start ? [mention] : [mention, naming.span];
}

function bandOf({ share }: Decision): Confidence {
  if (share >= HIGH) return 'high';
  return share >= MEDIUM ? 'medium' : 'low';
}

function rejectedOf(decision: Decision, coreference: Coreference, indexOf: Map<Entity, number>): AttributedStretch['evidence']['rejected'] {
  const seen = new Set(decision.chosen ? entitiesOf(coreference, namingPhrase(decision.chosen.mention.phrase)) : []);
  const rejected: AttributedStretch['evidence']['rejected'] = [];
  for (const { candidate, share } of decision.rivals) {
    if (share < MIN_RIVAL_SHARE || rejected.length === MAX_RIVALS) break;
    const [entity] = entitiesOf(coreference, namingPhrase(candidate.mention.phrase));
    const voice = entity && indexOf.get(entity);
    if (entity === undefined || voice === undefined || seen.has(entity)) continue;
    seen.add(entity);
    rejected.push({ voice, mention: namingPhrase(candidate.mention.phrase).span, reason: `Weaker evidence: ${candidate.reason()}` });
  }
  return rejected;
}
