import { monthNames, weekdayNames } from '../../../schema/calendar.ts';
import { wordSet } from '../../text/word-set.ts';

/** Closed classes of English words, in lower case. */
export const subjectPronouns = wordSet('i he she they we it you');
export const objectPronouns = wordSet('me him them us himself herself themselves itself myself yourself ourselves');
export const possessivePronouns = wordSet('his her their our my your its');
/** Stand for somebody by themselves: "others called it", "one said", "someone added". */
export const indefinitePronouns = wordSet(
  'someone somebody everyone everybody nobody anyone anybody others another many some several few most both all none one two three four neither either',
);
/** Numbers in an order, behind the first: “a second said”. */
export const ORDINALS = wordSet('second third fourth fifth sixth seventh eighth ninth tenth');
export const determiners = wordSet('the a an this these those each every no any another other such');
export const prepositions = wordSet(
  `of in on at by for with from to into onto about against among amid amidst between during before after since until till toward towards through throughout under over above below behind
  beyond beside besides near off out upon via within without across along around despite per than like unlike according concerning regarding including excluding versus following inside outside
  aboard alongside amongst atop beneath opposite underneath`,
);
export const coordinators = wordSet('and but or nor yet');
/** Open a clause of their own. "as", "before" and the like are prepositions too. */
export const subordinators = wordSet(
  'as because if when while although though unless whereas whether once lest even how why where whenever wherever',
);
export const auxiliaries = wordSet(
  `is are was were be been being am has have had having do does did will would shall should can could may might must ought 'll 'd 've 're isn't aren't wasn't weren't hasn't haven't hadn't doesn't
  don't didn't won't wouldn't shouldn't can't couldn't cannot mustn't`,
);
/** Forms of "be" that a sentence has for its own verb. */
export const finiteBeForms = wordSet('is are was were');
/** Those that stand before a participle as well. */
export const beForms: ReadonlySet<string> = new Set([...finiteBeForms, 'be', 'been', 'being', "'s", "'re"]);
/** Forms of "have"; behind them a verb in the past is no passive. */
export const haveForms = wordSet("have has had having 've haven't hasn't hadn't");
export const adverbs = wordSet(
  `also then later now again not never ever always often still already just even only soon once twice here there today yesterday tomorrow tonight further instead however meanwhile moreover
  nevertheless nonetheless perhaps maybe rather quite very too so well back away up down out off together ago else first last afterwards afterward earlier elsewhere thus hence therefore almost
  nearly about both long far more most less least much little sometimes otherwise yet apart aside aloud forth ahead alone anyway though indeed`,
);
export const weekdays: ReadonlySet<string> = new Set(weekdayNames.map((name) => name.toLowerCase()));
/** In full, and behind those their abbreviations. */
export const months: ReadonlySet<string> = new Set([
  ...monthNames.map((name) => name.toLowerCase()),
  ...wordSet('jan feb mar apr jun jul aug sept sep oct nov dec'),
]);
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
export const numberWords: ReadonlySet<string> = new Set([
  ...UNITS,
  ...TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => `${ten}-${unit}`)]),
  ...wordSet('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  ...wordSet('dozen dozens hundreds thousands millions hundred thousand million billion half'),
]);
