import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { afterStep, reportOf } from '../testing/run.ts'
import { rejoinLines } from './rejoin-lines.ts'

const wrapped = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? ''
const joined = (...lines: readonly string[]) => afterStep(rejoinLines, lines.join('\n')).split('\n')

describe('lines that were broken at a fixed width', () => {
  it.each([24, 30, 36, 40])('are paragraphs again: %i characters, indented', (width) => {
    const source = [inventedTitle, ...inventedParagraphs.map((text) => wrapped(`\u3000\u3000${text}`, width))].join('\n')
    const { texts } = reportOf(source)
    expect(texts.title?.text).toBe(inventedTitle)
    expect(texts.body?.text.split('\n')).toEqual(inventedParagraphs)
  })

  it.each([28, 34])('are paragraphs again: %i characters, with blank lines between the paragraphs', (width) => {
    const { texts } = reportOf([inventedTitle, ...inventedParagraphs.map((text) => wrapped(text, width))].join('\n\n'))
    expect(texts.body?.text.split('\n')).toEqual(inventedParagraphs)
  })
})

describe('a sentence over several lines', () => {
  it.each([
    ['a quotation on a line of its own', ['会议要求,各部门要以', '“四不两直”', '的方式开展督查。']],
    ['a quotation mark alone', ['会议要求,各部门要以“', '四不两直', '”的方式开展督查。']],
    ['a comma at the end of a line', ['会议要求,各部门要提高认识,', '抓好落实。']],
    ['a mark at the start of a line', ['会议要求,各部门要提高认识', ',抓好落实。']],
    ['a particle at the start of a line', ['会议要求,各部门要把群众反映强烈', '的问题抓好抓实,抓出成效。']],
    ['a date', ['会议决定,自2021年', '3月起开展集中整治,为期三个月。']],
    ['a word', ['会议要求,各部门要对照测评体系提高认识,巩固文', '明成果,抓好落实,确保各项任务按时完成。']],
  ])('is one line again: %s', (_, lines) => {
    expect(joined('各乡镇负责同志参加会议。', ...lines)).toEqual(['各乡镇负责同志参加会议。', lines.join('')])
  })
})

describe('lines that are whole', () => {
  it.each([
    [
      'headings and their paragraphs',
      ['一、提高认识,增强责任感', '创建工作进入了关键时期,时间紧、任务重。', '(一)压实责任', '各部门要各负其责。'],
    ],
    ['a list of slogans', ['文明城市你我他,美丽家园靠大家', '人人参与创建,处处体现文明', '创文明城市,做文明市民', '讲文明话,办文明事']],
    ['a salutation', ['各位领导,', '同志们:', '今天我们召开会议,部署创建工作。']],
    ['a headline and a lead', ['青河县召开创建工作推进会,部署下一步工作', '4月12日,青河县召开推进会。会议由县长主持。']],
    ['names', ['张明、李强', '王小红、赵大力']],
  ])('stay: %s', (_, lines) => {
    expect(joined(...lines)).toEqual(lines)
  })
})
