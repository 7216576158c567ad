import type { kindsOfPage } from '#tests/support/pages.ts'

type Kind = (typeof kindsOfPage)[number]['kind']

/** The most bytes that a page may take, each kind of file compressed by gzip. */
export type Budget = { readonly html: number; readonly css: number; readonly js: number }

// Style sheets and the one script are the same for all reading pages but for the few with a sheet of their own.
const reading = { css: 10_000, js: 3_000 }

/**
 * What a skill asked by seven roles may take in any language: 12 KB by gzip. What Node compresses with packs a
 * fiftieth worse.
 */
export const profileInAnyLanguage = 12_500

/**
 * The budget of each kind of page. The HTML has about a fifth of headroom over the sample, and a quarter where
 * the content decides its length; a page that needs more has to be made lighter, or to argue for it here.
 */
export const budgets = {
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
  'skill at a glance': { html: 5_500, ...reading },
  'choice of a role to compare': { html: 5_000, ...reading },
  'choice of the second role': { html: 5_000, ...reading },
  'role comparison': { html: 21_000, ...reading },
  'career path': { html: 12_000, ...reading },
  'career path of a short ladder': { html: 11_000, ...reading },
  'level calculator': { html: 21_000, css: 10_240, js: 160_000 },
  translations: { html: 8_000, ...reading },
  search: { html: 5_000, ...reading },
  'data and downloads': { html: 7_000, ...reading },
  changes: { html: 12_000, ...reading },
  'unknown address': { html: 2_500, ...reading },
} satisfies Record<Kind, Budget>
