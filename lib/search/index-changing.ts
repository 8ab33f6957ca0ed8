import { InexactHere } from './inexact-here.ts'

/** An index is being written, or the archive has moved on: the answer might mix two states. The Postgres engine answers meanwhile. */
export class IndexChanging extends InexactHere {}
