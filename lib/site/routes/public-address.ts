import type { Site } from '#lib/model/catalog/site.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

/**
 * The address of a page or file of ours as the world knows it. The address of the site may already name the
 * path that the site lies under; then it is the whole truth, wherever this build is looked at.
 */
export function publicAddress(site: Pick<Site, 'url'>, href: string, under = basePath): string {
  const hasPath = new URL(site.url).pathname !== '/'
  return site.url + (hasPath ? href.slice(under.length) : href)
}
