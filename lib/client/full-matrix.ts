const matrices = new Map<string, Promise<Document>>()

/** The full matrix at an address, fetched once; a failed request is retried the next time. */
export function fetchMatrix({ pathname }: URL): Promise<Document> {
  const known = matrices.get(pathname)
  if (known) return known
  const matrix = fetchDocument(pathname)
  matrices.set(pathname, matrix)
  matrix.catch(() => matrices.delete(pathname))
  return matrix
}

async function fetchDocument(pathname: string): Promise<Document> {
  const response = await fetch(pathname)
  if (!response.ok) throw new Error(response.statusText)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

/** The content of one cell of the full matrix, under the name of its skill. */
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

/** The address of the page with all levels of the skill of a cell. */
export function rowAddress(matrix: Document, id: string): string {
  const link = matrix.getElementById(id)?.parentElement?.querySelector('th a[data-row]')
  return link?.getAttribute('href') ?? `#${id}`
}
