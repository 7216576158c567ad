import { Field } from '#app/_components/community/field.tsx'
import { PostForm } from '#app/_components/community/post-form.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { DecisionRight } from '#lib/community/review/decision-right.ts'

type VerdictFormProps = {
  readonly number: number
  /** The revision that is shown, so that no other one is decided on. */
  readonly revision: number
  readonly right: DecisionRight
  readonly needsReason: boolean
}

/** What an expert or a steward decides with. */
export function VerdictForm({ number, revision, right, needsReason }: VerdictFormProps) {
  const t = useTranslations('community.proposal')
  return (
    <Section id="decide" heading={t.rich('decide')}>
      {right === 'bypass' && <p className="notice">{t.rich('asBypass')}</p>}
      {right === 'alone' && <p className="notice">{t.rich('asAlone')}</p>}
      <PostForm
        to={`/proposals/${number}/verdict`}
        hidden={{ revision: `${revision}` }}
        className="community-form"
      >
        <Field
          id="text"
          label={t.rich('text')}
          hint={t.rich('textHint')}
          problem={needsReason && t.rich('textMissing')}
        >
          {(attributes) => <textarea {...attributes} rows={3} maxLength={5000} />}
        </Field>
        <p className="form-buttons">
          <button type="submit" name="value" value="approve" className="button button-primary">
            {t.rich('approve')}
          </button>
          <button type="submit" name="value" value="change" className="button">
            {t.rich('requestChange')}
          </button>
          <button type="submit" name="value" value="decline" className="button">
            {t.rich('decline')}
          </button>
        </p>
      </PostForm>
    </Section>
  )
}
