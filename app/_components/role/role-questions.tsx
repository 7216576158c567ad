import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LevelChangesAnswer } from '#app/_components/role/level-changes-answer.tsx'
import { NextLevelAnswer } from '#app/_components/role/next-level-answer.tsx'
import { SkillsAnswer } from '#app/_components/role/skills-answer.tsx'
import { StackAnswer } from '#app/_components/role/stack-answer.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'

/** Frequent questions about a role, answered from the model. */
export function RoleQuestions({ role }: { readonly role: Role }) {
  const t = useTranslations('role')
  const name = () => <LocalText of={role.name} />
  const questions = [
    {
      id: 'skills',
      question: t.rich('questionSkills', { role: name }),
      answer: <SkillsAnswer role={role} />,
    },
    { id: 'next', question: t.rich('questionNext'), answer: <NextLevelAnswer role={role} /> },
    { id: 'stack', question: t.rich('questionStack', { role: name }), answer: <StackAnswer role={role} /> },
    { id: 'change', question: t.rich('questionChange'), answer: <LevelChangesAnswer role={role} /> },
  ]
  return questions.map(({ id, question, answer }) => (
    <details key={id} className="fold border-t border-line" open={id === 'skills'}>
      <summary>
        <h3 className="font-semibold">{question}</h3>
      </summary>
      <div className="prose max-w-3xl pb-5 ps-6">{answer}</div>
    </details>
  ))
}
