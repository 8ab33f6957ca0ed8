'use client'

import { useActionState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { SubmitButton } from './submit-button.tsx'
import { TextField } from './text-field.tsx'

type State = { readonly message: string | null; readonly email: string }
type Props = {
  readonly action: (state: State, form: FormData) => Promise<State>
  readonly next: string
  readonly labels: { readonly email: string; readonly password: string; readonly submit: string; readonly submitting: string }
}

/** Keeps what was typed when the answer is no; works before and without scripts. */
export function SignInForm({ action, next, labels }: Props) {
  const [state, submit] = useActionState(action, { message: null, email: '' })
  return (
    <form action={submit} className="grid gap-4">
      {state.message && (
        <Notice kind="error" role="alert">
          {state.message}
        </Notice>
      )}
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label={labels.email}
        type="email"
        autoComplete="username"
        required
        defaultValue={state.email}
        key={state.email}
      />
      <TextField name="password" label={labels.password} type="password" autoComplete="current-password" required />
      <SubmitButton label={labels.submit} pendingLabel={labels.submitting} />
    </form>
  )
}
