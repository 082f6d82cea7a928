import { parseSync } from 'vite';

/** How a file imports another. */
export type Way = 'static' | 'dynamic' | 'type';

/** What the tests of the sources need to know of one file. */
export interface Source {
  readonly imports: { readonly specifier: string; readonly way: Way }[];
  /** What is called by its bare name, and every member: `fetch`, `Date.now`. */
  readonly uses: string[];
  /** What is called with texts as its arguments, such as `useTranslations` with a namespace. */
  readonly calls: { readonly name: string; readonly texts: readonly string[] }[];
  /** Texts, and names of properties. */
  readonly texts: string[];
  /** Texts with holes, as the parts between these. */
  readonly templates: (readonly string[])[];
  /** Properties that are set to a literal. */
  readonly settings: { readonly name: string; readonly value: unknown }[];
  readonly comments: readonly string[];
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

/** `Date.now` for a member, `Date` for an identifier, '' for anything longer or computed. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type === 'MetaProperty') return 'import.meta';
  if (node.type !== 'MemberExpression' || node['computed'] === true) return '';
  const object = nameOf(node['object']).replace(/^(?:globalThis|window|self)(?:\.|$)/, '');
  const property = nameOf(node['property']);
  return object === '' ? property : `${object}.${property}`;
}

/** The text that a literal is; '' for anything else. */
function textOf(node: unknown): string {
  return isNode(node) && typeof node['value'] === 'string' ? node['value'] : '';
}

/** What a part of a template says between two holes. */
function cookedOf(part: unknown): string {
  if (!isNode(part)) return '';
  const { value } = part;
  const isRead = typeof value === 'object' && value !== null && 'cooked' in value;
  return isRead && typeof value.cooked === 'string' ? value.cooked : '';
}

function collectProperty({ key, value }: Node, into: Source): void {
  const name = nameOf(key);
  if (name === '') return;
  into.texts.push(name);
  if (isNode(value) && value.type === 'Literal')
    into.settings.push({ name, value: value['value'] });
}

/** Collects from one node; the walk visits all of them. */
function collect(node: Node, into: Source): void {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const specifier = textOf(node['source']);
      const type = node['importKind'] === 'type' || node['exportKind'] === 'type';
      if (specifier !== '') into.imports.push({ specifier, way: type ? 'type' : 'static' });
      break;
    }
    case 'ImportExpression':
      into.imports.push({ specifier: textOf(node['source']), way: 'dynamic' });
      break;
    case 'TSImportType':
      into.imports.push({ specifier: textOf(node['source']), way: 'type' });
      break;
    case 'NewExpression': {
      const bare = Array.isArray(node['arguments']) && node['arguments'].length === 0;
      if (bare && nameOf(node['callee']) === 'Date') into.uses.push('Date');
      break;
    }
    case 'CallExpression': {
      const name = nameOf(node['callee']);
      if (isNode(node['callee']) && node['callee'].type === 'Identifier') into.uses.push(name);
      const given = Array.isArray(node['arguments']) ? node['arguments'].map(textOf) : [];
      into.calls.push({ name, texts: given });
      break;
    }
    case 'Property':
      collectProperty(node, into);
      break;
    case 'Literal':
      if (typeof node['value'] === 'string') into.texts.push(node['value']);
      break;
    case 'TemplateLiteral': {
      const parts: readonly unknown[] = Array.isArray(node['quasis']) ? node['quasis'] : [];
      into.templates.push(parts.map(cookedOf));
      break;
    }
    case 'MemberExpression':
      into.uses.push(nameOf(node));
      break;
  }
}

function walk(value: unknown, into: Source): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, into);
  } else if (isNode(value)) {
    collect(value, into);
    for (const child of Object.values(value)) walk(child, into);
  }
}

/**
 * Reads a file of TypeScript.
 *
 * @param file its path, whose ending tells the dialect
 * @throws when it cannot be parsed
 */
export function readSource(file: string, text: string): Source {
  const { program, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Source = {
    imports: [],
    uses: [],
    calls: [],
    texts: [],
    templates: [],
    settings: [],
    comments: comments.map((comment) => comment.value),
  };
  walk(program, found);
  return found;
}
