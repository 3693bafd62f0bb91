import type { Voice } from '../story-analysis.ts';

const NAME = /\b\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|al|de|van|von|bin))* \p{Lu}[\p{L}-]+/gu;

/** Names of two or more capitalised words, later mentions by their last word alone. */
export function findVoices(text: string): Voice[] {
  const bySurname = new Map<string, Voice>();
  for (const match of text.matchAll(NAME)) {
    const surname = match[0].split(' ').at(-1) ?? match[0];
    const span = { start: match.index, end: match.index + match[0].length };
    const known = bySurname.get(surname);
    if (known) known.mentions.push({ span, form: 'name', role: null });
    else bySurname.set(surname, { kind: 'person', name: match[0], mentions: [{ span, form: 'name', role: null }] });
  }
  for (const [surname, voice] of bySurname) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])${surname}(?![\\p{L}-])`, 'gu'))) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!voice.mentions.some((mention) => mention.span.start <= span.start && span.end <= mention.span.end)) {
        voice.mentions.push({ span, form: 'name', role: null });
      }
    }
    voice.mentions.sort((a, b) => a.span.start - b.span.start);
  }
  return [...bySurname.values()];
}
