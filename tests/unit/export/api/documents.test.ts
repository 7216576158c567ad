import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { apiFiles } from '#lib/export/api/documents.ts'
import { findRole } from '#lib/model/catalog/find.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'
import { bakeryCatalog } from '#tests/support/bakery-catalog.ts'

const catalog = bakeryCatalog()
const files = apiFiles(catalog)
const filesOfAnotherReading = apiFiles(bakeryCatalog())
const names = [...files.keys()].filter((name) => !name.startsWith('schema/'))
const start = `${catalog.site.url}/api/v1/`

function read(name: string) {
  const write = files.get(name)
  if (!write) throw new Error(`There is no file "${name}".`)
  return JSON.parse(write())
}

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)

function validatorOf(schema: string): ValidateFunction {
  return ajv.getSchema(schema) ?? ajv.compile(read(schema.replace(start, '')))
}

test('there is a file for each list, each skill and each role', () => {
  const wanted = 'site levels scale domains families skills roles all'
    .split(' ')
    .map((name) => `${name}.json`)
  const skills = catalog.skills.map(({ id }) => `skills/${id}.json`)
  const roles = catalog.roles.map(({ id }) => `roles/${id}.json`)
  expect(names.toSorted()).toEqual([...wanted, ...skills, ...roles].toSorted())
})

describe.each(names)('%s', (name) => {
  const document = read(name)

  test('matches the schema that it refers to', () => {
    const validate = validatorOf(document.$schema)
    expect(validate(document) ? [] : validate.errors).toEqual([])
  })

  test('has its source and its licence', () => {
    expect(document.source).toBe(start + name)
    expect(document.licence).toEqual(catalog.site.licence)
  })

  test('is the same every time', () => {
    expect(filesOfAnotherReading.get(name)?.()).toBe(files.get(name)?.())
  })
})

test('a document is as new as the newest item in it', () => {
  const [skill] = catalog.skills
  if (!skill) throw new Error('The bakery needs a skill.')
  const dated = { ...catalog, roles: [], skills: [{ ...skill, updated: '2031-02-03' as IsoDate }] }
  const write = apiFiles(dated).get('skills.json')
  expect(JSON.parse(write?.() ?? '{}').date).toBe('2031-02-03')
})

test('a document with an additional or a missing member does not match its schema', () => {
  const site = read('site.json')
  const validate = validatorOf(site.$schema)
  const { url: _, ...without } = site
  expect(validate({ ...site, more: 1 })).toBe(false)
  expect(validate(without)).toBe(false)
})

test('every address in the open data points to one of its files', () => {
  const addresses = names.flatMap((name) => [
    ...JSON.stringify(read(name)).matchAll(/"(?:url|source|\$schema)":"([^"#]*)/g),
  ])
  const ours = addresses.map(([, address = '']) => address).filter((address) => address.startsWith(start))
  expect(ours.length).toBeGreaterThan(100)
  expect(ours.filter((address) => !files.has(address.slice(start.length)))).toEqual([])
})

test('a text has its languages, and a cell has the source of its text', () => {
  const [role] = catalog.roles.filter(({ requirements }) =>
    requirements.some(({ cells }) => cells.some(({ description }) => description?.from === 'role')),
  )
  const found = role && findRole(catalog, role.id)
  if (!found) throw new Error('The bakery needs a role with a description of its own.')
  for (const requirement of found.requirements) {
    const written = read(`roles/${found.id}.json`).requirements.find(
      (one: { skill: string }) => one.skill === requirement.skill.id,
    )
    expect(written.cells).toEqual(
      requirement.cells.map(({ level, proficiency, mandatory, description }) => ({
        level: level.id,
        url: `${start}roles/${found.id}.json#${requirement.skill.id}--${level.id}`,
        proficiency: proficiency.id,
        mandatory,
        ...(description && {
          description: {
            from: description.from,
            text: { [description.text.locale]: description.text.original, ...description.text.translations },
          },
        }),
      })),
    )
  }
})

test('the dump has every skill and role exactly as its own file', () => {
  const { skills, roles } = read('all.json')
  for (const [kind, things] of Object.entries({ skills, roles })) {
    for (const thing of things) {
      const { $schema, source, licence, date, ...own } = read(`${kind}/${thing.id}.json`)
      expect(own).toEqual(thing)
    }
  }
})
