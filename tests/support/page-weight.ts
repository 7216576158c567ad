import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** The bytes that a browser loads for a page before any interaction. */
export type Weight = { readonly html: Size; readonly css: Size; readonly js: Size }
type Size = { readonly gzip: number; readonly brotli: number }

type Fetch = (address: string) => Promise<string>

/** Weighs a page with the style sheets and scripts in its HTML. */
export async function weighPage(path: string, fetchText: Fetch): Promise<Weight> {
  const html = await fetchText(path)
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag)
  const named = (isWanted: (tag: string) => boolean, attribute: 'href' | 'src') =>
    new Set(
      tags
        .filter(isWanted)
        .flatMap((tag) => tag.match(new RegExp(`\\b${attribute}="([^"]+)"`))?.slice(1) ?? []),
    )
  const weigh = async (addresses: ReadonlySet<string>) =>
    sum(await Promise.all([...addresses].map(async (address) => compressed(await fetchText(address)))))
  return {
    html: compressed(html),
    css: await weigh(named((tag) => /\brel="stylesheet"/.test(tag), 'href')),
    js: await weigh(named((tag) => tag.startsWith('<script') && !/\bnoModule\b/i.test(tag), 'src')),
  }
}

function compressed(text: string): Size {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  return { gzip: gzipSync(text, { level: 9 }).length, brotli: brotliCompressSync(text, { params }).length }
}

const sum = (sizes: readonly Size[]): Size => ({
  gzip: sizes.reduce((total, { gzip }) => total + gzip, 0),
  brotli: sizes.reduce((total, { brotli }) => total + brotli, 0),
})
