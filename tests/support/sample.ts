import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The sample that Rungs comes with, and that a team replaces by its own content. */
export const sampleFolder = 'content'

/** Whether a folder holds the sample: a site called Rungs that has the role of an MLOps Engineer. */
export function isSampleIn(folder: string): boolean {
  const site = join(folder, 'site.yaml')
  return (
    existsSync(join(folder, 'roles/mlops-engineer/role.yaml')) &&
    existsSync(site) &&
    /^(?:name| {2}en): Rungs$/m.test(readFileSync(site, 'utf8'))
  )
}

export const isSample = isSampleIn(sampleFolder)

/** The line that a run ends with where what holds for the sample alone was left out. */
export const sampleLeftOut = (what: string): string =>
  `Left out, since ${sampleFolder}/ does not hold the sample of Rungs: ${what}.`
