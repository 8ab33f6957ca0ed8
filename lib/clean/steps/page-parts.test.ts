import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { reportOf, zoneTextOf } from '../testing/run.ts'

const page = (...lines: string[]) => [inventedTitle, ...inventedParagraphs, ...lines].join('\n')
const body = inventedParagraphs.join('\n')

describe('parts of a page', () => {
  it.each([
    ['footer', '版权所有:青河县人民政府 技术支持:青河县数据中心'],
    ['footer', 'Copyright? 2021 Qinghe. All Rights Reserved'],
    ['share', '扫一扫在手机打开当前页'],
    ['related', '上一篇:青河县召开春耕生产会议'],
    ['counter', '浏览次数:64505'],
    ['counter', '64505'],
    ['navigation', '返回顶部'],
    ['byline', '责任编辑:沈墨'],
    ['byline', '(文/图 方若水)'],
    ['byline', '记者 方若水 通讯员 田雨'],
    ['sourceLine', '来源:青河融媒'],
    ['attachment', '附件:任务分解表.xlsx'],
    ['caption', '微信图片_20210413.jpg'],
    ['caption', '图为会议现场'],
    ['pageJump', '(下转第二版)'],
    ['documentSiteFrame', '该用户很懒,什么也没介绍'],
    ['forumFrame', 'Powered by Discuz! X3.4'],
    ['navigation', '[纠错][收藏]'],
    ['navigation', '$(function(){ loadHits(1234); });'],
    ['navigation', '您的浏览器不支持video标签'],
    ['navigation', '========'],
    ['byline', '责编 沈墨 校对 江南'],
    ['byline', '本版编辑 沈墨 美编 江南'],
    ['sourceLine', '来源/青河发布'],
    ['caption', '(方若水 摄)'],
    ['caption', '大会现场。本报记者 方若水 摄影'],
    ['caption', '动员大会现场 图/方若水'],
    ['share', '手机版二维码'],
    ['share', '青河县委宣传部官方账号'],
    ['share', '收藏 3 支持 0 反对 0'],
    ['footer', '互联网出版许可证 新出网证(青)字00号'],
    ['footer', 'Notice: this page was uploaded by a user of our platform, which only provides storage of what is posted.'],
    ['pageJump', '- 2 -'],
    ['documentSiteFrame', '类型:共享资源'],
    ['byline', '[纠错][收藏]责任编辑:沈墨'],
    ['byline', '【责任编辑:沈墨】【打印】'],
    ['byline', '实习编辑 田野'],
    ['share', '您看完这篇新闻的心情是:支持高兴震惊愤怒无聊'],
    ['share', '高兴 感动 无聊 愤怒'],
    ['share', '阅读 3342 在看 12'],
    ['share', '功能介绍 青河县委宣传部官方微信'],
    ['footer', '青新网备字000号'],
    ['footer', '信息网络传播视听节目许可证号:0000000'],
    ['pageJump', '第1页,共2页 上一页 下一页'],
    ['pageJump', '[1] [2] 下一页 尾页'],
    ['documentSiteFrame', '3页 12.5KB 下载需 5 积分'],
  ] as const)('%s is kept aside: %s', (kind, line) => {
    expect(zoneTextOf(page(line), kind)).toBe(line)
    expect(zoneTextOf(page(line), 'body')).toBe(body)
  })

  it('a picture between paragraphs parts them, and is kept aside', () => {
    const source = [inventedTitle, inventedParagraphs[0], '640 (3)', inventedParagraphs[1]].join('\n\n')
    expect(zoneTextOf(source, 'body')).toBe(inventedParagraphs.slice(0, 2).join('\n'))
  })

  it.each([
    '首页│新闻中心│政务公开│互动交流',
    '首页 · 时政 · 社会 · 文明创建 · 专题',
    '【首页】【新闻】【政务】【互动】',
    '青河文明网 | 首页 | 文明城市创建工作动态信息 | 公示',
    '要闻 视频 专题 青河',
  ])('a menu above the headline is navigation: %s', (menu) => {
    const { texts } = reportOf([menu, page()].join('\n'))
    expect(texts.navigation?.text).toBe(menu)
    expect(texts.subtitle).toBeUndefined()
    expect(texts.title?.text).toBe(inventedTitle)
  })

  it('a jump to another page goes from the end of a paragraph', () => {
    const source = [inventedTitle, `${inventedParagraphs[0]}(下转第二版)`, inventedParagraphs[1]].join('\n')
    expect(zoneTextOf(source, 'pageJump')).toBe('(下转第二版)')
    expect(zoneTextOf(source, 'body')).toBe(inventedParagraphs.slice(0, 2).join('\n'))
  })

  it('the name of the site behind a headline is kept aside', () => {
    const source = page().replace(inventedTitle, `${inventedTitle}_青河新闻网\n${inventedTitle}`)
    expect(zoneTextOf(source, 'title')).toBe(inventedTitle)
    expect(zoneTextOf(source, 'navigation')).toBe('_青河新闻网')
    expect(zoneTextOf(source, 'body')).toBe(body)
  })

  it.each([
    '联系人:方若水,联系电话:00000000。',
    '会议要求,企业办理卫生许可证要做到即来即办。',
    '要依托政务信息发布平台,及时回应群众关切。',
    '支持什么、反对什么,干部群众一清二楚。',
    '下载“文明青河”APP的市民已达12万人。',
    '编辑部召开会议,校对工作再加强。',
    '出席会议的领导有:',
    '看完这篇报道,大家的心情久久不能平静。',
  ])('text stays text: %s', (line) => {
    expect(zoneTextOf(page(line), 'body')).toBe(`${body}\n${line}`)
  })

  it('a signature under a speech stays in its text', () => {
    expect(zoneTextOf(page('青河县精神文明建设指导委员会', '2021年4月12日'), 'body')).toBe(
      `${body}\n青河县精神文明建设指导委员会\n2021年4月12日`,
    )
  })

  it('the author in brackets behind the last sentence is a byline', () => {
    const source = `${page()}(方若水)`
    expect(zoneTextOf(source, 'byline')).toBe('(方若水)')
    expect(zoneTextOf(source, 'body')).toBe(body)
  })

  it('the frame of a forum is told from what was posted', () => {
    const source = [
      '青河论坛',
      '标题:',
      '青河创城又有新动作!',
      '[打印本页]',
      '作者:',
      '青河在线',
      '时间:',
      '2021-4-13 09:20',
      '标题:',
      '青河创城又有新动作!',
      inventedTitle,
      ...inventedParagraphs,
    ].join('\n')
    expect(zoneTextOf(source, 'title')).toBe(inventedTitle)
    expect(zoneTextOf(source, 'sourceLine')).toBe('作者:\n青河在线\n时间:\n2021-4-13 09:20')
    expect(zoneTextOf(source, 'body')).toBe(body)
  })

  it('the only headline of a forum page is the value of its field', () => {
    const source = ['标题:', '青河创城又有新动作!', '[打印本页]', '时间:', '2021-4-13 09:20', ...inventedParagraphs].join('\n')
    expect(zoneTextOf(source, 'title')).toBe('青河创城又有新动作!')
    expect(zoneTextOf(source, 'body')).toBe(body)
  })

  it('the legal notice of a document site is frame, and its file name the title', () => {
    const name = '在全县创建全国文明城市动员会上的讲话'
    const notice = ['1、本文档共5页,可阅读全部内容。', '2、本站所有内容由网友上传,付费下载后不退款。', '3、成为VIP会员后,下载文档免费。']
    const source = [
      `${name}.docx VIP`,
      `${name}.docx`,
      ...notice,
      `${name} ? 同志们:${inventedParagraphs.slice(1).join('')}`,
      '文档评论(0)',
      '该用户很懒,什么也没介绍',
    ].join('\n')
    expect(reportOf(source).texts).toMatchObject({
      title: { text: name },
      body: { text: `同志们:${inventedParagraphs.slice(1).join('')}` },
    })
    expect(reportOf(source).flags).toContain('document-site')
  })

  it('second copies go: of the headline, and of the whole text', () => {
    const source = [inventedTitle, '来源:青河融媒', inventedTitle, ...inventedParagraphs, ...inventedParagraphs].join('\n')
    expect(zoneTextOf(source, 'title')).toBe(inventedTitle)
    expect(zoneTextOf(source, 'body')).toBe(body)
  })

  it('a headline glued to the first paragraph goes, a lead that begins with its words stays', () => {
    expect(zoneTextOf([inventedTitle, `${inventedTitle} ${inventedParagraphs[0]}`].join('\n'), 'body')).toBe(inventedParagraphs[0])
    const lead = `${inventedTitle},总结前一阶段的工作,部署下一步的任务。`
    expect(zoneTextOf([inventedTitle, lead].join('\n'), 'body')).toBe(lead)
  })

  it('frames are recognised in traditional characters and with ghosts', () => {
    const source = [
      '您當(dāng)前的位置:首頁 > 新聞(wén)中心',
      inventedTitle,
      ...inventedParagraphs,
      '版權(quán)所有:青河縣(xiàn)',
      '關(guān)于我們| 網(wǎng)站地圖| 聯(lián)系我們',
    ].join('\n')
    expect(zoneTextOf(source, 'breadcrumb')).toBe('您當前的位置:首頁 > 新聞中心')
    expect(zoneTextOf(source, 'footer')).toContain('版權所有:青河縣')
    expect(zoneTextOf(source, 'body')).toBe(body)
  })

  it('fields run together with the text are taken off it', () => {
    const source = `标题:${inventedTitle} 来源:青河融媒 时间:2021-04-13 09:20 ${inventedParagraphs.join('')}`
    expect(reportOf(source).texts).toMatchObject({ title: { text: inventedTitle }, body: { text: inventedParagraphs.join('') } })
    expect(zoneTextOf(source, 'sourceLine')).toContain('来源:青河融媒 时间:2021-04-13 09:20')
  })

  it('the name of the field is no part of a headline', () => {
    expect(zoneTextOf([`标题:${inventedTitle}`, ...inventedParagraphs].join('\n'), 'title')).toBe(inventedTitle)
  })

  it('headlines of others above the breadcrumb are related, a kicker beside the headline is its subtitle', () => {
    const source = [
      '2023年春节放假通知',
      '您现在的位置: 首页 >> 工作动态',
      '凝心聚力 共建家园',
      inventedTitle,
      '(2021年4月12日)',
      ...inventedParagraphs,
    ].join('\n')
    expect(zoneTextOf(source, 'related')).toBe('2023年春节放假通知')
    expect(zoneTextOf(source, 'title')).toBe(inventedTitle)
    expect(zoneTextOf(source, 'subtitle')).toBe('凝心聚力 共建家园\n(2021年4月12日)')
  })

  it('readers comments behind a report are not its text', () => {
    expect(zoneTextOf(page('网友评论', '匿名网友:支持创城,希望把菜市场门口的路修一修。'), 'body')).toBe(body)
  })
})
