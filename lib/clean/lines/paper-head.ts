import cues from '../data/paper-head.json' with { type: 'json' }
import type { LineClass } from './line-class.ts'
import type { PageLine } from './page-lines.ts'
import { textRegion } from './page-regions.ts'
import { startsText } from './starts-text.ts'

const compiled = (pattern: string) => new RegExp(pattern, 'u')
const paperTitle = compiled(cues.title)
const day = compiled(cues.day)
const headLines = [cues.number, cues.speaker, cues.office].map(compiled)
const longestTitle = 60
const longestLine = 40
const mostLines = 5
/** Fields of the page may stand between; the text begins soon. */
const farthest = 16

/**
 * The lines right under the title of a speech, a host's script, a report to superiors or a notice that say who speaks, on which day, and
 * under which number: they belong to the paper. A bare day on a page with a frame of its own may be the day of publication; it counts
 * only beside a speaker or where the page gives another day.
 */
export function paperHead(classes: readonly LineClass[]): ReadonlySet<PageLine> {
  const known = heads.get(classes) ?? findHead(classes)
  heads.set(classes, known)
  return known
}

const heads = new WeakMap<readonly LineClass[], ReadonlySet<PageLine>>()

function findHead(classes: readonly LineClass[]): ReadonlySet<PageLine> {
  const { first } = textRegion(classes)
  for (let at = first - 1; at >= 0; at--) {
    const folded = classes[at]?.line.folded ?? ''
    if (folded.length > longestTitle || !paperTitle.test(folded)) continue
    const found = headBelow(classes, at)
    if (found) return found
  }
  return new Set()
}

function headBelow(classes: readonly LineClass[], title: number): ReadonlySet<PageLine> | null {
  const head: PageLine[] = []
  const beside: LineClass[] = []
  for (const lineClass of classes.slice(title + 1, title + 1 + farthest)) {
    const { line, cue, prose } = lineClass
    if (prose || startsText.test(line.folded)) return belonging(head, beside, classes.slice(0, title))
    if (line.zone === null && (cue === null || (cue === 'sourceLine' && isDay(line.folded))) && isHeadLine(line.folded)) head.push(line)
    else if (cue === null) return null
    else beside.push(lineClass)
    if (head.length > mostLines) return null
  }
  return null
}

/** The lines found, without a bare day that may be the day of publication. */
function belonging(head: readonly PageLine[], beside: readonly LineClass[], above: readonly LineClass[]): ReadonlySet<PageLine> {
  const stamped = beside.some(({ cue, line }) => cue === 'sourceLine' && /\d{4}[-./年]\d/.test(line.folded))
  const framed = beside.length > 0 || above.some(({ cue }) => cue !== null && cue !== 'repeat')
  const sure = stamped || !framed || head.some(({ folded }) => !isDay(folded))
  return new Set(head.filter(({ folded }) => sure || !isBareDay(folded)))
}

const withoutBrackets = (folded: string) => /^\((.*)\)$/.exec(folded)?.[1] ?? folded
const isDay = (folded: string) => day.test(withoutBrackets(folded).replace(/\s/g, ''))
const isBareDay = (folded: string) => isDay(folded) && !folded.startsWith('(')
/** 2018-08-10 without brackets is how sites stamp pages. */
const isStamp = (folded: string) => /^\d{4}[-./]/.test(folded)

function isHeadLine(folded: string): boolean {
  if (folded.length > longestLine || isStamp(folded)) return false
  if (isDay(folded) || /^\([^()]{2,20}\)$/.test(folded)) return true
  const bare = folded.replace(/\s?\([^()]{4,16}\)$/, '')
  return headLines.some((pattern) => pattern.test(bare))
}
