import type { Colour, Schemes } from '#lib/look/colour.ts'

// The look of everything: pages, PDFs, spreadsheets and icons. A value is changed here, then `npm run tokens` writes
// the files that are made of it.

/** What pages, papers and pictures are painted with. */
export const colours = {
  paper: { light: [98.6, 0.004, 95], dark: [18.5, 0.012, 260] },
  sheet: { light: [100, 0, 0], dark: [22, 0.014, 260] },
  ink: { light: [24, 0.02, 262], dark: [93, 0.008, 260] },
  muted: { light: [46, 0.02, 262], dark: [74, 0.014, 260] },
  line: { light: [90, 0.008, 95], dark: [32, 0.016, 260] },
  edge: { light: [62, 0.05, 200], dark: [56, 0.05, 198] },
  accent: { light: [47, 0.11, 200], dark: [80, 0.1, 195] },
  wash: { light: [95.5, 0.02, 195], dark: [25, 0.03, 205] },
} as const satisfies Readonly<Record<string, Schemes>>

/** Colours that let through what is behind them: a share, in percent, of one of those above. */
export const tints = {
  /** The line between the rows of a table or a list. */
  row: { of: 'line', share: 55 },
  /** A row under the pointer. */
  hover: { of: 'accent', share: 6 },
} as const satisfies Readonly<Record<string, { readonly of: keyof typeof colours; readonly share: number }>>

type Shade = { readonly fill: Schemes; readonly on: Schemes }

/** Four shades of one hue, from the lowest proficiency to the highest, each with the colour of its text. */
export const shades: readonly Shade[] = [
  {
    fill: { light: [93, 0.035, 195], dark: [31, 0.035, 205] },
    on: { light: [33, 0.06, 210], dark: [88, 0.05, 195] },
  },
  {
    fill: { light: [83, 0.075, 195], dark: [43, 0.06, 203] },
    on: { light: [27, 0.06, 215], dark: [95, 0.03, 195] },
  },
  {
    fill: { light: [53, 0.1, 200], dark: [66, 0.1, 198] },
    on: { light: [100, 0, 0], dark: [17, 0.03, 220] },
  },
  {
    fill: { light: [38, 0.085, 215], dark: [85, 0.09, 193] },
    on: { light: [100, 0, 0], dark: [17, 0.03, 220] },
  },
]

const shadow: Colour = [20, 0.02, 260]

/** What lies over a page: the shadow that it casts, as `x y blur` in rem, and what dims the page behind it. */
export const overlays = {
  menu: { shadow, lengths: [0, 0.5, 1.5], opacity: 0.12 },
  dialog: { shadow, lengths: [0, 1, 3], opacity: 0.25 },
  backdrop: { shadow, opacity: 0.4 },
} as const

/** What pages are printed with, which is black on white whatever the scheme. */
export const printColours = {
  paper: 'white',
  ink: 'black',
  muted: '#333',
  edge: '#555',
  line: '#ccc',
} as const

/** A line on the papers that Typst sets: darker than on a screen, since it is a hair thin. */
export const hairline = '#c9c8c3'

export const fonts = {
  serif: [
    'ui-serif',
    'Iowan Old Style',
    'Palatino Linotype',
    'Georgia',
    'Songti SC',
    'Noto Serif CJK SC',
    'serif',
  ],
  sans: [
    'ui-sans-serif',
    'system-ui',
    '-apple-system',
    'Segoe UI',
    'Noto Sans',
    'PingFang SC',
    'Microsoft YaHei',
    'Noto Sans CJK SC',
    'sans-serif',
  ],
} as const

/** Many Han characters have another shape in Japanese, so the first font that has them must be a Japanese one. */
export const japaneseFonts = {
  serif: [
    'ui-serif',
    'Iowan Old Style',
    'Palatino Linotype',
    'Georgia',
    'Hiragino Mincho ProN',
    'Noto Serif JP',
    'Noto Serif CJK JP',
    'Yu Mincho',
    'serif',
  ],
  sans: [
    'ui-sans-serif',
    'system-ui',
    '-apple-system',
    'Segoe UI',
    'Noto Sans',
    'Hiragino Sans',
    'Noto Sans JP',
    'Noto Sans CJK JP',
    'Meiryo',
    'sans-serif',
  ],
} as const

type TextSize = { readonly size: string; readonly lineHeight?: string }

/** Sizes of text, from the smallest. Those with a line height are those of Tailwind, used as classes. */
export const textSizes = {
  /** The language of a text that falls back. */
  '2xs': { size: '0.6875rem' },
  /** Tags, keys and arrows. */
  xs: { size: '0.75rem' },
  /** Heads of tables, and what is said below a name. */
  label: { size: '0.8125rem' },
  /** Notes, legends and cells. */
  sm: { size: '0.875rem', lineHeight: 'calc(1.25 / 0.875)' },
  /** Texts in cards, tables and lists. */
  body: { size: '0.9375rem' },
  base: { size: '1rem' },
  /** The name of a level or a card. */
  entry: { size: '1.0625rem' },
  lg: { size: '1.125rem', lineHeight: 'calc(1.75 / 1.125)' },
  /** The sentence below a title, and captions. */
  lead: { size: '1.1875rem' },
  xl: { size: '1.25rem', lineHeight: 'calc(1.75 / 1.25)' },
  /** The title of an embed. */
  frame: { size: '1.375rem' },
  /** The heading of a section. */
  '2xl': { size: '1.5rem', lineHeight: 'calc(2 / 1.5)' },
  /** A figure on a rung. */
  rung: { size: '1.75rem' },
  '3xl': { size: '1.875rem', lineHeight: 'calc(2.25 / 1.875)' },
  figure: { size: '2rem' },
  title: { size: 'clamp(2rem, 5vw, 3rem)' },
} as const satisfies Readonly<Record<string, TextSize>>

/** Sizes of text on paper, in points: of PDFs, and of pages that are printed. */
export const printSizes = {
  tiny: 7,
  dense: 7.5,
  small: 8,
  text: 8.5,
  note: 9,
  /** What a PDF is set in where nothing else is said. */
  paper: 9.5,
  /** The same of a page. */
  page: 10,
  level: 10.5,
  name: 11,
  lead: 11.5,
  heading: 13,
  section: 17,
  title: 20,
  figure: 21,
  cover: 30,
} as const

/** Spaces are multiples of one unit, as in Tailwind: `--spacing(3)` in a sheet and `mt-3` as a class. */
export const spacing = {
  unit: '0.25rem',
  steps: [
    0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.5, 3.75, 4, 4.5, 5, 6, 7, 8, 9, 10, 12, 13,
    16, 20, 22, 28, 32, 36,
  ],
} as const

export const radii = {
  xs: '0.125rem',
  sm: '0.25rem',
  cell: '0.3125rem',
  md: '0.375rem',
  segment: '0.4375rem',
  lg: '0.5rem',
  menu: '0.625rem',
  xl: '0.75rem',
  dialog: '0.875rem',
  pill: '999px',
} as const

/** How wide a page is on a wide screen, and one with a large table. */
export const pageWidths = { page: '70rem', wide: '96rem' } as const

/** Widths at which a page changes. */
export const breakpoints = { xs: '22rem', sm: '30rem', md: '46rem', lg: '64rem' } as const

/** A window that is lower, as one that is enlarged four times, has no room for bars that stick. */
export const lowWindow = '30rem'

/** What spreadsheets are painted with; programs for them know neither light-dark pairs nor Oklch. */
export const spreadsheet = {
  font: 'Calibri',
  sizes: { text: 11, title: 16, note: 10 },
  colours: { note: '555555', head: 'E6F0F0', mandatory: 'BFE3E1', input: 'FFF8DC', line: 'B5C4C4' },
} as const
