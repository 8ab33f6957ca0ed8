import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planSources, readSources, rules, type SourcePage } from '#lib/ingest/index.ts'
import { chance } from '../../../chance.ts'
import { sourceOf } from '../../page-text.ts'
import { bytesOf, frames, inventFacts } from '../index.ts'
import type { ArchivedPage } from './archived-page.ts'
import { mhtmlOf } from './mhtml.ts'
import { type Transfer, warcOf } from './warc.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiji-archives-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function pagesIn(name: string, file: Uint8Array): Promise<SourcePage[]> {
  const path = join(folder, name)
  await writeFile(path, file)
  const pages: SourcePage[] = []
  for await (const item of readSources(await planSources([path]))) if (!('problem' in item)) pages.push(item)
  return pages
}

type Saved = ArchivedPage & { readonly source: string; readonly charset: string }

/** A page of every HTML frame, each as it is served. */
const saved: readonly Saved[] = frames
  .filter(({ isHtml }) => isHtml)
  .map((frame, index) => {
    const report = [
      { kind: 'text' as const, text: '乙河区召开创建文明城市动员会\n', part: 'title' as const },
      {
        kind: 'text' as const,
        text: '3月5日，乙河区召开动员会，部署今年的任务。\n会议要求，各街道十天内拿出清单。',
        part: 'body' as const,
      },
    ]
    const { pieces, served, url } = frame.dress(report, inventFacts(chance(index)), chance(index))
    const source = sourceOf(pieces)
    const address = url ?? `http://page${index}.example/`
    return { url: address, bytes: bytesOf(source, served), contentType: served.contentType, source, charset: served.inBytes }
  })

describe('a WARC file of every frame', () => {
  it.each<[Transfer, string]>([
    ['plain', 'pages.warc'],
    ['chunked', 'pages.warc.gz'],
    ['gzip', 'pages.warc.gz'],
  ])('gives each page byte for byte, under its address: transferred %s, as %s', async (transfer, name) => {
    const read = await pagesIn(name, warcOf(saved, transfer, name.endsWith('.gz')))
    expect(read.map(({ facts }) => facts.url)).toEqual(saved.map(({ url }) => url))
    expect(read.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      saved.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    )
  })
})

describe('a page saved by a browser', () => {
  const decoded = (page: SourcePage | undefined) => {
    const read = page && rules.decode(page.bytes, page.facts)
    return read && 'source' in read ? read.source.replace(/^\ufeff/, '').trimEnd() : null
  }

  it('of today gives the document, whatever its head declares', async () => {
    for (const page of saved) {
      const [read] = await pagesIn('page.mhtml', mhtmlOf({ ...page, bytes: Buffer.from(page.source) }, 'today', 'utf-8'))
      expect(decoded(read)).toBe(page.source.trimEnd())
      expect(read?.facts.url).toBe(page.url)
    }
  })

  it('of the years around 2005 gives the document in the encoding that the file names', async () => {
    for (const page of saved.filter(({ charset }) => charset !== 'utf-16le')) {
      const [read] = await pagesIn('page.mht', mhtmlOf(page, 'around2005', page.charset))
      expect(decoded(read)).toBe(page.source.trimEnd())
    }
  })
})
