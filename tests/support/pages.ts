/**
 * One page of every kind, as the part of its address after the locale. Some kinds look different where their content is
 * small or starts late: such a page is a variant of another.
 */
export const kindsOfPage = [
  { kind: 'home', path: '' },
  { kind: 'skill catalogue', path: '/skills' },
  { kind: 'skill profile', path: '/skills/mlflow' },
  { kind: 'skill asked by one role', path: '/skills/argocd', variantOf: 'skill profile' },
  { kind: 'role catalogue', path: '/roles' },
  { kind: 'role', path: '/roles/mlops-engineer' },
  { kind: 'role that begins at Senior', path: '/roles/engineering-manager', variantOf: 'role' },
  { kind: 'full matrix', path: '/roles/mlops-engineer/matrix' },
  { kind: 'level comparison', path: '/roles/mlops-engineer/levels/middle/senior' },
  {
    kind: 'level comparison of a sparse role',
    path: '/roles/data-analyst/levels/junior/principal',
    variantOf: 'level comparison',
  },
  { kind: 'talk sheet', path: '/roles/mlops-engineer/levels/middle/senior/talk' },
  { kind: 'choice of a step', path: '/go' },
  { kind: 'skill at a glance', path: '/roles/mlops-engineer/skills/mlflow' },
  { kind: 'choice of a role to compare', path: '/compare' },
  {
    kind: 'choice of the second role',
    path: '/compare/mlops-engineer',
    variantOf: 'choice of a role to compare',
  },
  { kind: 'role comparison', path: '/compare/llm-engineer/mlops-engineer' },
  { kind: 'career path', path: '/roles/mlops-engineer/path' },
  {
    kind: 'career path of a short ladder',
    path: '/roles/engineering-manager/path',
    variantOf: 'career path',
  },
  { kind: 'level calculator', path: '/roles/mlops-engineer/calculator' },
  { kind: 'translations', path: '/translate' },
  { kind: 'search', path: '/search' },
  { kind: 'data and downloads', path: '/data' },
  { kind: 'changes', path: '/changes' },
  { kind: 'unknown address', path: '/no-such-page' },
] as const

/** The same without variants. */
export const mainKinds = kindsOfPage.filter((page) => !('variantOf' in page))

export const locales = ['en', 'zh', 'de', 'es'] as const
