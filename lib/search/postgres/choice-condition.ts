import { type Choice, type ChoiceField, isEmptyChoice } from '#lib/query/index.ts'
import { facetColumns } from './facet-columns.ts'
import type { Parameters } from './parameters.ts'

/** Which rows pass a filter (type Choice says how); null when nothing is chosen. Never unknown: a row without a value is in or out. */
export function choiceCondition(parameters: Parameters, field: ChoiceField, choice: Choice | undefined): string | null {
  if (!choice || isEmptyChoice(choice)) return null
  const { column, list, type, hasValue, encode } = facetColumns[field]
  const hasOne = (values: readonly string[]) => {
    const array = `${parameters.add(values.map(encode))}::${type}[]`
    return list ? `${column} && ${array}` : `coalesce(${column} = ANY(${array}), false)`
  }
  const wanted = choice.include.length > 0 ? hasOne(choice.include) : choice.exclude.length > 0 ? 'true' : 'false'
  const unwanted = choice.exclude.length > 0 ? ` AND NOT ${hasOne(choice.exclude)}` : ''
  return `CASE WHEN ${hasValue} THEN ${wanted}${unwanted} ELSE ${choice.none} END`
}
