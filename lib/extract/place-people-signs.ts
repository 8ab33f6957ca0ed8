import { divisionsCalled } from '#lib/knowledge/division-names.ts'
import type { ZoneKind } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'
import type { PlaceSign } from './place-sign.ts'

const zones: readonly ZoneKind[] = ['title', 'body']

/**
 * 六十多万甲人民, 九十万各族乙儿女, 全市300万名丙市民: how many live there. No town has tens of thousands of its own, so that the name means the
 * county or the city, though a town should bear it too.
 */
const inhabitants =
  /[\d一二三四五六七八九十百两.][多余]?万[多余]?(?:名|位)?(?:各族|勤劳[^,，。\n]{0,6}的|英雄的|热情的)?(\p{Script=Han}{2,5}?)[市县区州旗]?(?:各族)?(?:人民(?!币|医|路|广|公|政|银|检|法)|儿女|父老|老百姓|百姓|市民|干部群众|干群|群众)/gu

/** The places whose people a text counts, as its own. */
export const peopleSigns = (input: ExtractInput): PlaceSign[] =>
  zones.flatMap((zone) =>
    Array.from((input.simple[zone] ?? '').matchAll(inhabitants)).flatMap((match): PlaceSign[] => {
      const name = match[1] ?? ''
      const codes = divisionsCalled(name).map(({ code }) => code)
      const start = match.index + match[0].indexOf(name)
      return codes.length === 0
        ? []
        : [{ name: 'self', weight: 3, side: 'text', role: 'self-reference', zone, start, end: start + name.length, codes }]
    }),
  )
