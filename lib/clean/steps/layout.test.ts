import { describe, expect, it } from 'vitest'
import { afterStep } from '../testing/run.ts'
import { breakParagraphs } from './break-paragraphs.ts'
import { layOut } from './lay-out.ts'
import { removePageDigits } from './remove-page-digits.ts'

const filler = '各级各部门要提高认识,落实责任,把创建工作抓实抓细抓出成效'.repeat(9)

describe('layout', () => {
  it('takes away indentation, blank lines and line ends of other systems', () => {
    expect(afterStep(layOut, '\n\u3000\u3000一段。\r\n\r\n \t 二段。 \n\n\n三段。  ')).toBe('一段。\n二段。\n三段。')
  })

  it('takes away question marks in place of an indentation, and table bars at the edges', () => {
    expect(afterStep(layOut, '????会议要求,抓好落实。\n| 甲 | 乙 |')).toBe('会议要求,抓好落实。\n甲 | 乙')
  })

  it('keeps a question at the end of a line and a bar inside one', () => {
    expect(afterStep(layOut, '怎么办??\n微信 | 青河')).toBe('怎么办??\n微信 | 青河')
  })
})

describe('a speech run together into one line', () => {
  it('is broken at its only number where the page has no other paragraph', () => {
    expect(afterStep(breakParagraphs, `标题\n${filler}。一、提高认识。抓好落实。`)).toBe(`标题\n${filler}。\n一、提高认识。抓好落实。`)
  })

  it('is broken before its numbers, at the ends of sentences only', () => {
    expect(
      afterStep(
        breakParagraphs,
        `${filler}。一、提高认识。${filler}。(一)压实责任。${filler},第一、二、三产业协调发展。二、抓好落实。`,
      ).split('\n'),
    ).toEqual([`${filler}。`, `一、提高认识。${filler}。`, `(一)压实责任。${filler},第一、二、三产业协调发展。`, '二、抓好落实。'])
  })

  it('is broken where spaces are left of the line ends, and behind its headings', () => {
    expect(
      afterStep(breakParagraphs, `${filler}。 一、提高认识,抓好落实 ${filler}。 下面,我讲三点意见。 二、压实责任 ${filler}。`).split('\n'),
    ).toEqual([`${filler}。`, '一、提高认识,抓好落实', `${filler}。`, '下面,我讲三点意见。', '二、压实责任', `${filler}。`])
  })

  it('stays whole when it is short', () => {
    expect(afterStep(breakParagraphs, '要做到:一、提高认识。二、落实责任。三、抓好督查。')).toBe(
      '要做到:一、提高认识。二、落实责任。三、抓好督查。',
    )
  })
})

describe('page numbers run into a text', () => {
  it('go when they count up', () => {
    expect(afterStep(removePageDigits, '一、提高认识。1二、落实责任。2第三,抓好督查。')).toBe('一、提高认识。二、落实责任。第三,抓好督查。')
  })

  it.each(['共完成任务。5二、落实', '达到八成。1二、落实。1三、督查', '成绩突出。29项工作'])('stay when they do not: %s', (text) => {
    expect(afterStep(removePageDigits, text)).toBe(text)
  })
})
