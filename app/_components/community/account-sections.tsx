import { Field } from '#app/_components/community/field.tsx'
import { PostForm } from '#app/_components/community/post-form.tsx'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Viewer } from '#lib/community/context/community.ts'
import type { ListedSession } from '#lib/community/identity/sessions.ts'

type AccountSectionsProps = {
  readonly viewer: Viewer
  readonly sessions: readonly ListedSession[]
  readonly needsSteward: boolean
  readonly error: string | undefined
}

export function AccountSections({ viewer, sessions, needsSteward, error }: AccountSectionsProps) {
  const t = useTranslations('community.account')
  return (
    <>
      {needsSteward && <SetUp isWrong={error === 'set-up'} />}
      {viewer.account.steward === 1 && <p className="notice">{t.rich('steward')}</p>}
      <Section id="sessions" heading={t.rich('sessionsTitle')}>
        <ul className="plain-list">
          {sessions.map((session) => (
            <li key={session.id}>
              <SessionLine session={session} isHere={session.id === viewer.session} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="delete" heading={t.rich('deleteTitle')} intro={t.rich('deleteLead')}>
        <PostForm to="/account/delete" hidden={{ confirm: 'yes' }} className="mt-4">
          <button type="submit" className="button">
            {t.rich('deleteConfirm')}
          </button>
        </PostForm>
      </Section>
    </>
  )
}

function SetUp({ isWrong }: { readonly isWrong: boolean }) {
  const t = useTranslations('community.account')
  return (
    <Section id="set-up" heading={t.rich('setUpTitle')} intro={t.rich('setUpLead')}>
      <PostForm to="/account/set-up" className="community-form">
        <Field id="code" label={t.rich('setUpCode')} problem={isWrong && t.rich('errorSetUp')}>
          {(attributes) => (
            <input {...attributes} className="short-entry" autoComplete="off" required maxLength={20} />
          )}
        </Field>
        <p className="form-buttons">
          <button type="submit" className="button">
            {t.rich('setUpTitle')}
          </button>
        </p>
      </PostForm>
    </Section>
  )
}

function SessionLine({ session, isHere }: { readonly session: ListedSession; readonly isHere: boolean }) {
  const t = useTranslations('community.account')
  const format = useFormatter()
  const date = format.dateTime(session.seen_at, { dateStyle: 'medium' })
  return (
    <>
      <p>
        {session.agent}
        {isHere && <strong> · {t.rich('sessionHere')}</strong>}
      </p>
      <p className="field-hint">{t.rich('sessionSeen', { date })}</p>
      <PostForm to={`/account/sessions/${session.id}/end`}>
        <button type="submit" className="quiet-button">
          {t.rich('sessionEnd')}
        </button>
      </PostForm>
    </>
  )
}
