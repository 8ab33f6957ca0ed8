import type { Range } from '#lib/report/index.ts'

const aroundUnits = 40

/** Stretches of a long text that hold all `marks` with some characters on either side; neighbours that touch are one. */
export function frameSnippets(text: string, marks: readonly Range[]): Range[] {
  const wide = marks.map(({ start, end }) => ({ start: Math.max(0, start - aroundUnits), end: Math.min(text.length, end + aroundUnits) }))
  return wide
    .sort((a, b) => a.start - b.start)
    .reduce<Range[]>((snippets, next) => {
      const last = snippets.at(-1)
      if (last && next.start <= last.end) snippets[snippets.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
      else snippets.push(next)
      return snippets
    }, [])
}
