import { mkdirSync, writeFileSync } from 'node:fs'
import { editorSchemas } from '#lib/content/schema/editor-schemas.ts'

// npm run schema: writes the JSON Schemas for editors.
const folder = new URL('../../content/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, text] of editorSchemas()) writeFileSync(new URL(name, folder), text)
