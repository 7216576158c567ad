import { useEffect, useRef, useState } from 'react'
import { useTool } from '#app/_tools/calculator/tool.tsx'
import { fetchDocument } from '#lib/client/fetch-document.ts'

/** The page of the full matrix: being fetched, not to be had, or there. */
export type Matrix = 'loading' | 'failed' | Document

/** The full matrix of the role, whose descriptions this page does not carry. */
export function useMatrix(): Matrix {
  const { matrix: address } = useTool()
  const [matrix, setMatrix] = useState<Matrix>('loading')
  useEffect(() => {
    let isWanted = true
    fetchDocument(address).then(
      (found) => isWanted && setMatrix(found),
      () => isWanted && setMatrix('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [address])
  return matrix
}

/** The description in a cell of the full matrix, without its level and what is asked there. */
export function findText(matrix: Matrix, anchor: string): Element | undefined {
  if (typeof matrix === 'string') return undefined
  return matrix.getElementById(anchor)?.querySelector('.prose') ?? undefined
}

/** A description as the page of the full matrix has it. */
export function MatrixText({ text }: { readonly text: Element }) {
  const place = useRef<HTMLDivElement>(null)
  const { locale, spoken } = useTool()
  useEffect(() => {
    place.current?.replaceChildren(document.importNode(text, true))
  }, [text])
  return <div ref={place} {...(spoken !== locale && { lang: locale, dir: 'auto' })} />
}
