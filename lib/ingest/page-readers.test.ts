import { expect, it } from 'vitest'
import { inspectPage } from './inspect-page.ts'
import { openPageReaders } from './page-readers.ts'
import { rules } from './rules.ts'
import type { SourcePage } from './sources/source.ts'

const page = (text: string): SourcePage => ({
  label: 'a.txt',
  path: '/a.txt',
  bytes: new TextEncoder().encode(text),
  facts: { fileName: 'a.txt', url: null, fetchedAt: null, contentType: null },
  sidecar: null,
})

it('threads read pages as the main thread does', async () => {
  const pages = ['4月12日,青河县召开创建全国文明城市工作推进会。县长罗晓岚主持会议。', '', '同志们:\n今天召开会议。'].map(page)
  const readers = openPageReaders(2)
  try {
    expect(await Promise.all(pages.map((one) => readers.read(one)))).toEqual(pages.map((one) => inspectPage(rules, one)))
  } finally {
    await readers.close()
  }
})
