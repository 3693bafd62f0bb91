import { type ReportFrame, reportFrames } from './report.ts';

const COVERS: Record<ReportFrame, string> = {
  that: 'A verb of speech with “that”: She said that it rains.',
  clause: 'A verb of speech with a clause of its own: She said it rains.',
  question: 'A question that is reported: She asked whether it rains.',
  infinitive: 'A verb of speech with an infinitive: She vowed to stay.',
  'object-infinitive': 'A verb of speech with someone to do it: She urged the council to stay.',
  object: 'A verb that says what someone calls something: She called the plan unfair.',
  gerund: 'A verb of speech with a gerund: She denied leaving.',
  as: 'A description with “as”: She described it as unfair.',
  about: 'A verb of speech with “of” or “about”: She warned of rain.',
  gap: 'A verb of speech inside a relative clause: rain, which she said would stop.',
  postposed: 'The verb of speech follows: It rains, she said.',
  'according-to': 'A phrase after “according to”: It rains, according to her.',
  'noun-that': 'A noun of speech with “that”: her claim that it rains.',
  'noun-infinitive': 'A noun of speech with an infinitive: her vow to stay.',
  'noun-about': 'A noun of speech with “of” or “about”: her warning of rain.',
};

/** Name of the rule that reports by a frame. */
export const indirectRuleOf = (frame: ReportFrame): string => `indirect-${frame}`;

/** Every way in which speech without marks is found, with what it covers. */
export const indirectRules = reportFrames.map((frame) => ({ name: indirectRuleOf(frame), covers: COVERS[frame] }));
