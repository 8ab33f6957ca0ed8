import { type Field, type Finding, listFields, type Metadata } from '#lib/report/index.ts'
import type { Decision } from '#lib/store/index.ts'
import { stableJson } from './stable-json.ts'

const isListField = (field: Field): field is (typeof listFields)[number] => (listFields as readonly Field[]).includes(field)

/** A value that an editor gave; what the rules had read stays beside it. */
const edited = (value: unknown, alternatives: readonly unknown[]): Finding<unknown> => ({
  value,
  reason: value === null ? 'cleared' : null,
  confidence: 'certain',
  basis: 'editor',
  quotes: [],
  rule: 'editor',
  alternatives,
})

const valuesOf = (findings: readonly Finding<unknown>[]) => findings.flatMap(({ value }) => (value === null ? [] : [value]))
const same = (a: unknown, b: unknown) => stableJson(a) === stableJson(b)

function decideSingle(read: Finding<unknown>, now: Finding<unknown>, { act, value }: Decision): Finding<unknown> {
  switch (act) {
    case 'follow':
      return read
    case 'set':
    case 'add':
      return edited(value, valuesOf([read]))
    case 'clear':
      return edited(null, valuesOf([read]))
    case 'remove':
      return same(now.value, value) ? edited(null, valuesOf([read])) : now
  }
}

type Findings = readonly Finding<unknown>[]

function decideList(read: Findings, now: Findings, { act, value }: Decision): Findings {
  switch (act) {
    case 'follow':
      return read
    case 'set':
      return (Array.isArray(value) ? value : [value]).map((entry) => edited(entry, []))
    case 'add':
      return now.some((finding) => same(finding.value, value)) ? now : [...now, edited(value, [])]
    case 'remove':
      return now.filter((finding) => !same(finding.value, value))
    case 'clear':
      return []
  }
}

/** Puts the editors' decisions, oldest first, over what the rules have read: on each field the last word is theirs. */
export function applyDecisions(metadata: Metadata, decisions: readonly Decision[]): Metadata {
  const now: Record<string, unknown> = { ...metadata }
  for (const decision of decisions) {
    const { field } = decision
    now[field] = isListField(field)
      ? decideList(metadata[field], now[field] as Findings, decision)
      : decideSingle(metadata[field], now[field] as Finding<unknown>, decision)
  }
  return now as Metadata
}
