import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/analysis/analyse-story.ts';

/** The tag of the word in brackets. */
function tagOf(sentence: string): string | undefined {
  const start = sentence.indexOf('[');
  // Passages are read where something stands between marks.
  const text = `${sentence.replace(/[[\]]/g, '')} She said “yes”.`;
  const words = readText(text).reading.places.flatMap((place) => place?.passage.words ?? []);
  return words.find((word) => word.start === start)?.tag;
}

const describeTag = (tag: string, sentences: readonly string[]): void => {
  test.each(sentences)(`${tag}: %s`, (sentence) => {
    expect(tagOf(sentence)).toBe(tag);
  });
};

describe('a verb that may be a noun', () => {
  describeTag('verb', [
    'The port did not [offer] a date.',
    'The mayor has never [hoped] for it.',
    'She would not [comment] on the order.',
    'The paper cannot [name] the pilot.',
    'Let’s [go] back to the bridge.',
    'A series of letters [shows] that the port knew.',
    'A note to the members [calls] for the vote.',
    'A voice over [says] that it is safe.',
    'So [says] a sign at the gate.',
    'The council would [unpick] the plan.',
    'They asked to [contemplate] Arden.',
    'Most [said] they were tired.',
    'She recalled Ann Poe [saying] it was late.',
  ]);
});

describe('a noun that may be a verb', () => {
  describeTag('noun', [
    'The port sent out a press [release] on Monday.',
    'There were sexist [attacks] on the mayor.',
    'She answered a friendly [question] about the bridge.',
    'The council settled the final [plans] for it.',
    'She spoke of his updated [comments] to the port.',
    'The council wants to examine party [rules].',
    'The port awaits survey [results].',
    'It is of no [use] to the port.',
    'The port is not [news] to the mayor.',
    'She spoke several [times] to the council.',
    'She handed over her “personal” [emails] to the port.',
    'The most [said] of it is true.',
    'The former [managing] director left.',
  ]);
});

describe('what reads like a past', () => {
  describeTag('adverb', ['The bridge is [indeed] safe.', 'The mayor [himself] said it.', 'Clara Voss [herself] has called it so.']);
  describeTag('object-pronoun', ['The mayor called [himself] a friend.', 'The port sold the bridge [itself], too.']);
  describeTag('noun', ['The [greed] of the port is known.']);
});

describe('a participle at the head of a sentence, whatever its capital', () => {
  describeTag('verb', ['[Commissioned] by the guild, the plan is long.', '[Redrafted] from memory, it is short.']);
  describeTag('name', ['[Mohammed] from the port is late.']);
});

describe('prepositions', () => {
  describeTag('preposition', ['She stood [alongside] Peter Lund.']);
});
