import { scalePoint } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';

/** Height of one row of the picture, in its own units; the page stretches it to the height of its rows. */
export const ROW = 30;
const WIDTH = 200;

/** A line from a row on the left to a row on the right. */
export type Join = { from: number; to: number };

/** The box in which the lines are drawn, for `viewBox`. */
export const joinsBox = (rows: number): string => `0 0 ${WIDTH} ${rows * ROW}`;

/** Draws lines between the middles of so many rows, which are counted from 0. */
export function joinPaths(rows: number): (join: Join) => string {
  const middle = scalePoint<number>()
    .domain(Array.from({ length: rows }, (_, row) => row))
    .range([ROW / 2, rows * ROW - ROW / 2]);
  const draw = linkHorizontal<Join, readonly [number, number]>()
    .source((join) => [0, middle(join.from) ?? 0])
    .target((join) => [WIDTH, middle(join.to) ?? 0]);
  return (join) => (draw(join) ?? '').replaceAll(/\.\d+/g, '');
}
