import type { Chance } from '../../../../chance.ts'
import type { Family, Piece } from '../../../labelled-page.ts'
import { htmlOfFrame, type Inset, textOfFrame } from '../../compose.ts'
import type { Facts, Frame } from '../../frame.ts'
import { paragraphs } from '../../paragraphs.ts'
import type { ReportSlots } from '../../report-slots.ts'
import type { Serving } from '../../serve.ts'
import { betweenBlocks, betweenParagraphs } from '../between.ts'
import { charsetMeta, plainTitle } from '../html/head.ts'
import { utf8Servings } from '../html/servings.ts'
import { tuningHtml, tuningText } from '../kinds.ts'
import { advert, comments, hot, paperKinds, siteNote, summaries, tags } from '../sayings.ts'
import { type Stamp, stampOf, told } from '../stamp.ts'
import { count, friendLinks, handle, menu, otherHeadlines, otherPlace, person, widgets } from '../words.ts'

/**
 * A site's page written down as it prints: `{word}` is filled in, `{list:3:<li>|</li>}` is a list of three, `{title:<h1>|</h1>}` and
 * `{body:<p>|</p>|　　}` are the report's lines, `[[…]]` is its line of publication. `insets` stand between some paragraphs.
 */
export type Sketch = {
  readonly name: string
  readonly families?: readonly Family[]
  readonly page: string
  readonly insets?: readonly string[]
  readonly share?: number
  readonly servings?: readonly Serving[]
  readonly flags?: readonly string[]
}

type Filling = {
  readonly slots: ReportSlots
  readonly facts: Facts
  readonly chance: Chance
  readonly charset: string | null
  readonly stamp: Stamp | null
}
type Composed = (strings: TemplateStringsArray, ...insets: readonly Inset[]) => Piece[]

const token = /\{(\w+)(?::(\d+))?(?::([^{}]*))?\}|\[\[([\s\S]*?)\]\]/g

const words: Readonly<Record<string, (filling: Filling) => string | number>> = {
  site: ({ facts }) => facts.site.name,
  host: ({ facts }) => facts.site.host,
  owner: ({ facts }) => facts.site.owner,
  column: ({ facts }) => facts.column,
  stamp: ({ stamp }) => stamp?.printed ?? '',
  source: ({ facts }) => facts.source ?? '',
  authors: ({ facts }) => facts.authors.join(' '),
  headline: ({ slots, facts }) => plainTitle(slots.title, facts.column),
  place: ({ facts, chance }) => otherPlace(facts, chance),
  person: ({ chance }) => person(chance),
  handle: ({ chance }) => handle(chance),
  count: ({ chance }) => count(chance),
  few: ({ chance }) => count(chance, 28),
  advert: ({ chance }) => advert(chance),
  note: ({ facts, chance }) => siteNote(facts, chance),
}

const lists: Readonly<Record<string, (number: number, filling: Filling) => readonly string[]>> = {
  menu: (number, { chance }) => menu(number, chance),
  friends: (number, { chance }) => friendLinks(number, chance),
  widgets: (number, { chance }) => widgets(number, chance),
  heads: (number, { facts, chance }) => otherHeadlines(number, facts, chance),
  sums: (number, { facts, chance }) => summaries(number, facts, chance),
  hot: (number, { chance }) => hot(number, chance),
  comments: (number, { chance }) => comments(number, chance),
  tags: (number, { chance }) => tags(number, chance),
  papers: (number, { chance }) => paperKinds(number, chance),
}

type Composers = {
  readonly frame: Composed
  readonly byline: Composed
  readonly lines: (name: string, shape: string, filling: Filling) => readonly Piece[] | null
}

function compose(page: string, filling: Filling, composers: Composers, composed: Composed = composers.frame): Piece[] {
  const strings: string[] = []
  const insets: Inset[] = []
  let at = 0
  for (const match of page.matchAll(token)) {
    const [whole, name = '', number, shape = '', publication] = match
    strings.push(page.slice(at, match.index))
    at = match.index + whole.length
    if (publication !== undefined) insets.push(compose(publication, filling, composers, composers.byline))
    else insets.push(composers.lines(name, shape, filling) ?? word(name, number, shape, filling, composed))
  }
  strings.push(page.slice(at))
  return composed(Object.assign(strings, { raw: strings }), ...insets)
}

function word(name: string, number: string | undefined, shape: string, filling: Filling, composed: Composed): Inset {
  const list = lists[name]
  const [open = '', close = ''] = shape.split('|')
  if (list) return list(Number(number ?? 1), filling).flatMap((entry) => composed(Object.assign([open, close], { raw: [] }), entry))
  const known = words[name]
  if (!known) throw new Error(`A sketch asks for ${name}`)
  return known(filling)
}

const inSketch = ({ insets = [], share = 0.25 }: Sketch, filling: Filling, composers: Composers) => ({
  share,
  inset: () => compose(filling.chance.pick(insets), filling, composers),
  hasInsets: insets.length > 0,
})

/** A page in HTML. */
export function htmlSketch(sketch: Sketch): Frame {
  const families = ['frame', 'bylines', ...(sketch.families ?? [])] as const
  const own = sketch.families ?? ['frame']
  return tuningHtml(sketch.name, [...new Set(families)], sketch.servings ?? utf8Servings, (slots, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const composers: Composers = {
      frame: htmlOfFrame(own),
      byline: htmlOfFrame([...own, 'bylines']),
      lines: (name, shape, filling) => {
        const [open = '', close = '', indent] = shape.split('|')
        if (name === 'charset') return charsetMeta(charset, 'html5')
        if (name === 'title') return [...slots.before, ...paragraphs(slots.title, { open, close }), ...slots.joint]
        if (name !== 'body') return null
        const { hasInsets, share, inset } = inSketch(sketch, filling, composers)
        const body = paragraphs(slots.body, { open, close, ...(indent ? { indent } : {}) })
        return hasInsets ? betweenBlocks(body, close, chance, share, inset) : body
      },
    }
    return {
      pieces: compose(sketch.page, { slots, facts, chance, charset, stamp }, composers),
      told: told(sketch.page.includes('{stamp}') ? stamp : null, {
        source: sketch.page.includes('{source}') ? facts.source : null,
        authors: sketch.page.includes('{authors}') ? facts.authors : [],
      }),
      ...(sketch.flags ? { flags: sketch.flags } : {}),
    }
  })
}

/** A page copied as text. */
export function textSketch(sketch: Sketch): Frame {
  const own = sketch.families ?? ['frame']
  return tuningText(sketch.name, [...new Set([...own, 'bylines'] as const)], (slots, facts, chance) => {
    const stamp = stampOf(facts, chance)
    const composers: Composers = {
      frame: textOfFrame(own),
      byline: textOfFrame([...own, 'bylines']),
      lines: (name, _, filling) => {
        if (name === 'title') return [...slots.before, ...slots.title, ...slots.joint]
        if (name !== 'body') return null
        const { hasInsets, share, inset } = inSketch(sketch, filling, composers)
        return hasInsets ? betweenParagraphs(slots.body, chance, share, inset) : slots.body
      },
    }
    return {
      pieces: compose(sketch.page, { slots, facts, chance, charset: null, stamp }, composers),
      told: told(sketch.page.includes('{stamp}') ? stamp : null, {
        source: sketch.page.includes('{source}') ? facts.source : null,
        authors: sketch.page.includes('{authors}') ? facts.authors : [],
      }),
      ...(sketch.flags ? { flags: sketch.flags } : {}),
    }
  })
}
