import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Changes } from '#lib/content/edit/changes.ts'

const folderName = '.pending'
const journalName = 'journal.json'
const journalSchema = z.array(z.strictObject({ path: z.string(), text: z.string().optional() }))

/**
 * Writes all changes or none: they are collected in a journal first, and a run that is killed while it writes is
 * completed by `completeWriting`.
 */
export function writeFiles(folder: string, changes: Changes): void {
  completeWriting(folder)
  const pending = join(folder, folderName)
  mkdirSync(pending, { recursive: true })
  const entries = [...changes].map(([path, text]) => ({ path, text }))
  const journal = join(pending, journalName)
  writeFileSync(`${journal}.part`, JSON.stringify(entries), { flush: true })
  renameSync(`${journal}.part`, journal)
  completeWriting(folder)
}

/** Completes an interrupted `writeFiles`; removes one that was not complete enough. */
export function completeWriting(folder: string): void {
  const pending = join(folder, folderName)
  if (!existsSync(pending)) return
  const journal = join(pending, journalName)
  if (existsSync(journal)) {
    for (const { path, text } of journalSchema.parse(JSON.parse(readFileSync(journal, 'utf8')))) {
      const file = join(folder, path)
      if (text === undefined) remove(file)
      else replace(file, text, join(pending, 'file'))
    }
  }
  rmSync(pending, { recursive: true })
}

function replace(file: string, text: string, part: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(part, text, { flush: true })
  renameSync(part, file)
}

/** Removes a file, and its folder if that is empty. */
function remove(file: string): void {
  rmSync(file, { force: true })
  try {
    rmdirSync(dirname(file))
  } catch {
    // It has other files.
  }
}
