import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, read, root } from '#e2e/checks/project.ts';

const documents = [...files('*.md'), ...files('docs/**/*.md')];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What stands in code spans and code blocks. */
const codeOf = (text: string): string[] =>
  [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```|`([^`\n]+)`/gm)].map(
    ([, block, span]) => block ?? span ?? '',
  );

/** Our folders, and files at the top that could be nothing else. */
const ourPath =
  /(?<![\w./-])((?:app|components|db|e2e|scripts|docs|deploy|public)\/[\w./<>()[\]{},*-]*|(?:env|instrumentation|[\w]+\.config)\.ts|[A-Z]+\.md)/g;

/** `db/<domain>/queries.ts` stands for any of them. */
const isThere = (named: string): boolean => {
  const pattern = named.replace(/[.,:;]+$/, '').replace(/<[^>]*>/g, '*');
  if (/[*{]/.test(pattern)) return files(pattern.replace(/[[\]()]/g, '?')).length > 0;
  return existsSync(path.join(root, pattern));
};

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('names paths that exist', () => {
    const named = codeOf(text).flatMap((code) => [...code.matchAll(ourPath)].map(([, found = '']) => found));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  test('links to files that exist', () => {
    const targets = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(path.join(root, path.dirname(document), target)))).toEqual(
      [],
    );
  });

  test('names commands that exist', () => {
    const named = codeOf(text)
      .flatMap((code) => [...code.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)])
      .map(([, script, short]) => script ?? short ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
