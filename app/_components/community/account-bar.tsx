import { useLocale } from 'next-intl'
import { PostForm } from '#app/_components/community/post-form.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Viewer } from '#lib/community/context/community.ts'
import { accountPath, signInPath } from '#lib/community/routes/community-paths.ts'
import { type PagePath, pageHref } from '#lib/site/routes/routes.ts'

type AccountBarProps = { readonly viewer: Viewer | undefined; readonly path: PagePath }

/** Who is signed in, or the link to sign in and come back. */
export function AccountBar({ viewer, path }: AccountBarProps) {
  const t = useTranslations('community')
  const locale = useLocale()
  if (!viewer) {
    if (path.startsWith(signInPath)) return null
    return (
      <p className="account-bar">
        <a href={`${pageHref(locale, signInPath)}?next=${encodeURIComponent(`/${locale}${path}`)}`}>
          {t.rich('signInLink')}
        </a>
      </p>
    )
  }
  return (
    <div className="account-bar">
      <p>
        {t.rich('signedInAs', {
          name: viewer.account.name,
          account: (name) => <a href={pageHref(locale, accountPath)}>{name}</a>,
        })}
      </p>
      <PostForm to="/sign-out">
        <button type="submit" className="quiet-button">
          {t.rich('signOut')}
        </button>
      </PostForm>
    </div>
  )
}
