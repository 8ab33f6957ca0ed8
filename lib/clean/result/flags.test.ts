import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { reportOf } from '../testing/run.ts'

const flagsWith = (last: string) => reportOf([inventedTitle, ...inventedParagraphs.slice(0, 3), last].join('\n')).flags

describe('a report that breaks off', () => {
  it.each([
    '会议强调,创建工作为了群众、依靠群众,要广泛动员志愿者参与,发现问题立即整改。老旧小',
    '会议强调,创建工作为了群众、依靠群众;要提……',
    '会议强调,创建工作为了群众、依靠群众。一要改善环境,二要...',
    '会议强调,创建工作为了群众,这块牌子不是目的,让群众过上更好的日',
  ])('is flagged: %s', (last) => {
    expect(flagsWith(last)).toContain('truncated')
  })

  it.each([
    '会议强调,创建工作为了群众、依靠群众,要广泛动员志愿者参与。谢谢大家',
    '会议强调,创建工作为了群众、依靠群众,要广泛动员志愿者参与,抓好任务落实。青河县创建办公室',
    '以上意见,请各乡镇、各部门结合实际抓好落实,并将情况报县创建办。青河县创建办 2021年4月12日',
    '出席:郑明远、罗晓岚、贺知秋、方若水、田雨、沈墨、霍金水、尹小平',
    '(记者 方若水)',
  ])('is whole with %s', (last) => {
    expect(flagsWith(last)).not.toContain('truncated')
  })
})

describe('a report with hidden names', () => {
  it.each([
    '市长***出席会议。',
    '副县长唐某某主持会议,部署下一步的工作。',
    '9月5日,某县召开推进会,部署下一步的工作。',
    '20××年以来,全县上下同心协力。',
  ])('is flagged: %s', (last) => {
    expect(flagsWith(last)).toContain('masked')
  })

  it('is flagged for the day under the title of a speech', () => {
    const speech = ['在全县创建工作推进会上的讲话', '(20xx年×月×日)', '同志们:', ...inventedParagraphs]
    expect(reportOf(speech.join('\n')).flags).toContain('masked')
  })

  it.each(['有某种畏难情绪的干部要转变作风,抓好落实。', '****青河县人民政府要抓好落实,按时完成任务。'])('is not seen in %s', (last) => {
    expect(flagsWith(last)).not.toContain('masked')
  })
})
