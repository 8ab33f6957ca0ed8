import { classNames } from '#components/ui/class-names.ts'
import type { ChartMark } from './chart-mark.ts'
import { MarkLink } from './mark-link.tsx'
import { provinceTiles } from './province-tiles.ts'

type Props = { readonly provinces: ReadonlyMap<string, ChartMark>; readonly unknown: ChartMark; readonly labelledBy: string }

/** Reports per province: one tile for each, in its neighbourhood, darker with more reports. */
export function ProvinceMap({ provinces, unknown, labelledBy }: Props) {
  const highest = Math.max(1, ...[...provinces.values()].map((mark) => mark.count))
  return (
    <ul aria-labelledby={labelledBy} className="grid grid-cols-8 gap-1">
      {provinceTiles.map(({ code, column, row }) => {
        const mark = provinces.get(code)
        return (
          mark && (
            <li key={code} style={{ gridColumn: column + 1, gridRow: row + 1 }}>
              <Tile mark={mark} share={mark.count / highest} />
            </li>
          )
        )
      })}
      <li style={{ gridColumn: '1 / span 2', gridRow: 8 }}>
        <Tile mark={unknown} share={0} />
      </li>
    </ul>
  )
}

/** Three depths, each with text that can be read on it. */
const depth = (share: number) => (share > 0.6 ? 'bg-accent text-on-accent' : share > 0.2 ? 'bg-tile text-ink' : 'bg-accent-soft text-ink')

function Tile({ mark, share }: { readonly mark: ChartMark; readonly share: number }) {
  return (
    <MarkLink
      mark={mark}
      className={classNames(
        'flex h-11 flex-col items-center justify-center overflow-hidden rounded-sm px-0.5 text-center text-xs leading-tight sm:h-12',
        mark.count > 0 ? depth(share) : 'border border-line text-muted',
        mark.href && 'hover:outline-2 hover:outline-accent',
      )}
    >
      <span className="text-[0.6875rem] sm:hidden">{mark.shortName ?? mark.name}</span>
      <span className="text-[0.6875rem] tracking-tight max-sm:hidden">{mark.name}</span>
      {mark.count > 0 && <span className="font-semibold tabular-nums">{mark.count}</span>}
    </MarkLink>
  )
}
