/** One mark of a chart: a value (`shortName` where there is little room), its number, and the list that holds exactly that number. `href` is null where there is nothing to list. */
export type ChartMark = {
  readonly key: string
  readonly name: string
  readonly shortName?: string
  readonly count: number
  readonly href: string | null
}
