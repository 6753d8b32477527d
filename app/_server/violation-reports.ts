import type { IncomingMessage, ServerResponse } from 'node:http';
import { logger } from '#app/_server/logger.ts';

const MAX_BYTES = 16 * 1024;
/** Anyone can send reports; the log keeps the first of a minute. */
const MAX_A_MINUTE = 30;
let minute = 0;
let taken = 0;

/** What a browser refused to do on a page of ours, into the log. Both forms of report are understood. */
export function takeReports(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= MAX_BYTES) chunks.push(chunk);
    else request.destroy();
  });
  request.on('error', () => {});
  request.on('end', () => {
    for (const report of readReports(Buffer.concat(chunks).toString()).filter(mayLog))
      logger.warn({ report }, 'A browser refused something on a page');
    response.writeHead(204, { 'Cache-Control': 'no-store' });
    response.end();
  });
}

function mayLog(): boolean {
  const now = Math.floor(Date.now() / 60_000);
  if (now !== minute) taken = 0;
  minute = now;
  taken += 1;
  return taken <= MAX_A_MINUTE;
}

type Report = { page: string; directive: string; refused: string };

/** The three facts that help; addresses without their queries, which may hold something personal. */
export function readReports(text: string): Report[] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return [];
  }
  return [given].flat().flatMap((one) => {
    const body = field(one, 'body') ?? field(one, 'csp-report');
    const page = field(body, 'documentURL') ?? field(body, 'document-uri');
    const directive = field(body, 'effectiveDirective') ?? field(body, 'violated-directive');
    if (typeof page !== 'string' || typeof directive !== 'string') return [];
    const refused = field(body, 'blockedURL') ?? field(body, 'blocked-uri');
    return [{ page: short(page), directive: short(directive), refused: short(String(refused ?? '')) }];
  });
}

const field = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
const short = (text: string) => text.split(/[?#]/, 1)[0]?.slice(0, 300) ?? '';
