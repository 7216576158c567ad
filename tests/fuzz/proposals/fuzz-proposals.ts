import { parseArgs } from 'node:util'
import { judgeProposal } from '#tests/fuzz/proposals/judge-proposal.ts'
import { proposalOf } from '#tests/fuzz/proposals/proposal-case.ts'

// npm run fuzz:proposals -- [--cases N] [--seed S] [--first N]
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
  },
})
const [first, cases] = [Number(values.first), Number(values.cases)]
const counts = { accepted: 0, wrong: 0, form: 0, plan: 0, check: 0 }
const start = performance.now()
for (let number = first; number < first + cases; number += 1) {
  const proposal = proposalOf(values.seed, number)
  const verdict = judgeProposal(proposal)
  counts[verdict.kind === 'rejected' ? verdict.by : verdict.kind] += 1
  if (verdict.kind !== 'wrong') continue
  console.log(`\ncase ${number} of seed ${values.seed}, ${proposal.content.path}: ${verdict.details}`)
}
const { accepted, wrong, form, plan, check } = counts
console.log(
  `\n${cases} proposals in ${Math.round((performance.now() - start) / 1000)} s: ${accepted} accepted, of which ${wrong} wrong; rejected: ${form} by the form, ${plan} by the plan, ${check} by the check of the candidate`,
)
process.exitCode = wrong > 0 ? 1 : 0
