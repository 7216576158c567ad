import { type ContentMemory, emptyMemory } from '#lib/content/content-memory.ts'
import { parseFiles } from '#lib/content/parse-files.ts'
import { decode } from '#lib/content/problems/source.ts'
import { kindOf } from '#lib/content/read/file-kind.ts'
import { printable } from '#lib/content/text/printable.ts'
import { findLostWords, notInModel } from '#tests/fuzz/lost-words.ts'
import { readAround } from '#tests/fuzz/read-around.ts'
import type { SmallContent } from '#tests/fuzz/small-contents.ts'

export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'crash' | 'slow' | 'lost' | 'invalid'; readonly details: string }

const longest = 1000
const options = { folder: 'content', findDates: () => new Map() }

/** A cache: the other files of a content are the same in all cases. */
const memories = new WeakMap<SmallContent, ContentMemory>()

export function memoryOf(content: SmallContent): ContentMemory {
  const memory = memories.get(content) ?? emptyMemory()
  memories.set(content, memory)
  return memory
}

/** The result of reading a content in which one file is mutated, and perhaps renamed. */
export function judge(small: SmallContent, bytes: Uint8Array, newPath = small.path): Verdict {
  const { path, files } = small
  const changed = new Map<string, Uint8Array | string>(files)
  changed.delete(path)
  changed.set(newPath, bytes)
  try {
    const start = performance.now()
    const { content, problems } = parseFiles(changed, { ...options, memory: memoryOf(small) })
    const took = performance.now() - start
    if (took > longest && isSlow(changed)) return { kind: 'slow', details: `${Math.round(took)} ms` }
    const invalid = problems.find(({ message, hint }) =>
      /\bundefined\b|\bNaN\b|\[object/.test(message + hint),
    )
    if (invalid) return { kind: 'invalid', details: invalid.message }
    const own = problems.filter(({ file }) => file === printable(`content/${newPath}`))
    const { kind } = kindOf(newPath)
    if (kind === 'ignored' || (kind === 'copy' && own.length > 0)) return { kind: 'right' }
    if (own.some(({ severity }) => severity === 'error')) return { kind: 'right' }
    const text = decode(bytes)
    if (text === undefined) return { kind: 'lost', details: 'a file that is not UTF-8 is not reported' }
    const read = content ?? readAround(changed)
    const lost = read ? findLostWords(newPath, text, read) : []
    // A translation cannot be judged while its original is broken.
    if (!content && lost.includes(notInModel)) return { kind: 'right' }
    return lost.length > 0 ? { kind: 'lost', details: lost.slice(0, 5).join(', ') } : { kind: 'right' }
  } catch (thrown) {
    return {
      kind: 'crash',
      details: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    }
  }
}

/** In CPU time, which does not depend on the load of the machine. */
function isSlow(files: ReadonlyMap<string, Uint8Array | string>): boolean {
  const start = process.cpuUsage()
  parseFiles(files, options)
  return process.cpuUsage(start).user / 1000 > longest
}
