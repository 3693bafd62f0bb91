import { linkHorizontal } from 'd3-shape';

/** The picture has units of its own, as few as give whole numbers; the page stretches it to its columns and the height of its rows. */
const ROW = 2;
const WIDTH = 2;

/** A line from a row on the left to a row on the right; rows are counted from 0. */
export type Join = { from: number; to: number };

/** The box in which the lines are drawn, for `viewBox`. */
export const joinsBox = (rows: number): string => `0 0 ${WIDTH} ${rows * ROW}`;

const middle = (row: number): number => row * ROW + ROW / 2;
const draw = linkHorizontal<Join, readonly [number, number]>()
  .source(({ from }) => [0, middle(from)])
  .target(({ to }) => [WIDTH, middle(to)]);

/** Draws a line between the middles of two rows. */
export const joinPath = (join: Join): string => draw(join) ?? '';
