/** The first words of a text, for a title or a link; all of them where that is hardly more. */
export function openingWords(text: string, most = 7): { words: string; shortened: boolean } {
  const words = text.split(/\s+/, most + 3);
  // One or two more words cost less than an ellipsis.
  if (words.length <= most + 2) return { words: text, shortened: false };
  return {
    words: words
      .slice(0, most)
      .join(' ')
      .replace(/[\p{P}\s]+$/u, ''),
    shortened: true,
  };
}

/** The same as plain text, for a page's title; without `marks` where the story has none. */
export function openingTitle(text: string, most?: number, marks = true): string {
  const { words, shortened } = openingWords(text, most);
  const opening = `${words}${shortened ? ' …' : ''}`;
  return marks ? `“${opening}”` : opening;
}
