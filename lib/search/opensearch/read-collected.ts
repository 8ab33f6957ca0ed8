import type { FoundReports } from '../counter.ts'

/** Identifiers travel as bits, 2 ** blockBits of them in a block; a block without any is left out. */
export const blockBits = 12
export const blockBytes = 2 ** blockBits / 8

/** Blocks as base64, by tier of relevance, of each part of the index that had a say. */
export type Collected = readonly (readonly (readonly (string | null)[])[] | null)[]

type Block = { readonly tier: number; readonly firstId: number; readonly bytes: Uint8Array }

const bitsOf = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length)

function countBits(bytes: Uint8Array): number {
  let count = 0
  for (let i = 0; i < bytes.length; i++) count += bitsOf[bytes[i] as number] as number
  return count
}

const blocksOf = (collected: Collected): Block[] =>
  collected.flatMap((part) =>
    (part ?? []).flatMap((blocks, tier) =>
      blocks.flatMap((block, at) => (block === null ? [] : { tier, firstId: at << blockBits, bytes: Buffer.from(block, 'base64') })),
    ),
  )

/** The identifiers that were collected, and their tiers where `tiers` says so. */
export function readCollected(collected: Collected, tiers: boolean): FoundReports {
  const blocks = blocksOf(collected)
  const count = blocks.reduce((sum, { bytes }) => sum + countBits(bytes), 0)
  const ids = new Int32Array(count)
  const tierOf = tiers ? new Uint8Array(count) : null
  let found = 0
  for (const { tier, firstId, bytes } of blocks) {
    const start = found
    for (let i = 0; i < bytes.length; i++)
      for (let bits = bytes[i] as number, id = firstId + 8 * i; bits !== 0; bits >>= 1, id++) if (bits & 1) ids[found++] = id
    tierOf?.fill(tier, start, found)
  }
  return { ids, tiers: tierOf }
}
