import type { Span } from '../../schema/span.ts';
import type { Stated } from '../../schema/stated.ts';
import type { NounPhrase } from '../attribution/noun-phrase.ts';
import type { Reading, ReadPassage } from '../attribution/reading.ts';
import { spanOfWords, type Word } from '../attribution/words.ts';
import type { Report, ReportFrame, WordRange } from '../indirect/report.ts';
import { sentenceEnd, sentenceStart } from '../indirect/sentence.ts';
import { subjectOf } from '../indirect/subject/subject.ts';
import type { AnalysedQuote } from '../story-analysis.ts';
import { contains } from '../text/slice.ts';
import { settingAt, workFilled } from './setting-phrases.ts';
import { isMailbag } from './setting-words.ts';
import { settingBeforeColon, settingBehindQuote } from './settings-around-quotes.ts';
import { documentsAround } from './settings-in-documents.ts';
import { settingOfCrowd } from './settings-of-crowds.ts';
import { dayNamedIn } from './stated-dates.ts';
import { type ToldSettings, toldSettings } from './told-settings.ts';
import { belongsToCue, datesSpeech, saysThatSomebodySpeaks, saysWhereSomebodyIs, settingAfter, settingBefore, zoneAfter } from './zones.ts';

/** What the circumstances of quotes are read from. */
export type CircumstanceContext = {
  reading: Reading;
  /** What is reported in the story: words inside it are no circumstances of its being said. */
  reports: readonly Report[];
  /** When the story says it was published. */
  published: Stated;
  /** The voice a phrase stands for. */
  voiceOf: (phrase: NounPhrase) => number | null;
};

type Place = { passage: ReadPassage; cue: number };

/** Setting and date of every quote, as the narrator states them beside its cue, in its paragraph, or for the words it adds to. */
export function withCircumstances(quotes: readonly AnalysedQuote[], context: CircumstanceContext): AnalysedQuote[] {
  const places = placesOf(quotes, context.reading);
  const reported = reportedWords(context.reports);
  const documents = documentsAround(context.reports);
  const told = toldSettings();
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
      : NONE;
    const carried = own.setting === null && place ? carriedCircumstances(quote, place, told, context) : NONE;
    const dates = [posted.get(quote.attribution?.mention?.start ?? -1) ?? NONE.date, own.date, carried.date, dateOfSameWords(quote, told)];
    const date = dates.find(({ kind }) => kind !== 'not-stated') ?? NONE.date;
    const complete = { ...quote, setting: own.setting ?? carried.setting, date };
    told.add(complete, place?.passage ?? null);
    return complete;
  });
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

type Circumstances = Pick<AnalysedQuote, 'setting' | 'date'>;

const NONE: Circumstances = { setting: null, date: { kind: 'not-stated' } };

/** Where the cues stand, by their first units. */
function placesOf(quotes: readonly AnalysedQuote[], { passages, quoted }: Reading): Map<number, Place> {
  const wanted = new Set(quotes.flatMap(({ attribution }) => attribution?.cue?.start ?? []));
  const places = new Map<number, Place>();
  for (const passage of [...passages, ...quoted]) {
    passage.words.forEach(({ start }, cue) => {
      if (wanted.has(start)) places.set(start, { passage, cue });
    });
  }
  return places;
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
  { passage, cue }: Place,
  mention: Span | null,
  { reported, documents }: Surroundings,
  context: CircumstanceContext,
): Circumstances {
  const { words } = passage;
  const isMention = (at: number): boolean => {
    const word = words[at];
    return mention !== null && word !== undefined && contains(mention, word);
  };
  const setting =
    settingAfter(words, cue, isMention) ??
    settingBehindQuote(words, cue, zoneAfter(words, cue).to) ??
    settingBeforeColon(words, cue) ??
    settingBefore(words, cue, (at) => reported.has(at)) ??
    workFilled(words, cue) ??
    settingOfCrowd(words, cue) ??
    documents.get(cue) ??
    null;
  return {
    setting: setting && spanOfWords(passage.words, setting.from, setting.to),
    date: dayAfter({ passage, cue }, context) ?? dayBefore({ passage, cue }, reported, context),
  };
}

function dayAfter({ passage, cue }: Place, { reading, published }: CircumstanceContext): Stated | null {
  const { words } = passage;
  const zone = zoneAfter(words, cue);
  if (zone.to <= cue) return null;
  const span = spanOfWords(passage.words, cue, zone.to);
  const year = YEAR.exec(reading.text.slice(span.end, span.end + LONGEST_YEAR))?.[0].length ?? 0;
  const day = dayNamedIn(reading.text, { start: span.start, end: span.end + year }, published);
  if (!('span' in day)) return null;
  return belongsToCue(words, cue, wordAt(words, day.span.start), zone) ? day : null;
}
/** A comma parts the day from its year. */
const YEAR = /^, \d{4}(?!\d)/;
const LONGEST_YEAR = 7;

/** Index of the word at a place; by halving, for a paragraph may be as long as a book. */
function wordAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A day before the cue, behind the last marked or reported words of its sentence. */
function dayBefore({ passage, cue }: Place, reported: ReadonlySet<number>, { reading, published }: CircumstanceContext): Stated {
  const { words } = passage;
  let from = cue;
  for (const start = sentenceStart(words, cue); from > start; from -= 1)
    if (words[from - 1]?.tag === 'quote' || reported.has(from - 1)) break;
  if (from === cue) return NONE.date;
  const day = dayNamedIn(reading.text, spanOfWords(passage.words, from, cue), published);
  if (!('span' in day)) return day;
  return datesSpeech(words, wordAt(words, day.span.start), cue) ? day : NONE.date;
}

/** "She added": the setting of the words added to. */
const GOING_ON: ReadonlySet<string> = new Set(['add', 'continue']);

/** The setting of what the same source says before in the paragraph, or of what these words are added to. */
function carriedCircumstances(
  quote: AnalysedQuote,
  { passage, cue }: Place,
  told: ToldSettings,
  context: CircumstanceContext,
): Circumstances {
  const voice = quote.attribution?.voices[0];
  if (voice === undefined) return NONE;
  const here = told.inParagraph(passage, voice);
  if (here !== null) return { ...NONE, setting: here };
  const last = told.lastBefore(quote.kind);
  if (GOING_ON.has(passage.words[cue]?.base ?? '') && last?.attribution?.voices[0] === voice && last.setting !== null)
    return { ...NONE, setting: last.setting };
  const spoken = spokenBefore(passage, cue, voice, context);
  const mail = spoken.setting === null ? mailbagOf(passage) : null;
  return mail === null ? spoken : { ...NONE, setting: spanOfWords(passage.words, mail.from, mail.to) };
}

/** "A few from the inbox.", "More from our mailbag.": what opens a paragraph without a verb says where all that is quoted in it comes from. */
function mailbagOf({ words }: ReadPassage): WordRange | null {
  const opening = words.slice(0, LONGEST_OPENING).filter(({ sentence }) => sentence === words[0]?.sentence);
  const from = opening.findIndex(({ lower }) => lower === 'from');
  if (from < 0 || opening.some(({ tag }) => tag === 'verb' || tag === 'auxiliary') || opening.at(-1)?.tag !== 'stop') return null;
  const setting = settingAt(words, from, opening.length - 1);
  return setting?.to === opening.length - 2 && isMailbag(words[setting.to]?.lower ?? '') ? setting : null;
}
/** In words. */
const LONGEST_OPENING = 10;

/** "The mayor, speaking at the bridge, warned …", "The mayor apologised at the bridge. But she …": what the voice did in an earlier sentence of the paragraph. */
function spokenBefore(passage: ReadPassage, cue: number, voice: number, context: CircumstanceContext): Circumstances {
  const { words } = passage;
  for (let at = cue - 1; at >= Math.max(0, cue - REACH); at -= 1) {
    const word = words[at];
    if (word === undefined) continue;
    const setting = settingOfVerb(words, at, cue);
    if (setting === null) continue;
    const subject = subjectOf(passage, at, { inverted: false });
    if (subject !== null && context.voiceOf(subject) === voice)
      return { setting: spanOfWords(passage.words, setting.from, setting.to), date: dayAfter({ passage, cue: at }, context) ?? NONE.date };
  }
  return NONE;
}

/** Where the verb at `at`, in a sentence before that of the cue, says that somebody speaks, or where somebody is. */
function settingOfVerb(words: readonly Word[], at: number, cue: number): WordRange | null {
  const word = words[at];
  if (saysThatSomebodySpeaks(word)) return word?.form === 'participle' ? nearSetting(words, at) : settingAfter(words, at, () => false);
  const sentences = (words[cue]?.sentence ?? 0) - (word?.sentence ?? 0);
  if (!saysWhereSomebodyIs(words, at) || sentences > FEW_SENTENCES || sentences < 1) return null;
  const next = words.slice(at + 1, at + 1 + NEAR_PLACE).findIndex(({ tag, lower }) => tag !== 'adverb' && !/^(?:still|us|me)$/.test(lower));
  return next < 0 ? null : settingAt(words, at + 1 + next, sentenceEnd(words, at));
}
/** Whoever moves on is soon somewhere else. */
const FEW_SENTENCES = 2;
/** "Is now back in the hall". In words. */
const NEAR_PLACE = 4;

/** The first setting behind a participle. */
function nearSetting(words: readonly Word[], participle: number): WordRange | null {
  for (let next = participle + 1; next < Math.min(words.length, participle + NEAR); next += 1) {
    const setting = settingAt(words, next, words.length - 1);
    if (setting !== null) return setting;
  }
  return null;
}
/** Words back to look in: a long paragraph. */
const REACH = 120;
/** A setting follows its participle closely: "speaking later Monday to reporters at the bridge". */
const NEAR = 8;
