import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { analyseStory } from '../analysis/analyse-story.ts';
import type { StoryAnalysis } from '../analysis/story-analysis.ts';

const USAGE = 'Usage: npm run --silent predict -- IN.jsonl OUT.jsonl';

const articleSchema = z.object({ id: z.string(), text: z.string() });

/** One line of the output: every segment with the mention beside its quote, spans in UTF-16 units of the text. */
export function predictionOf(id: string, analysis: StoryAnalysis) {
  // Annotated corpora also count what a headline marks and names inside somebody's words, but no quote inside a quote.
  const quotes = [...analysis.uncounted, ...analysis.quotes]
    .filter(({ kind, within }) => kind !== 'indirect' && within === null)
    .flatMap(({ segments, attribution, evidence }) =>
      segments.map(({ start, end }) => ({
        start,
        end,
        // A quote that runs on from one before has no mention of its own; its chain begins with the one before.
        // Annotated corpora mark who passes words on, and the relative pronoun beside the cue; a reader looks for who spoke.
        speaker: attribution?.passedOnBy?.mention ?? attribution?.relative ?? attribution?.mention ?? attribution?.chain[0] ?? null,
        cue: attribution?.passedOnBy?.cue ?? attribution?.cue ?? null,
        // How sure the mention is: whom it stands for, a corpus does not ask.
        confidence: evidence.certainty,
      })),
    );
  // Corpora count thoughts and the unmarked rest of mixed quotes as well as the indirect quotes a reader is shown.
  const indirect = analysis.reported.map(({ span, speaker, cue, confidence }) => ({ ...span, speaker, cue, confidence }));
  return { id, quotes, indirect };
}

export type Prediction = ReturnType<typeof predictionOf>;

/** The lines of a file. Only line feeds part them: other line ends may stand inside a JSON string. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function* predictions(path: string): AsyncGenerator<string> {
  let n = 0;
  for await (const line of linesOf(path)) {
    n += 1;
    if (line.trim() === '') continue;
    try {
      const { id, text } = articleSchema.parse(JSON.parse(line));
      yield `${JSON.stringify(predictionOf(id, analyseStory(text)))}\n`;
    } catch (error) {
      // One odd text must not cost the answers for all others.
      process.exitCode = 1;
      console.error(`${path}, line ${n}: expected one \`{"id", "text"}\` object that can be analysed, so this line is left out.\n${error}`);
    }
  }
}

/** Writes what the analysis finds in each text of `input` to `output`, a line each. */
export const writePredictions = (input: string, output: string): Promise<void> =>
  pipeline(Readable.from(predictions(input)), createWriteStream(output));

if (import.meta.main) {
  const [input, output] = process.argv.slice(2);
  if (input === undefined || output === undefined) {
    console.error(USAGE);
    process.exitCode = 1;
  } else {
    await writePredictions(input, output);
  }
}
