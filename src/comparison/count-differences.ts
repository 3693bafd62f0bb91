import type { Statement } from '../schema/statement.ts';

/** How many places a statement has where its stories differ: variants, and cuts, which are no variants since nobody prints other words there. */
export const countDifferences = ({ variants, seams }: Pick<Statement, 'variants' | 'seams'>): number =>
  variants.length + seams.filter(({ kind }) => kind === 'cut').length;
