/**
 * How much it tells that two texts share a word. Weights depend on the word alone, never on the other stories: so a story
 * that is added changes nothing between two others.
 */
export function weighWord(key: string): number {
  if (FUNCTION_WORDS.has(key)) return FUNCTION_WEIGHT;
  return COMMON_WORDS.has(key) ? COMMON_WEIGHT : CONTENT_WEIGHT;
}

/** True for words that carry content: neither grammar nor everyday speech. */
export const isContentWord = (key: string): boolean => weighWord(key) === CONTENT_WEIGHT;

/** True for articles, pronouns, prepositions, conjunctions and auxiliaries. */
export const isFunctionWord = (key: string): boolean => FUNCTION_WORDS.has(key);

/** Five of these by chance in a row weigh as much as one word of content. */
const FUNCTION_WEIGHT = 0.2;
/** Everyday words that every speaker uses. */
const COMMON_WEIGHT = 0.5;
const CONTENT_WEIGHT = 1;

const listed = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/** The closed classes of English: articles, pronouns, prepositions, conjunctions, auxiliaries; with their contractions. */
const FUNCTION_WORDS = listed(`
a an the this that these those such same other another each every either neither both all any some no none one ones
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
they them their theirs themselves who whom whose which what whoever whatever there here where when why how
of in to for on with at by from about into over after under between through during before against without within among
across behind beyond near off onto out up down toward since until upon via per than as like
and or but nor so yet if because although though while unless whether then else
is are was were be been being am has have had having do does did doing will would shall should can could may might must ought
not never also too very just only even still again ever
it's that's there's he's she's what's who's i'm we're they're you're i've we've you've they've i'd we'd he'd she'd they'd you'd
i'll we'll he'll she'll they'll you'll it'll isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot
couldn't shouldn't haven't hasn't hadn't let's
`);

/** Words of everyday speech. */
const COMMON_WORDS = listed(`
say said says saying tell told ask asked talk talked talking speak know known knew think thinks thought believe feel see seen saw look looked
want wants wanted need needs needed get gets got getting give given gave take takes took taken make makes made making go goes going gone went
come comes came coming put keep kept let try trying tried use used find found work works working worked call called mean means meant
show shown happen happened happening start started begin began help hope like liked love good better best bad great big small
long new old first last next many much more most few less least lot lots little own right wrong sure really well way ways thing things
something anything everything nothing somebody anybody everybody people man men woman women person time times day days week month year years
today tomorrow yesterday now already back away part place world country countries two three four five ten hundred thousand million
millions point end case fact kind side number home important different able possible clear always often together around
`);
