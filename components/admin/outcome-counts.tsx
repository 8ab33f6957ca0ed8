import { OutcomeBadge } from './outcome-badge.tsx'
import { outcomes, type RunView } from './run-view.ts'

/** How many pages came out how; nothing where none did. */
export function OutcomeCounts({ counts }: { readonly counts: RunView['outcomes'] }) {
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {outcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <OutcomeBadge key={outcome} outcome={outcome} count={counts[outcome]} />
        ))}
    </span>
  )
}
