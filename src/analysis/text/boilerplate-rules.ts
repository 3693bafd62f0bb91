import type { BoilerplateRule } from './boilerplate-rule.ts';
import { outletName } from './outlet-name.ts';
import { pageFurniture } from './page-furniture.ts';
import { photoCredits } from './photo-credits.ts';

const CHANNEL =
  '(?:newsletters?|bulletins?|mailing list|e-?mails?|alerts?|podcasts?|app|(?:\\w+ )?channel|WhatsApp|Telegram|YouTube|Instagram|Facebook|Twitter|TikTok)';
const ORDER = '(?:^|[.!?:(]\\s*|\\b(?:please|you can|want more\\b[^.?!]*\\? )\\s*)';

const WRITER = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3}";
/** "Park reported from Port Ellis.", "Jo Park, Al Reed and Ida Lund reported from Port Ellis and Arden." */
const REPORTED_FROM = new RegExp(
  `^${WRITER}(?:, ${WRITER})*(?:,? and ${WRITER})? (?:also )?reported from ${WRITER}(?:(?:,|,? and| in) ${WRITER})*\\.$`,
  'u',
);

/** Tried in order; the first that matches decides. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  {
    kind: 'syndication',
    words: /\b[Rr]ead more on [^.]{1,60}? by \p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)*/u,
    says: 'is the tail that a syndicating site adds',
    place: 'anywhere',
    holds: 'read more on',
  },
  {
    kind: 'photo-credit',
    words:
      /^[[(]?(?:photo(?:graph)?s?|images?|pictures?|illustrations?|screenshots?|video|file (?:photo|picture|image))(?: (?:by|from|via|courtesy(?: of)?|credits?|source|caption)\b|:)/iu,
    says: 'credits a picture',
    place: 'anywhere',
  },
  { kind: 'photo-credit', words: /^FILE\s*[-–—]/u, says: 'begins the caption of a picture from the files', place: 'anywhere' },
  {
    kind: 'photo-credit',
    words: /^[\p{L} .’'/-]{2,60}\b(?:via|\/)\s?[\p{L} ]{2,20}\bImages\.?$/u,
    says: 'is the credit of a picture agency',
    place: 'anywhere',
    holds: 'images',
  },
  {
    kind: 'promotion',
    words: new RegExp(`${ORDER}(?:sign up|subscribe|register)\\b[^.?!]*\\b(?:${CHANNEL}|here|below)`, 'iu'),
    says: 'asks readers to subscribe',
    place: 'anywhere',
    holds: 'sign up|subscribe|register',
  },
  {
    kind: 'promotion',
    words: new RegExp(`\\bhow to (?:join|follow|subscribe to)\\b[^.?!]*\\b${CHANNEL}`, 'iu'),
    says: 'invites readers to a channel of the publisher',
    place: 'anywhere',
    holds: 'how to',
  },
  {
    kind: 'promotion',
    words: new RegExp(`${ORDER}(?:join|get|follow|like|find) (?:us|our|the|your)\\b[^.?!]*\\b${CHANNEL}`, 'iu'),
    says: 'invites readers to a channel of the publisher',
    place: 'anywhere',
    holds: '(?:join|get|follow|like|find) (?:us|our|the|your)\\b',
  },
  {
    kind: 'promotion',
    words: new RegExp(`^(?:[Jj]oin|[Ff]ollow|[Gg]et) (?:${outletName(3)})['’]s? (?:\\p{L}+ ){0,2}${CHANNEL}\\b`, 'u'),
    says: 'invites readers to a channel of the publisher',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words: new RegExp(
      `${ORDER}(?:[Ff]ollow|[Ll]ike|[Tt]weet) (?:[\\p{Lu}@]\\S* ?){1,4} (?:on|at) (?:X|Twitter|Facebook|Instagram|Threads|Bluesky|WhatsApp|Telegram|TikTok|YouTube|LinkedIn)`,
      'u',
    ),
    says: 'invites readers to follow somebody',
    place: 'anywhere',
    holds: '(?:on|at) (?:X|Twitter|Facebook|Instagram|Threads|Bluesky|WhatsApp|Telegram|TikTok|YouTube|LinkedIn)',
  },
  {
    kind: 'promotion',
    words: new RegExp(`${ORDER}click (?:here|on|the)\\b[^.?!]*\\b(?:icon|button|link|to|for)\\b`, 'iu'),
    says: 'asks readers to click',
    place: 'anywhere',
    holds: 'click ',
  },
  {
    kind: 'promotion',
    words: new RegExp(
      `${ORDER}(?:download (?:our|the) \\w* ?app|support our|become a (?:member|subscriber)|donate (?:here|now|to us)|have your say|tell us what you think|let us know|share (?:this|and comment)|rate this|send (?:us )?tips|buy (?:our|the) book)\\b`,
      'iu',
    ),
    says: 'asks readers to do something for the publisher',
    place: 'anywhere',
    holds: 'download |support our|become a |donate |have your say|tell us |let us know|share |rate this|send |buy ',
  },
  {
    kind: 'promotion',
    words: /(?:^|[.!?] )(?:(?:call|phone|ring|text|contact|e-?mail|write to|message|whatsapp) (?:us|our)\b.*(?:@|\d{3})|e-?mail \S+@\S)/iu,
    says: 'asks readers to get in touch',
    place: 'anywhere',
    holds: '(?:call|phone|ring|text|contact|e-?mail|write to|message|whatsapp) (?:us|our)\\b|e-?mail \\S+@',
  },
  {
    kind: 'promotion',
    words: /^(?:got|have(?: you got)?|do you have|know) (?:an?|any|some) (?:story|stories|news|tips?|information)\b[^?]*\?/iu,
    says: 'asks readers for stories',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words: /^(?:listen|watch|catch up)(?: again| live| now| back)?:/iu,
    says: 'leads to a programme of the publisher',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words: /^(?:please )?(?:support|back|fund) (?:our|local|independent|quality|free|fearless)\b[^.?!]*\bjournalism\b/iu,
    says: 'asks readers to pay',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words: /^(?:advertisement|sponsored(?: content)?|story continues below|promoted)\b[^.]*\.?$/iu,
    says: 'announces an advertisement',
    place: 'anywhere',
  },
  {
    kind: 'related',
    words:
      /^["“]?(?:read (?:more|next|also|this)|also read|see also|(?:explore )?more on (?:these|this|related) (?:topics?|story|stories)|topics in this (?:article|story)|related(?: (?:stories|story|articles?|content|coverage|links?|topics?))?|more (?:on|from) this(?: story)?|further reading|recommended(?: for you)?|most (?:read|popular|watched|viewed|shared|commented)|you (?:may|might) also like|don[’']t miss|watch next|top stories)\s*(?:[:|–—-]|["”]?$)/iu,
    says: 'leads to other articles',
    place: 'anywhere',
  },
  {
    kind: 'related',
    words:
      /^(?:elsewhere|in other news|also in the news|meanwhile on|read more|read also|more on|more from|watch|see|listen|related)\b[,:]?/iu,
    says: 'leads to other articles, at the end of the text and before nothing but plugs',
    place: 'tail',
  },
  {
    kind: 'syndication',
    words:
      /\b(?:[Tt]his|[Tt]he) (?:story|article|report|piece|post|column|essay) (?:(?:(?:was|has been|had been|is) (?:originally |first |also )?|(?:originally|first|also) )(?:published|appeared|posted|republished|reprinted|syndicated|auto-generated|generated)\b|(?:appears|appeared) in (?:the (?:\p{L}+ ){1,4}of )?(?:the )?\p{Lu})/u,
    says: 'tells where the text was published',
    place: 'anywhere',
    holds: '(?:this|the) (?:story|article|report|piece|post|column|essay) ',
  },
  {
    kind: 'syndication',
    words:
      /(?<![\p{L}\p{N}])(?:all rights reserved|from a syndicated feed|reprinted (?:by|with) permission|distributed by \p{Lu}|(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?\d{4})/iu,
    says: 'states rights',
    place: 'anywhere',
    holds: 'all rights reserved|from a syndicated|reprinted |distributed by |copyright|©|\\(c\\)',
  },
  {
    kind: 'syndication',
    words:
      /^[(–—-]*\s?(?:(?:additional |with )?(?:reporting|writing|editing|inputs?|files|translation)|(?:additional|with) (?:information|material)|with (?:an? )?(?:additional )?reports?|edited|compiled|written|translated) (?:by|from) /iu,
    says: 'names who worked on the text',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words: /^[(–—-]*\s?(?:additional|extra|further) (?:reporting|writing|research): ?\p{Lu}[^.!?“”"]{1,80}\.?\)?$/iu,
    says: 'names who worked on the text',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    // Letters of any script are looked for slowly: a line without a slash is spared that.
    words: /^[(–—-]*(?=[^/]{2,41}\/)\p{Lu}[\p{L}\p{N} .&’'-]{1,40}\/ ?(?:news )?(?:wires?|agenc(?:y|ies)|wire services|staff)\)?$/u,
    says: 'names who worked on the text',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words: REPORTED_FROM,
    says: 'names who worked on the text',
    place: 'anywhere',
    holds: 'reported from ',
  },
  {
    kind: 'syndication',
    words: /^[^.:“”"]{3,80}\bcontributed (?:reporting|to this (?:report|story|article|piece))\b/iu,
    says: 'names who worked on the text',
    place: 'anywhere',
    holds: 'contributed ',
  },
  {
    kind: 'promotion',
    words: /^(?:if you )?(?:enjoyed|liked|like) this (?:article|story|piece|essay|report|column|podcast)\b/iu,
    says: 'asks readers who liked the text for something',
    place: 'anywhere',
  },
  { kind: 'syndication', words: /^\(?h\/?t:? /iu, says: 'thanks another publisher', place: 'anywhere' },
  { kind: 'syndication', words: /^©\s?\p{Lu}[^.!?“”"]{1,60}$/u, says: 'states rights', place: 'anywhere' },
  ...pageFurniture,
  ...photoCredits,
];
