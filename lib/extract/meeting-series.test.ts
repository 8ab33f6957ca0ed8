import { describe, expect, it } from 'vitest'
import { readMeetingMode, readMeetingNumber } from './meeting-series.ts'
import { inputOf } from './testing/input-of.ts'

describe('readMeetingNumber', () => {
  it.each([
    ['云川市召开创城工作第三次推进会', { number: 3, ofYear: null }],
    ['创城指挥部2022年第二次调度会召开', { number: 2, ofYear: 2022 }],
    ['創建全國文明城市指揮部第5次會議', { number: 5, ofYear: null }],
    ['市创城办召开2019年度第十二次例会', { number: 12, ofYear: 2019 }],
  ])('reads %s', (title, number) => {
    expect(readMeetingNumber(inputOf({ title })).value).toEqual(number)
  })

  it('reads the sentence that convenes the meeting where the title is silent', () => {
    const body = '9月2日,云川市召开创城工作领导小组第四次会议。会议通报第2次督查情况。'
    expect(readMeetingNumber(inputOf({ title: '云川再部署', body }))).toMatchObject({ value: { number: 4 }, confidence: 'likely' })
  })

  it.each(['云川市学习市第七次党代会精神', '云川市召开创城推进会', '云川市第三次全国人口普查动员会'])('finds no number in %s', (title) => {
    expect(readMeetingNumber(inputOf({ title })).value).toBeNull()
  })
})

describe('readMeetingMode', () => {
  it.each([
    ['云川市召开创建全国文明城市电视电话会议', '', 'video'],
    ['云川市创城视频调度会召开', '', 'video'],
    ['云川市召开创城动员会', '9月2日,云川市召开创城动员会。会议以视频形式召开,各县设分会场。', 'video'],
    ['云川市召开农贸市场整治现场推进会', '', 'on-site'],
    ['云川市召开创城动员会', '9月2日,云川市举行创城现场观摩会。', 'on-site'],
    ['云川市召开创城动员会', '9月2日,云川市召开创城动员会。', null],
    ['云川市召开创城动员会', '9月2日,收听收看全省创城工作电视电话会议后,云川市随即召开会议。', null],
    ['云川市召开创城动员会', '9月2日,云川市召开动员会。会议以视频形式开到各镇、街道。', 'video'],
    ['云川市召开创城动员会', '9月2日,云川市召开动员会。大会采取线上线下相结合的方式召开。', 'video'],
    ['云川市召开创城动员会', '9月2日,云川市召开动员会。各县设分会场。', 'video'],
    ['云川市召开创城动员会', '9月2日,云川市召开动员会。会议要求,信访要以视频方式接访。', null],
  ])('of %s %s is %s%s', (title, body, mode) => {
    expect(readMeetingMode(inputOf({ title, body })).value).toBe(mode)
  })
})
