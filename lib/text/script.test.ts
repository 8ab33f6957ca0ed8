import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSimplified } from './script.ts'
import { scriptKindOf } from './script-of.ts'
import { simplifyCharacters } from './simplify-characters.ts'

const simple = (text: string) => toSimplified(text).text

describe('simplification', () => {
  it.each([
    ['負麵與體係、機製', '负面与体系、机制'],
    ['隻有麵臨', '只有面临'],
    ['羣爲峯陜綫', '群为峰陕线'],
    ['皇后在後邊,公里在這裡', '皇后在后边,公里在这里'],
    ['臺灣的颱風', '台湾的台风'],
    ['準備批准', '准备批准'],
    ['面條與麵條', '面条与面条'],
    ['頭髮發展', '头发发展'],
    ['幹部乾杯不相干', '干部干杯不相干'],
    ['系統、關係、聯繫', '系统、关系、联系'],
    ['乾縣與瞭望,慰藉之語', '乾县与瞭望,慰藉之语'],
    ['臺州、瀋陽、蕪湖', '台州、沈阳、芜湖'],
    ['關於這個于是', '关于这个于是'],
  ])('writes %s as %s', (traditional, simplified) => {
    expect(simple(traditional)).toBe(simplified)
  })

  it.each([
    ['著力解決問題,著眼長遠', '着力解决问题,着眼长远'],
    ['沿著這條路,隨著發展,圍繞著目標', '沿着这条路,随着发展,围绕着目标'],
    ['卓著、原著、編著、土著、見微知著、顯著、著名、著作', '卓著、原著、编著、土著、见微知著、显著、著名、著作'],
    ['有著名的學者,有著廣闊前景', '有著名的学者,有着广阔前景'],
    ['執著與穿著', '执着与穿着'],
    ['看得見、摸得著,花壇裡種著花', '看得见、摸得着,花坛里种着花'],
  ])('tells 着 from 著 in %s', (traditional, simplified) => {
    expect(simple(traditional)).toBe(simplified)
  })

  it('leaves a simplified paragraph alone beside a traditional one', () => {
    expect(simple('乾安有个李昇,负责征收后勤与宫商角徵羽\n創建標準')).toBe('乾安有个李昇,负责征收后勤与宫商角徵羽\n创建标准')
  })

  it('keeps words of the mainland unless the page was converted word by word', () => {
    expect(simple('提高創建水準與品質')).toBe('提高创建水准与品质')
    expect(toSimplified('提高創建水準與品質', 'phrases').text).toBe('提高创建水平与质量')
  })

  it('takes a page for one converted word by word only on several witnesses', () => {
    expect(scriptKindOf('商務資訊:創建動員會召開')).toBe('characters')
    expect(scriptKindOf('提高品質,提升水平,改善質量')).toBe('characters')
    expect(scriptKindOf('提高創建水準與環境品質')).toBe('phrases')
    expect(scriptKindOf('透過網路宣傳,計畫招募志工,提高創建水準')).toBe('phrases')
    expect(scriptKindOf('召开动员会')).toBe('simplified')
  })

  it('replaces a word of Taiwan only where the mainland would say the other', () => {
    expect(toSimplified('關鍵核心技術,對口支援,大資料與統計資料', 'phrases').text).toBe('关键核心技术,对口支援,大数据与统计资料')
  })

  it('gives edits that lead from the text to its simplified form', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('創', '建', '水準', '品質', '\n', '著', '力', 'a', '𠮷', '乾', '縣', '。')), (parts) => {
        const text = parts.join('')
        const { edits, text: after } = toSimplified(text, 'phrases')
        const rebuilt = edits.reduceRight((done, edit) => done.slice(0, edit.start) + edit.after + done.slice(edit.end), text)
        expect(rebuilt).toBe(after)
      }),
    )
  })
})

describe('simplification letter by letter', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('創', '建', '準', '著', '力', '乾', '縣', '二', '噁', '英', '𠮷', 'x', '\n') }),
        (text) => {
          expect(simplifyCharacters(text)).toHaveLength(text.length)
        },
      ),
    )
  })

  it('changes nothing in simplified text', () => {
    const text = '乾县着力推进后勤里外,于都干部参与征集,显著提高,二噁英,复杂、重复、瞭望'
    expect(simplifyCharacters(text)).toBe(text)
  })

  it('simplifies names of places with their usual letters', () => {
    expect(simplifyCharacters('陝西省乾縣、臺州、瀋陽')).toBe('陕西省乾县、台州、沈阳')
  })
})
