import { oncePerWord } from '../../text/once-per-word.ts';
import { wordSet } from '../../text/word-set.ts';

/** Nouns for a person by what they do or are; the endings below cover the rest. */
const personNouns = wordSet(
  `official spokesman spokeswoman spokesperson aide adviser advisor ally president candidate nominee senator governor secretary minister lawmaker mayor chief chairman chairwoman chair head boss
  representative congressman congresswoman attorney judge justice sheriff officer diplomat envoy analyst expert scholar economist scientist journalist columnist critic activist advocate
  strategist operative consultant pollster delegate supporter opponent rival voter resident citizen veteran businessman businesswoman executive mogul billionaire millionaire tycoon woman man boy girl guy person
  friend wife husband son daughter father mother brother sister parent cousin uncle aunt widow neighbor neighbour colleague member host guest anchor moderator correspondent insider staffer employee worker user
  commenter author writer novelist poet editor reader source witness narrator guru pundit surrogate nurse doctor physician lawyer prosecutor detective agent cop soldier general admiral commander colonel captain
  prince princess king queen pope bishop cardinal priest pastor rabbi imam professor teacher student principal coach actor actress comedian comedienne star singer musician artist celebrity champion
  leader manager director founder owner speaker premier chancellor ambassador commissioner counsel clerk deputy vice-president treasurer councillor councilman councilwoman trustee mp mep msp mla mlc td
  democrat republican liberal conservative independent socialist libertarian protester protestor demonstrator heckler immigrant refugee migrant farmer miner retiree pensioner shopper tourist traveller
  politician historian biographer filmmaker producer reporter blogger tweeter neurosurgeon surgeon banker trader investor entrepreneur developer contractor builder engineer programmer hacker whistleblower
  front-runner frontrunner incumbent challenger contender newcomer outsider hopeful loyalist partisan hardliner moderate centrist lobbyist donor fundraiser organiser organizer volunteer speechwriter
  grandfather grandmother grandson granddaughter teenager toddler child kid youth adult elder survivor victim suspect defendant plaintiff convict inmate informant spy mercenary counterpart participant attendee
  midwife vet chef pilot steward runner-up dyer arbiter referee umpire monk nun vicar athlete thief tenant patient client apprentice trainee mum mom dad nan gran grandma grandpa grandad nephew niece fiancé fiancée boyfriend girlfriend bride groom twin orphan
  voice surveyor acquaintance relative caller listener viewer passer-by motorist commuter parishioner congregant pedestrian
  director-general secretary-general attorney-general governor-general auditor-general accountant-general surveyor-general inspector-general comptroller-general registrar-general
  guard supervisor counsellor tailor evacuee detainee deportee interviewee appointee prelate cleric academic superintendent commandant lieutenant sergeant corporal brigadier registrar
  bursar vice-chancellor provost rector matron housewife cashier courier financier hotelier glazier sommelier barista chauffeur
  ceo cfo coo cto undersecretary vice-chair chairperson stewardess waitress hostess heiress mastermind recruit cadet jockey paramedic medic magistrate juror chaplain tenor soprano cellist conductor inspector instructor collector inventor sailor warden monarch emperor empress duke duchess sultan emir
  mother-in-law daddy mummy granddad granny auntie stepmother stepfather spouse partner fiance fiancee
  assistant attendant accountant servant occupant inhabitant landlord landlady barmaid maid deckhand stevedore cabbie dinner-lady lady bloke chap lad lass baby infant bachelor stepson stepdaughter great-uncle great-aunt
  in-law son-in-law daughter-in-law brother-in-law sister-in-law father-in-law flatmate roommate housemate classmate schoolmate workmate teammate shipmate headmistress blacksmith mechanic architect publican sexton
  lifeguard coastguard constable bailiff pupil schoolboy schoolgirl undergraduate postgraduate concierge valet nanny au-pair ex-wife ex-husband ex-partner heir chieftain attaché consul bodyguard curate archdeacon abbess
  hermit pilgrim viscount intern
  respondent recipient observer onlooker bystander fan follower foe nemesis mentor predecessor successor native texan floridian californian new-yorker european american briton russian ukrainian german`,
);
const PERSON_ENDING = /(?:spokes\w+|(?:[^aeiou]er|[aeiou]tor|[cs]tor|ssor|ist|ician|ian|eer|woman|man|person|crat))$/;
const NOT_PERSON = wordSet(
  `matter number order october november december september member-state paper newspaper letter water power computer answer weather border corner dinner winter summer chapter center offer enter quarter
  banner container counter cover fever finger gender hunger layer liver manner monster murder never other over partner-country after later under rather whether together former latter mister register river shoulder silver
  slander sector factor vector reactor tractor motor tower trigger twitter user-name wonder barrier career frontier premier-league easter disaster cluster filter poster theater thunder transfer trailer folder list exist assist consist resist twist
  mist wrist greater larger smaller older younger higher lower longer shorter stronger weaker harder easier faster slower earlier fewer further closer bigger better pier tier peer-review deer beer cheer engineer-corps
  encounter surrender disorder reminder remainder charter slaughter laughter chamber timber cyber lumber hover lever clever beaver
  anger danger hanger merger server character filibuster altogether thereafter hereafter shelter cancer takeover handover makeover
  stopover hangover crossover turnover rollover ladder bladder rudder scanner marker temper butter batter litter glitter clutter
  flutter gutter shutter mutter scooter router fodder powder shudder splinter meter perimeter diameter parameter barometer thermometer
  speedometer altimeter skyscraper trawler tanker freighter bulldozer refrigerator freezer cooker boiler heater cooler radiator
  generator elevator escalator projector transmitter recorder airliner helicopter chopper copper pepper supper wallpaper wrapper
  slipper zipper hopper cheeseburger hamburger burger voucher waiver flower shower tiger leather feather heather lather tether blister
  bluster canister minster muster roster specter locker bunker cracker sticker ticker rocker sneaker dagger stagger swagger
  cylinder girder binder grinder blender fender tinder cinder clearer deeper louder quieter sooner tougher cheaper newer wider
  brighter darker lighter heavier softer colder warmer hotter nearer farther upper inner outer utter bitter sober proper super manpower
  firepower horsepower willpower candlepower watchtower semester trimester moniker blockbuster nonstarter non-starter chatter banter
  barter platter saltwater seawater freshwater backwater underwater meltwater stopper damper bumper jumper hamper whisker bolster
  holster plaster lobster hamster oyster toaster dumpster duster thruster adder udder halter boulder solder smoulder cider
  spider glider tumbler
  ventilator respirator incubator defibrillator accelerator calculator simulator indicator excavator incinerator detector connector
  compressor processor carburetor alligator dryer washer dishwasher printer sprinkler strainer coaster roller stroller spanner screwdriver
  drawer sewer ledger crater glacier pannier adapter charger booster pointer copier pager buzzer beeper transponder transceiver cruiser
  laser browser sweater fertiliser fertilizer sanitiser sanitizer plunger rafter saucer hammer diaper juniper clover ginger cucumber
  lavender ember ulcer otter panther rooster badger heifer terrier`,
);

const groupNouns = wordSet(
  `officials people critics allies aides advisers voters supporters protesters lawmakers leaders senators ministers reporters sources analysts experts activists organizers organisers researchers authors editors
  lawyers prosecutors attorneys democrats republicans conservatives liberals governors mayors diplomats members residents women men students friends opponents rivals observers users campaigners crowd audience public
  side sides whites blacks elite elites electorate generation chorus audiences choir gang mob throng thousands hundreds dozens millions
  majority minority half percent panel jury couple pair duo trio brothers sisters parents families nations countries states powers governments troops police others delegation delegates staffers veterans progressives evangelicals superdelegates associates locals handful`,
);

const organisationNouns = wordSet(
  `campaign committee commission department ministry company firm corporation bank agency bureau office administration government white-house kremlin congress senate parliament party union association organisation organization
  group groups council court board newspaper paper magazine tabloid outlet outlets network station channel website site institute institution university college school church foundation fund charity
  alliance coalition team camp army navy force league club federation consortium think-tank watchdog lobby embassy consulate secretariat cabinet authority regime state nation country city county town
  media guild society trust syndicate wing faction unit squad tribunal ministries guilds industry community workforce
  press editorial-board opposition movement hospital airline maker manufacturer retailer carrier pac super-pac organizations organisations companies agencies networks newspapers campaigns parties commissioners house leadership establishment staff legislature non-profit nonprofit management`,
);

const documentNouns = wordSet(
  `statement report draft code letter email e-mail memo memorandum message post tweet article story column op-ed editorial essay book memoir poll survey study ad advert advertisement commercial video clip film documentary
  transcript document documents filing complaint lawsuit suit brief indictment ruling order verdict headline sign signs banner placard poster slogan sticker caption page website note text release communique communiqué declaration resolution
  motion bill law treaty agreement plan paper platform manifesto charter constitution amendment petition account profile blog entry newsletter mailer flyer flier leaflet pamphlet brochure invitation inscription label t-shirt shirt hat
  script speech address remarks quote review analysis summary chapter diary journal notes notice guide manual rule rules policy application questionnaire form cable dispatch bulletin announcement proclamation summons subpoena affidavit testimony
  investigation investigations audit audits probe research polling figures statistics estimates count tally ranking rankings projection projections movie show novel play song lyric
  evidence photo photograph picture image screen logo exhibit tape recording recordings audio voicemail calculation calculations version edition item entries comic cartoon
  emails letters posts tweets messages statements reports polls surveys studies ads articles transcripts memos headlines narration voice-over voiceover records filings data findings disclosures results`,
);

const singularOf = (word: string): string =>
  word.endsWith('men')
    ? `${word.slice(0, -3)}man`
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.endsWith('s') && !word.endsWith('ss')
        ? word.slice(0, -1)
        : word;

/** What a common noun can name as a source. */
const nounKinds = ['person', 'group', 'organisation', 'document', 'thing'] as const;
export type NounKind = (typeof nounKinds)[number];

/** What the common noun `word` (lower case) names; `thing` where it names nothing that speaks or is read. */
export const nounKindOf = oncePerWord((word): NounKind => {
  if (word.startsWith('@')) return 'person';
  const listed = listedKinds.get(word) ?? listedKinds.get(word.replace(PREFIX, ''));
  if (listed !== undefined) return listed;
  const singular = singularOf(word);
  if (singular !== word) {
    if (organisationNouns.has(singular)) return 'organisation';
    if (personNouns.has(singular) || (PERSON_ENDING.test(singular) && !NOT_PERSON.has(singular))) return 'group';
    if (documentNouns.has(singular)) return 'document';
  }
  return (word.length > 4 && PERSON_ENDING.test(word) && !NOT_PERSON.has(word)) || PERSON_COMPOUND.test(word) ? 'person' : 'thing';
});
/** "A co-pilot", "the ex-mayor". */
const PREFIX = /^(?:co|ex|vice|deputy)-/;
/** "The mum-of-two", "the 54-year-old". */
const PERSON_COMPOUND = /^(?:\d+-year-old|(?:dad|mum|mom|mother|father|gran|grandad|grand(?:mother|father))-of-[a-z]+)$/;

/** A word that several lists have is what the first of them says. */
const listedKinds: ReadonlyMap<string, NounKind> = new Map(
  (
    [
      ['document', documentNouns],
      ['organisation', organisationNouns],
      ['group', groupNouns],
      ['person', personNouns],
    ] as const
  ).flatMap(([kind, nouns]) => [...nouns].map((noun) => [noun, kind] as const)),
);

/** True for a noun listed as a person's; endings do not count, so that "Peter" and "Foster" stay names. */
export const isListedPersonNoun = (word: string): boolean => personNouns.has(word);

/** True for a listed plural of people; endings do not count, so that "Sanders" and "Waters" stay names. */
export const isListedGroup = (word: string): boolean =>
  groupNouns.has(word) || (singularOf(word) !== word && personNouns.has(singularOf(word)));

/** True for a common noun in the plural, as far as its ending tells. */
export const isPluralNoun = (word: string): boolean =>
  groupNouns.has(word) || (word.endsWith('s') && !/(?:ss|us|is|ous|ics)$/.test(word)) || /(?:men|people|children)$/.test(word);

/** Words of a name that make it an organisation's. */
export const organisationNameWords = wordSet(
  `party committee commission department ministry office agency bureau university college institute institution school council court congress senate house parliament union association organisation organization society
  company corporation corp inc ltd llc bank group times post journal news press tribune herald guardian gazette magazine network television radio media pac super foundation fund center centre church league alliance coalition
  federation army navy force forces police administration government campaign kremlin pentagon nato un eu fbi cia white international national federal states kingdom nations republic street club hospital board team trust
  observer chronicle globe examiner reuters services service authority guild chamber confederation consortium academy museum library observatory orchestra forum tribunal secretariat embassy
  holdings plc gmbh airlines airways railways industries laboratories brigade syndicate cooperative collective clinic watch transport archdiocese diocese gardaí gardai carabinieri constabulary guard guards`,
);

/** Nouns for who posts on social media, in lower case. */
export const SOCIAL_MEDIA_USERS = wordSet('user users commenter commenters poster tweeter netizen netizens redditor redditors');
