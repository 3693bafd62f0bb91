import type { Quote } from '../../src/schema/quote.ts';
import type { Stated } from '../../src/schema/stated.ts';
import type { GoldQuote, GoldStory } from './gold.ts';
import type { Judge, Judgement } from './judgement.ts';
import { hasSources, type KnownSources } from './known-sources.ts';
import { isSame, meets, overlaps } from './spans.ts';

/** Letters of "2025-02-13" after the year: the seeds print days without one. */
const MONTH_AND_DAY = 5;

/** Holds one gold quote against the direct and mixed quotes of its story. */
export function judgeQuote(gold: GoldQuote, quotes: readonly Quote[], story: GoldStory, keys: KnownSources, judge: Judge): Judgement[] {
  const holding = gold.segments.map((segment) => quotes.find((quote) => quote.segments.some((other) => isSame(other, segment))));
  const segments = gold.segments.flatMap((segment, index) => {
    const quote = holding[index];
    const attribution = quote?.attribution;
    const what = `${gold.id} “${segment.text}”`;
    const found = quote !== undefined;
    const sourceRight = found && hasSources(quote, gold.sources, keys);
    const sourceShown = `${what}: ${gold.sources.join(', ') || 'left open'}, found ${attribution?.sources.join(', ') ?? 'left open'}`;
    const mentionRight = found && meets(gold.mention, attribution?.mention ?? null);
    const cueRight = found && meets(gold.cue, attribution?.cue ?? null);
    const settingRight = found && meets(gold.setting, quote.setting);
    const dateRight = found && isSameDay(gold.date?.value ?? null, quote.date);
    const isDated = (gold.date?.value ?? null) !== null || (found && quote.date.kind !== 'not-stated');
    return [
      judge('segment found', found, gold.kind, quote, what),
      judge('segment and source', sourceRight, gold.kind, quote, sourceShown),
      ...(found ? [judge('source', sourceRight, gold.kind, quote, sourceShown)] : []),
      judge('kind', quote?.kind === gold.kind, gold.kind, quote, `${what}: ${gold.kind}, found ${quote?.kind ?? 'none'}`),
      judge('mention', mentionRight, gold.kind, quote, `${what}: “${gold.mention?.text ?? ''}”`),
      // Whom a mention means can be judged where it is the right mention.
      ...(mentionRight && gold.mention !== null ? [judge('chain', sourceRight, gold.kind, quote, sourceShown)] : []),
      judge('cue', cueRight, gold.kind, quote, `${what}: “${gold.cue?.text ?? ''}”`),
      ...(gold.setting || quote?.setting
        ? [judge('setting', settingRight, gold.kind, quote, `${what}: “${gold.setting?.text ?? ''}”`)]
        : []),
      ...(isDated ? [judge('date', dateRight, gold.kind, quote, `${what}: ${gold.date?.value ?? 'not stated'}`)] : []),
    ];
  });
  const first = holding[0];
  const whole = first !== undefined && first.segments.length === gold.segments.length && holding.every((quote) => quote === first);
  const outer = story.quotes.find(({ id }) => id === gold.within);
  const around = quotes.find(({ id }) => id === first?.within);
  const isNested = (outer?.segments ?? []).every((segment) => around?.segments.some((other) => isSame(other, segment)));
  const nestingRight = first !== undefined && (outer ? isNested : first.within === null);
  return [
    ...segments,
    judge('utterance', whole, gold.kind, first, `${gold.id} of ${gold.segments.length} segments, found ${first?.segments.length ?? 0}`),
    judge('nesting', nestingRight, gold.kind, first, `${gold.id} within ${gold.within ?? 'none'}`),
  ];
}

function isSameDay(gold: string | null, found: Stated): boolean {
  if (found.kind === 'not-stated' || gold === null) return found.kind === 'not-stated' && gold === null;
  return found.value.slice(-MONTH_AND_DAY) === gold.slice(-MONTH_AND_DAY);
}

/** Whether each segment that was found is one. */
export function judgeExtraSegments(gold: GoldStory, quotes: readonly Quote[], text: string, judge: Judge): Judgement[] {
  const known = gold.quotes.flatMap(({ segments }) => segments);
  return quotes.flatMap((quote) =>
    quote.segments.map((segment) => {
      const right = known.some((other) => isSame(other, segment));
      const block = gold.blocks.find((other) => overlaps(other, segment));
      return judge('segment true', right, block?.kind ?? 'nowhere', quote, `“${text.slice(segment.start, segment.end)}”`);
    }),
  );
}
