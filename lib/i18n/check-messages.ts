import { readFileSync, writeFileSync } from 'node:fs'
import { argumentTypes } from '#lib/i18n/argument-types.ts'
import english from '#lib/i18n/messages/en.json' with { type: 'json' }
import { shippedFaults } from '#lib/i18n/shipped-faults.ts'

// npm run messages
const file = 'lib/i18n/message-arguments.ts'
const types = argumentTypes(english)
if (process.argv.includes('--write')) writeFileSync(file, types)

const isCurrent = readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === types
const faults = [
  ...shippedFaults(),
  ...(isCurrent ? [] : [`${file}: differs from the English messages → Run npm run messages -- --write.`]),
]
process.stdout.write(faults.length === 0 ? 'The languages agree.\n' : `${faults.join('\n')}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
