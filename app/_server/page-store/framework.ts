import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { Writable } from 'node:stream';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A whole response. The names of its headers are in lower case. */
export type Answer = {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
};

/** Takes what the framework answers, so that it can be looked at before anything reaches a reader. */
class HeldResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  #begun = () => false;
  readonly #late: Record<string, string | string[]> = {};

  constructor(request: IncomingMessage) {
    super(request);
    this.assignSocket(new Writable({ write: (_chunk, _encoding, done) => done() }) as Socket);
    // Once a header was set, those given to `writeHead` can be read afterwards too.
    this.setHeader('x-held', '1');
    this.removeHeader('x-held');
    // Nothing has been: the framework may come upon a redirect when it has written half a page already.
    this.#begun = () => Reflect.get(ServerResponse.prototype, 'headersSent', this);
    Object.defineProperty(this, 'headersSent', { value: false });
  }

  override setHeader(name: string, value: number | string | readonly string[]): this {
    if (!this.#begun()) return super.setHeader(name, value);
    this.#late[name.toLowerCase()] = typeof value === 'object' ? [...value] : String(value);
    return this;
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === 'string')
      this.#chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      );
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
  }

  override write(...given: unknown[]): boolean {
    this.#keep(given[0], given[1]);
    Reflect.apply(super.write, this, given);
    // There is nobody to wait for.
    return true;
  }

  override end(...given: unknown[]): this {
    this.#keep(given[0], given[1]);
    return Reflect.apply(super.end, this, given);
  }

  answer(): Answer {
    const headers = Object.entries(this.getHeaders()).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'number' ? String(value) : value] as const],
    );
    return {
      status: this.statusCode,
      headers: { ...Object.fromEntries(headers), ...this.#late },
      body: Buffer.concat(this.#chunks),
    };
  }
}

/** Has the framework answer a request; resolves with the whole of it. */
export function ask(handle: Handle, request: IncomingMessage): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const response = new HeldResponse(request);
  response.once('finish', () => resolve(response.answer()));
  response.once('error', reject);
  handle(request, response).catch(reject);
  return promise;
}

/**
 * A request that nobody sent: an address and nothing else. What is stored for everyone is made from these alone, so
 * nothing of a person can get into it.
 */
export function impersonalRequest(path: string, siteUrl: URL): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = path;
  request.headers = {
    host: siteUrl.host,
    'x-forwarded-host': siteUrl.host,
    'x-forwarded-proto': siteUrl.protocol.slice(0, -1),
  };
  request.push(null);
  return request;
}
