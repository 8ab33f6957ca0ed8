import { describe, expect, it } from 'vitest'
import { readDocuments } from './documents.ts'
import { inputOf } from './testing/input-of.ts'

const documentsOf = (body: string) => readDocuments(inputOf({ body })).map(({ value }) => value)

describe('readDocuments', () => {
  it.each([
    ['会议解读了《云川市文明城市创建工作实施方案》。', { title: '云川市文明城市创建工作实施方案', number: null }],
    ['對照《全國文明城市測評體系(2021年版)》逐項整改。', { title: '全国文明城市测评体系(2021年版)', number: null }],
    [
      '会上下发了《关于开展背街小巷整治的通知》(云文明办〔2016〕12号)。',
      { title: '关于开展背街小巷整治的通知', number: '云文明办〔2016〕12号' },
    ],
    ['根据市文明委〔2015〕4号文件要求,各单位抓紧整改。', { title: null, number: '市文明委〔2015〕4号' }],
    ['按照[2015]4号文件办理。', { title: null, number: '〔2015〕4号' }],
    ['云办发(2018)7号文件《关于加强养犬管理的意见》已经印发。', { title: '关于加强养犬管理的意见', number: '云办发〔2018〕7号' }],
    ['宣读了《关于印发《云川市市民公约》的通知》。', { title: '关于印发《云川市市民公约》的通知', number: null }],
  ])('reads the document of %s', (body, document) => {
    expect(documentsOf(body)).toEqual([document])
  })

  it.each([
    '《云川日报》对此作了报道。',
    '全场齐唱《歌唱祖国》,观看了专题片《清晨的街道》。',
    '会后下发了《方案》和《通知》。',
    '比赛在2015年4号楼举行。',
  ])('finds none in %s', (body) => {
    expect(documentsOf(body)).toEqual([])
  })

  it('names a document once, with the words of its first mention', () => {
    const body = '印发《创城任务清单》。各区对照《创城任务清单》销号。'
    const [finding, ...others] = readDocuments(inputOf({ title: '部署会', body }))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'document-title',
      confidence: 'certain',
      quotes: [{ zone: 'body', start: 2, text: '《创城任务清单》' }],
    })
  })
})
