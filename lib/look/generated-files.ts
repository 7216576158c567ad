import { hexColour } from '#lib/look/colour.ts'
import { themeCss, tokensCss } from '#lib/look/css-tokens.ts'
import { colours, hairline, printSizes, shades } from '#lib/look/tokens.ts'

// White as Typst names it is a shade of grey, which takes fewer bytes than a colour.
const typstColour = (hex: string) => (hex === '#ffffff' ? 'white' : `rgb("${hex}")`)

const pdfColours = ['ink', 'muted', 'edge', 'accent', 'paper'] as const

const tokensTyp = (): string => `// Written by \`npm run tokens\` from lib/look/tokens.ts.

${pdfColours.map((name) => `#let ${name} = ${typstColour(hexColour(colours[name].light))}`).join('\n')}
#let hair = ${typstColour(hairline)}

#let print = (
${Object.entries(printSizes)
  .map(([name, points]) => `  ${name}: ${points}pt,`)
  .join('\n')}
)

// From the lowest proficiency to the highest, each with the colour of its text.
#let shades = (
${shades
  .map(
    ({ fill, on }) =>
      `  (fill: ${typstColour(hexColour(fill.light))}, on: ${typstColour(hexColour(on.light))}),`,
  )
  .join('\n')}
)
`

const iconSvg = (): string => {
  const { light, dark } = colours.accent
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><title>Rungs</title><style>path{fill:${hexColour(light)}}@media(prefers-color-scheme:dark){path{fill:${hexColour(dark)}}}</style><path d="M0 13h4v3H0zM6 7h4v9H6zM12 1h4v15h-4z"/></svg>\n`
}

/** What `npm run tokens` writes, by path. */
export const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['app/theme.css', themeCss()],
    ['app/tokens.css', tokensCss()],
    ['lib/export/typst/tokens.typ', tokensTyp()],
    ['public/icon.svg', iconSvg()],
  ])
