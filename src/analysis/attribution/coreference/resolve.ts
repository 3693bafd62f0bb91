import { isIntroduced } from '../lexicon/introductions.ts';
import { type NounPhrase, namingPhrase, partsOf } from '../noun-phrase.ts';
import { firstAfter } from '../reach.ts';
import type { Reading, ReadPassage } from '../reading.ts';
import { wordsInMarksBeside } from '../words-in-marks.ts';
import { bearerOfLetters, calledByLetters, noteLetters } from './abbreviations.ts';
import { bearersOf } from './antecedents.ts';
import { appositionsOf } from './apposition.ts';
import { documentFrom, writerOf } from './authors.ts';
import { type BodyEvidence, findBodyEvidence } from './body-evidence.ts';
import { calledSo, goesByNothing } from './called-so.ts';
import { isSure, nameStep, plainStep, pronounStep } from './chain-step.ts';
import { type Company, companyMeant, joinCompany, type Row, rowMeant } from './company.ts';
import type { Coreference } from './coreference.ts';
import { type Description, describe, mentionOf } from './description.ts';
import { enrich } from './enrich.ts';
import { type Entity, unknownEntity } from './entity.ts';
import { holderOf, joinKin, joinRow } from './families.ts';
import { genderOfTag } from './gender-behind.ts';
import { giveToLater } from './give-to-later.ts';
import { KnownEntities } from './known-entities.ts';
import { firstNamedPerson, isNamedBehind } from './named-behind.ts';
import { namesakeMeant } from './namesakes.ts';
import { findPersonEvidence, type PersonEvidence } from './person-evidence.ts';
import { isHeldAgainst, subjectDescribedBy } from './predicates.ts';
import { genderOfPronoun, resolvePronoun } from './pronouns.ts';
import { keyOf, type Linked, type RoleLink, readLinks } from './role-link.ts';
import { type Found, roleMeant } from './role-meant.ts';
import { looksAhead, opensBeforeComma, standsAs } from './subjects.ts';

/** Sees every pronoun before it is resolved, with whom the story knows by then. */
export type Watch = (known: KnownEntities, bodies: BodyEvidence, passage: ReadPassage, phrase: NounPhrase) => void;

type Resolving = Coreference & {
  reading: Reading;
  known: KnownEntities;
  watch: Watch | null;
  lastRow: Row | null;
  bodies: BodyEvidence;
  speakerOf: (stretch: number) => NounPhrase | undefined;
  linked: ReadonlyMap<string, Linked>;
  /** “He” and “she” with nobody before them. */
  openPronouns: { passage: ReadPassage; phrase: NounPhrase }[];
};

/**
 * Follows names, roles and pronouns through a story, in the order of the text.
 * @param speakerOf The phrase that names the speaker of a stretch: whoever says "she" speaks of somebody else.
 * @param links What other stories show of whom this one does not name.
 */
export function resolveMentions(
  reading: Reading,
  speakerOf: (stretch: number) => NounPhrase | undefined = () => undefined,
  watch: Watch | null = null,
  links: readonly RoleLink[] = [],
): Coreference {
  const known = new KnownEntities(reading.passages);
  const bodies = findBodyEvidence(reading);
  const persons = findPersonEvidence(reading, bodies);
  const result: Resolving = {
    reading,
    known,
    bodies,
    watch,
    lastRow: null,
    speakerOf,
    linked: readLinks(reading, links, persons),
    entities: known.all,
    entityOf: new Map(),
    stepOf: new Map(),
    severalOf: new Map(),
    openPronouns: [],
  };
  let company: Company | null = null;
  // What speakers say comes last, so that nobody they name is taken for the narrator's "he".
  for (const passage of reading.passages) company = resolvePassage(result, reading, passage, persons, company);
  for (const passage of reading.quoted) resolvePassage(result, reading, passage, persons, null);
  giveToNamedBehind(result);
  for (const entity of [...result.entities]) giveToLater(result, entity);
  for (const entity of result.entities) {
    if (entity.mentions.length > 1) entity.mentions.sort((a, b) => a.span.start - b.span.start);
    entity.naming = entity.mentions.find(({ form }) => form === 'name') ?? null;
  }
  return result;
}

/** @returns The people of the last sentence that names any, among those of `earlier` passages and this one. */
function resolvePassage(
  result: Resolving,
  reading: Reading,
  passage: ReadPassage,
  persons: PersonEvidence,
  earlier: Company | null,
): Company | null {
  const renames = appositionsOf(passage);
  let company = earlier;
  for (const row of passage.phrases) {
    for (const phrase of partsOf(row)) {
      if (phrase.antecedent !== null) continue;
      const several = companyMeant(company, passage, phrase);
      const inRow = rowMeant(result.lastRow, passage, phrase);
      if (several.length > 0) resolveAsCompany(result, passage, phrase, several);
      else if (inRow.length > 0) resolveAsRow(result, phrase, inRow);
      else if (phrase.kind === 'pronoun') {
        if (!looksAhead(passage, phrase)) resolveAsPronoun(result, passage, phrase);
      } else if (phrase.kind !== 'thing' && !result.entityOf.has(phrase) && !isHeldAgainst(passage, phrase)) {
        if (!resolveAsPredicate(result, reading, passage, phrase, persons))
          resolveWithApposition(result, reading, passage, phrase, renames.get(phrase), persons);
      }
      const entity = result.entityOf.get(phrase);
      // A body keeps company with whom it is named in a row; alone it would part two people of its sentence.
      const keeps = entity?.kind === 'person' || (entity?.kind === 'organisation' && row.parts.length > 0);
      if (entity && keeps && phrase.kind !== 'pronoun') company = joinCompany(company, passage, row, entity);
    }
    if (row.parts.length > 0) keepRow(result, passage, row, company);
  }
  return company;
}

/** Keeps people who are named in a row in mind, and whoever is named in common before them: "two clerks, Ann Lee and Bo Yu". */
function keepRow(result: Resolving, passage: ReadPassage, row: NounPhrase, company: Company | null): void {
  joinRow(result.known, row, result.entityOf);
  const people = row.parts.flatMap((part) => result.entityOf.get(part) ?? []);
  if (people.length !== row.parts.length || people.some(({ kind }) => kind !== 'person')) return;
  // Beside a third person of the same sentence they are not "the two".
  if (company?.people.length === people.length) result.lastRow = { block: passage.block, people };
  const before = passage.phrases[firstAfter(passage.phrases, row.first - 1) - 1];
  const group = before?.plural && before.last === row.first - 2 ? result.entityOf.get(before) : undefined;
  if (group !== undefined && passage.words[row.first - 1]?.tag === 'comma') group.members = people;
}

function resolveAsRow(result: Resolving, phrase: NounPhrase, people: readonly Entity[]): void {
  result.severalOf.set(phrase, people);
  result.stepOf.set(phrase, plainStep('contested-several'));
}

/** What says something of a subject that is known adds to what is known of them. Returns whether the phrase is such a predicate. */
function resolveAsPredicate(
  result: Resolving,
  reading: Reading,
  passage: ReadPassage,
  phrase: NounPhrase,
  persons: PersonEvidence,
): boolean {
  const called = calledSo(passage, phrase);
  const bearer = called && result.entityOf.get(called.who);
  if (called && bearer && goesByNothing(bearer)) {
    bearer.described = called.name;
    return true;
  }
  const subject = subjectDescribedBy(passage, phrase);
  const entity = subject && result.entityOf.get(subject);
  if (!entity) return false;
  enrich(result.known, entity, passage, describe(reading, passage, phrase, persons));
  return true;
}

function resolveAsCompany(result: Resolving, passage: ReadPassage, phrase: NounPhrase, people: readonly Entity[]): void {
  result.severalOf.set(phrase, [...people]);
  const rival = phrase.kind === 'pronoun' ? resolvePronoun(result.known, result.bodies, passage, phrase) : null;
  const named = Math.max(...people.map(({ mentions }) => mentions.at(-1)?.passage.block ?? 0));
  const isContested = rival !== null && (rival.entity.mentions.at(-1)?.passage.block ?? 0) >= named;
  result.stepOf.set(phrase, { kind: isContested ? 'contested-several' : 'several', answer: rival });
}

function resolveAsPronoun(result: Resolving, passage: ReadPassage, phrase: NounPhrase): void {
  result.watch?.(result.known, result.bodies, passage, phrase);
  const speaker = passage.holder === null ? undefined : result.speakerOf(passage.holder);
  const answer = resolvePronoun(result.known, result.bodies, passage, phrase, {
    speaker: speaker && result.entityOf.get(namingPhrase(speaker)),
    said: () => wordsInMarksBeside(result.reading, passage, phrase),
  });
  if (answer === null) {
    result.stepOf.set(phrase, plainStep('nobody'));
    result.openPronouns.push({ passage, phrase });
    return;
  }
  const gendered = genderOfPronoun(passage.words[phrase.head]?.lower ?? '') !== null;
  const kind = pronounStep(answer, gendered, phrase.plural);
  const sure = isSure(kind);
  result.stepOf.set(phrase, { kind, answer });
  result.entityOf.set(phrase, answer.entity);
  if (phrase.plural && answer.entity.members.length > 0) result.severalOf.set(phrase, answer.entity.members);
  const { subject, speaks } = standsAs(passage, phrase);
  result.known.addMention(answer.entity, { span: phrase.span, form: 'pronoun', role: null, phrase, passage, subject, speaks, sure });
}

function giveToNamedBehind({ known, openPronouns, entityOf, stepOf }: Resolving): void {
  const first = openPronouns.length === 0 ? null : firstNamedPerson(known);
  if (first === null) return;
  const { entity } = first;
  for (const { passage, phrase } of openPronouns) {
    if (!isNamedBehind(first, passage, phrase)) continue;
    stepOf.set(phrase, { kind: 'contested', answer: null, because: FIRST_NAMED });
    entityOf.set(phrase, entity);
    const { subject, speaks } = standsAs(passage, phrase);
    known.addMention(entity, { span: phrase.span, form: 'pronoun', role: null, phrase, passage, subject, speaks, sure: false });
  }
}
const FIRST_NAMED = 'The story names nobody before the pronoun, and this person first behind it.';

/** A phrase and the one put beside it name the same: the name decides whose both are. */
function resolveWithApposition(
  result: Resolving,
  reading: Reading,
  passage: ReadPassage,
  phrase: NounPhrase,
  beside: NounPhrase | undefined,
  persons: PersonEvidence,
): void {
  const phrases = beside === undefined ? [phrase] : [phrase, beside];
  const described = phrases.map((it) => describe(reading, passage, it, persons));
  const naming = described.find(({ named }) => named) ?? described[0];
  if (naming === undefined) return;
  const found = whomFound(result, passage, naming);
  const entity = found.entity ?? newEntity(result, naming);
  const sure = isSure(found.step.kind);
  // A comma ends the role and not the sentence's subject: "the envoy, Ann Poe, said".
  // "The head of the clinic, Ann Poe, who is ill, said": either may stand so that its verb is seen.
  const stands = phrases.map((it) => standsAs(passage, it));
  const subject = stands.some((it) => it.subject);
  const speaks = stands.some((it) => it.speaks);
  const opens = beside !== undefined || opensBeforeComma(passage, phrase);
  if (speaks && found.entity === null && entity.kind === 'anonymous' && isIntroduced(entity.described))
    entity.leaning ??= genderOfTag(passage, phrase);
  for (const one of described) {
    enrich(result.known, entity, passage, one);
    noteLetters(result.known, entity, passage, one);
    result.entityOf.set(one.phrase, entity);
    result.stepOf.set(one.phrase, found.step);
    const holder = holderOf(passage, one.phrase);
    joinKin(result.known, entity, holder && result.entityOf.get(holder));
    if (entity.kind === 'document') entity.writer ??= writerOf(passage, one.phrase, result.entityOf);
    // "A memo from February", "a letter from Arden": only people are sure to have written one.
    else if (entity.kind === 'person' && entity.name.length > 0) signDocument(result, passage, one.phrase, entity);
    result.known.addMention(entity, mentionOf(passage, one, beside !== undefined, { subject: subject || opens, speaks, sure }));
  }
}

/** "A letter from Ann Poe": whoever it is from stands behind it, and speaks in it. */
function signDocument({ entityOf }: Resolving, passage: ReadPassage, phrase: NounPhrase, writer: Entity): void {
  const document = documentFrom(passage, phrase);
  const signed = document === null ? undefined : entityOf.get(document);
  if (signed?.kind === 'document') signed.writer ??= writer;
}

function whomFound(result: Resolving, passage: ReadPassage, description: Description): Found {
  const { phrase, parts, named } = description;
  if (!named) return linkedTo(result, phrase) ?? bearerOfTitle(result, passage, phrase) ?? roleMeant(result, passage, description);
  const inFull = bearerOfLetters(result.known, parts);
  if (inFull !== null) return { entity: inFull, step: plainStep('abbreviation') };
  const inShort = calledByLetters(result.known, parts);
  if (inShort !== null) return { entity: inShort, step: plainStep('name') };
  const namesakes = bearersOf(result.known, parts);
  const answer = namesakes.length < 2 ? null : namesakeMeant(result.known, passage, phrase, namesakes);
  const entity = answer?.entity ?? namesakes.at(-1) ?? null;
  const kind = nameStep(parts.name, entity, answer);
  return { entity, step: answer === null ? plainStep(kind) : { kind, answer } };
}

/** "Bishop", after "Kate Bishop": a title by itself that somebody bears as a surname. */
function bearerOfTitle({ known }: Resolving, { words }: ReadPassage, { first, last, head }: NounPhrase): Found | null {
  const word = words[head];
  if (first !== last || word?.tag !== 'name') return null;
  const entity = known.withLastName(word.lower).findLast(({ kind, name }) => kind === 'person' && name.length > 1);
  return entity === undefined ? null : { entity, step: plainStep('surname') };
}

/** Whom other stories show the phrase to mean; the story may name them further on. */
function linkedTo(result: Resolving, { span }: NounPhrase): Found | null {
  const link = result.linked.size === 0 ? undefined : result.linked.get(keyOf(span));
  if (link === undefined) return null;
  const { passage, description, step } = link;
  const entity = bearersOf(result.known, description.parts).at(-1) ?? newEntity(result, description);
  enrich(result.known, entity, passage, description);
  return { entity, step };
}

function newEntity({ known }: Resolving, { phrase, printed, kind }: Description): Entity {
  const entity = unknownEntity(kind, printed, phrase.plural);
  known.add(entity);
  return entity;
}
