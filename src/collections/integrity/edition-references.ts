import type { Edition } from '../../schema/edition.ts';

export type Referable = 'story' | 'quote' | 'source';

/** One reference by id that an edition holds. */
export type EditionReference = { owner: string; to: Referable; id: string };

/** Every reference by id of an edition; some come more than once. */
export function* referencesOf(edition: Edition): Generator<EditionReference> {
  for (const story of edition.stories) {
    const from = references(`Story \`${story.id}\``);
    yield* from('quote', story.quotes);
    yield* from('source', story.sources);
  }
  for (const quote of edition.quotes) {
    const from = references(`Quote \`${quote.id}\``);
    yield* from('story', [quote.story]);
    if (quote.within !== null) yield* from('quote', [quote.within]);
    if (quote.attribution) yield* from('source', [quote.attribution.source, ...quote.attribution.sources]);
    yield* from(
      'source',
      quote.evidence.rejected.map(({ source }) => source),
    );
  }
  for (const source of edition.sources) {
    const from = references(`Source \`${source.id}\``);
    yield* from('quote', source.quotes);
    yield* from(
      'story',
      source.spellings.flatMap(({ stories }) => stories),
    );
    yield* from(
      'story',
      [...source.mentions, ...source.roles, ...source.signatories].map(({ story }) => story),
    );
  }
  for (const statement of edition.statements) {
    const from = references(`Statement \`${statement.id}\``);
    if (statement.source !== null) yield* from('source', [statement.source]);
    yield* from(
      'quote',
      statement.witnesses.map(({ quote }) => quote),
    );
    yield* from(
      'story',
      statement.witnesses.map(({ story }) => story),
    );
    yield* from(
      'story',
      statement.variants.flatMap(({ readings }) => readings.flatMap(({ stories }) => stories)),
    );
    yield* from(
      'story',
      statement.parts.flatMap(({ printed }) => printed.map(({ story }) => story)),
    );
    yield* from(
      'story',
      statement.seams.map(({ missing }) => missing.story),
    );
    yield* from(
      'story',
      statement.parallels.map(({ story }) => story),
    );
    yield* from(
      'quote',
      statement.parallels.flatMap(({ quote }) => quote ?? []),
    );
  }
}

const references = (owner: string) =>
  function* (to: Referable, ids: readonly string[]): Generator<EditionReference> {
    for (const id of ids) yield { owner, to, id };
  };
