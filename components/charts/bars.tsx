import type { ChartMark } from './chart-mark.ts'
import { MarkLink } from './mark-link.tsx'

/** Values with their numbers as horizontal bars of one scale, in the order given. */
export function Bars({ marks, labelledBy }: { readonly marks: readonly ChartMark[]; readonly labelledBy: string }) {
  const highest = Math.max(1, ...marks.map((mark) => mark.count))
  return (
    <ul aria-labelledby={labelledBy}>
      {marks.map((mark) => (
        <li key={mark.key}>
          <MarkLink mark={mark} className="group grid grid-cols-[8.5rem_1fr_2.5rem] items-center gap-2 py-1.5">
            <span className="group-hover:underline">{mark.name}</span>
            <span className="h-4 bg-sunken">
              <span
                className="block h-full rounded-r-xs bg-accent group-hover:opacity-75"
                style={{ width: `${(mark.count / highest) * 100}%` }}
              />
            </span>
            <span className="text-right tabular-nums text-muted">{mark.count}</span>
          </MarkLink>
        </li>
      ))}
    </ul>
  )
}
