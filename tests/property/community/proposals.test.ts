import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invertChange } from '#lib/community/change/invert-change.ts'
import { planChange } from '#lib/community/change/plan-change.ts'
import { readValue } from '#lib/community/change/read-value.ts'
import { judgeProposal, withChanges } from '#tests/fuzz/proposals/judge-proposal.ts'
import { proposalOf } from '#tests/fuzz/proposals/proposal-case.ts'

test('an accepted proposal makes the model say every word typed, and changes nothing else', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      const verdict = judgeProposal(proposalOf('property', number))
      expect(verdict.kind === 'wrong' ? verdict.details : '').toBe('')
    }),
    { numRuns: 60 },
  )
})

test('a change and its inverse leave all values as they were', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      const proposal = proposalOf('inverse', number)
      if (judgeProposal(proposal).kind !== 'accepted') return
      const { content, operations = [] } = proposal
      const plan = planChange(content.files, operations)
      const changed = withChanges(content.files, plan.files)
      const applied = operations.filter((_, index) => plan.outcomes[index]?.state === 'applied')
      const inverse = invertChange(applied, changed)
      if (!inverse) return
      const back = planChange(changed, inverse)
      expect(back.outcomes).toEqual(inverse.map(() => ({ state: 'applied' })))
      const restored = withChanges(changed, back.files)
      for (const operation of applied) {
        const { before: _, after: __, ...target } = operation
        expect(readValue(restored, target)).toEqual(operation.before)
      }
    }),
    { numRuns: 60 },
  )
})
