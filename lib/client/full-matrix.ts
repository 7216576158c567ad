import { fetchDocument } from './fetch-document.ts'

/** The full matrix at an address. */
export const fetchMatrix = ({ pathname }: URL): Promise<Document> => fetchDocument(pathname)

/** What the full matrix says in one cell, under the name of its skill. */
export function cellContent(matrix: Document, id: string): readonly Node[] {
  const cell = matrix.getElementById(id)
  const skill = cell?.parentElement?.querySelector('th a')
  if (!cell || !skill) throw new Error(`no cell ${id}`)
  const heading = document.createElement('h2')
  heading.className = 'mb-3 pe-8 font-serif text-xl font-semibold'
  heading.append(document.importNode(skill, true))
  const content = document.importNode(cell, true)
  content.querySelector('a.copy')?.remove()
  return [heading, ...content.childNodes]
}

/** Where all levels of the skill of a cell stand in a row. */
export function rowAddress(matrix: Document, id: string): string {
  const link = matrix.getElementById(id)?.parentElement?.querySelector('th a[data-row]')
  return link?.getAttribute('href') ?? `#${id}`
}
