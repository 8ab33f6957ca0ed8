import type { Suggestible } from './suggestible.ts'
import { makeSuggestionIndex, type SuggestionIndex } from './suggestion-index.ts'

/** Where names come from, and the corpus version that they are of. */
export type SuggestionSource = { version(): Promise<bigint>; names(): Promise<readonly Suggestible[]> }

/** While an archive is being filled its version rises every moment; making the index takes at most this share of the time then. */
const shareOfTime = 0.05

type Kept = { readonly version: bigint; readonly index: SuggestionIndex; readonly notBefore: number }

async function build(source: SuggestionSource): Promise<Kept> {
  const version = await source.version()
  const begun = performance.now()
  const index = await makeSuggestionIndex(await source.names())
  const tookMs = performance.now() - begun
  return { version, index, notBefore: performance.now() + tookMs / shareOfTime }
}

/**
 * The names of one process. The first call makes the index; a call after the archive has changed is answered from the index there is,
 * while the next one is made beside it. Rejects when the first cannot be made.
 */
export function keepSuggestions(source: SuggestionSource): () => Promise<SuggestionIndex> {
  let kept: Kept | null = null
  let building: Promise<Kept> | null = null

  const begin = (): Promise<Kept> => {
    building ??= build(source)
      .then((made) => {
        kept = made
        return made
      })
      .finally(() => {
        building = null
      })
    return building
  }
  return async () => {
    if (!kept) return (await begin()).index
    if (!building && performance.now() >= kept.notBefore && (await source.version()) !== kept.version)
      begin().catch((error) => console.error(error))
    return kept.index
  }
}
