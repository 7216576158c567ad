import { resolve } from 'node:path'
import { writeContent } from '#tests/bench/content/make-content.ts'

const locales = ['en', 'zh', 'de', 'es'] as const

/** The sizes by the name for --size. The first two are served, the last is only read. */
export const sizes = {
  sample: { title: 'sample', content: () => 'content' },
  middle: {
    title: '400 skills × 100 roles × 4',
    content: () => writeContent({ skills: 400, roles: 100, locales }),
  },
  large: {
    title: '2,000 skills × 300 roles × 4',
    content: () => writeContent({ skills: 2000, roles: 300, locales }),
  },
} as const

export type SizeName = keyof typeof sizes

/** The environment of a server or export of one size: it shares nothing with that of the project. */
export const environmentOf = (size: SizeName, content: string) => ({
  CONTENT_DIR: content,
  DIST_DIR: '.next-bench',
  STORE_DIR: resolve(`.rungs-bench/${size}`),
  OUT_DIR: resolve(`out-bench-${size}`),
})
