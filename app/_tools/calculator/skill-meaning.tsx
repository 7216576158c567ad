import { findText, type Matrix, MatrixText, useMatrix } from '#app/_tools/calculator/matrix-texts.tsx'
import { fill, Name, useTool } from '#app/_tools/calculator/tool.tsx'
import type { AssessmentSheet, SheetSkill } from '#lib/model/assessment/assessment-sheet.ts'
import { cellAnchor } from '#lib/site/routes/routes.ts'

/** What a skill means at every step of the scale, without naming the levels that require it. */
export function SkillMeaning({ skill }: { readonly skill: SheetSkill }) {
  const { sheet, words, skills } = useTool()
  const matrix = useMatrix()
  return (
    <>
      {typeof matrix === 'string' && (
        <p className="text-muted">{matrix === 'loading' ? words.loading : words.loadingFailed}</p>
      )}
      <dl>
        {sheet.scale.map(({ id, name, meaning }, at) => {
          const texts = textsAt(sheet, skill, at + 1, matrix)
          return (
            <div key={id}>
              <dt>
                <Name of={name} />
              </dt>
              <dd>
                {texts.map((text) => (
                  <MatrixText key={text.textContent} text={text} />
                ))}
                {texts.length === 0 && (
                  <p className="text-muted">
                    <Name of={meaning} marked />
                  </p>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="mt-2">
        <a href={`${skills}/${skill.id}`}>{fill(words.aboutSkill, { skill: <Name of={skill.name} /> })}</a>
      </p>
    </>
  )
}

/** The descriptions of the cells that require a step, each once. */
function textsAt(
  sheet: AssessmentSheet,
  skill: SheetSkill,
  step: number,
  matrix: Matrix,
): readonly Element[] {
  const texts = sheet.levels.flatMap(({ id }, level) =>
    skill.cells[level]?.step === step ? (findText(matrix, cellAnchor(skill.id, id)) ?? []) : [],
  )
  return [...new Map(texts.map((text) => [text.textContent, text])).values()]
}
