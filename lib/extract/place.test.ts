import { describe, expect, it } from 'vitest'
import { readPlace } from './place.ts'
import { inputOf } from './testing/input-of.ts'

const place = (zones: Parameters<typeof inputOf>[0], flags: Parameters<typeof inputOf>[1] = []) => {
  const { value, reason } = readPlace(inputOf(zones, flags))
  return value ? [value.province, value.city, value.district, value.zone].map((part) => part ?? '-').join(' ') : reason
}

describe('a quarter that is named like a district of another city', () => {
  const body = '4月9日,西城区召开创建推进会。会议要求,西城区要在襄阳创建全国文明城市中走在前列,襄阳的新城要有新样子。'

  it('lies in the city that the page names again and again', () => {
    expect(place({ title: '西城区召开创建推进会', body })).toBe('420000 420600 - 西城区')
  })

  it('is the district where the page names its province, or no other city', () => {
    expect(place({ title: '西城区召开创建推进会', body: `${body}北京的同行介绍了经验。` })).toBe('110000 - 110102 -')
    expect(place({ title: '西城区召开创建推进会', body: '4月9日,西城区召开创建推进会。' })).toBe('110000 - 110102 -')
  })
})

describe('the place of the organiser', () => {
  it.each([
    ['贡井区召开创建全国文明城市推进会', '510000 510300 510303 -'],
    ['2013年聊城市创卫誓师会隆重召开', '370000 371500 - -'],
    ['齐心协力!沙坪坝区召开创建全国文明城区动员会', '500000 - 500106 -'],
    ['天门市召开创建全国文明城市推进会', '420000 - 429006 -'],
    ['在柳州市创建全国文明城市推进会上的讲话', '450000 450200 - -'],
    ['许昌市东城区召开创建全国文明城市推进会', '410000 411000 - 许昌市东城区'],
  ])('is read from the title %s', (title, expected) => expect(place({ title, body: '会议要求抓好落实。' })).toBe(expected))

  it.each([
    ['4月9日上午,乐山市市中区召开创建全国文明城市推进会。', '510000 511100 511102 -'],
    ['日前,贡井召开创建全国文明城市推进会。', '510000 510300 510303 -'],
    ['今天,我们召开怀化市创文点评会,目的是把丑话说在前面。', '430000 431200 - -'],
    ['4月9日,郫县县委、县政府召开创建动员会。', '510000 510100 510117 -'],
    ['近日,聊城市教育局召开创建推进会。', '370000 371500 - -'],
    ['4月9日,省委常委、怀化市委书记某某主持召开创建推进会。', '430000 431200 - -'],
    ['4月9日,怀化市委书记某某深入社区督导创建工作。', '430000 431200 - -'],
    ['在怀化市创建工作推进会上,某某作了部署。', '430000 431200 - -'],
    ['为扎实推进创建工作,4月9日,湘西州召开创建动员会。', '430000 433100 - -'],
  ])('is read from the lead %s', (body, expected) => expect(place({ body })).toBe(expected))

  it('is the district of the lead rather than the city of the title', () => {
    expect(place({ title: '聊城召开创建全国文明城市推进会', body: '4月9日,聊城市东昌府区召开推进会。' })).toBe('370000 371500 371502 -')
  })

  it('stays unknown where an ambiguous name has no second signal', () => {
    expect(place({ title: '鼓楼区召开创建推进会', body: '4月9日,鼓楼区召开推进会。' })).toBe('ambiguous')
  })

  it('is decided by a named parent or a named sister', () => {
    expect(place({ title: '鼓楼区召开创建推进会', body: '会议要求为开封争光。' })).toBe('410000 410200 410204 -')
    expect(place({ title: '鼓楼区召开创建推进会', body: '云龙区、泉山区负责同志参加会议。' })).toBe('320000 320300 320302 -')
  })

  it('is the level that the text calls its own, where a short name is shared by several', () => {
    expect(place({ body: '日前,吉林召开创建推进会,动员全市上下行动起来。' })).toBe('220000 220200 - -')
    expect(place({ body: '日前,吉林召开创建推进会,动员全省上下行动起来。' })).toBe('220000 - - -')
    expect(place({ body: '日前,朝阳召开创建推进会,动员全区上下行动起来。' })).toBe('ambiguous')
    expect(place({ body: '日前,朝阳召开创建推进会,动员全区上下行动起来,为长春争光。' })).toBe('220000 220100 220104 -')
  })

  it('is not the paper that tells, nor the guests', () => {
    expect(place({ body: '怀化日报讯近日,全市召开创建推进会。' })).toBe('not-printed')
    expect(place({ body: '怀化市考察团来我市召开座谈会。' })).toBe('not-printed')
  })

  it('is not a street, a school or a bureau named after a place', () => {
    expect(place({ body: '重庆街道召开创建推进会。' })).toBe('not-printed')
    expect(place({ body: '北京路小学召开创建推进会。' })).toBe('not-printed')
    expect(place({ title: '怀化市城市管理局召开推进会', body: '' })).toBe('430000 431200 - -')
    expect(place({ title: '怀化市市场监督管理局召开推进会', body: '' })).toBe('430000 431200 - -')
  })

  it('is a former name at its present code', () => {
    expect(place({ title: '湾里区召开推进会', body: '' })).toBe('360000 360100 360112 -')
  })

  it('stays unknown where title and lead contradict each other', () => {
    expect(place({ title: '聊城市召开创建推进会', body: '4月9日,怀化市召开创建推进会。' })).toBe('contradictory')
  })

  it('is not the venue, a model, or a city of related headlines', () => {
    expect(place({ body: '全国创建经验交流会在怀化市召开。' })).toBe('not-printed')
    expect(place({ body: '全市召开创建推进会。会议要求学习借鉴怀化市先进经验。' })).toBe('not-printed')
    expect(place({ body: '全市召开创建推进会。', related: '怀化市召开创建推进会' })).toBe('not-printed')
  })

  it('is certain with a full name, and only likely with a county without its kind', () => {
    expect(readPlace(inputOf({ title: '贡井区召开推进会', body: '' })).confidence).toBe('certain')
    expect(readPlace(inputOf({ title: '', body: '日前,贡井召开推进会。' })).confidence).toBe('likely')
  })

  it('is unsure on a rewritten page, where the title is believed', () => {
    const input = inputOf({ title: '聊城市召开创建推进会', body: '4月9日,怀化市召开创建推进会。' }, ['rewritten'])
    expect(readPlace(input)).toMatchObject({ value: { city: '371500' }, confidence: 'unsure' })
  })
})

describe('the place of a development zone', () => {
  it('is its city, with the zone in a field of its own', () => {
    const zones = {
      title: '怀化创建文明城市,我们在行动!高新区召开动员会',
      body: '4月9日,高新区召开动员会。',
      sourceLine: '来源:怀化高新区管委会',
    }
    expect(place(zones)).toBe('430000 431200 - 怀化高新区')
  })

  it('is read from the full name of the zone', () => {
    expect(place({ title: '怀化高新区召开动员会', body: '' })).toBe('430000 431200 - 怀化高新区')
  })

  it('stays unknown without a city', () => {
    expect(place({ title: '高新区召开动员会', body: '4月9日,高新区召开动员会。' })).not.toMatch(/\d/)
  })
})

describe('the place a page calls its own', () => {
  it('is a city shown by its papers and its site', () => {
    expect(
      place({ title: '全市创建推进会召开', body: '会议印发《怀化市创建工作方案》。全市上下要行动起来。', footer: '主办:怀化市人民政府' }),
    ).toBe('430000 431200 - -')
  })

  it('is the city whose districts report', () => {
    expect(place({ title: '全市创建推进会召开', body: '鹤城区、中方县、洪江市作表态发言。全市上下要行动起来。' })).toBe('430000 431200 - -')
  })

  it('is a district in a masked speech when the province decides between namesakes', () => {
    const body = '今天,我们召开全区推进会。白云区作为省会的门户,要走在前列。要落实对贵州工作的要求。全区上下要努力。'
    expect(place({ title: '在全区创建推进会上的讲话', body }, ['masked'])).toBe('520000 520100 520113 -')
  })

  it('is not the county of the only signal when the text speaks of its city', () => {
    expect(place({ title: '全市创建推进会召开', body: '全市上下要行动起来。我市各县要抓紧。中方县作表态发言。' })).toBe('not-printed')
  })

  it('is masked where names are', () => {
    expect(place({ title: '在全市创建推进会上的讲话', body: '今天我们召开全市推进会,X市要抓紧。' }, ['masked'])).toBe('masked')
  })

  it('is the province where a province meets in one of its cities', () => {
    expect(place({ title: '全省创建工作推进会在怀化召开', body: '4月9日,全省推进会在怀化市召开。' })).toBe('430000 - - -')
  })

  it('is the city where a city meets in one of its counties', () => {
    expect(place({ body: '4月9日,全市创建工作现场会在中方县召开。' })).toBe('430000 431200 - -')
  })

  it('is an autonomous region that calls itself 全区', () => {
    expect(place({ title: '全区创建工作推进会召开', body: '会议印发《广西创建工作方案》,广西上下要行动起来。' })).toBe('450000 - - -')
  })

  it('is where a school, a town or a village lies', () => {
    expect(place({ title: '柳河镇召开推进会', body: '中方县创建全国文明城市,柳河镇要出力,为全市争光。' })).toBe('430000 431200 431221 -')
    expect(place({ title: '春风里社区召开议事会', body: '大家谈了文明。', footer: '主办:徐州市鼓楼区春风里社区居委会' })).toBe(
      '320000 320300 320302 -',
    )
  })

  it('is who signs a notice', () => {
    expect(place({ title: '关于召开全县部署会的通知', body: '经县委同意,现通知如下。\n中方县文明办\n2016年7月5日' })).toBe(
      '430000 431200 431221 -',
    )
  })

  it('is a county under its short name, where it stands in full as well', () => {
    expect(place({ title: '喜报!中方再次榜上有名', body: '好消息传来:中方县通过复查。' })).toBe('430000 431200 431221 -')
    expect(place({ title: '喜报!中方再次榜上有名', body: '好消息传来:通过复查。' })).toBe('not-printed')
  })

  it('is not a province that is only compared with, nor a city that is only helped', () => {
    expect(place({ body: '成绩居全省第一。怀化市、永州市、郴州市作交流发言。' })).toBe('not-printed')
    expect(place({ body: '会议决定支持怀化市创建国家森林城市。' })).toBe('not-printed')
  })

  it('does not believe a host, a footer company or an address', () => {
    expect(place({ body: '全市召开推进会。', footer: '地址:怀化市某路1号 技术支持:怀化某公司', url: 'http://huaihua.example/1' })).toBe(
      'not-printed',
    )
  })
})

it('quotes the words as they stand in their zone', () => {
  const zones = { title: '为懷化創建文明城市出力!高新區召開動員會', body: '4月9日,高新區召開動員會。', sourceLine: '來源:懷化高新區管委會' }
  const { quotes, value } = readPlace(inputOf(zones))
  expect(value?.zone).toBe('怀化高新区')
  expect(quotes.length).toBeGreaterThan(2)
  for (const quote of quotes) expect(zones[quote.zone as keyof typeof zones].slice(quote.start, quote.end)).toBe(quote.text)
})

describe('a name that several places bear', () => {
  const title = '朝阳区召开创建推进会'

  it.each([
    ['a nickname', '要建设首善之区。望京、酒仙桥等街乡作了发言。', '110000 - 110105 -'],
    ['a street with its kind', '清和街道、市场监管局作了发言。', '220000 220100 220104 -'],
    ['streets in a list', '要求安贞、垡头、管庄逐条对照。', '110000 - 110105 -'],
    ['a campaign that only municipalities know', '要争创全国文明城区。', '110000 - 110105 -'],
  ])('is decided by %s', (_what, body, expected) => expect(place({ title, body })).toBe(expected))

  it('is decided by the letter of the city in which units are stationed', () => {
    expect(place({ title: '鼓楼区召开创建推进会', body: '驻汴单位负责同志参加会议。' })).toBe('410000 410200 410204 -')
    expect(place({ title: '城关区召开创建推进会', body: '驻拉部队官兵参加会议。' })).toBe('540000 540100 540102 -')
  })

  it('stays unknown where hints contradict each other, or are ordinary words', () => {
    expect(place({ title, body: '安贞街道、清和街道作了发言。' })).toBe('ambiguous')
    expect(place({ title, body: '我们要高举红旗,奋勇前进。' })).toBe('ambiguous')
  })

  it('is believed less when nothing but one hint decides', () => {
    expect(readPlace(inputOf({ title, body: '要争创全国文明城区。' })).confidence).toBe('unsure')
  })
})

it('is what a speaker calls ours', () => {
  expect(place({ title: '在再动员大会上的讲话', body: '同志们:作为中心城区,我们东昌府区的担子很重。全区上下要努力。' })).toBe(
    '370000 371500 371502 -',
  )
})

describe('what a page tells of its own place', () => {
  const title = '全市创建推进会召开'
  const body = '4月9日,全市创建推进会召开,动员全市上下行动起来。'

  it.each<[string, Parameters<typeof inputOf>[0]]>([
    ['its committee owns the site', { title, body, footer: '怀化市委宣传部主办 版权所有' }],
    ['its government runs the site', { title, body, breadcrumb: '怀化市人民政府网 > 新闻 > 要闻' }],
    ['its office is the source', { title, body, sourceLine: '来源:怀化市文明办' }],
    ['its plan of the campaign is handed out', { title, body: `${body}会议印发《怀化市创建文明城市三年方案》。` }],
    ['its slogan ends the text, which names no other', { title, body: `${body}要为建设美丽怀化出力。` }],
  ])('is believed where %s', (_what, zones) => expect(place(zones)).toBe('430000 431200 - -'))

  it('is not read from a list of links, nor from a column on smaller places', () => {
    expect(place({ title, body, footer: '怀化市人民政府 永州市人民政府 郴州市人民政府' })).toBe('not-printed')
    expect(place({ title, body, breadcrumb: '怀化市人民政府网 > 县市动态' })).toBe('not-printed')
  })

  it('decides between namesakes by the office that runs the site', () => {
    expect(place({ title: '鼓楼区召开创建推进会', body: '会议作了安排。', footer: '徐州市鼓楼区人民政府 版权所有' })).toBe(
      '320000 320300 320302 -',
    )
  })
})

describe('the place of a unit', () => {
  it.each([
    ['聊城大学召开创建工作推进会', '370000 371500 - -'],
    ['怀化学院召开创建工作推进会', '430000 431200 - -'],
    ['中国移动怀化分公司召开创建动员会', '430000 431200 - -'],
    ['国家税务总局怀化市税务局召开创建动员会', '430000 431200 - -'],
    ['国网中方县供电公司召开创建动员会', '430000 431200 431221 -'],
  ])('stands in its name: %s', (name, expected) => expect(place({ title: name, body: '会议作了安排。' })).toBe(expected))

  it.each(['中山大学召开推进会', '吉林大学召开推进会', '合肥工业大学宣城校区召开推进会'])(
    'is not that of a college that lies elsewhere: %s',
    (name) => expect(place({ title: name, body: '会议作了安排。' })).not.toMatch(/\d/),
  )

  it('is where its hospital lies, not its college', () => {
    expect(place({ title: '苏州大学附属常熟医院召开推进会', body: '会议作了安排。' })).toBe('320000 320500 320581 -')
  })
})

describe('the only place of a text', () => {
  it('is taken where it is the subject of title or lead', () => {
    expect(place({ title: '夜话会上话文明', body: '5月8日晚,永胜县柳坪村的晒谷场亮着灯,村民坐在一起说说创建。' })).toBe(
      '530000 530700 530722 -',
    )
    expect(place({ title: '议定联席会议', body: '8月17日,十堰市所辖的丹江口市召开联席会议。' })).toBe('420000 420300 420381 -')
  })

  it('is not, where another is named, or where things only happen there', () => {
    expect(place({ title: '夜话会上话文明', body: '5月8日晚,永胜县柳坪村的晒谷场亮着灯。华坪县的村民也来了。' })).toBe('not-printed')
    expect(place({ title: '听说创建', body: '代表们在永胜县看了三个点,随后讨论。' })).toBe('not-printed')
  })
})

it('is not sure of a title whose place the text never names, while it names another', () => {
  const confidence = (body: string) => readPlace(inputOf({ title: '贡井区召开创建推进会', body })).confidence
  expect(confidence('会议要求学习怀化市的做法。')).toBe('likely')
  expect(confidence('自贡市的要求要落到实处。')).toBe('certain')
  expect(confidence('会议要求抓好落实。')).toBe('certain')
})
