import { describe, expect, it } from 'vitest'
import { inventedParagraphs, inventedTitle } from '../testing/invented-pages.ts'
import { isRewritten } from './is-rewritten.ts'

const spun = [
  '青河县举办创立全国文化都会事情促进集会',
  '5月12日,青河县举办创立全国文化都会事情促进集会,摆设下一阶段作业。县委布告林一舟到场集会并说话,县长沈墨掌管集会。',
  '林一舟夸大,各单元、各部分要同一思惟、进步熟悉,强化义务担任,加年夜力度收拾情况卫生,实在处理大众反映的题目。',
].join('\n')

describe('a text of official words', () => {
  it('is as people wrote it', () => {
    expect(isRewritten(`${inventedTitle}\n${inventedParagraphs.join('\n')}`, false)).toBe(false)
  })

  it('is rewritten where it has words in their places that officials never put there', () => {
    expect(isRewritten(spun, false)).toBe(true)
  })

  it('is rewritten where its clauses stand in random order', () => {
    const clauses =
      '会议由副县长主持,要强化问责,把创建工作当作民心工程来抓,分析当前形势,县委书记出席会议并讲话,各乡镇要倒排工期,青河县召开推进会,用结果说话,部署下一阶段任务,确保各项指标达标,5月12日,要提高站位,查找存在不足。'
    expect(isRewritten(clauses, true)).toBe(true)
  })

  it('is too short to be judged in a line', () => {
    expect(isRewritten('举办创立全国文化都会集会', false)).toBe(false)
  })
})
