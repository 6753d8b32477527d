import { Agent, get } from 'node:http';

/** What every browser sends. */
export const acceptEncoding = 'gzip, deflate, br';

export type Answer = { status: number; headers: Record<string, string>; body: Buffer; milliseconds: number };
/** Answers by path, with the body as base64. */
export type Recording = Record<string, { headers: Record<string, string>; body: string }>;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
/** They belong to the connection, or Node writes them itself. */
const perConnection = ['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length'];

/** One request over a connection that is kept, and the time until its last byte. */
export function request(url: string, encoding = acceptEncoding): Promise<Answer> {
  const begin = performance.now();
  return new Promise((done, failed) => {
    get(encodeURI(url), { agent, headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers)
              .filter(([name]) => !perConnection.includes(name))
              .map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(chunks),
          milliseconds: performance.now() - begin,
        }),
      );
    }).on('error', failed);
  });
}

/** The answers of the site at some paths, for the bare server to send again. */
export async function record(origin: string, paths: string[]): Promise<Recording> {
  const recording: Recording = {};
  for (const path of paths) {
    const { headers, body } = await request(`${origin}${path}`);
    recording[encodeURI(path)] = {
      headers: { ...headers, 'content-length': String(body.length) },
      body: body.toString('base64'),
    };
  }
  return recording;
}
