import { createTranslator } from 'next-intl'
import type { Locale } from '#lib/model/ids.ts'

/** Whether next-intl can read a message; it is asked the way it will be asked by a page. */
export function isMessage(text: string, locale: Locale): boolean {
  let readable = true
  const translate = createTranslator({
    locale,
    messages: { message: text },
    onError: ({ code }) => {
      // Other errors are about the values, which are not known here.
      if (code === 'INVALID_MESSAGE') readable = false
    },
  })
  // A message is only read when there are values to put into it.
  translate('message', { value: '' })
  return readable
}
