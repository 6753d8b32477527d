import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import send from 'send';
import { startWorker } from '#app/_jobs/worker.ts';
import { logger } from '#app/_server/logger.ts';
import { clientAddress, isForeignPost } from '#app/_server/origin.ts';
import { listenForStaleTags } from '#app/_server/page-store/tag-clock.ts';
import { connection } from '#db/client.ts';
import { countApplied, migrationNames } from '#db/migrate.ts';
import { env, provideDatabase } from '#env.ts';
import {
  answerUnchanged,
  closePulse,
  databaseAnswers,
  explainFailure,
  freshInBrowsers,
  giveUpInTime,
  outage,
  permanentMeans301,
  plain,
} from '#scripts/responses.ts';

const root = join(import.meta.dirname, '..');

/** Longer than any address of ours, shorter than what some proxy would cut. */
const MAX_URL_LENGTH = 4096;
const MAX_HEADER_BYTES = 16 * 1024;
/** A form of ours is far smaller. The framework answers a larger one with an error of its own. */
const MAX_BODY_BYTES = 1024 * 1024;
/** The pages of app/(per-request). */
const PER_REQUEST = /^(\/km)?\/(search|newsletter)(\/|$)/;
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];

/** On every response, whoever makes it. */
const securityHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Content-Security-Policy': "frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  ...(env.SITE_URL.startsWith('https:') && {
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  }),
};

/**
 * Runs the site in this process: our own front door (limits, security headers, uploaded files, health), behind it
 * the framework, beside it the job worker.
 * @returns `close` ends when running requests have been answered.
 */
export async function serve(options: {
  port: number;
  host: string;
  databaseUrl: string;
  /** Renders from the sources, anew as they change. */
  dev?: boolean;
}): Promise<{ close(): Promise<void> }> {
  provideDatabase(options.databaseUrl);
  const { dev = false, host: hostname, port } = options;
  const app = next({ dev, dir: root, hostname, port, customServer: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  // One reader's failed page must not end the site for everybody.
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (err) => logger.error({ err }, 'A promise failed and nobody listened'));
  const listener = await listenForStaleTags(options.databaseUrl);
  const worker = await startWorker({ databaseUrl: options.databaseUrl });

  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 30_000, headersTimeout: 15_000 },
    (request, response) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      answer(request, response, handle).catch((error) => {
        logger.error({ err: error }, 'A request failed');
        if (!response.headersSent)
          plain(response, 500, 'Something went wrong. Please try again in a moment.');
        else response.destroy();
      });
    },
  );
  // What a page in development uses to hear of changes.
  if (dev) server.on('upgrade', app.getUpgradeHandler());
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port, options.host, done);
  });

  return {
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      await closed;
      await Promise.allSettled([worker.stop(), listener.stop()]);
      await app.close();
      await Promise.all([closePulse(), connection().close()]);
    },
  };
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handle): Promise<void> {
  const refusal = refuse(request);
  if (refusal) return plain(response, refusal.status, refusal.text);
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path === '/healthz') return plain(response, 200, 'ok');
  if (path === '/readyz') return readiness(response);
  if (path.startsWith('/media/')) return sendFile(request, response, path.slice('/media'.length));
  // Only the server itself says who asks; what came from outside under this name is dropped.
  request.headers['x-newsroom-client'] = clientAddress({
    remoteAddress: request.socket.remoteAddress ?? '',
    forwardedFor: request.headers['x-forwarded-for'],
    trustedProxies: env.TRUSTED_PROXIES,
  });
  // The public address is a setting. The framework would believe these from anyone.
  const site = new URL(env.SITE_URL);
  request.headers.host = site.host;
  request.headers['x-forwarded-host'] = site.host;
  request.headers['x-forwarded-proto'] = site.protocol.slice(0, -1);
  delete request.headers['x-forwarded-port'];
  // A page of these sends its beginning before it asks the database, and could not say afterwards that it failed.
  if (PER_REQUEST.test(path) && !(await databaseAnswers())) return outage(response);
  // First, so that what it sends passes none of the others.
  giveUpInTime(response);
  explainFailure(request, response);
  permanentMeans301(response);
  freshInBrowsers(response);
  answerUnchanged(request, response);
  await handle(request, response);
}

/** What is not worth the framework's time. */
function refuse(request: IncomingMessage): { status: number; text: string } | null {
  if (!METHODS.includes(request.method ?? ''))
    return { status: 405, text: 'This method is not allowed here.' };
  if ((request.url?.length ?? 0) > MAX_URL_LENGTH) return { status: 414, text: 'This address is too long.' };
  try {
    decodeURIComponent((request.url ?? '').split('?', 1)[0] ?? '');
  } catch {
    return { status: 400, text: 'This address is malformed.' };
  }
  return request.method === 'POST' ? refusePost(request) : null;
}

function refusePost(request: IncomingMessage): { status: number; text: string } | null {
  const { headers } = request;
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (isForeignPost({ method: 'POST', path, origin: headers.origin, siteUrl: env.SITE_URL }))
    return { status: 403, text: `This form was not sent from ${env.SITE_URL}. Please open the site there.` };
  const length = headers['content-length'];
  if (length === undefined) return { status: 411, text: 'The length of what was sent is missing.' };
  if (Number(length) > MAX_BODY_BYTES) return { status: 413, text: 'This is too much to send at once.' };
  const type = headers['content-type'] ?? '';
  if (/^multipart\//i.test(type) && !/;\s*boundary=\S/i.test(type))
    return { status: 400, text: 'What was sent is malformed.' };
  return null;
}

/** Ready means: the database answers and has every migration of this version. */
async function readiness(response: ServerResponse): Promise<void> {
  try {
    const applied = await countApplied(connection().sql);
    const missing = migrationNames().length - applied;
    if (missing > 0) plain(response, 503, `${missing} migrations are missing.`);
    else plain(response, 200, 'ready');
  } catch {
    plain(response, 503, 'The database does not answer.');
  }
}

/** Uploaded files: named by their content, so they never change; with ranges for audio and video. */
function sendFile(request: IncomingMessage, response: ServerResponse, path: string): void {
  send(request, path, {
    root: join(env.DATA_DIR, 'media'),
    index: false,
    dotfiles: 'deny',
    maxAge: '1y',
    immutable: true,
  })
    .on('headers', (sent: ServerResponse) => {
      sent.setHeader('Cross-Origin-Resource-Policy', 'same-site');
      // A file that someone uploaded never runs as a page of this site.
      sent.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    })
    .on('error', (error: { status?: number }) =>
      plain(response, error.status ?? 500, 'There is no file at this address.'),
    )
    .on('directory', () => plain(response, 404, 'There is no file at this address.'))
    .pipe(response);
}
