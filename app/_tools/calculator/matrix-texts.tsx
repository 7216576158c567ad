import { useEffect, useRef, useState } from 'react'
import { useTool } from '#app/_tools/calculator/tool.tsx'
import { fetchDocument } from '#lib/client/fetch-document.ts'

/** The page of the full matrix, or the state of fetching it. */
export type Matrix = 'loading' | 'failed' | Document

/** The full matrix of the role, which has the descriptions. */
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

/** The description in a cell of the full matrix. */
export function findText(matrix: Matrix, anchor: string): Element | undefined {
  if (typeof matrix === 'string') return undefined
  return matrix.getElementById(anchor)?.querySelector('.prose') ?? undefined
}

/** A description with the markup of the full matrix. */
export function MatrixText({ text }: { readonly text: Element }) {
  const target = useRef<HTMLDivElement>(null)
  const { locale, spoken } = useTool()
  useEffect(() => {
    target.current?.replaceChildren(document.importNode(text, true))
  }, [text])
  return <div ref={target} {...(spoken !== locale && { lang: locale, dir: 'auto' })} />
}
