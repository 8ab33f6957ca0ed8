import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { reportOf, zoneTextOf } from '../testing/run.ts'

const text = inventedParagraphs.join('\n')
const pageEndingIn = (...lines: string[]) => [inventedTitle, text, ...lines].join('\n')

describe('lines behind the last sentence', () => {
  it.each([
    ['headlines of other places', '石泉市长河区召开春耕会议\n白鹭县启动护河行动'],
    ['names of places in a row', '长河区|白鹭区|云岭区'],
    ['an entry of a service', '青河县人才公园停车入口'],
    ['offices of two places', '白鹭市审计局 石泉市审计局'],
    ['the head of a calendar', '日 一 二 三 四 五 六'],
    ['a remnant of a script', '<script>document.write(unescape("%3C"))</script>'],
    ['a game of letters', '`(F'],
    ['an offer of the site', '免费预览已结束,剩余1页请下载查看'],
    ['a button in brackets', '【列印】'],
  ])('are frame without a word of any list: %s', (_, lines) => {
    expect(zoneTextOf(pageEndingIn(lines), 'body')).toBe(text)
  })

  it.each([
    ['an office and its day', '青河县精神文明建设指导委员会\n二〇二一年四月十二日'],
    ['two offices of one place', '中共青河县委 青河县人民政府'],
    ['who printed a leaflet', '青河县文明办编印'],
    ['a person', '青河县县长 罗晓岚'],
    ['names', '罗晓岚 贺知秋'],
    ['a closing formula', '谢谢大家'],
    ['a sentence without its full stop', '县直各部门主要负责人,各乡镇党委书记参加会议'],
    ['a heading and its list', '受表彰单位名单:\n青河县实验小学\n白石镇'],
    ['numbered points', '一、加强领导\n二、落实责任\n各部门'],
  ])('belong to the text by their form: %s', (_, lines) => {
    expect(zoneTextOf(pageEndingIn(lines), 'body')).toBe(`${text}\n${lines}`)
  })

  it('are no evidence of a place: they count as headlines of others', () => {
    expect(reportOf(pageEndingIn('石泉市长河区召开春耕会议')).texts.related?.text).toBe('石泉市长河区召开春耕会议')
  })
})
