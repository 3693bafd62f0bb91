import { describe, expect, test } from 'vitest';
import { pointsTo } from './mention-heads.ts';

/** The story is the gold mention between other words; `part` is what the engine found of it. */
function isTaken(gold: string, part: string, spellings: string[] = []): boolean {
  const text = `Then the ${gold} said so.`;
  const start = text.indexOf(gold);
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`“${part}” does not stand in “${text}”.`);
  return pointsTo({ start: at, end: at + part.length }, { start, end: start + gold.length, text: gold }, spellings);
}

describe('a mention points to the gold source whose heart it says', () => {
  const poe = ['Ann Poe', 'Poe'];
  test.each([
    { gold: 'Corvian president Ann Poe', part: 'Corvian president Ann Poe' },
    { gold: 'Corvian president Ann Poe', part: 'Ann Poe' },
    { gold: 'Corvian president Ann Poe', part: 'Poe' },
    { gold: 'Corvian president Ann Poe', part: 'the Corvian president Ann Poe' },
    { gold: 'Corvia’s president, Ann Poe', part: 'Ann Poe' },
    { gold: 'Ann Poe, a professor of law at Arden', part: 'Ann Poe' },
    { gold: 'Corvian president', part: 'president' },
  ])('“$part” of “$gold”', ({ gold, part }) => expect(isTaken(gold, part, poe)).toBe(true));

  test.each([
    { gold: 'officials familiar with the talks', part: 'officials' },
    { gold: 'ministers from six states, including Arden', part: 'the ministers' },
    { gold: 'a boy behind the bar', part: 'a boy' },
    { gold: 'the sign under the bridge', part: 'the sign' },
    { gold: 'a young woman buying bread', part: 'a young woman' },
    { gold: 'country’s mining ministry', part: 'country’s mining ministry' },
    { gold: 'two guards standing by', part: 'two guards' },
    { gold: 'building society', part: 'the building society' },
    { gold: 'some scholars and critics', part: 'some scholars and critics' },
    { gold: 'Arden, Belmark and the Free Port', part: 'Arden, Belmark and the Free Port' },
  ])('“$part” of “$gold”, which has no name', ({ gold, part }) => expect(isTaken(gold, part)).toBe(true));
});

describe('a part that names something else points nowhere', () => {
  const poe = ['Ann Poe', 'Poe'];
  test.each([
    { gold: 'Corvian president Ann Poe', part: 'president' },
    { gold: 'Corvian president Ann Poe', part: 'Corvian president' },
    { gold: 'Corvian president Ann Poe', part: 'Corvian president Ann' },
    { gold: 'Corvia’s president, Ann Poe', part: 'Corvia' },
    { gold: 'Corvia’s president, Ann Poe', part: 'Corvia’s president' },
    { gold: 'Ann Poe, a professor of law at Arden', part: 'a professor of law at Arden' },
    { gold: 'Ann Poe', part: 'Ann Poe said' },
    { gold: 'Ann Poe', part: 'Then the Ann Poe' },
  ])('“$part” of “$gold”', ({ gold, part }) => expect(isTaken(gold, part, poe)).toBe(false));

  test.each([
    { gold: 'officials familiar with the talks', part: 'the talks' },
    { gold: 'a reader on Chatter', part: 'Chatter' },
    { gold: 'some scholars and critics', part: 'critics' },
    { gold: 'Arden, Belmark and the Free Port', part: 'Arden' },
    { gold: 'Arden, Belmark and the Free Port', part: 'Belmark and the Free Port' },
  ])('“$part” of “$gold”, which has no name', ({ gold, part }) => expect(isTaken(gold, part, [gold])).toBe(false));
});
