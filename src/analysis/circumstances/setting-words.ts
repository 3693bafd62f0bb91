const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What words are spoken or written through. */
const MEDIA = set(
  `post posts posting tweet tweets statement statements interview interviews letter letters email emails e-mail memo message messages video videos media op-ed column article essay book memoir podcast
  broadcast broadcasts speech speeches address remarks testimony blog thread release call briefing briefings newsletter programme program show account platform channel filing report declaration communique communiqué note`,
);
/** Occasions on which people speak. */
const EVENTS = set(
  `meeting meetings summit conference rally event visit hearing ceremony debate session forum dinner lunch breakfast reception gathering hall assembly vigil protest march trip tour stop appearance
  inauguration funeral panel convention`,
);
/** Places that are common nouns. */
const PLACES = set(
  `house headquarters office offices airport hotel church school university station court parliament embassy building palace street square stadium bridge hospital factory library museum theatre theater
  bar restaurant home capital city town village base port harbour harbor plant farm room steps`,
);

/** Prepositions that lead to a setting. "To" does so only for "social media". */
export const settingPrepositions = set('in on at during via through outside aboard near from');
/** Prepositions that carry a setting on: "in a post on …", "at a meeting of … in …". */
export const chainedPrepositions = set('of on in at to with for from between');

/** Whether a noun phrase after a preposition says where, on what occasion or through what somebody spoke. */
export function isSetting(preposition: string, head: string, isName: boolean): boolean {
  if (MEDIA.has(head) || EVENTS.has(head)) return preposition !== 'from';
  if (PLACES.has(head)) return preposition !== 'through' && preposition !== 'via';
  // "On Harbour FM", "in Arden"; "during", "through" and "via" a name say something else.
  return (
    isName && (preposition === 'on' || preposition === 'in' || preposition === 'at' || preposition === 'from' || preposition === 'outside')
  );
}

/** Verbs that say that somebody speaks, besides those that report. */
export const speaking = set('speak appear address post write announce tell reveal talk tweet comment answer testify declare issue');
