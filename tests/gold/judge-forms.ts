import { readText } from '../../src/analysis/analyse-story.ts';
import { decideStretches } from '../../src/analysis/attribution/attribute.ts';
import type { Answer } from '../../src/analysis/attribution/candidate.ts';
import { namingPhrase } from '../../src/analysis/attribution/noun-phrase.ts';
import { bandOfForm, type FormMeasure, measuredForms, type PageForm, pageForms } from '../../src/analysis/attribution/page-forms.ts';
import { readArticles, touches } from '../../src/commands/fit-corpus.ts';
import type { Span } from '../../src/schema/span.ts';
import { readMarkedSeeds } from './gold.ts';
import { markedEvents } from './marked-events.ts';
import { isSame } from './spans.ts';

type Judged = { form: PageForm; right: boolean };

/** The words that name the source of a stretch, for a reader; null where no reader calls the stretch anybody's. */
type SourceOf = (stretch: Span) => readonly Span[] | null;

function judgedIn(text: string, sourceOf: SourceOf): Judged[] {
  const { reading, stretches } = readText(text);
  return decideStretches(reading).flatMap((decision, at): Judged[] => {
    const { chosen = null } = decision ?? {};
    const stretch = stretches[at];
    const source = stretch && stretch.within === null ? sourceOf(stretch.inner) : null;
    return chosen?.form === undefined || source === null ? [] : [{ form: chosen.form, right: names(chosen, source) }];
  });
}

const names = ({ mention: { phrase } }: Answer, source: readonly Span[]): boolean =>
  touches(phrase.span, source) || touches(namingPhrase(phrase).span, source);

/** What forms give in the articles of an annotated corpus. */
const judgedInCorpus = (path: string): Judged[] =>
  readArticles(path).flatMap(({ text, attributions }) =>
    judgedIn(text, (stretch) => {
      const gold = attributions.filter(({ source, content }) => source.length > 0 && touches(stretch, content));
      return gold.length === 0 ? null : gold.flatMap(({ source }) => source);
    }),
  );

/** What forms give in the marked events. */
const judgedInEvents = (): Judged[] =>
  markedEvents
    .flatMap((event) => readMarkedSeeds(event))
    .flatMap(({ text, gold }) =>
      judgedIn(text, (stretch) => {
        const quote = gold.quotes.find(({ segments }) => segments.some((segment) => isSame(segment, stretch)));
        return quote === undefined ? null : quote.mention === null ? [] : [quote.mention];
      }),
    );

const countOf = (judged: readonly Judged[], form: PageForm): FormMeasure => {
  const own = judged.filter((it) => it.form === form);
  return { decisions: own.length, right: own.filter(({ right }) => right).length };
};

const countsOf = (judged: readonly Judged[]): Record<PageForm, FormMeasure> => ({
  credit: countOf(judged, 'credit'),
  label: countOf(judged, 'label'),
  list: countOf(judged, 'list'),
});

/** How often the mention is right that each form gives, in the articles of an annotated corpus. */
export const formsInCorpus = (path: string): Record<PageForm, FormMeasure> => countsOf(judgedInCorpus(path));

/** How often it is in the marked events. */
export const formsInEvents = (): Record<PageForm, FormMeasure> => countsOf(judgedInEvents());

/** What was measured last, a row a form, with the band that follows. */
export const formRows = (): Record<string, Record<string, string>> =>
  Object.fromEntries(
    pageForms.map((form) => {
      const { corpus, events } = measuredForms[form];
      return [
        form,
        {
          'in the corpus': `${corpus.right} of ${corpus.decisions}`,
          'in the events': `${events.right} of ${events.decisions}`,
          band: bandOfForm(form),
        },
      ];
    }),
  );
