import { parseArgs } from 'node:util'
import { describeReading } from '#lib/content/describe-reading.ts'
import { readContent } from '#lib/content/read-content.ts'

// npm run check -- [folder] [--json]
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
const { problems, summary } = readContent(positionals[0] ?? process.env.CONTENT_DIR ?? 'content')

const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR
const text = values.json
  ? JSON.stringify({ problems, summary }, null, 2)
  : describeReading({ problems, summary }, isColoured)
process.stdout.write(`${text}\n`)
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
