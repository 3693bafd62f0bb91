import type { BoilerplateRule } from './boilerplate-rule.ts';
import { outletName } from './outlet-name.ts';

/** Source of an expression for what a newspaper says of itself: "supported by our readers". */
export const LIVES_ON_READERS =
  '(?:paid for|funded|supported) by (?:its|our) (?:\\p{L}+ ){0,2}(?:readers|listeners|viewers|subscribers)\\b';

/**
 * Lines that the page of a newspaper sets around a story: buttons, counters, clocks, notes on the text. Each must be the whole line, or
 * begin as no sentence of a story does; in doubt a line is prose.
 */
export const pageFurniture: readonly BoilerplateRule[] = [
  {
    kind: 'promotion',
    words:
      /^(?:(?:kindly |please )?share|tweet|e-?mail|print|save|copy link|bookmark|comments?|like|follow|listen|facebook|whatsapp|twitter|x|linkedin|reddit|messenger|telegram|pinterest|flipboard|bluesky)(?:[ ,|·/]+(?:share|tweet|e-?mail|print|save|copy|link|copied|this|us|full|article|story|post|page|on|via|to|with|friends|facebook|whatsapp|twitter|x|linkedin|reddit|messenger|telegram|pinterest|flipboard|bluesky|comments?|like|follow|listen))*[:!]?$/iu,
    says: 'is a row of buttons to share the text',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words:
      /^(?:kindly |please )?(?:share|comment)(?: (?:or|and|&) (?:share|comment))?(?: (?:on|about))? this (?:article|story|page|post|report) ?:?$|^reuse this (?:content|article|story)$|^(?:show|hide|view|see) (?:key events|newest|oldest|latest)\b[^.]*$/iu,
    says: 'is a button of the page',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words:
      /^(?:re-?use|republish|reprint|syndicate|licen[cs]e|gift|print) (?:this|our) (?:content|articles?|story|stories)\b[^.]*$|^(?:request|order|buy|get) (?:an? )?(?:reprints?|permissions?|licen[cs]e)\b[^.]*$|^(?:request|order) (?:reprints?|permission)/iu,
    says: 'is a button for those who want to print the text',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words:
      /^(?:sign up|subscribe|register|log ?in|donate)(?: (?:here|now|today|for free))?[.!]?$|^why (?:you can|you should|readers) trust \p{Lu}[^.?!]*$/iu,
    says: 'asks readers for their trust or their money',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words:
      /^(?:new[ :!–—-]*)?you can (?:now )?(?:read|watch|follow|hear|listen to)\b[^.?“”"]*\b(?:articles?|stories|app|podcasts?|newsletters?|channels?)\b[^.?“”"]*[.!]?$|^listen to (?:this |the )?(?:article|story|podcast)\b[^.?!“”"]*$/iu,
    says: 'offers readers another form of the text',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words: /^(?:subscribe|sign up) to \p{Lu}[^.!?]*$/iu,
    says: 'asks readers to subscribe',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words: /^(?:watch|listen|play)(?: (?:now|live|again|video|audio)|,? ?[|·•–—(-] ?\d{1,2}:\d{2}\)?)$/iu,
    says: 'is a button of the page',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words:
      /^(?:by (?:providing|submitting|entering|giving|signing up|subscribing|clicking|continuing)\b[^“”"]*\b(?:agree|consent|accept|terms|privacy|policy)\b|i (?:agree|consent) to\b[^“”"]*\b(?:terms|privacy|policy|newsletters?|e-?mails?)\b)/iu,
    says: 'tells readers what they agree to',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words:
      /^(?:(?:view|show|read|see|load|post|leave|add|hide) (?:all |more |the |a |your )?)?(?:\(?\d[\d,.]*k?\)? )?comments?(?: ?\(\d[\d,]*\))?$|^join the (?:conversation|discussion|debate)\b[^.]*\.?$/iu,
    says: 'counts comments or asks for them',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words: /\b(?:straight|direct|directly|delivered) (?:in)?to your inbox\b/iu,
    says: 'offers readers a letter',
    place: 'anywhere',
    holds: 'inbox\\b',
  },
  {
    kind: 'promotion',
    words:
      /\b(?:please |do )?consider (?:becoming an? |subscribing|donating|supporting (?:us|our)|making a (?:gift|donation|contribution))|\bplease consider (?:giving|a (?:gift|donation|contribution))\b/iu,
    says: 'asks readers to pay',
    place: 'anywhere',
    holds: 'consider ',
  },
  {
    kind: 'promotion',
    words: new RegExp(`^(?:We|Our (?:journalism|reporting|work|newsroom)|${outletName(4)}) (?:is|are) ${LIVES_ON_READERS}`, 'u'),
    says: 'tells readers who pays',
    place: 'anywhere',
    holds: '(?:paid for|funded|supported) by (?:its|our) ',
  },
  {
    kind: 'promotion',
    words: /^(?:download|get) (?:the|our) (?:[\p{L}\p{N}’'-]+ ){0,4}apps?\b/iu,
    says: 'asks readers to take an app',
    place: 'anywhere',
  },
  {
    kind: 'promotion',
    words:
      /^(?:we use cookies|this (?:site|page|website) (?:uses|requires|is protected)|(?:please )?(?:enable|turn on) javascript|(?:article|story|content) continues (?:below|after)|skip (?:past|to|advert|navigation)|loading\b)[^“”"]*$/iu,
    says: 'is a notice of the site',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words:
      /^\p{Lu}[^\s,]+(?: \p{Lu}[^\s,]+){1,3} is (?:a|an) (?:\S+ ){0,4}(?:writer|columnist|journalist|reporter|correspondent|editor|producer|contributor)(?: (?:for|at|with|of|in|on|covering|based|who)\b[^.!?“”"]*)?\.?(?: (?:She|He|They) [^!?“”"]*)?$/u,
    says: 'says who wrote the text, before nothing but boilerplate',
    place: 'tail',
  },
  {
    kind: 'promotion',
    words:
      /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} is (?:a|an|the) (?:[\p{L}-]+ ){0,3}(?:author|writer|columnist|journalist|reporter|correspondent|editor|novelist|contributor|broadcaster)\b/u,
    says: 'presents the writer, before nothing but plugs',
    place: 'tail',
  },
  {
    kind: 'related',
    words:
      /^(?:in pictures|gallery|photos|video|read|go deeper|explore more|up next|more stories|more news|trending(?: now)?|latest(?: news)?|topics?|tags?|filed under|related topics|more about)\s*[:|>»›→][^.]*$/iu,
    says: 'leads to other pages',
    place: 'anywhere',
  },
  {
    kind: 'related',
    words:
      /^(?:read (?:more|next|also|on)|see (?:more|also)|show more|load more|more stories|trending(?: now)?|up next|go deeper)[ .…]*[>»›→]*$/iu,
    says: 'leads to other pages',
    place: 'anywhere',
  },
  {
    kind: 'related',
    words: /^(?:more (?:stories|news|articles)? ?(?:on|about|from|in)|(?:read )?more (?:\S+ ){1,3}(?:stories|news|articles|coverage)):?$/iu,
    says: 'leads to other pages',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words:
      /^(?:correction|clarification|editor[’']?s[’']? note|amendment)s?(?: \([^)]*\)| on [\p{L}\d ,]+)?: |^(?:this|an earlier version of this|a previous version of this) (?:article|story|piece|report|headline|post)\b[^.]*\b(?:was|has been|have been) (?:amended|updated|corrected|changed|edited|revised|misstated|incorrectly)|^(?:an earlier|a previous|the original) version of this (?:article|story|piece|report)\b/iu,
    says: 'is a note on the text itself',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words:
      /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|CET|CEST|EST|EDT|PST|PDT|ET|PT))?|(?:updated |posted |published )?(?:\d+|an?|one) ?(?:s|m|min|mins|minutes?|h|hrs?|hours?|d|days?) ago|(?:reading time:? )?\d+[ -]min(?:ute)?s?(?: read)?)$/iu,
    says: 'is a clock or a counter of the page',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words: /^(?:(?:first |originally |last )?(?:published|posted|updated|modified)|publi(?:sh|cation) date|date)(?: (?:on|at))?:?$/iu,
    says: 'leads to the day of the text',
    place: 'anywhere',
  },
  {
    kind: 'related',
    words: /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2} (?:8[7-9]|9\d|10[0-8])\.\d(?: ?FM)?(?: ?[|·•–—-] ?[^.!?“”"]*)?$/u,
    says: 'is the line of a station and its frequency',
    place: 'anywhere',
  },
  {
    kind: 'related',
    words: /^(?:LIVE|WATCH|VIDEO|PHOTOS|GALLERY)(?:: ?| ?[|–—-] ?| )(?=\p{Lu}\p{Ll})[^.!?“”"]*$/u,
    says: 'leads to other pages',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words: /^(?:last )?updated(?: at)?:? \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu,
    says: 'says when an entry was updated',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words: /^\(?(?:[$€£¥]|[A-Z]{2,3}\$?)? ?1(?: [\p{L}.]+){0,3} = (?:[$€£¥]|[A-Z]{2,3}\$?)? ?\d[\d.,]*(?: [\p{L}.]+){0,3}\)?$/u,
    says: 'gives the rate at which sums were converted',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words: /^our (?:standards|principles|code|editorial (?:standards|policy|code)):/iu,
    says: 'names the rules of the publisher',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words: /^[^.:“”"]{0,40}\b(?:adapted|taken|drawn|compiled) from [^.:“”"]{2,40}\b(?:copy|agencies|wires|reports)\b/iu,
    says: 'tells where the text was taken from, before nothing but boilerplate',
    place: 'tail',
  },
  {
    kind: 'syndication',
    words: /^(?:[_=~#*•·.–—-]\s?){3,}$|^-\s?30\s?-$/u,
    says: 'only parts the text from what follows',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words: /^contacts?(?: (?:the )?(?:newsroom|editors?|newsdesk|desk))?: ?\S+@\S+$/iu,
    says: 'is the address of the publisher',
    place: 'anywhere',
  },
  {
    kind: 'syndication',
    words:
      /^[([]?(?:[-–—]\s?)?(?:with |from )?(?:news )?(?:agencies|wires?|wire services|staff and agencies|agency staff|our (?:foreign|own) staff)[)\]]?\.?$/iu,
    says: 'names who worked on the text',
    place: 'anywhere',
  },
];
