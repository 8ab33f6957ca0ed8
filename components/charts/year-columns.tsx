import type { ChartMark } from './chart-mark.ts'
import { MarkLink } from './mark-link.tsx'

type Props = { readonly years: readonly ChartMark[]; readonly undated: ChartMark; readonly labelledBy: string }

/** Reports per year as columns of one scale; the undated stand apart at the right. */
export function YearColumns({ years, undated, labelledBy }: Props) {
  const highest = Math.max(1, undated.count, ...years.map((year) => year.count))
  return (
    <div className="flex items-end gap-3 sm:gap-6">
      <ol aria-labelledby={labelledBy} className="flex min-w-0 flex-1 items-end gap-px sm:gap-1">
        {years.map((year) => (
          <Column key={year.key} mark={year} highest={highest} label={year.key.slice(2)} longLabel={year.key} />
        ))}
      </ol>
      <ul aria-labelledby={labelledBy} className="w-16 shrink-0 border-l border-line pl-2 sm:w-20 sm:pl-6">
        <Column mark={undated} highest={highest} label={undated.name} longLabel={undated.name} muted />
      </ul>
    </div>
  )
}

type ColumnProps = {
  readonly mark: ChartMark
  readonly highest: number
  readonly label: string
  readonly longLabel: string
  readonly muted?: boolean
}

function Column({ mark, highest, label, longLabel, muted }: ColumnProps) {
  return (
    <li className="min-w-0 flex-1">
      <MarkLink mark={mark} className="group block text-center text-[0.625rem] leading-4 sm:text-[0.6875rem]">
        <span className="flex h-36 flex-col justify-end sm:h-44">
          <span className="tabular-nums text-muted group-hover:text-ink">{mark.count > 0 ? mark.count : ''}</span>
          <span
            className={`${muted ? 'bg-strong' : 'bg-accent'} block rounded-t-xs group-hover:opacity-75`}
            style={{ height: `${(mark.count / highest) * 85}%`, minHeight: mark.count > 0 ? 2 : 0 }}
          />
        </span>
        <span className="block border-t border-strong pt-1 text-muted">
          {label === longLabel ? (
            <span className="block wrap-normal">{label}</span>
          ) : (
            <>
              <span className="whitespace-nowrap lg:hidden">{label}</span>
              <span className="max-lg:hidden">{longLabel}</span>
            </>
          )}
        </span>
      </MarkLink>
    </li>
  )
}
