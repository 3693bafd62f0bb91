/** Base unit of a duration and how many of them it has. A month is no fixed number of days, so the two do not meet. */
export type DurationUnit = { unit: 'minutes' | 'months'; each: number };

const MINUTES_A_DAY = 24 * 60;
const durations: readonly (readonly [string, DurationUnit])[] = [
  ['second', { unit: 'minutes', each: 1 / 60 }],
  ['minute', { unit: 'minutes', each: 1 }],
  ['hour', { unit: 'minutes', each: 60 }],
  ['day', { unit: 'minutes', each: MINUTES_A_DAY }],
  ['week', { unit: 'minutes', each: 7 * MINUTES_A_DAY }],
  ['month', { unit: 'months', each: 1 }],
  ['year', { unit: 'months', each: 12 }],
  ['decade', { unit: 'months', each: 120 }],
];
/** By folded word, singular and plural. */
export const durationUnits: ReadonlyMap<string, DurationUnit> = new Map(
  durations.flatMap(([word, unit]) => [
    [word, unit],
    [`${word}s`, unit],
  ]),
);

/** ISO 4217 by the symbol that stands before an amount; a sign that several currencies share is read as the best known of them. */
export const currencySymbols: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
]);

/** ISO 4217 by the folded word that stands after an amount. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['pounds', 'GBP'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['hryvnias', 'UAH'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rupees', 'INR'],
]);

/** Denominators by folded word: "one-fifth", "two thirds". */
export const fractions: ReadonlyMap<string, number> = new Map(
  ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap((word, index) => [
    [word, index + 3],
    [`${word}s`, index + 3],
  ]),
);

export const percentWords: ReadonlySet<string> = new Set(['percent', 'pc']);
