import { documentData, type Printing, signOf } from '#lib/export/pdf/document-data.ts'
import { localizedText } from '#lib/export/pdf/localized-text.ts'
import { qrCode } from '#lib/export/qr/qr-code.ts'
import { firstSentence, shorten } from '#lib/markdown/first-sentence.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { talkSheet } from '#lib/model/compare/talk-sheet.ts'

// In millimetres: what two pages leave for rows, the highest and the lowest row, and a line of text.
const space = 396
const highest = 22
const lowest = 6.4
const line = 3.9
const lettersPerLine = 44

/** The data of the talk sheet: its rows are as high as two pages allow. */
export function talkData(role: Role, { from, to }: LevelPair, printing: Printing) {
  const { locale, t, provenance } = printing
  const { kind, skills, others } = talkSheet(role, from.level, to.level)
  const height = Math.min(highest, Math.max(lowest, space / Math.max(1, skills.length)))
  const letters = Math.max(1, Math.floor((height - 1.6) / line)) * lettersPerLine
  const lineOf = (text: Localized<string>) => {
    const { value, locale: own } = inLocale(text, locale)
    const original = shorten(firstSentence(value, own), letters, own)
    return localizedText({ locale: own, original, translations: {} }, locale)
  }
  const document = documentData(
    { ...role, texts: [to.focus, ...skills.map(({ after }) => after?.description?.text)] },
    printing,
  )
  const names = {
    from: () => inLocale(from.level.name, locale).value,
    to: () => inLocale(to.level.name, locale).value,
  }
  return {
    ...document,
    step: t.markup('levels.step', names),
    ...(to.focus && { focus: localizedText(to.focus, locale) }),
    height,
    code: (qrCode(provenance.address) ?? []).map((row) => row.map(Number).join('')),
    address: provenance.address,
    rows: skills.flatMap(({ requirement: { skill }, after }) =>
      after
        ? [
            {
              name: localizedText(skill.name, locale),
              cell: signOf(after, locale),
              ...(after.description && { text: lineOf(after.description.text) }),
            },
          ]
        : [],
    ),
    words: {
      ...document.words,
      heading: t('talk.heading'),
      skills: kind ? t(`talk.kind.${kindKeys[kind]}`, { count: skills.length }) : t('talk.nothing'),
      others: t('talk.others', { count: others }),
      person: t('talk.person'),
      date: t('talk.date'),
      skill: t('levels.columnSkill'),
      shows: t('talk.columnText'),
      notYet: t('talk.notYet'),
      growing: t('talk.growing'),
      demonstrated: t('talk.shown'),
      evidence: t('talk.evidence'),
      agreed: t('talk.agreed'),
    },
  }
}

const kindKeys = { 'becomes-mandatory': 'mandatory', rises: 'rises', new: 'new' } as const
