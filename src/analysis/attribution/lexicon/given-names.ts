import { wordSet } from '../../text/word-set.ts';
import listed from './listed-given-names.json' with { type: 'json' };

/**
 * The commonest given names in English-language news that nearly always go with one gender. Small on purpose: titles and the
 * pronouns of the story itself decide first; a name that is not here leaves the gender open.
 */
export const maleGivenNames = wordSet(
  `aaron abdul adam adrian ahmed alan albert alejandro alexander alexei ali alistair allen amit andre andrei andrew andriy angus anthony
  antoine antonio antony arjun arthur austin ben benjamin bernard bernie bill bjorn bob bobby boris brad bradley brandon brendan brett
  brian bruce bryan callum carl carlos charles charlie chris christian christopher chuck clarence clark clive colin conor craig curtis
  dale dan daniel darren dave david dean declan dennis derek dick diego dmitry don donald doug douglas duncan dwight ed eddie edward
  emmanuel eric erik ernest ethan eugene evan fergus finley frank franklin fred freddie frederick friedrich gareth gary gavin geoff
  george gerald gerard gerhard gilbert glenn gordon grady graham grant greg gregory gustavo guy hamish hans harlan harold harry hassan
  heiko henry herbert herman hiroshi howard hugh hugo iain ian ibrahim idris igor isaac ivan jack jacob jake james jared jason javier jeb
  jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian
  jurgen justin karl keir keith ken kenji kenneth kevin klaus kofi kurt kyle lance larry lars lawrence leo leon leonard lewis liam lloyd
  logan louis luc lucas luis luke lyndon malcolm manuel marc marco marcus mario mark martin marvin matt matteo matthew maurice max
  michael miguel mike mikhail mitch mitt mohamed mohammed mort muhammad mustafa nathan neil newt niall nicholas nick nigel noah norman
  olaf oleg oleksandr oliver omar oscar owen pablo padraig patrick paul pedro pete peter phil philip phillip pierre rafael rahul raj
  ralph randy ravi ray raymond reginald ricardo richard rick rob robert roberto rod rodney roger roland ron ronald rory ross roy rudy
  rupert russell ryan sam samuel sanjay scott sean sergei sergey seth shane shawn sherrod silvio simon stanley stefan stephen steve
  steven stu stuart sven tariq ted terrence terry theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trevor tyler
  vernon victor vikram viktor vincent vladimir wade walt walter warren wayne wesley will william wolfgang xavier zachary`,
);
export const femaleGivenNames = wordSet(
  `abigail agnes aisha alexandra alice alicia alison allison amanda amber amelia amelie amina amy ana andrea angela angelina anita anjali
  ann anna anne annie aoife ashley astrid audrey ava barb barbara beatrice beatrix becky beth betty bev beverly brenda bridget caitlin
  camille carla carly carmen carol caroline carolyn catherine cathy charlotte cheryl chloe chrissy christina christine ciara cindy claire
  clara claudia colleen connie crystal cynthia daisy danielle dawn deb debbie deborah debra deepa denise diana diane dolores donna doris
  dorothy dottie edith eileen eilidh elaine eleanor elena elise elizabeth ella ellen emily emma erica erin esther ethel eva evelyn evie
  fatima fenella fiona florence frances freja freya gabby gabriella gail georgia geraldine gina ginny giorgia gladys gloria grace greta
  gwen hannah harriet hazel heather heidi helen hillary holly huma ida imogen ines ingrid irene irina iryna isabel isabella isla ivanka
  jacqueline jamie-lee jane janet janice jasmine jean jeanne jennifer jenny jessica jill jo joan joanna jodi josephine joyce juanita judi
  judith judy julia julie juliette june kaitlyn kara karen karla kate kateryna katherine kathie kathleen kathryn kathy katie katrina
  kavita kaye kayla keira kellyanne kim kimberly kirsten kirsty kristen kristin kristina kristine kyrsten laura lauren layla leah linda
  lindsay lisa liz lois loretta lori lorraine louise luanne lucia lucy lydia lynn madeleine madison maggie margaret margot maria mariam
  marian mariana marie marilyn marina marion marjorie marlene martha mary maya megan melania melanie melissa meredith mia michelle
  mildred miranda moira molly monica morag nancy naomi natalia natalie natasha niamh nicole nikki nina noor nora noreen norma oksana olga
  olivia pamela parveen patricia patty paula pauline peggy penelope phoebe phyllis poppy priscilla priya rachel rebecca regina renee rita
  roberta ronna rosa rose rosemary rosie roxanne ruby ruth sakura sally samantha sandra sara sarah shannon sharon sheila shirley sinead
  siobhan sofia sonia sophia sophie staci stacy stephanie sue susan susana suzanne svetlana sybil sylvia tamara tammy tania tara tatiana
  teresa theresa tiffany tina tracy trina trish trudy una ursula valerie vanessa vera veronica victoria viola violet virginia vivian
  wanda wendi wendy yolanda yuki yulia yvonne zainab zoe`,
);

export type Gender = 'male' | 'female';

const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /[^\0-\x7F]/;

/** A name as it is looked up: in lower case, without accents. */
export function foldGivenName(name: string): string {
  const lower = name.toLowerCase();
  return BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replace(MARKS, '').replaceAll('’', "'") : lower;
}

/** The gender that a folded name nearly always goes with in English-language news; null where the hand-made lists do not have it. */
export const handListOf = (folded: string): Gender | null =>
  maleGivenNames.has(folded) ? 'male' : femaleGivenNames.has(folded) ? 'female' : null;

/** Whether hardly anybody of the other gender bears a given name. */
export const isOfOneGender = (name: string): boolean => handListOf(foldGivenName(name)) !== null;

/** Names of many languages, folded, from a data set that says where it is from; the command `list:given-names` makes it anew. */
const [listedFemale, listedMale] = [wordSet(listed.female), wordSet(listed.male)];

/** The gender that a given name mostly goes with; null where it is on no list, or is given to both. */
export function givenNameGender(name: string): Gender | null {
  const folded = foldGivenName(name);
  const gender = handListOf(folded) ?? (listedMale.has(folded) ? 'male' : listedFemale.has(folded) ? 'female' : null);
  // "Klaus-Dieter": the first half decides.
  return gender === null && folded.includes('-') ? givenNameGender(folded.slice(0, folded.indexOf('-'))) : gender;
}

export const isGivenName = (name: string): boolean => givenNameGender(name) !== null;
