import { toNullableJson } from './json.ts'
import type { Reader } from './open-store.ts'

/** One act of a keeper. `subject` names what it was done to: `all`, `report:12`, `run:3`, `account`, `session`. */
export type Act = {
  readonly actorId: string | null
  readonly action: string
  readonly subject: string
  readonly detail?: Readonly<Record<string, unknown>>
}
export type RecordedAct = Required<Omit<Act, 'detail'>> & { readonly id: number; readonly detail: unknown; readonly at: Date }

/** Adds an act to the log, from which nothing is ever removed. */
export async function recordAct(reader: Reader, { actorId, action, subject, detail }: Act): Promise<void> {
  await reader.db.audit.create({ data: { actorId, action, subject, detail: toNullableJson(detail) } })
}

/** Acts, the latest first; `page` counts from 1. */
export async function readActs(
  reader: Reader,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly acts: readonly RecordedAct[]; readonly total: number }> {
  const [rows, total] = await Promise.all([
    reader.db.audit.findMany({ orderBy: { id: 'desc' }, skip: (page - 1) * size, take: size }),
    reader.db.audit.count(),
  ])
  return { acts: rows.map(({ createdAt, ...act }) => ({ ...act, at: createdAt })), total }
}
