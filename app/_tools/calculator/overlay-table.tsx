import { StepCell, StepName } from '#app/_tools/calculator/step-cell.tsx'
import { fill, Name, useTool } from '#app/_tools/calculator/tool.tsx'
import { levelOf } from '#lib/model/assessment/assessment.ts'
import { type Difference, overlay } from '#lib/model/assessment/assessment-overlay.ts'
import { type Answers, type Ratings, readRatings } from '#lib/model/assessment/assessment-ratings.ts'

type OverlayTableProps = { readonly first: Ratings; readonly second: Ratings }

/** Two assessments side by side: the levels they reach, then every skill that they rate differently. */
export function OverlayTable({ first, second }: OverlayTableProps) {
  const { sheet, words } = useTool()
  const answers = [readRatings(sheet, first).answers, readRatings(sheet, second).answers] as const
  const { differing, oneSided, equal } = overlay(sheet, ...answers)
  return (
    <table className="overlay">
      <caption>
        {fill(words.overlayCounts, { differing: differing.length, oneSided: oneSided.length, equal })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.skill}</th>
          <th scope="col">{words.overlayFirst}</th>
          <th scope="col">{words.overlaySecond}</th>
          <th scope="col">{words.overlayDifference}</th>
        </tr>
      </thead>
      <tbody>
        <tr className="font-semibold">
          <th scope="row">{words.overlayLevel}</th>
          {answers.map((side, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second keep their places.
            <td key={at}>
              <LevelName answers={side} />
            </td>
          ))}
          <td />
        </tr>
        {[...differing, ...oneSided].map((difference) => (
          <DifferenceRow key={difference.skill.id} difference={difference} />
        ))}
      </tbody>
    </table>
  )
}

function DifferenceRow({ difference }: { readonly difference: Difference }) {
  const { locale } = useTool()
  const { skill, first, second } = difference
  const format = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  return (
    <tr>
      <th scope="row">
        <Name of={skill.name} />
      </th>
      {[first, second].map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second keep their places.
        <td key={at}>
          {step !== undefined && <StepCell step={step} decorative />}{' '}
          <span className={step === undefined ? 'overlay-word' : 'overlay-word overlay-step'}>
            <StepName step={step} />
          </span>
        </td>
      ))}
      <td>{first !== undefined && second !== undefined && format.format(second - first)}</td>
    </tr>
  )
}

function LevelName({ answers }: { readonly answers: Answers }) {
  const { sheet, words } = useTool()
  const level = sheet.levels[levelOf(sheet, answers) ?? -1]
  return level ? <Name of={level.name} /> : words.noLevel
}
