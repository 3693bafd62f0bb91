import type { ChainStepKind } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { StoryAnalysis, Voice } from '../story-analysis.ts';
import { sliceOf } from '../text/slice.ts';
import { nameInMention, type PersonalName, personalName } from './personal-name.ts';
import { STATEMENT } from './statement-words.ts';

/** A story's analysis with what tells its seed from others. */
export type AnalysedSeed = { sha256: string; analysis: StoryAnalysis };

/** Why a voice that its story does not name is somebody whom other stories name. */
export type Tie = {
  /** `role-elsewhere`: they describe nobody else so. `words-elsewhere`: they give the same words to nobody else. */
  step: Extract<ChainStepKind, 'role-elsewhere' | 'words-elsewhere'>;
  reason: string;
};

/** A voice at its place in the corpus. */
export type PlacedVoice = {
  /** Index of its story. */
  story: number;
  /** Index among the voices of its story. */
  index: number;
  voice: Voice;
  /** Null for voices that are no persons, and for persons without a name. */
  name: PersonalName | null;
  /** The fullest name its story gives it: without titles; of a document the words for it, without article. */
  called: string;
  /** The words that say what it is, as printed, with and without what they hang on. */
  roles: string[];
  /** Those of them that stand beside the name: what a story calls somebody further on may rest on a guess of ours. */
  rolesBeside: string[];
  /** Null for voices that are joined by nothing or by their names. */
  tie: Tie | null;
};

/** Voices taken for one source, and why. */
export type SourceDraft = {
  voices: PlacedVoice[];
  /** A sentence for every step that joined voices named by different words. */
  merged: string[];
};

/** The voices that a source has its name and kind from: not those that other stories alone show to be it. */
export const namingVoices = ({ voices }: SourceDraft): PlacedVoice[] => voices.filter(({ tie }) => tie === null);

/** Where a story first prints the name of a source; null where it does not name it. */
export function firstNameIn(draft: SourceDraft, story: number): Span | null {
  const names = namingVoices(draft).flatMap(({ voice, story: own }) =>
    own === story ? voice.mentions.filter(({ form }) => form === 'name') : [],
  );
  return names.map(({ span }) => span).sort((a, b) => a.start - b.start)[0] ?? null;
}

/** Articles and small words before a body's name: "the western Union of Towns" prints "Union of Towns". */
const BEFORE_NAME = /^(?:[Tt]he |\p{Ll}[\p{L}'’-]* )+(?=\p{Lu})/u;

/** What a role is of or for: two stories that say "the chair" and "the chair of the guild" say the same. */
const COMPLEMENT = / (?:of|for|at|in|on|to) .*$/u;
/** A role set off from its name by a comma ends before it. */
export const TRAILING = /[\s,;:–—-]+$/u;

/** Places the voices of all stories. */
export function placeVoices(seeds: readonly AnalysedSeed[]): PlacedVoice[] {
  return seeds.flatMap(({ analysis }, story) =>
    analysis.voices.map((voice, index): PlacedVoice => {
      const [roles, rolesBeside] = [new Set<string>(), new Set<string>()];
      for (const { form, span, role } of voice.mentions) {
        const said = role ?? (form === 'role' ? span : null);
        if (said === null) continue;
        const words = sliceOf(analysis.text, said).replace(TRAILING, '');
        const isBeside =
          (form === 'name' || stoodBeside(voice, said)) && !HANGS.test(analysis.text.slice(0, said.start).slice(-LONGEST_LINK));
        for (const worded of [words, words.replace(COMPLEMENT, '')]) {
          roles.add(worded);
          if (isBeside) rolesBeside.add(worded);
        }
      }
      const name = voice.kind === 'person' ? fullestName(voice, analysis.text) : null;
      const called = name?.full ?? describedName(voice, analysis.text);
      return { story, index, voice, name, called, roles: [...roles], rolesBeside: [...rolesBeside], tie: null };
    }),
  );
}

/** Whether a role stands before or behind a name, with no more than a comma between: "the owner, Ann Poe". */
const stoodBeside = ({ mentions }: Voice, role: Span): boolean =>
  mentions.some(({ form, span }) => form === 'name' && span.start - role.end <= COMMA && role.start - span.end <= COMMA);
const COMMA = ', '.length;
/** "The adviser to the mayor, Ann Poe": the role hangs on another. */
const HANGS = /\b(?:to|of|for|by|with|from|under|against) $/u;
const LONGEST_LINK = ' against '.length;

/** A voice's name, from the mention that prints its surname with a first name where the voice itself has none. */
function fullestName(voice: Voice, text: string): PersonalName | null {
  const name = personalName(voice.name);
  if (name === null || name.first !== null) return name;
  for (const { form, span } of voice.mentions) {
    const printed = form === 'name' ? personalName(sliceOf(text, span)) : null;
    if (printed !== null && printed.first !== null && printed.full.endsWith(name.full)) return printed;
  }
  return name;
}

/** What a voice without a name of its own is called. */
function describedName(voice: Voice, text: string): string {
  if (voice.kind === 'document') return documentName(voice, text);
  if (voice.kind === 'anonymous') return inFull(voice, text);
  const [first] = voice.mentions;
  if (voice.kind !== 'social-media-user' || first === undefined) return voice.name;
  const handled = voice.mentions.map(({ span }) => sliceOf(text, span)).find((mention) => HANDLE.test(mention));
  if (handled !== undefined) return handled;
  return voice.name + (PLATFORM.exec(text.slice(first.span.end, first.span.end + LONGEST_PLATFORM))?.[0] ?? '');
}

/** "A spokesman for the port", as the story words it first. */
function inFull({ name, description }: Voice, text: string): string {
  const words = description === null ? name : sliceOf(text, description).replace(/\s+/g, ' ');
  return words.startsWith(name) ? words : name;
}

/** "@quaywalker": belongs to one user alone. */
export const HANDLE = /@[^\s@()]+/u;
/** "Another user on Chatter": the platform is part of how the text tells users apart. */
const PLATFORM = /^ on \p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)?(?![\p{L}\p{N}])/u;
const LONGEST_PLATFORM = 40;

const ARTICLE = /^(?:an?|the) /iu;

/** "Joint statement", where that document is also called by those who signed it. */
function documentName(voice: Voice, text: string): string {
  const words = voice.mentions.map(({ span }) => sliceOf(text, span)).filter((mention) => STATEMENT.test(mention));
  const [longest] = words.map((mention) => mention.replace(ARTICLE, '')).sort((a, b) => b.length - a.length);
  return longest ?? voice.name;
}

/** A mention by name as printed, without titles; null for roles and pronouns. */
export function printedName(text: string, voice: PlacedVoice, mention: Voice['mentions'][number]): string | null {
  if (mention.form !== 'name') return null;
  const words = sliceOf(text, mention.span).replace(/\s+/g, ' ');
  if (voice.voice.kind === 'person' && voice.name !== null) return nameInMention(words, voice.name);
  // "Developer Grey Mutual": what it is stands before what it is called.
  const name = mention.role === null ? words : sliceOf(text, { start: mention.role.end, end: mention.span.end }).trim() || words;
  return name
    .replace(/['’]s?$/u, '')
    .replace(BEFORE_NAME, '')
    .replace(OWNERS, '');
}
/** "New owners Grey Mutual": several people before the name of a body. */
const OWNERS = /^(?:\p{Lu}\p{Ll}+ )?(?:owner|maker|operator|developer|publisher|builder)s (?=\p{Lu})/u;
