import { expect, test } from 'vitest';
import { signatoriesOf } from '../../../src/analysis/sources/signatories.ts';
import { inventedStory } from './invented-stories.ts';

test.each([
  {
    text: 'Six towns, including Arden, Belmont and Corinth, released a joint statement.',
    voice: 'a joint statement',
    names: ['Arden', 'Belmont', 'Corinth'],
  },
  {
    text: 'It rained. Arden, the Old Port, and Corinth said in a statement that they met.',
    voice: 'Arden',
    names: ['Arden', 'the Old Port', 'Corinth'],
  },
  { text: 'Mayors of Arden, Belmont and the Free Port warned in a letter.', voice: 'Mayors', names: ['Arden', 'Belmont', 'the Free Port'] },
  { text: 'His comments came after mayors of Arden, Belmont and Corinth warned in a letter.', voice: 'His comments', names: [] },
  { text: 'Arden and Belmont released a statement.', voice: 'a statement', names: [] },
  { text: 'Mayors met in Arden, Belmont and Corinth. A statement followed.', voice: 'A statement', names: [] },
])('$text', ({ text, voice, names }) => {
  const { analysis } = inventedStory(text, [{ kind: voice.endsWith('statement') ? 'document' : 'group', name: voice }]);
  const [first] = analysis.voices;
  expect(first && signatoriesOf(first, analysis).map(({ start, end }) => text.slice(start, end))).toEqual(names);
});
