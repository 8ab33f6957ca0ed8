import { SubmitButton } from './submit-button.tsx'

type Props = {
  readonly action: (form: FormData) => Promise<never>
  /** `all`, `report:12` or `run:3`. */
  readonly scope: string
  readonly label: string
  readonly text: string
}

/** One button and what it will do. */
export function ReingestForm({ action, scope, label, text }: Props) {
  return (
    <form action={action} className="grid content-start justify-items-start gap-2">
      <p className="max-w-prose text-muted">{text}</p>
      <input type="hidden" name="scope" value={scope} />
      <SubmitButton label={label} />
    </form>
  )
}
