import { describe, expect, it } from 'vitest'
import { afterStep } from '../testing/run.ts'
import { removePinyinGhosts } from './remove-pinyin-ghosts.ts'

const clean = (text: string) => afterStep(removePinyinGhosts, text)
/** Enough strict ghosts for the relaxed forms to be believed. */
const ghosted = '會(huì)議強(qiáng)調(diào)要動(dòng)員'

describe('pinyin ghosts', () => {
  it('go from traditional characters, whatever reading was put there', () => {
    expect(clean('會(huì)計(jì)與會(kuài)計(jì),長(zhǎng)期與長(cháng)效,調(diào)度與協(xié)調(tiáo)')).toBe(
      '會計與會計,長期與長效,調度與協調',
    )
  })

  it.each([
    ['全縣(xià\nn)動員', '全縣動員'],
    ['全縣\n(xiàn)動員', '全縣動員'],
    ['召開(kai )', '召開'],
    ['召開（KĀI）', '召開'],
    ['會議,(yì)要求', '會議,要求'],
  ])('go in loose forms too where there are strict ones: %j', (dirty, wanted) => {
    expect(clean(`${ghosted}。${dirty}`)).toBe(`會議強調要動員。${wanted}`)
  })

  it('go from words of a simplified page, doubled ones too', () => {
    expect(clean('文明(wénmíng)家庭(jiātíng)(jiātíng)和城市(chéngshì)建设')).toBe('文明家庭和城市建设')
  })

  it('go from every character of a mirror, in the tone of Taiwan too, and from those that simplified writing has as well', () => {
    const mirror = `${ghosted},區(qū)委書(shū)記(jì)講(jiǎng)話(huà)`
    expect(clean(`${mirror},實(shí)現(xiàn)成績(jī)與品質(zhí),三分鍾(zhōng),住著(zhe)`)).toBe(
      '會議強調要動員,區委書記講話,實現成績與品質,三分鍾,住著',
    )
    expect(clean(`${ghosted},成績(jī)`)).toBe('會議強調要動員,成績(jī)')
  })

  it('stay when an author glossed one word', () => {
    expect(clean('丽水(líshuǐ)被誉为绿谷。')).toBe('丽水(líshuǐ)被誉为绿谷。')
    expect(clean(`${ghosted},丽水(líshuǐ)被誉为绿谷`)).toBe('會議強調要動員,丽水(líshuǐ)被誉为绿谷')
  })

  it('stay when they are no reading of what they follow', () => {
    expect(clean(`${ghosted},董(jiǎng)事`)).toBe('會議強調要動員,董(jiǎng)事')
  })

  it.each(['開發(APP)', '幻燈(PPT)', '路線(S223)', '選項(a)、(e)', '微信(QQ群)'])('leave other brackets alone: %s', (text) => {
    expect(clean(`${ghosted}。${text}`)).toBe(`會議強調要動員。${text}`)
  })
})
