import type { ChainStep } from './chain-step.ts';
import type { Entity } from './entity.ts';
import type { Standing } from './standing.ts';

const nameOf = ({ name, described }: Entity): string => (name.length > 0 ? name.join(' ') : `“${described}”`);

/** As what it stands where the pronoun looks back. */
const STANDS_AS: Record<Standing['subject'], string> = {
  here: 'the subject of the same sentence',
  s1: 'the subject of the sentence before',
  s2: 'a subject of this paragraph',
  'far-here': 'a subject of this paragraph',
  'p1-end': 'a subject of the last sentence of the paragraph before',
  p1: 'a subject of the paragraph before',
  p2: 'a subject of an earlier paragraph',
  p3: 'a subject of an earlier paragraph',
  none: 'who is mentioned nearest',
};

/**
 * In one sentence, why a mention means who it is said to mean; null for a name in full, which says it by itself.
 * @param words The mention as printed.
 */
export function reasonOfStep({ kind, answer, because }: ChainStep, words: string, entity: Entity): string | null {
  const is = `“${words}” is ${nameOf(entity)}`;
  const rival = answer?.rival ? nameOf(answer.rival) : 'somebody else';
  const place = answer === null ? '' : STANDS_AS[answer.standing.subject];
  if (because !== undefined) return because;
  switch (kind) {
    case 'name':
    case 'unnamed':
    case 'role-elsewhere':
    case 'words-elsewhere':
      return null;
    case 'unknown-role':
      return `The story has given nobody else that role before “${words}”.`;
    case 'surname':
      return `${is}: nobody else in the story bears that surname.`;
    case 'given-name':
      return `${is}: nobody else in the story is so called.`;
    case 'abbreviation':
      return `${is}: the letters stand for that name.`;
    case 'namesake':
      return `${is} and not ${rival}, whom the story has called so, or mentioned last.`;
    case 'contested-namesake':
      return `${is}, though ${rival} bears that name as well and may be meant.`;
    case 'role':
      return `${is}: nobody else in the story is described so.`;
    case 'writer':
      return `In “${words}” speaks ${nameOf(entity)}, whose words it holds.`;
    case 'later-role':
      return `${is}, the only one whom the story describes so, further on.`;
    case 'age':
      return `${is}, the only one whom the story says to be of that age.`;
    case 'epithet':
      return answer === null
        ? `${is}, the only one named right before: such words go back to somebody known.`
        : `${is}, ${place}: such words go back to somebody known, and ${rival} stands farther off.`;
    case 'informant':
      return `${is}, the only one near who is not named and told the paper something.`;
    case 'shared-role':
      return `${is}, who was mentioned last of several who are described so.`;
    case 'business':
      return `${is}, the nearest name that the story shows to be that of a firm or another body.`;
    case 'contested-business':
      return `${is}, ${place}, though ${rival} is a business as well and may be meant.`;
    case 'lone-business':
      return `${is}, the only name near it that may be that of a firm or another body.`;
    case 'several':
      return `“${words}” are those named last, who are as many.`;
    case 'contested-several':
      return `“${words}” are those named last, who are as many; ${rival} may be meant as well.`;
    case 'sole':
      return `${is}: nobody else mentioned near it agrees with the pronoun.`;
    case 'sole-open':
      return `${is}: nobody else mentioned near it agrees with the pronoun, though no title or given name shows that this one does.`;
    case 'foremost':
      return `${is}, ${place}; ${rival} stands farther off.`;
    case 'foremost-open':
      return `${is}, ${place}; ${rival} stands farther off. No title or given name shows that the pronoun fits.`;
    case 'chained':
      return `${is}, ${place}; that rests on another pronoun that is not certain.`;
    case 'contested':
      return `${is}, ${place}, though ${rival} may be meant as well.`;
    case 'distant':
      return `${is}, who was last mentioned two paragraphs before or more.`;
    case 'thing':
    case 'group':
      return `${is}, ${place}.`;
    case 'contested-thing':
    case 'contested-group':
      return `${is}, ${place}, though ${rival} may be meant as well.`;
    case 'first-person':
      return `${is}, whose words it stands in.`;
    case 'nobody':
      return `Nobody mentioned near it agrees with “${words}”.`;
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}
