import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { QrPicture } from '#app/_components/talk/qr-picture.tsx'
import { TalkPdfLink } from '#app/_components/talk/talk-pdf-link.tsx'
import { TalkTable } from '#app/_components/talk/talk-table.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { talkSheet } from '#lib/model/compare/talk-sheet.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { levelsHref } from '#lib/site/routes/routes.ts'
import '#app/_components/talk/talk.css'

type TalkSheetProps = { readonly site: Site; readonly role: Role; readonly pair: LevelPair }

const headings = { 'becomes-mandatory': 'mandatory', rises: 'rises', new: 'new' } as const

/** Two pages for a talk about a step: what becomes mandatory, with room for evidence. */
export function TalkSheet({ site, role, pair }: TalkSheetProps) {
  const { from, to } = pair
  const t = useTranslations('talk')
  const levels = useTranslations('levels')
  const locale = useLocale()
  const { kind, skills, others } = talkSheet(role, from.level, to.level)
  const href = levelsHref(locale, role.id, from.level.id, to.level.id)
  const address = publicAddress(site, href)
  return (
    <article className="talk">
      <p className="actions screen-only mb-6">
        <TalkPdfLink role={role} pair={pair} isPrimary />
        <a href={href}>{t.rich('back')}</a>
      </p>
      <header>
        <div>
          <p className="text-muted">{t.rich('heading')}</p>
          <h1>
            {levels.rich('title', {
              role: () => <LocalText of={role.name} marked />,
              from: () => <LocalText of={from.level.name} />,
              to: () => <LocalText of={to.level.name} />,
            })}
          </h1>
          {to.focus && (
            <p>
              <LocalText of={to.focus} marked />
            </p>
          )}
        </div>
        <QrPicture address={address} label={t('code', { address })} />
      </header>
      <p className="talk-lines">
        <span>{t.rich('person')}</span>
        <span>{t.rich('date')}</span>
      </p>
      <h2>
        {kind ? t.rich(`kind.${headings[kind]}`, { count: skills.length }) : t.rich('nothing')}{' '}
        <small>{t.rich('others', { count: others })}</small>
      </h2>
      {skills.length > 0 && <TalkTable skills={skills} />}
      <h2>{t.rich('agreed')}</h2>
      <p className="talk-lines talk-agreed">
        <span />
        <span />
      </p>
    </article>
  )
}
