/** Reports that match a text search, in no order; the tier of relevance of each where it was asked for. */
export type Matches = { readonly ids: Int32Array; readonly tiers: Uint8Array | null }

export const sizeBytesOf = ({ ids, tiers }: Matches): number => ids.byteLength + (tiers?.byteLength ?? 0)
