import { Field } from '#app/_components/community/field.tsx'
import { PostForm } from '#app/_components/community/post-form.tsx'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'

type SignInFormProps = {
  /** Where to go afterwards. */
  readonly next: string
  readonly error: string | undefined
  /** The domains whose addresses may sign in; all if empty. */
  readonly domains: readonly string[]
}

export function SignInForm({ next, error, domains }: SignInFormProps) {
  const t = useTranslations('community.signIn')
  const format = useFormatter()
  const problems: Readonly<Record<string, () => ReturnType<typeof t.rich>>> = {
    mail: () => t.rich('errorMail'),
    domain: () => t.rich('errorDomain', { domains: format.list(domains) }),
  }
  return (
    <PostForm to="/sign-in/mail" hidden={{ next }} className="community-form">
      <Field id="mail" label={t.rich('mail')} hint={t.rich('mailHint')} problem={problems[error ?? '']?.()}>
        {(attributes) => <input {...attributes} type="email" autoComplete="email" required maxLength={200} />}
      </Field>
      <p className="form-buttons">
        <button type="submit" className="button button-primary">
          {t.rich('send')}
        </button>
      </p>
    </PostForm>
  )
}
