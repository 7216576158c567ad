import { useTranslations } from 'next-intl'

/** Works by `:has(:checked)` without script; with script the choice is kept. */
export function ThemeMenu() {
  const t = useTranslations('site')
  const themes = [
    { value: 'system', label: t('themeSystem') },
    { value: 'light', label: t('themeLight') },
    { value: 'dark', label: t('themeDark') },
  ] as const
  return (
    <>
      <button type="button" popoverTarget="theme-menu" aria-label={t('theme')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5v11a5.5 5.5 0 0 1 0-11Z" />
        </svg>
      </button>
      <div id="theme-menu" popover="auto" className="menu">
        <fieldset>
          <legend className="sr-only">{t('theme')}</legend>
          {themes.map(({ value, label }) => (
            <label key={value}>
              <input
                type="radio"
                name="theme"
                id={`theme-${value}`}
                value={value}
                defaultChecked={value === 'system'}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  )
}
