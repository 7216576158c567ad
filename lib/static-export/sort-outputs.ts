import type { Output } from '#lib/static-export/list-outputs.mjs'

/** An address that leads on to another one, both below the base path. */
export type Move = { readonly from: string; readonly to: string }

export type SortedOutputs = {
  readonly pages: readonly Output[]
  /** Everything that is no page, under the name it is asked for by. */
  readonly files: readonly Output[]
  readonly moves: readonly Move[]
}

// Pages for what happens on a server only.
const ofAServer = new Set(['/400', '/500', '/_error', '/_not-found', '/_global-error'])
const pairRoute = '/[locale]/compare/[role]/[other]'

/** What a static host can serve of a build. */
export function sortOutputs(outputs: readonly Output[], basePath: string): SortedOutputs {
  const pages: Output[] = []
  const files: Output[] = []
  const moves: Move[] = []
  for (const output of outputs) {
    const { address, file, status, headers } = output
    if (ofAServer.has(address)) continue
    if (status >= 300 && status < 400) {
      moves.push({ from: address, to: (headers.location ?? '').slice(basePath.length) })
    } else if (file.endsWith('.html')) pages.push(output)
    else if (status === 200) files.push(output)
  }
  return { pages: once(pages), files: once(files), moves: [...moves, ...reversedPairs(outputs, moves)] }
}

/** The page for unknown addresses is among the outputs twice. */
function once(outputs: readonly Output[]): readonly Output[] {
  return [...new Map(outputs.map((output) => [output.address, output])).values()]
}

/** Two roles have one address, with the lower id first. On a server the other order leads there too. */
function reversedPairs(outputs: readonly Output[], moves: readonly Move[]): readonly Move[] {
  const movedTo = new Map(moves.map(({ from, to }) => [from, to]))
  const pairs = outputs.filter(({ route, file }) => route === pairRoute && file.endsWith('.html'))
  const taken = new Set(pairs.map(({ address }) => address))
  return pairs.flatMap(({ address }) => {
    const reversed = address.replace(/([^/]+)\/([^/]+)$/, '$2/$1')
    return taken.has(reversed) ? [] : [{ from: reversed, to: movedTo.get(address) ?? address }]
  })
}
