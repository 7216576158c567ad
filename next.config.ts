import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  typedRoutes: true,
  // Another build beside the main one, such as those of the tests, leaves the
  // files of the main one alone, whose build has checked the types.
  ...(process.env.DIST_DIR && {
    distDir: process.env.DIST_DIR,
    typescript: { tsconfigPath: 'tests/support/tsconfig.builds.json', ignoreBuildErrors: true },
  }),
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
