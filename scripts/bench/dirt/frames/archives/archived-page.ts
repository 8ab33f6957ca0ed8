/** A page as it goes into an archive file: its address, its bytes as served, what the server says of them. */
export type ArchivedPage = { readonly url: string; readonly bytes: Uint8Array; readonly contentType: string | null }
