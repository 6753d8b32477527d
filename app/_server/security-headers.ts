import { playerOrigins } from '#db/articles/rules/embed-player.ts';
import { env } from '#env.ts';

/** Where browsers report what a page was not allowed to do. */
export const REPORTS_PATH = '/api/reports';

/** Nothing inline, nothing foreign: what a page may do is named here, all else is refused. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  // Players that a reader has asked for, and no other page.
  `frame-src ${playerOrigins.join(' ')}`,
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  `report-uri ${REPORTS_PATH}`,
  'report-to reports',
].join('; ');

/** On every response, whoever makes it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Reporting-Endpoints': `reports="${REPORTS_PATH}"`,
  ...(env.SITE_URL.startsWith('https:') && {
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  }),
};

/** Addresses that are a secret themselves: no page that is reached from there is told of them. */
const secret = /^\/(?:km\/)?preview\//;

/** What a request's answer has besides, by its address. */
export const headersFor = (url = '/'): Readonly<Record<string, string>> =>
  secret.test(url) ? { ...securityHeaders, 'Referrer-Policy': 'no-referrer' } : securityHeaders;
