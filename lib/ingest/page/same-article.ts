import { foldText } from '#lib/text/index.ts'

const shingleLength = 5
/** An article that was corrected, or cleaned by other rules, keeps far more than this; two articles of one site share far less. */
const leastShare = 0.5

function shingles(text: string): Set<string> {
  const folded = foldText(text)
  const found = new Set<string>()
  for (let at = 0; at + shingleLength <= folded.length; at++) found.add(folded.slice(at, at + shingleLength))
  return found
}

/** Whether two texts are states of one article: half of the shorter one's five-character strings stand in the other. */
export function isSameArticle(a: string, b: string): boolean {
  const [fewer, more] = [shingles(a), shingles(b)].sort((first, second) => first.size - second.size)
  if (!fewer || !more || fewer.size === 0) return foldText(a) === foldText(b)
  const shared = [...fewer].filter((shingle) => more.has(shingle)).length
  return shared / fewer.size >= leastShare
}
