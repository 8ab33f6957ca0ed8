import type { Chance } from '../../chance.ts'
import type { Piece } from '../labelled-page.ts'
import { sourceOf } from '../page-text.ts'
import type { Dressed, Facts, Frame, Told } from './frame.ts'
import { type ReportSlots, reportSlots } from './report-slots.ts'
import { type Serving, serve, utf8 } from './serve.ts'

/** A page as its template makes it. Without `url` and `fileName` they are made from the site. */
export type Made = {
  readonly pieces: readonly Piece[]
  readonly told: Told
  readonly url?: string | null
  readonly fileName?: string
  readonly flags?: readonly string[]
}
export type TextTemplate = (slots: ReportSlots, facts: Facts, chance: Chance) => Made
/** `charset` is what the page shall say of itself; null: it says nothing. */
export type HtmlTemplate = (slots: ReportSlots, facts: Facts, chance: Chance, charset: string | null) => Made

type Named = Pick<Frame, 'name' | 'half' | 'families'>

function dressed(made: Made, facts: Facts, chance: Chance, rest: Pick<Dressed, 'isHtml' | 'served'>): Dressed {
  const number = 1000 + chance.upTo(90000)
  return {
    pieces: made.pieces,
    url: made.url === undefined ? `http://www.${facts.site.host}/news/${number}.html` : made.url,
    fileName: made.fileName ?? `${number}.${rest.isHtml ? 'html' : 'txt'}`,
    flags: made.flags ?? [],
    told: made.told,
    ...rest,
  }
}

/** A frame for pages that were saved as text, in UTF-8. */
export function textFrame(named: Named, template: TextTemplate): Frame {
  return {
    ...named,
    isHtml: false,
    dress: (report, facts, chance) => dressed(template(reportSlots(report), facts, chance), facts, chance, { isHtml: false, served: utf8 }),
  }
}

/** A frame for saved HTML documents, served in one of the ways given. */
export function htmlFrame(named: Named, servings: readonly Serving[], template: HtmlTemplate): Frame {
  return {
    ...named,
    families: [...new Set([...named.families, 'html' as const])],
    isHtml: true,
    dress: (report, facts, chance) => {
      const serving = chance.pick(servings)
      const made = template(reportSlots(report), facts, chance, serving.declared ?? null)
      return dressed(made, facts, chance, { isHtml: true, served: serve(sourceOf(made.pieces), serving) })
    },
  }
}
