import { kilobytes, type Row } from '#tests/bench/results.ts'
import type { Target } from '#tests/bench/target.ts'
import { weighPage } from '#tests/support/page-weight.ts'

/** The transfer size of each kind of page. */
export async function measureBytes(address: string, { pages }: Target): Promise<Row[]> {
  const rows: Row[] = []
  for (const { kind, path } of pages()) {
    const { html, css, js } = await weighPage(`/en${path}`, async (file) =>
      (await fetch(new URL(file, address))).text(),
    )
    const parts = [html, css, js].map(({ gzip, brotli }) => `${kilobytes(gzip)} (${kilobytes(brotli)})`)
    rows.push([`${kind}: HTML · CSS · JS, kB`, parts.join(' · ')])
  }
  return rows
}
