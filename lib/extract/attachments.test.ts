import { expect, it } from 'vitest'
import { readAttachments } from './attachments.ts'
import { inputOf } from './testing/input-of.ts'

it('lists attached files by name, without labels, numbers and buttons', () => {
  const attachment = '附件:1.任务分解表.xlsx (点击下载)\n附件2：考核办法.doc\n2.考核办法.doc\n相关附件'
  const found = readAttachments(inputOf({ attachment }))
  expect(found.map(({ value }) => value)).toEqual(['任务分解表.xlsx', '考核办法.doc'])
  expect(found.map(({ quotes }) => quotes[0]?.text)).toEqual(found.map(({ value }) => value))
})
