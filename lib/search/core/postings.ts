/** A description that contains a term, by its number. */
export type Posting = {
  readonly text: number
  /** 0 where only its title contains the term, else the occurrences in its text, at most {@link mostOften}. */
  readonly times: number
}

export const mostOften = 3

/** A line of a term file: the term, then its descriptions in order, each as the difference to the one before. */
export function writeLine(term: string, postings: readonly Posting[]): string {
  let before = 0
  const steps = postings.map(({ text, times }) => {
    const step = (text - before) * (mostOften + 1) + times
    before = text
    return step.toString(36)
  })
  return [term, ...steps].join(' ')
}

export const termOf = (line: string): string => line.slice(0, line.indexOf(' '))

export function postingsOf(line: string): readonly Posting[] {
  const [, ...steps] = line.split(' ')
  let text = 0
  return steps.map((written) => {
    const step = Number.parseInt(written, 36)
    text += Math.floor(step / (mostOften + 1))
    return { text, times: step % (mostOften + 1) }
  })
}
