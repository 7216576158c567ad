import type { Move } from '#lib/static-export/sort-outputs.ts'

/** The text of `_redirects`, which Netlify and Cloudflare Pages read. Not all of them know the status 308. */
export function redirectsFile(moves: readonly Move[], basePath: string): string {
  return moves.map(({ from, to }) => `${basePath}${from} ${basePath}${to} 301\n`).join('')
}
