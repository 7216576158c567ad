import ts from 'typescript-for-layers'
import { identifierParts, phrases } from '#tests/words/old-words.ts'

export type Finding = { readonly line: number; readonly text: string; readonly use: string }

/** The old words of a file: in TypeScript in declared names, comments and strings, elsewhere in all lines. */
export function findOldWords(path: string, text: string): readonly Finding[] {
  if (!/\.tsx?$/.test(path)) return findPhrases(text, 0, text)
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Finding[] = findInName(path.slice(path.lastIndexOf('/') + 1), 0, text)
  const visit = (node: ts.Node) => {
    const comments = text.slice(node.getFullStart(), node.getStart(file, false))
    if (node.getChildCount(file) === 0 && /\/[/*]/.test(comments))
      found.push(...findPhrases(comments, node.getFullStart(), text))
    if (isText(node)) found.push(...findPhrases(node.getText(file), node.getStart(file), text))
    if (isDeclaration(node) && node.name && (ts.isIdentifier(node.name) || ts.isPrivateIdentifier(node.name)))
      found.push(...findInName(node.name.text, node.name.getStart(file), text))
    for (const child of node.getChildren(file)) visit(child)
  }
  visit(file)
  return found
}

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)

type Declaration = ts.Node & { readonly name?: ts.Node }

const isDeclaration = (node: ts.Node): node is Declaration =>
  ts.isVariableDeclaration(node) ||
  ts.isBindingElement(node) ||
  ts.isParameter(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isPropertyAssignment(node)

function findInName(name: string, offset: number, text: string): Finding[] {
  const parts = name.split(/(?=[A-Z])|[-_.#]/).map((part) => part.toLowerCase())
  return parts.flatMap((part) => {
    const use = Object.hasOwn(identifierParts, part) ? identifierParts[part] : undefined
    return use === undefined ? [] : [{ line: lineAt(text, offset), text: name, use }]
  })
}

function findPhrases(part: string, offset: number, text: string): Finding[] {
  return phrases.flatMap(({ pattern, use }) =>
    [...part.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ 0: found, index }) => ({
      line: lineAt(text, offset + index),
      text: found,
      use,
    })),
  )
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
