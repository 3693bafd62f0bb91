import { auxiliaries, determiners, prepositions } from '../../attribution/lexicon/function-words.ts';
import { nounCues, vehicles } from '../../attribution/lexicon/noun-cues.ts';
import { nounKindOf } from '../../attribution/lexicon/people-words.ts';
import { reportingVerbs } from '../../attribution/lexicon/reporting-verbs.ts';
import { lowerCaseOf } from '../../text/lower-case.ts';
import { oncePerWord } from '../../text/once-per-word.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Token } from './surroundings.ts';

/** Nouns that say that the marked words are words: "the phrase “…”". */
export const wordNouns = wordSet(
  'word words phrase phrases term terms expression label labels nickname moniker name names title hashtag acronym euphemism adjective verb noun rubric banner category',
);
/** Words that give a name: "a film called “…”", "the hacker known as “…”". */
export const namingWords = wordSet(
  'called titled entitled dubbed named nicknamed known so-called socalled billed codenamed subtitled termed labeled labelled headlined captioned',
);
/** What has a title: a work, a broadcast, a place of publication. */
export const works = wordSet(
  `film movie documentary show shows series sitcom drama comedy cartoon musical opera play album song single track hit ballad anthem book books novel memoir biography autobiography bestseller poem essay
  column blog podcast episode segment sequel spinoff remake reboot adaptation programme program broadcast newscast magazine painting exhibition exhibit video clip trailer ad ads advert spot commercial game
  anchor host co-host star stars starred starring author author producer creator franchise soundtrack edition chapter`,
);
/** What marked words name when they stand before them as one of their own: "the “No Way” movement". */
export const bearers = wordSet(
  `movement campaign award awards rally rallies tour party policy plan act law bill doctrine amendment initiative program programme project strategy agenda vote votes list category
  hat hats shirt shirts t-shirt t-shirts sign signs button buttons sticker stickers poster posters banner pins flag flags meme hashtag chant chants headline headlines issue feature button`,
);
/** What words are written or shouted on; they are read, not said. */
export const surfaces = wordSet(
  'shirt shirts t-shirt t-shirts sign signs hat hats cap caps banner banners poster posters placard placards button buttons sticker stickers billboard flag flags tattoo bedsheet bedsheets sheet cardboard badge badges scarf scarves hoarding graffiti noticeboard sandwich-board',
);
/** What a rule or an authority makes, and others call by its words. */
export const namedSorts = wordSet(
  'test tests rule rules clause clauses scheme schemes system policy policies requirement requirements standard status tax zone zones threshold list',
);
/** Words that everybody says and nobody in particular. */
export const slogans = wordSet(
  'slogan slogans motto mottos mantra mantras catchphrase catchphrases watchword adage proverb maxim creed credo cliche cliché byword',
);
const conjunctions = wordSet('and or but nor yet while');
const bePast = wordSet("is are was were be been being 's isn't wasn't aren't weren't became become becomes remain remains remained");
const possessives = wordSet('his her their our my your its');
const pronouns = wordSet('he she they we i it you who');

/** What one neighbouring word is, coarsely; prepositions and a few others stand for themselves. */
export const classOf = (token: Token | undefined): string => (token === undefined ? 'none' : classOfWord(token.text));

const classOfWord = oncePerWord((text): string => {
  const lower = lowerCaseOf(text);
  if (!/[\p{L}\p{N}]/u.test(text)) return signClass(text);
  if (lower === "'s" || /['’]s?$/.test(lower) || /[^s]['’]s$/.test(lower)) return 'possessor';
  if (wordNouns.has(lower)) return 'word-noun';
  if (namingWords.has(lower)) return 'naming';
  if (lower === 'that' || lower === 'as' || lower === 'to' || lower === 'not') return lower;
  if (conjunctions.has(lower)) return 'conjunction';
  if (prepositions.has(lower)) return lower;
  if (possessives.has(lower)) return 'possessive';
  if (lower === 'the' || lower === 'a' || lower === 'an') return lower === 'an' ? 'a' : lower;
  if (determiners.has(lower)) return 'determiner';
  if (bePast.has(lower)) return 'be';
  if (auxiliaries.has(lower)) return 'auxiliary';
  if (pronouns.has(lower)) return 'pronoun';
  const reporting = reportingVerbs.get(lower);
  if (reporting) return `verb:${reporting.kind}`;
  if (works.has(lower)) return 'work';
  if (bearers.has(lower) || surfaces.has(lower)) return 'bearer';
  if (nounCues.has(lower) || vehicles.has(lower)) return 'noun-cue';
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^[\p{Lu}@#]/u.test(text)) return 'name';
  if (nounKindOf(lower) !== 'thing') return 'person';
  return lower.endsWith('ly') ? 'adverb' : lower.endsWith('ed') || lower.endsWith('ing') ? 'verb-like' : 'word';
});

function signClass(sign: string): string {
  if (sign === ',') return 'comma';
  if (sign === ':') return 'colon';
  if (/^[-–—]+$/.test(sign)) return 'dash';
  if (/^[.!?;…]+$/.test(sign)) return 'stop';
  if (/^[([]$/.test(sign)) return 'open';
  if (/^[)\]]$/.test(sign)) return 'close';
  if (/^["“”'‘’«»]$/.test(sign)) return 'mark';
  return 'sign';
}
