import { expect, it } from 'vitest'
import { readLevel } from './level.ts'
import { readPlace } from './place.ts'
import { inputOf } from './testing/input-of.ts'

const place = (zones: Parameters<typeof inputOf>[0]) => {
  const { value, reason } = readPlace(inputOf(zones))
  return value ? [value.province, value.city, value.district, value.zone].map((part) => part ?? '-').join(' ') : reason
}

it('finds the unit that holds the meeting by its full name in text or source', () => {
  const body = '4月21日,和平镇召开创建动员会,各村负责人参加会议。'
  expect(place({ title: '和平镇召开创建动员会', body, sourceLine: '来源:长兴县和平镇' })).toBe('330000 330500 330522 -')
  expect(place({ title: '和平镇召开创建动员会', body })).toBe('not-printed')
})

it('takes no town for the county that is named like it', () => {
  const body = '4月21日,德清镇召开创建动员会。书记说,德清不能当旁观者,德清要走在前列。'
  expect(place({ title: '德清镇召开创建动员会', body })).toBe('not-printed')
})

it('knows where the village lies in which a text begins', () => {
  const body = '正月初八,一大早,新罗区某某镇某某村的祠堂里坐满了人。村里的人说:“龙岩市创建全国文明城市,咱们也有份。”'
  expect(place({ title: '一场会', body })).toBe('350000 350800 350802 -')
  const citywide = '4月9日,新罗区某某镇某某村迎来全市现场会。我市要抓好创建,龙岩市创建全国文明城市进入关键阶段。龙岩市上下要同心。'
  expect(place({ title: '全市创建现场会召开', body: citywide })).toBe('350000 350800 - -')
})

it('believes a leader of the kind of division that the text calls its own', () => {
  const body = '8月4日,锡山区委书记某某一行先后来到社区察看创建工作,现场办公。'
  expect(place({ title: '区领导督导文明创建,全区上下一心', body })).toBe('320000 320200 320205 -')
  const guests = '8月4日,锡山区委书记某某一行来我区考察创建工作。'
  expect(place({ title: '区领导陪同考察,全区上下一心', body: guests })).toBe('not-printed')
})

it('reads the first character of a district beside its full name', () => {
  const body = '7月5日,昆区召开推进会,部署工作。'
  expect(place({ title: '昆区召开推进会', body, breadcrumb: '首页 > 昆都仑区' })).toBe('150000 150200 150203 -')
  expect(place({ title: '昆区召开推进会', body })).toBe('not-printed')
})

it('knows bodies whose names tell their province, and lists by their titles', () => {
  expect(place({ title: '首都文明办召开推进会', body: '会议要求抓好落实。' })).toBe('110000 - - -')
  expect(place({ title: '第三届湖北省文明城市名单', body: '甲市、乙市。' })).toBe('420000 - - -')
  expect(place({ title: '某校争创湖北省文明单位', body: '大家抓好落实。' })).toBe('not-printed')
})

it('takes the address of a company that names no other place', () => {
  const company = { title: '某某机械公司召开创建启动会', footer: '地址:江苏省常州市 邮编:213000' }
  expect(place({ ...company, body: '4月8日,公司召开启动会。常州是座好城市。' })).toBe('320000 320400 - -')
  expect(place({ ...company, body: '4月8日,公司召开启动会。镇江是座好城市。' })).toBe('not-printed')
})

it('leaves out headlines of other places below the text, but no office that signs', () => {
  const body = '4月20日,江北区召开创建工作会,部署任务。'
  const own = { title: '江北区召开创建工作会', navigation: '宁波江北新闻网' }
  expect(place({ ...own, body: `${body}\n重庆江北区商圈美食地图` })).toBe('330000 330200 330205 -')
  const notice = '各单位:请抓好创建工作。\n绍兴市柯桥区文明办\n2016年5月6日'
  expect(place({ title: '关于开展清洁活动的通知', body: notice })).toBe('330000 330600 330603 -')
})

it('keeps a province whose meeting is held in one of its cities', () => {
  const body =
    '6月19日,全区创建现场会在鄂尔多斯市召开。代表观摩了康巴什区、东胜区,听取了包头市、通辽市的介绍。全区各盟市负责人参加会议,全区上下要行动起来。'
  expect(place({ title: '全区创建现场会召开', body, sourceLine: '来源:内蒙古日报' })).toBe('150000 - - -')
})

it('is certain where text and frame tell of one place that the text calls its own', () => {
  const confidence = (zones: Parameters<typeof inputOf>[0]) => readPlace(inputOf(zones)).confidence
  const body = '我市要抓好创建。《迁安市创建全国文明城市行动计划》已经印发,全市上下要行动起来。'
  expect(confidence({ title: '我市召开推进会', body, sourceLine: '来源:迁安市委宣传部' })).toBe('certain')
  expect(confidence({ title: '我市召开推进会', body })).not.toBe('certain')
})

it('is certain of a shared name that the lead prints with its city', () => {
  const lead = '9月6日上午,鹤岗市南山区召开例会,部署工作。'
  expect(readPlace(inputOf({ title: '南山区召开例会', body: lead }))).toMatchObject({
    confidence: 'certain',
    value: { district: '230404' },
  })
})

it('reads the level from what a page calls its own where it does not say which', () => {
  const levelOf = (zones: Parameters<typeof inputOf>[0]) => {
    const input = inputOf(zones)
    return readLevel(input, readPlace(input)).value
  }
  expect(levelOf({ title: '全市推进会召开', body: '市委书记讲话。各县(市)、区负责人参加会议。' })).toBe('city')
  expect(levelOf({ title: '全县推进会召开', body: '县委书记讲话。' })).toBe('county')
  expect(levelOf({ title: '全市推进会召开', body: '市委书记讲话。' })).toBe('city')
})
