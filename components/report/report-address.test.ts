import { expect, it } from 'vitest'
import { readReportAddress, reportHref } from './report-address.ts'

it('leaves defaults out', () => {
  expect(reportHref(readReportAddress(7, {}))).toBe('/reports/7')
})

it('reads what it writes', () => {
  const address = readReportAddress(7, { view: 'difference', step: 'frame', q: '创城 推进', version: '3' })
  const parameters = Object.fromEntries(new URL(reportHref(address), 'http://localhost').searchParams)
  expect(readReportAddress(7, parameters)).toEqual(address)
})

it('keeps the words of the search from one view to the next, and drops what belongs to another view', () => {
  const address = readReportAddress(7, { view: 'difference', step: 'frame', q: '创城' })
  expect(reportHref(address, { view: 'captured' })).toBe('/reports/7?view=captured&q=%E5%88%9B%E5%9F%8E')
})

it('falls back to the default for what it does not know', () => {
  expect(readReportAddress(7, { view: 'nonsense', version: '-1', script: ['original', 'x'] })).toMatchObject({
    view: 'text',
    version: null,
    script: 'original',
  })
})
