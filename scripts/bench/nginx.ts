import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { freePort } from '../database.ts';
import { onEnd } from '../lifecycle.ts';
import { startNginx } from '../nginx.ts';
import { type LoadedPage, type LoadRow, measureLoad } from './load.ts';
import { type Answer, request } from './requests.ts';

/** Debian's nginx sends static files compressed as gzip only, so both are asked for that. */
const encoding = 'gzip';
/** They say how the file is sent, which nginx does itself. */
const sentByItself = ['content-encoding', 'content-type', 'etag', 'last-modified', 'accept-ranges', 'vary'];

/**
 * Loads pages through the shipped configuration, and the same bytes with the same headers as files of the same nginx.
 * Both by TLS, in turns.
 * @param options.site its origin; the `site` of the rows is the shipped configuration, the `bare` the files.
 */
export async function measureNginx(options: {
  site: string;
  /** A folder for nginx's files, which is made here. */
  folder: string;
  pages: LoadedPage[];
  connections: number[];
  rounds: number;
  seconds: number;
  onProgress: (detail: string) => void;
}): Promise<LoadRow[]> {
  const { site, folder, pages } = options;
  const filesPort = await freePort();
  mkdirSync(join(folder, 'files'), { recursive: true });
  const files = await Promise.all(
    pages.map(async ({ paths: [path = '/'] }, index) =>
      writeFile(folder, encodeURI(path), index, await request(site + path, encoding)),
    ),
  );
  const nginx = await startNginx({
    folder,
    name: '127.0.0.1',
    sitePort: Number(new URL(site).port),
    more: `
server {
  listen 127.0.0.1:${filesPort} ssl http2;
  ssl_certificate ${join(folder, 'fullchain.pem')};
  ssl_certificate_key ${join(folder, 'privkey.pem')};
  root ${join(folder, 'files')};
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10000 inactive=60s;
  gzip_static on;
  gzip_vary on;
  ${files.join('\n  ')}
}
`,
  });
  onEnd(nginx);
  const rows = await measureLoad({
    ...options,
    site: `https://127.0.0.1:${nginx.port}`,
    bare: `https://127.0.0.1:${filesPort}`,
    encoding,
  });
  await nginx.stop();
  return rows;
}

/** Writes a page as a compressed file. Returns the location that sends it. */
function writeFile(folder: string, path: string, index: number, { headers, body }: Answer): string {
  const name = `/${index}.html`;
  writeFileSync(join(folder, 'files', name), gunzipSync(body));
  writeFileSync(join(folder, 'files', `${name}.gz`), body);
  const added = Object.entries(headers)
    .filter(([header]) => !sentByItself.includes(header))
    .map(([header, value]) => `add_header ${header} ${JSON.stringify(value)};`);
  return `location = "${path}" { try_files ${name} =404; types {} default_type "${headers['content-type']}"; ${added.join(' ')} }`;
}
