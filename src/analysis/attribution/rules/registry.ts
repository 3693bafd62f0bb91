import type { AttributionRule, HearsayRule } from '../candidate.ts';
import { accordingTo } from './according-to.ts';
import { accordingToAnother } from './according-to-another.ts';
import { actionBeat } from './action-beat.ts';
import { answersQuestion } from './answers-question.ts';
import { claimOfAnother } from './claim-of-another.ts';
import { colonIntroduction } from './colon-introduction.ts';
import { coordinatedVerb } from './coordinated-verb.ts';
import { creditLine } from './credit-line.ts';
import { echo } from './echo.ts';
import { listLeadIn } from './list-lead-in.ts';
import { nearSubject } from './near-subject.ts';
import { nearbyCue } from './nearby-cue.ts';
import { nounCue } from './noun-cue.ts';
import { participle } from './participle.ts';
import { passiveAgent } from './passive-agent.ts';
import { quoteCueSource } from './quote-cue-source.ts';
import { quoteSourceCue } from './quote-source-cue.ts';
import { quotedByAnother } from './quoted-by-another.ts';
import { readOut } from './read-out.ts';
import { relativeClause } from './relative-clause.ts';
import { runningParagraph } from './running-paragraph.ts';
import { runningQuote } from './running-quote.ts';
import { sayingOfAnother } from './saying-of-another.ts';
import { sourceCueQuote } from './source-cue-quote.ts';
import { speakerColon } from './speaker-colon.ts';
import { standsAlone } from './stands-alone.ts';
import { toldByAnother } from './told-by-another.ts';
import { trailingFrame } from './trailing-frame.ts';
import { whoseWords } from './whose-words.ts';

/** The rules that are weighed against each other, the plainest evidence first. A pair of cue and subject belongs to the first rule it fits. */
export const attributionRules = [
  quoteSourceCue,
  quoteCueSource,
  passiveAgent,
  colonIntroduction,
  participle,
  coordinatedVerb,
  relativeClause,
  sourceCueQuote,
  trailingFrame,
  accordingTo,
  nounCue,
  whoseWords,
  speakerColon,
  creditLine,
  listLeadIn,
  runningQuote,
  runningParagraph,
  actionBeat,
  nearSubject,
  standsAlone,
  answersQuestion,
  nearbyCue,
] as const satisfies readonly AttributionRule[];

/** The rules for what those leave open, once every stretch has been decided: the first that proposes somebody decides. */
export const lastRules = [readOut, echo] as const satisfies readonly AttributionRule[];

/** The rules on words at second hand, for what has been decided: the first that finds it so says who spoke. */
export const hearsayRules = [
  accordingToAnother,
  quotedByAnother,
  toldByAnother,
  claimOfAnother,
  sayingOfAnother,
] as const satisfies readonly HearsayRule[];

/** Every rule of attribution, as it is explained to readers. */
export const explainedRules: readonly { name: string; covers: string }[] = [...attributionRules, ...lastRules, ...hearsayRules];
