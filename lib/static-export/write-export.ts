import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileOf, filesOfPage, namesFile } from '#lib/static-export/file-names.ts'
import { headersFile } from '#lib/static-export/headers-file.ts'
import { type BuildList, listName } from '#lib/static-export/list-outputs.mjs'
import { redirectPage } from '#lib/static-export/redirect-page.ts'
import { redirectsFile } from '#lib/static-export/redirects-file.ts'
import { type Move, sortOutputs } from '#lib/static-export/sort-outputs.ts'

// GitHub Pages would else leave out folders such as `_next`. Here it marks a folder as an export, too.
const mark = '.nojekyll'

export type Written = { readonly pages: number; readonly files: number; readonly moves: number }

/** Writes the plain files of a finished build into a folder, and answers how many of what it wrote. */
export function writeExport(build: string, folder: string): Written {
  const { basePath, publicFolder, outputs } = readList(build)
  const { pages, files, moves } = sortOutputs(outputs, basePath)
  empty(folder)
  const write = (file: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  write(mark, '')
  const sources = new Map([...pages, ...files].map((output) => [output.address, join(build, output.file)]))
  if (existsSync(publicFolder)) cpSync(publicFolder, folder, { recursive: true })
  for (const page of pages) {
    for (const file of filesOfPage(page.address)) write(file, readFileSync(join(build, page.file)))
  }
  for (const { address, file } of files) write(fileOf(address), readFileSync(join(build, file)))
  for (const move of moves) {
    const source = sources.get(move.to)
    if (source === undefined) throw new Error(`${move.from} leads to ${move.to}, which is not in the build`)
    for (const file of filesOfMove(move)) write(file, movedFile(move, readFileSync(source), basePath))
  }
  write('_redirects', redirectsFile(moves, basePath))
  write('_headers', headersFile(files, basePath, ['', ...topNames(folder)]))
  return { pages: pages.length, files: files.length, moves: moves.length }
}

function readList(build: string): BuildList {
  const file = join(build, listName)
  if (!existsSync(file)) throw new Error(`${build} holds no finished build → Run "npm run export" for both.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The names at the top of an export as they are asked for, each once; files for the host are not asked for. */
function topNames(folder: string): readonly string[] {
  const asked = readdirSync(folder).filter((name) => name === '_next' || !/^[._]/.test(name))
  return [...new Set(asked.map((name) => name.replace(/\.html$/, '')))].toSorted()
}

const filesOfMove = ({ from }: Move) => (namesFile(from) ? [fileOf(from)] : filesOfPage(from))

/** A file cannot lead on, so it is there under both names. */
function movedFile({ from, to }: Move, target: Buffer, basePath: string): string | Buffer {
  return namesFile(from) ? target : redirectPage(`${basePath}${to}`, target.toString('utf8'))
}

function empty(folder: string) {
  const isForeign = existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, mark))
  if (isForeign) throw new Error(`${folder} holds other files → Empty it, or name another folder in OUT_DIR.`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}
