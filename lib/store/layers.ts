import type { Damage, Edit, Zone, ZoneKind, ZoneTexts } from '#lib/report/index.ts'

/** Characters [start, end) of a zone's text are shown as `after` in the simplified view. */
export type ScriptEdit = { readonly start: number; readonly end: number; readonly after: string }

/** Everything between the captured page and the shown text, so that the cleaning can be seen as a difference. */
export type Layers = {
  /** SHA-256 over the decoded source (UTF-8), in which edits and zones count: whoever decodes the capture anew can see that it is the same. */
  readonly sourceSha256: string
  /** Of the whole page. */
  readonly edits: readonly Edit[]
  readonly zones: readonly Zone[]
  readonly texts: ZoneTexts
  /** The change of script, for the zones that are shown. */
  readonly scriptEdits: { readonly [K in ZoneKind]?: readonly ScriptEdit[] }
  readonly damage: readonly Damage[]
}
