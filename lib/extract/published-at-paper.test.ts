import { expect, it } from 'vitest'
import { readPublishedAt } from './published-at.ts'
import { inputOf } from './testing/input-of.ts'

const body = '为推进创建,制定本方案。\n到2018年底,各项指标达标。\n云川市文明办\n2016年5月9日'

it('takes the day under a paper for the day of its issue', () => {
  expect(readPublishedAt(inputOf({ body }), 'plan')).toMatchObject({ value: '2016-05-09', rule: 'day-of-signature', confidence: 'likely' })
})

it('takes it for none of a report, nor where a stamp stands beside the title', () => {
  expect(readPublishedAt(inputOf({ body }), 'report').value).toBeNull()
  expect(readPublishedAt(inputOf({ body, sourceLine: '发布时间:2016-06-01' }), 'plan').value).toBe('2016-06-01')
})
