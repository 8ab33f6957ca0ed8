import { type DuplicatePair, type Judgement, type Reader, readJudgements, readPairs } from '#lib/store/index.ts'

/** Reports that hang together, by their texts or by a keeper's word. */
export type Neighbourhood = {
  readonly reportIds: readonly number[]
  readonly pairs: readonly DuplicatePair[]
  readonly judgements: readonly Judgement[]
}

/** Everything that hangs together with one of the reports, over any number of steps. */
export async function readNeighbourhood(reader: Reader, from: readonly number[]): Promise<Neighbourhood> {
  const reached = new Set(from)
  const pairs = new Map<string, DuplicatePair>()
  const judgements = new Map<number, Judgement>()
  for (let edge: readonly number[] = from; edge.length > 0; ) {
    const [near, said] = [await readPairs(reader, edge), await readJudgements(reader, edge)]
    for (const pair of near) pairs.set(`${pair.a} ${pair.b}`, pair)
    for (const judgement of said) judgements.set(judgement.id, judgement)
    edge = [...new Set([...near, ...said].flatMap(({ a, b }) => [a, b]))].filter((id) => !reached.has(id))
    for (const id of edge) reached.add(id)
  }
  return { reportIds: [...reached].sort((a, b) => a - b), pairs: [...pairs.values()], judgements: [...judgements.values()] }
}
