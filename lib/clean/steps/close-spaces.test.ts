import { describe, expect, it } from 'vitest'
import { afterStep } from '../testing/run.ts'
import { closeSpaces } from './close-spaces.ts'

const clean = (text: string) => afterStep(closeSpaces, text)

describe('spaces', () => {
  it('inside words of a paragraph are closed', () => {
    expect(clean('青 河 县城市建 设得到加强,督导考核 等职责得到履行,群众的满意度 得到提高。')).toBe(
      '青河县城市建设得到加强,督导考核等职责得到履行,群众的满意度得到提高。',
    )
  })

  it('inside a name of two letters are closed anywhere', () => {
    expect(clean('县委书记 方 远')).toBe('县委书记 方远')
  })

  it.each(['凝心聚力 决战创城', '萧宏伟 大学教师', '甲某某 乙某某 丙某某', '采写 | 方远 田雨', '发布时间:2021-04-13 09:20 来源:青河融媒'])(
    'between the parts of %s stay',
    (text) => {
      expect(clean(text)).toBe(text)
    },
  )

  it('in a list of names inside a paragraph stay', () => {
    const text = '参加会议的有:方若水 田雨 沈墨 贺知秋,以及各乡镇、各部门的负责人。'
    expect(clean(text)).toBe(text)
  })

  it('between halves of a slogan inside a paragraph stay', () => {
    const text = '会议要求,叫响“青山绿水 好客青河”的牌子,开展“走进千家万户 倾听百姓心声”活动,办好“两节 两会”,让群众得到实惠。'
    expect(clean(text)).toBe(text)
  })

  it("between the parts of a document's name stay where the page tears no words", () => {
    const text = '会议学习了《青河县教育局 青河县财政局关于做好有关工作的通知》,要求各乡镇、各部门抓好落实。'
    expect(clean(text)).toBe(text)
  })

  it('behind the post of the speaker stay at the head of a speech in one line, and are closed where the page tears words', () => {
    const speech = '县委书记 郑明远同志们:今天召开推进会,主要任务是总结工作,部署下一步的任务。'
    expect(clean(speech)).toBe(speech)
    expect(clean(`${speech}会 议要 求,各 部 门落实责 任。`)).toContain('县委书记郑明远同志们')
  })

  it('are closed in headings too where paragraphs have them inside words', () => {
    const torn = '会 议要求,各部 门要落实责任,抓好督 查,让群众得到实 惠。'
    expect(clean(`${torn}\n二、盯住 重点部 位\n${torn}`).split('\n')[1]).toBe('二、盯住重点部位')
    expect(clean(`${torn}\n盯住重点 补齐短板\n${torn}`).split('\n')[1]).toBe('盯住重点 补齐短板')
  })

  it('between Chinese and Latin or digits stay', () => {
    expect(clean('全县投入 1.18 万人次,用好 APP 平台,开展志愿服务活动,群众反映良好。')).toBe(
      '全县投入 1.18 万人次,用好 APP 平台,开展志愿服务活动,群众反映良好。',
    )
  })
})
