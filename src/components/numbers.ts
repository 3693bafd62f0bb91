const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

const digits = new Intl.NumberFormat('en');

/** "1,118 words", "1 word". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${digits.format(n)} ${n === 1 ? one : many}`;

/** "Five stories": a small number in words, to begin a line with. */
export const inWords = (n: number, one: string, many = `${one}s`): string => `${small[n] ?? digits.format(n)} ${n === 1 ? one : many}`;

/** "27%" of a whole; nothing of nothing is none. */
export const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;
