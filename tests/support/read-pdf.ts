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

/** Every word of a PDF, and from where to where it reaches. */
export function readWords(pdf: Uint8Array): readonly PrintedWord[] {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-pdf-'))
  const file = join(folder, 'read.pdf')
  try {
    writeFileSync(file, pdf)
    const boxes = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' })
    let pageWidth = 0
    return boxes.split('\n').flatMap((line) => {
      pageWidth = Number(/<page width="([\d.]+)"/.exec(line)?.[1] ?? pageWidth)
      const [, left, right, word] = /<word xMin="([\d.]+)".*xMax="([\d.]+)".*>(.*)<\/word>/.exec(line) ?? []
      return word === undefined ? [] : [{ word, left: Number(left), right: Number(right), pageWidth }]
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Reads a PDF back with poppler, which has nothing in common with what wrote it. */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-pdf-'))
  const file = join(folder, 'read.pdf')
  try {
    writeFileSync(file, pdf)
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, {
        encoding: 'utf8',
        maxBuffer: 100_000_000,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
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
  } finally {
    rmSync(folder, { recursive: true })
  }
}
