import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '#lib/i18n/locale-path.ts'
import { type Choice, choiceOf, excludeValue, type Query, removeValue, searchHref, toggleNone, withChoice } from '#lib/query/index.ts'
import type { FacetCount } from '#lib/search/index.ts'
import { facetKeys } from './facet-keys.ts'
import { type FacetItem, FacetList } from './facet-list.tsx'
import { FacetValue } from './facet-value.tsx'
import { codesOf, hiddenPlaces } from './hidden-places.ts'
import { choosePlace, leavePlace, type PlaceNode, placeTree } from './place-tree.ts'
import { otherOrderOf, useFacetListLabels } from './use-facet-list-labels.ts'
import { useValueLabel } from './value-label.ts'

type Props = { readonly query: Query; readonly counts: readonly FacetCount[] }

/** Provinces with their numbers, opened to the cities and districts of what is chosen. */
export function PlaceFacet({ query, counts }: Props) {
  const t = useTranslations()
  const choice = choiceOf(query, 'place')
  const known = new Map(counts.flatMap(({ value, count }) => (value === null ? [] : [[value, count] as const])))
  const missing = counts.find(({ value }) => value === null)
  const places = placeTree(known, choice)
  const label = useValueLabel()
  const labels = useFacetListLabels('place')
  const locale = useLocale()
  if (places.length === 0 && !missing && !choice.none) return null
  const itemOf = (node: PlaceNode): FacetItem => ({
    key: node.code,
    label: label('place', node.code, 'own'),
    keys: facetKeys(...codesOf([node]).map((code) => label('place', code, 'own'))),
    count: node.count,
    pinned: true,
    last: false,
    node: <Places nodes={[node]} parent={null} query={query} />,
  })
  const noneItem: FacetItem = {
    key: '',
    label: t('search.noneOf.place'),
    keys: facetKeys(t('search.noneOf.place')),
    count: missing?.count ?? 0,
    pinned: true,
    last: true,
    node: (
      <FacetValue
        label={t('search.noneOf.place')}
        count={missing?.count ?? 0}
        state={choice.none ? 'chosen' : 'open'}
        href={searchHref(toggleNone(query, 'place'))}
        excludeHref={null}
      />
    ),
  }
  return (
    <section aria-labelledby="facet-place" className="border-b border-line py-3">
      <h2 id="facet-place" className="mb-1 font-semibold">
        {t('field.place')}
      </h2>
      <FacetList
        items={[...places.map(itemOf), ...(missing || choice.none ? [noneItem] : [])]}
        hidden={hiddenPlaces(query, counts, places, (path) => localePath(locale, path))}
        first={null}
        otherOrder={otherOrderOf('place')}
        labels={labels}
      />
    </section>
  )
}

type PlacesProps = { readonly nodes: readonly PlaceNode[]; readonly parent: string | null; readonly query: Query }

function Places({ nodes, parent, query }: PlacesProps) {
  const label = useValueLabel()
  return nodes.map((node) => (
    <FacetValue
      key={node.code}
      lang="zh-Hans"
      label={label('place', node.code, 'own')}
      count={node.count}
      {...placeLinks(query, node, parent)}
    >
      {(node.children.length > 0 || node.only) && (
        <ul className="ml-2 border-l border-line pl-3">
          {node.only && (node.only.count > 0 || node.only.chosen) && (
            <FacetValue
              label={label('place', node.only.value, 'own')}
              count={node.only.count}
              state={node.only.chosen ? 'chosen' : 'open'}
              href={placeHref(query, node.only.chosen, node.only.value, node.code)}
              excludeHref={null}
            />
          )}
          <Places nodes={node.children} parent={node.code} query={query} />
        </ul>
      )}
    </FacetValue>
  ))
}

const withPlace = (query: Query, choice: Choice) => searchHref(withChoice(query, 'place', choice))

function placeHref(query: Query, chosen: boolean, value: string, parent: string | null): string {
  const choice = choiceOf(query, 'place')
  return withPlace(query, chosen ? leavePlace(choice, value, parent) : choosePlace(choice, value))
}

function placeLinks(query: Query, { code, chosen, excluded }: PlaceNode, parent: string | null) {
  if (excluded) return { state: 'excluded', href: searchHref(removeValue(query, 'place', code)), excludeHref: null } as const
  return {
    state: chosen ? 'chosen' : 'open',
    href: placeHref(query, chosen, code, parent),
    excludeHref: searchHref(excludeValue(query, 'place', code)),
  } as const
}
