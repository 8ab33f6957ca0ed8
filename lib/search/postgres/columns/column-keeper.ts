import type { SqlExecutor } from '#lib/store/sql.ts'
import { type Columns, emptyColumns } from './columns.ts'
import { mergeChanges } from './merge-changes.ts'
import { readChanges } from './read-changes.ts'

/** The state of the index that a transaction sees. */
export type IndexState = { readonly revision: bigint; readonly rebuiltAt: bigint; readonly corpusVersion: bigint }

/** The columns of one process. */
export type ColumnKeeper = {
  /** The columns at the state that the transaction of `sql` sees; null when a newer state is kept already, so that a newer snapshot must be taken. */
  columnsAt(sql: SqlExecutor, state: IndexState): Promise<Columns | null>
}

/** @param read replaces the reading of changes in tests */
export function createColumnKeeper(read: typeof readChanges = readChanges): ColumnKeeper {
  let kept = emptyColumns()
  let turn: Promise<unknown> = Promise.resolve()

  async function bringUp(sql: SqlExecutor, { revision, rebuiltAt }: IndexState): Promise<void> {
    if (kept.revision >= revision) return
    const base = kept.revision < rebuiltAt ? emptyColumns() : kept
    kept = mergeChanges(base, await read(sql, base.revision, revision))
  }

  return {
    async columnsAt(sql, state) {
      if (kept.revision < state.revision) {
        const mine = turn.then(() => bringUp(sql, state))
        turn = mine.catch(() => undefined)
        await mine
      }
      return kept.revision === state.revision ? kept : null
    },
  }
}
