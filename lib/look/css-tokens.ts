import { cssColour, cssSchemes } from '#lib/look/colour.ts'
import {
  breakpoints,
  colours,
  fonts,
  japaneseFonts,
  lowWindow,
  overlays,
  pageWidths,
  printColours,
  printSizes,
  radii,
  shades,
  spacing,
  textSizes,
  tints,
} from '#lib/look/tokens.ts'

type Properties = readonly (readonly [name: string, value: string])[]

const named = (prefix: string, values: Readonly<Record<string, string>>): Properties =>
  Object.entries(values).map(([name, value]) => [`${prefix}-${name}`, value])

const fontStack = (names: readonly string[]) =>
  names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ')

const shadowOf = ({ shadow, lengths, opacity }: typeof overlays.menu | typeof overlays.dialog) =>
  `${lengths.map((length) => (length === 0 ? '0' : `${length}rem`)).join(' ')} ${cssColour(shadow, opacity)}`

/** Properties of a page, since a scheme changes them. Tailwind leaves out those that no sheet of all pages names. */
const runtimeTheme: Properties = [
  ['--color-*', 'initial'],
  ...Object.entries(colours).map(([name, schemes]) => [`--color-${name}`, cssSchemes(schemes)] as const),
  ...Object.entries(tints).map(
    ([name, { of, share }]) =>
      [`--color-${name}`, `color-mix(in oklab, var(--color-${of}) ${share}%, transparent)`] as const,
  ),
  ['--font-serif', fontStack(fonts.serif)],
  ['--font-sans', fontStack(fonts.sans)],
]

const japaneseTheme: Properties = [
  ['--font-serif', fontStack(japaneseFonts.serif)],
  ['--font-sans', fontStack(japaneseFonts.sans)],
]

const shadeProperties: Properties = [
  ...shades.map(({ fill }, index) => [`--shade-${index + 1}`, cssSchemes(fill)] as const),
  ...shades.map(({ on }, index) => [`--on-${index + 1}`, cssSchemes(on)] as const),
]

/** Values that the build puts in the place of `--theme(…)` and `--spacing(…)`, so that no page carries them twice. */
const builtTheme: Properties = [
  ['--breakpoint-*', 'initial'],
  ...named('--breakpoint', breakpoints),
  ['--spacing', spacing.unit],
  ['--text-*', 'initial'],
  ...Object.entries(textSizes).flatMap(
    ([name, text]): Properties => [
      [`--text-${name}`, text.size],
      ...('lineHeight' in text ? [[`--text-${name}--line-height`, text.lineHeight] as const] : []),
    ],
  ),
  ...Object.entries(printSizes).map(([name, points]) => [`--text-print-${name}`, `${points}pt`] as const),
  ['--radius-*', 'initial'],
  ...named('--radius', radii),
  ['--shadow-*', 'initial'],
  ['--shadow-menu', shadowOf(overlays.menu)],
  ['--shadow-dialog', shadowOf(overlays.dialog)],
  ['--color-backdrop', cssColour(overlays.backdrop.shadow, overlays.backdrop.opacity)],
  ...named('--color-print', printColours),
  ...named('--container', pageWidths),
  ['--low-window', lowWindow],
]

const block = (head: string, properties: Properties) =>
  `${head} {\n${properties.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}\n`

const origin = '/* Written by `npm run tokens` from lib/look/tokens.ts. */\n'

/** The text of app/theme.css: what pages have as properties. */
export const themeCss = (): string => `${origin}${block('@theme', runtimeTheme)}
@layer base {
${[
  block(':root', [['color-scheme', 'light dark'], ...shadeProperties]),
  block(':root:lang(ja)', japaneseTheme),
]
  .join('')
  .trimEnd()
  .replaceAll(/^/gm, '  ')}
}
`

/** The text of app/tokens.css, to which the sheets of some pages refer. It has no colours of the two schemes, for which
 * Tailwind would add substitutes to each of them. */
export const tokensCss = (): string => `${origin}${block('@theme inline', builtTheme)}`

const values: ReadonlyMap<string, string> = new Map(
  [...runtimeTheme, ...builtTheme].filter(([name]) => !name.endsWith('*')),
)

/** Puts values in the place of `--theme(…)` and `--spacing(…)` in a sheet that Tailwind does not build. */
export function resolveTokens(css: string): string {
  return css
    .replaceAll(/--theme\((--[\w-]+)\)/g, (call, name: string) => {
      const value = values.get(name)
      if (value === undefined) throw new Error(`There is no token for ${call}: see lib/look/tokens.ts.`)
      return value
    })
    .replaceAll(
      /--spacing\((-?[\d.]+)\)/g,
      (_, steps: string) => `${Number.parseFloat(spacing.unit) * +steps}rem`,
    )
}
