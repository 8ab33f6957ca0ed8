import { classNames } from '#components/ui/class-names.ts'
import type { Suggestion, SuggestionKind } from './use-suggestions.ts'

export type KindNames = { readonly [K in SuggestionKind]: string }

type Props = {
  readonly id: string
  readonly label: string
  readonly kindNames: KindNames
  readonly suggestions: readonly Suggestion[]
  readonly active: number
  readonly onChoose: (suggestion: Suggestion) => void
}

export const optionId = (list: string, at: number) => `${list}-${at}`

/** The lines under the box, one of them active; focus stays in the box. */
export function SuggestionList({ id, label, kindNames, suggestions, active, onChoose }: Props) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-96 overflow-y-auto rounded-sm border border-strong bg-panel py-1 shadow-lg"
    >
      {suggestions.map((suggestion, at) => (
        // The keys are those of the box, which has the focus.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={`${suggestion.kind} ${suggestion.href}`}
          id={optionId(id, at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          // Pressing would take the focus from the box, and close the list before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
          className={classNames(
            'flex min-h-9 cursor-pointer items-baseline gap-3 px-3 py-1.5 hover:bg-sunken',
            at === active && 'bg-accent-soft outline outline-accent -outline-offset-1',
          )}
        >
          <span className="w-16 shrink-0 text-sm text-muted">{kindNames[suggestion.kind]}</span>
          <span lang="zh-Hans" className="min-w-0 flex-1 truncate">
            {suggestion.label}
          </span>
          {suggestion.count !== null && <span className="text-sm tabular-nums text-muted">{suggestion.count}</span>}
        </div>
      ))}
    </div>
  )
}
