import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { fontPaths, isCovered } from '#lib/export/typst/fonts.ts'
import { codeOf, type MissingCharacter, makePrintable, type Plain } from '#lib/export/typst/printable.ts'

/** A template below lib/export, and its data. */
export type Typesetting = {
  readonly template: `${string}.typ`
  readonly data: Plain
  /** The address of the resulting file, for messages. */
  readonly address: string
}

/** The folder of the templates: that of the build in production, otherwise that of the source code. */
const templateFolder = (): string => process.env.TYPST_TEMPLATES || join(process.cwd(), 'lib/export')

// One compiler per process: it caches the fonts and the parsed templates.
let compiler: NodeCompiler | undefined

// Typst caches its layouts. Only what the last document used is kept: the layouts of several roles take hundreds of
// megabytes, and searching them takes longer than laying out the shared parts again.
const cacheAge = 1

/**
 * A PDF that conforms to PDF/UA-1: tagged, with a title, and without placeholder boxes for missing glyphs.
 * The same data gives the same bytes.
 */
export function typesetPdf(typesetting: Typesetting): Buffer {
  return typeset(typesetting, (typst, document) => typst.pdf(document, { pdfStandard: 'ua-1' }))
}

/** An SVG of the single page; glyphs are outlines, so that it needs no font. */
export function typesetSvg(typesetting: Typesetting): string {
  return typeset(typesetting, (typst, document) => typst.plainSvg(document))
}

function typeset<Output>(
  { template, data, address }: Typesetting,
  write: (typst: NodeCompiler, document: NodeTypstDocument) => Output,
): Output {
  compiler ??= NodeCompiler.create({
    workspace: templateFolder(),
    fontArgs: [{ fontPaths: [...fontPaths] }],
  })
  const printable = makePrintable(data, isCovered)
  for (const missing of printable.missing) report(address, missing)
  const compiled = compiler.compile({
    mainFilePath: join(/* turbopackIgnore: true */ templateFolder(), template),
    inputs: { data: JSON.stringify(printable.data) },
  })
  const document = compiled.result
  if (!document) {
    const diagnostics = compiled.takeDiagnostics()?.shortDiagnostics
    throw new Error(`${address} cannot be typeset: ${JSON.stringify(diagnostics)}`)
  }
  const output = write(compiler, document)
  compiler.evictCache(cacheAge)
  return output
}

const reported = new Set<string>()

/** Warns once for each character, at its first occurrence. */
function report(address: string, { character, printed, around }: MissingCharacter): void {
  if (reported.has(character)) return
  reported.add(character)
  const instead = printed === '' ? 'it is left out' : `it is printed as ${printed}`
  console.warn(`${address}: no font has "${character}" (${codeOf(character)}), so ${instead}: "…${around}…"`)
}
