import { femaleGivenNames, maleGivenNames } from '../attribution/lexicon/given-names.ts';
import { Clusters, draftsByKey } from './clusters.ts';
import { foldRomanisation, oneSlipApart, plainName, surnameSimilarity } from './fold-name.ts';
import type { PersonalName } from './personal-name.ts';
import { sharedRole } from './role-words.ts';
import type { PlacedVoice, SourceDraft } from './source-draft.ts';

/** A draft whose members bear a first name, with the name that stands for all of them. */
type Named = { draft: SourceDraft; name: PersonalName };

/**
 * Surnames at least this alike, beside the same first name and role, are two spellings of one: a letter more or less in a
 * surname of five or more. "Mohamed" and "Muhammad" stay below it, "Petrov" and "Petrow" are the same once romanisation is folded.
 */
const NEAR_IDENTICAL = 0.8;
/** A bare surname stands for its only bearer over all stories if at least so many of them print that bearer's name in full. */
const WELL_KNOWN = 2;
/** Shorter surnames are shared by chance. In letters. */
const LONG_SURNAME = 5;

const rolesOf = (draft: SourceDraft): string[] => draft.voices.flatMap(({ roles }) => roles);
const storiesOf = (draft: SourceDraft): Set<number> => new Set(draft.voices.map(({ story }) => story));
const quoted = (words: string): string => `“${words}”`;

/** One draft a person, over all stories. Voices without a name stay alone. */
export function mergePersons(voices: readonly PlacedVoice[]): SourceDraft[] {
  const inFull = voices.filter(({ name }) => name !== null && name.first !== null);
  const bySurname = voices.filter(({ name }) => name !== null && name.first === null);
  const nameless = voices.filter(({ name }) => name === null);
  const persons = joinSpellings(draftsByKey(inFull, fullNameKey).flatMap(partMiddleNames).flatMap(partNamesakes));
  return [...joinSurnames(persons, bySurname), ...nameless.map((voice) => ({ voices: [voice], merged: [] }))];
}

const fullNameKey = ({ name }: PlacedVoice): string =>
  name === null ? '' : [name.first ?? '', name.surname, name.suffix ?? ''].map(plainName).join('|');

/** Two middle names tell two people apart; who is printed without one stays apart where there are several to choose from. */
function partMiddleNames(draft: SourceDraft): SourceDraft[] {
  const initials = ({ name }: PlacedVoice): string => (name?.middle ?? []).map((word) => plainName(word).charAt(0)).join('');
  const known = new Set(draft.voices.map(initials).filter((it) => it !== ''));
  return known.size < 2 ? [draft] : draftsByKey(draft.voices, initials);
}

/** Where one story tells two people of one name apart, their namesakes in other stories join the one whose role they share. */
function partNamesakes(draft: SourceDraft): SourceDraft[] {
  const byStory = Map.groupBy(draft.voices, ({ story }) => story);
  const divided = [...byStory.values()].find((voices) => voices.length > 1);
  if (!divided) return [draft];
  const bearers: SourceDraft[] = divided.map((voice) => ({ voices: [voice], merged: [] }));
  const alone: SourceDraft[] = [];
  for (const voice of draft.voices) {
    if (divided.includes(voice)) continue;
    const fitting = bearers.flatMap((bearer) => {
      const role = sharedRole(rolesOf(bearer), voice.roles);
      return role && !bearer.voices.some(({ story }) => story === voice.story) ? [{ bearer, role }] : [];
    });
    const [only] = fitting;
    if (only && fitting.length === 1) {
      only.bearer.voices.push(voice);
      only.bearer.merged.push(`Several people are named ${quoted(voice.voice.name)}; this one is ${quoted(only.role[0])} in both stories.`);
    } else alone.push({ voices: [voice], merged: [] });
  }
  return [...bearers, ...alone];
}

/** Joins two spellings of one name where first name and role are the same and the surnames nearly so. */
function joinSpellings(drafts: readonly SourceDraft[]): SourceDraft[] {
  const clusters = new Clusters(drafts);
  const named = drafts.flatMap((draft, index) => {
    const name = draft.voices[0]?.name;
    return name ? [{ draft, name, index }] : [];
  });
  const joinWithin = (groups: Iterable<readonly (Named & { index: number })[]>, why: (a: Named, b: Named) => string | null): void => {
    for (const group of groups)
      group.forEach((one, at) => {
        for (const other of group.slice(at + 1)) {
          const reason = why(one, other);
          if (reason !== null) clusters.join(one.index, other.index, reason);
        }
      });
  };
  joinWithin(Map.groupBy(named, ({ name }) => foldRomanisation(name.first ?? '')).values(), whyOnePerson);
  joinWithin(Map.groupBy(named, ({ name }) => foldRomanisation(name.surname)).values(), whyOneGivenName);
  return clusters.drafts();
}

/** Why two given names before one surname are one, printed with a slip; null where the texts do not show it. */
function whyOneGivenName(a: Named, b: Named): string | null {
  const [left, right] = [a.name.first ?? '', b.name.first ?? ''];
  if (!oneSlipApart(left, right) || plainName(a.name.suffix ?? '') !== plainName(b.name.suffix ?? '')) return null;
  if (areOfTwoGenders(left, right) || !storiesOf(a.draft).isDisjointFrom(storiesOf(b.draft))) return null;
  const same = `${quoted(a.name.full)} and ${quoted(b.name.full)} are one: the surname is the same`;
  const role = sharedRole(rolesOf(a.draft), rolesOf(b.draft));
  if (role) return `${same}, both are described as ${quoted(role[0])}, and the first names differ by one slip.`;
  const undescribed = [a, b].some(({ draft }) => rolesOf(draft).length === 0);
  const known = [a, b].some(({ draft }) => storiesOf(draft).size >= WELL_KNOWN);
  if (!undescribed || !known || plainName(a.name.surname).length < LONG_SURNAME) return null;
  return `${same}, several stories print it with one first name, and the other, which nothing describes otherwise, differs by one slip.`;
}

/** "Mario" and "Maria" are two, whatever their surname. */
const areOfTwoGenders = (a: string, b: string): boolean => {
  const names = [plainName(a), plainName(b)];
  return names.some((name) => maleGivenNames.has(name)) && names.some((name) => femaleGivenNames.has(name));
};

/** Why two names that differ mean one person; null where the texts do not show it. */
function whyOnePerson(a: Named, b: Named): string | null {
  const names = `${quoted(a.name.full)} and ${quoted(b.name.full)}`;
  if (plainName(a.name.suffix ?? '') !== plainName(b.name.suffix ?? '')) return null;
  if (oneHoldsTheOther(a.name, b.name)) {
    const role = sharedRole(rolesOf(a.draft), rolesOf(b.draft));
    return role && `${names} are one: the longer name holds all of the shorter, and both are described as ${quoted(role[0])}.`;
  }
  const [left, right] = [foldRomanisation(a.name.surname), foldRomanisation(b.name.surname)];
  if (left.charAt(0) !== right.charAt(0)) return null;
  const similarity = surnameSimilarity(a.name.surname, b.name.surname);
  if (similarity < NEAR_IDENTICAL || plainName(a.name.surname) === plainName(b.name.surname)) return null;
  // A story that prints both as two people is the best witness that they are two.
  if (similarity < 1 && !storiesOf(a.draft).isDisjointFrom(storiesOf(b.draft))) return null;
  const role = sharedRole(rolesOf(a.draft), rolesOf(b.draft));
  if (similarity === 1) {
    const described = role ? `, and both are described as ${quoted(role[0])}` : '';
    return `${names} are one: the first name is the same, and the surnames differ only as romanisations of one name do${described}.`;
  }
  if (!role) return null;
  return `${names} are one: the first name is the same, both are described as ${quoted(role[0])}, and the surnames are ${Math.round(similarity * 100)} % alike.`;
}

/** Two words at the head of a name may be all it has in common with another: "Ann Poe" and the "Ann Poe Foundation". */
const MANY_WORDS = 3;

/** "Ann Maria Poe" and "Ann Maria Poe Roe": all words of the one, in order, at the head of the other. */
function oneHoldsTheOther(a: PersonalName, b: PersonalName): boolean {
  const [short, long] = [plainName(a.full).split(' '), plainName(b.full).split(' ')].sort((x, y) => x.length - y.length);
  return (
    short !== undefined &&
    long !== undefined &&
    short.length >= MANY_WORDS &&
    short.length < long.length &&
    short.every((word, at) => word === long[at])
  );
}

/** Gives bare surnames to the one person they can mean; the rest are kept by surname. */
function joinSurnames(persons: readonly SourceDraft[], bySurname: readonly PlacedVoice[]): SourceDraft[] {
  const surnameKey = ({ name }: PlacedVoice): string => foldRomanisation(name?.surname ?? '');
  const bearers = Map.groupBy(
    persons.filter(({ voices }) => voices.length > 0),
    ({ voices: [first] }) => (first ? surnameKey(first) : ''),
  );
  const open: PlacedVoice[] = [];
  for (const voice of bySurname) {
    const namesakes = bearers.get(surnameKey(voice)) ?? [];
    const known = namesakes.length > 0 ? namesakes : inFamily(voice, persons);
    const [only] = known;
    const reason = only && known.length === 1 ? (namesakes.length > 0 ? whyItsBearer(voice, only) : whyOfFamily(voice, only)) : null;
    if (only && reason !== null) {
      only.voices.push(voice);
      if (!only.merged.includes(reason)) only.merged.push(reason);
    } else open.push(voice);
  }
  const unclaimed = open.filter((voice) => !bearers.has(surnameKey(voice)));
  const claimed = open.filter((voice) => bearers.has(surnameKey(voice)));
  return [
    ...persons,
    ...draftsByKey(unclaimed, ({ name }) => plainName(name?.surname ?? '')).flatMap(partNamesakes),
    ...claimed.map((voice) => ({ voices: [voice], merged: [] })),
  ];
}

/** "Bo", where other stories know a Bo Poe, and the voice's own story another Poe: everybody of that first name whose family its story names. */
function inFamily({ name, story }: PlacedVoice, persons: readonly SourceDraft[]): readonly SourceDraft[] {
  const given = persons.filter(({ voices: [first] }) => plainName(first?.name?.first ?? '') === plainName(name?.surname ?? ''));
  const families = new Set(persons.filter((it) => storiesOf(it).has(story)).map(surnameOf));
  return given.length === 1 && given.every((it) => families.has(surnameOf(it)) && !storiesOf(it).has(story)) ? given : [];
}
const surnameOf = ({ voices: [first] }: SourceDraft): string => plainName(first?.name?.surname ?? '');

const whyOfFamily = ({ name }: PlacedVoice, { voices: [bearer] }: SourceDraft): string =>
  `${quoted(name?.surname ?? '')} alone is ${quoted(bearer?.name?.full ?? '')}: the same story names another ${bearer?.name?.surname}, and no other story knows anybody else of that first name.`;

/** Why a bare surname means its only bearer; null where it may well be somebody else. */
function whyItsBearer(voice: PlacedVoice, bearer: SourceDraft): string | null {
  const surname = voice.name?.surname ?? '';
  const full = bearer.voices[0]?.name?.full ?? '';
  const namesake = bearer.voices.find(({ story, name }) => story === voice.story && plainName(name?.surname ?? '') === plainName(surname));
  // Its own story prints the same surname and yet tells the two apart.
  if (namesake) return null;
  const claim = `${quoted(surname)} alone is ${quoted(full)}`;
  if (storiesOf(bearer).has(voice.story))
    return `${claim}: the same story prints that name, and the surnames differ only as romanisations of one name do.`;
  const role = sharedRole(voice.roles, rolesOf(bearer));
  if (role) return `${claim}: no other story knows another bearer of that surname, and both are described as ${quoted(role[0])}.`;
  if (storiesOf(bearer).size < WELL_KNOWN) return null;
  return `${claim}: several stories print that name in full, and none knows another bearer of that surname.`;
}
