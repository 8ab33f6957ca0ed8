import type { Field } from '#lib/report/index.ts'
import { fromJson, toJson, toNullableJson } from './json.ts'
import type { Reader, Tx } from './open-store.ts'

/** What an editor may do to a field: give it a value, add to or take from its list, empty it, or leave it to the rules again. */
export type DecisionAct = 'set' | 'add' | 'remove' | 'clear' | 'follow'

/** Words of the decoded source on which a decision was made. */
export type Anchor = { readonly start: number; readonly end: number; readonly text: string }

export type DecisionDraft = {
  readonly reportId: number
  readonly field: Field
  readonly act: DecisionAct
  /** Of the field's own type; null for `clear` and `follow`. */
  readonly value: unknown
  readonly anchors: readonly Anchor[]
  readonly note: string | null
  readonly editorId: string
}

/** An editor's act on one field of one report. */
export type Decision = DecisionDraft & { readonly id: number; readonly createdAt: Date }

export async function saveDecision(tx: Tx, draft: DecisionDraft): Promise<number> {
  const { value, anchors, ...columns } = draft
  const data = { ...columns, value: toNullableJson(value), anchors: toJson(anchors) }
  const { id } = await tx.db.decision.create({ data, select: { id: true } })
  return id
}

/** The decisions on a report that have not been taken back, oldest first. */
export async function readDecisions(reader: Reader, reportId: number): Promise<readonly Decision[]> {
  const rows = await reader.db.decision.findMany({ where: { reportId, revokedAt: null }, orderBy: { id: 'asc' } })
  return rows.map(({ revokedAt: _, field, value, anchors, ...row }) => ({
    ...row,
    field: field as Field,
    value: value === null ? null : fromJson<unknown>(value),
    anchors: fromJson<readonly Anchor[]>(anchors),
  }))
}
