import type { Source } from '../../schema/source.ts';
import type { Statement } from '../../schema/statement.ts';

/** To whom the stories give a statement; several where they differ: "Ada / no source named". */
export const givenTo = ({ speakers }: Pick<Statement, 'speakers'>, sources: readonly Pick<Source, 'id' | 'name'>[]): string =>
  [
    ...new Set(
      speakers.map(
        (speaker) =>
          speaker.sources.flatMap((id) => sources.find((source) => source.id === id)?.name ?? []).join(' and ') || 'no source named',
      ),
    ),
  ].join(' / ');
