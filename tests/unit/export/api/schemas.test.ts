import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { apiFiles } from '#lib/export/api/documents.ts'
import { jsonSchema } from '#lib/export/api/json-schemas.ts'
import { type SchemaName, schemaFile, schemaNames } from '#lib/export/api/schema-names.ts'
import { documentSchema } from '#lib/export/api/schemas.ts'
import { bakeryCatalog } from '#tests/support/bakery-catalog.ts'
import { fixtureCatalog } from '#tests/support/fixture-catalog.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)

const catalogs = { fixture: fixtureCatalog(), bakery: bakeryCatalog() }

/** The documents of a content, each with the name of its schema. */
function documentsOf(name: keyof typeof catalogs): readonly { name: SchemaName; document: unknown }[] {
  return [...apiFiles(catalogs[name])].flatMap(([file, write]) => {
    if (file.startsWith('schema/')) return []
    const document = JSON.parse(write())
    const schema = schemaNames.find((one) => document.$schema.endsWith(`/api/v1/${schemaFile(one)}`))
    if (!schema) throw new Error(`${file} names the schema ${document.$schema}`)
    return [{ name: schema, document }]
  })
}

test.each(schemaNames)('every document of the kind %s is as both of its schemas say', (name) => {
  const validate = ajv.compile(jsonSchema(name))
  const documents = [...documentsOf('fixture'), ...documentsOf('bakery')].filter((one) => one.name === name)
  expect(documents.length).toBeGreaterThan(1)
  for (const { document } of documents) {
    expect(validate(document) ? [] : validate.errors).toEqual([])
    expect(documentSchema(name).safeParse(document).error).toBeUndefined()
  }
})

test.each(schemaNames)('the schema of %s is published as it is written', (name) => {
  const published = JSON.parse(apiFiles(catalogs.bakery).get(schemaFile(name))?.() ?? '{}')
  const { $id, ...rest } = published
  expect($id).toBe(`${catalogs.bakery.site.url}/api/v1/${schemaFile(name)}`)
  expect(rest).toEqual(jsonSchema(name))
})

/** The members of a schema by their paths, with `?` behind those that may be missing. */
function membersOf(schema: z.core.JSONSchema.BaseSchema, path = ''): string[] {
  if (typeof schema.items === 'object' && !Array.isArray(schema.items))
    return membersOf(schema.items, `${path}[]`)
  if (typeof schema.additionalProperties === 'object')
    return membersOf(schema.additionalProperties, `${path}{}`)
  const members = Object.entries(schema.properties ?? {})
  if (members.length === 0)
    return [`${path}: ${schema.format ?? schema.pattern ?? schema.type ?? schema.enum}`]
  return members.flatMap(([name, member]) =>
    typeof member === 'object'
      ? membersOf(member, `${path}${path && '.'}${name}${schema.required?.includes(name) ? '' : '?'}`)
      : [],
  )
}

const withoutHead = (name: SchemaName) =>
  membersOf(jsonSchema(name)).filter((line) => !/^(\$schema|source|licence|date)/.test(line))

// Within version 1 members may be added; a line that changes or goes here breaks programs of others.
test('no member of a role goes or gets another meaning', () => {
  expect(withoutHead('role')).toMatchInlineSnapshot(`
    [
      "id: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "url: uri",
      "pages{}: uri",
      "name{}: string",
      "summary{}: string",
      "family: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "ladder: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "counts.skills: integer",
      "counts.levels: integer",
      "counts.cells: integer",
      "counts.mandatory: integer",
      "counts.optional: integer",
      "counts.mandatorySkills: integer",
      "updated?: date",
      "aliases[]: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "levels[].id: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "levels[].url: uri",
      "levels[].title?{}: string",
      "levels[].focus?{}: string",
      "levels[].stack?{}[]: string",
      "next[].role: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "next[].url: uri",
      "next[].level: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "next[].reason{}: string",
      "requirements[].skill: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "requirements[].url: uri",
      "requirements[].name{}: string",
      "requirements[].cells[].level: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "requirements[].cells[].url: uri",
      "requirements[].cells[].proficiency: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "requirements[].cells[].mandatory: boolean",
      "requirements[].cells[].description?.from: role,skill-level,skill-proficiency",
      "requirements[].cells[].description?.text{}: string",
    ]
  `)
})

test('no member of a skill goes or gets another meaning', () => {
  expect(withoutHead('skill')).toMatchInlineSnapshot(`
    [
      "id: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "url: uri",
      "pages{}: uri",
      "name{}: string",
      "summary{}: string",
      "domain: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "group: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "updated?: date",
      "aliases[]: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "keywords{}[]: string",
      "links[].title: string",
      "links[].url: uri",
      "related[].skill: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "related[].url: uri",
      "intro?{}: string",
      "byLevel{}{}: string",
      "byProficiency{}{}: string",
      "requiredBy[].role: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "requiredBy[].url: uri",
      "requiredBy[].cells[].level: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "requiredBy[].cells[].url: uri",
      "requiredBy[].cells[].proficiency: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "requiredBy[].cells[].mandatory: boolean",
    ]
  `)
})

test('no member of the complete goes or gets another meaning', () => {
  const complete = membersOf(jsonSchema('all')).filter((line) => !/^(roles|skills)\[\]/.test(line))
  expect(complete).toMatchInlineSnapshot(`
    [
      "$schema: uri",
      "source: uri",
      "licence.name: string",
      "licence.url: uri",
      "date?: date",
      "site.url: uri",
      "site.pages{}: uri",
      "site.name{}: string",
      "site.description{}: string",
      "site.locales[]: string",
      "site.defaultLocale: string",
      "site.repository?: uri",
      "ladders[].id: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "ladders[].url: uri",
      "ladders[].name{}: string",
      "ladders[].levels[].id: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "ladders[].levels[].url: uri",
      "ladders[].levels[].name{}: string",
      "ladders[].levels[].short{}: string",
      "scale[].id: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "scale[].url: uri",
      "scale[].step: integer",
      "scale[].letter{}: string",
      "scale[].name{}: string",
      "scale[].meaning{}: string",
      "domains[].id: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "domains[].url: uri",
      "domains[].pages{}: uri",
      "domains[].name{}: string",
      "domains[].groups[].id: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "domains[].groups[].url: uri",
      "domains[].groups[].pages{}: uri",
      "domains[].groups[].name{}: string",
      "families[].id: ^[a-z0-9]+(?:-[a-z0-9]+)*$",
      "families[].url: uri",
      "families[].pages{}: uri",
      "families[].name{}: string",
    ]
  `)
})

test('the dump holds each thing as the document of its own does', () => {
  const all = membersOf(jsonSchema('all'))
  for (const name of ['levels', 'scale', 'domains', 'families'] as const) {
    expect(all).toEqual(expect.arrayContaining(withoutHead(name)))
  }
  for (const name of ['site', 'skill', 'role'] as const) {
    const path = name === 'site' ? 'site.' : `${name}s[].`
    expect(all).toEqual(expect.arrayContaining(withoutHead(name).map((line) => path + line)))
  }
  for (const name of ['skills', 'roles'] as const) {
    expect(all).toEqual(expect.arrayContaining(withoutHead(name)))
  }
})
