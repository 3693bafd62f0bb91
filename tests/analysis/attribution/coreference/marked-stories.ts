import { readdirSync, readFileSync } from 'node:fs';
import { readText } from '../../../../src/analysis/analyse-story.ts';
import { attributeStretches, decideStretches } from '../../../../src/analysis/attribution/attribute.ts';
import type { NounPhrase } from '../../../../src/analysis/attribution/noun-phrase.ts';
import type { Reading } from '../../../../src/analysis/attribution/reading.ts';
import { plainName } from '../../../../src/analysis/sources/fold-name.ts';
import type { ChainStepKind } from '../../../../src/schema/quote.ts';
import type { Span } from '../../../../src/schema/span.ts';

const FOLDER = new URL('./stories/', import.meta.url);

/** A mention, marked as `{she=Ann Poe}` in an invented story, with everybody it names as the story names them in full ("Ann Poe&Bo Roe"). */
type Mark = { span: Span; names: string[] };
type MarkedStory = { file: string; text: string; marks: Mark[] };

/** What the engine makes of one mark. */
export type JudgedMark = {
  file: string;
  mention: string;
  around: string;
  step: ChainStepKind | null;
  right: boolean;
  wanted: string[];
  found: string[];
};

/** The invented stories in which whom a mention names is marked by hand. */
export const readMarkedStories = (): MarkedStory[] =>
  readdirSync(FOLDER)
    .sort()
    .map((file) => ({ file, ...readMarks(readFileSync(new URL(file, FOLDER), 'utf8').trim()) }));

const SIGNS = /\{([^{}=]*)=([^{}]*)\}|([^{}]+)/g;

function readMarks(marked: string): Pick<MarkedStory, 'text' | 'marks'> {
  const marks: Mark[] = [];
  let text = '';
  for (const [, mention, names, plain] of marked.matchAll(SIGNS)) {
    const start = text.length;
    text += mention ?? plain ?? '';
    if (mention !== undefined) marks.push({ span: { start, end: text.length }, names: (names ?? '').split('&') });
  }
  return { text, marks };
}

/** Titles and articles before a name say nothing of whom it names. */
const BEFORE_NAME = /^(?:(?:the|an?|dr|sir|dame|professor|prof|cllr|mr|mrs|ms|secretary|governor|state|senator|judge) )+/;
const bare = (name: string): string => plainName(name).replace(BEFORE_NAME, '');

/** Holds what the engine says of every mark of a story against it. */
export function judgeStory({ file, text, marks }: MarkedStory): JudgedMark[] {
  const { reading } = readText(text);
  const { voices, heard } = attributeStretches(reading, decideStretches(reading), []);
  return marks.map(({ span, names }) => {
    const phrase = phraseAt(reading, span);
    const answer = phrase === undefined ? null : heard(phrase);
    const found = (answer?.voices ?? []).map((voice) => voices[voice]?.name ?? '');
    const right = found.length === names.length && names.every((name) => found.some((other) => bare(other) === bare(name)));
    const around = text.slice(Math.max(0, span.start - AROUND), span.end + AROUND).replaceAll('\n', ' ');
    return { file, mention: text.slice(span.start, span.end), around, step: answer?.step ?? null, right, wanted: names, found };
  });
}
const AROUND = 40;

/** The phrase that a mark holds; a role before a name may begin ahead of it. */
function phraseAt({ passages }: Reading, { start, end }: Span): NounPhrase | undefined {
  return passages
    .flatMap(({ phrases }) => phrases.flatMap((phrase) => [phrase, ...phrase.parts]))
    .filter(({ span, antecedent }) => antecedent === null && span.end === end && span.start <= start)
    .toSorted((a, b) => b.span.start - a.span.start)[0];
}
