import type { Event } from './event.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Story } from './story.ts';

/** The typed collections before comparison: what the analysis of all seeds yields. */
export type Corpus = { stories: Story[]; quotes: Quote[]; sources: Source[] };

/** Everything the pages and the published data are made from. */
export type Edition = Corpus & { event: Event; statements: Statement[] };
