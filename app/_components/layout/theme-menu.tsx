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
      <button type="button" popoverTarget="theme-menu" aria-label={t('theme')} />
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
