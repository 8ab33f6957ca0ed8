import { describe, expect, it } from 'vitest'
import { readMeetingDate } from './meeting-date.ts'
import { inputOf } from './testing/input-of.ts'

type Zones = Parameters<typeof inputOf>[0]

const date = (zones: Zones, flags: Parameters<typeof inputOf>[1] = []) => {
  const { value, basis, reason } = readMeetingDate(inputOf(zones, flags))
  return value ? `${value.year ?? '-'}/${value.month ?? '-'}/${value.day ?? '-'} ${basis}` : reason
}

const held = '甲市召开创建全国文明城市推进会,部署工作。'

describe('a day with a printed year', () => {
  it.each([
    [`2016年5月9日,${held}`, '2016/5/9 printed'],
    [`本报讯(记者 某某) 2016年5月9日上午,${held}`, '2016/5/9 printed'],
    [`二〇一六年五月二十九日,${held}`, '2016/5/29 printed'],
    ['5月9日上午,2016年甲市创建工作动员大会召开,部署工作。', '2016/5/9 printed'],
  ])('%s', (body, expected) => expect(date({ body })).toBe(expected))

  it('opens the lead, though the verb stands in the next sentence or nowhere', () => {
    expect(date({ body: '“创则必成!”2016年5月9日,誓言响彻全场。甲市创建动员大会在此召开。' })).toBe('2016/5/9 printed')
    expect(date({ body: '没有主席台。2016年5月9日,甲市创建现场推进会把会场搬到街巷。' })).toBe('2016/5/9 printed')
    expect(date({ body: '2016年5月9日,市民在街头散步。天气转暖。' })).toBe('not-printed')
  })

  it('under a paper is the day of its issue', () => {
    const body = '为推进创建,制定本方案。\n一、重点任务。\n2016年5月9日'
    expect(readMeetingDate(inputOf({ body }), 'plan').value).toBeNull()
    expect(readMeetingDate(inputOf({ body }), 'speech').value).toMatchObject({ year: 2016 })
  })

  it('under the title of a speech is the day on which it was given', () => {
    expect(date({ title: '在推进会上的讲话', sourceLine: '2014年6月25日', body: '同志们:今天我们召开会议。' })).toBe('2014/6/25 printed')
  })

  it('is announced by a notice', () => {
    expect(date({ body: '定于近期召开部署会。\n一、会议时间:2016年7月8日下午3:00。\n某办公室\n2016年7月5日' })).toBe('2016/7/8 printed')
  })

  it('may stand in brackets beside the title, where cleaning took it for a menu', () => {
    expect(date({ title: '在推进会上的讲话', navigation: '(2014年6月25日)', body: '同志们:今天开会。' })).toBe('2014/6/25 printed')
    expect(date({ title: '在推进会上的讲话', navigation: '2014年6月25日 星期三', body: '同志们:今天开会。' })).toBe('not-printed')
  })

  it('opens a lead that tells from the meeting', () => {
    expect(date({ body: '在2016年5月9日召开的全市创建工作大会上,市委书记作了部署。' })).toBe('2016/5/9 printed')
  })

  it('may be the day of a visit, where no meeting is told', () => {
    expect(date({ body: '2016年5月9日,市长某某深入社区调研创建工作。' })).toBe('2016/5/9 printed')
    expect(date({ body: '2016年5月8日,市长某某调研创建工作。2016年5月9日,全市召开推进会。' })).toBe('2016/5/9 printed')
  })

  it('may be a month alone', () => {
    expect(date({ body: `2016年5月,${held}` })).toBe('2016/5/- printed')
  })

  it('is the last of several days, with the first one kept', () => {
    expect(readMeetingDate(inputOf({ body: `2016年9月2日至3日,${held}` })).value).toEqual({
      year: 2016,
      month: 9,
      day: 3,
      startDate: '2016-09-02',
    })
    expect(readMeetingDate(inputOf({ body: `2016年9月30日至10月1日,${held}` })).value).toEqual({
      year: 2016,
      month: 10,
      day: 1,
      startDate: '2016-09-30',
    })
  })

  it('stands on a line of its own under the title of a speech, or at its end', () => {
    expect(date({ title: '在全市推进会上的讲话', subtitle: '(2015年2月26日)', body: '同志们:今天我们开会。' })).toBe('2015/2/26 printed')
    expect(date({ title: '在全市推进会上的讲话', body: '同志们:今天我们开会。\n2015年2月26日' })).toBe('2015/2/26 printed')
  })

  it('beats a stamp of years later', () => {
    expect(date({ body: `2016年5月9日,${held}`, sourceLine: '发布时间:2018-09-19' })).toBe('2016/5/9 printed')
  })
})

describe('a day whose year the publication gives', () => {
  it.each([
    ['3月3日', '发布时间:2022-03-04 10:58', '2022/3/3 stamp'],
    ['12月30日', '时间:2022-01-04', '2021/12/30 stamp'],
    ['3月3日', '2022年03月04日 来源:某报', '2022/3/3 stamp'],
    ['3月3日', '日期:04.03.2022', '2022/3/3 stamp'],
    ['3月3日', '日期:03/04/2022', '2022/3/3 stamp'],
    ['3月3日', '2022/3/4 8:00', '2022/3/3 stamp'],
  ])('%s, %s', (day, sourceLine, expected) => expect(date({ body: `${day},${held}`, sourceLine })).toBe(expected))

  it('has no year where publication came more than two months later, or before', () => {
    expect(date({ body: `3月3日,${held}`, sourceLine: '发布时间:2022-05-20' })).toBe('-/3/3 printed')
    expect(date({ body: `3月3日,${held}`, sourceLine: '发布时间:2022-03-01' })).toBe('-/3/3 printed')
  })

  it.each([
    ['http://a.example/2022-03/04/content_1.htm', '2022/3/3 url'],
    ['http://a.example/t20220304_55.html', '2022/3/3 url'],
    ['http://a.example/202203/55.html', '2022/3/3 url'],
    ['http://a.example/20220399/55.html', '-/3/3 printed'],
  ])('reads the address %s', (url, expected) => expect(date({ body: `3月3日,${held}`, url })).toBe(expected))

  it('does not take the year of a review in the name for that of the meeting', () => {
    expect(date({ title: '甲市召开2021年度测评情况通报会', body: `3月3日,${held}`, sourceLine: '发布时间:2022-03-04' })).toBe(
      '2022/3/3 stamp',
    )
  })

  it('is certain after a short lag, likely after a long one', () => {
    expect(readMeetingDate(inputOf({ body: `3月3日,${held}`, sourceLine: '发布时间:2022-03-04' })).confidence).toBe('certain')
    expect(readMeetingDate(inputOf({ body: `3月3日,${held}`, sourceLine: '发布时间:2022-04-20' })).confidence).toBe('likely')
  })

  it('is unsure where the words did not exist in that year', () => {
    const input = inputOf({ body: `3月3日,${held}会议要求做好疫情防控。`, sourceLine: '发布时间:2018-03-04' })
    expect(readMeetingDate(input).confidence).toBe('unsure')
  })

  it('has no year where the name of the meeting and the stamp contradict each other', () => {
    expect(date({ title: '2023年甲市创建工作动员会召开', body: `3月3日,${held}`, sourceLine: '发布时间:2022-03-04' })).toBe('-/3/3 printed')
  })
})

describe('a day that the stamp completes', () => {
  it.each([
    [`昨日,${held}`, '2022/3/3 stamp'],
    [`今天上午,${held}`, '2022/3/4 stamp'],
    [`2日上午,${held}`, '2022/3/2 stamp'],
    [`27日上午,${held}`, '2022/2/27 stamp'],
    [`近日,${held}`, '2022/-/- stamp'],
    [`33日上午,${held}`, '2022/3/3 stamp'],
    [`221上午,${held}`, '2022/2/21 stamp'],
  ])('%s', (body, expected) => expect(date({ body, sourceLine: '发布时间:2022-03-04 09:00' })).toBe(expected))

  it('is told in a sentence before that of the meeting', () => {
    expect(date({ body: '昨天上午,体育馆里坐满了人。甲市创建动员大会在这里举行。', sourceLine: '2022-03-04 来源:某报' })).toBe(
      '2022/3/3 stamp',
    )
  })

  it('is not guessed where lost marks can be put in two ways', () => {
    expect(date({ body: `121日,${held}`, sourceLine: '发布时间:2022-01-25' })).toBe('not-printed')
    expect(date({ body: `711日,${held}` })).toBe('-/7/11 printed')
    expect(date({ body: `121日,${held}` })).toBe('not-printed')
  })

  it('reads a day whose 月 was lost', () => {
    expect(date({ body: `1210日,${held}`, sourceLine: '发布时间:2022-12-12' })).toBe('2022/12/10 stamp')
  })
})

describe('a speech without a day', () => {
  it('names its own year by its tasks', () => {
    expect(date({ body: '同志们:2016年是攻坚之年,我们要补齐短板。今年任务很重。' })).toBe('2016/-/- printed')
    expect(date({ body: '2016年是迎检年,务必咬紧牙关。今年还有三场硬仗。' })).toBe('2016/-/- printed')
  })

  it('is not dated by goals, reviews, papers or editions', () => {
    for (const body of [
      '我们要确保2026年创成文明城市。',
      '2014年是收获之年,我们取得了好成绩。',
      '2014年是关键之年,我们积极推进各项工作。',
      '2014年是关键之年,要总结经验。2015年任务更重,今年要努力。',
      '2014年是关键之年,要总结经验。',
      '根据甲文〔2015〕4号文件要求,对照测评体系(2021年版)抓落实。',
      '要落实2021—2025年规划。',
    ])
      expect(date({ body })).toBe('not-printed')
  })

  it('is dated by a year that stands where it says in the cycle', () => {
    expect(date({ body: '2013年是我们创建文明城市的第二年,路已走了一半。' })).toBe('2013/-/- printed')
    expect(date({ body: '2014年是我们创建文明城市的第二年,路已走了一半。' })).toBe('not-printed')
  })

  it('is dated by its title', () => {
    expect(date({ title: '在2016年甲市创建工作推进会上的讲话', body: '同志们:今天开会。' })).toBe('2016/-/- printed')
  })
})

describe('a year that nobody prints', () => {
  const phrases = '要坚决打赢疫情防控阻击战,决战决胜脱贫攻坚,为率先全面建成小康社会而奋斗。'

  it('is inferred where phrases allow only one', () => {
    expect(date({ body: `7月9日,${held}${phrases}` })).toBe('2020/7/9 inferred')
  })

  it('is inferred from one phrase that belongs to one year', () => {
    expect(date({ body: `4月9日,${held}要以优异成绩喜迎新中国成立70周年。` })).toBe('2019/4/9 inferred')
  })

  it('is not inferred where they allow two, or contradict each other', () => {
    expect(date({ body: `7月9日,${held}要做好疫情防控,用好新时代文明实践中心。` })).toBe('-/7/9 printed')
    expect(date({ body: `7月9日,${held}${phrases}要扎实开展党的群众路线教育实践活动。` })).toBe('-/7/9 printed')
  })

  it('is not a copyright year, a document number or a counter', () => {
    expect(date({ body: `7月9日,${held}`, footer: 'Copyright 2016-2020', counter: '20200710' })).toBe('-/7/9 printed')
  })
})

describe('days that are not the meeting', () => {
  it.each(['自4月29日会议以来,各单位抓紧整改。', '截至5月1日,完成八成。', '各单位于6月30日前召开动员会。', '6月30日召开的会议作了部署。'])(
    '%s',
    (body) => expect(date({ body })).toBe('not-printed'),
  )

  it('is not the day of the national ceremony', () => {
    expect(date({ title: '喜报', body: '5月23日,全国精神文明建设表彰大会在北京举行。甲市榜上有名。' })).toBe('not-printed')
  })

  it('does not take the upload of a sharing site', () => {
    expect(date({ body: `3月3日,${held}`, sourceLine: '上传时间:2022-03-04' }, ['document-site'])).toBe('-/3/3 printed')
  })

  it('is masked where days are', () => {
    expect(date({ body: 'X月X日,X市召开推进会。' }, ['masked'])).toBe('masked')
  })
})

it('quotes the words as they stand in their zone', () => {
  const zones = { body: `3月3日,甲市召開創建推進會。`, sourceLine: '發布時間:2022-03-04 10:58' }
  const { quotes } = readMeetingDate(inputOf(zones))
  expect(quotes.map(({ text }) => text)).toEqual(['3月3日', '2022-03-04 10:58'])
  for (const quote of quotes) expect(zones[quote.zone as keyof typeof zones].slice(quote.start, quote.end)).toBe(quote.text)
})

describe('words of time read against the day of publication', () => {
  it('reads them against an address too', () => {
    expect(date({ body: '12日上午,甲市召开创建推进会。', url: 'http://a.example/2019-06/14/content_5.htm' })).toBe('2019/6/12 url')
  })

  it('converts lunar days', () => {
    expect(date({ body: '正月初八,甲市召开创建动员会。', sourceLine: '发布时间:2019-02-14 09:00' })).toBe('2019/2/12 stamp')
    expect(date({ body: '十月一日,甲市召开创建动员会。', sourceLine: '发布时间:2019-10-02 09:00' })).toBe('2019/10/1 stamp')
  })

  it('keeps a day whose month nothing tells', () => {
    expect(date({ body: '6日,甲市召开创建推进会。' })).toBe('-/-/6 printed')
  })
})

describe('the line under the title of a speech that tells who gave it, and when', () => {
  const speech = '同志们:\n今天我们召开这次会议,主要任务是部署创建工作。'
  const title = '在全市创建工作推进会上的讲话'

  it.each([
    ['(2013年5月21日)  崔某某', '2013/5/21 printed'],
    ['区委书记 俞某某 (2019年4月18日)', '2019/4/18 printed'],
    ['俞某某(2019年4月18日)', '2019/4/18 printed'],
    ['市委副书记、市长 某某某（2019年4月18日）', '2019/4/18 printed'],
    ['（二〇一九年四月十八日） 中共某某市委书记 某某', '2019/4/18 printed'],
    ['(九月八日) 何某某', '-/9/8 printed'],
    ['王某(9月8日上午)', 'not-printed'],
    ['办公室转发(2019年4月18日)', 'not-printed'],
  ])('%s', (subtitle, expected) => expect(date({ title, subtitle, body: speech })).toBe(expected))

  it('is none of a report', () => {
    expect(date({ title, subtitle: '某某 (2019年4月18日)', body: '甲市的创建工作走在前列。' })).toBe('not-printed')
  })
})

describe('a headline that tells the day in words', () => {
  const body = '八点整,甲区誓师大会正式开始。'
  it.each([
    ['冲刺!甲区迎检誓师会今早召开', '2020/8/26 stamp'],
    ['甲区动员大会今天上午举行', '2020/8/26 stamp'],
    ['甲区推进会昨天在体育馆召开', '2020/8/25 stamp'],
    ['甲区推进会昨晚召开', '2020/8/25 stamp'],
    ['甲区推进会今日正式召开', '2020/8/26 stamp'],
    ['甲区推进会将于今晚八点召开', 'not-printed'],
    ['今天起严查!甲区推进会召开', 'not-printed'],
    ['今天的甲区,文明之花盛开', 'not-printed'],
  ])('%s', (title, expected) => expect(date({ title, body, sourceLine: '2020-08-26' })).toBe(expected))
})

describe('words of the hour behind those of the day', () => {
  const read = (lead: string) => date({ body: `${lead},甲区召开推进会,部署工作。`, sourceLine: '2019/5/15 17:22:00' })
  it.each([
    ['上周五傍晚', '2019/5/10 stamp'],
    ['本周二清晨', '2019/5/14 stamp'],
    ['周一早上', '2019/5/13 stamp'],
    ['昨晚', '2019/5/14 stamp'],
    ['昨夜', '2019/5/14 stamp'],
    ['今早', '2019/5/15 stamp'],
    ['今晨', '2019/5/15 stamp'],
  ])('%s', (lead, expected) => expect(read(lead)).toBe(expected))
})

it('takes the 今天 of a speech for no day of publication', () => {
  const title = '在全市创建工作推进会上的讲话'
  const told = (body: string) => date({ title, body, sourceLine: '2019-04-25' })
  expect(told('同志们:\n今天,我们在这里召开推进会。')).toBe('not-printed')
  expect(told('同志们,今天上午召开这次会议,很有必要。')).toBe('not-printed')
  expect(told('各位领导、同志们:今天召开推进会。')).toBe('not-printed')
  expect(told('今天上午,甲市召开推进会,部署工作。')).toBe('2019/4/25 stamp')
})

it('reads the day of a lead behind which the meeting begins without being convened', () => {
  const told = (words: string) => date({ body: `2019年8月15日晚上七点,暑气还没散,空地上摆好了凳子。书记拎来两个西瓜,${words}` })
  expect(told('“板凳会”,开始了。')).toBe('2019/8/15 printed')
  expect(told('“夜话会”就开始了。')).toBe('2019/8/15 printed')
  expect(told('院坝会准时开场。')).toBe('2019/8/15 printed')
  expect(told('屋场会便开起来了。')).toBe('2019/8/15 printed')
  expect(told('议事会正式开始。')).toBe('2019/8/15 printed')
  expect(told('乘凉的人多了起来。')).toBe('not-printed')
})
