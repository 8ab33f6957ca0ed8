import { type Choice, choiceFields, type FacetField, facetFields, isEmptyChoice, type Query } from '#lib/query/index.ts'
import { atLeast } from '../../date-range.ts'
import type { Columns, ValueField } from '../columns/columns.ts'

/** For each code of a field 1 where its list of values passes, else 0. */
export type Mask = { readonly codes: Int32Array; readonly passes: Uint8Array }

function passesChoice(values: readonly string[], { include, exclude, none }: Choice): boolean {
  if (values.length === 0) return none
  if (values.some((value) => exclude.includes(value))) return false
  return include.length > 0 ? values.some((value) => include.includes(value)) : exclude.length > 0
}

const mask = (columns: Columns, field: ValueField, choice: Choice): Mask => ({
  codes: columns.codes[field],
  passes: Uint8Array.from(columns.values[field].lists, (list) => Number(passesChoice(list, choice))),
})

/** The facets with a choice of their own. */
export function chosenFacets(columns: Columns, query: Query): Map<FacetField, Mask> {
  const masks = new Map<FacetField, Mask>()
  for (const field of facetFields) {
    const choice = query.choices[field]
    if (choice && !isEmptyChoice(choice)) masks.set(field, mask(columns, field, choice))
  }
  return masks
}

/** Filters that no facet counts: they hold for everything that is counted. */
export function fixedMasks(columns: Columns, query: Query): Mask[] {
  const facets: ReadonlySet<string> = new Set(facetFields)
  const masks: Mask[] = []
  for (const field of choiceFields) {
    const choice = query.choices[field]
    if (field !== 'person' && !facets.has(field) && choice && !isEmptyChoice(choice)) masks.push(mask(columns, field, choice))
  }
  if (query.sure) masks.push(mask(columns, 'sure', { include: atLeast(query.sure), exclude: [], none: false }))
  return masks
}
