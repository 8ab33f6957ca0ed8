import type { ZoneKind } from '#lib/report/index.ts'
import cues from './data/stamp-cues.json' with { type: 'json' }
import { remembered } from './remembered.ts'

const words = new RegExp(cues.forum, 'iu')
const path = new RegExp(cues.forumPath, 'iu')
const address = new RegExp(cues.forumAddress, 'iu')
const wordZones: readonly ZoneKind[] = ['forumFrame', 'navigation', 'subtitle', 'counter', 'sourceLine']
/** Menus of portals have a forum too; only where the page itself stands does it tell. */
const pathZones: readonly ZoneKind[] = ['forumFrame', 'breadcrumb', 'subtitle']

/** Whether people answer on this page: a forum, by its address or by the words of its frame. */
export const isForum = remembered(
  (input) =>
    address.test(input.simple.url ?? '') ||
    wordZones.some((zone) => words.test(input.simple[zone] ?? '')) ||
    pathZones.some((zone) => path.test(input.simple[zone] ?? '')),
)
