import { expect, it } from 'vitest'
import { isSameArticle } from './same-article.ts'

const article = '清溪市召开创建工作推进会。会议听取了各部门的汇报，分析了存在的问题，对下一阶段的工作作了安排。市长强调要压实责任。'

it('knows an article again that was corrected, continued or written in the other script', () => {
  expect(isSameArticle(article, article.replace('市长', '副市长'))).toBe(true)
  expect(isSameArticle(article, `${article}会后，与会人员实地察看了三个社区。`.repeat(2))).toBe(true)
  expect(isSameArticle(article, article.replaceAll('会议听取了', '會議聽取了').replaceAll('汇报', '匯報'))).toBe(true)
})

it('tells two articles of one site apart', () => {
  expect(isSameArticle(article, '清溪市召开防汛工作会议。气象部门通报了雨情，水利部门检查了水库，各镇汇报了值班情况。')).toBe(false)
})

it('takes texts too short to compare for the same only when they are equal', () => {
  expect(isSameArticle('好', '好')).toBe(true)
  expect(isSameArticle('好', article)).toBe(false)
})
