import type { Quote } from '../../src/schema/quote.ts';
import type { GoldIndirect, GoldStory } from './gold.ts';
import type { Judge, Judgement } from './judgement.ts';
import { hasSources, type KnownSources } from './known-sources.ts';
import { jaccard, meets, overlaps } from './spans.ts';

/** A report counts as found where it and the gold share this much of their characters. */
const REPORT_OVERLAP = 0.8;

/** Holds one reported clause against the indirect quotes of its story. */
export function judgeReport(gold: GoldIndirect, reports: readonly Quote[], keys: KnownSources, judge: Judge): Judgement[] {
  const report = reports.find(({ segments }) => jaccard(segments, gold.content) >= REPORT_OVERLAP);
  const what = `${gold.id} “${gold.content.map(({ text }) => text).join(' … ')}”`;
  const found = judge('report found', report !== undefined, 'indirect', report, what);
  if (report === undefined) return [found];
  const sourceRight = hasSources(report, gold.source === null ? [] : [gold.source], keys);
  const source = judge(
    'report source',
    sourceRight,
    'indirect',
    report,
    `${what}: ${gold.source ?? 'left open'}, found ${report.attribution?.sources.join(', ') ?? 'left open'}`,
  );
  if (gold.source === null) return [found, source];
  const mentionRight = meets(gold.mention, report.attribution?.mention ?? null);
  return [
    found,
    source,
    ...(mentionRight && gold.mention !== null ? [judge('report chain', sourceRight, 'indirect', report, source.what)] : []),
    judge('report mention', mentionRight, 'indirect', report, `${what}: “${gold.mention?.text ?? ''}”`),
    judge('report cue', meets(gold.cue, report.attribution?.cue ?? null), 'indirect', report, `${what}: “${gold.cue?.text ?? ''}”`),
  ];
}

/** Phrases and thoughts the gold notes down are left out: finding them is neither right nor wrong. */
export function judgeExtraReports(gold: GoldStory, reports: readonly Quote[], text: string, judge: Judge): Judgement[] {
  return reports.flatMap((report) => {
    const near = gold.indirect.filter(({ content }) => content.some((span) => report.segments.some((segment) => overlaps(span, segment))));
    if (near.length > 0 && near.every(({ form }) => form !== 'clause')) return [];
    const what = report.segments.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return [judge('report true', near.length > 0, 'indirect', report, `“${what}”`)];
  });
}
