/**
 * The types of the published vocabulary that the site uses: their properties with the expected types of values, including
 * those inherited from Thing or CreativeWork.
 * https://schema.org/version/latest/schemaorg-current-https.jsonld
 */
const thing = { name: ['Text'], description: ['Text'], url: ['URL'] }
const creativeWork = {
  ...thing,
  inLanguage: ['Text'],
  license: ['URL'],
  isAccessibleForFree: ['Boolean'],
  dateModified: ['Date'],
}
const vocabulary: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  WebSite: creativeWork,
  DefinedTermSet: { ...creativeWork, hasDefinedTerm: ['DefinedTerm'] },
  DefinedTerm: { ...thing, termCode: ['Text'], inDefinedTermSet: ['URL', 'DefinedTermSet'] },
  Occupation: { ...thing, occupationalCategory: ['Text'], skills: ['Text', 'DefinedTerm'] },
  BreadcrumbList: { ...thing, itemListElement: ['ListItem'] },
  ListItem: { ...thing, position: ['Integer'], item: ['URL'] },
  Dataset: { ...creativeWork, distribution: ['DataDownload'] },
  DataDownload: { ...creativeWork, contentUrl: ['URL'], encodingFormat: ['Text'] },
}

const isOfType: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  Boolean: (value) => typeof value === 'boolean',
  Integer: (value) => Number.isInteger(value),
}

/** The paths in a JSON-LD document that violate the vocabulary; empty for a valid one. */
export function faultsOf(document: unknown): string[] {
  const { '@context': context, ...thing }: Record<string, unknown> = { ...Object(document) }
  return [...(context === 'https://schema.org' ? [] : ['@context']), ...faultsOfThing(thing, '')]
}

function faultsOfThing(thing: unknown, path: string): string[] {
  const { '@type': type, ...properties }: Record<string, unknown> = { ...Object(thing) }
  const known = vocabulary[String(type)]
  if (!known) return [`${path}: ${type} is no type`]
  return Object.entries(properties).flatMap(([property, value]) => {
    const here = `${path}/${property}`
    const expected = known[property]
    if (!expected) return [`${here} is no property of ${type}`]
    const values = Array.isArray(value) ? value : [value]
    if (values.length === 0) return [`${here} is empty`]
    return values.flatMap((one) => faultsOfValue(one, expected, here))
  })
}

function faultsOfValue(value: unknown, expected: readonly string[], path: string): string[] {
  if (expected.some((type) => isOfType[type]?.(value))) return []
  const type = String(Object(value)['@type'])
  return expected.includes(type) ? faultsOfThing(value, path) : [`${path} is no ${expected.join(' or ')}`]
}
