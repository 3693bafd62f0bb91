import type { Element, ElementContent, Properties, Root, Text } from 'hast';
import type { Plugin } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import type { Mark } from './marks.ts';
import { nestMarks, type Piece } from './nest-marks.ts';

declare module 'vfile' {
  interface DataMap {
    /** What `rehypeMarks` makes visible; spans are offsets of the text that the tree was made from. */
    marks: readonly Mark[];
  }
}

/** Cuts every text with a position at the marks that touch it, and puts their elements around the words. */
export const rehypeMarks: Plugin<[], Root> = () => (tree, file) => {
  const marks = file.data.marks ?? [];
  const texts: { text: Text; parent: Element; start: number }[] = [];
  visitParents(tree, 'text', (text, ancestors) => {
    const parent = ancestors.at(-1);
    const start = text.position?.start.offset;
    if (parent?.type === 'element' && start !== undefined) texts.push({ text, parent, start });
  });
  for (const { text, parent, start } of texts) {
    const pieces = nestMarks({ start, end: start + text.value.length }, marks);
    const nodes = pieces.map((piece) => nodeOf(piece, text.value, start));
    parent.children.splice(parent.children.indexOf(text), 1, ...nodes);
  }
};

function nodeOf(piece: Piece, text: string, offset: number): ElementContent {
  if (piece.kind === 'text') return { type: 'text', value: text.slice(piece.span.start - offset, piece.span.end - offset) };
  const children = piece.pieces.map((inner) => nodeOf(inner, text, offset));
  return { type: 'element', ...elementOf(piece.mark, piece.first), children };
}

/** The element of a mark. The part of it that goes on after a cut repeats the class, but not the fragment. */
function elementOf(mark: Mark, first: boolean): { tagName: string; properties: Properties } {
  switch (mark.kind) {
    case 'quote': {
      const indirect = mark.quoteKind === 'indirect';
      return {
        tagName: indirect ? 'span' : 'q',
        properties: {
          className: [indirect ? 'rep' : 'q', ...(mark.nested ? ['nested'] : [])],
          ...(first && { id: mark.id }),
        },
      };
    }
    case 'mention':
      return { tagName: 'b', properties: { className: ['src'] } };
    case 'name':
      return { tagName: 'span', properties: { className: ['name'] } };
    case 'cue':
      return { tagName: 'i', properties: { className: ['cue'] } };
    case 'term':
      return { tagName: 'span', properties: { className: ['term'] } };
    case 'words':
      return { tagName: 'b', properties: { className: [mark.className] } };
    default:
      return mark satisfies never;
  }
}
