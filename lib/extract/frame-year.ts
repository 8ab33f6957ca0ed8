import type { Range, ZoneKind } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'

/** A year that the frame gives to the page without a day: of an issue, an index number or a column. */
export type FrameYear = Range & {
  readonly zone: ZoneKind
  readonly year: number
  readonly rule: 'year-of-issue' | 'year-of-index' | 'year-of-column'
}

type Pattern = { readonly rule: FrameYear['rule']; readonly zones: readonly ZoneKind[]; readonly pattern: RegExp }

const patterns: readonly Pattern[] = [
  // 2019年第5期, 第12期(2019年), 2019年 总第88期
  {
    rule: 'year-of-issue',
    zones: ['title', 'subtitle', 'sourceLine', 'byline', 'navigation', 'breadcrumb'],
    pattern:
      /(?<!\d)(20[0-3]\d)年?[\s,，]{0,2}(?:总)?第\s?[\d一二三四五六七八九十]{1,4}\s?[期号]|第\s?\d{1,4}\s?期[\s(（]{0,3}(20[0-3]\d)年?(?!\d)/u,
  },
  // 索引号: 006123/2012-00877
  {
    rule: 'year-of-index',
    zones: ['sourceLine', 'subtitle', 'navigation', 'byline', 'footer'],
    pattern:
      /索\s?引\s?号[:：\s|]{0,4}[A-Za-z0-9.]{0,24}[-/_]{1,2}(?:[A-Za-z0-9]{1,12}[-/_]{1,2}){0,3}(20[0-3]\d)(?=[-/_]\d|\d{3,6}(?!\d))/u,
  },
  // 首页 > 2018年创城专题 > 正文
  { rule: 'year-of-column', zones: ['breadcrumb'], pattern: /(?:[>/›»→][\s>]{0,3})(20[0-3]\d)年?度?(?=[\s\p{Script=Han}>/›»→]|$)/u },
]

/** The years that the frame gives, in the order of their worth. */
export function frameYears(input: ExtractInput): FrameYear[] {
  return patterns.flatMap(({ rule, zones, pattern }) =>
    zones.flatMap((zone) => {
      const match = pattern.exec(input.simple[zone] ?? '')
      const year = Number(match?.[1] ?? match?.[2])
      return match && year >= 2000 ? [{ zone, rule, year, start: match.index, end: match.index + match[0].length }] : []
    }),
  )
}
