import type { Located, LocatedMap } from '#lib/content/problems/located.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { quote } from '#lib/content/problems/words.ts'
import { compareMessages } from '#lib/i18n/compare-messages.ts'
import shipped from '#lib/i18n/messages/en.json'
import type { MessageTree } from '#lib/i18n/messages.ts'
import { compareScriptText, groupsOfScripts } from '#lib/i18n/script-texts.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

type File = { readonly source: Source; readonly locale: Locale; readonly report: Report }

/** The strings of a file that match the keys and placeholders of the shipped ones; all others are reported and omitted. */
export function checkMessages(found: Located, file: File): MessageTree {
  if (found.kind === 'map') return checkGroup(found, shipped, '', file)
  file.report(
    error(
      file.source.locationAt(found.start),
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
    const fail = (start: number, message: string, hint: string) =>
      report(error(source.locationAt(start), message, hint))
    if (expected === undefined) {
      const hint = didYouMean(key, Object.keys(model), 'Remove it: the interface has no such string.')
      fail(keyStart, `Unknown key ${quote(name)}.`, hint)
    } else if (typeof expected !== 'string') {
      if (value.kind === 'map') checked[key] = checkGroup(value, expected, `${name}.`, file)
      else fail(value.start, `${name} is not a group of keys.`, `Write the strings of ${name} in { }.`)
    } else if (value.kind !== 'scalar' || typeof value.value !== 'string') {
      fail(value.start, `${name} is not a string.`, 'Write one string in double quotes.')
    } else {
      const text = value.value
      const isOfScript = groupsOfScripts.some((one) => path === `${one}.`)
      const faults = isOfScript ? compareScriptText(text, expected) : compareMessages(text, expected, locale)
      for (const { at, message, hint } of faults) {
        const english = `The English string: ${quote(expected)}`
        fail(
          offsetIn(source.text, value.start, at),
          `${name} ${message}: ${quote(text)}.`,
          `${hint} ${english}`,
        )
      }
      if (faults.length === 0) checked[key] = text
    }
  }
  return checked
}

/** The offset in a JSON file of a character of a string; escape sequences take several characters. */
function offsetIn(json: string, start: number, letter: number): number {
  let at = start + 1
  for (let count = 0; count < letter && at < json.length; count++) {
    if (json[at] !== '\\') at += 1
    else at += json[at + 1] === 'u' ? 6 : 2
  }
  return letter === 0 ? start : at
}

/** The paths of all strings, such as "site.roles". */
export function pathsOf(tree: MessageTree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? `${path}${key}` : pathsOf(value, `${path}${key}.`),
  )
}
