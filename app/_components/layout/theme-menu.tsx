import { useTranslations } from '#app/_components/i18n/translations.tsx'

/** Works by `:has(:checked)` without script; with script the choice is stored. */
export function ThemeMenu() {
  const t = useTranslations('site')
  const themes = [
    { value: 'system', label: t.rich('themeSystem') },
    { value: 'light', label: t.rich('themeLight') },
    { value: 'dark', label: t.rich('themeDark') },
  ] as const
  return (
    <>
      <button type="button" className="icon" popoverTarget="theme-menu" aria-label={t('theme')} />
      <div id="theme-menu" popover="auto" className="menu">
        <fieldset>
          <legend className="sr-only">{t.rich('theme')}</legend>
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
