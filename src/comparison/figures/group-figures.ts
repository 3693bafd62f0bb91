import { foldWord } from '../../analysis/text/normalise.ts';
import { sliceOf } from '../../analysis/text/slice.ts';
import type { Agreement, Figure, FigureGroup } from '../../schema/figure.ts';
import type { StoryId } from '../../schema/ids.ts';
import { Groups } from '../groups.ts';
import type { FoundFigure } from './find-figures.ts';
import { valuesMeet } from './values-meet.ts';

/**
 * Figures that measure the same thing. Precision first: two figures with the same value meet when one word of content stands
 * beside both; two with different values only when two do, one of them among the words that name what is measured.
 */
export function groupFigures(found: readonly FoundFigure[], textOf: (story: StoryId) => string): FigureGroup[] {
  const groups = new Groups();
  const described = found.map((figure) => ({ figure, ...describe(figure) }));
  for (const { figure, named, beside } of described) {
    const thing = groups.add();
    const measure = `${figure.kind} ${figure.unit}`;
    for (const stem of figure.kind === 'count' ? named : beside) groups.joinBy(thing, `${measure} ${figure.amount} ${stem}`);
    // A story may date many things; that two dates stand by the same words does not make them dates of one thing.
    if (figure.kind === 'date') continue;
    for (const name of named) {
      for (const stem of beside) if (stem !== name) groups.joinBy(thing, `${measure} ${name} ${stem}`);
    }
  }
  const members = Map.groupBy(described, (_, index) => groups.find(index));
  return [...members.values()].map((group) => {
    const figures = group.map(({ figure: { named: _, beside: __, ...figure } }) => figure);
    const first = group[0];
    return {
      kind: first?.figure.kind ?? 'count',
      agreement: agreementOf(figures, textOf),
      about: first?.figure.measures ? sliceOf(textOf(first.figure.story), first.figure.measures) : '',
      shared: wordsSharedBy(group),
      stories: [...new Set(figures.map(({ story }) => story))],
      figures,
    };
  });
}

type Described = {
  /** Stems of the words that name what is measured. */
  named: Set<string>;
  /** Stems of content words around the figure, those included. */
  beside: Set<string>;
};

function describe({ named, beside }: FoundFigure): Described {
  const content = [...named, ...beside].filter((word) => word.content);
  return { named: new Set(named.filter(({ tells }) => tells).map(({ stem }) => stem)), beside: new Set(content.map(({ stem }) => stem)) };
}

/** Stories differ where no figure of the one meets any of the other: a story may print a value and its correction. */
function agreementOf(figures: readonly Figure[], textOf: (story: StoryId) => string): Agreement {
  const byStory = [...Map.groupBy(figures, ({ story }) => story).values()];
  const [first, ...others] = byStory;
  if (!first || others.length === 0) return 'alone';
  // Values that meet the first story's need not meet each other's, so all are asked where there are few.
  const differs = byStory.some((one, index) =>
    byStory.slice(index + 1, index + 1 + MOST_COMPARED).some((other) => !one.some((a) => other.some((b) => valuesMeet(a, b)))),
  );
  if (differs) return 'differs';
  const forms = new Set(figures.map(({ story, span }) => foldWord(sliceOf(textOf(story), span))));
  if (forms.size === 1) return 'same-words';
  return new Set(figures.map(({ amount }) => amount)).size === 1 ? 'same-value' : 'may-agree';
}
/** With hundreds of stories, neighbours are enough to find the one that differs. */
const MOST_COMPARED = 20;

/** Printed words whose stem stands beside figures of more than one story; in the order of the first. */
function wordsSharedBy(group: readonly ({ figure: FoundFigure } & Described)[]): string[] {
  const stories = new Map<string, Set<StoryId>>();
  for (const { figure, named, beside } of group) {
    for (const stem of new Set([...named, ...beside])) stories.set(stem, (stories.get(stem) ?? new Set()).add(figure.story));
  }
  const printed = new Map<string, string>();
  for (const { figure } of group) {
    for (const { stem, text } of [...figure.named, ...figure.beside]) {
      if ((stories.get(stem)?.size ?? 0) > 1 && !printed.has(stem)) printed.set(stem, text);
    }
  }
  return [...printed.values()];
}
