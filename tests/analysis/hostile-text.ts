import fc from 'fast-check';

/** Sentences of every construction, with «» where marks go: each text puts other marks there, or forgets them. */
const SENTENCES = [
  '«We will rebuild the pier,» said Mayor Ada Okafor.',
  '«We waited,» she said. «Now it is here.»',
  'Ada Okafor told reporters that the plan was «a fair deal» and «no mistake».',
  'Reed called it «nonsense», adding: «Nobody asked us.»',
  '«He told me «never» twice,» the harbour master recalled.',
  '«The first day was cold.',
  '«And the second was colder,» Reed said in a post on Monday.',
  'The word «pier» means little to the «Save Our Shore» movement.',
  'According to the report, the bridge is «unsafe».',
  'Okafor: «We are ready»',
  'She said the town would pay, and that it could.',
  'It was cold, he said, and nobody came.',
  'He watched «Harbour Today» on QTV’s «Late News».',
  'The U.S. envoy, who spoke to Mr. Reed, warned of «grave risks».',
];
const MARKS = ['“', '”', '"', '‘', '’', "'", "''", '``', '«', '»', '„', ''];
const PAIRS = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ["''", "''"],
  ['“', '"'],
] as const;
const ENDS = ['\n', '\n\n', '\r\n', '\r', '\u2028', '\u0085', ' ', '  ', '\t'];
const LINES = [
  'Sign up for our newsletter',
  'Photo by Jo Park',
  'Published: 3 May 2024',
  'A New Start',
  '‘No Way Back’',
  '<p class="a">',
  '…',
  '.',
];

const wellMarked = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...PAIRS))
  .map(([sentence, [open, close]]) => sentence.replaceAll('«', open).replaceAll('»', close));
const illMarked = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.array(fc.constantFrom(...MARKS), { minLength: 4, maxLength: 8 }))
  .map(([sentence, marks]) => {
    let n = 0;
    return sentence.replaceAll(/[«»]/g, () => marks[n++ % marks.length] ?? '');
  });
const noise = fc.oneof(
  fc.constantFrom(...LINES, ...MARKS),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
);

/** Texts that put every part of the analysis to the test: news, torn marks, line ends of all systems, any Unicode, lone surrogates. */
export const hostileText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: wellMarked }, { weight: 4, arbitrary: illMarked }, { weight: 2, arbitrary: noise }),
      fc.constantFrom(...ENDS),
    ),
    { minLength: 1, maxLength: 14, size: 'max' },
  )
  .map((pieces) => pieces.flat().join(''));
