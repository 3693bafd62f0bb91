/** An event whose stories were marked by hand. */
export type MarkedEvent = {
  /** What tables and tests call it. */
  name: string;
  /** Folder of the gold: a file a text in `seeds/`, and what holds over all texts beside it. */
  gold: URL;
  /** Folder of the texts that the gold marks. */
  texts: URL;
};

/** An invented event, whose first score was taken before anybody looked at it; kept in `first-run.json` of its gold. */
export type OtherEvent = MarkedEvent & {
  /** What the published tables call it. */
  title: string;
  /** Whether rules were changed in view of its errors since: until then the first score is the only one to publish. */
  isStudied: boolean;
};

/** The event that the site is made from. */
export const siteEvent: MarkedEvent = {
  name: 'the event of the site',
  gold: new URL('./', import.meta.url),
  texts: new URL('../../seeds/', import.meta.url),
};

/** An invented event of another sort. */
export const secondEvent: OtherEvent = {
  name: 'an invented second event',
  title: 'Second event',
  isStudied: true,
  gold: new URL('./second-event/', import.meta.url),
  texts: new URL('./second-event/texts/', import.meta.url),
};

/** An invented event of a third sort. */
export const thirdEvent: OtherEvent = {
  name: 'an invented third event',
  title: 'Third event',
  isStudied: true,
  gold: new URL('./third-event/', import.meta.url),
  texts: new URL('./third-event/texts/', import.meta.url),
};

/** An invented event of a fourth sort. */
export const fourthEvent: OtherEvent = {
  name: 'an invented fourth event',
  title: 'Fourth event',
  isStudied: true,
  gold: new URL('./fourth-event/', import.meta.url),
  texts: new URL('./fourth-event/texts/', import.meta.url),
};

/** An invented event of a fifth sort. */
export const fifthEvent: OtherEvent = {
  name: 'an invented fifth event',
  title: 'Fifth event',
  isStudied: true,
  gold: new URL('./fifth-event/', import.meta.url),
  texts: new URL('./fifth-event/texts/', import.meta.url),
};

/** An invented event of a sixth sort. */
export const sixthEvent: OtherEvent = {
  name: 'an invented sixth event',
  title: 'Sixth event',
  isStudied: true,
  gold: new URL('./sixth-event/', import.meta.url),
  texts: new URL('./sixth-event/texts/', import.meta.url),
};

/** An invented event of a seventh sort. */
export const seventhEvent: OtherEvent = {
  name: 'an invented seventh event',
  title: 'Seventh event',
  isStudied: true,
  gold: new URL('./seventh-event/', import.meta.url),
  texts: new URL('./seventh-event/texts/', import.meta.url),
};

/** An invented event of an eighth sort. */
export const eighthEvent: OtherEvent = {
  name: 'an invented eighth event',
  title: 'Eighth event',
  isStudied: true,
  gold: new URL('./eighth-event/', import.meta.url),
  texts: new URL('./eighth-event/texts/', import.meta.url),
};

/** An invented event of a ninth sort. */
export const ninthEvent: OtherEvent = {
  name: 'an invented ninth event',
  title: 'Ninth event',
  isStudied: true,
  gold: new URL('./ninth-event/', import.meta.url),
  texts: new URL('./ninth-event/texts/', import.meta.url),
};

/** An invented event of a tenth sort. */
export const tenthEvent: OtherEvent = {
  name: 'an invented tenth event',
  title: 'Tenth event',
  isStudied: true,
  gold: new URL('./tenth-event/', import.meta.url),
  texts: new URL('./tenth-event/texts/', import.meta.url),
};

/** An invented event of an eleventh sort. */
export const eleventhEvent: OtherEvent = {
  name: 'an invented eleventh event',
  title: 'Eleventh event',
  isStudied: true,
  gold: new URL('./eleventh-event/', import.meta.url),
  texts: new URL('./eleventh-event/texts/', import.meta.url),
};

/** An invented event of a twelfth sort. */
export const twelfthEvent: OtherEvent = {
  name: 'an invented twelfth event',
  title: 'Twelfth event',
  isStudied: true,
  gold: new URL('./twelfth-event/', import.meta.url),
  texts: new URL('./twelfth-event/texts/', import.meta.url),
};

/** An invented event of a thirteenth sort. */
export const thirteenthEvent: OtherEvent = {
  name: 'an invented thirteenth event',
  title: 'Thirteenth event',
  isStudied: false,
  gold: new URL('./thirteenth-event/', import.meta.url),
  texts: new URL('./thirteenth-event/texts/', import.meta.url),
};

/** Six long reads of different events, one outlet each: nothing is told twice. */
export const fourteenthEvent: OtherEvent = {
  name: 'six long reads of different events',
  title: 'Fourteenth event',
  isStudied: true,
  gold: new URL('./fourteenth-event/', import.meta.url),
  texts: new URL('./fourteenth-event/texts/', import.meta.url),
};

/** No event, but six long reads and features, each of something else. */
export const fifteenthEvent: OtherEvent = {
  name: 'six more long reads of different events',
  title: 'Fifteenth event',
  isStudied: false,
  gold: new URL('./fifteenth-event/', import.meta.url),
  texts: new URL('./fifteenth-event/texts/', import.meta.url),
};

export const otherEvents: readonly OtherEvent[] = [
  secondEvent,
  thirdEvent,
  fourthEvent,
  fifthEvent,
  sixthEvent,
  seventhEvent,
  eighthEvent,
  ninthEvent,
  tenthEvent,
  eleventhEvent,
  twelfthEvent,
  thirteenthEvent,
  fourteenthEvent,
  fifteenthEvent,
];
export const markedEvents: readonly MarkedEvent[] = [siteEvent, ...otherEvents];
