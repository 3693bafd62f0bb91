import type { Span } from '../../schema/span.ts';
import type { Stated } from '../../schema/stated.ts';
import type { Place, ReadPassage } from '../attribution/reading.ts';
import { spanOfWords } from '../attribution/words.ts';
import type { Report, ReportFrame, WordRange } from '../indirect/report.ts';
import type { AnalysedQuote } from '../story-analysis.ts';
import { contains, sliceOf } from '../text/slice.ts';
import { carriedCircumstances, carriedToUncued } from './carried-circumstances.ts';
import { type CircumstanceContext, type Circumstances, type CuePlace, NONE } from './circumstances.ts';
import { dayCounted } from './days-counted.ts';
import { dayAfter, dayBefore, dayOfMainVerb } from './days-of-cues.ts';
import { dayOfDocument } from './days-of-documents.ts';
import { settingInIt } from './opening-settings.ts';
import { isWork } from './setting-words.ts';
import { settingBeforeColon, settingBehindQuote, workBeforeColon } from './settings-around-quotes.ts';
import { documentsAround, settingThatShows } from './settings-in-documents.ts';
import { settingInserted, settingOfMainVerb } from './settings-inserted.ts';
import { settingOfContact } from './settings-of-contact.ts';
import { settingOfCrowd } from './settings-of-crowds.ts';
import { settingWithoutCue } from './settings-without-cue.ts';
import { dayNamedIn } from './stated-dates.ts';
import { type ToldSettings, toldSettings } from './told-settings.ts';
import { workFilled } from './works-of-words.ts';
import { settingAfter, settingBefore, zoneAfter } from './zones.ts';

/** Setting and date of every quote, as the narrator states them beside its cue, in its paragraph, or for the words it adds to. */
export function withCircumstances(quotes: readonly AnalysedQuote[], context: CircumstanceContext): AnalysedQuote[] {
  const places = placesOf(quotes, context);
  const reported = reportedWords(context.reports);
  const documents = documentsAround(context.reports);
  const told = toldSettings(context.isUser);
  const uncued = placesWithoutCue(context);
  const posted = daysOfPosts(context);
  return quotes.map((quote) => {
    const place = places.get(quote.attribution?.cue?.start ?? -1);
    const own = place
      ? ownCircumstances(
          place,
          quote.attribution?.mention ?? null,
          { reported: reported.get(place.passage) ?? new Set(), documents: documents.get(place.passage) ?? new Map() },
          context,
        )
      : ownWithoutCue(quote, uncued, context);
    const carried = own.setting === null ? carriedTo(quote, place, uncued, told, context) : NONE;
    const voice = quote.attribution?.voices[0];
    const dates = [
      posted.get(quote.attribution?.mention?.start ?? -1) ?? NONE.date,
      own.date,
      carried.date,
      dateOfSameWords(quote, told),
      place && voice !== undefined && quote.kind !== 'indirect' ? dayOfDocument(place, voice, context) : NONE.date,
    ];
    const date = dates.find(({ kind }) => kind !== 'not-stated') ?? (place ? dayCounted(place, context) : NONE.date);
    const complete = { ...quote, setting: own.setting ?? carried.setting, date };
    told.add(complete, (place ?? uncued.get(quote.segments[0]?.start ?? -1))?.passage ?? null);
    return complete;
  });
}

/** Where marked words stand, by their first unit. */
type UncuedPlaces = ReadonlyMap<number, Place>;

const placesWithoutCue = ({ reading: { places, stretches } }: CircumstanceContext): UncuedPlaces =>
  new Map(stretches.flatMap(({ inner }, at): [number, Place][] => (places[at] ? [[inner.start, places[at]]] : [])));

/** What the words beside the marks say of quotes that no cue leads up to. */
function ownWithoutCue({ segments, kind }: AnalysedQuote, places: UncuedPlaces, { sceneOf }: CircumstanceContext): Circumstances {
  const place = kind === 'indirect' ? undefined : places.get(segments[0]?.start ?? -1);
  if (place === undefined) return NONE;
  const words = sceneOf(place.passage);
  const setting = settingWithoutCue(words, place.at);
  return setting === null ? NONE : { ...NONE, setting: spanOfWords(words, setting.from, setting.to) };
}

function carriedTo(
  quote: AnalysedQuote,
  cued: CuePlace | undefined,
  uncued: UncuedPlaces,
  told: ToldSettings,
  context: CircumstanceContext,
): Circumstances {
  if (cued !== undefined) return carriedCircumstances(quote, cued, told, context);
  const place = uncued.get(quote.segments[0]?.start ?? -1);
  if (place === undefined) return NONE;
  const { passage, at } = place;
  const own = carriedToUncued(quote, { passage, words: context.sceneOf(passage), cue: at }, told, context);
  return own.setting === null ? settingOfAnswer(quote, place.passage, told, context) : own;
}

/** "In the hall she said “yes”. Bo Lind took his hat. “No.”": whoever answers without a cue is where the last one spoke, unless that is a work. */
function settingOfAnswer(
  { attribution, kind }: AnalysedQuote,
  passage: ReadPassage,
  told: ToldSettings,
  { reading: { text } }: CircumstanceContext,
): Circumstances {
  const voice = told.lastBefore(kind)?.attribution?.voices[0];
  const there = attribution === null || voice === undefined ? null : told.inParagraph(passage, voice);
  const isWritten = there === null || sliceOf(text, there.setting).toLowerCase().split(/\s+/).some(isWork);
  return isWritten ? NONE : { ...NONE, setting: there.setting };
}

/** The days that the credits of posts give, by where these name whoever posted. */
function daysOfPosts({ reading: { text, stretches }, published }: CircumstanceContext): Map<number, Stated> {
  return new Map(stretches.flatMap(({ credit }) => (credit?.when ? [[credit.user.start, dayNamedIn(text, credit.when, published)]] : [])));
}

/** "The report, dated 12 June, says … and warns …": what dates the words that name the source dates all that they say. */
function dateOfSameWords({ kind, attribution }: AnalysedQuote, told: ToldSettings): Stated {
  const last = told.lastBefore(kind);
  const isSame = attribution?.mention != null && last?.attribution?.mention?.start === attribution.mention.start;
  return isSame ? last.date : NONE.date;
}

/** Where the cues stand, by their first units. */
function placesOf(
  quotes: readonly AnalysedQuote[],
  { reading: { passages, quoted }, sceneOf }: CircumstanceContext,
): Map<number, CuePlace> {
  const wanted = [...new Set(quotes.flatMap(({ attribution }) => attribution?.cue?.start ?? []))].sort((a, b) => a - b);
  const places = new Map<number, CuePlace>();
  for (const passage of [...passages, ...quoted]) {
    const { words } = passage;
    const last = words.at(-1)?.start ?? -1;
    let next = firstNotBefore(wanted, words[0]?.start ?? 0);
    for (let cue = 0; cue < words.length && (wanted[next] ?? last + 1) <= last; cue += 1) {
      const start = words[cue]?.start ?? 0;
      while ((wanted[next] ?? start) < start) next += 1;
      if (wanted[next] === start) places.set(start, { passage, words: sceneOf(passage), cue });
    }
  }
  return places;
}

/** Index of the first of the sorted numbers that is not below a limit; by halving. */
function firstNotBefore(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const OPEN_FRAMES: ReadonlySet<ReportFrame> = new Set<ReportFrame>(['object', 'about', 'noun-about', 'as', 'gerund']);

function reportedWords(reports: readonly Report[]): Map<ReadPassage, Set<number>> {
  const reported = new Map<ReadPassage, Set<number>>();
  for (const { passage, content, frame } of reports) {
    // What hangs on an object or a topic may as well hang on the verb: "announced the plan on the radio".
    if (OPEN_FRAMES.has(frame)) continue;
    const words = reported.get(passage) ?? new Set();
    for (const { from, to } of content) for (let at = from; at <= to; at += 1) words.add(at);
    reported.set(passage, words);
  }
  return reported;
}

/** What other cues of a passage say about its words, by their indices. */
type Surroundings = {
  /** Words inside a report. */
  reported: ReadonlySet<number>;
  /** Of words that a document shows, the words that name it. */
  documents: ReadonlyMap<number, WordRange>;
};

function ownCircumstances(
  { passage, words, cue }: CuePlace,
  mention: Span | null,
  { reported, documents }: Surroundings,
  context: CircumstanceContext,
): Circumstances {
  const isMention = (at: number): boolean => {
    const word = words[at];
    return mention !== null && word !== undefined && contains(mention, word);
  };
  const setting =
    settingAfter(words, cue, isMention) ??
    settingBehindQuote(words, cue, zoneAfter(words, cue).to) ??
    settingBeforeColon(words, cue) ??
    workBeforeColon(words, cue) ??
    settingInserted(words, cue) ??
    settingBefore(words, cue, (at) => reported.has(at)) ??
    settingInIt(passage, words, cue) ??
    workFilled(words, cue) ??
    settingOfContact(words, cue) ??
    settingOfCrowd(words, cue) ??
    settingOfMainVerb(words, cue) ??
    documents.get(cue) ??
    settingThatShows(words, cue, isMention) ??
    null;
  const place = { passage, words, cue };
  const days = [dayAfter(place, context) ?? dayBefore(place, reported, context), dayOfMainVerb(place, context)];
  return {
    setting: setting && !context.isSomebody(passage, setting) ? spanOfWords(words, setting.from, setting.to) : null,
    date: days.find(({ kind }) => kind !== 'not-stated') ?? NONE.date,
  };
}
