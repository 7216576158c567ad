import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { basePath } from './lib/site/base-path.ts'

import { headerRules } from './lib/site/header-rules.ts'
import { twinFolder } from './lib/site/twin-folder.mjs'

// Next reports on who builds with it unless told otherwise, and reads this after the configuration.
process.env.NEXT_TELEMETRY_DISABLED ??= '1'

const config: NextConfig = {
  typedRoutes: true,
  // Another build beside the main one, such as those of the tests, leaves the
  // files of the main one alone.
  ...(process.env.DIST_DIR && {
    distDir: process.env.DIST_DIR,
  }),
  // The types are checked by `npm run types`, and a team that changes content need not wait for them.
  typescript: {
    ignoreBuildErrors: true,
    ...(process.env.DIST_DIR && { tsconfigPath: 'tests/support/tsconfig.builds.json' }),
  },
  adapterPath: join(process.cwd(), 'lib/lean/adapter.mjs'),
  basePath,
  // Scripts in the browser know it too.
  env: { BASE_PATH: basePath },
  // Programs of the machine, which cannot become part of a bundle.
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', 'esbuild', 'sharp'],
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  headers: async () => headerRules.map(({ source, headers }) => ({ source, headers: [...headers] })),
  rewrites: async () => ({
    beforeFiles: [{ source: '/:twin(.+\\.md)', destination: `${twinFolder}/:twin` }],
    afterFiles: [],
    fallback: [],
  }),
  turbopack: {
    // No page prefetches another one through the framework. To allow for it, Next takes each page apart and writes it
    // anew, a quarter of the time of the whole build, and lists the parts, a gigabyte of memory for 40,000 pages.
    resolveAlias: { './collect-segment-data': './lib/lean/no-prefetches.mjs' },
  },
  experimental: {
    // Writing the cache of the compiler takes longer than compiling does, and a fresh machine never reads it.
    turbopackFileSystemCacheForBuild: false,
    globalNotFound: true,
    // Each process takes hundreds of megabytes and an equal share of the pages, in the order of their folders in app/.
    // Some take ten times as long as others: `(markdown)` stands in brackets, and so first, to make two shares alike.
    cpus: Math.max(2, availableParallelism()),
    // Eight pages at once, as Next would have it, take one process as long, and all eight stay in memory meanwhile.
    staticGenerationMaxConcurrency: 2,
    // Pages that are rendered when somebody asks for them stay in memory, whose size is bounded;
    // on disk every pair of roles that a crawler tries would remain.
    isrFlushToDisk: false,
  },
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
