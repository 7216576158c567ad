import { join } from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

// What else a page may load is said in the page itself, by the hash of what is inline in it.
const securityHeaders = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  typedRoutes: true,
  // Another build beside the main one, such as those of the tests, leaves the
  // files of the main one alone, whose build has checked the types.
  ...(process.env.DIST_DIR && {
    distDir: process.env.DIST_DIR,
    typescript: { tsconfigPath: 'tests/support/tsconfig.builds.json', ignoreBuildErrors: true },
  }),
  adapterPath: join(process.cwd(), 'lib/lean/adapter.mjs'),
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
  experimental: {
    globalNotFound: true,
    // Pages that are rendered when somebody asks for them stay in memory, whose size is bounded;
    // on disk every pair of roles that a crawler tries would remain.
    isrFlushToDisk: false,
  },
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
