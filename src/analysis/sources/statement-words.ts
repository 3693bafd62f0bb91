/** What makes words a statement that somebody signed. */
export const STATEMENT = /\b(?:statement|declaration|communiqu[eé]|letter|appeal|resolution|op-ed|petition)\b/iu;
