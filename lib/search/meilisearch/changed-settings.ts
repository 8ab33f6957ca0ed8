import type { Settings } from 'meilisearch'
import { indexSettings } from './settings.ts'

/** Lists of which the order says something; the server gives others back in an order of its own. */
const ordered: ReadonlySet<string> = new Set<keyof Settings>(['searchableAttributes', 'rankingRules'])

const listed = (name: string, value: readonly unknown[]) => JSON.stringify(ordered.has(name) ? value : [...value].sort())

function isAsWanted(name: string, wanted: unknown, found: unknown): boolean {
  if (Array.isArray(wanted)) return Array.isArray(found) && listed(name, wanted) === listed(name, found)
  if (typeof wanted !== 'object' || wanted === null) return wanted === found
  return Object.entries(wanted).every(([key, value]) => isAsWanted(key, value, (found as Record<string, unknown> | null)?.[key]))
}

/** Names of the settings in which an index is not as this program made it: with others it would count what is not there, or miss what is. */
export const changedSettings = (found: Settings): readonly string[] =>
  Object.entries(indexSettings).flatMap(([name, wanted]) => (isAsWanted(name, wanted, found[name as keyof Settings]) ? [] : [name]))
