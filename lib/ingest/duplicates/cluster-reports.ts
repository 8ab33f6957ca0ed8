/** Two reports that belong together, the more so the greater `weight`. */
export type Link = { readonly a: number; readonly b: number; readonly weight: number }

/** The strongest first; the order of equals is that of their numbers, so that the order in which reports came in decides nothing. */
const strongestFirst = (x: Link, y: Link) => Number(y.weight > x.weight) - Number(y.weight < x.weight) || x.a - y.a || x.b - y.b

/** Whether two lists of reports, that a link would bring together, may come together. */
export type MayJoin = (one: readonly number[], other: readonly number[], link: Link) => boolean

/**
 * Joins reports along their links, strongest first, where they may come together: a damaged copy that fits the texts of two cities goes
 * with the nearer one, and does not join the two.
 * @returns every report in exactly one list, lists and numbers in rising order
 */
export function clusterReports(reportIds: readonly number[], links: readonly Link[], mayJoin: MayJoin): number[][] {
  const clusters = new Map(reportIds.map((id) => [id, [id]]))
  for (const link of [...links].sort(strongestFirst)) {
    const [one, other] = [clusters.get(link.a), clusters.get(link.b)]
    if (!one || !other || one === other || !mayJoin(one, other, link)) continue
    const joined = [...one, ...other].sort((x, y) => x - y)
    for (const id of joined) clusters.set(id, joined)
  }
  return [...new Set(clusters.values())].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}
