/** A place on the site with the words that lead there. */
export type Link = { label: string; href: string };
