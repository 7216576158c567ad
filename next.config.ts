import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { basePath } from './lib/site/routes/base-path.ts'

// Next reports on who builds with it unless told otherwise, and reads this after the configuration.
process.env.NEXT_TELEMETRY_DISABLED ??= '1'

const config: NextConfig = {
  typedRoutes: true,
  // Other builds, such as those of the tests, do not change the files of the
  // main one.
  ...(process.env.DIST_DIR && {
    distDir: process.env.DIST_DIR,
  }),
  // The types are checked by `npm run types`, and a team that changes content need not wait for them.
  typescript: {
    ignoreBuildErrors: true,
    ...(process.env.DIST_DIR && { tsconfigPath: 'tests/support/tsconfig.builds.json' }),
  },
  basePath,
  // Known when the code is compiled; scripts in the browser know them too.
  env: { BASE_PATH: basePath, MAIN_SCRIPT: process.env.MAIN_SCRIPT ?? '' },
  // Programs of the machine, which cannot become part of a bundle.
  serverExternalPackages: ['kysely', '@myriaddreamin/typst-ts-node-compiler', 'esbuild', 'sharp'],
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // lib/server compresses what it sends, once, and names what it is.
  compress: false,
  generateEtags: false,
  // Metadata belongs into the head, where crawlers and our own finishing look for it, and not behind the page.
  htmlLimitedBots: /.*/,
  rewrites: async () => ({
    beforeFiles: [{ source: '/:path(.+\\.md)', destination: '/markdown/:path' }],
    afterFiles: [],
    fallback: [],
  }),
  experimental: {
    // Writing the cache of the compiler takes longer than compiling does, and a fresh machine never reads it.
    turbopackFileSystemCacheForBuild: false,
    // A process loads only the kinds of page that it renders.
    preloadEntriesOnStart: false,
  },
}

export default createNextIntlPlugin('./app/_messages/request.ts')(config)
