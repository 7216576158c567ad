import { cellKey, introKey, roleTextKey, skillTextKey } from '#lib/import/plan/wanted.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'

/** All values of the content that a source can change, by key. */
export function contentValues({ skills, roles }: SiteState): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const { id, texts, intro } of skills) {
    if (intro !== undefined) values.set(introKey(id), intro)
    for (const [section, text] of texts) values.set(skillTextKey(id, section), text)
  }
  for (const { id, cells, texts } of roles) {
    for (const [skill, levels] of cells)
      for (const [level, cell] of levels) values.set(cellKey(id, skill, level), cell)
    for (const [skill, levels] of texts)
      for (const [level, text] of levels) values.set(roleTextKey(id, skill, level), text)
  }
  return values
}
