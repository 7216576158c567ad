import { Composer, type CST, type Document, Parser } from 'yaml'
import { type CutText, findCutTexts } from '#lib/content/yaml/yaml-comments.ts'
import { findMistake, type Mistake } from '#lib/content/yaml/yaml-mistakes.ts'
import { explainSyntax } from '#lib/content/yaml/yaml-syntax.ts'

export type Composed =
  | { readonly document: Document.Parsed; readonly cutTexts: readonly CutText[] }
  | { readonly mistake: Mistake }

/** Parses a text as one YAML document, or returns its first error. */
export function composeYaml(text: string): Composed {
  const tokens: CST.Token[] = []
  for (const token of new Parser().parse(text)) {
    const mistake = findMistake(token)
    if (mistake) return { mistake }
    tokens.push(token)
    // The rest is skipped: a megabyte of invalid tokens takes ten seconds.
    if (token.type === 'error') break
  }
  const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' as const }
  const [document, second] = withoutStacks(() => [
    ...new Composer(options).compose(tokens, true, text.length),
  ])
  const broken = document?.errors[0] ?? document?.warnings[0] ?? second?.errors[0]
  if (broken)
    return { mistake: { offset: broken.pos[0], ...explainSyntax(broken.code, text[broken.pos[0]] ?? '') } }
  if (!document || second) {
    const hint = 'Remove the line "---": a file has one document.'
    return { mistake: { offset: second?.range[0] ?? 0, message: 'A second document begins here.', hint } }
  }
  return { document, cutTexts: findCutTexts(tokens, text) }
}

/** The parser creates an Error for each complaint; 90,000 unused stack traces take a second. */
function withoutStacks<Result>(run: () => Result): Result {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = limit
  }
}
