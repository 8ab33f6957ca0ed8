import type { ZoneKind, ZoneTexts } from '#lib/report/index.ts'
import type { ScriptEdit } from '#lib/store/index.ts'
import { foldText, scriptKindOf, toSimplified } from '#lib/text/index.ts'

/** Zones that readers see in either script. */
const shownZones = ['title', 'subtitle', 'body'] as const satisfies readonly ZoneKind[]

export type SimplifiedView = {
  readonly body: string
  readonly edits: { readonly [K in ZoneKind]?: readonly ScriptEdit[] }
}

/** The shown zones in simplified script, as edits of the printed texts. */
export function simplifiedView(texts: ZoneTexts): SimplifiedView {
  const printed = texts.body?.text ?? ''
  const kind = scriptKindOf(printed) === 'phrases' ? 'phrases' : 'characters'
  const views = shownZones.map((zone) => [zone, toSimplified(texts[zone]?.text ?? '', kind)] as const)
  const changed = views.filter(([, { edits }]) => edits.length > 0).map(([zone, { edits }]) => [zone, edits])
  return { body: toSimplified(printed, kind).text, edits: Object.fromEntries(changed) }
}

/** Whether a search would tell the two texts apart: the fold takes characters of both scripts for the same, but not words. */
export const differForSearch = (printed: string, simplified: string): boolean =>
  printed !== simplified && foldText(printed) !== foldText(simplified)
