import type { ReactElement } from 'react'

type ChangeLinesProps = { readonly lines: readonly ReactElement[] }

/** One line for each change. The order of the lines never changes. */
export function ChangeLines({ lines }: ChangeLinesProps) {
  return (
    <ul className="change-lines">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is rendered once
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
