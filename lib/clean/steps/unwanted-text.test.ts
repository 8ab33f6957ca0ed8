import { describe, expect, it } from 'vitest'
import { labelledBy, zoneTextOf } from '../testing/run.ts'
import { markJammer } from './mark-jammer.ts'
import { markBrands, markSpam } from './mark-spam.ts'

describe('jammer text', () => {
  it.each(['% T3 k( Z! w" 8N v', '0 m. X$ r- J7 w; e) q2', '4 |$ z  m& P# t1 h* u'])('is labelled: %s', (noise) => {
    expect(labelledBy(markJammer, `会议要求抓好落实。\n${noise}\n会议强调,`)).toEqual([['jammer', noise]])
  })

  it.each(['7 N8 p0 [3 A0 X', '5 ^+ e6 K3 w9 d- e'])('is labelled where it is glued to a sentence: %s', (noise) => {
    expect(labelledBy(markJammer, `会议要求抓好落实!${noise}\n(牵头单位:教育部门)${noise}`)).toEqual([
      ['jammer', noise],
      ['jammer', noise],
    ])
  })

  it('does not end the text: the signature stays', () => {
    const paragraph = '会议要求,各单位要认真学习,对照标准,把任务一项一项落到实处。'
    expect(zoneTextOf(`${paragraph}\n% T3 k( Z! w" 8N v\n青河县文明办`, 'body')).toBe(`${paragraph}\n青河县文明办`)
  })

  it.each([
    '4 A1 B2 C3 D4 E',
    '电话:0000-12345678',
    'http://www.example.com/a?b=1&c=2',
    'name@example.com',
    'A2版',
    'LED, PPT, APP, WiFi',
    'Copyright (c) 2016 All Rights Reserved',
    '2021-04-13 09:20',
    '2022 - 2025',
  ])('is not seen in %s', (text) => {
    expect(labelledBy(markJammer, text)).toEqual([])
  })
})

describe('injected spam', () => {
  it.each(['成人视频,激情自拍,在线观看,久久精品', '真人娱乐|百家乐|博彩平台|注册送彩金', '欧美亚洲_国产精品_一区二区_免费视频'])(
    'is labelled as a line: %s',
    (line) => {
      expect(labelledBy(markSpam, `会议召开。\n${line}`)).toEqual([['spam', line]])
    },
  )

  it.each(['专业男科医院,咨询微信:abc123456', '加vx:ab12345领取彩金'])('is labelled where a trade gives its contact: %s', (line) => {
    expect(labelledBy(markSpam, `会议召开。\n${line}`)).toEqual([['spam', line]])
  })

  it('is labelled inside a sentence', () => {
    expect(labelledBy(markBrands, '要以创建为抓手bob体育app,推进文明亚博体育城市建设。')).toEqual([
      ['spam', 'bob体育app'],
      ['spam', '亚博体育'],
    ])
  })

  it.each(['zq6体育', '7d7棋牌', 'ludbet', 'www.zq6.example', 'zq6app下载', '天鹭棋牌'])(
    'is labelled where one brand is set into the text again and again: %s',
    (brand) => {
      const text = `会议要求,要以创建为抓手${brand},抓好落实${brand}。各单位要认真学习,对照标准${brand},把任务落到实处。`
      expect(labelledBy(markBrands, text)).toEqual([
        ['spam', brand],
        ['spam', brand],
        ['spam', brand],
      ])
    },
  )

  it.each(['YB', '欧宝', 'm6米乐'])(
    'is labelled where a string that nothing calls for ends clauses, or parts words, again and again: %s',
    (brand) => {
      const text = `会议指出,要提高${brand}认识,抓好落实${brand}。各单位要加强组${brand}织领导,对照标准${brand},把任务落到实处${brand}。市民群${brand}众积极参与。`
      expect(labelledBy(markBrands, text).map(([, words]) => words)).toEqual(Array(6).fill(brand))
    },
  )

  it('is labelled in a mirrored text, whose readings part the brand, too', () => {
    const text =
      '会(huì)议要求抓好落实欧(ōu)宝(bǎo)。\n对照标准欧(ōu)宝(bǎo),抓细抓实。\n任务落到实处欧(ōu)宝(bǎo)。\n加强组欧(ōu)宝(bǎo)织领导。'
    expect(zoneTextOf(text, 'body')).toBe('会议要求抓好落实。\n对照标准,抓细抓实。\n任务落到实处。\n加强组织领导。')
  })

  it.each([
    '请下载文明青河app,打开文明青河app,参加活动。',
    '群众登录www.qinghe.example,或者访问www.qinghe.example,都可以提意见。',
    '大力发展文化体育,普及文化体育,支持文化体育。',
    '检查组先到天鹭国际,又走进天鹭国际,再次来到天鹭国际。',
    '创建zq6体育公园一处。',
    '建成国家5A级旅游景区一处,古城5A级景区提质,狠抓劣V类支流整治,确保劣V类断面消除。',
    '经济实力赶超进位,成绩振奋人心。脱贫攻坚收官,成果振奋人心。交通建设突破,变化振奋人心。',
    '新增上市公司21家,新引进企业21家,重点实验室21家。',
    '收入为43.54亿元,支出也为43.54亿元,PM2.5降到PM2.5标准。',
    '用上5G网络、4K直播,装上LED屏,又装上LED屏。',
  ])('is not seen in %s', (text) => {
    expect(labelledBy(markBrands, text)).toEqual([])
  })

  it.each(['开展扫黄打非、禁毒、网吧整治、赌博专项整治', '打击色情、赌博等违法行为,净化社会环境。', '医院妇科、男科、白癜风专科开展义诊'])(
    'is not seen in %s',
    (text) => {
      expect(labelledBy(markSpam, text)).toEqual([])
    },
  )
})

describe('advertisements that stand once', () => {
  it.each([
    ['对任务作了分工金手指娱乐app。副总经理参加。', '金手指娱乐app'],
    ['学院地处门口,kaiyun体育官方入口,师生五千多人。', ',kaiyun体育官方入口'],
    ['市场要全部退路进室,推荐一个看球app:xx9.cc;三攻老旧小区。', ',推荐一个看球app:xx9.cc'],
    ['有人觉得差不多了。”（更多精彩加薇信号ng2019）', '（更多精彩加薇信号ng2019）'],
    ['要强化物业监管bet365,对小区开展评定。', 'bet365'],
  ])('are told by what they offer: %s', (text, advertisement) => {
    expect(labelledBy(markBrands, text)).toEqual([['spam', advertisement]])
  })

  it.each([
    '推广掌上文化体育app,方便群众。',
    '群众可登录www.qinghe.example查询。',
    '整治棋牌娱乐场所,规范电竞酒店。',
    '建设文化娱乐平台。',
  ])('are not seen in %s', (text) => {
    expect(labelledBy(markBrands, text)).toEqual([])
  })
})
