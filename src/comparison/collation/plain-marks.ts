/** The text with straight marks for curly ones: which of them stand is a matter of the type a house sets, and no difference. */
export const plainMarks = (text: string): string => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
