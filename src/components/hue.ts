const FIRST = 'A'.charCodeAt(0);
const LETTERS = 26;
/** As many as `styles/tokens.css` defines; further stories begin again, since the letter tells them apart. */
const HUES = 8;

/** Which of the story hues belongs to a siglum, from 1: the value of `data-hue`. */
export function hueOf(siglum: string): number {
  const index = [...siglum].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST + 1, 0) - 1;
  return (index % HUES) + 1;
}
