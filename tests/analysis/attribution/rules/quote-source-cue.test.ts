import { describeRule } from '../describe-rule.ts';

describeRule('quote-source-cue', {
  covers: [
    { says: 'The port has 46 letters. “Let them wait,” {one} [reads].' },
    { says: '“Let them wait,” {another} [claims].' },
    // Whoever is quoted says it, and not who quotes them.
    { says: '“We open the bridge in May,” the paper quoted {Clara Voss} as [saying].', source: 'Clara Voss', band: 'high' },
    { says: '“We open the bridge in May,” Peter Lund quoted {her aide} as [telling] him.' },
    {
      says: '“We open the bridge in May,” {the mayor} [said].',
      because: '“said” follows the closing mark and “the mayor” is its subject.',
      band: 'high',
    },
    { says: '“We open the bridge in May,” {Clara Voss} [told] the council on Tuesday.', source: 'Clara Voss', band: 'high' },
    { says: '“Will it ever open?” {Peter Lund} [asked].', band: 'high' },
    { says: '“We open the bridge in May!” {the engineer} later [shouted] over the wind.' },
    { says: "'We open the bridge in May,' {the mayor} [said]." },
    // The phrase between the source and its verb says more of the source, or of when.
    { says: '“We open the bridge in May,” {Clara Voss}, 54, [said].', source: 'Clara Voss', band: 'high' },
    { says: '“We open the bridge in May,” {Clara Voss}, the town’s mayor, [said].', source: 'Clara Voss' },
    { says: '“We open the bridge in May,” {Clara Voss}, who has run the port for nine years, [said].', source: 'Clara Voss' },
    { says: '“We open the bridge in May,” {a spokesman} for the port [said].', source: 'a spokesman' },
    { says: '“We open the bridge in May,” {Dr Ann Poe}, a surgeon at the county hospital, [told] the paper.', source: 'Ann Poe' },
    // Whoever and whatever speaks: a body, a document, a social-media user, several at once.
    { says: '“We open the bridge in May,” {the port authority} [wrote] on its website.' },
    { says: '“We open the bridge in May,” {the report} [says].' },
    { says: '“We open the bridge in May,” {one user} [wrote].' },
    { says: '“We open the bridge in May,” {Clara Voss and Peter Lund} [said].', source: ['Clara Voss', 'Peter Lund'] },
    { says: '“We open the bridge in May,” {an aide} to Clara Voss [said].', source: 'an aide' },
    { says: '“We open the bridge in May,” {the two} [said].' },
    { says: '“We open the bridge in May,” {a former engineer} on the Saint Anna [said].' },
    // Whom somebody tells it stands behind the verb, and is not who tells it.
    { says: '“We open the bridge in May,” {the mayor} [told] Ann Poe.' },
    { says: '“We open the bridge in May,” {the mayor}, a former nurse, [told] Arden Radio.' },
    { says: '“We open the bridge in May,” {Peter Lund} has since [said].', source: 'Peter Lund' },
    { says: '“We open the bridge in May,” {a voice-over} [says].' },
    // A name that is a preposition as well.
    { says: '“We open the bridge in May,” {Over} [said].', source: 'Over' },
    // A group is the source sooner than a name: it stands near few words but its own.
    { says: 'But Clara Voss was not surprised that the “Stay” side won, {her advisers} [said] on Friday, because she knows the town.' },
    // Two verbs stand there: the words belong to the one behind them.
    { says: '“We open the bridge in May,” {the mayor} [said]; the engineer disagreed.' },
    { says: 'The engineer left. “We open the bridge in May,” {the mayor} [said].' },
    { says: 'The bridge, “old and tired”, will close, {the mayor} [said].', because: '“the mayor” is its subject' },
    { says: 'The plan is “a gift to nobody”, {the mayor}, once a nurse, has [said].' },
    { says: 'The plan is “a gift to nobody”, as {the mayor} has often [said].' },
    // “In the words of” leads into the quote behind it.
    { says: 'The port had *“acted on advice”, {it} [said] in a note which, in the words of one clerk, was “longer than the bridge”.' },
  ],
  leaves: [
    { says: 'The film “The Long Bridge” opened in May, the mayor said.', rule: 'term' },
    { says: '“We open the bridge in May,” [said] {the mayor}.', rule: 'quote-cue-source' },
    // The second quote has a cue of its own; neither takes the other's.
    { says: '*“We open the bridge in May,” [said] {the mayor}. “It is too late,” the engineer said.', rule: 'quote-cue-source' },
  ],
});
