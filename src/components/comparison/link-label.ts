import type { LinkKind } from '../../schema/pair.ts';

/** What joins two paragraphs, and nothing beyond it. */
export const linkLabel: Record<LinkKind, string> = {
  quoted: 'Quoted in both',
  reported: 'One source, without marks in one or both',
  narrated: 'Words, names or figures in common',
};
