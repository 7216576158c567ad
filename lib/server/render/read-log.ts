import type { ReadLog } from '#lib/model/catalog/cached.ts'

type RenderLog = ReadLog & {
  readonly onRead: (part: number) => void
  /** Starts a new page. */
  readonly begin: () => void
  /** The numbers of the parts that were read since `begin`, ascending. */
  readonly end: () => Uint32Array
}

/** Collects the parts that computations read, one page at a time; nested computations count for both. */
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
