import type { QuoteId, SourceId } from '../schema/ids.ts';
import type { SourceKind } from '../schema/source.ts';
import { type Standing, type StandingShare, type StoryVoices, standings, type Voice, type VoiceMark } from '../schema/voices.ts';
import { countWords } from './count-words.ts';
import type { EditionIndex } from './edition-index.ts';
import { hearingsOf } from './source-hearing.ts';
import { stripOf } from './story-strip.ts';

/** Who speaks in each story: in which order, in how many words, and who is named without being heard. */
export function storyVoices(index: EditionIndex): StoryVoices[] {
  const { edition, quote: quoteOf, quotesOfStory, mentionsIn } = index;
  const hearings = hearingsOf(index);
  return edition.stories.map((story): StoryVoices => {
    const strip = stripOf(story);
    const marksOf = (id: QuoteId): VoiceMark[] => {
      const { kind, segments } = quoteOf(id);
      return segments.map((segment) => ({ quote: id, kind, from: strip.at(segment.start), to: strip.at(segment.end) }));
    };
    const voices: Voice[] = [];
    for (const [source, hearing] of hearings.get(story.id) ?? []) {
      const marks = [...hearing.quoted, ...hearing.nested, ...hearing.reported].flatMap(marksOf).sort((a, b) => a.from - b.from);
      voices.push({ source, marks, ...hearing });
    }
    const heard = new Set(voices.map(({ source }) => source));
    const named = [...mentionsIn(story.id)].filter(([source]) => !heard.has(source));
    const outermost = quotesOfStory(story.id).filter(({ kind, within }) => kind !== 'indirect' && within === null);
    return {
      story: story.id,
      blocks: strip.blocks,
      voices,
      quotedWords: outermost.reduce((sum, quote) => sum + countWords(story.text, quote.segments), 0),
      words: story.words,
      onlyNamed: named
        .map(([source, mentions]) => ({ source, mentions: [...mentions] }))
        .sort((a, b) => b.mentions.length - a.mentions.length),
      standings: shares(voices, index),
    };
  });
}

const STANDING_OF: Record<SourceKind, Standing> = {
  person: 'named',
  organisation: 'named',
  document: 'named',
  group: 'group',
  anonymous: 'anonymous',
  'social-media-user': 'anonymous',
};

/** A quote of several sources counts once, with the first of them. */
function shares(voices: readonly Voice[], { quote: quoteOf, source: sourceOf, story: storyOf }: EditionIndex): StandingShare[] {
  const standingOf = (source: SourceId | null): Standing => (source === null ? 'unattributed' : STANDING_OF[sourceOf(source).kind]);
  return standings.map((standing) => {
    const own = voices.filter(({ source, quoted }) => quoted.length > 0 && standingOf(source) === standing);
    const first = own.flatMap(({ source, quoted }) =>
      quoted.map(quoteOf).filter((quote) => (quote.attribution?.source ?? null) === source),
    );
    return {
      standing,
      sources: own.flatMap(({ source }) => source ?? []),
      quotes: first.map(({ id }) => id),
      words: first.reduce((sum, quote) => sum + countWords(storyOf(quote.story).text, quote.segments), 0),
    };
  });
}
