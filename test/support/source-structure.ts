import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { z } from 'zod';

const root = join(__dirname, '../..');

/** The rules, which eslint.config.js reads too: folders from top to bottom and who may use which package. */
const structure = z
  .object({
    folders: z.array(z.array(z.string())),
    packages: z.record(z.string(), z.array(z.string())),
    longestFile: z.number(),
  })
  .parse(JSON.parse(readFileSync(join(root, 'structure.json'), 'utf8')));

/** A source file: its path below the repository with forward slashes, and its text. */
export interface Source {
  path: string;
  text: string;
}

/** Every TypeScript file below src/. */
export function sources(): Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join('src', name.replaceAll('\\', '/')))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** What breaks the structure in one file, one sentence each. */
export function structureMistakes({ path, text }: Source): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind(path));
  const lines = text.split('\n').length - 1;
  const known = path.endsWith('.d.ts') || rank(folderOf(path)) >= 0;
  return [
    ...(known ? [] : [`${path} stands in a folder that structure.json does not name.`]),
    ...importsOf(file).flatMap((specifier) => importMistakes(path, specifier)),
    ...(path.startsWith('src/word/')
      ? []
      : officeNames(file).map((name) => `${path} mentions ${name}.`)),
    ...(lines > structure.longestFile ? [`${path} has ${lines} lines.`] : []),
  ];
}

const kind = (path: string): ts.ScriptKind =>
  path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
const folderOf = (path: string): string => path.split('/')[1] ?? '';
const rank = (folder: string): number =>
  structure.folders.findIndex((names) => names.includes(folder));

/** Modules that a file names in import, export from, import() and import types. */
function importsOf(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    if (named && ts.isStringLiteral(named)) found.push(named.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importMistakes(path: string, specifier: string): string[] {
  const folder = folderOf(path);
  if (!specifier.startsWith('.')) return packageMistakes(path, specifier);
  const target = folderOf(posix.join(dirname(path), specifier));
  if (target === folder || rank(target) < 0) return [];
  return rank(target) > rank(folder)
    ? []
    : [`${path} imports ${specifier}, which is not below it.`];
}

function packageMistakes(path: string, specifier: string): string[] {
  const name = Object.keys(structure.packages).find((known) =>
    `${specifier}/`.startsWith(known.endsWith(':') ? known : `${known}/`),
  );
  const owners = structure.packages[name ?? ''];
  if (!owners) return [`${path} imports ${specifier}, which structure.json does not name.`];
  const allowed = owners.some((owner) => path.startsWith(`src/${owner}/`));
  return allowed ? [] : [`${path} imports ${specifier}, which belongs to ${owners.join(', ')}.`];
}

/** Uses of the global names that office.js brings; names of members do not count. */
function officeNames(file: ts.SourceFile): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isMember =
      (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
      ts.isPropertyAssignment(node.parent) ||
      ts.isPropertySignature(node.parent) ||
      ts.isLiteralTypeNode(node.parent);
    if (ts.isIdentifier(node) && /^(Word|Office|OfficeExtension)$/.test(node.text) && !isMember)
      found.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return [...found];
}

/** Paths at which two trees of messages differ in kind, in number of arguments or in what is there. */
export function shapeDifferences(one: unknown, other: unknown, path = ''): string[] {
  if (typeof one !== typeof other || Array.isArray(one) !== Array.isArray(other))
    return [`${path}: ${typeof one} and ${typeof other}`];
  if (typeof one === 'string') return one.trim() && String(other).trim() ? [] : [`${path}: empty`];
  if (typeof one === 'function' && typeof other === 'function')
    return one.length === other.length ? [] : [`${path}: other arguments`];
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return [];
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    shapeDifferences(left.get(key), right.get(key), path ? `${path}.${key}` : key),
  );
}
