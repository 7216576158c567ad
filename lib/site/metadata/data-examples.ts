import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { apiHref, catalogueFileHref } from '#lib/site/routes/routes.ts'

export type DataExample = {
  readonly kind: 'exampleCurl' | 'exampleJavascript' | 'examplePython' | 'exampleSheet'
  readonly code: string
}

/** Complete programs that read the data of this site. */
export function dataExamples({ site }: Catalog, locale: Locale): readonly DataExample[] {
  const roles = publicAddress(site, apiHref('roles.json'))
  const skills = publicAddress(site, apiHref('skills.json'))
  const table = publicAddress(site, catalogueFileHref(locale, 'csv'))
  const isDefault = locale === site.defaultLocale
  const inJavascript = `name['${site.defaultLocale}']`
  const inPython = isDefault ? `name['${locale}']` : `name.get('${locale}', name['${site.defaultLocale}'])`
  return [
    { kind: 'exampleCurl', code: `curl ${roles}` },
    {
      kind: 'exampleJavascript',
      code: `const response = await fetch('${roles}')
const { roles } = await response.json()
for (const { name, counts } of roles) {
  console.log(${isDefault ? inJavascript : `name['${locale}'] ?? ${inJavascript}`}, counts.skills)
}`,
    },
    {
      kind: 'examplePython',
      code: `import json
from urllib.request import urlopen

with urlopen('${skills}') as response:
    skills = json.load(response)['skills']
for skill in skills:
    name = skill['name']
    print(${inPython}, skill['domain'])`,
    },
    { kind: 'exampleSheet', code: `=IMPORTDATA("${table}")` },
  ]
}
