import type { Client } from '@opensearch-project/opensearch'
import type { Query } from '#lib/query/index.ts'
import type { FoundInTexts, FoundReports } from '../counter.ts'
import type { FoldedClause } from '../fold-clauses.ts'
import { type Finding, findReports } from './find-reports.ts'
import type { FoundMemory } from './found-memory.ts'
import type { StateRead } from './state.ts'

/** What was found, and what of it has to be remembered once it is known that the state still stood afterwards. */
export type TextSearch = { readonly found: FoundInTexts; readonly remember: () => void }

function findingsOf(query: Query, clauses: readonly FoldedClause[]): { positive: Finding | null; negative: Finding | null } {
  const [positive, negative] = [clauses.filter(({ exclude }) => !exclude), clauses.filter(({ exclude }) => exclude)]
  return {
    positive: positive.length > 0 ? { clauses: positive, combine: 'all', tiers: query.sort === 'relevance' } : null,
    negative: negative.length > 0 ? { clauses: negative, combine: 'any', tiers: false } : null,
  }
}

/** Finds what a search asks of the texts, as far as it is not remembered. */
export async function findInTexts(
  client: Client,
  memory: FoundMemory,
  state: StateRead,
  query: Query,
  clauses: readonly FoldedClause[],
): Promise<TextSearch> {
  const asked: { readonly finding: Finding; readonly found: FoundReports }[] = []
  const find = async (finding: Finding | null): Promise<FoundReports | null> => {
    if (!finding) return null
    const known = memory.get(state, finding)
    if (known) return known
    const found = await findReports(client, state.index, finding)
    asked.push({ finding, found })
    return found
  }
  const findings = findingsOf(query, clauses)
  const [positive, negative] = await Promise.all([find(findings.positive), find(findings.negative)])
  return {
    found: { positive, negative },
    remember: () => {
      for (const { finding, found } of asked) memory.put(state, finding, found)
    },
  }
}
