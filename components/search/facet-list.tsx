'use client'

import { Fragment, type ReactNode, useEffect, useState } from 'react'
import { Input } from '#components/ui/input.tsx'
import { holdsTyped } from './holds-typed.ts'

/** A value as the server renders it, and what it is found and ordered by. `pinned` ones stand before "more", `last` ones at the end. */
export type FacetItem = {
  readonly key: string
  readonly label: string
  readonly keys: string
  readonly count: number
  readonly pinned: boolean
  readonly last: boolean
  readonly node: ReactNode
}
/** A value that is in the list only when it is looked for. */
export type HiddenItem = { readonly keys: string; readonly label: string; readonly count: number; readonly href: string }

type Props = {
  readonly items: readonly FacetItem[]
  readonly hidden?: readonly HiddenItem[]
  /** Values that stand before "more"; null shows all, in a box that scrolls. */
  readonly first: number | null
  /** The order that may be chosen instead of the one the items come in. */
  readonly otherOrder: 'count' | 'name'
  readonly labels: {
    /** Null where there is nothing to look for: years stand in their order. */
    readonly find: string | null
    readonly more: string
    readonly nothing: string
    readonly ownOrder: string
    readonly otherOrder: string
  }
}

/** So many values need neither a box to look in nor another order. */
const fewValues = 8
const mostHidden = 20

function reordered(items: readonly FacetItem[], order: Props['otherOrder']): FacetItem[] {
  const by = (a: FacetItem, b: FacetItem) => (order === 'count' ? b.count - a.count : a.label.localeCompare(b.label, 'zh-Hans-u-co-pinyin'))
  return items.toSorted((a, b) => Number(a.last) - Number(b.last) || by(a, b))
}

/** The values of a facet. Without scripts all are there in their own order; with them a long list can be looked through and reordered. */
export function FacetList({ items, hidden = [], first, otherOrder, labels }: Props) {
  const [runs, setRuns] = useState(false)
  useEffect(() => setRuns(true), [])
  const [typed, setTyped] = useState('')
  const [isOther, setOther] = useState(false)
  const ordered = isOther ? reordered(items, otherOrder) : items
  const looking = typed.trim() !== ''
  const found = looking ? ordered.filter(({ keys }) => holdsTyped(keys, typed)) : ordered
  const foundHidden = looking ? hidden.filter(({ keys }) => holdsTyped(keys, typed)).slice(0, mostHidden) : []
  const shown = looking ? found : found.filter(({ pinned, last }, at) => first === null || at < first || pinned || last)
  const rest = found.filter((item) => !shown.includes(item))
  return (
    <>
      {runs && items.length + hidden.length > fewValues && (
        <div className="mb-1 flex items-center gap-2">
          {labels.find && (
            <Input
              type="search"
              aria-label={labels.find}
              placeholder={labels.find}
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              className="w-full min-w-0 flex-1 text-sm"
            />
          )}
          <button type="button" onClick={() => setOther(!isOther)} className="ml-auto shrink-0 py-1 text-sm text-accent hover:underline">
            {isOther ? labels.ownOrder : labels.otherOrder}
          </button>
        </div>
      )}
      <ul className={first === null ? 'max-h-96 overflow-y-auto px-0.5' : undefined}>
        {shown.map(({ key, node }) => (
          <Fragment key={key}>{node}</Fragment>
        ))}
        {foundHidden.map(({ label, count, href }) => (
          <li key={href}>
            <a href={href} className="flex items-baseline gap-2 py-1 hover:text-accent">
              <span lang="zh-Hans" className="min-w-0 flex-1">
                {label}
              </span>
              <span className="text-sm tabular-nums text-muted">{count}</span>
            </a>
          </li>
        ))}
      </ul>
      {looking && shown.length + foundHidden.length === 0 && <p className="py-1 text-sm text-muted">{labels.nothing}</p>}
      {rest.length > 0 && (
        <details>
          <summary className="py-1 text-sm text-accent">
            {labels.more} ({rest.length})
          </summary>
          <ul>
            {rest.map(({ key, node }) => (
              <Fragment key={key}>{node}</Fragment>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
