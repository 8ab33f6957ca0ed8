/** How a clean text is turned into the page that a crawler would have met. Everything here is invented, like the text itself. */
export type Dress = {
  /** Literal replacements in the body, each of which must hit: page digits, left-over tags, words put in by a spammer. */
  readonly replace?: readonly (readonly [from: string, to: string])[]
  /** Words of the body that get a space between their characters. */
  readonly spaced?: readonly string[]
  /** Share of the marks , 、 。 that get a comma in front. */
  readonly doubledCommas?: number
  /** Put before each paragraph. */
  readonly indent?: string
  readonly blankLines?: boolean
  readonly oneParagraph?: boolean
  /** `characters`: one to one, ambiguous ones left alone; `phrases`: as Taiwanese gateways rewrite. */
  readonly script?: 'characters' | 'phrases'
  readonly ghosts?: 'sparse' | 'medium' | 'dense' | 'full'
  /** Words that get their whole reading in brackets, in simplified text. */
  readonly wordGhosts?: readonly string[]
  /** How many places lose a byte to a careless replacement of full-width marks. */
  readonly byteDamage?: number
  /** Name of a file in samples/templates; the layout then fills its slots. */
  readonly template?: string
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'gb18030' | 'big5' | 'utf-16le'
  readonly crlf?: boolean
}

/** One page: its sidecar, its answer, and how it is dressed. `layout` is the page line by line, see samples/README.md. */
export type Recipe = {
  readonly url: string
  readonly fetchedAt: string
  readonly answer: { readonly title: string | null; readonly noise: readonly string[]; readonly [field: string]: unknown }
  readonly dress: Dress
  readonly layout: readonly string[]
}
