import { writeContent } from '#tests/bench/content/make-content.ts'

const locales = ['en', 'zh', 'de', 'es'] as const

/** What is measured, by the name that --size takes. The first two are built, the last is only read. */
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

/** Where the build of a size lies. */
export const distOf = (size: SizeName): string => `.next-bench-${size}`
export const exportOf = (size: SizeName): string => `out-bench-${size}`
