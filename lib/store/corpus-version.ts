import type { Reader, Tx } from './open-store.ts'

/** The state of the archive that readers see now. */
export async function readCorpusVersion(reader: Reader): Promise<bigint> {
  const row = await reader.db.corpusVersion.findUniqueOrThrow({ where: { id: 1 } })
  return row.version
}

/** Raises the counter for a change that this transaction applies; later writers wait here until it has ended. */
export async function raiseCorpusVersion(tx: Tx): Promise<bigint> {
  const row = await tx.db.corpusVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } })
  return row.version
}
