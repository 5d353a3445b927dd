import * as v from 'valibot';
import { isPartialDate } from '../../src/reference/schema.ts';

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

const Document = v.object({
  id: v.union([v.string(), v.number()], 'must be a text or a number'),
  text: v.string('must be a text'),
  /** Left out, null or empty where the day is unknown. */
  date: v.nullish(
    v.pipe(
      v.string('must be a day, YYYY-MM-DD'),
      v.check(
        (text) => text === '' || isDay(text),
        (issue) => `"${issue.input}" is no day: write YYYY-MM-DD`,
      ),
      v.transform((text) => (text === '' ? undefined : text)),
    ),
  ),
  title: v.nullish(v.string('must be a text')),
});

/** A document to annotate. */
export type Document = v.InferOutput<typeof Document>;

/** A document that cannot be annotated: the message names the line and what is wrong with it. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}

/**
 * Reads one line of JSON Lines as a document.
 * @param line counted from 1, for the message
 * @throws DocumentError
 */
export function parseDocument(json: string, line: number): Document {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DocumentError(`line ${line}: not JSON: ${(error as Error).message}`);
  }
  const result = v.safeParse(Document, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const field = v.getDotPath(issue);
  const missing = issue.received === 'undefined' && field !== null;
  throw new DocumentError(
    `line ${line}: ${missing ? `"${field}" is missing` : field === null ? 'must be an object {id, text, date?, title?}' : `${field}: ${issue.message}`}`,
  );
}
