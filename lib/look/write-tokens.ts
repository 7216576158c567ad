import { writeFileSync } from 'node:fs'
import { generatedFiles } from '#lib/look/generated-files.ts'

for (const [path, text] of generatedFiles()) {
  writeFileSync(path, text)
  console.log(`Written: ${path}`)
}
