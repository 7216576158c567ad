import { readContent } from '#lib/content/read-content.ts'
import { translatablesOf } from '#lib/model/translatables.ts'

const t = performance.now()
const { content, problems } = readContent(process.argv[2] ?? 'content')
console.log(performance.now() - t, problems.length)
if (content)
  for (const l of content.catalog.site.locales) {
    const o = translatablesOf(content.catalog).filter(({ value }) => value.outdated?.includes(l))
    console.log(l, o.length)
    for (const x of o) console.log('  ', x.path, JSON.stringify(x.part))
  }
