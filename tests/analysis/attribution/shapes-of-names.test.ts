import { describe, expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';
import { describeExamples } from './describe-rule.ts';

/** Who is given the words, where a name stands before the verb, after it, and behind the quote. */
function voicesFor(name: string): string[] {
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return [
    `It rained in Arden.\n\n${capital} said that the plan was “a mistake” for the port.`,
    `It rained in Arden.\n\n“The plan is a mistake,” said ${name}.`,
    `It rained in Arden.\n\n“The plan is a mistake,” ${name} said on Tuesday.`,
  ].map((text) => {
    const { quotes, voices } = analyseStory(text);
    const quote = quotes.find(({ kind }) => kind !== 'indirect');
    return quote?.attribution?.voices.map((voice) => voices[voice]?.name).join(' and ') ?? 'nobody';
  });
}

describe('a name is read whole', () => {
  test.each([
    ['Jan van der Poe', 'Jan van der Poe'],
    ['Ana de Voss dos Lund', 'Ana de Voss dos Lund'],
    ['Luis de la Voss', 'Luis de la Voss'],
    ['Muna bint Voss', 'Muna bint Voss'],
    ['Prince Omar bin Voss', 'Omar bin Voss'],
    ['Ahmed el-Voss', 'Ahmed el-Voss'],
    ['A. R. Voss', 'A R Voss'],
    ['Dr Ann Poe OBE', 'Ann Poe'],
    ['Bo Lund Jr.', 'Bo Lund Jr'],
    ['Human Rights Watch', 'Human Rights Watch'],
    ['Save the Wells', 'Save the Wells'],
    ['Transport for Arden', 'Transport for Arden'],
    ['the Institute for Public Wells', 'Institute for Public Wells'],
    ['the Committee to Protect Divers', 'Committee to Protect Divers'],
    ['the Office of the High Clerk', 'Office of the High Clerk'],
    ['the Royal Society for the Care of Wells', 'Royal Society for the Care of Wells'],
    ['the Department for Wells and Bridges', 'Department for Wells and Bridges'],
  ])('%s', (name, voice) => {
    expect(voicesFor(name)).toEqual([voice, voice, voice]);
  });
});

describeExamples('a small word that is no part of a name', [
  { says: 'A van Ford built came late. “It is done,” {Clara Voss} [said].', source: 'Clara Voss' },
  { says: '{A British clerk} [said] that it was “done”.', source: 'A British clerk' },
  { says: 'The Council on Monday met Peter Lund. “It is done,” {the Council} [said].', source: 'Council' },
]);

describeExamples('a surname with its small words, or without the “Jr” behind it, is somebody’s', [
  { says: 'Jan van der Poe came late.\n\n“It is done,” {van der Poe} [said].', source: 'Jan van der Poe' },
  { says: 'Ana de Lund came late.\n\n“It is done,” {Lund} [said].', source: 'Ana de Lund' },
  { says: 'Bo Lund Jr. came late.\n\n“It is done,” {Lund} [said].', source: 'Bo Lund Jr' },
  { says: 'Dr Ann Poe OBE came late.\n\n“It is done,” {Poe} [said].', source: 'Ann Poe' },
]);
