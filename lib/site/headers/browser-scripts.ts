import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { resolveTokens } from '#lib/look/css-tokens.ts'

export type BrowserScript = { readonly file: string; readonly text: string }

const entry = 'lib/client/main.ts'

/** A style sheet that only the search needs travels in its script, as text. */
const styleSheets: Plugin = {
  name: 'style-sheets',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: resolveTokens(await readFile(path, 'utf8')),
      loader: 'text',
    }))
  },
}

/**
 * The scripts of reading pages: first the one that every page loads, then those that it imports on first use.
 * Each name contains the hash of the content, so that browsers may cache it forever.
 */
export async function bundleBrowserScripts(): Promise<readonly BrowserScript[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    outdir: 'scripts',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    plugins: [styleSheets],
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
