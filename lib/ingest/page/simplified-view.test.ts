import { expect, it } from 'vitest'
import type { ZoneText } from '#lib/report/index.ts'
import { differForSearch, simplifiedView } from './simplified-view.ts'

const zone = (kind: ZoneText['kind'], text: string): ZoneText => ({ kind, text, segments: [] })

it('gives the change of script as edits that lead from the printed text to the simplified one', () => {
  const body = '清溪市召開會議。\n第二段是简体。'
  const view = simplifiedView({ title: zone('title', '工作會議'), body: zone('body', body), footer: zone('footer', '版權所有') })
  expect(view.body).toBe('清溪市召开会议。\n第二段是简体。')
  const applied = (view.edits.body ?? [])
    .toReversed()
    .reduce((text, { start, end, after }) => text.slice(0, start) + after + text.slice(end), body)
  expect(applied).toBe(view.body)
  expect(Object.keys(view.edits).sort()).toEqual(['body', 'title'])
})

it('calls two texts different for search only where words differ, not letters', () => {
  expect(differForSearch('召開會議', '召开会议')).toBe(false)
  expect(differForSearch('使用軟體', '使用软件')).toBe(true)
})
