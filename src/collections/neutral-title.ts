const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'] as const;

/** What the site is called where the editor gives the event no title: "Five accounts of one event". */
export const neutralTitle = (stories: number): string =>
  stories === 1 ? 'One account of an event' : `${numberWords[stories] ?? stories} accounts of one event`;
