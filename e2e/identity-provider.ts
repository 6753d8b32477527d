import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Record<string, unknown>;

/** What was asked for when somebody agreed. */
type Grant = { redirectUri: string; challenge: string; nonce: string | null; person: Claims };

export const client = { id: 'newsroom', secret: 'a secret of the newsroom' };

/** A service of OpenID Connect, on this machine, at which everybody is who the test says. */
export class IdentityProvider {
  readonly issuer: string;
  /** Who signs in there next. */
  person: Claims = { sub: 'person-1', email: 'person@example.com', email_verified: true };
  /** What its ID tokens say besides, right or wrong. */
  claims: Claims = {};
  /** What it says of a person only when asked for more. */
  more: Claims = {};
  /** Signs with a key that it has not published. */
  forges = false;
  readonly #grants = new Map<string, Grant>();
  /** By what opens them. */
  readonly #people = new Map<string, Claims>();
  readonly #key: KeyObject;
  readonly #jwk: Record<string, unknown>;
  readonly #close: () => Promise<void>;

  private constructor(port: number, close: () => Promise<void>) {
    this.issuer = `http://localhost:${port}`;
    this.#close = close;
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#key = privateKey;
    this.#jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' };
  }

  static async start(): Promise<IdentityProvider> {
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', provider.issuer);
      provider.#answer(request, url).then(
        ({ status = 200, headers = {}, body }) => response.writeHead(status, headers).end(body),
        (error: Error) =>
          response
            .writeHead(400, { 'Content-Type': 'application/json' })
            .end(JSON.stringify({ error: 'invalid_request', error_description: error.message })),
      );
    });
    await new Promise<void>((open) => server.listen(0, 'localhost', open));
    const provider = new IdentityProvider(
      (server.address() as AddressInfo).port,
      () =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        }),
    );
    return provider;
  }

  stop(): Promise<void> {
    return this.#close();
  }

  /** What the browser would be sent back with, had somebody gone to `address` and agreed. */
  agree(address: string): URLSearchParams {
    const asked = new URL(address).searchParams;
    const code = randomBytes(16).toString('hex');
    this.#grants.set(code, {
      redirectUri: asked.get('redirect_uri') ?? '',
      challenge: asked.get('code_challenge') ?? '',
      nonce: asked.get('nonce'),
      person: this.person,
    });
    return new URLSearchParams({ code, state: asked.get('state') ?? '', iss: this.issuer });
  }

  async #answer(
    request: IncomingMessage,
    url: URL,
  ): Promise<{ status?: number; headers?: Record<string, string>; body?: string }> {
    const json = (value: unknown) => ({
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(value),
    });
    const at = (path: string) => `${this.issuer}${path}`;
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json({
          issuer: this.issuer,
          authorization_endpoint: at('/authorize'),
          token_endpoint: at('/token'),
          userinfo_endpoint: at('/userinfo'),
          jwks_uri: at('/keys'),
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
          token_endpoint_auth_methods_supported: ['client_secret_basic'],
          authorization_response_iss_parameter_supported: true,
        });
      case '/keys':
        return json({ keys: [this.#jwk] });
      case '/authorize': {
        const back = url.searchParams.get('redirect_uri');
        const state = url.searchParams.get('state') ?? '';
        const no = new URLSearchParams({ error: 'access_denied', state, iss: this.issuer });
        const links = [
          `<a href="${back}?${this.agree(url.href)}">Agree</a>`,
          `<a href="${back}?${no}">Refuse</a>`,
        ];
        return {
          headers: { 'Content-Type': 'text/html' },
          body: `<!doctype html><title>A service</title>${links.join(' ').replaceAll('&', '&amp;')}`,
        };
      }
      case '/token':
        return json(this.#exchange(request, new URLSearchParams(await textOf(request))));
      case '/userinfo': {
        const person = this.#people.get(request.headers.authorization ?? '');
        if (!person) throw new Error('Wrong access token.');
        return json({ ...person, ...this.more });
      }
      default:
        throw new Error(`There is no ${url.pathname}.`);
    }
  }

  #exchange(request: IncomingMessage, asked: URLSearchParams): Claims {
    const code = asked.get('code') ?? '';
    const grant = this.#grants.get(code);
    this.#grants.delete(code);
    const basic = Buffer.from([client.id, client.secret].map(formEncoded).join(':')).toString('base64');
    const verifier = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    if (request.headers.authorization !== `Basic ${basic}`) throw new Error('Wrong secret.');
    if (!grant || grant.redirectUri !== asked.get('redirect_uri')) throw new Error('Wrong code or address.');
    if (grant.challenge !== verifier) throw new Error('Wrong verifier.');
    const now = Math.floor(Date.now() / 1000);
    const { nonce, person } = grant;
    const claims = {
      iss: this.issuer,
      aud: client.id,
      iat: now,
      exp: now + 60,
      nonce,
      ...person,
      ...this.claims,
    };
    const token = randomBytes(16).toString('hex');
    this.#people.set(`Bearer ${token}`, person);
    return { access_token: token, token_type: 'Bearer', expires_in: 60, id_token: this.#signed(claims) };
  }

  #signed(claims: Claims): string {
    const key = this.forges ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey : this.#key;
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`;
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
  }
}

const formEncoded = (text: string) => new URLSearchParams({ '': text }).toString().slice(1);

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
