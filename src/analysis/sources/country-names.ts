/**
 * Countries that news call by more than one name, in lower case, without accents, apostrophes, points and articles. Names that differ by a word for the
 * form of the state alone ("the Republic of …") are left out, and those that two countries share.
 */
const NAMES_OF_ONE: readonly (readonly string[])[] = [
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['united states', 'us', 'united states of america', 'usa', 'america'],
  ['united arab emirates', 'uae', 'emirates'],
  ['russia', 'russian federation'],
  ['netherlands', 'holland'],
  ['czechia', 'czech republic'],
  ['turkey', 'turkiye'],
  ['myanmar', 'burma'],
  ['eswatini', 'swaziland'],
  ['timor-leste', 'east timor'],
  ['ivory coast', 'cote divoire'],
  ['cape verde', 'cabo verde'],
  ['north macedonia', 'macedonia'],
  ['vatican', 'holy see'],
];

const countries = new Map(NAMES_OF_ONE.flatMap((names, country) => names.map((name) => [name, country])));

/** A number for the country of a name, equal for its other names; null for names of anything else, and of countries with one name. */
export const countryOf = (name: string): number | null => countries.get(name) ?? null;
