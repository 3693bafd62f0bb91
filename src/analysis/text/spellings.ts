/**
 * One spelling for words that British and American papers spell differently. The American form is taken because it is the
 * shorter one, not because it is the better one. Words come folded (lower case, no accents).
 */
export function foldSpelling(word: string): string {
  if (word.length < SHORTEST_PAIR) return word;
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  if (!MAY_DIFFER.test(word)) return word;
  for (const [pattern, replacement] of PATTERNS) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return IZE.test(word) && !NOT_IZE.test(word) ? word.replace(IZE, '$1z$2') : word;
}

/** Every word that a pattern below matches holds one of these; most words hold none, and are done. */
const MAY_DIFFER = /our|re(?:s|d)?$|ring$|ce|oe|sce|lys|l(?:ed|ing|er|or)s?$|ings$|ors$|sse|ssi|ge(?:ments?)$|oul|ae|is(?:e|i|a)/;

/** "grey" is the shortest word that has two spellings. */
const SHORTEST_PAIR = 4;

const WORDS = new Map([
  ['grey', 'gray'],
  ['greys', 'grays'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['kerb', 'curb'],
  ['kerbs', 'curbs'],
  ['plough', 'plow'],
  ['ploughs', 'plows'],
  ['ploughed', 'plowed'],
  ['aluminium', 'aluminum'],
  ['ageing', 'aging'],
  ['cosy', 'cozy'],
  ['pyjamas', 'pajamas'],
  ['moustache', 'mustache'],
  ['jewellery', 'jewelry'],
  ['enrol', 'enroll'],
  ['enrols', 'enrolls'],
  ['fulfil', 'fulfill'],
  ['fulfils', 'fulfills'],
  ['fulfilment', 'fulfillment'],
  ['instalment', 'installment'],
  ['instalments', 'installments'],
  ['skilful', 'skillful'],
  ['skilfully', 'skillfully'],
  ['wilful', 'willful'],
  ['wilfully', 'willfully'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practises', 'practices'],
  ['practising', 'practicing'],
  ['towards', 'toward'],
  ['afterwards', 'afterward'],
  ['storeys', 'stories'],
  ['marvellous', 'marvelous'],
  ['catalogue', 'catalog'],
  ['catalogues', 'catalogs'],
  ['analogue', 'analog'],
]);

/** Tried in order; the first that matches decides. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    /^(arm|behavi|cand|clam|col|demean|discol|dishon|disfav|end?eav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rum|savi|sav|splend|succ|tum|val|vap|vig)our/,
    '$1or',
  ],
  [/^(defen|offen|preten|licen)ce(?=$|s$|d$|less$)/, '$1se'],
  [/^(cent|theat|fib|lit|lust|meag|scept|somb|spect|calib|(?:(?:cent|kilo|milli)?met)|amphitheat)re(?=$|s$|d$)/, '$1er'],
  [/^centring$/, 'centering'],
  [/^manoeuvre/, 'maneuver'],
  [/^manoeuvr/, 'maneuver'],
  [/^sceptic/, 'skeptic'],
  [/^(an|par|cat)(a?)lys(?=e$|ed$|er$|ers$|ing$)/, '$1$2lyz'],
  [
    /^(cancel|channel|counsel|dial|duel|equal|fuel|funnel|grovel|initial|jewel|label|level|libel|marshal|marvel|model|panel|pedal|quarrel|rival|shovel|shrivel|signal|snivel|spiral|squirrel|swivel|total|towel|travel|tunnel|unravel|wor?ship|yodel)l(?=ed$|ing$|er$|ers$|ings$|or$|ors$)/,
    '$1',
  ],
  [/^(council)l(?=ors?$)/, '$1'],
  [/^(focus)s(?=ed$|es$|ing$)/, '$1'],
  [/^(judg|acknowledg|abridg)e(?=ments?$)/, '$1'],
  [/^(m|sm)oul(?=d|t)/, '$1ol'],
  [/^(p)ae(?=diatric|dophil)/, '$1e'],
  [/^(an)ae(?=sth|mi)/, '$1e'],
  [/^(encyclop)ae(?=di)/, '$1e'],
  [/^(medi)ae(?=val)/, '$1e'],
  [/^h?aemo(?=[a-z]{3})/, 'hemo'],
  [/^foe(?=tus|tal)/, 'fe'],
  [/^oe(?=strogen|soph)/, 'e'],
];

const IZE = /^([a-z]{2,}i)s(e|es|ed|er|ers|ing|ingly|able|ation|ations)$/;

/** Words with "-is-" that are spelt with an "s" everywhere. */
const NOT_IZE =
  /^(?:re|un|out|over|mis|pre)?(?:adverti|advi|ani|apprai|appri|ari|brai|brui|chasti|chemi|circumci|compri|compromi|conci|cri|crui|demi|deni|despi|devi|disgui|eli|enterpri|exci|exerci|experti|franchi|gui|impreci|improvi|inci|iri|liai|likewi|loui|malai|marqui|mayonnai|merchandi|mi|moi|noi|otherwi|paradi|poi|porpoi|prai|preci|premi|pri|promi|rai|repri|revi|ri|sunri|supervi|surmi|surpri|televi|tortoi|treati|turquoi|uprai|upri|vali|vi|wi)s/;
