import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './calendar.ts'
import { readMeetingDate } from './meeting-date.ts'
import { readPublishedAt } from './published-at.ts'
import { inputOf } from './testing/input-of.ts'

type Zones = Parameters<typeof inputOf>[0]

const title = '甲县召开创建全国文明城市推进会'
const body = '5月6日,甲县召开创建全国文明城市推进会,县委书记某某出席会议并讲话。'
const published = (zones: Zones, flags: Parameters<typeof inputOf>[1] = []) =>
  readPublishedAt(inputOf({ title, body, ...zones }, flags)).value

describe('the forms in which sites print the day of publication', () => {
  it.each([
    ['2019-05-0608:30来源:甲县新闻网浏览:12', '2019-05-06T08:30'],
    ['发布时间:2019-05-06 08:30:12', '2019-05-06T08:30:12'],
    ['发布日期 2019.05.06', '2019-05-06'],
    ['时 间:2019 年 5 月 6 日', '2019-05-06'],
    ['[ 2019/5/6 15:20 ]', '2019-05-06T15:20'],
    ['2019年05月06日08:15 来源:甲县报', '2019-05-06T08:15'],
    ['2019年5月6日 下午3:20', '2019-05-06T15:20'],
    ['2019年5月6日9时5分', '2019-05-06'],
    ['二〇一九年五月六日', '2019-05-06'],
    ['二○一九年五月十六日', '2019-05-16'],
    ['发布时间:20190506', '2019-05-06'],
    ['发表于 2019-5-6 10:11', '2019-05-06T10:11'],
    ['Posted on 2019-05-06', '2019-05-06'],
    ['May 6, 2019', '2019-05-06'],
    ['6 May 2019 09:30', '2019-05-06T09:30'],
    ['06-May-2019', '2019-05-06'],
    ['Mon, 06 May 2019 09:30:00', '2019-05-06T09:30:00'],
    ['05/06/2019', '2019-05-06'],
    ['06/05/2019', '2019-05-06'],
    ['6.5.2019', '2019-05-06'],
    ['发布时间:19-05-06', '2019-05-06'],
    ['08:30 2019-05-06', '2019-05-06T08:30'],
    ['来源:甲报时间:2019-05-06', '2019-05-06'],
    ['2019-05-06 08:30 发布', '2019-05-06T08:30'],
    ['索引号:000014349/2019-00877 生成日期:2019-05-06 文号:', '2019-05-06'],
    ['发布时间\n2019-05-06\n来源\n甲报', '2019-05-06'],
    ['上传时间:2019-05-20 发布时间:2019-05-06', '2019-05-06'],
    ['最后更新:2019-06-20 时间:2019-05-06', '2019-05-06'],
  ])('%s', (sourceLine, expected) => expect(published({ sourceLine })).toBe(expected))

  it.each([
    ['navigation', '甲县日报数字报\n2019年05月06日 星期一 第03版:要闻', '2019-05-06'],
    ['navigation', '2019-05-06 星期一 返回首页 版面导航', '2019-05-06'],
    ['navigation', '首页 新闻\n发布时间:2019-05-06', '2019-05-06'],
    ['navigation', '2019-05-06 字体:大 中 小 打印', '2019-05-06'],
    ['footer', '发布日期:2019-05-06 责任编辑:某某', '2019-05-06'],
    ['forumFrame', '楼主 发表于 2019-5-6 10:11 只看该作者', '2019-05-06T10:11'],
    ['subtitle', '2019年5月6日 已有43人阅读', '2019-05-06'],
    ['subtitle', '2019年05月06日 10:19', '2019-05-06T10:19'],
    ['markup', '<script>var d = {"publishTime":"2019-05-06 08:30"}</script>', '2019-05-06T08:30'],
    ['markup', '<script>var ct = 1; var ptime = "1557102600";</script>', '2019-05-06T08:30:00'],
    ['markup', '<!--enpproperty <date>2019-05-06 00:00:00:0</date>-->', '2019-05-06'],
    ['markup', '<meta property="og:release_date" content="2019-05-06T00:30:00Z">', '2019-05-06T08:30:00'],
    ['markup', '<time datetime="2019-05-06T08:30:00+08:00">', '2019-05-06T08:30:00'],
  ] as const)('in the zone %s: %s', (zone, text, expected) => expect(published({ [zone]: text })).toBe(expected))
})

describe('days that are no publication', () => {
  it.each([
    ['navigation', '今天是2019年5月8日 星期三'],
    ['navigation', '2020年4月17日 星期五 农历三月廿五'],
    ['navigation', '现在时间:2019-05-08 10:00'],
    ['footer', 'Copyright © 2019-05-08 某网'],
    ['footer', '建站时间:2019-05-07'],
    ['sourceLine', '今天是2019年5月8日'],
    ['sourceLine', '会议时间:2019年5月6日'],
    ['sourceLine', '有效期至:2019-05-08'],
    ['sourceLine', '2019-05-06至2019-05-12'],
    ['sourceLine', '注册时间:2019-05-07'],
    ['sourceLine', '20190506'],
    ['sourceLine', '编号:19-05-06'],
    ['share', '某网友 回复于 2019-05-08 10:11'],
    ['related', '另一篇报道 2019-05-07'],
    ['markup', '[{"publishTime":"2018-01-01"},{"publishTime":"2018-02-02"}]'],
    ['markup', '<script>var build="2019-05-07"</script>'],
  ] as const)('in the zone %s: %s', (zone, text) => expect(published({ [zone]: text })).toBeNull())

  it('is no upload of a sharing site, but the day on which an account of a platform published', () => {
    const documentSiteFrame = '本文档由用户上传,下载需要会员'
    expect(published({ sourceLine: '上传时间:2019-05-07', documentSiteFrame }, ['document-site'])).toBeNull()
    expect(published({ sourceLine: '2021-11-20', documentSiteFrame }, ['document-site'])).toBeNull()
    const platform = '特别声明:以上内容为自媒体平台用户上传并发布,本平台仅提供信息存储服务。'
    expect(published({ sourceLine: '2019-05-07', documentSiteFrame: platform }, ['document-site'])).toBe('2019-05-07')
  })
})

const two = (number: number) => String(number).padStart(2, '0')
/** Ways to print a day, with the words around it, as sites do. */
const forms: readonly ((year: number, month: number, day: number) => Zones)[] = [
  (y, m, d) => ({ sourceLine: `发布时间:${y}-${two(m)}-${two(d)} 08:30` }),
  (y, m, d) => ({ sourceLine: `${y}年${m}月${d}日 来源:甲报` }),
  (y, m, d) => ({ sourceLine: `${y}/${m}/${d}` }),
  (y, m, d) => ({ sourceLine: `来源:甲报${y}-${two(m)}-${two(d)}浏览:12` }),
  (y, m, d) => ({ subtitle: `甲报 ${y}-${two(m)}-${two(d)}` }),
  (y, m, d) => ({ navigation: `${y}年${two(m)}月${two(d)}日 星期二 第02版` }),
  (y, m, d) => ({ meta: `某网\n${y}-${two(m)}-${two(d)} 10:00:00` }),
  (y, m, d) => ({ url: `http://www.a.example/${y}${two(m)}/t${y}${two(m)}${two(d)}_1.html` }),
  (y, m, d) => ({ url: `http://www.a.example/html/${y}-${two(m)}/${two(d)}/content_1.htm` }),
  (y, m, d) => ({ url: `http://www.a.example/${y}/${two(m)}${two(d)}/1.html` }),
  (y, m, d) => ({ markup: `{"publish_time":"${y}-${two(m)}-${two(d)} 10:00:00"}` }),
]
/** What stands on pages beside it and must not be taken for it. */
const traps: readonly ((year: number) => Zones)[] = [
  () => ({}),
  (y) => ({ footer: `Copyright © 2003-${y + 3} 版权所有` }),
  (y) => ({ breadcrumb: `今天是${y + 2}年3月9日 星期四` }),
  (y) => ({ related: `乙县召开会议 ${y + 1}-02-03\n丙县举行活动 ${y - 1}-08-09` }),
  (y) => ({ share: `网友 回复于 ${y + 1}-01-02 10:11` }),
  (y) => ({ documentSiteFrame: `确保${y + 2}年创成` }),
]

describe('the year of the meeting over forms, lags and traps', () => {
  it('is the right one up to two months, and never another', () => {
    const days = fc.record({
      year: fc.integer({ min: 2006, max: 2025 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), fc.constantFrom(...forms), fc.constantFrom(...traps), (held, lag, form, trap) => {
        const at = addDays(held, lag)
        const text = `${held.month}月${held.day}日,甲县召开创建推进会,县委书记某某讲话。`
        const { value } = readMeetingDate(inputOf({ title, body: text, ...trap(held.year), ...form(at.year, at.month, at.day) }))
        const wanted = lag <= 60 ? [held.year] : lag < 365 ? [null] : [null, held.year, held.year + 1]
        expect(wanted).toContain(value?.year ?? null)
        expect([value?.month, value?.day]).toEqual([held.month, held.day])
      }),
      { numRuns: 400 },
    )
  })
})
