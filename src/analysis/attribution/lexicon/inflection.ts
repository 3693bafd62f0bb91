/** How a verb stands in its clause. `past` also covers the past participle, which English rarely tells apart. */
export const verbForms = ['base', 'present', 'past', 'participle'] as const;
export type VerbForm = (typeof verbForms)[number];

export type Inflected = { base: string; form: VerbForm };

const VOWEL = /[aeiou]/;
/** One vowel between consonants doubles the last letter: quip, quipped. Longer verbs that do so are written out. */
const DOUBLING = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

function regular(base: string, doubled: boolean): Record<VerbForm, string> {
  const last = base.at(-1) ?? '';
  const before = base.at(-2) ?? '';
  if (last === 'e') {
    return { base, present: `${base}s`, past: `${base}d`, participle: before === 'e' ? `${base}ing` : `${base.slice(0, -1)}ing` };
  }
  if (last === 'y' && !VOWEL.test(before)) {
    const stem = base.slice(0, -1);
    return { base, present: `${stem}ies`, past: `${stem}ied`, participle: `${base}ing` };
  }
  const present = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
  const stem = doubled || DOUBLING.test(base) ? base + last : base;
  return { base, present, past: `${stem}ed`, participle: `${stem}ing` };
}

/**
 * All forms of the verbs in a list, by form. An entry is a base form, `base/past` where the past is irregular
 * (`base/past/participle` where the past participle differs), or `base+` where the last letter doubles.
 */
export function inflectAll(list: string): Map<string, Inflected> {
  const forms = new Map<string, Inflected>();
  for (const entry of list.trim().split(/\s+/)) {
    const [head = '', ...irregular] = entry.split('/');
    const doubled = head.endsWith('+');
    const base = doubled ? head.slice(0, -1) : head;
    const { present, past, participle } = regular(base, doubled);
    forms.set(base, { base, form: 'base' });
    forms.set(present, { base, form: 'present' });
    for (const word of irregular.length > 0 ? irregular : [past]) forms.set(word, { base, form: 'past' });
    forms.set(participle, { base, form: 'participle' });
  }
  return forms;
}
