import { brotliCompressSync, gzipSync } from 'node:zlib';
import { request } from './requests.ts';

export type Weight = { name: string; files: number; raw: number; gzip: number; brotli: number };

/** What a browser fetches to show a page, without its pictures: what the page itself names. */
export async function measureWeight(origin: string, path: string): Promise<Weight[]> {
  const html = await request(origin + path, 'identity');
  // What the browser should fetch at once stands in the HTML or in the Link header.
  const text = `${html.body}${html.headers.link?.replaceAll(/<([^>]+)>/g, '<link href="$1">') ?? ''}`;
  const addresses = (pattern: RegExp) => [
    ...new Set([...text.matchAll(pattern)].map(([, address = '']) => address)),
  ];
  const load = (found: string[]) =>
    Promise.all(found.map(async (address) => (await request(origin + address, 'identity')).body));
  return [
    weigh('HTML', [html.body]),
    weigh('of it inline scripts', [
      Buffer.from(
        [...text.matchAll(/<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n'),
      ),
    ]),
    weigh('CSS', await load(addresses(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g))),
    weigh('Script files', await load(addresses(/<script[^>]+src="([^"]+)"/g))),
    weigh('Fonts, preloaded', await load(addresses(/<link[^>]+href="([^"]+\.woff2)"/g)), true),
  ];
}

function weigh(name: string, bodies: Buffer[], compressed = false): Weight {
  const sum = (size: (body: Buffer) => number) => bodies.reduce((total, body) => total + size(body), 0);
  const raw = sum((body) => body.length);
  return {
    name,
    files: bodies.length,
    raw,
    gzip: compressed ? raw : sum((body) => gzipSync(body).length),
    brotli: compressed ? raw : sum((body) => brotliCompressSync(body).length),
  };
}
