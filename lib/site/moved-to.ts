import type { Route } from 'next'
import { permanentRedirect } from 'next/navigation'
import { basePath } from '#lib/site/base-path.ts'

/** Leads an old address of a page on to the one that it has now. */
export function movedTo(href: Route): never {
  // Next puts the base path before the address by itself.
  permanentRedirect(href.slice(basePath.length) as Route)
}
