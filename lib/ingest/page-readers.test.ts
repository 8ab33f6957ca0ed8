import { expect, it } from 'vitest'
import { pipelineReading, readWith } from './page-read.ts'
import { openPageReaders } from './page-readers.ts'
import { rules } from './rules.ts'

const facts = { fileName: 'a.txt', url: null, fetchedAt: null, contentType: null }
const page = '4月12日,青河县召开创建全国文明城市工作推进会。县长罗晓岚主持会议。'
const bytesOf = (text: string) => new TextEncoder().encode(text)

it('threads read pages as the main thread does', async () => {
  const pages = [page, '', '同志们:\n今天召开会议。'].map(bytesOf)
  const readers = openPageReaders(2)
  try {
    const read = await Promise.all(pages.map((bytes) => readers.read(bytes, facts)))
    expect(read).toEqual(pages.map((bytes) => readWith(rules, bytes, facts)))
  } finally {
    await readers.close()
  }
})

it('many pages come back each to who asked for it, a page that no rule can read among them', async () => {
  const readers = openPageReaders(2)
  try {
    const texts = Array.from({ length: 60 }, (_, index) => `${(index % 28) + 1}日,青河县召开第${index}次会议。`)
    const wrong = readers.read(bytesOf(page), null as unknown as typeof facts)
    const read = await Promise.all(texts.map((text) => readers.read(bytesOf(text), facts)))
    expect(read.map((one) => one && 'clean' in one && one.clean.source)).toEqual(texts)
    expect(await wrong).toBeNull()
  } finally {
    await readers.close()
  }
})

it('what was read ahead is used for the same facts only', () => {
  const read = readWith(rules, bytesOf(page), facts)
  const broken = () => {
    throw new Error('read again')
  }
  const reading = pipelineReading({ version: '1', decode: broken, clean: broken, extract: broken }, read, facts)
  expect(readWith(reading, bytesOf(page), { ...facts })).toEqual(read)
  expect(() => reading.decode(bytesOf(page), { ...facts, url: 'https://example.org/' })).toThrow('read again')
})
