/** An event whose stories were marked by hand. */
export type MarkedEvent = {
  /** What tables and tests call it. */
  name: string;
  /** Folder of the gold: a file a text in `seeds/`, and what holds over all texts beside it. */
  gold: URL;
  /** Folder of the texts that the gold marks. */
  texts: URL;
};

/** The event that the site is made from. */
export const siteEvent: MarkedEvent = {
  name: 'the event of the site',
  gold: new URL('./', import.meta.url),
  texts: new URL('../../seeds/', import.meta.url),
};

/** An invented event of another sort. */
export const secondEvent: MarkedEvent = {
  name: 'an invented second event',
  gold: new URL('./second-event/', import.meta.url),
  texts: new URL('./second-event/texts/', import.meta.url),
};

/** An invented event of a third sort. */
export const thirdEvent: MarkedEvent = {
  name: 'an invented third event',
  gold: new URL('./third-event/', import.meta.url),
  texts: new URL('./third-event/texts/', import.meta.url),
};

export const markedEvents: readonly MarkedEvent[] = [siteEvent, secondEvent, thirdEvent];
