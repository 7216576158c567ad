/** Why a file is not read at all. */
export class Refusal extends Error {
  readonly hint: string
  constructor(message: string, hint: string) {
    super(message)
    this.name = 'Refusal'
    this.hint = hint
  }
}
