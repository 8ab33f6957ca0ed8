import { describe, expect, it } from 'vitest'
import { afterStep } from '../testing/run.ts'
import { normaliseCharacters } from './normalise-characters.ts'
import { repairMasking } from './repair-masking.ts'
import { unescapeEntities } from './unescape-entities.ts'

describe('character references and tags left in a text', () => {
  it.each([
    ['会议&nbsp;要求', '会议 要求'],
    ['&amp;ldquo;创城&amp;rdquo;', '“创城”'],
    ['一& # 8203;二&#x3002;', '一\u200b二。'],
    ['<p>一段</p><p style="a">二段</p>', '\n一段\n\n二段\n'],
    ['<font color="red">要</font>![](a.png)点', '要点'],
    ['![](四)氛围要再造浓。', '(四)氛围要再造浓。'],
    ['# 会议纪要\n**一、统一思想**\n会议要求**严**字当头', '会议纪要\n一、统一思想\n会议要求**严**字当头'],
  ])('are read as what they mean: %s', (dirty, wanted) => {
    expect(afterStep(unescapeEntities, dirty)).toBe(wanted)
  })

  it.each([
    '转发<关于创建工作的意见>的通知',
    '《学习<意见>体会》',
    'R&D投入',
    'A & B',
    '5 < 6',
    'x&y;z',
    '**市**月**日,**同志',
    '#1楼',
    '***',
  ])('are not seen in %s', (text) => {
    expect(afterStep(unescapeEntities, text)).toBe(text)
  })
})

describe('characters', () => {
  it('that nobody sees go, and look-alikes are replaced', () => {
    expect(afterStep(normaliseCharacters, '文\u200b明\ufeff\u00ad城\ue123市\u00a0\u2f49\uf9d1')).toBe('文明城市 月六')
  })

  it.each(['①②㎡…,：；', '（全角）ＡＢ', '👍🏽', '𠮷'])('like %s stay as they are', (text) => {
    expect(afterStep(normaliseCharacters, text)).toBe(text)
  })
})

describe('what a censor took out', () => {
  it('comes back where the context allows one reading only', () => {
    expect(afterStep(repairMasking, '认真学习贯彻*的二十大精神,会议传达了*的十九大精神,全州*府办公室')).toBe(
      '认真学习贯彻党的二十大精神,会议传达了党的十九大精神,全州政府办公室',
    )
  })

  it.each(['X市召开会议', '***月**日', '*某同志', '5*3'])('stays taken out elsewhere: %s', (text) => {
    expect(afterStep(repairMasking, text)).toBe(text)
  })
})
