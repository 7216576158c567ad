import { createInterface } from 'node:readline/promises'

/** Questions to whoever runs a command; undefined if nobody can answer. */
export type Prompt = (question: string, answers?: readonly string[]) => Promise<string | undefined>

/** Asks in the terminal; with `answers`, one of them can be chosen by its number or its text. */
export const promptInTerminal: Prompt = async (question, answers = []) => {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return undefined
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const list = answers.map((answer, index) => `  ${index + 1}  ${answer}\n`).join('')
    for (;;) {
      const answer = (await terminal.question(`${question}\n${list}> `)).trim()
      if (answers.length === 0) return answer === '' ? undefined : answer
      const chosen = answers[Number(answer) - 1] ?? answers.find((one) => one === answer)
      if (chosen !== undefined) return chosen
    }
  } finally {
    terminal.close()
  }
}
