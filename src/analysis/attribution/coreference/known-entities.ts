import type { ReadPassage } from '../reading.ts';
import { type Entity, type EntityMention, lastNameOf } from './entity.ts';

/** Mentions that a name or a pronoun chooses among; more stand only in lists and tables. */
const MOST_MENTIONS = 256;
/** No more of them than so many for each paragraph that is looked through: where a whole story is one, the nearest. */
const MOST_A_PARAGRAPH = 16;
/** And of one paragraph no more than these, the nearest; no newspaper's names as many. */
const MOST_OF_ONE = 96;
/** So many bearers of one name or role are told apart; more stand only in lists and tables. */
const MOST_BEARERS = 16;

/** A mention with whom it names. */
export type Named = { entity: Entity; mention: EntityMention };

/** Everyone a story has spoken of so far, found by the words of their names and roles and by where they were mentioned. */
export class KnownEntities {
  /** In the order of their first mentions. */
  readonly all: Entity[] = [];
  readonly #order = new Map<Entity, number>();
  readonly #byLastName = new Map<string, Entity[]>();
  readonly #byFirstName = new Map<string, Entity[]>();
  readonly #byRole = new Map<string, Entity[]>();
  readonly #byLetters = new Map<string, Entity>();
  readonly #byAge = new Map<number, Entity[]>();
  readonly #ages = new Map<Entity, number>();
  readonly #byPassage = new Map<ReadPassage, Named[]>();
  readonly #named = new Set<Entity['kind']>();
  readonly #narration: readonly ReadPassage[];

  /** @param narration The narrator's passages, one a block. */
  constructor(narration: readonly ReadPassage[]) {
    this.#narration = narration;
  }

  add(entity: Entity): void {
    this.#order.set(entity, this.all.length);
    this.all.push(entity);
  }

  /** Gives an entity a fuller name. */
  rename(entity: Entity, name: readonly string[]): void {
    const [before, now] = [lastNameOf(entity), lastNameOf({ name })];
    const first = name.length > 1 ? name[0]?.toLowerCase() : undefined;
    const hadFirst = entity.name.length > 1 ? entity.name[0]?.toLowerCase() : undefined;
    entity.name = name;
    if (now !== '' && now !== before) this.#insert(this.#byLastName, now, entity);
    if (first !== undefined && first !== hadFirst) this.#insert(this.#byFirstName, first, entity);
  }

  /** Says by which surname somebody may be called who is printed without one. */
  joinFamily(entity: Entity, surname: string): void {
    if (entity.familyName !== null || entity.name.length > 1) return;
    entity.familyName = surname;
    this.#insert(this.#byLastName, surname, entity);
  }

  /** @param isHead The word says what its bearer is, and not of what: "leader", and not "council". */
  addRole(entity: Entity, word: string, isHead: boolean): void {
    if (isHead) entity.roleHeads.add(word);
    if (entity.roleWords.has(word)) return;
    entity.roleWords.add(word);
    this.#insert(this.#byRole, word, entity);
  }

  /** @param letters By which the entity may be called: "HPA". The first to be called so keeps them. */
  addLetters(entity: Entity, letters: string): void {
    if (!this.#byLetters.has(letters)) this.#byLetters.set(letters, entity);
  }

  addAge(entity: Entity, age: number): void {
    this.#ages.set(entity, age);
    const bearers = listAt(this.#byAge, age);
    if (!bearers.includes(entity) && bearers.length < MOST_BEARERS) bearers.push(entity);
  }

  addMention(entity: Entity, mention: EntityMention): void {
    entity.mentions.push(mention);
    listAt(this.#byPassage, mention.passage).push({ entity, mention });
  }

  /** Those whose name ends in this word, in lower case; the latest, in the order of their first mentions. */
  withLastName = (word: string): readonly Entity[] =>
    (this.#byLastName.get(word) ?? []).filter((it) => lastNameOf(it) === word || it.familyName === word);

  /** Those with a name of several words that begins with this one, in lower case. */
  withFirstName = (word: string): readonly Entity[] =>
    (this.#byFirstName.get(word) ?? []).filter(({ name }) => name.length > 1 && name[0]?.toLowerCase() === word);

  /** Whom these letters stand for, or null. */
  withLetters = (letters: string): Entity | null => this.#byLetters.get(letters) ?? null;

  /** Those whose roles hold this word. */
  withRole = (word: string): readonly Entity[] => this.#byRole.get(word) ?? [];

  /** How old somebody is said to be; null where nothing is said. */
  ageOf = (entity: Entity): number | null => this.#ages.get(entity) ?? null;

  /** Those who are said to be so many years old. */
  withAge = (age: number): readonly Entity[] => this.#byAge.get(age) ?? [];

  /** The mentions before a place in a passage, the latest first: there, in its paragraph, and in so many paragraphs before it. */
  mentionedBefore(place: number, passage: ReadPassage, paragraphs: number): Named[] {
    const { block } = passage;
    const most = Math.min(MOST_MENTIONS, (paragraphs + 1) * MOST_A_PARAGRAPH);
    const found: Named[] = [];
    this.#addBefore(place, passage, found, most);
    for (let back = block; back >= Math.max(0, block - paragraphs); back -= 1) {
      const narrated = this.#narration[back];
      if (narrated !== undefined && narrated !== passage) this.#addBefore(place, narrated, found, most);
    }
    return found;
  }

  #addBefore(place: number, passage: ReadPassage, found: Named[], most: number): void {
    const mentions = this.#byPassage.get(passage) ?? [];
    const enough = Math.min(most, found.length + MOST_OF_ONE);
    for (let at = countBefore(mentions, place) - 1; at >= 0 && found.length < enough; at -= 1) {
      const named = mentions[at];
      if (named !== undefined) found.push(named);
    }
  }

  /** Whether the story has named anybody or anything of a kind so far. */
  hasNamed = (kind: Entity['kind']): boolean => this.#named.has(kind);

  noteNamed(kind: Entity['kind']): void {
    this.#named.add(kind);
  }

  /** Below nought where the first was mentioned first. */
  compare = (a: Entity, b: Entity): number => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0);

  /** Keeps a list in the order of first mentions, and short. */
  #insert(lists: Map<string, Entity[]>, word: string, entity: Entity): void {
    const list = listAt(lists, word);
    let at = list.length;
    for (let before = list.at(-1); before !== undefined && this.compare(before, entity) > 0; before = list[at - 1]) at -= 1;
    if (at > 0 && list[at - 1] === entity) return;
    if (at === list.length) list.push(entity);
    else list.splice(at, 0, entity);
    if (list.length > MOST_BEARERS) list.shift();
  }
}

/** How many of the mentions of one passage, in order, begin before a place. */
function countBefore(mentions: readonly Named[], place: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.mention.span.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listAt<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}
