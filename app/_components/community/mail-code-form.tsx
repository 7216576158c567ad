import { useLocale } from 'next-intl'
import { Field } from '#app/_components/community/field.tsx'
import { PostForm } from '#app/_components/community/post-form.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { inboxPath } from '#lib/community/routes/community-paths.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type MailCodeFormProps = {
  readonly isWrong: boolean
  /** Whether mails are only shown on this machine. */
  readonly hasInbox: boolean
}

export function MailCodeForm({ isWrong, hasInbox }: MailCodeFormProps) {
  const t = useTranslations('community.signIn')
  const locale = useLocale()
  return (
    <>
      {hasInbox && (
        <p className="notice">
          {t.rich('inboxHint', {
            inbox: (name) => <a href={pageHref(locale, inboxPath)}>{name}</a>,
          })}
        </p>
      )}
      <PostForm to="/sign-in/code" className="community-form">
        <Field id="code" label={t.rich('code')} problem={isWrong && t.rich('errorCode')}>
          {(attributes) => (
            <input
              {...attributes}
              className="short-entry"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              maxLength={20}
            />
          )}
        </Field>
        <p className="form-buttons">
          <button type="submit" className="button button-primary">
            {t.rich('title')}
          </button>
        </p>
      </PostForm>
    </>
  )
}
