import { describe, expect, it } from 'vitest'
import { afterStep } from '../testing/run.ts'
import { removePageDigits } from './remove-page-digits.ts'

const pages = (...digits: readonly string[]) =>
  digits.map((digit) => `各乡镇、各部门要认真落实责任,抓好各项工${digit}作,让群众看到新的变化。`).join('')

describe('page numbers inside words', () => {
  it('go where they count 1, 2, 3 at even distances', () => {
    expect(afterStep(removePageDigits, pages('1', '2', '3'))).toBe(pages('', '', ''))
  })

  it.each([
    [pages('1', '2')],
    [pages('2', '3', '4')],
    [`${pages('1', '2')}${pages('').repeat(8)}${pages('3')}`],
    ['建成1个示范点,培训2次,走访3户。评选1个集体,表彰2名个人,慰问3位老人。'],
  ])('stay where they do not: %s', (text) => {
    expect(afterStep(removePageDigits, text)).toBe(text)
  })
})
