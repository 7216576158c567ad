import type { Messages as ShippedMessages } from '#lib/i18n/messages.ts'
import type { Locale as SiteLocale } from '#lib/model/catalog/ids.ts'

declare module 'next-intl' {
  interface AppConfig {
    Messages: ShippedMessages
    Locale: SiteLocale
  }
}
