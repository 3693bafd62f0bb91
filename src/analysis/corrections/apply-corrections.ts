import type { Corpus } from '../../schema/edition.ts';
import type { CorrectionEntry } from '../../schema/event.ts';
import type { SourceId } from '../../schema/ids.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Source } from '../../schema/source.ts';
import type { MarkedTerm, Story } from '../../schema/story.ts';
import { overlaps } from '../text/slice.ts';

/** A correction that cannot be carried out. */
export type CorrectionFault = {
  /** Index in the list of corrections. */
  entry: number;
  /** One sentence. */
  finding: string;
  /** What to do, full sentences. */
  remedy: string;
};

/** Some corrections cannot be carried out; names all of them. */
export class CorrectionError extends Error {
  readonly faults: readonly CorrectionFault[];
  constructor(faults: readonly CorrectionFault[]) {
    super(faults.map(({ entry, finding, remedy }) => `corrections, entry ${entry + 1}: ${finding}\n${remedy}`).join('\n\n'));
    this.name = 'CorrectionError';
    this.faults = faults;
  }
}

/** Corrected quotes of a corpus, and what its editor says is no quote. */
export type Corrected = { quotes: Quote[]; terms: Map<Story['id'], MarkedTerm[]> };

/**
 * Overrides decisions of the rules. Later corrections of the same words win over earlier ones.
 * @throws {CorrectionError} Where words or a source are not found, or not clear.
 */
export function applyCorrections({ stories, quotes, sources }: Corpus, corrections: readonly CorrectionEntry[]): Corrected {
  const faults: CorrectionFault[] = [];
  const corrected = new Map(quotes.map((quote) => [quote.id, quote]));
  const terms: Corrected['terms'] = new Map();
  corrections.forEach((correction, entry) => {
    const found = findQuote(correction, stories, quotes);
    const source = sourceFor(correction.source, sources);
    const current = 'quote' in found ? corrected.get(found.quote.id) : undefined;
    if ('finding' in found) faults.push({ entry, ...found });
    else if (isFault(source)) faults.push({ entry, ...source });
    else if (current === undefined) faults.push({ entry, ...TAKEN_OUT });
    else if (correction.term) {
      corrected.delete(current.id);
      const reason = `${correction.why} (Corrected by ${correction.by}, ${correction.on}; the rules had decided: ${decisionOf(current, sources)}.)`;
      terms.set(current.story, [...(terms.get(current.story) ?? []), ...current.segments.map((span) => ({ span, reason }))]);
    } else corrected.set(current.id, correctedQuote(current, correction, source, sources));
  });
  if (faults.length > 0) throw new CorrectionError(faults);
  const left = [...corrected.values()];
  const ids = new Set(left.map(({ id }) => id));
  return { quotes: left.map((quote) => (quote.within !== null && !ids.has(quote.within) ? { ...quote, within: null } : quote)), terms };
}

type Fault = Pick<CorrectionFault, 'finding' | 'remedy'>;
const isFault = (answer: SourceId | null | undefined | Fault): answer is Fault =>
  typeof answer === 'object' && answer !== null && 'finding' in answer;

const TAKEN_OUT: Fault = {
  finding: 'an earlier correction has taken these words out of the quotes.',
  remedy: 'Keep the one that is right.',
};

/** The innermost quote of a seed that holds the words, which stand there once. */
function findQuote({ seed, words }: CorrectionEntry, stories: readonly Story[], quotes: readonly Quote[]): { quote: Quote } | Fault {
  const story = stories.find(({ seed: { file } }) => file === seed);
  if (story === undefined) {
    const files = stories.map((it) => it.seed.file).join(', ');
    return { finding: `there is no seed \`${seed}\`.`, remedy: `Write the name of one of these files: ${files}.` };
  }
  const start = story.text.indexOf(words);
  if (start === -1) {
    return {
      finding: `\`${words}\` is not found in \`${seed}\`.`,
      remedy: 'Copy the words from the file, marks and spaces as they stand there.',
    };
  }
  if (story.text.indexOf(words, start + 1) !== -1) {
    return { finding: `\`${words}\` stands more than once in \`${seed}\`.`, remedy: 'Write more of the words around the ones you mean.' };
  }
  const span = { start, end: start + words.length };
  const quote = quotes.findLast((it) => it.story === story.id && it.segments.some((segment) => overlaps(segment, span)));
  if (quote !== undefined) return { quote };
  return {
    finding: `no quote of \`${seed}\` holds \`${words}\`.`,
    remedy: 'Choose words of one of its quotes, as `npm run review` lists them.',
  };
}

/** The source an editor names; undefined where the correction leaves it as it is. */
function sourceFor(wanted: string | null | undefined, sources: readonly Source[]): SourceId | null | undefined | Fault {
  if (wanted === undefined || wanted === null) return wanted;
  const named = sources.filter(
    ({ id, name, spellings }) => id === wanted || name === wanted || spellings.some(({ text }) => text === wanted),
  );
  const exact = named.filter(({ id, name }) => id === wanted || name === wanted);
  const [only] = exact.length > 0 ? exact : named;
  if (only === undefined) {
    return {
      finding: `no source is named \`${wanted}\`.`,
      remedy: 'Write a name as the site shows it, or the last part of the address of its page.',
    };
  }
  if ((exact.length > 0 ? exact : named).length > 1) {
    const ids = (exact.length > 0 ? exact : named).map(({ id }) => id).join(', ');
    return { finding: `several sources are named \`${wanted}\`.`, remedy: `Write the id of the one you mean: ${ids}.` };
  }
  return only.id;
}

function correctedQuote(
  quote: Quote,
  { kind, by, on, why }: CorrectionEntry,
  source: SourceId | null | undefined,
  sources: readonly Source[],
): Quote {
  const before = quote.attribution;
  const attribution =
    source === undefined
      ? before
      : source === null
        ? null
        : // The words that the rules took for the source's name may name somebody else.
          { source, sources: [source], mention: null, chain: [], cue: before?.cue ?? null };
  return { ...quote, kind: kind ?? quote.kind, attribution, correction: { by, on, why, was: decisionOf(quote, sources) } };
}

/** What the rules had decided, in words. */
function decisionOf({ kind, attribution, evidence }: Quote, sources: readonly Source[]): string {
  const nameOf = (id: SourceId): string => sources.find((source) => source.id === id)?.name ?? id;
  const whose = attribution === null ? 'left open' : attribution.sources.map(nameOf).join(' and ');
  return `${kind}, ${whose}, by the rule ${evidence.rule}`;
}
