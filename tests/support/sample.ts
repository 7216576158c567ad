import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the sample, which teams replace by their own content. */
export const sampleFolder = 'content'

/** Whether a folder is the sample: a site called Rungs with the role MLOps Engineer. */
export function isSampleIn(folder: string): boolean {
  const site = join(folder, 'site.yaml')
  return (
    existsSync(join(folder, 'roles/mlops-engineer/role.yaml')) &&
    existsSync(site) &&
    /^(?:name| {2}en): Rungs$/m.test(readFileSync(site, 'utf8'))
  )
}

export const isSample = isSampleIn(sampleFolder)

/** The message at the end of a run without the tests of the sample. */
export const sampleLeftOut = (what: string): string =>
  `Left out because ${sampleFolder}/ is not the sample of Rungs: ${what}.`
