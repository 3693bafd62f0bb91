import type { AttributionRule } from '../candidate.ts';
import { accordingTo } from './according-to.ts';
import { colonIntroduction } from './colon-introduction.ts';
import { coordinatedVerb } from './coordinated-verb.ts';
import { creditLine } from './credit-line.ts';
import { nearSubject } from './near-subject.ts';
import { nearbyCue } from './nearby-cue.ts';
import { nounCue } from './noun-cue.ts';
import { participle } from './participle.ts';
import { passiveAgent } from './passive-agent.ts';
import { quoteCueSource } from './quote-cue-source.ts';
import { quoteSourceCue } from './quote-source-cue.ts';
import { relativeClause } from './relative-clause.ts';
import { runningParagraph } from './running-paragraph.ts';
import { runningQuote } from './running-quote.ts';
import { sourceCueQuote } from './source-cue-quote.ts';
import { speakerColon } from './speaker-colon.ts';
import { trailingFrame } from './trailing-frame.ts';

/** Every rule, the plainest evidence first. A pair of cue and subject belongs to the first rule it fits. */
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
  speakerColon,
  creditLine,
  runningQuote,
  runningParagraph,
  nearSubject,
  nearbyCue,
] as const satisfies readonly AttributionRule[];
