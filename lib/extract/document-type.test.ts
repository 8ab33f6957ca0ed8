import { describe, expect, it } from 'vitest'
import type { Place } from '#lib/report/index.ts'
import { readDocumentType, readFlags } from './document-type.ts'
import { found, missing } from './finding.ts'
import { readMeetingDate } from './meeting-date.ts'
import { inputOf } from './testing/input-of.ts'

const nowhere = missing<Place>('masked', 'test')
const somewhere = found<Place>(
  { province: '330000', city: '330400', district: null, zone: null, printedName: '嘉兴市' },
  { rule: 'test', confidence: 'likely', quotes: [] },
)
const typeOf = (title: string, body: string) => readDocumentType(inputOf({ title, body }), somewhere).value

describe('readDocumentType', () => {
  it.each([
    ['report', '云川市召开创城推进会', '9月2日,云川市召开创城推进会。会议强调要落实责任。'],
    ['fiction', '第五章 会前', '“都坐着。”林素抬起头。\n他没有回答。\n“散会!”韩青站起身。'],
    ['list', '关于表扬创城工作先进个人的通报', '在创城工作中,各单位表现突出。'],
    ['report', '云川市听取市民对创城的意见', '9月2日,云川市召开座谈会。'],
    ['report', '创城再加力', '9月2日,全市创城推进会在市会议中心召开。'],
    ['speech', '在全市创城推进会上的讲话', '同志们:今天我们召开推进会,主要任务是统一思想。'],
    ['speech', '在全市创城推进会上的讲话.docx', '第一,要落实责任。'],
    ['speech', '', '同志们:今天我们在这里召开动员会,我讲三点意见。'],
    ['script', '全市创城推进会主持词', '同志们,现在开会。'],
    ['script', '', '现在开会。今天的会议共有三项议程。下面,请市长讲话。'],
    ['plan', '云川市创建文明城市实施方案', '一、指导思想'],
    ['notice', '关于召开创城推进会的通知', '各单位:'],
    ['summary', '云川市创城工作总结', '一年来,我们取得了成绩。'],
    ['list', '第九届文明城市名单', '云川市'],
    ['fiction', '第十二章 风波', '“这会还开不开?”老陈问道。“开。”书记说。'],
    ['visit', '市长马超群调研创城工作', '9月2日,市长马超群先后来到公园、市场,实地察看。'],
    ['award-news', '云川市入选提名城市', '日前,结果公布。'],
    ['plan', '云川市创建文明城市任务分解表', '一、市容环境'],
    ['plan', '云川创城', '为深入推进创建工作,结合实际,制定本方案。\n一、指导思想'],
    ['notice', '云川创城', '各区县人民政府:\n现将《实施方案》印发给你们,请认真贯彻执行。'],
    ['summary', '市住建局上半年创建工作情况', '今年以来,我局扎实推进创建工作。'],
    ['summary', '云川创城', '按照要求,现将创建工作汇报如下。'],
    ['list', '创建工作先进集体公示', '市住建局、市城管局'],
    ['award-news', '云川蝉联全国文明城市', '日前,结果公布。'],
    ['award-news', '云川顺利通过国家卫生城市复审', '日前,结果公布。'],
    ['other', '创建文明城市倡议书', '今年以来,全市上下同心。'],
    ['other', '文明城市知识问答', '什么是文明城市?'],
    ['feature', '巷子里的变化', '清晨六点,老街已经醒来。'],
    ['other', '云川', '云川。'],
  ])('reads %s from %s', (type, title, body) => {
    expect(typeOf(title, body)).toBe(type)
  })

  it('files a masked text without place as a template, whatever its genre was', () => {
    const type = readDocumentType(inputOf({ title: '在X市创城推进会上的讲话', body: '同志们:' }, ['masked']), nowhere)
    expect(type).toMatchObject({ value: 'template', alternatives: expect.arrayContaining(['speech']) })
  })

  it('keeps the genre of a masked text whose place can be shown', () => {
    expect(readDocumentType(inputOf({ title: '在全区创城推进会上的讲话', body: '同志们:' }, ['masked']), somewhere).value).toBe('speech')
  })
})

describe('readFlags', () => {
  it('passes on what cleaning has seen', () => {
    const input = inputOf({ title: '云川市召开创城推进会' }, ['damaged', 'truncated'])
    expect(readFlags(input, readDocumentType(input, nowhere))).toEqual(['damaged', 'truncated'])
  })

  it('marks a visit that ends in a meeting', () => {
    const body = '9月2日,市长马超群先后来到公园、市场,实地察看创建情况,随后主持召开创城推进会。'
    const input = inputOf({ title: '云川市召开创城推进会', body })
    const type = readDocumentType(input, somewhere)
    expect(type.value).toBe('report')
    expect(readFlags(input, type)).toEqual(['visit'])
  })

  it('does not mark a meeting that speaks of visits to come', () => {
    const input = inputOf({ title: '云川市召开创城推进会', body: '9月2日,云川市召开创城推进会。要深入社区走访群众。' })
    expect(readFlags(input, readDocumentType(input, somewhere))).toEqual([])
  })
})

describe('the flag of an anachronism', () => {
  const flagsOf = (body: string) => readFlags(inputOf({ title: '推进会', body }), readDocumentType(inputOf({ body }), somewhere))

  it('is raised where words of one time set tasks and words of a later time stand beside them', () => {
    expect(flagsOf('要以优异成绩喜迎党的十九大。要深入学习二十届三中全会精神。')).toEqual(['anachronism'])
  })

  it('is not raised where the earlier time is only recalled', () => {
    expect(flagsOf('去年喜迎党的十九大期间取得了成绩。要贯彻党的十九大精神。')).toEqual([])
  })

  it('is raised where the stamp is older than words of the text, and these are quoted beside the day', () => {
    const input = inputOf({
      title: '云川市召开创城推进会',
      sourceLine: '发布时间:2015-09-03 来源:云川日报',
      body: '9月2日,云川市召开创城推进会。要深入学习贯彻党的二十届三中全会精神。',
    })
    const date = readMeetingDate(input)
    expect(date).toMatchObject({ value: { year: 2015 }, basis: 'stamp', confidence: 'unsure' })
    expect(date.quotes.filter(({ role }) => role === 'against').map(({ text }) => text)).toEqual(['二十届三中全会'])
    expect(readFlags(input, readDocumentType(input, somewhere), date)).toEqual(['anachronism'])
  })

  it('is not raised where the stamp fits the words of the text', () => {
    const input = inputOf({
      title: '云川市召开创城推进会',
      sourceLine: '发布时间:2024-09-03 来源:云川日报',
      body: '9月2日,云川市召开创城推进会。要深入学习贯彻党的二十届三中全会精神。',
    })
    expect(readFlags(input, readDocumentType(input, somewhere), readMeetingDate(input))).toEqual([])
  })
})
