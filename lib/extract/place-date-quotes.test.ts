import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLevel } from './level.ts'
import { readMeetingDate } from './meeting-date.ts'
import { readPlace } from './place.ts'
import { readPublishedAt } from './published-at.ts'
import { inputOf } from './testing/input-of.ts'

/** Invented pieces in both scripts, which a page may put together in any order. */
const pieces = [
  '懷化市召開創建全國文明城市推進會',
  '怀化高新区召开动员会',
  '鼓樓區委、區政府舉行動員大會。',
  '5月6日上午,',
  '2016年9月2日至3日,',
  '昨日,',
  '1210日,',
  '近日,全市召開現場會。',
  '要做好疫情防控,決戰決勝脫貧攻堅,為率先全面建成小康社會而奮鬥。',
  '2016年是攻堅之年,今年要補齊短板。',
  '《徐州市創建方案》',
  '云龙区、泉山区作表态发言。',
  '\n',
  '開封創建文明城市正當時!',
  '发布时间:2016-05-07 10:58 來源:懷化日報',
  '我校召開推進會。',
  'X市X月X日',
  '(2015年2月26日)',
] as const

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''))
const page = fc.record({
  title: text,
  subtitle: text,
  body: text,
  sourceLine: text,
  breadcrumb: text,
  footer: text,
  url: fc.constantFrom('http://a.example/202012/12/t1.html', ''),
})

it('quotes of place, level and dates always stand in their zones, and a value has a quote', () => {
  fc.assert(
    fc.property(page, (zones) => {
      const input = inputOf(zones)
      const place = readPlace(input)
      for (const finding of [place, readLevel(input, place), readMeetingDate(input), readPublishedAt(input)]) {
        if (finding.value !== null) expect(finding.quotes.length).toBeGreaterThan(0)
        expect(finding.value === null).toBe(finding.reason !== null)
        for (const { zone, start, end, text: words } of finding.quotes) {
          expect(words.length).toBeGreaterThan(0)
          expect(zones[zone as keyof typeof zones].slice(start, end)).toBe(words)
        }
      }
    }),
  )
})
