import { isGivenName } from '../attribution/lexicon/given-names.ts';
import { plainName } from './fold-name.ts';
import { withoutForm } from './merge-bodies.ts';
import { personalName } from './personal-name.ts';
import type { PlacedVoice } from './source-draft.ts';

const ARTICLE = /^the /u;
/** "Poe" may be a man in one story and a town in another; "Ann Poe" and "Poe Harbour Trust" are one thing each. */
const FEWEST_WORDS = 2;

/**
 * Gives a full name the same kind in all stories: a person, if it begins with a given name, bears a role in a story that
 * shows it as one, or is shown as one by most. Any name that speaks may pass for a person's, so else it is an organisation.
 */
export function agreeOnKinds(voices: readonly PlacedVoice[]): PlacedVoice[] {
  const firms = new Set(voices.flatMap(({ voice }) => (voice.kind === 'organisation' ? firmIn(voice.name) : [])));
  return agreeOnFullNames(voices.map((placed) => (isFirm(placed, firms) ? asBody(placed) : placed)));
}

/** "Poe" in "Poe Holdings": a name of one word that a story takes for a person's may be that firm's. */
function firmIn(name: string): string[] {
  const plain = plainName(name).replace(ARTICLE, '');
  const short = withoutForm(plain);
  return short === plain || short.includes(' ') ? [] : [short];
}

const isFirm = ({ voice, name }: PlacedVoice, firms: ReadonlySet<string>): boolean =>
  voice.kind === 'person' && name?.first === null && firms.has(plainName(name.full)) && !isGivenName(name.full);

const asBody = (placed: PlacedVoice): PlacedVoice => ({
  ...placed,
  voice: { ...placed.voice, kind: 'organisation' },
  name: null,
  called: placed.voice.name,
});

function agreeOnFullNames(voices: readonly PlacedVoice[]): PlacedVoice[] {
  const namesakes = Map.groupBy(voices, nameKey);
  return voices.map((placed) => {
    const key = nameKey(placed);
    const same = namesakes.get(key) ?? [];
    const persons = same.filter(({ voice }) => voice.kind === 'person');
    if (key === '' || persons.length === 0 || persons.length === same.length) return placed;
    const isShown = persons.some(({ roles }) => roles.length > 0) || persons.length > same.length - persons.length;
    const isPerson = isGivenName(key.split(' ')[0] ?? '') || isShown;
    const name = isPerson ? personalName(placed.voice.name) : null;
    const voice = { ...placed.voice, kind: isPerson ? ('person' as const) : ('organisation' as const) };
    return { ...placed, voice, name, called: name?.full ?? voice.name };
  });
}

/** Empty for voices that have no full name, or are neither persons nor organisations. */
function nameKey({ voice }: PlacedVoice): string {
  if (voice.kind !== 'person' && voice.kind !== 'organisation') return '';
  if (!voice.mentions.some(({ form }) => form === 'name')) return '';
  const name = plainName(voice.name).replace(ARTICLE, '');
  return name.split(' ').length < FEWEST_WORDS ? '' : name;
}
