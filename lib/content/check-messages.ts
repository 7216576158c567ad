import type { Located, LocatedMap } from '#lib/content/located.ts'
import { isMessage } from '#lib/content/message-syntax.ts'
import { error, type Report } from '#lib/content/problem.ts'
import type { Source } from '#lib/content/source.ts'
import { didYouMean } from '#lib/content/suggest.ts'
import { quote } from '#lib/content/words.ts'
import shipped from '#lib/i18n/messages/en.json'
import type { MessageTree } from '#lib/i18n/messages.ts'
import type { Locale } from '#lib/model/ids.ts'

type File = { readonly source: Source; readonly locale: Locale; readonly report: Report }

/** The strings of a file that has the shape of those that Rungs ships; what differs is reported and left out. */
export function checkMessages(found: Located, file: File): MessageTree {
  if (found.kind === 'map') return checkGroup(found, shipped, '', file)
  file.report(
    error(
      file.source.placeAt(found.start),
      'The file is not a group of keys.',
      'Write { "group": { "key": "text" } }.',
    ),
  )
  return {}
}

function checkGroup(group: LocatedMap, model: MessageTree, path: string, file: File): MessageTree {
  const { source, locale, report } = file
  const checked: Record<string, string | MessageTree> = {}
  for (const [key, { value, keyStart }] of group.entries) {
    const name = `${path}${key}`
    const expected = Object.hasOwn(model, key) ? model[key] : undefined
    const fail = (start: number, message: string, mend: string) =>
      report(error(source.placeAt(start), message, mend))
    if (expected === undefined) {
      const mend = didYouMean(key, Object.keys(model), 'Remove it: the interface has no such text.')
      fail(keyStart, `Unknown key ${quote(name)}.`, mend)
    } else if (typeof expected !== 'string') {
      if (value.kind === 'map') checked[key] = checkGroup(value, expected, `${name}.`, file)
      else fail(value.start, `${name} is not a group of keys.`, `Write the texts of ${name} in { }.`)
    } else if (value.kind !== 'scalar' || typeof value.value !== 'string') {
      fail(value.start, `${name} is not a text.`, 'Write one text in double quotes.')
    } else if (!isMessage(value.value, locale)) {
      const mend = `Compare it with the English text: ${quote(expected)}`
      fail(value.start, `The placeholders of ${name} cannot be read: ${quote(value.value)}.`, mend)
    } else checked[key] = value.value
  }
  return checked
}

/** The names of all texts, such as "site.roles". */
export function pathsOf(tree: MessageTree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? `${path}${key}` : pathsOf(value, `${path}${key}.`),
  )
}
