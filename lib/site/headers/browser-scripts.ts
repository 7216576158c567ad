import { basename } from 'node:path'
import { buildSync } from 'esbuild'

export type BrowserScript = { readonly file: string; readonly text: string }

const entry = 'lib/client/main.ts'

/**
 * The scripts of reading pages: first the one that every page loads, then those that it imports at their first use.
 * The hash of its content is in the name of each, so that browsers may keep it for ever.
 */
export function bundleBrowserScripts(): readonly BrowserScript[] {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [entry],
    outdir: 'scripts',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    // A style sheet that only the search needs travels in its script.
    loader: { '.css': 'text' },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    metafile: true,
    write: false,
  })
  const isMain = (file: string) => metafile.outputs[`scripts/${file}`]?.entryPoint === entry
  return outputFiles
    .map(({ path, text }) => ({ file: basename(path), text }))
    .toSorted((a, b) => Number(isMain(b.file)) - Number(isMain(a.file)))
}
