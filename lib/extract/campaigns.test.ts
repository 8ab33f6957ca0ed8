import { describe, expect, it } from 'vitest'
import { readBundle, readCampaigns } from './campaigns.ts'
import { inputOf } from './testing/input-of.ts'

const slugsOf = (title: string, body = '') => readCampaigns(inputOf({ title, body })).map((finding) => finding.value)

describe('readCampaigns', () => {
  it.each([
    ['云川市召开创建全国文明城市推进会', 'civilized-city'],
    ['云川市召开创文工作推进会', 'civilized-city'],
    ['云川市召开创城动员会', 'civilized-city'],
    ['云川县创建全国文明县城动员会召开', 'civilized-city'],
    ['云川市申报全国文明典范城市大会', 'model-civilized-city'],
    ['河湾区争创全国文明城区推进会', 'civilized-district'],
    ['云川市创建省级文明城市推进会', 'provincial-civilized-city'],
    ['云川市召开创卫迎检会', 'sanitary-city'],
    ['云川市国家森林城市创建推进会', 'forest-city'],
    ['云川市召开创建国家食品安全示范城市动员会', 'food-safety-city'],
  ])('reads %s as %s', (title, slug) => {
    expect(slugsOf(title)).toEqual([slug])
  })

  it('takes a meeting of the whole province for the national campaign, unless its text speaks of the title that provinces give', () => {
    expect(slugsOf('全省文明城市创建工作现场会召开', '我省全国文明城市数量偏少。')).toEqual(['civilized-city'])
    expect(slugsOf('全省文明城市创建工作现场会召开', '会议作了安排。')).toEqual(['civilized-city'])
    expect(slugsOf('全省文明城市创建工作现场会召开', '会议宣布了新一批省级文明城市。')).toEqual(['provincial-civilized-city'])
  })

  it('counts the nomination under the campaign itself', () => {
    expect(slugsOf('云川市力夺全国文明城市提名资格誓师会')).toEqual(['civilized-city'])
  })

  it('reads 创城 in a report on a sanitary county seat as that', () => {
    expect(slugsOf('云川县召开创城推进会', '会议要求,全力以赴做好国家卫生县城创建工作,打赢创城攻坚战。')).toEqual(['sanitary-county'])
  })

  it('reads 创模 by what else is named', () => {
    expect(slugsOf('云川市召开创模工作会', '会议对双拥工作作出安排。')).toEqual(['double-support-city'])
    expect(slugsOf('云川市召开创模工作会', '会议对环保工作作出安排。')).toEqual(['environmental-model-city'])
    expect(slugsOf('云川市召开创模工作会')).toEqual([])
  })

  it('reads 双创 as two campaigns, as start-ups, or not at all', () => {
    expect(slugsOf('云川市双创工作推进会', '文明城市和卫生城市创建要一体推进。')).toEqual(['civilized-city', 'sanitary-city'])
    expect(slugsOf('云川市双创工作推进会', '支持大众创业、万众创新。')).toEqual([])
  })

  it('puts the campaign of the title first', () => {
    expect(slugsOf('云川市召开创卫推进会', '会议要求,抓好全国文明城市创建工作。')).toEqual(['sanitary-city', 'civilized-city'])
  })

  it('does not take former honours for campaigns', () => {
    expect(slugsOf('云川市召开创文动员会', '我市先后荣获国家卫生城市、国家园林城市称号。')).toEqual(['civilized-city'])
  })

  it('does not count what a report on a narrower campaign calls by the wider name', () => {
    expect(slugsOf('云川市全国文明典范城市培育工作会', '会议说,文明城市创建没有旁观者。')).toEqual(['model-civilized-city'])
  })

  it('does not take the honours of single units, named in passing, for campaigns', () => {
    expect(slugsOf('云川市召开创文推进会', '会议结束。\n要抓好文明单位、文明校园创建。')).toEqual(['civilized-city'])
  })

  it('does not see a campaign inside other words', () => {
    expect(slugsOf('云川市召开文创城市品牌会', '打造原创文化、主创全新作品。')).toEqual([])
  })

  it('reads the longest name where a short one begins before it', () => {
    const [finding] = readCampaigns(inputOf({ title: '云川市全国文明典范城市培育工作会' }))
    expect(finding?.quotes[0]?.text).toBe('全国文明典范城市')
  })

  it('quotes traditional script as printed', () => {
    const [finding] = readCampaigns(inputOf({ title: '雲川市召開創建全國文明城市動員會' }))
    expect(finding?.quotes[0]?.text).toBe('全國文明城市')
  })

  it('reads the meeting of a province on the title of the nation, and its own title where it is named', () => {
    expect(slugsOf('全省文明城市创建工作推进会召开')).toEqual(['civilized-city'])
    expect(slugsOf('云川市召开创建省级文明城市动员会')).toEqual(['provincial-civilized-city'])
    expect(slugsOf('云川县召开创建上海市文明县城推进会')).toEqual(['provincial-civilized-city'])
  })

  it('leaves out what one county of the city works for', () => {
    const body = '会议作了部署。\n各县作了表态,丙县表示将以创建省级文明县城为抓手。'
    expect(slugsOf('云川市召开创建全国文明城市推进会', body)).toEqual(['civilized-city'])
  })

  it('takes the district that is one of a city for a part of it', () => {
    expect(slugsOf('甲区打响文明城区创建会战', '甲区召开创建全国文明城市推进会。')).toEqual(['civilized-city'])
    expect(slugsOf('甲区创建全国文明典范城区方案', '巩固全国文明城区创建成果,争创全国文明典范城区。')).toEqual(['model-civilized-city'])
  })
})

describe('readBundle', () => {
  it.each(['三城同创', '四城联创', '五城同创', '双城同创'])('reads %s', (name) => {
    expect(readBundle(inputOf({ title: `云川市召开${name}动员会` })).value).toBe(name)
  })

  it('gives none when no bundle is named', () => {
    expect(readBundle(inputOf({ title: '云川市召开创文动员会' }))).toMatchObject({ value: null, reason: 'not-printed' })
  })
})
