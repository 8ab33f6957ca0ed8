import { describe, expect, it } from 'vitest'
import type { MeetingDate, Place, Track } from '#lib/report/index.ts'
import { found, missing } from './finding.ts'
import { readStage, type StageContext } from './stage.ts'
import { inputOf } from './testing/input-of.ts'

const context: StageContext = {
  track: missing<Track>('not-printed', 'test'),
  place: missing<Place>('not-printed', 'test'),
  meetingDate: missing<MeetingDate>('not-printed', 'test'),
  mainCampaign: 'civilized-city',
}
const holder: StageContext = { ...context, track: found<Track>('holder', { rule: 'test', confidence: 'likely', quotes: [] }) }
const on = (year: number, month: number): StageContext => ({
  ...context,
  meetingDate: found({ year, month, day: 5, startDate: null }, { rule: 'test', confidence: 'likely', quotes: [] }),
})
const stageOf = (title: string, body: string, given = context) => readStage(inputOf({ title, body }), given).value

describe('readStage', () => {
  it.each([
    ['advance', '云川市召开创文调度会', '会议批评了重迎检、轻日常的做法。'],
    ['upgrade', '云川市举行全国文明典范城市创建座谈会', '会议总结了前段工作。'],
    ['upgrade', '云川市召开创城推进会', '会议提出,下一个目标是争当全国文明典范城市。'],
    ['nominate', '云川市召开创城推进会', '会议动员各方力争获得全国文明城市提名资格。'],
    ['nominate', '云川市召开全国文明城市提名城市冲刺会', '会议作了安排。'],
    ['nominate', '云川市召开全国文明城市申报工作会', '会议作了安排。'],
    ['award', '云川市召开创城总结表彰大会', '大会宣读了表彰决定。'],
    ['award', '同心共庆', '云川市举行全国文明城市授牌仪式。'],
    ['recheck', '云川市召开全国文明城市复查动员会', '会议作了安排。'],
    ['recheck', '云川市召开创城推进会', '会议要求,力争实现三连冠。'],
    ['feedback', '云川市召开创城测评情况反馈会', '会议作了安排。'],
    ['feedback', '云川市召开创城问题整改工作会', '会议作了安排。'],
    ['sprint', '云川市召开创城动员会', '会议对迎检工作再动员,测评组即将到来。'],
    ['sprint', '云川市召开创城推进会', '距离实地测评还有二十天。'],
    ['launch', '云川市召开创城动员大会', '会议作了安排。'],
    ['launch', '云川市召开创城会议', '新一轮创建从今年起步,开局之年要有新气象。\n会上印发了实施方案。'],
    ['consolidate', '云川市召开巩固提升文明城市创建成果会', '会议作了安排。'],
    ['launch', '云川市打响创城战役', '云川市创城动员大会在市影剧院举行。'],
    ['launch', '云川市启动新一轮创城工作', '云川市召开会议。市委书记说,进入提名城市名单是一份信任。'],
    ['sprint', '云川市召开创城交办会', '距离国家测评还有二十多天。'],
    ['sprint', '云川市召开创城再动员大会', '会议作了安排。\n会议要求抓落实。\n八月份测评组就要来了。'],
    ['advance', '云川市召开创城再动员大会', '会议作了安排。'],
    ['award', '第五届全省文明城市名单', '省文明委决定命名以下城市。'],
    ['advance', '云川市召开创城推进会', '会议要求补短板、强弱项。'],
    ['advance', '云川市召开创城会议', '会议要求补短板、强弱项。'],
    ['advance', '云川市召开创城讲评会', '会议点评了各街道的工作。'],
    ['feedback', '云川市召开创城讲评会', '会议分析了省级测评的失分原因。'],
    ['feedback', '云川市通报文明指数测评结果', '各单位参加会议。'],
    ['sprint', '云川市召开创城例会', '会议作了安排。\n会议要求抓紧。\n会议提出,省级模拟测评就在本月下旬。'],
    ['sprint', '云川市召开创城例会', '会议作了安排。\n会议要求抓紧。\n会议提出,七月中旬自治区文明办考评。'],
    ['launch', '云川市召开创城“首战”部署会', '会议作了安排。'],
  ])('reads %s from %s', (stage, title, body) => {
    expect(stageOf(title, body)).toBe(stage)
  })

  it('takes a nomination that was won for history', () => {
    expect(stageOf('云川市召开创城推进会', '我市去年获得全国文明城市提名资格。')).toBe('advance')
    expect(stageOf('云川市召开创城推进会', '我市已成功入选提名城市。')).toBe('advance')
  })

  it('does not take the wish of those who are no nominees for the goal of the meeting', () => {
    expect(stageOf('全省召开创城推进会', '会议要求,取得提名资格的城市要一鼓作气,没有取得提名资格的县要补课。')).toBe('advance')
  })

  it('sees a holder that guards its title', () => {
    expect(stageOf('云川市召开创城会议', '会议作了安排。\n会议要求。\n会议提出,拿下牌子不易,守住它更难。', holder)).toBe('consolidate')
  })

  it('does not take a closing slogan for a goal', () => {
    expect(stageOf('云川市召开创城推进会', '会议要求落实责任,为争创典范城市增光添彩。')).toBe('advance')
  })

  it('takes praise inside a mobilisation meeting for what it is', () => {
    expect(stageOf('云川市召开总结表彰暨创城动员大会', '大会表彰了先进。')).toBe('launch')
  })

  it('takes a year that has begun, not last year, for an opening', () => {
    expect(stageOf('云川市召开创城会议', '新一轮创建的开局之年是去年。\n会上签订了责任书。')).toBe('advance')
    expect(stageOf('云川市召开创城会议', '去年开了好头,各方投入新一轮创建。\n会上签订了责任书。')).toBe('advance')
    expect(stageOf('云川市召开创城会议', '要投入新一轮创建。\n会上签订了责任书。\n今年是三年周期的第二年。')).toBe('advance')
  })

  it('does not see an opening in another call to arms', () => {
    expect(stageOf('云川市召开创城再动员会', '会议要求落实责任。')).toBe('advance')
  })

  it('leaves the recheck of another campaign aside', () => {
    expect(stageOf('云川市召开创城推进会', '会议还对国家卫生城市复审作出安排。')).toBe('advance')
  })

  it('reads words of decision as a sprint only in the last autumn of a cycle', () => {
    expect(stageOf('云川市召开创城决战决胜大会', '会议要求落实责任。', on(2017, 9))).toBe('sprint')
    expect(stageOf('云川市召开创城决战决胜大会', '会议要求落实责任。', on(2017, 3))).toBe('advance')
    expect(stageOf('云川市召开创城决战决胜大会', '会议要求落实责任。', on(2026, 9))).toBe('advance')
  })

  it('reads the yearly meeting of a holder as consolidation', () => {
    expect(stageOf('云川市召开深化文明城市创建动员会', '会议要求落实责任。', holder)).toBe('consolidate')
    expect(stageOf('云川市召开文明城市工作会', '会议要求常态长效抓创建。', holder)).toBe('consolidate')
  })

  it('names the second choices', () => {
    const stage = readStage(inputOf({ title: '云川市召开创城动员会', body: '会议部署迎检工作。' }), context)
    expect(stage).toMatchObject({ value: 'sprint', rule: 'assessment-at-the-door', alternatives: ['launch'] })
  })

  it('takes the second choice from words that no rule decides by, and from what such meetings are mostly held for', () => {
    const words = readStage(inputOf({ title: '云川市召开创城推进会', body: '会议要求逐条整改反馈问题,解决失分项。' }), context)
    expect(words).toMatchObject({ value: 'advance', alternatives: expect.arrayContaining(['feedback']) })
    const kind = readStage(inputOf({ title: '云川市召开创城部署会', body: '会议要求落实责任。' }), context)
    expect(kind.alternatives[0]).toBe('sprint')
  })

  it('is certain where title and text agree in several words and nothing speaks for another stage', () => {
    const body = '会议吹响了创城号角,印发了实施方案,各区签订了责任书。'
    expect(readStage(inputOf({ title: '云川市召开创城动员大会', body }), context).confidence).toBe('certain')
    expect(readStage(inputOf({ title: '云川市召开创城动员大会', body: '会议作了安排。' }), context).confidence).toBe('likely')
  })

  it('says when it only supposes', () => {
    const stage = readStage(inputOf({ title: '云川市召开创城会议', body: '会议要求落实责任。' }), context)
    expect(stage).toMatchObject({ value: 'advance', confidence: 'unsure', basis: 'inferred', quotes: [] })
  })
})
