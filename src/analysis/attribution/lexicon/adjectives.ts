import { nounKindOf } from './people-words.ts';

/** Frequent adjectives that no ending tells, in lower case; not those that stand for people as well ("many", "several", "some"). */
const listedAdjectives: ReadonlySet<string> = new Set(
  `angry bad basic better best big bigger biggest blunt brief bright broad broader cheap chief clear cold common crude dark dear deep deeper different difficult direct easy empty fair false fast federal fierce final
  firm foreign free fresh frank full further good great greater greatest hard harsh heavy high higher honest hot huge joint key large larger largest late latest light little lone long loud low lower main major mere mild
  minor narrow new newer old open other own past plain populist poor potential previous private public quick quiet racist rare raw real recent repeated rich rough rude sad safe same sane secret senior separate severe sexist sharp short similar simple single
  slow small smaller snappy soft sole spontaneous stark steep stiff strict strong stronger strongest sudden sure sweet swift temporary tense terrorist thick thin tight tiny tough tougher toughest true twin upbeat usual
  vague vast warm weak weaker wide wider wild wise worse worst wrong young`
    .trim()
    .split(/\s+/),
);
/** Of words long enough, and of no noun that names somebody or something to read. */
const ADJECTIVE_ENDING = /^\p{L}{2,}(?:[^s]al|ous|[aeiou]?ive|[aeit]ic|ary|ory|ful|less|ish|[ai]ble|-style|-wide|-long|-led|-old|[^e]ed)$/u;

/** Whether a word (lower case) that is no verb reads as an adjective. */
export const looksLikeAdjective = (word: string): boolean =>
  listedAdjectives.has(word) || (ADJECTIVE_ENDING.test(word) && nounKindOf(word) === 'thing');
