const leastShared = 0.95

/** Whether two texts share at least 95 % of their character pairs. */
export function nearlyEqual(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < Math.max(a.length, b.length) * leastShared) return false
  const pairs = new Map<string, number>()
  for (let at = 1; at < a.length; at++) pairs.set(a.slice(at - 1, at + 1), (pairs.get(a.slice(at - 1, at + 1)) ?? 0) + 1)
  let shared = 0
  for (let at = 1; at < b.length; at++) {
    const pair = b.slice(at - 1, at + 1)
    const left = pairs.get(pair) ?? 0
    if (left > 0) shared++
    pairs.set(pair, left - 1)
  }
  return shared >= (Math.max(a.length, b.length) - 1) * leastShared
}
