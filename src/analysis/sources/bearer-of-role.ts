import { isHeld, isIntroduced } from '../attribution/lexicon/introductions.ts';
import { siglumAt } from '../identifiers/siglum.ts';
import { plainName } from './fold-name.ts';
import type { PlacedVoice, SourceDraft, Tie } from './source-draft.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** "The president" may be anybody's; "the Utopian president" names one office. */
const MIN_OFFICE_WORDS = 2;
/** Words that come and go with time, not with the office. */
const PASSING = new Set('new the a an of then current his her its their our my'.split(' '));
/** What a role is of or for stands behind it: "owner of the mill". */
const COMPLEMENT = /[ ,](?:of|for|at|in|to|from|with|who|and)\b.*$/iu;
/** "The head of a firm": of which, no word of the voice says. */
const IS_OF = /^ (?:of|for|at) /u;
const LONGEST_LINK = ' for '.length;
/** Titles that many bear: "Captain Poe" need not be the captain that a story speaks of. */
const RANKS = new Set(
  'captain capt general colonel major lieutenant sergeant admiral commander judge justice doctor dr professor officer inspector'.split(' '),
);

/** A role as one story words it. */
type Worded = { role: string; story: number };
/** Which named persons the stories describe by which words; what `rolesBorne` gives. */
export type RolesBorne = {
  byOffice: ReadonlyMap<string, ReadonlyMap<SourceDraft, Worded>>;
  byHead: ReadonlyMap<string, ReadonlyMap<SourceDraft, readonly Worded[]>>;
  /** Bodies by the last word of their names: the only council that any story names may be "the council". */
  bodies: ReadonlyMap<string, ReadonlyMap<SourceDraft, Worded>>;
  /** Heads of roles by which stories bring in somebody or some body without a name, and which stories do. */
  introduced: ReadonlyMap<string, ReadonlySet<number>>;
};

const wordsOf = (role: string): string[] =>
  [...plainName(role).replaceAll('.', '').matchAll(WORD)].map(([word]) => word).filter((word) => !PASSING.has(word));
const officeOf = (role: string): string => wordsOf(role).sort().join(' ');
/** "Owner" in "the owner of the mill"; as printed, so that a rank before a name is told from an office. */
const printedHead = (role: string): string => [...role.replace(COMPLEMENT, '').matchAll(/\p{L}[\p{L}\p{N}’'-]*/gu)].at(-1)?.[0] ?? '';
const headOf = (role: string): string => plainName(printedHead(role));
const isRank = (role: string): boolean => RANKS.has(headOf(role)) && /^\p{Lu}/u.test(printedHead(role));

/** Reads the roles of all stories. */
export function rolesBorne(drafts: readonly SourceDraft[]): RolesBorne {
  const byOffice = new Map<string, Map<SourceDraft, Worded>>();
  const byHead = new Map<string, Map<SourceDraft, Worded[]>>();
  const bodies = new Map<string, Map<SourceDraft, Worded>>();
  const introduced = new Map<string, Set<number>>();
  for (const draft of drafts) {
    for (const { voice, name, rolesBeside, story } of draft.voices) {
      if (name === null && isIntroduced(voice.name))
        introduced.set(headOf(voice.name), (introduced.get(headOf(voice.name)) ?? new Set()).add(story));
      if (isNamedBody(voice)) {
        const noun = plainName(voice.name).split(' ').at(-1) ?? '';
        bodies.set(noun, (bodies.get(noun) ?? new Map()).set(draft, { role: voice.name, story }));
      }
      if (draft.voices[0]?.name == null) continue;
      for (const role of rolesBeside) {
        const office = officeOf(role);
        byOffice.set(office, (byOffice.get(office) ?? new Map()).set(draft, { role, story }));
        if (isRank(role)) continue;
        const bearers = byHead.get(headOf(role)) ?? new Map<SourceDraft, Worded[]>();
        bearers.set(draft, [...(bearers.get(draft) ?? []), { role, story }]);
        byHead.set(headOf(role), bearers);
      }
    }
  }
  return { byOffice, byHead, bodies, introduced };
}

const isNamedBody = ({ kind, name, mentions }: PlacedVoice['voice']): boolean =>
  kind === 'organisation' && name.includes(' ') && mentions.some(({ form }) => form === 'name');

type Borne = { draft: SourceDraft; tie: Tie };

/**
 * Whose role a voice is called by: of a person, whom another story describes by that very office, beside whom no story so describes anybody
 * else, or the only one of whom any story says that role, in words that hold all of the voice's; of a body, the only one whose name ends so.
 */
export function bearerOfRole({ voice, story }: PlacedVoice, text: string, borne: RolesBorne): Borne | null {
  if (voice.mentions.some(({ form }) => form === 'name')) return null;
  const head = headOf(voice.name);
  const isHeadAlone = voice.mentions.some(({ span }) => IS_OF.test(text.slice(span.end, span.end + 1 + LONGEST_LINK)));
  if (voice.kind === 'organisation') return isHeadAlone ? null : bodyOf(voice.name, borne);
  // "Her deputy" is not any deputy.
  const isOpen = isHeadAlone || isHeld(voice.name) || borne.introduced.has(head);
  const own = wordsOf(voice.name);
  const office = own.length < MIN_OFFICE_WORDS ? null : onlyOne(borne.byOffice.get(officeOf(voice.name)));
  const only = isOpen ? null : onlyOne(borne.byHead.get(head));
  const holding = only?.[1].find((it) => it.story !== story && own.every((word) => wordsOf(it.role).includes(word)));
  const [draft, worded] = office ?? (only && holding ? [only[0], holding] : []);
  if (draft === undefined || worded === undefined) return null;
  const reason = `“${voice.name}” is “${draft.voices[0]?.name?.full}”: the same story names that person, whom story ${siglumAt(worded.story)} describes as “${worded.role}”, and no story describes anybody else so.`;
  return { draft, tie: { step: 'role-elsewhere', reason } };
}

function bodyOf(called: string, { bodies, introduced }: RolesBorne): Borne | null {
  const noun = THE.test(called) ? plainName(called.replace(THE, '')) : '';
  const [draft, worded] = onlyOne(bodies.get(noun)) ?? [];
  if (draft === undefined || worded === undefined) return null;
  // "A council … Arden Council": whatever is brought in without a name by a story that names it is no other.
  const naming = new Set(draft.voices.map(({ story }) => story));
  if (!(introduced.get(noun) ?? new Set()).isSubsetOf(naming)) return null;
  const reason = `“${called}” is “${worded.role}”, as story ${siglumAt(worded.story)} names it: no story names another.`;
  return { draft, tie: { step: 'role-elsewhere', reason } };
}
const THE = /^the /iu;

function onlyOne<Value>(found: ReadonlyMap<SourceDraft, Value> | undefined): readonly [SourceDraft, Value] | null {
  const [only, ...others] = found ?? [];
  return only === undefined || others.length > 0 ? null : only;
}
