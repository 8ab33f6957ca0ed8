/** A page as a crawler brings it home. */
export type CasePage = {
  readonly bytes: Uint8Array
  readonly isHtml: boolean
  readonly url: string | null
  readonly fetchedAt: string
  /** Characters of the report that was put on the page. */
  readonly textLength: number
  readonly contentType: string | null
}

/** Two pages, and whether they are captures of one article. */
export type LabelledCase = { readonly kind: string; readonly isSame: boolean; readonly a: CasePage; readonly b: CasePage }
