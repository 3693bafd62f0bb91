import { wordSet } from '../text/word-set.ts';

/** What words are written or given in, whole: "in a letter". */
const WORKS = wordSet(
  `post posts posting tweet tweets statement statements interview interviews letter letters email emails e-mail memo message messages op-ed column article essay book memoir
  speech speeches address remarks testimony release newsletter filing report declaration communique communiqué note text texts voicemail caption leaflet documentary
  chat chats screenshot screenshots recording recordings tape tapes clip clips piece analysis exchange chapter preface foreword afterword introduction appendix poem novel newspaper magazine obituary papers filings documents brief notes comments
  ruling rulings judgment judgement verdict opinion submission submissions affidavit lawsuit indictment sermon toast eulogy keynote lecture bulletin dispatch manifesto diary autobiography
  petition petitions complaint complaints pleading pleadings application dissent thesis dissertation ledger logbook margin margins`,
);
/** What words are spoken or shown through: "on the radio", "in a video". */
const CHANNELS = wordSet(
  `video videos media podcast podcasts broadcast broadcasts blog thread call calls programme program show account platform channel radio television tv air tannoy tannoys loudspeaker loudspeakers speakers megaphone intercom inbox mailbag accounts pages channels networks forum livestreams
  phone telephone website site page feed stream livestream`,
);
/** Through these people speak or write without an article: "by telephone". */
const MEANS = wordSet('telephone phone email e-mail letter text message video radio loudspeaker post return');
/** What carries voices, and what they speak into: "down the line", "into the microphone". */
const LINES = wordSet('line phone telephone wire microphone mic megaphone loudhailer camera radio walkie-talkie handset intercom');
/** What people stand beside, behind or between when they talk. */
const LANDMARKS = wordSet(
  `car cars van vans bus buses truck trucks lorry lorries boat boats tent tents tree trees wall walls fence fences hedge table tables desk counter bar window door doors gate gates stall stalls pillar
  statue railing railings barrier barriers curtain curtains`,
);
/** From these newspapers take what readers write. */
const MAILBAGS = wordSet('inbox mailbag');
/** Occasions on which people speak. */
const EVENTS = wordSet(
  `meeting meetings briefing briefings summit conference rally event visit hearing ceremony debate session forum dinner lunch breakfast reception gathering assembly vigil protest march trip tour stop appearance
  inauguration funeral panel convention trial inquest inquiry discussion taping workshop seminar fundraiser`,
);
/** Those that people are "on". */
const JOURNEYS = wordSet('visit trip tour march stop');
/** Places that are common nouns. */
const PLACES = wordSet(
  `house headquarters office offices airport hotel church school university college station court courthouse parliament embassy consulate building palace street square stadium arena bridge hospital clinic
  factory mine plant library museum gallery theatre theater cinema bar pub restaurant cafe café shop store market mall home capital city town village base barracks port harbour harbor quay pier dock docks wharf jetty
  deck beach shore riverbank farm field fields garden gardens lawn park room chamber hall lobby corridor foyer steps doorstep gate gates entrance podium stage lectern scene site ground pitch campus camp
  shelter border checkpoint terminal platform cathedral mosque temple synagogue cemetery graveside tower centre center
  lot forecourt laundry kitchen studio studios newsroom classroom courtroom bedroom cellar garage yard courtyard workshop warehouse canteen lounge balcony porch driveway roadside kerb pavement sidewalk touchline sidelines
  booth dugout depot ward surgery barn stable hill boathouse lighthouse bed bedside deathbed sickbed conservatory greenhouse parlour attic loft shed veranda verandah terrace patio hallway landing stairwell
  diner cafeteria tearoom bakery salon barbershop gym clubhouse bookshop bookstore supermarket pharmacy tavern hostel motel cabin cottage apartment flat bungalow villa farmhouse orchard vineyard
  meadow playground nursery chapel monastery abbey vestry laboratory lab observatory boardroom showroom quarry cave marina slipway hangar cockpit allotment mortuary morgue
  plane train bus car van taxi cab truck tractor boat ferry ship tent caravan marquee bench`,
);
/** Parts of places: "from the rear of the church". */
export const placeParts = wordSet('back front rear top bottom middle centre center edge side end row rows corner floor aisle seats stands');
/** "In Welsh" says how, not where. */
const LANGUAGES = wordSet(
  `arabic armenian bengali bulgarian cantonese catalan chinese croatian czech danish dari dutch english estonian farsi finnish flemish french gaelic georgian german greek hebrew hindi hungarian icelandic indonesian
  irish italian japanese korean kurdish latin latvian lithuanian malay mandarin norwegian pashto persian polish portuguese punjabi romanian russian serbian slovak somali spanish swahili swedish tagalog tamil thai
  turkish ukrainian urdu vietnamese welsh
  afrikaans albanian amharic azerbaijani basque bisaya breton burmese cebuano creole esperanto filipino fulani gujarati hausa hiligaynon igbo ilocano javanese kannada kazakh khmer kinyarwanda kyrgyz lao lingala
  luganda macedonian malagasy malayalam maltese maori marathi mongolian nepali nynorsk odia oromo pidgin quechua samoan sesotho setswana shona sinhala slovene slovenian sundanese taglish tajik telugu tigrinya
  tibetan tongan turkmen twi uyghur uzbek wolof xhosa yiddish yoruba zulu`,
);

/** Prepositions that lead to a setting. "To" does so only for "social media". */
export const settingPrepositions = wordSet(
  'in on at during via through outside inside aboard near from by over down into between beside behind under',
);
/** Prepositions that carry a setting on: "in a post on …", "at a meeting of … in …". */
export const chainedPrepositions = wordSet('of on in at to with for from between behind near outside inside opposite beside off');
/** Between a work and where it can be found: "a letter published in …". */
export const publishing = wordSet('published posted shared released issued broadcast aired printed uploaded');

const IN_WORKS = wordSet('in during via through');
const ON_CHANNELS = wordSet('in on during via through over');
const AT_EVENTS = wordSet('in at during outside near');
const AT_PLACES = wordSet('in on at during outside inside aboard near from behind beside');
const ON_LINES = wordSet('down into over');
const BY_LANDMARKS = wordSet('between beside behind under near');
/** "During", "through" and "via" a name say something else than where. */
const BEFORE_NAMES = wordSet('on in at from outside');

/** Whether a noun phrase after a preposition says where, on what occasion or through what somebody spoke. */
export function isSetting(preposition: string, head: string, isName: boolean): boolean {
  if (ON_LINES.has(preposition) && LINES.has(head)) return true;
  if (BY_LANDMARKS.has(preposition) && LANDMARKS.has(head)) return true;
  if (preposition === 'by') return MEANS.has(head);
  if (preposition === 'from' && MAILBAGS.has(head)) return true;
  if (isWork(head)) return (WORKS.has(head) ? IN_WORKS : ON_CHANNELS).has(preposition);
  if (EVENTS.has(head)) return AT_EVENTS.has(preposition) || (preposition === 'on' && JOURNEYS.has(head));
  if (PLACES.has(head)) return AT_PLACES.has(preposition);
  return isName && BEFORE_NAMES.has(preposition) && !(preposition === 'in' && LANGUAGES.has(head));
}

/** "In the event", "at this stage", and without an article "in line", "in exchange": these say when or how. */
export const isIdiom = (preposition: string, head: string, isBare: boolean): boolean =>
  IDIOMS.has(`${preposition} ${head}`) || (isBare && BARE_IDIOMS.has(`${preposition} ${head}`));
const IDIOMS: ReadonlySet<string> = new Set(['in event', 'at stage', 'in market', 'in field', 'on side']);
const BARE_IDIOMS: ReadonlySet<string> = new Set(['in exchange', 'in line', 'on line', 'in brief', 'in bed']);

/** Whether a noun is where a newspaper keeps what its readers write. */
export const isMailbag = (head: string): boolean => MAILBAGS.has(head);

/** "At the end", "at the request of": behind "at the" these are no places. */
export const isNoPlace = (head: string): boolean => NO_PLACES.has(head);
const NO_PLACES = wordSet(
  `time times moment moments end start beginning outset weekend height age request requests invitation behest expense cost thought sight prospect news idea notion suggestion mention question hands latest earliest very same
  conclusion close risk rate level levels pace speed peak instigation mercy heart root core top bottom forefront helm front back urging insistence turn instance point stage juncture least last first most best worst hour minute
  second date night table decision result results delay way lack number amount size scale look name word words`,
);

/** Whether a noun is an occasion on which people speak. */
export const isEvent = (head: string): boolean => EVENTS.has(head);

/** Whether a noun is a place. */
export const isPlace = (head: string): boolean => PLACES.has(head);

/** Whether a noun is what words are written, given or shown in. */
export const isWork = (head: string): boolean => WORKS.has(head) || CHANNELS.has(head);

/** Verbs that say that somebody speaks, besides those that report. */
export const speaking = wordSet('speak appear address post write announce tell reveal talk tweet comment answer testify declare issue');
