import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stylesXml } from '#lib/export/xlsx/styles.ts'
import { cssSchemes, hexColour } from '#lib/look/colour.ts'
import { resolveTokens } from '#lib/look/css-tokens.ts'
import { generatedFiles } from '#lib/look/generated-files.ts'
import { breakpoints, colours, radii, shades, spacing, spreadsheet, textSizes } from '#lib/look/tokens.ts'
import { siteManifest } from '#lib/site/metadata/manifest.ts'
import { siteViewport, themeColours } from '#lib/site/metadata/theme-colours.ts'
import { fixtureCatalog } from '#tests/support/fixture-catalog.ts'

const read = (file: string) => readFileSync(file, 'utf8')

test.each([...generatedFiles()])(
  '%s says what the tokens say: run "npm run tokens" after a change',
  (file, text) => {
    expect(read(file)).toBe(text)
  },
)

// As browsers and the first papers had them, so that the conversion is held to something else than itself.
test.each([
  [colours.ink.light, '#1a1f29'],
  [colours.muted.light, '#525864'],
  [colours.edge.light, '#629092'],
  [colours.accent.light, '#006c73'],
  [colours.paper.light, '#fbfaf7'],
  [colours.paper.dark, '#101318'],
  [shades[0]?.fill.light, '#cef0ef'],
  [shades[1]?.on.light, '#002d39'],
  [shades[3]?.fill.light, '#004d5e'],
  [shades[3]?.on.light, '#ffffff'],
  [[0, 0, 0], '#000000'],
] as const)('%j is %s in sRGB', (colour, hex) => {
  expect(colour && hexColour(colour)).toBe(hex)
})

test('pages, papers, icon, manifest and the frame of a browser have the same colours', () => {
  const css = read('app/theme.css')
  const typst = read('lib/export/typst/tokens.typ')
  const icon = read('public/icon.svg')
  for (const [name, schemes] of Object.entries(colours))
    expect(css).toContain(`--color-${name}: ${cssSchemes(schemes)};`)
  for (const name of ['ink', 'muted', 'edge', 'accent', 'paper'] as const)
    expect(typst).toContain(`#let ${name} = rgb("${hexColour(colours[name].light)}")`)
  shades.forEach(({ fill, on }, index) => {
    expect(css).toContain(`--shade-${index + 1}: ${cssSchemes(fill)};`)
    expect(css).toContain(`--on-${index + 1}: ${cssSchemes(on)};`)
    expect(typst).toContain(`(fill: rgb("${hexColour(fill.light)}"), on: `)
  })
  expect(icon).toContain(`fill:${hexColour(colours.accent.light)}`)
  expect(icon).toContain(`fill:${hexColour(colours.accent.dark)}`)
  expect(themeColours).toEqual({
    light: hexColour(colours.paper.light),
    dark: hexColour(colours.paper.dark),
  })
  expect(JSON.stringify(siteViewport)).toContain(`"color":"${hexColour(colours.paper.dark)}"`)
  const { theme_color, background_color } = siteManifest(fixtureCatalog().site)
  expect([theme_color, background_color]).toEqual([themeColours.light, themeColours.light])
})

test('spreadsheets have the colours and sizes of the tokens, and no others', () => {
  const painted = [...stylesXml.matchAll(/rgb="FF([0-9A-F]{6})"/g)].map(([, colour]) => colour)
  expect(new Set(painted)).toEqual(new Set(Object.values(spreadsheet.colours)))
  const sizes = [...stylesXml.matchAll(/<sz val="(\d+)"/g)].map(([, size]) => Number(size))
  expect(new Set(sizes)).toEqual(new Set(Object.values(spreadsheet.sizes)))
})

test('sizes, spaces, radii and breakpoints reach the style sheets', () => {
  const css = read('app/tokens.css')
  for (const [name, { size }] of Object.entries(textSizes)) expect(css).toContain(`--text-${name}: ${size};`)
  for (const [name, size] of Object.entries(radii)) expect(css).toContain(`--radius-${name}: ${size};`)
  for (const [name, width] of Object.entries(breakpoints))
    expect(css).toContain(`--breakpoint-${name}: ${width};`)
  expect(css).toContain(`--spacing: ${spacing.unit};`)
})

test('a sheet that travels in a script gets values in the place of tokens', () => {
  expect(resolveTokens('a{font-size:--theme(--text-label);margin:--spacing(-2) --spacing(0.75)}')).toBe(
    'a{font-size:0.8125rem;margin:-0.5rem 0.1875rem}',
  )
  expect(() => resolveTokens('a{color:--theme(--color-nowhere)}')).toThrow(
    'There is no token for --theme(--color-nowhere)',
  )
})
