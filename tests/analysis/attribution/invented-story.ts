import fc from 'fast-check';

const people = [
  'Clara Voss',
  'Peter Lund',
  'Ann Poe',
  'Mayor Martin Holm',
  'the harbour master',
  'an engineer',
  'the port authority',
  'Voss',
  'Mr Lund',
  'she',
  'he',
  'they',
  'the two',
  'the mayor',
  'a spokesman for the port',
  'Peter Lund and Ann Poe',
  'Clara Voss, the head of the port,',
] as const;
const cues = ['said', 'warned', 'asked', 'wrote', 'told the council', 'added', 'insisted', 'promised'] as const;
const said = [
  'We open the bridge in May',
  'It was a long and very friendly walk',
  'Nobody asked us about the harbour',
  'That is a gift to nobody, and they know it',
  'No',
] as const;
const fragments = ['a gift to nobody', 'a fair deal for the port', 'long and very friendly', 'far too late', 'unfair'] as const;
const narration = [
  'It rained.',
  'Clara Voss met Peter Lund in Arden.',
  'The council met on Monday.',
  'Ann Poe, a nurse, came late.',
] as const;

const opening = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** One paragraph, in the ways newspapers quote. */
const paragraph: fc.Arbitrary<string> = fc
  .record({
    who: fc.constantFrom(...people),
    other: fc.constantFrom(...people),
    cue: fc.constantFrom(...cues),
    words: fc.constantFrom(...said),
    more: fc.constantFrom(...said),
    part: fc.constantFrom(...fragments),
    line: fc.constantFrom(...narration),
    form: fc.nat(13),
  })
  .map(({ who, other, cue, words, more, part, line, form }) => {
    const forms = [
      `“${words},” ${who} ${cue}.`,
      `“${words},” said ${who}.`,
      `${opening(who)} ${cue}: “${words}.”`,
      `${opening(who)} ${cue} that it was “${part}”.`,
      `“${words},” ${who} ${cue}. “${more}.”`,
      `${opening(who)} met ${other}, calling the plan “${part}”.`,
      `${opening(who)} thanked the town and called it “${part}”.`,
      `The plan is “${part}”, according to ${other}.`,
      `${line} “${words}.”`,
      `“${words}.”`,
      `${opening(who)}: “${words}.”`,
      `“${words}, as ${other} said: ‘${more},’ and so it is,” ${who} ${cue}.`,
      `It was called “${part}” by ${other}.`,
      line,
    ];
    return forms[form] ?? line;
  });

/** Stories of a few such paragraphs. */
export const inventedStory: fc.Arbitrary<string[]> = fc.array(paragraph, { minLength: 1, maxLength: 7 });
