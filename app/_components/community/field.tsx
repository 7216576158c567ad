import type { ReactNode } from 'react'

type FieldProps = {
  /** Also the name of the control in `children`. */
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly problem?: ReactNode
  /** Gets what describes the control, for `aria-describedby`. */
  readonly children: (attributes: FieldAttributes) => ReactNode
}

type FieldAttributes = {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** A labelled control with its hint, and what is wrong with its value. */
export function Field({ id, label, hint, problem, children }: FieldProps) {
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        name: id,
        ...(notes !== '' && { 'aria-describedby': notes }),
        ...(problem ? { 'aria-invalid': true } : {}),
      })}
      {problem && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  )
}
