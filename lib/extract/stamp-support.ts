import { placeAt } from '#lib/knowledge/place-mentions.ts'
import type { Range, ZoneKind } from '#lib/report/index.ts'
import dateCues from './data/date-cues.json' with { type: 'json' }
import cues from './data/stamp-cues.json' with { type: 'json' }
import { remembered } from './remembered.ts'

/** What stands beside a day on its line: credits, counters, buttons or the name of a paper, which speak for publication; a clock's words, which do not. */
export type StampSupport = 'credit' | 'counter' | 'buttons' | 'media' | 'edition' | 'clock'

const onLine: readonly (readonly [StampSupport, RegExp])[] = [
  ['credit', new RegExp(`(?:${cues.credit})[\\s:：]`, 'u')],
  ['counter', new RegExp(`(?:${cues.counter})`, 'iu')],
  ['buttons', new RegExp(`(?:${cues.buttons})`, 'u')],
  ['clock', new RegExp(`(?:${cues.clock})`, 'u')],
]
const edition = new RegExp(`(?:${cues.edition})`, 'u')
/** Lines longer than this are lists. */
const longestLine = 160

/** What supports a day, by its line, by what stands before it there and, for the words of an edition, by the whole zone of a paper's frame. */
export function stampSupport(text: string, { start, end }: Range): StampSupport[] {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const behind = text.indexOf('\n', end)
  const line = text.slice(from, behind < 0 ? text.length : behind)
  if (line.length > longestLine) return []
  const found = onLine.filter(([, pattern]) => pattern.test(line)).map(([name]) => name)
  if (media.test(text.slice(from, start)) || mediaBehind.test(line.slice(end - from))) found.push('media')
  if (edition.test(line) || masthead.test(line) || (text.length < longestZone && edition.test(text))) found.push('edition')
  return found
}

const media = new RegExp(dateCues.mediaBefore, 'u')
const mediaBehind = new RegExp(cues.mediaBehind, 'u')

/** 甲晚报　2014年6月12日　星期四: the head of a paper's page. */
const masthead =
  /^\s*\p{Script=Han}{2,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|导报|周报)[\s\u3000]+(?:19|20)\d\d年\d{1,2}月\d{1,2}日[\s\u3000]*(?:星期|周)/u

const longestZone = 400

const strongEdition =
  /第\s?[A-Z]?\d{1,2}[a-z]?\s?版\s?[:：]|数字报|电子报|版面导航|标题导航|上一期[\s|]*下一期|上一版[\s|]*下一版|本版新闻|\d版\b.*PDF版/u
const editionZones: readonly ZoneKind[] = ['navigation', 'meta', 'related', 'breadcrumb', 'pageJump', 'subtitle']

/** Whether the page is one of a paper's edition: there the day in its head, with its weekday, is the day of the paper. */
export const isEdition = remembered((input) =>
  editionZones.some((zone) => strongEdition.test((input.simple[zone] ?? '').slice(0, mostOfZone))),
)

const mostOfZone = 4_000

/** 甲市乙区: an account that bears the name of a place and nothing else. */
export const isNamedByPlace = (name: string): boolean => {
  const trimmed = name.trim()
  return trimmed !== '' && placeAt(trimmed, 0, true)?.end === trimmed.length
}
