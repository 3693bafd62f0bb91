import { lowerCaseOf } from '../text/lower-case.ts';
import type { AnalysedSeed, PlacedVoice, SourceDraft } from './source-draft.ts';
import { namingVoices, printedName } from './source-draft.ts';

/** A printed form of a name, the indices of the stories that print it and how often they do. */
export type PrintedForm = { text: string; stories: number[]; count: number };

/** How the stories print a source's name, titles left out: the most frequent form first. */
export function printedForms(draft: SourceDraft, seeds: readonly AnalysedSeed[]): PrintedForm[] {
  const forms = new Map<string, { stories: Set<number>; count: number }>();
  const count = (text: string, story: number) => {
    const form = forms.get(text) ?? { stories: new Set(), count: 0 };
    form.stories.add(story);
    form.count += 1;
    forms.set(text, form);
  };
  for (const voice of namingVoices(draft)) {
    const text = seeds[voice.story]?.analysis.text ?? '';
    const printed = voice.voice.mentions.flatMap((mention) => printedName(text, voice, mention) ?? []);
    for (const form of printed) count(form, voice.story);
    if (printed.length === 0) count(voice.called, voice.story);
  }
  return [...forms]
    .map(([text, form]) => ({ text, stories: [...form.stories].sort((a, b) => a - b), count: form.count }))
    .sort((a, b) => b.count - a.count || inFixedOrder(a.text, b.text));
}

/** Code-unit order: the same on every machine, whatever its language. */
export const inFixedOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const wordCount = (name: string): number => name.split(' ').length;

/** A joint statement is called a statement, not by one of the lists of those who signed it. */
function titleVoices(draft: SourceDraft): PlacedVoice[] {
  const voices = namingVoices(draft);
  const documents = voices.filter(({ voice }) => voice.kind === 'document');
  return documents.length > 0 ? documents : voices;
}

/** The name to show: of the fullest form in each story, the one that most stories print; of equals the longest. */
export function nameShown(draft: SourceDraft): string {
  const voices = titleVoices(draft);
  const fullest = new Map<number, string>();
  for (const voice of voices) {
    const name = voice.called;
    const known = fullest.get(voice.story);
    if (known === undefined || wordCount(name) > wordCount(known)) fullest.set(voice.story, name);
  }
  const [first] = [...Map.groupBy(fullest.values(), (name) => name)].sort(
    ([a, inA], [b, inB]) =>
      Number(wordCount(b) > 1) - Number(wordCount(a) > 1) || inB.length - inA.length || b.length - a.length || inFixedOrder(a, b),
  );
  return first?.[0] ?? '';
}

/**
 * A name with the points and signs that a story prints in it ("R. Poe", "Poe & Lind"), and a person's not in capitals alone where any
 * story knows better. @param forms The commonest first.
 */
export function asPrinted(name: string, forms: readonly PrintedForm[], isPerson: boolean): string {
  const same = forms.filter(({ text }) => lettersOf(text) === lettersOf(name)).map(({ text }) => text);
  return (isPerson ? same.find((text) => /\p{Ll}/u.test(text)) : undefined) ?? same[0] ?? name;
}

const lettersOf = (name: string): string => lowerCaseOf(name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''));

/**
 * The name that a permalink is made of: the shortest full name any story prints, so that a fuller one ("Ann Maria Poe") or a longer
 * spelling in a later seed does not move it.
 */
export function nameForId(draft: SourceDraft): string {
  const [first] = [...new Set(titleVoices(draft).map(({ called }) => called))].sort(
    (a, b) =>
      Number(wordCount(b) > 1) - Number(wordCount(a) > 1) || wordCount(a) - wordCount(b) || a.length - b.length || inFixedOrder(a, b),
  );
  return first ?? '';
}
