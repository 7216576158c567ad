import { compareMessages } from '#lib/i18n/compare-messages.ts'
import { textsOf } from '#lib/i18n/message-texts.ts'
import { shippedMessages } from '#lib/i18n/messages.ts'
import { compareScriptText, groupsOfScripts } from '#lib/i18n/script-texts.ts'

/** Differences between the shipped languages and the English texts: keys, placeholders, tags, plurals. */
export function shippedFaults(shipped = shippedMessages): string[] {
  const english = textsOf(shipped.en ?? {})
  return Object.entries(shipped).flatMap(([locale, tree]) => {
    const texts = textsOf(tree)
    const missing = [...english.keys()].filter((key) => !texts.has(key))
    const surplus = [...texts.keys()].filter((key) => !english.has(key))
    const wrong = [...texts].flatMap(([key, text]) => {
      const isOfScript = groupsOfScripts.some((group) => key.startsWith(`${group}.`))
      const model = english.get(key) ?? text
      const faults = isOfScript ? compareScriptText(text, model) : compareMessages(text, model, locale)
      return faults.map(({ message, hint }) => `${key} ${message} → ${hint}`)
    })
    return [
      ...missing.map((key) => `${key} is missing`),
      ...surplus.map((key) => `${key} has no English text`),
      ...wrong,
    ].map((fault) => `lib/i18n/messages/${locale}.json: ${fault}`)
  })
}
