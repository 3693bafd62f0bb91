import type { PublishedSpan, PublishedStated } from '../../schema/published/published-span.ts';
import type { Span } from '../../schema/span.ts';
import type { Stated } from '../../schema/stated.ts';

/** A span with the words it stands for. */
export const publishedSpan = (text: string, { start, end }: Span): PublishedSpan => ({ start, end, text: text.slice(start, end) });

export const publishedSpanOrNull = (text: string, span: Span | null): PublishedSpan | null => span && publishedSpan(text, span);

export function publishedStated(text: string, stated: Stated): PublishedStated | null {
  switch (stated.kind) {
    case 'stated':
    case 'implied':
      return { value: stated.value, basis: stated.kind, span: publishedSpan(text, stated.span) };
    case 'supplied':
      return { value: stated.value, basis: stated.kind, span: null };
    case 'not-stated':
      return null;
    default:
      return stated satisfies never;
  }
}
