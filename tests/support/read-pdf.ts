import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type ReadPdf = {
  /** All words, a space between any two. */
  readonly text: string
  readonly pages: number
  /** What `pdfinfo` says, by name. */
  readonly facts: ReadonlyMap<string, string>
  readonly bookmarks: readonly string[]
  /** The metadata in XML. */
  readonly metadata: string
  /** The tree of tags, with the kinds of elements. */
  readonly structure: string
}

export type PrintedWord = {
  readonly word: string
  /** In points, from the left edge of the page. */
  readonly left: number
  readonly right: number
  readonly pageWidth: number
}

type Run = (command: string, ...args: string[]) => string

/** Writes a PDF into a file for the programs of poppler; `read` gets its name, and how to run one of them. */
function withFile<Result>(pdf: Uint8Array, read: (file: string, run: Run) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-pdf-'))
  const file = join(folder, 'read.pdf')
  try {
    writeFileSync(file, pdf)
    return read(file, (command, ...args) =>
      execFileSync(command, args, {
        encoding: 'utf8',
        maxBuffer: 100_000_000,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Every word of a PDF, and from where to where it reaches. */
export function readWords(pdf: Uint8Array): readonly PrintedWord[] {
  return withFile(pdf, (file, run) => {
    let pageWidth = 0
    return run('pdftotext', '-bbox', file, '-')
      .split('\n')
      .flatMap((line) => {
        pageWidth = Number(/<page width="([\d.]+)"/.exec(line)?.[1] ?? pageWidth)
        const [, left, right, word] = /<word xMin="([\d.]+)".*xMax="([\d.]+)".*>(.*)<\/word>/.exec(line) ?? []
        return word === undefined ? [] : [{ word, left: Number(left), right: Number(right), pageWidth }]
      })
  })
}

/** Reads a PDF back with poppler, which has nothing in common with what wrote it. */
export function readPdf(pdf: Uint8Array): ReadPdf {
  return withFile(pdf, (file, run) => {
    const facts = new Map(
      run('pdfinfo', file)
        .split('\n')
        .map((line) => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
    )
    const html = run('pdftohtml', '-xml', '-i', '-stdout', file)
    const outline = html.slice(html.indexOf('<outline>'))
    return {
      text: run('pdftotext', file, '-').replace(/\s+/g, ' '),
      pages: Number(facts.get('Pages')),
      facts,
      bookmarks: [...outline.matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(([, name = '']) => name),
      metadata: run('pdfinfo', '-meta', file),
      structure: run('pdfinfo', '-struct', file),
    }
  })
}
