import { createGroup, type Membership, readMemberships, saveMemberships, savePairs, type Tx } from '#lib/store/index.ts'
import { type Comparables, openComparables } from './comparables.ts'
import { findPairs } from './find-pairs.ts'
import { groupNeighbourhood } from './group-neighbourhood.ts'
import { placeMembers } from './place-members.ts'
import { readNeighbourhood } from './read-neighbourhood.ts'

async function membershipsOf(tx: Tx, articles: readonly (readonly number[])[], before: readonly Membership[]): Promise<Membership[]> {
  const memberships: Membership[] = []
  for (const { groupId, members } of placeMembers(articles, before)) {
    const group = groupId ?? (await createGroup(tx))
    memberships.push(...members.map((reportId, rank) => ({ reportId, groupId: group, rank })))
  }
  return memberships
}

/** Writes where reports belong now. @returns those that stand otherwise than before. */
async function settle(tx: Tx, reportIds: readonly number[], now: readonly Membership[]): Promise<readonly number[]> {
  const before = new Map((await readMemberships(tx, reportIds)).map((one) => [one.reportId, one]))
  const after = new Map(now.map((one) => [one.reportId, one]))
  const changed = reportIds.flatMap((reportId): Membership[] => {
    const own = after.get(reportId) ?? { reportId, groupId: null, rank: 0 }
    const old = before.get(reportId)
    return old && old.groupId === own.groupId && old.rank === own.rank ? [] : [own]
  })
  if (changed.length === 0) return []
  const touched = [...changed, ...changed.flatMap(({ reportId }) => before.get(reportId) ?? [])].flatMap(({ groupId }) => groupId ?? [])
  await saveMemberships(tx, changed, [...new Set(touched)])
  return changed.map(({ reportId }) => reportId)
}

async function regroup(tx: Tx, reportIds: readonly number[], read: Comparables): Promise<readonly number[]> {
  const before = await readMemberships(tx, reportIds)
  const neighbourhood = await readNeighbourhood(tx, [...new Set([...reportIds, ...before.map(({ reportId }) => reportId)])])
  if (neighbourhood.reportIds.length === reportIds.length && neighbourhood.pairs.length === 0 && neighbourhood.judgements.length === 0)
    return settle(tx, reportIds, [])
  const articles = groupNeighbourhood(neighbourhood, await read(neighbourhood.reportIds))
  return settle(tx, neighbourhood.reportIds, await membershipsOf(tx, articles, await readMemberships(tx, neighbourhood.reportIds)))
}

/**
 * Groups reports again after they came in, changed, or came to be published or not: each is compared with its candidates alone, and what
 * hangs together with it is parted into articles anew. All in the caller's transaction; the outcome does not depend on the order in which
 * reports came in.
 * @returns the reports whose group, or place in it, is another than before
 */
export async function regroupDuplicates(tx: Tx, reportIds: readonly number[]): Promise<readonly number[]> {
  if (reportIds.length === 0) return []
  const read = openComparables(tx)
  await savePairs(tx, await findPairs(tx, reportIds, read))
  return regroup(tx, reportIds, read)
}

/** Groups reports again by what is known of them already, after a keeper's word. @returns as `regroupDuplicates` */
export const regroupKnown = (tx: Tx, reportIds: readonly number[]): Promise<readonly number[]> =>
  regroup(tx, reportIds, openComparables(tx))
