import type { ReadLog } from '#lib/model/catalog/cached.ts'

type RenderLog = ReadLog & {
  readonly onRead: (part: number) => void
  /** Forgets what was read so far. */
  readonly begin: () => void
  /** The numbers of the parts that were read since the beginning, ascending. */
  readonly end: () => Uint32Array
}

/** Collects what computations read, one page at a time; a computation inside another one counts for both. */
export function createReadLog(): RenderLog {
  let current = new Set<number>()
  let last = -1
  return {
    begin: () => {
      current = new Set()
      last = -1
    },
    end: () => Uint32Array.from(current).sort(),
    onRead: (part) => {
      if (part === last) return
      last = part
      current.add(part)
    },
    capture: (compute) => {
      const outer = current
      const inner = new Set<number>()
      current = inner
      last = -1
      try {
        return { value: compute(), reads: [...inner] }
      } finally {
        current = outer
        last = -1
        for (const part of inner) outer.add(part)
      }
    },
    ignore: (compute) => {
      const outer = current
      current = new Set()
      last = -1
      try {
        return compute()
      } finally {
        current = outer
        last = -1
      }
    },
    add: (reads) => {
      for (const part of reads) current.add(part)
    },
  }
}
