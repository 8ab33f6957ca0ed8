import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neededWords } from './needed-words.ts'

const letters = fc.constantFrom('甲', '乙', '丙', '丁')
const run = fc.array(letters, { minLength: 1, maxLength: 3 }).map((all) => all.join(''))
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    run,
    fc.constantFrom('[甲乙]', '.', '\\p{Script=Han}', '\\d', '^', '(?=甲)', '(?<!乙丙)', '\\.'),
    fc.tuple(run, fc.constantFrom('?', '*', '+', '{0,2}', '{1,2}', '??')).map(([one, times]) => one + times),
    fc
      .tuple(
        fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '?', '+', '{2}'),
        fc.constantFrom('(?:', '(', '(?<n>'),
      )
      .map(([branches, times, open]) => `${open === '(?<n>' ? '(?:' : open}${branches.join('|')})${times}`),
  ),
  pattern: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
}))
const text = fc.array(fc.oneof(letters, fc.constant('.')), { maxLength: 30 }).map((all) => all.join(''))

describe('neededWords', () => {
  it('names words of which every text that matches holds one', () => {
    fc.assert(
      fc.property(pattern, text, (source, tried) => {
        const expression = new RegExp(source, 'u')
        const needed = neededWords(expression)
        if (needed !== null && expression.test(tried)) expect(needed.some((word) => tried.includes(word))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    [/党史学习教育/u, ['党史学习教育']],
    [/(?:喜迎|迎接)(?:党的)?十九大/u, ['十九大']],
    [/(?<![更创重])新发展理念/u, ['新发展理念']],
    [/碳达峰|碳中和/u, ['碳达峰', '碳中和']],
    [/PM2\.5/u, ['PM2.5']],
    [/迎接?(?:成都)?大运会/u, ['大运会']],
    [/[甲乙]\d+/u, null],
    [/党史|\d/u, null],
  ])('reads them from %s', (expression, words) => {
    expect(neededWords(expression)).toEqual(words)
  })
})
