import { useId, useState } from 'react'
import { faultText, UnknownNotice } from '#app/_tools/calculator/notices.tsx'
import { OverlayTable } from '#app/_tools/calculator/overlay-table.tsx'
import { useTool } from '#app/_tools/calculator/tool.tsx'
import { type AddressFault, decodeRatings } from '#lib/export/assessment/assessment-address.ts'
import type { Ratings } from '#lib/model/assessment/assessment-ratings.ts'

type OverlaySectionProps = { readonly first: Ratings; readonly own: Ratings | undefined }

/** A second assessment, from its address or the reader's own, laid over the first. */
export function OverlaySection({ first, own }: OverlaySectionProps) {
  const { words } = useTool()
  const field = useId()
  const [second, setSecond] = useState<Ratings>()
  const [fault, setFault] = useState<AddressFault>()
  const layOver = (data: FormData) => {
    const decoded = decodeRatings(`${data.get('address')}`)
    setFault(decoded.ok ? undefined : decoded.fault)
    setSecond(decoded.ok ? decoded.ratings : undefined)
  }
  return (
    <section className="section screen-only" aria-labelledby="overlay-heading">
      <h2 id="overlay-heading">{words.overlayHeading}</h2>
      <p className="intro">{words.overlayIntro}</p>
      <form
        className="actions items-end"
        onSubmit={(event) => {
          event.preventDefault()
          layOver(new FormData(event.currentTarget))
        }}
      >
        <label className="tool-field">
          <span>{words.overlayLabel}</span>
          <input
            type="text"
            name="address"
            required
            autoComplete="off"
            spellCheck={false}
            aria-invalid={fault !== undefined}
            aria-describedby={fault && field}
          />
        </label>
        <button type="submit" className="quiet">
          {words.overlayShow}
        </button>
        {own && own.size > 0 && (
          <button type="button" className="quiet" onClick={() => setSecond(own)}>
            {words.overlayOwn}
          </button>
        )}
      </form>
      <p id={field} role="alert" className="mt-3">
        {fault && (fault === 'other' ? words.faultPasted : faultText(words, fault))}
      </p>
      {second && (
        <>
          <UnknownNotice ratings={second} />
          <OverlayTable first={first} second={second} />
        </>
      )}
    </section>
  )
}
