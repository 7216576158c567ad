import { createHash } from 'node:crypto'
import { skillPdf } from '#lib/export/pdf/pdf.ts'
import { findSkill } from '#lib/model/catalog/find.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import { fixtureCatalog } from '#tests/support/fixture-catalog.ts'

/** A digest of the PDF of a skill, typeset in the current process. */
export function pdfDigest(): string {
  const catalog = fixtureCatalog()
  const skill = findSkill(catalog, 'mlflow')
  if (!skill) throw new Error('The content of the tests needs the skill mlflow.')
  const pdf = skillPdf(exportContextOf(catalog, catalog.site.defaultLocale), catalog, skill)
  return createHash('sha256').update(pdf).digest('hex')
}

if (process.argv[2] === 'print') process.stdout.write(pdfDigest())
