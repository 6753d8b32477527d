import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import sendFromFolder from 'send';
import { startWorker } from '#app/_jobs/worker.ts';
import { logger } from '#app/_server/logger.ts';
import { clientAddress, isForeignPost } from '#app/_server/origin.ts';
import {
  insteadOf,
  isForEveryone,
  pageAddress,
  pathOf,
  withoutIdleQuery,
} from '#app/_server/page-store/address.ts';
import { type BuildFiles, createBuildFiles } from '#app/_server/page-store/build-files.ts';
import { frameOf, inFrame, instead } from '#app/_server/page-store/frame.ts';
import { type Answer, ask, type Handle, impersonalRequest } from '#app/_server/page-store/framework.ts';
import { contentOf, isPage, send } from '#app/_server/page-store/page.ts';
import { openPageFolder, type PageFolder } from '#app/_server/page-store/page-folder.ts';
import {
  createPageStore,
  DORMANT_PREFIX,
  type PageStore,
  tidied,
  withScriptsInside,
} from '#app/_server/page-store/page-store.ts';
import { listenForStaleTags, type Missed } from '#app/_server/page-store/tag-clock.ts';
import { headersFor, REPORTS_PATH } from '#app/_server/security-headers.ts';
import { sendStored } from '#app/_server/stored-file.ts';
import { takeReports } from '#app/_server/violation-reports.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { connection } from '#db/client.ts';
import { locales } from '#db/core/locale.ts';
import { identifyDatabase } from '#db/freshness/queries.ts';
import { storeOf } from '#db/media/store.ts';
import { countApplied, migrationNames } from '#db/migrate.ts';
import { env, provideDatabase } from '#env.ts';
import { closePulse, explainFailure, inTime, outage, plain, reply } from '#scripts/responses.ts';

const root = join(import.meta.dirname, '..');

/** Longer than any address of ours, shorter than what some proxy would cut. */
const MAX_URL_LENGTH = 4096;
const MAX_HEADER_BYTES = 16 * 1024;
/** A form of ours is far smaller. */
const MAX_BODY_BYTES = 1024 * 1024;
/** With a picture, where one is taken. The framework answers a larger form with an error of its own (`next.config.mjs`). */
const MAX_PICTURE_FORM_BYTES = 12 * 1024 * 1024;
const pictureForms = new Set(
  locales.flatMap((locale) => [
    accountAddress.overview(locale),
    deskAddress.portrait(locale),
    deskAddress.logo(locale),
  ]),
);
/** What the desk's own scripts ask. */
const DESK_CALLS = '/api/desk/';
/** Where scripts of ours send something other than a form. */
const calledByScripts = [DESK_CALLS, '/api/comments/'];
/** A phone far from the next mast sends it in this time. */
const SENDING_MS = 120_000;
const METHODS = ['GET', 'HEAD', 'POST'];

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

  const folder = dev ? undefined : await openPages(listener.missed);
  const door = folder ? frontDoor(handle, folder) : developmentDoor(handle);
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: SENDING_MS, headersTimeout: 15_000 },
    (request, response) => {
      door(request, response)?.catch((error) => {
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
      await folder?.close();
      await Promise.all([closePulse(), connection().close()]);
    },
  };
}

/** What is behind the front door. */
type Rooms = { store: PageStore; handle: Handle; files: BuildFiles };
type Door = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Pages on disk are those of this build, database and address; whatever else makes a page is covered by tags. */
async function openPages(missed: Missed): Promise<PageFolder> {
  const build = readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8');
  return openPageFolder({
    folder: join(env.DATA_DIR, 'pages'),
    fingerprint: [build, env.SITE_URL, await identifyDatabase(connection().db)].join('\n'),
    megabytes: env.PAGE_DISK_MB,
    missed,
  });
}

function frontDoor(handle: Handle, folder: PageFolder): Door {
  const files = createBuildFiles(root);
  const siteUrl = new URL(env.SITE_URL);
  const store = createPageStore({ handle, siteUrl, files, folder, megabytes: env.PAGE_CACHE_MB });
  return (request, response) => {
    // Nearly every request ends here, before anything else is looked at.
    const page = isForEveryone(request) ? store.find(request) : undefined;
    if (page) return send(page, request, response);
    for (const [name, value] of Object.entries(headersFor(request.url))) response.setHeader(name, value);
    return answer(request, response, { store, handle, files });
  };
}

/** In development every page is made anew, and its tools need what the policy of the public site forbids. */
function developmentDoor(handle: Handle): Door {
  const siteUrl = new URL(env.SITE_URL);
  return async (request, response) => {
    if (answerAside(request, response)) return;
    if (pageAddress(pathOf(request.url)) || request.url?.startsWith('/_next/'))
      return handle(fromOutside(request), response);
    const answer = await ask(handle, fromOutside(request));
    const address = frameOf(answer);
    if (!address) return reply(answer, request, response);
    const frame = await ask(handle, impersonalRequest(address, siteUrl));
    await reply(inFrame(answer, address, frame.body.toString()), request, response);
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, rooms: Rooms): Promise<void> {
  const { store } = rooms;
  if (answerAside(request, response)) return;
  const path = pathOf(request.url);
  if (path.startsWith(`${DORMANT_PREFIX}/`)) return answerDormant(request, response, store);
  const address = isForEveryone(request) ? store.addressOf(request) : undefined;
  if (!address && path.startsWith('/_next/static/'))
    return plain(response, 404, 'There is no file at this address.');
  const isSlow = request.method === 'POST' && (pictureForms.has(path) || path.startsWith(DESK_CALLS));
  const work = address ? store.get(address) : askForOne(request, rooms);
  const made = await inTime(work, isSlow ? SENDING_MS : undefined);
  if (!made) return outage(response);
  if (isPage(made)) return send(made, request, response);
  if (made.status >= 500) return explainFailure(request, response);
  return reply(made, request, response);
}

async function askForOne(request: IncomingMessage, { store, handle, files }: Rooms): Promise<Answer> {
  const page = request.method === 'POST' ? undefined : store.addressOf(request);
  if (page) request.url = withoutIdleQuery(request);
  const asked = () => ask(handle, fromOutside(request));
  const answer = tidied(await (page ? store.aside(page, asked) : asked()));
  const other = answer.status === 404 ? insteadOf(pathOf(request.url)) : undefined;
  const address = frameOf(answer) ?? other;
  if (!address) return withScriptsInside(answer, files);
  const frame = await store.get(address);
  if (!isPage(frame)) return frame;
  const content = await contentOf(frame);
  return other ? instead(answer, address, content) : inFrame(answer, address, content);
}

async function answerDormant(
  request: IncomingMessage,
  response: ServerResponse,
  store: PageStore,
): Promise<void> {
  const [path = '', digest = ''] = (request.url ?? '').slice(DORMANT_PREFIX.length).split('?');
  const address = pageAddress(path);
  const page = address && (await inTime(store.getDormant(address, digest)));
  if (page) return send(page, request, response);
  plain(response, 404, 'This page has changed.');
}

/** What needs no page. @returns whether it was answered. */
function answerAside(request: IncomingMessage, response: ServerResponse): boolean {
  const path = pathOf(request.url);
  if (path === REPORTS_PATH && request.method === 'POST') takeReports(request, response);
  else {
    const refusal = refuse(request);
    if (refusal) {
      if (refusal.location) response.setHeader('Location', refusal.location);
      plain(response, refusal.status, refusal.text);
    } else if (path === '/healthz') plain(response, 200, 'ok');
    else if (path === '/readyz') readiness(response);
    else if (path.startsWith('/media/')) void sendFile(request, response, path.slice('/media'.length));
    else return false;
  }
  return true;
}

/** A person's request, with what only the server itself may say. */
function fromOutside(request: IncomingMessage): IncomingMessage {
  const { headers } = request;
  headers['x-newsroom-client'] = clientAddress({
    remoteAddress: request.socket.remoteAddress ?? '',
    forwardedFor: headers['x-forwarded-for'],
    trustedProxies: env.TRUSTED_PROXIES,
  });
  // The public address is a setting. The framework would believe these from anyone.
  const site = new URL(env.SITE_URL);
  headers.host = site.host;
  headers['x-forwarded-host'] = site.host;
  headers['x-forwarded-proto'] = site.protocol.slice(0, -1);
  delete headers['x-forwarded-port'];
  return request;
}

type Refused = { status: number; text: string; location?: string };

/** What is not worth the framework's time. */
function refuse(request: IncomingMessage): Refused | null {
  if (!METHODS.includes(request.method ?? ''))
    return { status: 405, text: 'This method is not allowed here.' };
  if ((request.url?.length ?? 0) > MAX_URL_LENGTH) return { status: 414, text: 'This address is too long.' };
  if (!isWellFormed(pathOf(request.url))) return { status: 400, text: 'This address is malformed.' };
  return request.method === 'POST' ? refusePost(request) : null;
}

/** Starts at the root and steps nowhere back: browsers resolve dots, and the framework would take it for another. */
function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
  } catch {
    return false;
  }
  return path.startsWith('/') && !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path);
}

/** The page of a form that was too large, which says so. */
function withProblem(url: string): string {
  const page = new URL(url, env.SITE_URL);
  page.searchParams.set('problem', 'too_large');
  return page.pathname + page.search;
}

function refusePost(request: IncomingMessage): Refused | null {
  const { headers } = request;
  const path = pathOf(request.url);
  if (isForeignPost({ method: 'POST', path, origin: headers.origin, siteUrl: env.SITE_URL }))
    return { status: 403, text: `This form was not sent from ${env.SITE_URL}. Please open the site there.` };
  const length = headers['content-length'];
  if (length === undefined) return { status: 411, text: 'The length of what was sent is missing.' };
  const takesPicture = pictureForms.has(path);
  if (Number(length) > (takesPicture ? MAX_PICTURE_FORM_BYTES : MAX_BODY_BYTES)) {
    const text = 'This is too much to send at once.';
    // A photograph is easily too large: its page says so, and how large it may be.
    return takesPicture
      ? { status: 303, text, location: withProblem(request.url ?? path) }
      : { status: 413, text };
  }
  const type = headers['content-type'] ?? '';
  // The framework would answer with the page, as if it had been read.
  if (
    !headers['next-action'] &&
    !/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type) &&
    !(calledByScripts.some((start) => path.startsWith(start)) && /^application\/json\b/i.test(type))
  )
    return { status: 415, text: 'Only forms can be sent here.' };
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
async function sendFile(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const isThere = () => {
    // Feed readers show the pictures on their own pages.
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    // A file that someone uploaded never runs as a page of this site.
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  };
  if (env.S3_ENDPOINT) return sendStored(storeOf(env), { request, response, key: path.slice(1), isThere });
  sendFromFolder(request, path, {
    root: join(env.DATA_DIR, 'media'),
    index: false,
    dotfiles: 'deny',
    maxAge: '1y',
    immutable: true,
  })
    .on('headers', isThere)
    .on('error', (error: { status?: number }) =>
      plain(response, error.status ?? 500, 'There is no file at this address.'),
    )
    .on('directory', () => plain(response, 404, 'There is no file at this address.'))
    .pipe(response);
}
