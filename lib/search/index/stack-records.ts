import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { NamesFile, StackRecord } from '#lib/search/core/index-format.ts'
import { rolePath } from '#lib/site/routes/routes.ts'

type Stack = Pick<NamesFile, 'stack' | 'roles' | 'levels'>

/** The stack items of all roles, each once, with its roles and levels. */
export function stackRecords(catalog: Catalog, locale: Locale): Stack {
  const levels = catalog.ladders.flatMap((ladder) => ladder.levels)
  const items = new Map<string, { language: string | undefined; at: Map<number, number[]> }>()
  for (const [index, role] of catalog.roles.entries()) {
    for (const { level, stack } of role.levels) {
      const { value, locale: language } = stack ? inLocale(stack, locale) : { value: [], locale }
      for (const name of value) {
        const item = items.get(name) ?? {
          language: language === locale ? undefined : language,
          at: new Map<number, number[]>(),
        }
        items.set(name, item)
        item.at.set(index, [...(item.at.get(index) ?? []), levels.indexOf(level)])
      }
    }
  }
  const stack = [...items].map(
    ([name, { language, at }]): StackRecord => ({
      name,
      ...(language && { language }),
      at: [...at].map(([role, levelIndices]) => [role, ...levelIndices] as const),
    }),
  )
  return {
    stack,
    roles: catalog.roles.map(({ id, name }) => ({ path: rolePath(id), name: inLocale(name, locale).value })),
    levels: levels.map(({ name }) => inLocale(name, locale).value),
  }
}
