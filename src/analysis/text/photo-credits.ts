import type { BoilerplateRule } from './boilerplate-rule.ts';
import { MEDIUM_WORD } from './outlet-name.ts';

const CAPITALISED = '\\p{Lu}[^\\s()/]*';
const SEVERAL = `${CAPITALISED}(?: ${CAPITALISED}){1,3}`;
const FEW = `${CAPITALISED}(?: ${CAPITALISED}){0,3}`;
/** "(Jo Park/Quay Press)", "[File: QP/Jo Park]", "(Photo by Jo Park via Quay Images)" at the end of what a picture shows: one side is a full name. */
const CREDITED_CAPTION = new RegExp(
  `[([](?:(?:[Ff]ile|[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Cc]redits?)(?: by|:)? )?(?:${SEVERAL}(?: ?/ ?| via )${FEW}|\\p{Lu}{2,6}(?: [Pp]hoto)?/ ?${SEVERAL})(?:(?:/| via )${FEW})?[)\\]]\\.?$`,
  'u',
);
/** "… on the pier. QUAY PRESS/Jo Park": behind the last sentence, without brackets. */
const BEHIND_STOP = new RegExp(`[.!?] \\p{Lu}{2,}(?: \\p{Lu}{2,}){0,2} ?/ ?${SEVERAL}$`, 'u');
const PICTURE = '(?:[Pp]ics?|[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Cc]redits?|PICS?|PHOTOS?|IMAGES?|PICTURES?|CREDITS?)';
/** "(Pic: Quay News)", "(Photo by Jo Park)". */
const NAMED_IN_BRACKETS = new RegExp(`[([]${PICTURE}(?: by| courtesy(?: of)?|:) ?${FEW}(?: ?/ ?${FEW})?[)\\]]\\.?$`, 'u');
/** Who else is credited with pictures than media: "(Supplied: Jo Park)". */
const LENDS = '(?:Supplied|Contributed|Facebook|Instagram|Twitter|X|YouTube|TikTok|Wikimedia(?: Commons)?|\\p{Lu}\\p{L}+ Images)';
/** "(Quay News: Jo Park)", "(Supplied)". */
const LENT_IN_BRACKETS = new RegExp(
  `\\((?:(?:(?:${FEW} )?(?:${MEDIUM_WORD})|\\p{Lu}{2,6}(?: (?:News|Images?|Photo))?|${LENDS}): ${FEW}|Supplied|Contributed|Handout|\\p{Lu}\\p{L}+ Images|[Ff]ile (?:photo|picture|image))\\)\\.?$`,
  'u',
);

/** Lines that credit pictures, and captions that end with a credit. */
export const photoCredits: readonly BoilerplateRule[] = [
  {
    kind: 'photo-credit',
    words:
      /(?:[.!?)][”"’]?|[,|–—-]) [[(]?(?:\p{Lu}{2,} ){0,2}(?:[Pp]hoto(?:graph)?s?|PHOTO(?:GRAPH)?S?|[Ii]mages?|IMAGES?|[Pp]ictures?|PICTURES?|[Ii]llustrations?|[Cc]redits?|CREDITS?)(?: (?:by|courtesy of))?: ?(?=\p{Lu})[^.!?:“”"]{2,60}[\])]?\.?$/u,
    says: 'credits the picture that the line describes',
    place: 'anywhere',
    holds: '(?:photo(?:graph)?s?|images?|pictures?|illustrations?|credits?)(?: by| courtesy of)?:',
  },
  {
    kind: 'photo-credit',
    words: /\b(?:purchase|buy|get) (?:licen\w+|reprint|photo|image) rights\b[^.]*$/iu,
    says: 'sells the picture that the line describes',
    place: 'anywhere',
    holds: '(?:purchase|buy|get) (?:licen\\w+|reprint|photo|image) rights',
  },
  {
    kind: 'photo-credit',
    words: /^(?:item|image|photo|picture|slide) \d+ of \d+\b|^\[\d+\/\d+\]/iu,
    says: 'counts a picture',
    place: 'anywhere',
  },
  {
    kind: 'photo-credit',
    words:
      /^[([]?(?:credits?: )?(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}?[\p{L}.’'-]*\/(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3}[)\]]?$|^[([]?(?:[Cc]redit|CREDIT|[Cc]aption|CAPTION|[Pp]ic|PIC)s?: /u,
    says: 'credits a picture',
    place: 'anywhere',
  },
  {
    kind: 'photo-credit',
    words: CREDITED_CAPTION,
    says: 'credits the picture that the line describes',
    place: 'anywhere',
  },
  { kind: 'photo-credit', words: BEHIND_STOP, says: 'credits the picture that the line describes', place: 'anywhere' },
  {
    kind: 'photo-credit',
    words: NAMED_IN_BRACKETS,
    says: 'credits the picture that the line describes',
    place: 'anywhere',
    holds: '(?:pics?|photo(?:graph)?s?|images?|pictures?|credits?)(?: by| courtesy|:)',
  },
  { kind: 'photo-credit', words: LENT_IN_BRACKETS, says: 'credits the picture that the line describes', place: 'anywhere' },
  {
    kind: 'photo-credit',
    words:
      /(?:^|[.!?”"’)] )(?:(?:\p{Lu}{2,} ){0,3}(?:PHOTO|IMAGE|PICTURE)S?(?: (?:BY|FROM|COURTESY OF) \P{Ll}{2,60})?|(?:Contributed|File|Handout|Courtesy|Supplied|Pool) (?:photo|picture|image)s?(?: (?:by|from|courtesy of) \p{Lu}[^.!?:“”"]{2,60})?)\.?$/u,
    says: 'credits the picture that the line describes',
    place: 'anywhere',
    holds: '(?:photo|image|picture)s?',
  },
  {
    kind: 'photo-credit',
    words: /[.!?)] (?:Photo(?:graph)?|Image|Picture)s? (?:by|courtesy of|from|via) \p{Lu}[^.!?:“”"]{2,60}\.?$/u,
    says: 'credits the picture that the line describes',
    place: 'anywhere',
    holds: '(?:photo(?:graph)?|image|picture)s? (?:by|courtesy of|from|via) ',
  },
];
