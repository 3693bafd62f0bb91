import type { FigureGroup } from '../../schema/figure.ts';

/** The groups of figures as readers are told of them. `qualified` are those of `agreeing` that agree in part, or given a qualifier. */
export const byAgreement = (groups: readonly FigureGroup[]): Record<'differing' | 'agreeing' | 'qualified' | 'alone', FigureGroup[]> => ({
  differing: groups.filter(({ agreement }) => agreement === 'differs'),
  agreeing: groups.filter(({ agreement }) => agreement !== 'differs' && agreement !== 'alone'),
  qualified: groups.filter(({ agreement }) => agreement === 'may-agree'),
  alone: groups.filter(({ agreement }) => agreement === 'alone'),
});
