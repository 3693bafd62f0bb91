import { inflectAll, type VerbForm } from './inflection.ts';

/**
 * What kind of reporting a verb does. Groups, not single verbs, carry most of the evidence.
 * `say`: hands words on and nothing else. `speech`: says how they were spoken. `judge`: gives a thing a name or a verdict
 * ("called it"). `act`: does something by speaking ("vowed", "accused"). `write`: puts words down. `show`: what documents do.
 * `think`: reports a state of mind.
 */
const reportingKinds = ['say', 'speech', 'judge', 'act', 'write', 'show', 'think'] as const;
export type ReportingKind = (typeof reportingKinds)[number];

const VERBS: Record<ReportingKind, string> = {
  say: 'say/said tell/told add',
  speech: `admit+ acknowledge affirm agree allege allow announce answer argue ask aver+ assert bare bark bawl beg+ begin/began/begun bellow bemoan boast boom brag+
    caution chant chime chuckle claim clarify comment complain concede conclude confess confide confirm contend continue counter crow cry declare
    defend demand deny detail disclose divulge drawl echo elaborate emphasise emphasize enthuse estimate exclaim explain expound fret gasp go/went/gone
    groan growl grumble gush holler hint inform insinuate insist interject intimate intone jeer jest joke kid lament laugh lie maintain marvel mention moan
    mumble murmur muse mutter narrate note object observe offer opine plead pontificate pray preach predict proclaim pronounce protest put/put
    quip+ query question rail rant rave reaffirm reason recall recite recount reflect reiterate relate remark remind reminisce repeat reply
    respond retort reveal roar scoff scream shoot/shot shout shriek sigh signal sing/sang/sung smile snap sneer sniff speak/spoke/spoken speculate
    spit/spat sputter stammer state stress stutter suggest sum+ surmise summarise summarize swear/swore/sworn talk tease testify theorise theorize thunder tout trumpet utter
    venture vent volunteer warn whine whisper wonder worry yell yelp inquire interrupt lecture joke deadpan riff implore forecast project
    underline underscore posit profess purport pipe fume reference discuss contradict ponder mull anticipate allude rage storm seethe sob+ wail giggle grin+ beam hiss splutter rue`,
  judge: `highlight herald accuse assail attack bash belittle berate blame blast brand brush call cast/cast castigate characterise characterize charge chastise chide
    commend compare compliment condemn criticise criticize credit dub+ decry defame deem denounce deplore deride describe dismiss disparage disavow fault
    frame hail hammer knock label lambast lambaste laud lash liken lump malign mischaracterise mischaracterize mock name needle nickname paint pan+ peg+
    pillory portray praise rap+ rebuff rebuke rebut refute reject regard ridicule rip+ salute savage scold scorn see/saw/seen skewer slam+ slap+ smear
    suspect tag+ taunt tar+ term thank title entitle trash treat trumpet vilify view wave`,
  act: `advise advocate advertise apologise apologize appeal applaud assure ban+ bet/bet call challenge commit+ congratulate decide decline direct dispute endorse encourage
    exhort express guarantee guess implore imply insult invite invoke instruct lobby offer order persuade pledge press profess promise propose press push
    recommend refer+ refuse request rule seek/sought signal swear threaten teach/taught urge vow welcome counsel convince admonish beseech/besought enjoin entreat coin cite quote paraphrase
    raise rail voice air weigh wish`,
  write: `blog+ email e-mail pen+ post print publish report retweet scrawl scribble text tweet write/wrote/written type message paste caption`,
  show: `conclude find/found include indicate list outline read/read register run/ran show/showed/shown spell state suggest feature bear/bore proclaim determine record`,
  think: `believe consider dread expect fear feel/felt figure foresee/foresaw/foreseen hear/heard hope imagine intend know/knew/known learn love hate mean/meant plan+ prefer+ realise realize
    remember sense suppose think/thought understand/understood want doubt agree`,
};

export type ReportingVerb = { base: string; form: VerbForm; kind: ReportingKind };

/** "found" is a past of "find"; whoever is "recorded" speaks; the nouns "ring", "sum", "pen" and the adjective "bare" cost more as verbs than they give. */
const NO_VERBS = 'recorded recording lie lies run runs ran running mean means pan pen pens rap tar sum bare bares intimate';

function buildLexicon(): Map<string, ReportingVerb> {
  const lexicon = new Map<string, ReportingVerb>();
  for (const kind of reportingKinds) {
    for (const [word, { base, form }] of inflectAll(VERBS[kind])) {
      if (!lexicon.has(word)) lexicon.set(word, { base, form, kind });
    }
  }
  for (const word of NO_VERBS.split(' ')) lexicon.delete(word);
  return lexicon;
}

/** Every form of every reporting verb, in lower case. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = buildLexicon();

/** Forms that are also common nouns: verbs only where the words around them say so. */
export const nounLikeForms: ReadonlySet<string> = new Set(
  `advocate advocates ban bans counsel counsels reference references beam beams giggle giggles grin grins hiss rage rages sob sobs storm storms wail wails address answer answers appeal appeals argument attack attacks bet bets blame boast boasts brand brands call calls cast challenge challenges charge charges claim claims comment comments
  complaint concern counter credit cry cries demand demands detail details dispute disputes doubt doubts echo echoes email emails e-mail e-mails estimate estimates fault fear fears
  feature features figure figures find finds forecast frame guarantee guess hope hopes insult insults invite joke jokes label labels lament laugh lecture lectures list lists
  message messages mention mentions name names needle note notes object objects offer offers order orders paint pitch plan plans plea pledge pledges post posts praise press print project projects promise promises
  protest protests push question questions quote quotes rant reason reasons refuse remark remarks report reports request requests rule rules scream sense shot shots shout shouts show shows sigh
  signal signals smear smile snap speculate sniff state states stress suspect suspects tag tags talk talks tease term terms text texts threat title titles treat tweet tweets type types
  view views voice voices volunteer volunteers vow vows warning wave welcome wish wishes wonder worry worries yell read reads slap push raise rail air love hate cite commits plan posts meaning feeling saying
  meeting finding findings thinking understanding warning warnings offering opening writing writings reading hearing hearings blog blogs including being caption captions
  faults frames forecasts prints credits smiles sighs screams paints waves ruling rulings
  record records rip rap knock hail lash slam bash swear pens press project projects beg chant chants cheer cheers kid kids spat`
    .trim()
    .split(/\s+/),
);

/** Base forms of verbs of judging that need no words: who sees or treats something as “a trap” need not say so. */
export const wordlessJudgements: ReadonlySet<string> = new Set(
  'see view regard consider deem perceive treat suspect thank lump wave knock frame'.split(' '),
);
