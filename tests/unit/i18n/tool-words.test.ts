import { expect, test } from 'vitest'
import de from '#lib/i18n/messages/de.json'
import en from '#lib/i18n/messages/en.json'
import es from '#lib/i18n/messages/es.json'
import zh from '#lib/i18n/messages/zh.json'

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

// A tool fills in its texts by itself, without what reads ICU messages, which is too large to be sent.
test.each(Object.entries({ de, en, es, zh }))(
  'in %s the texts of the tool have plain placeholders',
  (_, all) => {
    for (const [key, text] of Object.entries(all.calculator.tool)) {
      const english = en.calculator.tool[key as keyof typeof en.calculator.tool]
      expect(placeholders(text), key).toEqual(placeholders(english))
      expect(text.replaceAll(/\{\w+\}/g, ''), key).not.toMatch(/[{}'<>]/)
    }
  },
)
