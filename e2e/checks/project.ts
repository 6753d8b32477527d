import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const root = path.join(import.meta.dirname, '..', '..');

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Paths of the project, from its folder, without what is installed, built or kept at run time. */
export function files(pattern: string): string[] {
  const foreign = new Set(['node_modules', '.next', '.data', '.git', 'test-results']);
  return globSync(pattern, { cwd: root, exclude: (name) => foreign.has(path.basename(name)) })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== 'next-env.d.ts' && statSync(path.join(root, file)).isFile())
    .sort();
}

export type Import = {
  /** A path from the project's folder, or a package with what follows its name: `next/cache`. */
  target: string;
  /** Gone when the types are stripped. */
  typeOnly: boolean;
};

export type SourceFile = { path: string; code: string; imports: Import[] };

/** Every file of code; its text without comments. */
export const sourceFiles: SourceFile[] = files('**/*.{ts,tsx,mjs}').map((file) => {
  const code = withoutComments(read(file));
  return { path: file, code, imports: importsOf(file, code) };
});

const byPath = new Map(sourceFiles.map((file) => [file.path, file]));

/** The files that are loaded together with this one at run time. */
export const loadedBy = ({ imports }: SourceFile): SourceFile[] =>
  imports
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ target }) => byPath.get(target))
    .filter((file) => file !== undefined);

/** The package of an import; undefined for a file of the project. */
export function packageOf({ target }: Import): string | undefined {
  if (byPath.has(target) || /\.(css|svg|json)$/.test(target)) return undefined;
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/');
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$|(?<=[\s;{(,])\/\/ .*$|\/\*[\s\S]*?\*\//gm, '');
}

function importsOf(file: string, code: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) =>
    found.push({ target: targetOf(file, specifier), typeOnly });
  for (const [, word = '', names = '', specifier = ''] of code.matchAll(
    /^(import|export)\s+([^'";=()]*?)\s*from\s+'([^']+)'/gm,
  ))
    add(specifier, namesTypesOnly(names, word));
  for (const [, specifier = ''] of code.matchAll(/^import\s+'([^']+)'/gm)) add(specifier, false);
  for (const [, type, specifier = ''] of code.matchAll(/(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)/g))
    add(specifier, type !== undefined);
  return found;
}

/** `type X`, or `{ type X, type Y }`. */
function namesTypesOnly(names: string, word: string): boolean {
  if (/^type\s/.test(names)) return true;
  const braces = /^\{([\s\S]*)\}$/.exec(names)?.[1];
  if (braces === undefined || word === 'export') return false;
  return braces
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith('type '));
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return specifier;
}
