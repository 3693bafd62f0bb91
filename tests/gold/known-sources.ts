import type { Corpus } from '../../src/schema/edition.ts';
import type { Quote } from '../../src/schema/quote.ts';
import type { Source } from '../../src/schema/source.ts';
import type { GoldSource, GoldSpan, MarkedSeed } from './gold.ts';
import { coreOf, pointsTo } from './mention-heads.ts';

/** Words that stand for somebody named elsewhere: they tell nothing about which source it is. */
const pronouns = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'their']);

/** Id of a source in the corpus, and the gold sources it may stand for. */
export type KnownSources = ReadonlyMap<string, readonly string[]>;

/** Where the gold mentions a source. */
type KeyedPlace = { key: string; story: string; mention: GoldSpan };

const foldName = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?) /, '');

function placesOf(marked: readonly MarkedSeed[], sources: readonly GoldSource[]): KeyedPlace[] {
  const heard = heardIn(marked);
  return marked.flatMap(({ gold, text }) => {
    const quotes = gold.quotes.filter((quote) => quote.sources.length === 1);
    const places = [...quotes, ...gold.indirect].flatMap(({ source, mention }) =>
      source === null || mention === null || pronouns.has(mention.text.toLowerCase()) ? [] : [{ key: source, story: gold.siglum, mention }],
    );
    const introduced = sources
      .filter(({ key }) => heard.get(gold.siglum)?.has(key))
      .flatMap(({ key, spellings }) =>
        spellings
          .filter(isIntroduction)
          .flatMap((spelling) => firstPlaceOf(text, spelling).map((mention) => ({ key, story: gold.siglum, mention }))),
      );
    return [...new Map([...places, ...introduced].map((place) => [`${place.key} ${place.mention.start}`, place])).values()];
  });
}

/** "A man in his 80s", who is "he" wherever he speaks: such words bring somebody in where they stand first. */
const isIntroduction = (spelling: string): boolean => /^(?:an?|another) \S/i.test(spelling);

function firstPlaceOf(text: string, words: string): GoldSpan[] {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length, text: words }];
}

/** "The leaders of both towns" are "the leaders"; "a spokesman for the council" is not any spokesman. */
const isDefinite = (spelling: string): boolean => /^the /i.test(spelling);

function keysBySpelling(sources: readonly GoldSource[]): Map<string, string[]> {
  const owners = Map.groupBy(
    sources.flatMap(({ key, spellings }) =>
      [...new Set([...spellings, ...spellings.filter(isDefinite).map(coreOf)].map(foldName))].map((spelling) => ({ key, spelling })),
    ),
    ({ spelling }) => spelling,
  );
  return new Map([...owners].map(([spelling, own]) => [spelling, own.map(({ key }) => key)]));
}

const onlyOne = (keys: readonly string[]): readonly string[] => (keys.length === 1 ? keys : []);

/** The sources whose words each story has, by its siglum. */
const heardIn = (marked: readonly MarkedSeed[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    marked.map(({ gold }) => [
      gold.siglum,
      new Set([...gold.quotes.flatMap(({ sources }) => sources), ...gold.indirect.flatMap(({ source }) => source ?? [])]),
    ]),
  );

/**
 * Which gold source each source of the corpus stands for: the one that most of its names and mentions point to. A name points to the gold
 * source that alone is so spelled, or alone of those in its story ("His wife"), or there alone to the letter ("his wife"); a mention to the one whose gold mention it says the heart of. Several
 * where the votes are even; sources that nothing points from are left out.
 */
export function knownSources(corpus: Corpus, marked: readonly MarkedSeed[], sources: readonly GoldSource[]): KnownSources {
  const siglumOf = new Map(corpus.stories.map(({ id, siglum }) => [String(id), siglum]));
  const places = placesOf(marked, sources);
  const keysOf = keysBySpelling(sources);
  const heard = heardIn(marked);
  const spellingsOf = new Map(sources.map(({ key, spellings }) => [key, spellings]));
  const isPrintedSo = (key: string, text: string): boolean => spellingsOf.get(key)?.includes(text) ?? false;
  const votesOf = (source: Source): string[] => {
    const named = [source.name, ...source.spellings.map(({ text }) => text)].flatMap((name) => onlyOne(keysOf.get(foldName(name)) ?? []));
    const namedThere = source.spellings.flatMap(({ text, stories }) => {
      const keys = keysOf.get(foldName(text)) ?? [];
      return keys.length < 2
        ? []
        : stories.flatMap((story) => {
            const there = keys.filter((key) => heard.get(siglumOf.get(story) ?? '')?.has(key));
            return onlyOne(there.length < 2 ? there : there.filter((key) => isPrintedSo(key, text)));
          });
    });
    const placed = source.mentions.flatMap(({ story, span }) =>
      places
        .filter((place) => place.story === siglumOf.get(story) && pointsTo(span, place.mention, spellingsOf.get(place.key) ?? []))
        .map(({ key }) => key),
    );
    return [...named, ...namedThere, ...placed];
  };
  return new Map(
    corpus.sources.flatMap((source) => {
      const ranked = [...Map.groupBy(votesOf(source), (key) => key)].map(([key, votes]) => ({ key, votes: votes.length }));
      const most = Math.max(0, ...ranked.map(({ votes }) => votes));
      const winners = ranked.filter(({ votes }) => votes === most).map(({ key }) => key);
      return winners.length > 0 ? [[String(source.id), winners]] : [];
    }),
  );
}

/** The same sources, in any order; left open where the gold leaves it open. */
export function hasSources(quote: Quote, expected: readonly string[], keys: KnownSources): boolean {
  const found = [...new Set(quote.attribution?.sources ?? [])].map((id) => keys.get(id) ?? []);
  return found.length === expected.length && expected.every((key) => found.some((candidates) => candidates.includes(key)));
}
