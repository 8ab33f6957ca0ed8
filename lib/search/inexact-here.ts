/** An engine cannot answer this search exactly and says so rather than come close; the Postgres engine can. */
export class InexactHere extends Error {
  override readonly name = 'InexactHere'
}
