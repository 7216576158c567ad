import { parseBase } from '#lib/content/base/base.ts'
import { type Files, toContentFiles } from '#lib/content/read/content-files.ts'
import { baseFiles } from '#lib/content/read/file-kind.ts'
import type { Ladder } from '#lib/model/catalog/level.ts'

/** What written cells and sections mean. */
export type Legend = {
  readonly defaultLocale: string
  /** The first is the default. */
  readonly ladders: readonly Ladder[]
  /** The letter of each proficiency, by id. */
  readonly letters: ReadonlyMap<string, string>
  /** The ids of sections of skill files: levels, then proficiencies. */
  readonly sections: readonly string[]
}

/** Undefined if the base files are not valid. */
export function readLegend(files: Files): Legend | undefined {
  const own = new Map([...files].filter(([path]) => baseFiles.some((name) => path === `${name}.yaml`)))
  const ignore = () => {}
  const { locales, ladders, scale } = parseBase(toContentFiles(own, '', ignore), '', ignore)
  if (!locales || !ladders || !scale) return undefined
  return {
    defaultLocale: locales.default,
    ladders: ladders.all,
    letters: new Map(scale.all.map(({ id, letter }) => [id, letter.original])),
    sections: [...ladders.levels, ...scale.all].map(({ id }) => id),
  }
}
