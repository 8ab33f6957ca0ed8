import { listFields, type Metadata, singleFields } from '#lib/report/index.ts'
import type { FieldChange } from '#lib/store/index.ts'
import { stableJson } from './stable-json.ts'

/** What readers see of a report, by field. */
export type Shown = { readonly title: string; readonly bodySimplified: string; readonly metadata: Metadata }

function valuesOf({ title, bodySimplified, metadata }: Shown): Map<string, unknown> {
  const single = singleFields.map((field) => [field, metadata[field].value] as const)
  const lists = listFields.map((field) => [field, metadata[field].map(({ value }) => value)] as const)
  return new Map<string, unknown>([...single, ...lists, ['flags', metadata.flags], ['shownTitle', title], ['text', bodySimplified]])
}

/** How long the text is, for a change that is too long to be told in full. */
const told = (field: string, value: unknown): unknown =>
  field === 'text' && typeof value === 'string' ? { characters: value.length } : value

/** The fields whose values differ, with both. A text is told by its length; the versions themselves can be compared. */
export function fieldChanges(reportId: number, before: Shown, after: Shown): FieldChange[] {
  const values = valuesOf(after)
  return [...valuesOf(before)]
    .filter(([field, value]) => stableJson(value) !== stableJson(values.get(field)))
    .map(([field, value]) => ({ reportId, field, before: told(field, value), after: told(field, values.get(field)) }))
}
