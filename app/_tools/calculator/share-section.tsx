import { useState } from 'react'
import { downloadCsv, downloadMarkdown } from '#app/_tools/calculator/downloads.ts'
import { useTool } from '#app/_tools/calculator/tool.tsx'
import { encodeRatings } from '#lib/export/assessment/assessment-address.ts'
import type { Answers, Ratings } from '#lib/model/assessment/assessment-ratings.ts'

type ShareSectionProps = { readonly ratings: Ratings; readonly answers: Answers }

/** The assessment as an address, as files and on paper. */
export function ShareSection({ ratings, answers }: ShareSectionProps) {
  const tool = useTool()
  const { words } = tool
  const [status, setStatus] = useState('')
  const address = `${location.origin}${location.pathname}#${encodeRatings(ratings)}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setStatus(words.copied)
    } catch {
      setStatus(words.copyFailed)
    }
  }
  return (
    <section className="section screen-only" aria-labelledby="share-heading">
      <h2 id="share-heading">{words.shareHeading}</h2>
      <p className="intro">{words.shareIntro}</p>
      <label className="tool-field">
        <span>{words.addressLabel}</span>
        <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <p className="actions mt-3">
        <button type="button" className="quiet" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="quiet" onClick={() => downloadMarkdown(tool, answers, address)}>
          {words.markdown}
        </button>
        <button type="button" className="quiet" onClick={() => downloadCsv(tool, answers)}>
          {words.csv}
        </button>
        <button type="button" className="quiet" onClick={() => print()}>
          {words.print}
        </button>
        <span role="status">{status}</span>
      </p>
    </section>
  )
}
