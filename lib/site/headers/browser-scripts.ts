import { basename } from 'node:path'
import { buildSync } from 'esbuild'

export type BrowserScript = { readonly file: string; readonly text: string }

const entry = 'lib/client/main.ts'

/**
 * The scripts of reading pages: first the one that every page loads, then those that it imports on first use.
 * Each name contains the hash of the content, so that browsers may cache it for ever.
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
    // A style sheet that only the search needs is part of its script.
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
