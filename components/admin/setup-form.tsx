'use client'

import { useActionState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from './submit-button.tsx'
import { TextField } from './text-field.tsx'

type Field = 'name' | 'email' | 'password'
type State = { readonly errors: Partial<Record<Field, string>>; readonly name: string; readonly email: string }
type Labels = Record<Field | 'nameHint' | 'passwordHint' | 'submit' | 'submitting' | 'problem', string>
type Props = {
  readonly action: (state: State, form: FormData) => Promise<State>
  readonly token: string
  readonly passwordLength: { readonly min: number; readonly max: number }
  readonly labels: Labels
}

export function SetupForm({ action, token, passwordLength, labels }: Props) {
  const [state, submit] = useActionState(action, { errors: {}, name: '', email: '' })
  return (
    <form action={submit} className="grid gap-4">
      {Object.keys(state.errors).length > 0 && (
        <Notice kind="error" role="alert">
          {labels.problem}
        </Notice>
      )}
      <input type="hidden" name="token" value={token} />
      <TextField
        name="name"
        label={labels.name}
        hint={labels.nameHint}
        error={state.errors.name}
        autoComplete="name"
        required
        maxLength={100}
        defaultValue={state.name}
        key={`name ${state.name}`}
      />
      <TextField
        name="email"
        label={labels.email}
        error={state.errors.email}
        type="email"
        autoComplete="username"
        required
        defaultValue={state.email}
        key={`email ${state.email}`}
      />
      <TextField
        name="password"
        label={labels.password}
        hint={labels.passwordHint}
        error={state.errors.password}
        type="password"
        autoComplete="new-password"
        required
        minLength={passwordLength.min}
        maxLength={passwordLength.max}
      />
      <SubmitButton label={labels.submit} pendingLabel={labels.submitting} />
    </form>
  )
}
