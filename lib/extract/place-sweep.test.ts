import { describe, expect, it } from 'vitest'
import { type Division, division, divisions, fullName, parentOf } from '#lib/knowledge/divisions.ts'
import { townsOf } from '#lib/knowledge/towns.ts'
import { readPlace } from './place.ts'
import { inputOf } from './testing/input-of.ts'

type Zones = Parameters<typeof inputOf>[0]
/** What a page about `own` looks like that also names `other`. */
type Page = (own: Division, other: Division) => Zones

const kindOf = ({ name }: Division) => (/[省市县旗州盟]$/u.exec(name)?.[0] ?? '区') as string
const named = divisions.filter(({ code }) => !/^(?:71|81|82)/u.test(code))
/** A place of another province, another one for each and the same each time. */
function otherOf(index: number): Division {
  const own = named[index]
  for (let step = 1; ; step++) {
    const other = named[(index * 7 + step * 611) % named.length]
    if (other && own && other.code.slice(0, 2) !== own.code.slice(0, 2)) return other
  }
}

const elsewhere = (code: string, name: string, instead: string) => (code.startsWith('23') ? instead : name)
const rest = '会议要求,各级各部门要补齐短板,压实责任,确保各项任务落到实处。'
const held = (name: string) => `4月9日上午,${name}召开创建全国文明城市工作推进会。${rest}`

const pages: { readonly [name: string]: Page } = {
  'name in title and lead': ({ name }) => ({ title: `${name}召开创建全国文明城市推进会`, body: held(name) }),
  'name with all above it': ({ code }) => ({ body: held(fullName(code)) }),
  'name with its parent': ({ code, name }) => ({ title: `${name}召开推进会`, body: held(`${parentOf(code)?.name ?? ''}${name}`) }),
  'short name': ({ shortName }) => ({ title: `${shortName}召开创建推进会`, body: held(shortName) }),
  'a bureau': ({ code }) => ({ title: '教育局召开创建推进会', body: held(`${fullName(code)}教育局`) }),
  'in the name of the meeting': ({ code }) => ({
    body: `在${fullName(code)}创建全国文明城市推进会上的讲话\n同志们:\n今天的会议很重要。${rest}`,
  }),
  'own site': (own) => ({
    breadcrumb: `${own.name}人民政府 > 工作动态`,
    title: '创建推进会召开',
    body: `4月9日,我${kindOf(own)}召开创建推进会。${rest}`,
  }),
  'site and short name': (own) => ({
    navigation: `${own.shortName}新闻网 首页`,
    title: `我${kindOf(own)}召开创建推进会`,
    body: `4月9日,全${kindOf(own)}创建推进会召开。书记说,${own.shortName}人民盼着这一天,${own.shortName}创建全国文明城市没有退路。${rest}`,
  }),
  'other headlines': ({ code }, other) => ({
    title: `${division(code)?.name}召开创建推进会`,
    body: held(fullName(code)),
    related: `${other.name}召开创建推进会\n${fullName(other.code)}部署创建工作`,
    footer: `友情链接:${other.name}人民政府`,
  }),
  'a model': ({ code }, other) => ({ body: `${held(fullName(code))}要学习借鉴${fullName(other.code)}的先进经验,对标${other.name}。` }),
  'a visit elsewhere': ({ code }, other) => ({ body: `${held(fullName(code))}去年,我们赴${other.name}考察,收获很大。` }),
  guests: ({ code }, other) => ({ body: `${held(fullName(code))}${other.name}文明办负责人应邀参加会议。` }),
  'a teller': ({ code }, other) => ({
    sourceLine: `来源:${other.shortName}日报`,
    body: `${other.shortName}日报讯 ${held(fullName(code))}`,
  }),
  'a venue': ({ code }, other) => ({ body: `4月9日上午,${fullName(code)}创建全国文明城市推进会在${other.name}召开。${rest}` }),
  'address of the site': ({ code }, other) => ({
    body: held(fullName(code)),
    footer: `技术支持:${other.name}网络公司 地址:${fullName(other.code)}人民路1号`,
  }),
  'only in links': (_own, other) => ({
    title: '全区推进会召开',
    body: `我区召开推进会。${rest}`,
    related: `${fullName(other.code)}召开推进会`,
  }),
  'a street named after another': ({ code }, other) => ({
    title: `${other.shortName}路社区召开创建推进会`,
    body: held(`${fullName(code)}${other.shortName}路社区`),
  }),
  'a branch of a bank': ({ code }) => ({
    title: '支行召开创建推进会',
    body: held(`${elsewhere(code, '哈尔滨', '徽商')}银行${fullName(code)}支行`),
  }),
  'a hospital of a college elsewhere': ({ code }) => ({
    title: '附属医院召开创建推进会',
    body: held(`${elsewhere(code, '哈尔滨', '安徽')}医科大学附属${fullName(code)}医院`),
  }),
  'a school': ({ name, shortName }) => ({
    navigation: `${shortName}第二小学 首页`,
    title: '我校召开创建推进会',
    body: `4月9日,${name}第二小学召开推进会。${rest}`,
  }),
  'a school by its short name': ({ shortName }) => ({
    navigation: `${shortName}第二小学 首页`,
    title: '我校召开创建推进会',
    body: `4月9日,${shortName}第二小学召开推进会。${rest}`,
  }),
  'streets alone': (own) => ({
    title: `我${kindOf(own)}召开创建推进会`,
    body: `4月9日,全${kindOf(own)}推进会召开。${townsOf(own.code)
      .slice(0, 4)
      .map((name) => `${name}镇`)
      .join('、')}作了交流发言。${rest}`,
  }),
  'own site, guests named': (own, other) => ({
    breadcrumb: `${own.name}人民政府 > 要闻`,
    title: `我${kindOf(own)}召开创建推进会`,
    body: `4月9日,我${kindOf(own)}召开推进会。${fullName(other.code)}考察团一行到会观摩。${other.name}文明办负责人介绍做法。${rest}`,
  }),
  'the site of the city above': (own) => ({
    breadcrumb: `${parentOf(own.code)?.name ?? ''}人民政府网 > 县区动态`,
    title: `${own.shortName}召开创建推进会`,
    body: `4月9日,全${kindOf(own)}推进会召开。会议强调,${own.shortName}不能拖后腿,${own.shortName}人要有志气。${rest}`,
  }),
  'a portal of elsewhere': (own, other) => ({
    navigation: `${other.shortName}在线 首页`,
    title: `${own.name}召开创建推进会`,
    body: `4月9日,${own.name}召开推进会。我${kindOf(own)}要走在前列。${rest}`,
    footer: `${other.shortName}在线版权所有`,
  }),
  'a short name on a portal of elsewhere': (own, other) => ({
    navigation: `${other.shortName}在线 首页`,
    title: '创建推进会召开',
    body: `4月9日,推进会召开。书记说,${own.shortName}创建全国文明城市没有退路,${own.shortName}人民不答应。我${kindOf(own)}要走在前列。${rest}`,
  }),
  'a mirror': (own, other) => ({
    navigation: `${other.name}人民政府 首页`,
    title: `我${kindOf(own)}召开创建推进会`,
    body: `4月9日,我${kindOf(own)}召开推进会。书记说,${fullName(own.code)}人民盼着这一天。${rest}`,
  }),
}

/** A larger place that people call by the same short name (抚顺 is no 抚顺县) is as good a reading where only that stands on the page. */
const isNamesake = (own: Division, code: string) =>
  division(code)?.shortName === own.shortName || own.shortName.startsWith(division(code)?.shortName ?? '-')

type Verdict = 'right' | 'none' | 'namesake' | 'wrong'
function verdict(own: Division, zones: Zones): Verdict {
  const { value } = readPlace(inputOf(zones))
  if (!value) return 'none'
  const code = value.district ?? value.city ?? value.province
  if (code === own.code) return 'right'
  return isNamesake(own, code) ? 'namesake' : 'wrong'
}

/** Least share of places that are found, in hundredths; names that several places bear, and names that are words, stay open. */
const least: { readonly [name: string]: number } = {
  'only in links': 0,
  'a branch of a bank': 0,
  'a hospital of a college elsewhere': 0,
  'short name': 90,
  'site and short name': 80,
  'a school by its short name': 80,
  'a short name on a portal of elsewhere': 80,
  'streets alone': 85,
  'own site, guests named': 60,
}

/** Pages on which a name itself is at stake are tried with every division, the others with every fourth, another one for each page. */
const whole = new Set(['name in title and lead', 'name with all above it', 'short name', 'site and short name', 'streets alone'])
const sweptFor = (name: string): readonly Division[] =>
  whole.has(name) ? named : named.filter((_, index) => index % 4 === name.length % 4)

describe('over all divisions', () => {
  it.each(Object.entries(pages))('%s: gives the place or none, never another', (name, page) => {
    const verdicts = sweptFor(name).map((own) => ({ own: fullName(own.code), read: verdict(own, page(own, otherOf(named.indexOf(own)))) }))
    const ofKind = (kind: Verdict) => verdicts.filter(({ read }) => read === kind).map(({ own }) => own)
    expect(ofKind('wrong')).toEqual([])
    expect((ofKind('right').length * 100) / verdicts.length).toBeGreaterThanOrEqual(least[name] ?? 95)
  })
})
