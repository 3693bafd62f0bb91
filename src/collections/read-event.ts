import { isCollection, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type EventFile, eventFileSchema } from '../schema/event.ts';
import { decodeSeed } from './decode-seed.ts';
import type { EventBytes } from './event-bytes.ts';
import type { Explanation } from './explain-issue.ts';
import { InputError } from './input-error.ts';

/** What the editor supplies; nothing where there is no file. Throws an `InputError` that names line, column and remedy. */
export async function readEvent({ file, bytes }: EventBytes): Promise<EventFile> {
  const decoded = decodeSeed(bytes);
  if ('fault' in decoded) throw new InputError([{ file, ...decoded.fault }]);
  const lines = new LineCounter();
  const document = parseDocument(decoded.text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `line ${line}, column ${col}`;
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new InputError(
      faults.map((fault) => ({
        file,
        place: place(fault.pos[0]),
        finding: `this is not YAML: ${fault.message}${fault.message.endsWith('.') ? '' : '.'}`,
        remedy: 'Write a field a line, `field: value`; put a value that holds a colon or begins with a mark in quotation marks.',
      })),
    );
  }
  const value: unknown = document.toJS() ?? {};
  const parsed = eventFileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  // Only a broken file needs what finds near spellings.
  const { explainIssue } = await import('./explain-issue.ts');
  const explanations = parsed.error.issues.flatMap((issue) => explainIssue(issue, value, knownFields));
  throw new InputError(
    explanations.map(({ path, finding, remedy }) => ({ file, place: place(offsetOf(document.contents, path)), finding, remedy })),
  );
}

/** Where the value at a path begins; for a field that is missing, the collection that lacks it. */
function offsetOf(node: unknown, path: Explanation['path']): number {
  const [key, ...rest] = path;
  if (isCollection(node) && key !== undefined) {
    for (const item of node.items) {
      if (isPair(item) && isScalar(item.key) && item.key.value === key) {
        return rest.length === 0 ? (item.key.range?.[0] ?? 0) : offsetOf(item.value, rest);
      }
    }
    const item = typeof key === 'number' ? node.items[key] : undefined;
    if (item !== undefined) return offsetOf(item, rest);
  }
  return isCollection(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The fields that the schema allows at a path. */
function knownFields(path: readonly PropertyKey[]): string[] {
  let schemas: JsonSchema[] = [z.toJSONSchema(eventFileSchema, { io: 'input' })];
  for (const key of path) schemas = schemas.flatMap(alternatives).flatMap((schema) => stepInto(schema, key));
  return schemas.flatMap(alternatives).flatMap((schema) => Object.keys(schema.properties ?? {}));
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);

const alternatives = (schema: JsonSchema): JsonSchema[] => [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isSchema);

const stepInto = (schema: JsonSchema, key: PropertyKey): JsonSchema[] =>
  [schema.properties?.[String(key)], schema.items, schema.additionalProperties].filter(isSchema);
