import { getDocument } from 'unpdf/pdfjs'

export type ReadPdf = {
  /** All words, separated by spaces. */
  readonly text: string
  readonly pages: number
  readonly title: string
  readonly isTagged: boolean
  readonly bookmarks: readonly string[]
  /** The metadata in XML. */
  readonly metadata: string
  /** The roles of all tags, such as `Table`, page by page: an element that continues on the next page is there twice. */
  readonly tags: readonly string[]
}

export type PrintedWord = {
  readonly word: string
  /** In points, from the left edge of the page; exact at both ends of a run in one font, estimated between them. */
  readonly left: number
  readonly right: number
  readonly pageWidth: number
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Pdf['getPage']>>
type Run = { readonly str: string; readonly width: number; readonly left: number; readonly endsLine: boolean }
type Tag = { readonly role: string; readonly children: readonly (Tag | TagContent)[] }
type TagContent = { readonly type: string }
type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] }

/** Reads a PDF with pdf.js, which is independent of the code that wrote it. */
async function readPages<Result>(
  bytes: Uint8Array,
  read: (pdf: Pdf, pages: readonly Page[]) => Promise<Result>,
): Promise<Result> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await loading.promise
  try {
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
    return await read(pdf, await Promise.all(numbers.map((number) => pdf.getPage(number))))
  } finally {
    await loading.destroy()
  }
}

async function runsOf(page: Page): Promise<readonly Run[]> {
  const { items } = await page.getTextContent()
  return items.flatMap((item) =>
    'str' in item
      ? { str: item.str, width: item.width, left: Number(item.transform[4]), endsLine: item.hasEOL }
      : [],
  )
}

/** Every word of a PDF with its horizontal extent. */
export function readWords(bytes: Uint8Array): Promise<readonly PrintedWord[]> {
  return readPages(bytes, async (_, pages) => {
    const words = await Promise.all(
      pages.map(async (page) => {
        const pageWidth = page.getViewport({ scale: 1 }).width
        return (await runsOf(page)).flatMap((run) => wordsOf(run, pageWidth))
      }),
    )
    return words.flat()
  })
}

function wordsOf({ str, width, left }: Run, pageWidth: number): PrintedWord[] {
  const unit = width / str.length
  return [...str.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    left: left + index * unit,
    right: left + (index + word.length) * unit,
    pageWidth,
  }))
}

export function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  return readPages(bytes, async (pdf, pages) => {
    const { info, metadata } = await pdf.getMetadata()
    const texts = await Promise.all(
      pages.map(async (page) =>
        (await runsOf(page)).map(({ str, endsLine }) => (endsLine ? `${str} ` : str)).join(''),
      ),
    )
    const trees: readonly (Tag | null)[] = await Promise.all(pages.map((page) => page.getStructTree()))
    const outline: readonly Bookmark[] = (await pdf.getOutline()) ?? []
    return {
      text: texts.join(' ').replace(/\s+/g, ' '),
      pages: pdf.numPages,
      title: 'Title' in info ? String(info.Title) : '',
      isTagged: (await pdf.getMarkInfo())?.Marked === true,
      bookmarks: outline.flatMap(titlesOf),
      metadata: metadata?.getRaw() ?? '',
      tags: trees.flatMap((tree) => (tree ? rolesOf(tree) : [])),
    }
  })
}

const titlesOf = ({ title, items }: Bookmark): string[] => [title, ...items.flatMap(titlesOf)]

const rolesOf = (tag: Tag | TagContent): string[] =>
  'role' in tag ? [tag.role, ...tag.children.flatMap(rolesOf)] : []
