import type { kindsOfPage } from '#tests/support/pages.ts'

type Kind = (typeof kindsOfPage)[number]['kind']

/** The most bytes that a page may take, each kind of file compressed by gzip. */
type Budget = { readonly html: number; readonly css: number; readonly js: number }

// Reading pages share their style sheets and the one script, except a few with a style sheet of their own.
const reading = { css: 10_000, js: 3_600 }

export type Budgets = Readonly<Record<Kind, Budget>>

/**
 * The budget of a skill that most roles require, in any language: 12 KB by gzip, plus 2 % because the zlib of Node
 * compresses slightly worse.
 */
export const profileInAnyLanguage = 12_500

const calculator = { css: 11_000, js: 160_000 }

/**
 * The budgets with the small content of the tests, with a fifth of headroom. Make a page that exceeds its budget
 * lighter, or give the reason for a larger budget here.
 */
export const fixtureBudgets: Budgets = {
  home: { html: 7_100, ...reading },
  'skill catalogue': { html: 7_200, ...reading },
  'skill profile': { html: 10_800, ...reading },
  'skill asked by one role': { html: 7_000, ...reading },
  'role catalogue': { html: 5_500, ...reading },
  role: { html: 9_500, ...reading },
  'role that begins at Senior': { html: 7_700, ...reading },
  'full matrix': { html: 21_000, ...reading },
  'level comparison': { html: 12_500, ...reading },
  'level comparison of a sparse role': { html: 7_800, ...reading },
  'talk sheet': { html: 7_000, ...reading },
  'choice of a step': { html: 4_000, ...reading },
  'skill at a glance': { html: 4_500, ...reading },
  'choice of a role to compare': { html: 3_150, ...reading },
  'choice of the second role': { html: 3_050, ...reading },
  'role comparison': { html: 11_000, ...reading },
  'career path': { html: 9_400, ...reading },
  'career path of a short ladder': { html: 7_500, ...reading },
  'level calculator': { html: 14_700, ...calculator },
  translations: { html: 2_700, ...reading },
  search: { html: 2_650, ...reading },
  'data and downloads': { html: 5_200, ...reading },
  changes: { html: 3_850, ...reading },
  'unknown address': { html: 2_000, ...reading },
}

/** The budgets with the sample, with about a fifth of headroom, and a quarter where the length depends on the content. */
export const sampleBudgets: Budgets = {
  home: { html: 9_000, ...reading },
  'skill catalogue': { html: 18_000, ...reading },
  'skill profile': { html: 12_288, ...reading },
  'skill asked by one role': { html: 9_000, ...reading },
  'role catalogue': { html: 7_000, ...reading },
  role: { html: 14_000, ...reading },
  'role that begins at Senior': { html: 12_000, ...reading },
  'full matrix': { html: 50_000, ...reading },
  'level comparison': { html: 25_000, ...reading },
  'level comparison of a sparse role': { html: 20_000, ...reading },
  'talk sheet': { html: 9_000, ...reading },
  'choice of a step': { html: 5_000, ...reading },
  'skill at a glance': { html: 5_900, ...reading },
  'choice of a role to compare': { html: 5_000, ...reading },
  'choice of the second role': { html: 5_000, ...reading },
  'role comparison': { html: 21_000, ...reading },
  'career path': { html: 12_000, ...reading },
  'career path of a short ladder': { html: 11_000, ...reading },
  'level calculator': { html: 21_000, ...calculator },
  translations: { html: 8_000, ...reading },
  search: { html: 5_000, ...reading },
  'data and downloads': { html: 7_000, ...reading },
  changes: { html: 12_000, ...reading },
  'unknown address': { html: 2_500, ...reading },
}
