import type { SourceId, StoryId } from '../../schema/ids.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Source, SourceKind } from '../../schema/source.ts';
import type { Span } from '../../schema/span.ts';
import { addressTitles } from '../attribution/lexicon/titles.ts';
import { sourceIds } from '../identifiers/permalink-ids.ts';
import { lowerCaseOf } from '../text/lower-case.ts';
import { wordsOf } from '../text/normalise.ts';
import { sliceOf } from '../text/slice.ts';
import { signatoriesOf } from './signatories.ts';
import { type AnalysedSeed, firstNameIn, namingVoices, type PlacedVoice, type SourceDraft, type Tie, TRAILING } from './source-draft.ts';
import { asPrinted, inFixedOrder, nameForId, nameShown, printedForms } from './spellings.ts';

/** Sources without their quotes, and the way from a voice of a story to its source. */
export type NamedSources = {
  sources: Source[];
  /** @throws Where the story has no such voice: an analysis that points at nothing is a fault of ours. */
  sourceOf: (story: number, voice: number) => SourceId;
  /** Why a voice that its story does not name is the source that it was given to; null for all others. */
  tieOf: (story: number, voice: number) => NamelessTie | null;
  /** Those that some story calls by a name: one of several words, or with a capital that does not merely open a sentence. */
  calledByName: ReadonlySet<SourceId>;
};

/** A tie with the first name that its own story prints of whom it ties to. */
export type NamelessTie = Tie & { naming: Span | null };

/** Kinds whose name is only a description within one story. */
const DESCRIBED: ReadonlySet<SourceKind> = new Set(['anonymous', 'social-media-user', 'group', 'document']);

/** Gives every draft its id, name, spellings, roles and mentions. In the order in which the stories first mention them. */
export function compileSources(drafts: readonly SourceDraft[], seeds: readonly AnalysedSeed[], stories: readonly StoryId[]): NamedSources {
  const ids = idsOf(drafts, seeds);
  const byVoice = new Map<string, SourceId>();
  const ties = new Map<string, NamelessTie>();
  const calledByName = new Set<SourceId>();
  const sources = inOrder(drafts).map((draft): Source => {
    const id = ids.get(draft);
    if (id === undefined) throw new Error('A source was left without an id.');
    for (const { story, index, tie } of draft.voices) {
      byVoice.set(`${story} ${index}`, id);
      if (tie !== null) ties.set(`${story} ${index}`, { ...tie, naming: firstNameIn(draft, story) });
    }
    const voices = [...draft.voices].sort(inTextOrder);
    const forms = printedForms(draft, seeds);
    const kind = kindOf(draft);
    const placed = (spansOf: (voice: PlacedVoice) => Span[]) =>
      voices.flatMap((voice) => {
        const story = stories[voice.story];
        return story === undefined ? [] : spansOf(voice).map((span) => ({ story, span }));
      });
    const textOf = ({ story }: PlacedVoice): string => seeds[story]?.analysis.text ?? '';
    if (voices.some((voice) => isCalledByName(voice, textOf(voice)))) calledByName.add(id);
    return {
      id,
      name: asTitle(asPrinted(nameShown(draft), forms, kind === 'person')),
      kind,
      spellings: forms.map((form) => ({ ...form, stories: form.stories.flatMap((story) => stories[story] ?? []) })),
      roles: placed((voice) => rolesOf(voice, textOf(voice))),
      mentions: placed((voice) => voice.voice.mentions.filter(({ form }) => form !== 'pronoun').map(({ span }) => span)),
      merged: [...new Set(draft.merged)].sort(inFixedOrder),
      signatories: eachOnce(
        placed((voice) => {
          const analysis = seeds[voice.story]?.analysis;
          const signed = voice.voice.kind === 'document' || voice.voice.kind === 'group';
          return analysis && signed ? signatoriesOf(voice.voice, analysis) : [];
        }),
      ),
      quotes: [],
      words: 0,
    };
  });
  const sourceOf = (story: number, voice: number): SourceId => {
    const id = byVoice.get(`${story} ${voice}`);
    if (id === undefined) throw new Error(`Story ${story} attributes a quote to voice ${voice}, which its analysis does not list.`);
    return id;
  };
  return { sources, sourceOf, calledByName, tieOf: (story, voice) => ties.get(`${story} ${voice}`) ?? null };
}

function isCalledByName({ voice }: PlacedVoice, text: string): boolean {
  return voice.mentions.some(({ span, form }) => {
    if (form !== 'name') return false;
    const words = sliceOf(text, span).replace(ARTICLE, '');
    return CAPITAL.test(words) && (words.includes(' ') || INSIDE_SENTENCE.test(text.slice(Math.max(0, span.start - CONTEXT), span.start)));
  });
}
const ARTICLE = /^the /iu;
const CAPITAL = /\p{Lu}/u;
/** What stands before a word that does not open a sentence. */
const INSIDE_SENTENCE = /[\p{L}\p{N},;)][’'"”]? (?:the )?$/iu;
const CONTEXT = 8;

/** A description heads a page and stands in lists among names, so it begins as they do: "One official". A name with a capital of its own inside is left. */
const asTitle = (name: string): string => name.replace(/^\p{Ll}+(?!\p{L})/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** Two voices that one story gives to a statement may share its list of signatories. */
const eachOnce = (places: Source['signatories']): Source['signatories'] => [
  ...new Map(places.map((place) => [`${place.story} ${place.span.start}`, place])).values(),
];

/** Ids are given in an order made from the texts alone, so that the order of the seeds decides none of them. */
function idsOf(drafts: readonly SourceDraft[], seeds: readonly AnalysedSeed[]): Map<SourceDraft, SourceId> {
  const idFor = sourceIds();
  const keyed = drafts.map((draft) => {
    const places = namingVoices(draft).map((voice) => {
      const start = voice.voice.mentions[0]?.span.start ?? 0;
      return { sha256: seeds[voice.story]?.sha256 ?? '', start };
    });
    const [first = { sha256: '', start: 0 }] = places.sort((a, b) => inFixedOrder(a.sha256, b.sha256) || a.start - b.start);
    return { draft, first };
  });
  keyed.sort((a, b) => inFixedOrder(a.first.sha256, b.first.sha256) || a.first.start - b.first.start);
  return new Map(keyed.map(({ draft, first }) => [draft, idFor(nameForId(draft), isDescribed(draft) ? first.sha256 : null)]));
}

/** Whether only a description, which means something within its story alone, stands for a source. */
function isDescribed(draft: SourceDraft): boolean {
  const kind = kindOf(draft);
  return (
    DESCRIBED.has(kind) ||
    (kind === 'organisation' && !namingVoices(draft).some(({ voice }) => voice.mentions.some(({ form }) => form === 'name')))
  );
}

/** A document, where any story speaks of one; otherwise what most stories take it for. */
function kindOf(draft: SourceDraft): SourceKind {
  const voices = namingVoices(draft);
  const kinds = [...Map.groupBy(voices, ({ voice }) => voice.kind)].sort(
    ([a, inA], [b, inB]) => inB.length - inA.length || inFixedOrder(a, b),
  );
  return voices.some(({ voice }) => voice.kind === 'document') ? 'document' : (kinds[0]?.[0] ?? 'anonymous');
}

/** Each wording of a role once a story. */
function rolesOf({ voice, name }: PlacedVoice, text: string): Span[] {
  const worded = new Map<string, Span>();
  for (const { form, span, role } of voice.mentions) {
    const said = role ?? (form === 'role' ? span : null);
    if (said === null) continue;
    // The name may begin inside what was taken for its role: "Crown Prince Karim bin" beside "Poe".
    const printed = sliceOf(text, said);
    const words = (name?.first && printed.split(name.first)[0]) || printed;
    const trimmed = { start: said.start, end: said.start + withoutAddress(words).length };
    const wording = sliceOf(text, trimmed).toLowerCase();
    if (trimmed.end > trimmed.start && !worded.has(wording)) worded.set(wording, trimmed);
  }
  return [...worded.values()];
}

/** "The port’s director, Dr": how somebody is addressed is no part of what they are. */
function withoutAddress(role: string): string {
  const words = role.replace(TRAILING, '');
  const last = /(?:^|\s)(\p{L}+)\.?$/u.exec(words);
  return last !== null && addressTitles.has(lowerCaseOf(last[1] ?? '')) ? withoutAddress(words.slice(0, last.index)) : words;
}

const inTextOrder = (a: PlacedVoice, b: PlacedVoice): number =>
  a.story - b.story || (a.voice.mentions[0]?.span.start ?? 0) - (b.voice.mentions[0]?.span.start ?? 0);

/** Drafts in the order in which the stories first mention them. */
function inOrder(drafts: readonly SourceDraft[]): SourceDraft[] {
  const placed = drafts.flatMap((draft) => {
    const [first, ...others] = draft.voices;
    return first
      ? [{ draft, first: others.reduce((earliest, voice) => (inTextOrder(voice, earliest) < 0 ? voice : earliest), first) }]
      : [];
  });
  return placed.sort((a, b) => inTextOrder(a.first, b.first)).map(({ draft }) => draft);
}

/** Adds to each source its quotes and the words it is given inside marks; nested quotes count once, as part of the outer one. */
export function withQuotes(sources: readonly Source[], quotes: readonly Quote[], textOf: (story: StoryId) => string): Source[] {
  const byId = new Map(sources.map((source) => [source.id, { ...source, quotes: [...source.quotes] }]));
  for (const { id, story, kind, segments, within, attribution } of quotes) {
    const words = kind === 'indirect' || within !== null ? 0 : segments.reduce((sum, span) => sum + wordsOf(textOf(story), span).length, 0);
    for (const source of new Set(attribution?.sources ?? [])) {
      const known = byId.get(source);
      if (!known) continue;
      known.quotes.push(id);
      known.words += words;
    }
  }
  return [...byId.values()];
}
