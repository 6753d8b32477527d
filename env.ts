import { existsSync } from 'node:fs';
import { z } from 'zod';

// The only reader of process.env. Next reads .env by itself; scripts and tests need it read here.
if (!process.env.NEXT_RUNTIME && existsSync('.env')) process.loadEnvFile('.env');

const port = z.coerce.number().int().min(1).max(65535);

const schema = z.object({
  /** `production` for `npm start`, `development` for `npm run dev`. Set by the scripts. */
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** The port the site answers on. */
  PORT: port.default(3000).describe('a port number from 1 to 65535'),
  /** The network address the site listens on. */
  HOST: z.string().min(1).default('0.0.0.0').describe('a network address such as 0.0.0.0 or 127.0.0.1'),
  /** The address readers type, without a path. Links, feeds and the check of form origins use it. */
  SITE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((value) => new URL(value).origin)
    .optional()
    .describe('an address such as https://news.example'),
  /** A PostgreSQL database of your own. Without it an embedded one runs under DATA_DIR. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional()
    .describe('an address such as postgres://user:password@host:5432/name'),
  /** Where the embedded database and uploaded files are kept. */
  DATA_DIR: z.string().min(1).default('.data').describe('a folder'),
  /** Addresses or networks of proxies in front whose X-Forwarded-* headers are believed. */
  TRUSTED_PROXIES: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .default([])
    .describe('addresses or networks with commas between, such as 127.0.0.1,10.0.0.0/8'),
  /** The mail server that sends confirmations and newsletters. Without it mail waits in the outbox. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+\/?(\?\S*)?$/)
    .optional()
    .describe('an address such as smtp://user:password@mail.example:587 or smtps://mail.example:465'),
  /** Who mail comes from. */
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n]* <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/)
    .optional()
    .describe('an address such as The Newsroom <news@news.example>'),
  /** Encrypts what the database must not hold in the clear. Without it a random key is kept in DATA_DIR/secret-key. */
  SECRET_KEY: z.string().min(32).optional().describe('at least 32 characters long'),
  /** How much is logged. */
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('one of fatal, error, warn, info, debug, silent'),
  /** The most memory that finished pages may take, in megabytes. */
  PAGE_CACHE_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(65536)
    .default(32)
    .describe('a number of megabytes, 1 or more'),
  /** The most disk below DATA_DIR that they may take besides, in megabytes. */
  PAGE_DISK_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(1048576)
    .default(1024)
    .describe('a number of megabytes, 1 or more'),
  /** Sign-in with Google: what its console gives for a web application. */
  GOOGLE_CLIENT_ID: z.string().min(1).optional(),
  GOOGLE_CLIENT_SECRET: z.string().min(1).optional(),
  /** Sign-in with Facebook: the number of an app and its secret. */
  FACEBOOK_CLIENT_ID: z.string().min(1).optional(),
  FACEBOOK_CLIENT_SECRET: z.string().min(1).optional(),
  /** Sign-in with any other service that speaks OpenID Connect; without TLS only on this machine. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine((issuer) => /^(?:https:|http:\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$))/.test(issuer))
    .optional()
    .describe('an address such as https://login.example'),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What that service is called on its button. Without it the button has its host's name. */
  OIDC_NAME: z.string().min(1).optional(),
  /** A bucket for uploaded files, of any service that speaks S3. Without it they lie below DATA_DIR. */
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('an address such as https://s3.eu-central-1.amazonaws.com'),
  S3_REGION: z.string().min(1).default('auto'),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional()
    .describe('the name of a bucket'),
  S3_KEY: z.string().min(1).optional(),
  S3_SECRET: z.string().min(1).optional(),
  /** A checker of comments of the newsroom's own, which is asked about each; docs/comment-settings.md has its form. */
  COMMENT_CHECK_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('an address such as https://checker.example/comments'),
  /** Signs what it is asked. */
  COMMENT_CHECK_SECRET: z.string().min(16).optional().describe('at least 16 characters long'),
  /** A PostgreSQL server on which the tests may make databases. Without it they start one of their own. */
  TEST_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional()
    .describe('an address such as postgres://user:password@host:5432/postgres'),
  /** The browser used by the end-to-end tests; found by itself when it is Debian's Chromium. */
  CHROMIUM_PATH: z.string().min(1).optional().describe('the path of a Chromium browser'),
});

export type Env = Omit<z.output<typeof schema>, 'SITE_URL'> & { SITE_URL: string };
/** Every variable, for the check that `.env.example` names them all. */
export const envNames = Object.keys(schema.shape) as (keyof Env)[];

/** Settings that say something only with each other. */
const together: (keyof Env)[][] = [
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['FACEBOOK_CLIENT_ID', 'FACEBOOK_CLIENT_SECRET'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['S3_ENDPOINT', 'S3_BUCKET', 'S3_KEY', 'S3_SECRET'],
  ['COMMENT_CHECK_URL', 'COMMENT_CHECK_SECRET'],
];
const secrets: (keyof Env)[] = ['SECRET_KEY', 'S3_SECRET', 'COMMENT_CHECK_SECRET'];

/**
 * Reads and checks settings. An empty string counts as not set.
 * @throws Error with one line for each bad setting: its name and what it expects.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(envNames.map((name) => [name, source[name] || undefined]));
  const result = schema.safeParse(given);
  if (!result.success) {
    const names = new Set(result.error.issues.map((issue) => issue.path[0] as keyof typeof schema.shape));
    const lines = [...names].map((name) => {
      // What is printed ends up in logs.
      const given = secrets.includes(name) ? `has ${source[name]?.length} letters` : `is "${source[name]}"`;
      return `${name} must be ${schema.shape[name].description ?? 'one of its values'}; it ${given}.`;
    });
    throw new Error(lines.join('\n'));
  }
  const halves = together.flatMap((names) => {
    const missing = names.filter((name) => !given[name]);
    if (missing.length === 0 || missing.length === names.length) return [];
    return [`${missing.join(' and ')} must be set too: ${names.join(', ')} belong together.`];
  });
  if (halves.length > 0) throw new Error(halves.join('\n'));
  return { ...result.data, SITE_URL: result.data.SITE_URL ?? `http://localhost:${result.data.PORT}` };
}

export const env: Env = readEnv(process.env);

/** Gives this process the database that a script has started, for everything that reads settings after it. */
export function provideDatabase(url: string): void {
  process.env.DATABASE_URL = url;
  env.DATABASE_URL = url;
}
