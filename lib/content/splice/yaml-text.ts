import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import { toPlain } from '#lib/content/problems/located.ts'
import type { Problem } from '#lib/content/problems/problem.ts'
import { toSource } from '#lib/content/problems/source.ts'
import { isRecord } from '#lib/content/splice/same-value.ts'
import { withoutLoneReturns } from '#lib/content/splice/splice.ts'
import { composeYaml } from '#lib/content/yaml/compose-yaml.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'

export type YamlPath = readonly string[]
export type ParsedPair = Pair<ParsedNode, ParsedNode | null>
export type ParsedMap = YAMLMap.Parsed<ParsedNode, ParsedNode | null>

/** A YAML text that is a map, with its positions and its value as the reader of content sees it. */
export type YamlText = {
  /** With lone CRs as line feeds. */
  readonly text: string
  /** Undefined if it has only comments. */
  readonly root: ParsedMap | undefined
  readonly plain: Readonly<Record<string, unknown>>
}

/** Undefined if it is not valid. */
export function readYaml(written: string): YamlText | undefined {
  const text = withoutLoneReturns(written)
  const composed = composeYaml(text)
  if ('mistake' in composed) return undefined
  const { contents } = composed.document
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { text, root: undefined, plain: {} }
  if (!isMap(contents)) return undefined
  const problems: Problem[] = []
  const found = parseYaml(toSource('', '', text), (problem) => problems.push(problem))
  const plain = found && toPlain(found)
  return problems.length === 0 && isRecord(plain) ? { text, root: contents, plain } : undefined
}

export function findPair(map: ParsedMap, key: string): ParsedPair | undefined {
  return map.items.find((pair) => nameOf(pair) === key)
}

export function nameOf({ key }: ParsedPair): string {
  return isScalar(key) ? (typeof key.value === 'string' ? key.value : (key as Scalar.Parsed).source) : ''
}

/** The value at a path; undefined if there is none. */
export function valueAt(plain: unknown, [step, ...rest]: YamlPath): unknown {
  if (step === undefined) return plain
  return isRecord(plain) && Object.hasOwn(plain, step) ? valueAt(plain[step], rest) : undefined
}

/** The end of the last character of a value, without comments and blank lines after it. */
export function endOf(node: ParsedNode | null, fallback: number): number {
  if (node === null) return fallback
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1)
    if (last === undefined) return node.range[1]
    if ('range' in last) return endOf(last, node.range[1])
    const pair = last as ParsedPair
    return endOf(pair.value, pair.key.range[1])
  }
  return node.range[1]
}

export const endOfPair = ({ key, value }: ParsedPair): number => endOf(value, key.range[1])
