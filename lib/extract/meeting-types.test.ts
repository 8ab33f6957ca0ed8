import { describe, expect, it } from 'vitest'
import { readMeetingTypes } from './meeting-types.ts'
import { inputOf } from './testing/input-of.ts'

const types = (title: string, body = '') => readMeetingTypes(inputOf({ title, body })).map((finding) => finding.value)

describe('readMeetingTypes', () => {
  it.each([
    ['云川市召开创城工作动员大会', ['mobilisation']],
    ['云川市召开创城动员部署会', ['mobilisation']],
    ['云川市召开创城再动员会', ['mobilisation']],
    ['云川市召开创城誓师大会', ['oath-taking']],
    ['云川市举行创城恳谈会', ['symposium']],
    ['南门社区召开创城院坝会', ['symposium']],
    ['云川市召开创城迎检暨环境保障专题会', ['special-topic']],
    ['云川市创城工作启动会召开', ['kickoff']],
    ['云川市召开创城推进大会', ['advance']],
    ['云川市召开创城推进工作会议', ['advance']],
    ['云川市召开创城工作现场推进会', ['on-site']],
    ['云川市召开创城工作推进现场会', ['on-site']],
    ['云川市召开创城专题调度会', ['dispatch']],
    ['云川市召开创城点评会', ['review']],
    ['云川市召开创城问题交办会', ['assignment']],
    ['云川市召开创城迎检工作会', ['inspection-preparation']],
    ['云川市召开创城测评情况反馈会', ['feedback']],
    ['云川市召开创城联席会议', ['joint']],
    ['云川市创城指挥部第三次会议召开', ['headquarters']],
    ['云川市召开创城领导小组(扩大)会议', ['leading-group']],
    ['云川市召开文明委全会', ['civilization-committee']],
    ['市委常委会召开会议研究创城工作', ['standing-committee']],
    ['云川市召开政府常务会议', ['government-executive']],
    ['云川市召开创城总结表彰大会', ['commendation']],
    ['云川市召开创城工作会议', ['work']],
    ['云川市举办创城培训班', ['training']],
    ['云川市召开创城工作总结暨动员大会', ['commendation', 'mobilisation']],
    ['云川市召开创城推进会暨指挥部第二次会议', ['advance', 'headquarters']],
    ['在全市创城工作推进会上的讲话', ['advance']],
  ])('reads %s', (title, expected) => {
    expect(types(title)).toEqual(expected)
  })

  it('looks at the sentence that convenes the meeting when the title says nothing', () => {
    expect(types('全力以赴', '9月2日,云川市召开创城调度会,社会各界参加。')).toEqual(['dispatch'])
  })

  it('passes over the salutation of a speech, and takes the meeting that somebody attends where nobody convenes one', () => {
    expect(types('', '同志们:\n今天,我们在这里召开全市创城誓师大会,主要任务是统一思想。')).toEqual(['oath-taking'])
    expect(types('全力以赴', '新竹社区把创城推进会搬到了榕树下,居民轮流发言。')).toEqual(['advance'])
  })

  it('takes neither society nor committees nor press conferences for meetings', () => {
    expect(types('社会各界支持创城', '市人大常委会委员视察创城工作。')).toEqual([])
  })

  it('does not take the way of meeting for a kind', () => {
    expect(types('云川市召开创城电视电话会议')).toEqual([])
  })

  it('quotes the words', () => {
    expect(readMeetingTypes(inputOf({ title: '雲川市召開創城動員大會' }))[0]?.quotes[0]).toMatchObject({ text: '動員大會', zone: 'title' })
  })
})
