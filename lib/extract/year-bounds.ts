import type { Range } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'

/** A year that the text names as past, or as still to come: the text is of that year or later, or no later than it. ISO days. */
export type YearBound = Range & { readonly first: string | null; readonly last: string | null }

/** 2018年荣获……, 自2018年启动……以来: what has been done. */
const done =
  /(?<![\d〔[(（《-])(20[0-3]\d)年(?:\d{1,2}月|[初底末]|上半年|下半年)?[,，]?[^。；;\n,，]{0,24}?(?:荣获|获得|获评|获批|评为|命名|授予|成功|取得|以来|顺利通过|启动|正式|被)/gu
/** 力争2020年创成, 到2020年底: what is still to be done. */
const ahead =
  /(?:确保|力争|争取|到|至|于|在)(20[0-3]\d)年(?:底|末|前|年底)?[前,，]?[^。；;\n,，]{0,20}?(?:创成|创建成功|建成|实现|达到|获得|夺取|通过|进入|跻身|成为|拿到|摘得|争创|如期|达标)/gu
/** What was to be done when something else was told is no goal of this text. */
const toldOfPast = /提出|曾|当时|计划曾|确定的/u
const hoped = /力争|争取|确保|将|拟|计划|目标|规划/u

/** Years between which the text was written, by what it tells as done and what it sets as a goal. */
export const yearBounds = remembered((input: ExtractInput): readonly YearBound[] => {
  const text = input.simple.body ?? ''
  const before = (at: number) => text.slice(Math.max(0, at - 14), at)
  const past = Array.from(text.matchAll(done), (match) => ({ match, year: match[1] ?? '' }))
    .filter(({ match }) => !hoped.test(before(match.index) + match[0]))
    .map(({ match, year }) => ({ start: match.index, end: match.index + match[0].length, first: `${year}-01-01`, last: null }))
  const goals = Array.from(text.matchAll(ahead), (match) => ({ match, year: match[1] ?? '' }))
    .filter(({ match }) => !toldOfPast.test(before(match.index)))
    .map(({ match, year }) => ({ start: match.index, end: match.index + match[0].length, first: null, last: `${year}-12-31` }))
  return [...past, ...goals]
})
