import { describe, expect, it } from 'vitest'
import { readSource } from './source.ts'
import { inputOf } from './testing/input-of.ts'

const sourceOf = (sourceLine: string) => readSource(inputOf({ sourceLine })).value

describe('readSource', () => {
  it.each([
    ['来源:云川日报', '云川日报'],
    ['来源: 云川日报 发布时间:2018-04-02 浏览次数:55', '云川日报'],
    ['时间:2018-04-02 08:00 来源:云川市文明办 访问量: -', '云川市文明办'],
    ['信息来源:云川市人民政府', '云川市人民政府'],
    ['【来源:云川发布】', '云川发布'],
    ['来 源:云川日报', '云川日报'],
    ['作者:\n云川在线\n时间:\n2018-4-2 08:00', '云川在线'],
    ['来源:云川日报\n作者:云川在线', '云川日报'],
    ['發布機構:雲川市文明辦', '云川市文明办'],
    ['发布机构:云川市文明办 发文日期:2015-08-18', '云川市文明办'],
    ['供稿:云川市委宣传部 林素', '云川市委宣传部'],
    ['来源:人民网云南', '人民网云南'],
    ['云川融媒　11月04日 06:55', '云川融媒'],
  ])('reads %s', (line, source) => {
    expect(sourceOf(line)).toBe(source)
  })

  it.each(['来源:本站', '来源:网络', '来源: 作者: 佚名', '来源:', '来源: 发布时间:2018-04-02', '作者:林素', '来源:-'])(
    'finds no source in %s',
    (line) => {
      expect(sourceOf(line)).toBeNull()
    },
  )

  it('takes the paper of the agency lead when no line names a source', () => {
    const source = readSource(inputOf({ body: '云川日报讯(记者 林素)9月2日,云川市召开创城会。' }))
    expect(source).toMatchObject({ value: '云川日报', rule: 'agency-lead', confidence: 'likely' })
  })

  it.each([
    ['navigation', '云川日报 2018-09-13', '云川日报'],
    ['navigation', '云川日报 2018-09-13 A01', '云川日报'],
    ['navigation', '云川晚报数字版', '云川晚报'],
    ['subtitle', '2008-08-31 | 云川晚报 | 记者 林素', '云川晚报'],
    ['subtitle', '2020年5月10日 云川发布 记者 林素', '云川发布'],
    ['subtitle', '2020年5月10日 08:22 来源:今日云川', '今日云川'],
    ['navigation', '手机报 2018-09-13', null],
    ['navigation', '首页 | 新闻 | 云川日报', null],
  ])('reads the paper named in %s: %s', (zone, text, expected) => {
    expect(readSource(inputOf({ [zone]: text })).value).toBe(expected)
  })

  it('reads the paper of a digital edition from the title of the page', () => {
    expect(readSource(inputOf({ meta: '云川晚报多媒体数字报刊平台' })).value).toBe('云川晚报')
    expect(readSource(inputOf({ navigation: '云川新报电子版　2019年7月8日　第2版' })).value).toBe('云川新报')
    expect(readSource(inputOf({ navigation: '云川日报(汉文版) 第8621期 2018年7月25日 星期三' })).value).toBe('云川日报')
  })
})
