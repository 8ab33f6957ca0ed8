import type { Membership } from '#lib/store/index.ts'

/** An article's members, the master first, and the group that they were in before, if any; null asks for a new one. */
export type PlacedArticle = { readonly groupId: number | null; readonly members: readonly number[] }

/**
 * Gives every article of two and more the number of a group that one of its members was in, the lowest that is free; so groups keep their
 * numbers when copies come and go.
 */
export function placeMembers(articles: readonly (readonly number[])[], before: readonly Membership[]): PlacedArticle[] {
  const groupOf = new Map(before.map(({ reportId, groupId }) => [reportId, groupId]))
  const taken = new Set<number>()
  return articles
    .filter(({ length }) => length > 1)
    .map((members) => {
      const known = members.flatMap((id) => groupOf.get(id) ?? []).filter((id) => !taken.has(id))
      const groupId = known.length > 0 ? Math.min(...known) : null
      if (groupId !== null) taken.add(groupId)
      return { groupId, members }
    })
}
