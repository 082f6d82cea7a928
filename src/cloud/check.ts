import * as v from 'valibot';

import { ERROR_CODES } from '@/wire/errors';
import type { ErrorCode } from '@/wire/errors';

import { refuse } from './refuse';

const isCode = (text: string): text is ErrorCode => ERROR_CODES.some((code) => code === text);

/** The code of a broken schema rule: the rule's own where it names one, else the common one of its kind. */
function codeOf(issue: v.BaseIssue<unknown>): ErrorCode {
  if (isCode(issue.message)) return issue.message;
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'UnknownParameter';
  if (issue.kind === 'schema' && issue.input === undefined) return 'MissingParameter';
  if (issue.type === 'picklist' && typeof issue.input === 'string') return 'InvalidParameterValue';
  return issue.kind === 'validation' && issue.type !== 'integer'
    ? 'InvalidParameterValue'
    : 'InvalidParameter';
}

const keyOf = (item: v.IssuePathItem) => String(item.key);

/** `DataDisks.0.DiskSize`: the path as the API's own messages write it. */
const pathOf = (issue: v.BaseIssue<unknown>) => (issue.path ?? []).map(keyOf).join('.');

const unsimulatedMessage = (name: string) =>
  `The parameter \`${name}\` is documented, but this simulated cloud does not support it.`;

/** A value in a message, cut where it is long. */
const quoted = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** What a value would have to be, as far as the rule tells. */
function expectation({ type, expected }: v.BaseIssue<unknown>): string {
  if (type === 'integer') return ' It must be a whole number.';
  if (type === 'regex') return ` It must match ${expected}.`;
  return expected ? ` It must be ${expected}.` : '';
}

function messageOf(code: ErrorCode, path: string, issue: v.BaseIssue<unknown>): string {
  if (code === 'UnsupportedOperation') return unsimulatedMessage(path);
  if (code === 'UnknownParameter') return `The parameter \`${path}\` is not recognised.`;
  if (code === 'MissingParameter') return `The required parameter \`${path}\` is missing.`;
  const { type, received } = issue;
  if (type === 'min_length' || type === 'max_length' || type === 'raw_check') {
    return `The length ${received} of the parameter \`${path}\` is not valid.${expectation(issue)}`;
  }
  return `The value ${quoted(received)} of the parameter \`${path}\` is not valid.${expectation(issue)}`;
}

const NO_OBJECT = 'The request body must be a JSON object.';

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  json !== null && typeof json === 'object' && !Array.isArray(json);

const partsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(value !== null && typeof value === 'object' ? Object.entries(value) : []);

/**
 * Where a list stands in place of an object: Valibot takes `[]` for an object that needs no fields. The path of the
 * first such place, as messages write it.
 */
function listForObject(json: unknown, checked: unknown, path: string[]): string | undefined {
  if (Array.isArray(json) && !Array.isArray(checked)) return path.join('.');
  const outputs = partsOf(checked);
  for (const [key, value] of partsOf(json)) {
    const found = listForObject(value, outputs.get(key), [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same where the object needs fields, and the first of them is said to be missing from the list. */
function listWithoutField({ type, path }: v.BaseIssue<unknown>): string | undefined {
  const isList = type === 'strict_object' && Array.isArray(path?.at(-1)?.input);
  return isList ? path?.slice(0, -1).map(keyOf).join('.') : undefined;
}

/**
 * The parameters of a call as its schema describes them. Refuses with the code of the first broken rule: presence,
 * type, range, enum, unknown names; `unsimulated` names are documented ones that are refused by name.
 */
export function checkParameters<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  unsimulated: readonly string[] = [],
): v.InferOutput<Schema> {
  if (!isObject(json)) refuse('InvalidParameter', NO_OBJECT);
  const named = Object.keys(json).find((name) => unsimulated.includes(name));
  if (named) refuse('UnsupportedOperation', unsimulatedMessage(named));
  const result = v.safeParse(schema, json, { abortEarly: true });
  const list = result.success
    ? listForObject(json, result.output, [])
    : listWithoutField(result.issues[0]);
  if (list !== undefined) {
    refuse('InvalidParameter', `The parameter \`${list}\` must be an object, not a list.`);
  }
  if (result.success) return result.output;
  const [issue] = result.issues;
  const code = codeOf(issue);
  return refuse(code, messageOf(code, pathOf(issue), issue));
}
