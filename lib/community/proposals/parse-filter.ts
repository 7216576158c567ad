import type { ProposalFilter } from '#lib/community/proposals/find-proposal.ts'
import type { ProposalTable } from '#lib/community/store/tables.ts'

export const listedStates = [
  'open',
  'review',
  'accepted',
  'submitted',
  'applied',
  'declined',
  'withdrawn',
  'superseded',
  'expired',
] as const satisfies readonly ProposalTable['state'][]

export const listedClasses = [
  'wording',
  'requirement',
  'structure',
] as const satisfies readonly ProposalTable['class'][]

/** The filter of a list, from the values of its form. */
export type WantedProposals = {
  readonly state: string | undefined
  readonly class: string | undefined
  /** `me` for those of the reader. */
  readonly by: string | undefined
}

export function parseFilter(wanted: WantedProposals, reader: string | undefined): ProposalFilter {
  const state = listedStates.find((known) => known === wanted.state)
  const ofClass = listedClasses.find((known) => known === wanted.class)
  return {
    ...(state && { states: [state] }),
    ...(ofClass && { class: ofClass }),
    ...(wanted.by === 'me' && reader !== undefined && { author: reader }),
  }
}
