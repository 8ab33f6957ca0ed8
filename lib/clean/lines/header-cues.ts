import type { ZoneKind } from '#lib/report/index.ts'
import { comparable } from './comparable.ts'
import type { LineClass } from './line-class.ts'
import type { TextRegion } from './page-regions.ts'
import { startsText } from './starts-text.ts'

const shortestHeadline = 8
const longestHeadline = 90
/** Who runs a site, above its breadcrumb. */
const owner = /(?:网|网站|政府|办公室|委员会|局|厅|日报|晚报|时报|频道|中心|在线|社)$/
const nameField = /^(?:名\s?称|信息名称|文件名称|标\s?题)\s?:\s?(?=\S{5,90}$)/

/**
 * Gives lines above the text that have no cue one by what stands below them: above the breadcrumb of a page that prints its headline below
 * it, they are the site's name and headlines of other articles; the value of a field 名称 that stands once more as the headline is a field.
 */
export function withHeaderCues(classes: readonly LineClass[], region: TextRegion): readonly LineClass[] {
  const header = classes.slice(0, region.first)
  const breadcrumb = header.findLastIndex(({ cue }) => cue === 'breadcrumb')
  const headlines = header.filter(isHeadline)
  const below = header.slice(breadcrumb + 1).some(isHeadline)
  const names = new Set(headlines.map(({ line }) => comparable(line.folded)))
  return classes.map((lineClass, at) => {
    if (at >= region.first || lineClass.cue !== null || lineClass.line.zone !== null) return lineClass
    const cue = at < breadcrumb && below ? aboveBreadcrumb(lineClass) : repeatsName(lineClass, names) ? 'sourceLine' : null
    return cue === null ? lineClass : { ...lineClass, cue }
  })
}

const isHeadline = ({ line: { folded, zone }, cue, prose }: LineClass): boolean =>
  zone === null &&
  cue === null &&
  !prose &&
  folded.length <= longestHeadline &&
  (folded.match(/\p{Script=Han}/gu)?.length ?? 0) >= shortestHeadline &&
  !/^(?:——|\()/.test(folded) &&
  !startsText.test(folded) &&
  !nameField.test(folded)

const aboveBreadcrumb = ({ line: { folded } }: LineClass): ZoneKind =>
  folded.length < shortestHeadline || owner.test(folded) ? 'navigation' : 'related'

const repeatsName = ({ line: { folded } }: LineClass, names: ReadonlySet<string>) =>
  nameField.test(folded) && names.has(comparable(folded.replace(nameField, '')))
