/** Words in marks, and a verb of speech behind them. */
const QUOTES = /[.,!?]["”’'] (?:(?:said|says)\b|[^“"‘.!?]{1,60}\b(?:said|says)\b)/u;
const CREDITS = /\b(?:photo(?:graph)?s?|pictures?|images?|pic)\b ?(?::|by\b)/iu;

/** True where somebody is quoted in a line: "“It broke,” said Jo Park." */
export const quotesSomebody = (line: string): boolean => QUOTES.test(line);

/** A caption with a credit in which somebody speaks is a part of the story: "“It broke,” said Jo Park. Photograph: Al Reed". */
export const isQuotingCaption = (line: string): boolean => CREDITS.test(line) && quotesSomebody(line);
