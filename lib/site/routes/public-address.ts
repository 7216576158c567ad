import type { Site } from '#lib/model/catalog/site.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

/**
 * The public address of a page or file. If the address of the site already includes a path, it replaces the base path
 * of this build.
 */
export function publicAddress(site: Pick<Site, 'url'>, href: string, under = basePath): string {
  const hasPath = new URL(site.url).pathname !== '/'
  return site.url + (hasPath ? href.slice(under.length) : href)
}
