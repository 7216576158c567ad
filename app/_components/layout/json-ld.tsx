import type { Thing, WithContext } from 'schema-dts'
import { toScriptText } from '#lib/site/metadata/json-ld.ts'

/** What the page is about, for search engines. */
export function JsonLd({ thing }: { readonly thing: WithContext<Thing> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptText(thing) }} />
}
