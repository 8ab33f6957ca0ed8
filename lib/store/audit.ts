import { toNullableJson } from './json.ts'
import type { Reader } from './open-store.ts'

/** One act of a keeper. `subject` names what it was done to: `all`, `report:12`, `run:3`, `account`, `session`. */
export type AuditEntry = {
  readonly actorId: string | null
  readonly action: string
  readonly subject: string
  readonly detail?: Readonly<Record<string, unknown>> | undefined
}
export type AuditRecord = Required<Omit<AuditEntry, 'detail'>> & { readonly id: number; readonly detail: unknown; readonly createdAt: Date }

/** Adds an act to the log, from which nothing is ever removed. */
export async function noteAudit(reader: Reader, { detail, ...entry }: AuditEntry): Promise<void> {
  await reader.db.audit.create({ data: { ...entry, detail: toNullableJson(detail) } })
}

/** Acts, the latest first; `page` counts from 1. */
export async function readAudit(
  reader: Reader,
  { page = 1, size = 50 }: { page?: number; size?: number } = {},
): Promise<{ readonly total: number; readonly records: readonly AuditRecord[] }> {
  const [total, records] = await Promise.all([
    reader.db.audit.count(),
    reader.db.audit.findMany({ orderBy: { id: 'desc' }, skip: (page - 1) * size, take: size }),
  ])
  return { total, records }
}
