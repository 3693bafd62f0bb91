import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { collate } from '../../../src/comparison/collation/collate.ts';
import { quoteIdSchema, storyIdSchema } from '../../../src/schema/ids.ts';
import { rebuilt, segmentsOf, witnessOf } from './rows.ts';

const names = ['ada', 'bea', 'cem', 'dov', 'eli'];
const collated = (...texts: string[]) => collate(texts.map((text, at) => witnessOf(names[at] ?? 'x', text)));
const variants = (...texts: string[]) =>
  collated(...texts).variants.map(({ kind, readings }) => `${kind}: ${readings.map(({ text }) => text || '∅').join(' | ')}`);

test('the shape of apostrophes and marks is no variant, and every witness keeps its own', () => {
  const texts = ['The people’s bridge is “ours” to keep', 'The people\'s bridge is "ours" to keep'];
  expect(variants(...texts)).toEqual([]);
  const witnesses = texts.map((text, at) => witnessOf(names[at] ?? 'x', text));
  expect(witnesses.map((_, at) => rebuilt(collate(witnesses), witnesses, at))).toEqual(witnesses.map(segmentsOf));
});

test('two words side by side that differ in different texts are two places, and one where no text tells them apart', () => {
  const fleet = (words: string) => `Which of those four boats is ${words} fleet?`;
  expect(variants(fleet('leading this'), fleet('running this'), fleet('leading the'))).toEqual([
    'word: leading | running',
    'word: the | this',
  ]);
  expect(variants(fleet('leading this'), fleet('running the'))).toHaveLength(1);
});

test('a quote that opens with its verb, behind a subject of the narrator’s, differs in the verb alone', () =>
  expect(variants('She allowed the fleet to remain moored', 'permitted the fleet to remain moored')).toEqual([
    'word: allowed | permitted',
  ]));

test('a small word alone at the end is no match for one far on in the other text, and stands for all of it', () =>
  expect(
    variants('We let it go. I have to live with the second half of that sentence.', 'We let it go. I have to live with that.'),
  ).toEqual(['rewording: the second half of that sentence. | that.']));

describe('variants are found and told by kind', () => {
  test.each([
    {
      kind: 'case',
      a: 'We serve all the Nations of the river valley',
      b: 'We serve all the nations of the river valley',
      found: ['case: Nations | nations'],
    },
    { kind: 'punctuation', a: 'The bridge must open!', b: 'The bridge must open.', found: ['punctuation: ! | .'] },
    {
      kind: 'spelling',
      a: 'The harbour will be closed on Monday',
      b: 'The harbor will be closed on Monday',
      found: ['spelling: harbor | harbour'],
    },
    {
      kind: 'spelling',
      a: 'We lost alot of trees in the storm',
      b: 'We lost a lot of trees in the storm',
      found: ['spelling: a lot | alot'],
    },
    {
      kind: 'spelling',
      a: 'I’ve rowed over the river since May, and it’s cold',
      b: 'I have rowed over the river since May, and it is cold',
      found: ['spelling: I have | I’ve', 'spelling: it is | it’s'],
    },
    {
      kind: 'spelling',
      a: 'The ferry stopped on 1 October and nobody came',
      b: 'The ferry stopped on Oct. 1 and nobody came',
      found: ['spelling: 1 October | Oct. 1'],
    },
    {
      kind: 'rewording',
      a: 'Nobody on the river was ever more happy than the ferryman',
      b: 'Nobody on the river was ever happier than the ferryman',
      found: ['rewording: more happy | happier'],
    },
    {
      kind: 'rewording',
      a: 'The ferry stopped on 1 October and nobody came',
      b: 'The ferry stopped on October 2 and nobody came',
      found: ['rewording: 1 October | October 2'],
    },
    {
      kind: 'word',
      a: 'The river will not be bought by anybody',
      b: 'The river will not be bought by anyone',
      found: ['word: anybody | anyone'],
    },
    {
      kind: 'number',
      a: 'We planted three hundred trees by the river',
      b: 'We planted 300 trees by the river',
      found: ['number: three hundred | 300'],
    },
    {
      kind: 'number',
      a: 'I sold eggs by the river for thirty-one years',
      b: 'I sold eggs by the river for 31 years',
      found: ['number: thirty-one | 31'],
    },
    {
      kind: 'number',
      a: 'The new bridge will cost us 1.5 million a year',
      b: 'The new bridge will cost us 1.5m a year',
      found: ['number: 1.5 million | 1.5m'],
    },
    {
      kind: 'word',
      a: 'We counted thirty-one boats by the river',
      b: 'We counted thirty-two boats by the river',
      found: ['word: thirty-one | thirty-two'],
    },
    {
      kind: 'addition',
      a: 'Then everyone ran from one end of the long bridge to the other',
      b: 'We were running from one end of the long bridge to the other',
      found: ['omission: Then | ∅', 'rewording: everyone ran | We were running'],
    },
    {
      kind: 'word',
      a: 'This plan is foolish and costs the city dearly',
      b: 'This plan is reckless and costs the city dearly',
      found: ['word: foolish | reckless'],
    },
    {
      kind: 'omission',
      a: 'We will never ever sell the old harbour',
      b: 'We will never sell the old harbour',
      found: ['omission: ever | ∅'],
    },
    {
      kind: 'bracket',
      a: 'We refused any plans [drawn up] without the residents',
      b: 'We refused any plans without the residents',
      found: ['bracket: [drawn up] | ∅'],
    },
    {
      kind: 'rewording',
      a: 'The council has shamefully ignored the tenants of Quay Street',
      b: 'The council took no notice of the tenants of Quay Street',
      found: ['rewording: took no notice of | has shamefully ignored'],
    },
  ])('$kind: $b', ({ a, b, found }) => {
    expect(variants(a, b)).toEqual(found);
  });
});

describe('seams', () => {
  it('shows what an ellipsis swallowed', () => {
    const { seams } = collated(
      'We rebuilt the pier in spring, with very little help from the ministry. Nobody thanked the crew.',
      'We rebuilt the pier in spring … Nobody thanked the crew.',
    );
    expect(seams.map(({ kind, witness, signed, missing }) => [kind, witness, signed, missing.text])).toEqual([
      ['splice', 1, true, 'with very little help from the ministry.'],
    ]);
  });

  it('shows how a sentence goes on that one story ends early', () => {
    const { seams, variants: found } = collated(
      'The ferries sail again at dawn, and fares will double in autumn.',
      'The ferries sail again at dawn.',
    );
    expect(seams.map(({ kind, missing }) => [kind, missing.text])).toEqual([['cut', 'and fares will double in autumn.']]);
    expect(found).toEqual([]);
  });

  it('shows what fell out where another story prints it in two quotes', () => {
    const witnesses = [
      witnessOf('ada', 'We rebuilt the pier in spring … Nobody thanked the crew.'),
      { ...witnessOf('bea', 'We rebuilt the pier in spring, with very little help.'), quote: quoteIdSchema.parse('bea-1') },
      { ...witnessOf('bea', 'Nobody thanked the crew.'), quote: quoteIdSchema.parse('bea-2') },
    ];
    const { seams, variants: found } = collate(witnesses);
    expect(seams.map(({ kind, missing }) => [kind, missing.text])).toEqual([['splice', 'with very little help.']]);
    expect(found.map(({ kind, readings }) => [kind, ...readings.map(({ text }) => text)])).toEqual([
      ['splice', ', with very little help.', '…'],
    ]);
  });

  it('compares what goes on in a passage that a third story leaves out', () => {
    const texts = [
      'It rained for a week. The dam at the old mill broke in the night, and eleven houses were lost. Nobody was warned.',
      'The dam at the old mill burst in the night, and 11 houses were lost.',
      'It rained for a week … Nobody was warned.',
    ];
    expect(variants(...texts)).toEqual(['splice: . | …', 'word: broke | burst', 'number: eleven | 11']);
  });

  it('shows what fell out where another story begins a quote of its own with it', () => {
    const witnesses = [
      witnessOf('ada', 'We rebuilt the pier in one summer ... Nobody from the ministry thanked the crew.'),
      { ...witnessOf('bea', 'We rebuilt the pier in one summer.'), quote: quoteIdSchema.parse('bea-1') },
      {
        ...witnessOf('bea', 'It was cold, and half of us were ill. Nobody from the ministry thanked the crew.'),
        quote: quoteIdSchema.parse('bea-2'),
      },
    ];
    const { text, seams, variants: found } = collate(witnesses);
    expect(text).toBe(
      'We rebuilt the pier in one summer. It was cold, and half of us were ill. Nobody from the ministry thanked the crew.',
    );
    expect(seams.map(({ kind, witness, missing }) => [kind, witness, missing.text])).toEqual([
      ['splice', 0, 'It was cold, and half of us were ill.'],
    ]);
    expect(found.map(({ kind, readings }) => [kind, ...readings.map((reading) => reading.text)])).toEqual([
      ['splice', 'It was cold, and half of us were ill.', '...'],
    ]);
  });

  it('is none where the story prints in another quote what this one leaves out', () => {
    const witnesses = [
      witnessOf(
        'ada',
        'We rebuilt the pier in one summer. It was cold, and half of us were ill. Nobody from the ministry thanked the crew.',
      ),
      {
        ...witnessOf('bea', 'We rebuilt the pier in one summer. Nobody from the ministry thanked the crew.'),
        quote: quoteIdSchema.parse('bea-1'),
      },
      { ...witnessOf('bea', 'It was cold, and half of us were ill.'), quote: quoteIdSchema.parse('bea-2') },
    ];
    expect(collate(witnesses).seams).toEqual([]);
    expect(collate(witnesses.slice(0, 2)).seams).toHaveLength(1);
  });

  it('shows how a sentence goes on where the stop stands behind the closing mark', () => {
    const whole = witnessOf('ada', 'You had to kick the engine to start it, every morning.');
    const short = witnessOf('bea', 'you had to kick the engine to start it');
    const { seams } = collate([whole, { ...short, text: `${short.text}’.` }]);
    expect(seams.map(({ kind, missing }) => [kind, missing.text])).toEqual([['cut', 'every morning.']]);
    expect(collate([whole, { ...short, text: `${short.text}’ and swear` }]).seams).toEqual([]);
  });

  it('shows what narrows a fragment that ends with the narrator’s sentence, but not what goes on beside it', () => {
    const whole = witnessOf('ada', 'The pier passed every test that we put it through, and the crew was never asked about it.');
    const part = { ...witnessOf('bea', 'passed every test'), wholeSentences: false };
    const { seams } = collate([whole, { ...part, text: `${part.text}’.` }]);
    expect(seams.map(({ kind, missing }) => [kind, missing.text])).toEqual([
      ['cut', 'that we put it through, and the crew was never asked about it.'],
    ]);
    expect(collate([whole, { ...part, text: `${part.text}’ last spring.` }]).seams).toEqual([]);
    const longer = { ...witnessOf('bea', 'passed every test that we put it through'), wholeSentences: false };
    expect(collate([whole, { ...longer, text: `${longer.text}’.` }]).seams).toEqual([]);
  });

  it('shows what fell out before the narrator’s words of another story, and not what these stand for', () => {
    const apart = 'We rebuilt the pier before anybody had asked for it,|That is no way to run a port. That is no way to run a ship.';
    const { seams } = collated(apart, 'We rebuilt the pier ... That is no way to run a ship.');
    expect(seams.map(({ kind, witness, signed, missing }) => [kind, witness, signed, missing.text])).toEqual([
      ['splice', 1, true, 'before anybody had asked for it,'],
    ]);
    expect(collated(apart, 'We rebuilt the pier. That is no way to run a ship.').seams.map(({ signed }) => signed)).not.toContain(true);
  });

  it('takes no narrator’s words between two segments for a splice', () => {
    expect(
      collated('The ferries sail again at dawn. Ask nobody why. Fares will double.', 'The ferries sail again at dawn.|Fares will double.')
        .seams,
    ).toEqual([]);
  });
});

describe('the table', () => {
  it('joins what stories print in parts, in the order that they show', () => {
    const { text, parts } = collated(
      'The mill burned down on Friday night. Nobody was hurt in the fire.',
      'Nobody was hurt in the fire. The owners have promised to rebuild it.',
    );
    expect(text).toBe('The mill burned down on Friday night. Nobody was hurt in the fire. The owners have promised to rebuild it.');
    expect(parts.map(({ printed }) => printed.map(({ story }) => story).join())).toEqual(['ada', 'ada,bea', 'bea']);
  });

  it('reads two beginnings of a sentence as one place, and none of them inside another sentence', () => {
    const { text } = collated(
      'Nobody asked the crew about it. They hid the leak from the owners.',
      'They have been hiding the leak from the owners',
    );
    expect(text).toBe('Nobody asked the crew about it. They hid the leak from the owners.');
    expect(
      variants('Nobody asked the crew about it. They hid the leak from the owners.', 'They have been hiding the leak from the owners'),
    ).toEqual(['rewording: hid | have been hiding']);
  });

  it('misses what another story prints where the narrator names the source and the quote goes on', () => {
    expect(
      variants(
        'Nobody asked the crew because the crew always knew. The gate is locked.',
        'Nobody asked the crew,|The crew always knew. The gate is locked.',
      ),
    ).toEqual(['omission: because | ∅', 'case: the | The']);
    expect(
      variants(
        'Nobody asked the crew. We told them in March and again in May. The gate is locked.',
        'Nobody asked the crew.|The gate is locked.',
      ),
    ).toEqual(['omission: We told them in March and again in May. | ∅']);
  });

  it('misses nothing where the narrator weaves in a fragment', () => {
    const [whole, short] = ['Nobody asked the crew because the crew always knew.', 'Nobody asked the crew,|The crew always knew.'];
    const woven = { ...witnessOf('bea', short), wholeSentences: false };
    expect(collate([witnessOf('ada', whole), woven]).variants.map(({ kind }) => kind)).toEqual(['case']);
  });

  it('shows words beside the marks also between two fragments', () => {
    const base = witnessOf('ada', 'the pump is beyond repair and should be sold for scrap before the winter');
    const text = 'It was “beyond repair” and should “be sold for scrap before the winter”.';
    const segmentOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const beside = {
      ...base,
      quote: quoteIdSchema.parse('bea-1'),
      story: storyIdSchema.parse('bea'),
      text,
      segments: [segmentOf('beyond repair'), segmentOf('be sold for scrap before the winter')],
      wholeSentences: false,
    };
    const { loci } = collate([base, beside]);
    const unmarked = loci.flatMap(({ readings }) => readings.flatMap((reading) => (reading.kind === 'unmarked' ? [reading.text] : [])));
    expect(unmarked).toEqual(['and should']);
  });

  it('reads two endings of a sentence as one place', () => {
    const texts = [
      'We closed the yard in March because nobody would pay for the repairs. It was a hard spring.',
      'We closed the yard in March because it lost money.',
    ];
    expect(variants(...texts)).toEqual(['rewording: nobody would pay for the repairs. | it lost money.']);
    expect(collated(...texts).text).toBe(texts[0]);
  });

  it('never reads one sentence inside another', () => {
    const { text } = collated(
      'The yard is closed for good, and they knew it all along. Ask the owners.',
      'The yard is closed for good, whatever they say.|Nobody has been paid since May. The gate is locked.',
    );
    expect(text).toBe(
      'The yard is closed for good, whatever they say. Nobody has been paid since May. The gate is locked. Ask the owners.',
    );
  });

  it('reads the mark of a story that goes on rather than the one with which a narrator closes', () => {
    const { text } = collated(
      'We told them in March and again in May,|It was no use, and in the end we gave up trying.',
      'We told them in March and again in May. It was no use.',
    );
    expect(text).toBe('We told them in March and again in May. It was no use, and in the end we gave up trying.');
  });

  it('tells where the order of parts rests on a rule alone', () => {
    const { parts } = collated(
      'The owners will rebuild the mill soon. It opens again in May.',
      'They paid the crew a fair wage. It opens again in May.',
    );
    expect(parts.map(({ follows }) => follows)).toEqual(['shown', 'rule', 'shown']);
  });

  it('shows words that a story prints right beside its marks', () => {
    const base = witnessOf('ada', 'The ferries sail again at dawn in the rain');
    const text = 'She promised that the ferries “sail again at dawn” in the rain, at last.';
    const start = text.indexOf('sail');
    const beside = {
      ...base,
      quote: quoteIdSchema.parse('bea-1'),
      story: storyIdSchema.parse('bea'),
      text,
      segments: [{ start, end: start + 'sail again at dawn'.length }],
    };
    const { loci, variants: found } = collate([base, beside]);
    const unmarked = loci.flatMap(({ readings }) => readings.flatMap((reading) => (reading.kind === 'unmarked' ? [reading.text] : [])));
    expect(unmarked).toEqual(['the ferries', 'in the rain']);
    expect(found.map(({ kind }) => kind)).toEqual(['boundary', 'boundary']);
  });

  it('reads a sentence in another order as one place', () => {
    const texts = [
      'Before the next winter comes we must repair the northern breakwater properly',
      'We must repair the northern breakwater properly before the next winter comes',
      'repair the northern breakwater',
    ];
    expect(variants(...texts)).toEqual([`rewording: ${texts[0]} | ${texts[1]}`]);
  });

  it('sees a sentence that another story prints elsewhere as moved', () => {
    const { loci, variants: found } = collated(
      'The northern breakwater is older than the town. Nobody has repaired it since the war. The council knew that for years.',
      'The council knew that for years. The northern breakwater is older than the town.',
    );
    const moved = loci.flatMap(({ readings }) =>
      readings.flatMap((reading) => (reading.kind === 'printed' && reading.moved ? [reading.text] : [])),
    );
    expect(moved).toEqual(['The council knew that for years.']);
    expect(found).toEqual([]);
  });
});

const word = fc.constantFrom(
  'river',
  'the',
  'a',
  'of',
  'stone',
  'bridge',
  'bridges',
  'and',
  'we',
  'We',
  'crossed',
  'never',
  'lost',
  'three',
  'hundred',
  '300',
);
const mark = fc.constantFrom('', '', '', '', ',', '.', '!', ' …', ' –', '-', '|', ' [', ']');
const sentence = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 14 }).map((words) => words.map(([w, m]) => w + m).join(' '));
/** Texts that are edits of one another: words and marks cut out of one long text, with others put in. */
const edits = fc
  .tuple(sentence, fc.array(fc.array(fc.tuple(fc.nat(20), fc.nat(6), sentence), { maxLength: 3 }), { minLength: 2, maxLength: 5 }))
  .map(([text, changes]) =>
    changes.map((ofOne) => {
      const words = text.split(' ');
      for (const [at, length, other] of ofOne) words.splice(at, length, ...other.split(' '));
      return words.join(' ');
    }),
  );
const hasWords = (text: string) => text.split('|').every((segment) => /\S/.test(segment)) && /\p{L}/u.test(text);

/** Here the base of one place differs from the base before it, and prints nothing at the next. */
const BASE_THAT_PRINTS_NOTHING = [
  'stone river [ river – river river stone bridges] crossed river river stone',
  'stone river [ river – river river river stone bridge| hundred river',
  'stone river river river [ river – river river the crossed of river stone',
];

describe('properties', () => {
  it('gives every witness back from its row', () => {
    fc.assert(
      fc.property(edits, (texts) => {
        fc.pre(texts.every(hasWords));
        const witnesses = texts.map((text, at) => witnessOf(names[at] ?? 'x', text));
        const collation = collate(witnesses);
        for (const [at, witness] of witnesses.entries()) expect(rebuilt(collation, witnesses, at)).toBe(segmentsOf(witness));
      }),
    );
  });

  it('does not depend on the order of witnesses', () => {
    fc.assert(
      fc.property(edits, fc.nat(), (texts, seed) => {
        fc.pre(texts.every(hasWords));
        const witnesses = texts.map((text, at) => witnessOf(names[at] ?? 'x', text));
        const shuffled = witnesses.map((_, at) => (at + seed) % witnesses.length).reverse();
        const [one, other] = [collate(witnesses), collate(shuffled.flatMap((at) => witnesses[at] ?? []))];
        expect(other.text).toBe(one.text);
        const rowsOf = ({ loci }: typeof one, order: readonly number[]) =>
          loci.map(({ readings }) => order.map((_, at) => ({ ...readings[order.indexOf(at)], witness: at })));
        expect(rowsOf(other, shuffled)).toEqual(rowsOf(one, [...witnesses.keys()]));
      }),
    );
  });

  it('reads every part from its base readings, in order', () => {
    fc.assert(
      fc.property(edits, (texts) => {
        fc.pre(texts.every(hasWords));
        const { parts, loci } = collated(...texts);
        for (const [at, part] of parts.entries()) {
          let cursor = 0;
          for (const { readings, base } of loci.filter((locus) => locus.part === at)) {
            const reading = readings[base];
            const text = reading && 'text' in reading ? reading.text : '';
            const found = part.text.indexOf(text, cursor);
            expect(part.text.slice(cursor, found).trim()).toBe('');
            cursor = found + text.length;
          }
          expect(part.text.slice(cursor)).toBe('');
        }
      }),
    );
  });

  it('sets at least two readings beside each other in every variant', () => {
    fc.assert(
      fc.property(edits, (texts) => {
        fc.pre(texts.every(hasWords));
        for (const { readings } of collated(...texts).variants) expect(readings.length).toBeGreaterThan(1);
      }),
      { numRuns: 500, examples: [[BASE_THAT_PRINTS_NOTHING]] },
    );
  });

  it('has base readings that agree with themselves', () => {
    fc.assert(
      fc.property(edits, (texts) => {
        fc.pre(texts.every(hasWords));
        for (const { base, readings } of collated(...texts).loci) {
          const reading = readings[base];
          expect(reading && 'variant' in reading ? reading.variant : 'outside').toBeNull();
        }
      }),
    );
  });
});
