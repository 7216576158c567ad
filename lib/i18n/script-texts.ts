import type { MessageFault } from '#lib/i18n/compare-messages.ts'

/** Groups of texts that browser scripts fill in themselves, without an ICU parser. */
export const groupsOfScripts: readonly string[] = ['calculator.tool', 'search.script']

const placeholder = /\{(\w+)\}/g

/** Compares a text that a script fills in with the English one; of ICU syntax it supports only {name}. */
export function compareScriptText(text: string, english: string): MessageFault[] {
  if (text.trim() === '') return [{ at: 0, message: 'is empty', hint: 'Write a text, or remove the line.' }]
  const known = new Set([...english.matchAll(placeholder)].map(([, name = '']) => name))
  const used = [...text.matchAll(placeholder)].map(({ index, 1: name = '' }) => ({ index, name }))
  const sign = text.replaceAll(placeholder, (written) => ' '.repeat(written.length)).search(/[{}<>]|''/)
  const names = [...known].map((name) => `{${name}}`).join(', ')
  return [
    ...used
      .filter(({ name }) => !known.has(name))
      .map(({ index, name }) => ({
        at: index,
        message: `has a placeholder that is not filled in: {${name}}`,
        hint: names === '' ? 'Remove it: this text has none.' : `Use ${names}.`,
      })),
    ...[...known]
      .filter((name) => used.every((one) => one.name !== name))
      .map((name) => ({ at: 0, message: `lacks {${name}}`, hint: `Write {${name}} where it belongs.` })),
    ...(sign === -1
      ? []
      : [
          {
            at: sign,
            message: 'is filled in by a script, which would show this character literally',
            hint: 'Use only plain text, {name} and single apostrophes.',
          },
        ]),
  ].toSorted((a, b) => a.at - b.at)
}
