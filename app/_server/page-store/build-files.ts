import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { lookup } from 'mime-types';
import { makePage, type Page } from '#app/_server/page-store/page.ts';

/** Files named by their content never change. */
const FOREVER = 'public, max-age=31536000, immutable';
/** The others keep their name when a new version brings another icon. */
const FOR_AN_HOUR = 'public, max-age=3600';

/** What belongs to the build: scripts and styles, fonts, icons. The list is read once, the files when asked for. */
export function createBuildFiles(root: string) {
  const files = new Map([
    ...listed(join(root, 'public'), ''),
    ...listed(join(root, '.next', 'static'), '/_next/static'),
  ]);
  const wakeSource = readFileSync(join(import.meta.dirname, 'wake.js'), 'utf8');
  const wake = {
    src: `/_next/static/wake-${hashOf(wakeSource).slice(0, 12)}.js`,
    integrity: integrity(wakeSource),
  };
  const integrities = new Map<string, string>();

  return {
    wake,
    /** @throws Error when the build has no such file. */
    integrityOf(src: string): string {
      const known = integrities.get(src);
      if (known) return known;
      const file = files.get(src);
      if (!file) throw new Error(`The build has no script ${src}`);
      const made = integrity(readFileSync(file));
      integrities.set(src, made);
      return made;
    },
    has: (path: string): boolean => path === wake.src || files.has(path),
    async read(path: string): Promise<Page> {
      const body = path === wake.src ? Buffer.from(wakeSource) : await readFile(files.get(path) ?? '');
      const named = path.startsWith('/_next/static/') || path.startsWith('/fonts/');
      return makePage(
        { status: 200, headers: { 'content-type': typeOf(path) }, body },
        {
          tags: [],
          begun: Number.POSITIVE_INFINITY,
          entry: 0,
          expires: Number.POSITIVE_INFINITY,
          cacheControl: named ? FOREVER : FOR_AN_HOUR,
          // Once for all readers of this build.
          quality: 11,
        },
      );
    },
  };
}

export type BuildFiles = ReturnType<typeof createBuildFiles>;

function typeOf(path: string): string {
  const type = lookup(path) || 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

function listed(folder: string, address: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).split(sep).map(encodeURIComponent).join('/');
      return [`${address}/${path}`, file];
    });
}

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');
const integrity = (content: string | Buffer) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
