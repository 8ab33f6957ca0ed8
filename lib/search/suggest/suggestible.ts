/** What is suggested, in the order in which it is listed. */
export const suggestionKinds = ['place', 'zone', 'campaign', 'person', 'source', 'title'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** Something that may be suggested. */
export type Suggestible = {
  readonly kind: SuggestionKind
  /** As the filter of its kind writes it in an address; of a title, the number of the report. */
  readonly value: string
  /** What it can be found by as it is written; the first is what it is called. */
  readonly names: readonly string[]
  /** What it can be found by as it sounds. */
  readonly spoken: readonly string[]
  /** Articles that the search for it alone finds; null for a title. */
  readonly count: number | null
}
