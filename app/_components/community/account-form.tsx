import { Field } from '#app/_components/community/field.tsx'
import { PostForm } from '#app/_components/community/post-form.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Account } from '#lib/community/store/tables.ts'
import { ownLanguageName } from '#lib/i18n/language.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

type AccountFormProps = {
  readonly account: Account
  readonly locales: readonly Locale[]
  readonly error: string | undefined
}

export function AccountForm({ account, locales, error }: AccountFormProps) {
  const t = useTranslations('community.account')
  const choices = { all: t('mailsAll'), daily: t('mailsDaily'), none: t('mailsNone') }
  const ofHandle: Readonly<Record<string, () => ReturnType<typeof t.rich>>> = {
    handle: () => t.rich('errorHandle'),
    taken: () => t.rich('errorTaken'),
  }
  return (
    <PostForm to="/account" className="community-form">
      <Field id="name" label={t.rich('nameLabel')} problem={error === 'name' && t.rich('errorName')}>
        {(attributes) => (
          <input {...attributes} defaultValue={account.name} autoComplete="name" required maxLength={60} />
        )}
      </Field>
      <Field
        id="handle"
        label={t.rich('handle')}
        hint={t.rich('handleHint')}
        problem={ofHandle[error ?? '']?.()}
      >
        {(attributes) => (
          <input
            {...attributes}
            defaultValue={account.handle}
            autoComplete="username"
            autoCapitalize="none"
            required
            maxLength={40}
          />
        )}
      </Field>
      <Field id="language" label={t.rich('language')}>
        {(attributes) => (
          <select {...attributes} defaultValue={account.locale}>
            {locales.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {ownLanguageName(locale)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="mails" label={t.rich('mails')}>
        {(attributes) => (
          <select {...attributes} defaultValue={account.mails}>
            {Object.entries(choices).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="form-buttons">
        <button type="submit" className="button button-primary">
          {t.rich('save')}
        </button>
      </p>
    </PostForm>
  )
}
