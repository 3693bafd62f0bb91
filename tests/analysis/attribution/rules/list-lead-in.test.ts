import { describeRule } from '../describe-rule.ts';

describeRule('list-lead-in', {
  covers: [
    {
      says: '{The survey} [names] what it saw on the bridge:\n\n• The beams are *“soft as old cheese”.\n\n• A rope is missing.',
      because: '“The survey” and “names” lead into the list that this is an item of.',
      source: 'The survey',
    },
    {
      says: '{The survey} [names] what it saw on the bridge:\n\n• The beams are “soft as old cheese”.\n\n• A wall is *“not a wall any more”.\n\nClara Voss left.',
      joins: false,
    },
    { says: '{Clara Voss} [made] two demands:\n\n1. No boats after dark.\n\n2. A bell *“that the dead can hear”', source: 'Clara Voss' },
    { says: 'Clara Voss wrote a letter. {Her} [demands]:\n\n- *“No boats after dark.”\n\n- “A bell on every pier.”', source: 'Clara Voss' },
    {
      says: 'The mayor read it out. {The survey}’s three main [findings]:\n\n(a) the beams are *“soft as old cheese”\n\n(b) a rope is missing',
    },
  ],
  leaves: [
    {
      says: 'Readers told us why they stay away:\n\n• “It floods,” says Peter Lund.\n\n• *“It always floods,” [says] {Clara Voss}.',
      rule: 'quote-cue-source',
    },
    {
      says: 'Who says what about the bridge:\n\n• {Clara Voss}[:] *“It always floods.”\n\n• Peter Lund: “Not this year.”',
      rule: 'speaker-colon',
    },
  ],
});
