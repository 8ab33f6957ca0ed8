import { describe, expect, it } from 'vitest'
import { cleanPage } from './clean-page.ts'
import { inGovernmentFrame, inventedParagraphs, inventedReport, inventedTitle } from './testing/invented-pages.ts'
import { pageOf, reportOf, zoneTextOf } from './testing/run.ts'

describe('cleaning a page', () => {
  it('leaves a clean text unchanged', () => {
    const page = cleanPage(pageOf(inventedReport))
    expect(page.edits).toEqual([{ start: inventedTitle.length, end: inventedTitle.length + 1, after: '', steps: ['layout'] }])
    expect(page.reports[0]?.texts.title?.text).toBe(inventedTitle)
    expect(page.reports[0]?.texts.body?.text).toBe(inventedParagraphs.join('\n'))
  })

  it('takes a report out of the frame of a government site, and keeps the frame', () => {
    const page = inGovernmentFrame(inventedTitle, inventedParagraphs)
    expect(zoneTextOf(page, 'title')).toBe(inventedTitle)
    expect(zoneTextOf(page, 'body')).toBe(inventedParagraphs.join('\n'))
    expect(zoneTextOf(page, 'breadcrumb')).toBe('您当前的位置:首页 > 新闻中心 > 本县要闻')
    expect(zoneTextOf(page, 'sourceLine')).toContain('来源:青河融媒')
    expect(zoneTextOf(page, 'byline')).toBe('(记者 方若水 通讯员 田雨)\n责任编辑:沈墨')
    expect(zoneTextOf(page, 'related')).toContain('县领导调研春耕生产')
    expect(zoneTextOf(page, 'footer')).toContain('主办:青河县人民政府办公室')
  })

  it.each([
    '(以下简称“指挥部”)和(扩大)会议、(讨论稿)、镇(街道)、(党工委)、各区(县、市)都在其列。',
    '会议学习了《青河县文明行为条例》(暂行)和青文〔2015〕4号文件,“两新”组织、“一办四组”、24字要求都要落实。',
    '要用好APP、LED屏、PPT和WiFi,4A级景区得806.2分,群众满意率95.76%,K12学校全覆盖。',
    '再动员、再部署、再落实,坚持问题导向、坚持目标导向,开展扫黄打非、禁毒和网吧整治、赌博专项整治。',
    '阿卜杜拉·买买提介绍了经验,(一)压实责任,(二)强化督查,(三)严格考核,12:37会议结束,共1,200人参加。',
    '刚才,三位同志作了发言,讲得都很好,我都同意。继续创城,人人有责!今天不努力,明天怎么办?',
    '——坚持为民创建,得到了各方支持……大家说:“好!”',
    '丽水(líshuǐ)路的改造已经完成,由此通往筆架山。',
  ])('does not touch %s', (sentence) => {
    const text = [...inventedParagraphs, sentence].join('\n')
    expect(zoneTextOf(text, 'body')).toBe(text)
  })

  it('keeps the lead of an agency in the text', () => {
    const lead = `青河网讯(记者 方若水)${inventedParagraphs[0]}`
    expect(zoneTextOf([inventedTitle, lead, ...inventedParagraphs.slice(1)].join('\n'), 'body')).toMatch(/^青河网讯\(记者 方若水\)/)
  })

  it('keeps two halves of a headline apart, and takes the line under it for a subtitle', () => {
    const page = ['青河县:凝心聚力 决战创城', '县委书记郑明远作动员讲话 罗晓岚主持', ...inventedParagraphs].join('\n')
    expect(reportOf(page).texts).toMatchObject({
      title: { text: '青河县:凝心聚力 决战创城' },
      subtitle: { text: '县委书记郑明远作动员讲话 罗晓岚主持' },
    })
  })

  it('flags a text whose names were taken out, and one that breaks off', () => {
    expect(reportOf([...inventedParagraphs, 'X同志在会上作了表态发言。'].join('\n')).flags).toEqual(['masked'])
    expect(reportOf([...inventedParagraphs, '会议最后要求,各级各部门要认真学习,抓好'].join('\n')).flags).toEqual(['truncated'])
    expect(reportOf(inventedReport).flags).toEqual([])
    expect(reportOf([...inventedParagraphs, '会议强调:**市民是创建的主角**。'].join('\n')).flags).toEqual([])
    expect(reportOf([...inventedParagraphs, '剩余0页未读'].join('\n')).flags).toEqual([])
  })
})
