import { parseArgs } from 'node:util'
import { decode } from '#lib/content/problems/source.ts'
import { caseOf, usualFolders } from '#tests/fuzz/case.ts'
import { judge, type Verdict } from '#tests/fuzz/judge.ts'
import { shrink } from '#tests/fuzz/shrink.ts'

// npm run fuzz -- [--cases N] [--seed S] [--first N] [--content folder]…
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    content: { type: 'string', multiple: true, default: usualFolders },
  },
})
const [seed, first, cases] = [values.seed, Number(values.first), Number(values.cases)]
const counts: Record<Verdict['kind'], number> = { right: 0, crash: 0, slow: 0, lost: 0, invalid: 0 }
const start = performance.now()
const seconds = () => Math.round((performance.now() - start) / 1000)

function runCase(number: number): void {
  const { content, bytes, path } = caseOf(seed, number, values.content)
  const verdict = judge(content, bytes, path)
  counts[verdict.kind] += 1
  if (verdict.kind === 'right') return
  const text = decode(bytes)
  const isSame = (smaller: string) =>
    judge(content, new TextEncoder().encode(smaller), path).kind === verdict.kind
  const printed =
    text === undefined ? Buffer.from(bytes).toString('base64') : JSON.stringify(shrink(text, isSame))
  console.log(
    `\ncase ${number} of seed ${seed}: ${verdict.kind}: ${verdict.details}\n${content.path} as ${JSON.stringify(path)}: ${printed}`,
  )
}

for (let number = first; number < first + cases; number++) {
  runCase(number)
  if (number % 10_000 === 9999) console.error(`${number + 1} cases, ${seconds()} s`)
}
const { crash, slow, lost, invalid } = counts
console.log(
  `\n${cases} cases in ${seconds()} s: ${crash} crashes, ${slow} over 1 s, ${lost} with lost words, ${invalid} with invalid messages`,
)
process.exitCode = crash + slow + lost + invalid > 0 ? 1 : 0
