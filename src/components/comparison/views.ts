/** The questions that are asked of all stories at once, in the order in which a reader asks them. */
export const views = [
  { id: 'ledes', label: 'Ledes', question: 'What comes first?' },
  { id: 'voices', label: 'Voices', question: 'Who speaks, how much, and who is only named?' },
  { id: 'figures', label: 'Figures', question: 'Which numbers, and do they agree?' },
  { id: 'names', label: 'Names', question: 'How is everybody spelled, titled and described?' },
  { id: 'verbs', label: 'Reporting verbs', question: 'How is speech handed on?' },
  { id: 'words', label: 'Narrators’ words', question: 'Which words does each narrator use more than the others?' },
  { id: 'timeline', label: 'Timeline', question: 'What happened when, by which words?' },
  { id: 'only', label: 'Only here, and left out', question: 'What does one story have alone, and what has it not?' },
  { id: 'reading', label: 'One reading path', question: 'What do all stories say, told once?' },
] as const;
export type ViewId = (typeof views)[number]['id'];
