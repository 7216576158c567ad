import { expect, test } from 'vitest'
import de from '#lib/i18n/messages/de.json'
import en from '#lib/i18n/messages/en.json'
import es from '#lib/i18n/messages/es.json'
import ja from '#lib/i18n/messages/ja.json'
import zh from '#lib/i18n/messages/zh.json'

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

// A script fills in its texts itself, because an ICU parser is too large for the browser.
test.each(Object.entries({ de, en, es, ja, zh }))(
  'in %s the texts of the tool and of the search have plain placeholders',
  (_, all) => {
    const english: Record<string, string> = { ...en.calculator.tool, ...en.search.script }
    for (const [key, text] of Object.entries({ ...all.calculator.tool, ...all.search.script })) {
      expect(placeholders(text), key).toEqual(placeholders(english[key] ?? ''))
      expect(text.replaceAll(/\{\w+\}/g, ''), key).not.toMatch(/[{}'<>]/)
    }
  },
)
