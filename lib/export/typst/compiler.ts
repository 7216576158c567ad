import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { fontPaths, isCovered } from '#lib/export/typst/fonts.ts'
import { codeOf, type MissingCharacter, makePrintable, type Plain } from '#lib/export/typst/printable.ts'

/** What is to be typeset: a template below lib/export, and the data that it prints. */
export type Typesetting = {
  readonly template: `${string}.typ`
  readonly data: Plain
  /** The address of the file that comes of it, for what is reported. */
  readonly address: string
}

/** Where the templates lie: those of the build while it is served, else those of the code. */
const templateFolder = (): string => process.env.TYPST_TEMPLATES || join(process.cwd(), 'lib/export')

// One compiler a process: it keeps the fonts and the parsed templates.
let compiler: NodeCompiler | undefined

// Typst keeps what it has laid out. What the last document did not need is forgotten: keeping the layout of several
// roles takes hundreds of megabytes, and looking through them longer than laying out what they share.
const keptFor = 1

/**
 * A PDF that follows PDF/UA-1: tagged, with a title, and never a box in place of a letter.
 * The same data gives the same bytes.
 */
export function typesetPdf(typesetting: Typesetting): Buffer {
  return typeset(typesetting, (typst, document) => typst.pdf(document, { pdfStandard: 'ua-1' }))
}

/** A picture of the one page; letters are shapes in it, so that it needs no font. */
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
  compiler.evictCache(keptFor)
  return output
}

const reported = new Set<string>()

/** Once for each character, where it is met first. */
function report(address: string, { character, printed, around }: MissingCharacter): void {
  if (reported.has(character)) return
  reported.add(character)
  const instead = printed === '' ? 'it is left out' : `it says ${printed} there`
  console.warn(`${address}: no font has "${character}" (${codeOf(character)}), so ${instead}: "…${around}…"`)
}
