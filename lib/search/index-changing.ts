/** An index is being written, and an answer might mix what was with what comes; the Postgres engine answers meanwhile. */
export class IndexChanging extends Error {
  override readonly name = 'IndexChanging'
}
