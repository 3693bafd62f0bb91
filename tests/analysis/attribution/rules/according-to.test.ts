import { describeRule } from '../describe-rule.ts';

describeRule('according-to', {
  covers: [
    { says: 'Clara Voss denied it. [According to] {her}, “we open the bridge in May”.', source: 'Clara Voss' },
    { says: 'Peter Lund denied it. The bridge is “old and tired”, [according to] {him}.', source: 'Peter Lund' },
    { says: 'The dockers denied it. [According to] {them}, “nobody asked us”.', source: 'The dockers' },
    { says: 'Clara Voss denied it. [According to] {her lawyer}, “we open the bridge in May”.', source: 'her lawyer' },
    {
      says: 'The plan is “a gift to nobody”, [according to] {the mayor}.',
      because: '“according to the mayor” stands after the quote in its sentence.',
    },
    {
      says: '[According to] {Clara Voss}, the plan is “a gift to nobody”.',
      because: '“according to Clara Voss” stands before the quote in its sentence.',
      source: 'Clara Voss',
    },
    { says: '“We open the bridge in May,” [according to] {a statement} from the port.' },
    {
      says: 'The plan is, [in the words of] {the mayor}, “a gift to nobody”.',
      because: '“in the words of the mayor” stands before the quote in its sentence.',
    },
    { says: 'The divers were, [in the words of] one of them, {Clara Voss}, “a gift to nobody”.', source: 'Clara Voss' },
    { says: 'The plan is “a gift to nobody,” [according to] {Peter Lund}, the town’s engineer.', source: 'Peter Lund' },
    {
      says: 'The plan is “a gift to nobody”, as {the mayor} [put it].',
      because: '“as the mayor put it” stands after the quote in its sentence.',
    },
    { says: 'Is the port really “a gift to nobody”, as {her own deputy, Clara Voss}, [put it] on Friday?', source: 'Clara Voss' },
    { says: 'The winger is “a gift to nobody,” [per] {head coach Clara Voss}.', source: 'Clara Voss' },
  ],
  leaves: [
    // Neither a share nor a rate names anybody.
    { says: 'Four per cent of it is “a gift to nobody”, {the mayor} [said].', rule: 'quote-source-cue' },
    // Whoever says it speaks; the phrase tells who passes it on, or nothing about speech at all.
    { says: 'According to the timetable, {the mayor} [said]: “We open the bridge in May.”', rule: 'colon-introduction' },
    { says: 'Work goes on according to plan. “We open the bridge in May,” {the mayor} [said].', rule: 'quote-source-cue' },
    {
      says: '“We open the bridge in May,” {the mayor} [said], according to the Arden Gazette.',
      rule: 'quote-source-cue',
      passedOnBy: 'the Arden Gazette',
    },
  ],
});
