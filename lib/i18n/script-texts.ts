import type { MessageFault } from '#lib/i18n/compare-messages.ts'

/** Groups of texts that scripts fill in by themselves, without what reads ICU messages. */
export const groupsOfScripts: readonly string[] = ['calculator.tool', 'search.script']

const placeholder = /\{(\w+)\}/g

/** Holds a text that a script fills in against the English one: it knows {name}, and nothing else of ICU. */
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
            message: 'is filled in by a script, which would show this sign as it is',
            hint: 'Write plain words and {name} only, with a single apostrophe.',
          },
        ]),
  ].toSorted((a, b) => a.at - b.at)
}
