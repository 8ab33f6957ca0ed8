import type { ImportingFile } from './read-imports.ts'

/** Files that import each other in a circle, from the first back to itself; empty when there is none. */
export function findCircle(files: readonly ImportingFile[]): readonly string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]))
  const done = new Set<string>()
  const way: string[] = []
  const visit = (path: string): readonly string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return []
    way.push(path)
    for (const next of importsOf.get(path) ?? []) {
      const circle = visit(next.to)
      if (circle.length > 0) return circle
    }
    way.pop()
    done.add(path)
    return []
  }
  return files.map(({ path }) => visit(path)).find((circle) => circle.length > 0) ?? []
}
