/** Runs as the keepers' pages show them. */
export const outcomes = ['added', 'changed', 'unchanged', 'failed'] as const
export type Outcome = (typeof outcomes)[number]

export const runStates = ['queued', 'running', 'finished', 'failed', 'cancelled'] as const
export type RunState = (typeof runStates)[number]

export type RunView = {
  readonly id: number
  readonly kind: string
  /** What was asked, as the run keeps it. */
  readonly scope: unknown
  readonly state: RunState
  readonly pipeline: string
  /** The keeper's account; null for the command line. */
  readonly startedBy: string | null
  /** Null when there is no such account any more. */
  readonly startedByName: string | null
  readonly total: number
  readonly done: number
  readonly message: string | null
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly outcomes: Readonly<Record<Outcome, number>>
}

export type ChangeView = { readonly reportId: number; readonly field: string; readonly before: unknown; readonly after: unknown }

export type RunItemView = {
  readonly id: number
  readonly label: string
  readonly outcome: Outcome
  readonly message: string | null
  readonly reportIds: readonly number[]
  readonly changes: readonly ChangeView[]
}

/** Whether the run may still change. */
export const isOpen = (state: RunState): boolean => state === 'queued' || state === 'running'
