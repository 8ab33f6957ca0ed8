import { describe, expect, it } from 'vitest'
import { damageMarks, damageReading } from '../testing/damage-bytes.ts'
import { afterStep } from '../testing/run.ts'
import { repairByteDamage } from './repair-byte-damage.ts'

const repaired = (text: string) => afterStep(repairByteDamage, text)

describe('byte damage by replaced marks', () => {
  it.each(['我們都很高興。可以說,這項工作做得好', '會議結束。總經理表示感謝', '情況已經說清。科學發展,創建文明'])(
    'is undone in %s',
    (text) => {
      expect(damageMarks(text)).not.toBe(text)
      expect(repaired(damageMarks(text))).toBe(text)
    },
  )

  it('keeps a question mark for each character whose bytes are lost, unless its neighbours tell it beyond doubt', () => {
    expect(repaired(damageMarks('各部門要落實責任。可以作,表示'))).toBe('各部門要落實責任。可以?,表示')
    expect(repaired(damageMarks('在海口市、三亞市召開'))).toBe('在?口市、三亞市召開')
  })

  it('does not take a full stop for certain where a word may have stood', () => {
    expect(repaired(damageMarks('情況已經說明。科學發展,創建文明'))).toBe('情況已經說明?科學發展,創建文明')
  })

  it('leaves a run whose bytes are not accounted for', () => {
    expect(repaired('各部門要落實責任??梢哉,表示')).toBe('各部門要落實責任??梢哉,表示')
  })
})

describe('byte damage by inserted readings', () => {
  it('is undone where the reading was put inside a character', () => {
    const text = '他們取得進步,我們取得成績W'
    expect(damageReading(text, 'nèi')).toContain('?nèi)')
    expect(repaired(damageReading(text, 'nèi'))).toContain('們取得')
  })
})

describe('question marks that are none of this', () => {
  it.each([
    '为什么??因为我们的工作还不扎实。',
    '怎么办?!关键在落实。',
    '谁来抓?,怎么抓?',
    '“?”号',
    '????2021年,会议召开',
    'Copyright? 2016',
  ])('stay: %s', (text) => {
    expect(repaired(text)).toBe(text)
  })
})
