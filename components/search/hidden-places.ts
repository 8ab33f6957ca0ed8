import { division, fullName } from '#lib/knowledge/index.ts'
import { choiceOf, type Query, searchHref, withChoice } from '#lib/query/index.ts'
import type { FacetCount } from '#lib/search/index.ts'
import { facetKeys } from './facet-keys.ts'
import type { HiddenItem } from './facet-list.tsx'
import { choosePlace, type PlaceNode } from './place-tree.ts'

/** Places that can be looked for without opening the tree; a page does not carry more. */
const mostPlaces = 400

/** The places that a tree shows, from the top down. */
export const codesOf = (nodes: readonly PlaceNode[]): string[] => nodes.flatMap(({ code, children }) => [code, ...codesOf(children)])

/** The places with reports that the tree does not show, those of most reports first. */
export function hiddenPlaces(
  query: Query,
  counts: readonly FacetCount[],
  shown: readonly PlaceNode[],
  localPath: (path: string) => string,
): HiddenItem[] {
  const visible = new Set(codesOf(shown))
  const choice = choiceOf(query, 'place')
  return counts
    .filter((one): one is FacetCount & { value: string } => one.value !== null && !visible.has(one.value) && one.count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostPlaces)
    .map(({ value, count }) => ({
      keys: facetKeys(division(value)?.name ?? value),
      label: fullName(value) || value,
      count,
      href: localPath(searchHref(withChoice(query, 'place', choosePlace(choice, value)))),
    }))
}
