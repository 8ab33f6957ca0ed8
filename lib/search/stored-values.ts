import { createHash } from 'node:crypto'
import { type ChoiceField, choiceFields } from '#lib/query/index.ts'
import { valuesOf } from './facet-values.ts'
import type { IndexEntry } from './port.ts'

/** Stands on a search server for having no value, so that it can be asked for and counted. Neither a slug nor a hashed name. */
export const noValue = 'none'

/** The field of a filter on a search server. */
export const filterField = (field: ChoiceField) => `f_${field}`

/**
 * A value as a search server holds it. Names are compared by hash: so the server changes neither their case nor their width, none is too
 * long for it, and none is the word that stands for having no value.
 */
export const storedValue = (field: ChoiceField, value: string): string =>
  named.has(field) ? createHash('sha256').update(value).digest('hex').slice(0, 32) : value
const named: ReadonlySet<ChoiceField> = new Set(['zone', 'source', 'person'])

/** The values of all filters of a report, by the field of the server. */
export function storedValues(entry: IndexEntry): Record<string, string[]> {
  const stored: Record<string, string[]> = {}
  for (const field of choiceFields) {
    const values = [...new Set(valuesOf(entry, field))].map((value) => storedValue(field, value))
    stored[filterField(field)] = values.length > 0 ? values : [noValue]
  }
  return stored
}

/** 2022-03-03 as 20220303, by which a server compares days. */
export const dayNumber = (day: string | null): number | null => (day === null ? null : Number(day.replaceAll('-', '')))
