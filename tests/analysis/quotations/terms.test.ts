import { describe, expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';

/** The story's marked words: those that are somebody's, and those that are terms with their reasons. */
function tell(text: string) {
  const { quotes, terms } = analyseStory(text);
  return {
    quoted: quotes
      .filter(({ kind }) => kind !== 'indirect')
      .flatMap(({ segments }) => segments.map(({ start, end }) => text.slice(start, end))),
    terms: terms.map(({ span, reason }) => ({ words: text.slice(span.start, span.end), reason })),
  };
}

describe('words that somebody says', () => {
  test.each([
    '“We will rebuild the pier,” said Mayor Ada Okafor.',
    'Okafor called the plan “a disgrace”.',
    'The plant was rated “poor” by inspectors on Monday.',
    'It was late.\n“When did you sell?”\n“On Friday.”',
    'Ada Okafor shrugs. “Careful now.”',
    'The mayor said that the bridge was “unsafe” and “too old”.',
    'Reed described their talk as “good and detailed.”',
    '“No,” she said.',
    'It rained.\nAda Okafor, 45, grocer: ‘Ask me at Christmas.’',
    '“When did you sell?” Okafor asked.\n“On Friday,” said Lund.\n“Before or after the meeting?”\n“During,” he said.',
    'The report is long. Valves “were not closed.” Pumps “had not been seen.”',
    'Okafor described the sand as “silver grain”.',
    'The talk, “long and very productive”, took place on Monday.',
    'Chants of “Dredge it now” and “Where’s our sand?” went up on the quay, and one of “Only one Ada”.',
    'There were cries of “Shame!” from the boats.',
    'Hundreds of dockers marched on the first day of the strike, chanting “Dredge or Drown, No Delay,” which raised new questions.',
    'The advert hits the port for taking “nine times more sand from Arden than from all of Bray” last year.',
    'It was the clearest sign yet that “the port has had enough of waiting for Arden”.',
    'People wrote online.\n“the Green Giant”\n— quay rat (@quay_rat) May 3, 2031',
    'It rained.\n“A bridge is a promise. An empty one is a threat”\nAda Okafor\nOkafor left at noon.',
    '“Hei, hei!” (Hey, hey) shouted the boys on the wall.',
    '“We have sailed for years,” Okafor said on the quay.\n“If it sinks us, it sinks us.”',
  ])('are quoted: %s', (text) => expect(tell(text).terms).toEqual([]));
});

describe('words that nobody says', () => {
  test.each([
    { text: 'The word “pier” comes from the French.', words: 'pier', reason: 'words as words' },
    { text: 'The film “Harbour Nights” opens on Friday.', words: 'Harbour Nights', reason: 'title of a work' },
    { text: '“No Way Back” became the mantra of the whole town.', words: 'No Way Back', reason: '“mantra” beside them' },
    { text: 'Juan “Chico” Lund opened the bar.', words: 'Chico', reason: 'nickname' },
    { text: 'She appeared on QTV’s “Late Tide” on Monday.', words: 'Late Tide', reason: 'title of a broadcast' },
    {
      text: 'She laughed it off in an interview with Quay News’ “The Morning Tide” on Monday.',
      words: 'The Morning Tide',
      reason: '“interview … News’”: the title of a broadcast',
    },
    { text: 'The crews had dubbed the old crane “Grumpy Gus”.', words: 'Grumpy Gus', reason: '“dubbed” before them gives a name' },
    { text: 'They sat under a banner that still read “Rest In Port Ellis”.', words: 'Rest In Port Ellis', reason: 'read there, not said' },
    { text: 'Placards on the old gate read “Dredge Now”.', words: 'Dredge Now', reason: 'read there, not said' },
    { text: 'A boy held up a bedsheet that says “Save Our Sand”.', words: 'Save Our Sand', reason: 'read there, not said' },
    { text: 'The port’s “safe and dry” test is passed by all.', words: 'safe and dry', reason: '“test” beside them: they name it' },
    { text: 'The bill is known at the port as the “Gull Act” today.', words: 'Gull Act', reason: '“known … as” before them' },
    { text: 'She hung out what is called a “brat” on the quay.', words: 'brat', reason: '“what is called” before them' },
    { text: 'The port has marketed its sand to builders as “silver grain”.', words: 'silver grain', reason: 'under which it is sold' },
    {
      text: 'The ferry is known to all its crew as “the old lady”.',
      words: 'the old lady',
      reason: '“known … as” before them gives a name',
    },
    { text: 'A seller who goes by “quayrat77” was not at home.', words: 'quayrat77', reason: '“goes by” before them gives a name' },
    { text: 'Its adverts promise “Home Before Dark”.', words: 'Home Before Dark', reason: 'a slogan in capitals' },
    { text: 'The so-called “Pier Six” met at noon.', words: 'Pier Six', reason: '“so-called” before them gives a name' },
  ])('are terms: $text', ({ text, words, reason }) => {
    expect(tell(text).quoted).toEqual([]);
    expect(tell(text).terms).toEqual([{ words, reason: expect.stringContaining(reason) }]);
  });

  test('are a word or two before their noun in single marks, where the story quotes in double ones', () => {
    const quoted = '“We wait,” she said. “It rains,” said Mr Reed. “Again,” he said. “We go,” said Ada Okafor. ';
    const chosen = 'The port awaits the choice of a ‘proper’ mayor, she said.';
    expect(tell(`${quoted}${chosen}`).terms.map(({ words }) => words)).toEqual(['proper']);
    expect(tell(`${quoted.replaceAll('“', '‘').replaceAll('”', '’')}She asked for a ‘proper’ mayor.`).terms).toEqual([]);
  });

  test('are a whole row where the first is one', () => {
    expect(tell('Placards on the gate read “Dredge now, pay later” and “Heard by no one”.').terms.map(({ words }) => words)).toEqual([
      'Dredge now, pay later',
      'Heard by no one',
    ]);
  });

  test('are not what is said in the sentence behind one', () => {
    const { quoted, terms } = tell(
      '“It is late,” Okafor said on QTV’s “Late Tide.” “We will rebuild the pier, and it will take two years.”',
    );
    expect(quoted).toEqual(['It is late,', 'We will rebuild the pier, and it will take two years.']);
    expect(terms.map(({ words }) => words)).toEqual(['Late Tide.']);
  });

  test('are those in headings, headlines and lines that do not belong to the story', () => {
    const text = [
      'Mayor: ‘We Will Rebuild The Old Pier’ In Port Ellis',
      'Mayor Ada Okafor promised to rebuild the old pier of Port Ellis. The town has waited for years.',
      '‘No Way Back’',
      '“We will rebuild the old pier,” Okafor said on Monday.',
      'Read more: Five “lost” piers',
    ].join('\n');
    expect(tell(text).quoted).toEqual(['We will rebuild the old pier,']);
    expect(tell(text).terms.map(({ words, reason }) => `${words}: ${reason}`)).toEqual([
      'We Will Rebuild The Old Pier: Words in the headline: an editor’s choice from what the story tells.',
      'No Way Back: Words in a heading: the editor’s choice, not said in this place.',
      'lost: Words in a line that does not belong to the story.',
    ]);
  });
});

describe('words that the narrator takes up again', () => {
  test('stay somebody’s words', () => {
    const text =
      '“It was a long and fruitful talk about the pier,” Mayor Okafor said.\nThis long day began with the “long and fruitful talk” at noon.';
    expect(tell(text).quoted).toContain('long and fruitful talk');
  });
});

describe('marked words inside a quotation', () => {
  test('are a quote of their own where a verb of speech leads to them, and a term where none does', () => {
    const text = '“Reed told us ‘never again’ and his ‘plan’ will fail,” said Mayor Ada Okafor.';
    expect(tell(text).quoted).toContain('never again');
    expect(tell(text).terms.map(({ words }) => words)).toEqual(['plan']);
  });
});
