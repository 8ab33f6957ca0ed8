import { describe, expect, it } from 'vitest'
import { withoutForeignHeadlines } from './foreign-headlines.ts'
import { readMeetingDate } from './meeting-date.ts'
import { readPlace } from './place.ts'
import { inputOf } from './testing/input-of.ts'

const text = '2014年2月21日,怀化市召开创建动员大会。市长作动员。'

describe('headlines of other articles at the head of a text', () => {
  it('are not read', () => {
    const input = inputOf({ body: `5月7日,嘉兴市召开创建推进会\n图解一张表\n${text}` })
    expect(readPlace(input).value).toMatchObject({ city: '431200' })
    expect(readMeetingDate(input).value).toMatchObject({ month: 2, day: 21 })
  })

  it('are told by the different places that they name, where the lead names none', () => {
    const body = '嘉兴市举行消防演练\n汉中市启动老旧小区改造\n各县、市直各单位:\n定于近期召开会议。'
    expect(withoutForeignHeadlines(body, '')).toBe(`${' '.repeat(9)}\n${' '.repeat(11)}\n各县、市直各单位:\n定于近期召开会议。`)
  })

  it('are none where they speak of the place of title or lead, or where nothing else names one', () => {
    for (const body of [`怀化市召开创建动员大会\n${text}`, '怀化市召开创建动员大会\n会议要求抓好落实。', text]) {
      expect(withoutForeignHeadlines(body, '')).toBe(body)
    }
  })
})
