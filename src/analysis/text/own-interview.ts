import type { Span } from '../../schema/span.ts';
import type { Stated } from '../../schema/stated.ts';
import type { Block } from '../../schema/story.ts';
import { MEDIUM, outletName } from './outlet-name.ts';
import { sliceOf } from './slice.ts';

const EXPERT = 'professor|lecturer|scholar|historian|economist|analyst|researcher|fellow|scientist|expert|sociologist|specialist|director';
const INTERVIEW = new RegExp(
  `, an? (?:[\\p{L}-]+ ){0,3}(?:${EXPERT})\\b[^.!?“”"\\n]{0,120}?, (?<words>told (?<name>(?:the |The )?\\p{Lu}[\\p{L}\\p{N}./&-]*(?: \\p{Lu}[\\p{L}\\p{N}&-]*){0,3}))(?= that\\b|[,.:])`,
  'gu',
);
const TOLD =
  /\b[Tt]old (?<name>(?:the |The )?\p{Lu}[\p{L}\p{N}./&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,3})(?= (?:that|on|in|at|during|after|last|this|it|he|she|they)\b|[,.:;])/gu;
/**
 * An expert, presented to readers as somebody new, was interviewed by the publisher. Only where the text speaks of no other medium
 * in this way, and of this one nowhere else: politicians are quoted from other media all the time.
 */
export function ownInterview(text: string, blocks: readonly Block[]): Stated | null {
  if (!text.includes(', told ')) return null;
  let interviewers: number | null = null;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const match of sliceOf(text, block.span).matchAll(INTERVIEW)) {
      const { words = '', name = '' } = match.groups ?? {};
      const bare = name.replace(/^the /i, '');
      if (!MEDIUM.test(bare) || text.indexOf(bare) !== text.lastIndexOf(bare)) continue;
      interviewers ??= countInterviewers(text);
      if (interviewers > 1) return null;
      const end = block.span.start + match.index + match[0].length;
      const span: Span = { start: end - words.length, end };
      return { kind: 'implied', value: bare, span };
    }
  }
  return null;
}

const MAILED = new RegExp(`\\bin (?:an?|their|his|her|its) (?:[\\p{L}-]+ )?e-?mail to (?<name>${outletName(3)})(?=[ ,.:;])`, 'gu');
/** "She wrote in her e-mail to Quay Radio": who writes to a medium has been asked by it. Only where the text speaks of no other medium, and of this one nowhere else. */
export function ownMail(text: string, blocks: readonly Block[]): Stated | null {
  // Cheap to look for, and few stories print it.
  if (!text.includes('mail to ')) return null;
  for (const { kind, span } of blocks) {
    if (kind !== 'paragraph') continue;
    for (const match of sliceOf(text, span).matchAll(MAILED)) {
      const { name = '' } = match.groups ?? {};
      const bare = name.replace(/^the /i, '');
      if (!MEDIUM.test(bare)) continue;
      if (text.indexOf(bare) !== text.lastIndexOf(bare) || countInterviewers(text) > 0) return null;
      const start = span.start + match.index;
      return { kind: 'implied', value: name.replace(/^the /, ''), span: { start, end: start + match[0].length } };
    }
  }
  return null;
}

/** How often the text says that somebody told a medium something. */
const countInterviewers = (text: string): number =>
  [...text.matchAll(TOLD)].filter((told) => MEDIUM.test((told.groups?.name ?? '').replace(/^the /i, ''))).length;
