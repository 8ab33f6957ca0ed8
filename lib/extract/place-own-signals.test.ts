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

it('takes the name of those whom a text counts by tens of thousands for its own, though a town bears it too', () => {
  const title = '在全市创建工作推进会上的讲话'
  const speech = (words: string) =>
    place({ title, body: `同志们:今天我们召开推进会,辛集镇、田家庄乡作了发言。我市的创建工作任务很重。${words}` })
  const xinji = '130000 130100 130181 -'
  expect(speech('创建是六十多万辛集人民的共同心愿。')).toBe(xinji)
  expect(speech('不能辜负63万辛集儿女的期望。')).toBe(xinji)
  expect(speech('让六十三万辛集市民得到实惠。')).toBe(xinji)
  expect(speech('请六十余万勤劳智慧的辛集父老监督。')).toBe(xinji)
  expect(speech('要让60.3万名辛集群众满意。')).toBe(xinji)
  expect(speech('投入六十多万元,辛集人民医院改造完成。')).toBe('not-printed')
  expect(speech('要学习四百万乐清人民的做法。辛集镇要带头。')).not.toBe(xinji)
})

it('believes the line by which an account tells who runs it, and no sponsor of a text', () => {
  const body = '8月4日,戏台子上挂起了横幅。村支书主持大会,测评组就要来了。'
  const own = (line: string) => place({ title: '侯家沟村召开村民大会', body, subtitle: line })
  const baota = '610000 610600 610602 -'
  expect(own('延安市宝塔区枣园街道党工委主办')).toBe(baota)
  expect(own('中共延安市宝塔区委宣传部主管')).toBe(baota)
  expect(own('延安市宝塔区融媒体中心出品')).toBe(baota)
  expect(own('本号由延安市宝塔区枣园街道办事处主办')).toBe(baota)
  expect(place({ title: '侯家沟村召开村民大会', body, share: '延安市宝塔区枣园街道主办' })).toBe(baota)
  expect(own('第三届大赛由延安市宝塔区主办,欢迎参加')).toBe('not-printed')
  expect(place({ title: '侯家沟村召开村民大会', body, related: '延安市宝塔区枣园街道主办' })).toBe('not-printed')
})

it('reads a zone out of the address of a school, and the short name of a long one', () => {
  const body = '9月18日,邰城实验小学召开迎接复检工作布置会,各处室负责人参加会议。'
  const school = (footer: string) => place({ title: '我校召开复检工作布置会', body, footer })
  expect(school('地址:陕西省杨凌示范区邰城路')).toBe('610000 610400 610403 -')
  expect(school('校址:杨凌示范区邰城路1号')).toBe('610000 610400 610403 -')
  expect(school('地址:陕西省邰城路')).not.toMatch(/610403/u)
  const town = '7月2日,某某镇召开迎检工作安排会,传达全区会议精神。堆龙撤县设区后接受检查。'
  const site = (sourceLine: string) => place({ title: '某某镇召开迎检工作安排会', body: town, sourceLine })
  expect(site('来源:堆龙新区网')).toBe('540000 540100 540103 -')
  expect(site('来源:堆龙发布')).toBe('540000 540100 540103 -')
})
