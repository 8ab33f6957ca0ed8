import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planSources } from './plan-sources.ts'
import { readSources } from './read-sources.ts'
import type { SourceItem } from './source.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiji-warc-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const crlf = '\r\n'
const date = '2022-03-03T02:58:00Z'
type Headers = Readonly<Record<string, string>>

function record(headers: Headers, block: Uint8Array): Buffer {
  const all = {
    'WARC-Date': date,
    'WARC-Record-ID': '<urn:uuid:00000000-0000-0000-0000-000000000001>',
    ...headers,
    'Content-Length': String(block.length),
  }
  const head = ['WARC/1.0', ...Object.entries(all).map(([name, value]) => `${name}: ${value}`), '', ''].join(crlf)
  return Buffer.concat([Buffer.from(head), block, Buffer.from(crlf + crlf)])
}

function response(url: string, body: Uint8Array, headers: Headers = {}, status = '200 OK'): Buffer {
  const http = { 'Content-Type': 'text/html; charset=utf-8', ...headers }
  const head = [`HTTP/1.1 ${status}`, ...Object.entries(http).map(([name, value]) => `${name}: ${value}`), '', ''].join(crlf)
  const warc = { 'WARC-Type': 'response', 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' }
  return record(warc, Buffer.concat([Buffer.from(head), body]))
}

const resource = (url: string, body: string, type: string) =>
  record({ 'WARC-Type': 'resource', 'WARC-Target-URI': url, 'Content-Type': type }, Buffer.from(body))
const info = record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, Buffer.from('software: test\r\n'))
const page = (text: string) => Buffer.from(`<p>${text}</p>`)
const chunked = (body: Uint8Array) =>
  Buffer.concat([Buffer.from(body.length.toString(16) + crlf), body, Buffer.from(`${crlf}0${crlf}${crlf}`)])

async function read(name: string, content: Uint8Array) {
  await writeFile(join(folder, name), content)
  const plan = await planSources([join(folder, name)])
  const items: SourceItem[] = []
  for await (const item of readSources(plan)) items.push(item)
  return { plan, items }
}
const shortened = (item: SourceItem) =>
  'problem' in item ? [basename(item.label), item.problem] : [basename(item.label), new TextDecoder().decode(item.bytes)]

describe('a WARC file', () => {
  const records = [
    info,
    record({ 'WARC-Type': 'request', 'WARC-Target-URI': 'http://news.example/1' }, Buffer.from(`GET / HTTP/1.1${crlf}${crlf}`)),
    response('http://news.example/1', page('一')),
    response('http://news.example/p.png', Buffer.from([1, 2, 3]), { 'Content-Type': 'image/png' }),
    response('http://news.example/gone', page('没有'), {}, '404 Not Found'),
    resource('http://news.example/2', '二', 'text/plain'),
    resource('urn:screenshot', '<p>图</p>', 'text/html'),
  ]

  it.each([
    ['plain', 'a.warc', Buffer.concat(records)],
    ['packed record by record', 'a.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
  ])('gives its pages and counts what is none: %s', async (_, name, content) => {
    const { plan, items } = await read(name, content)
    expect(plan).toMatchObject({ totalPages: 2, otherRecords: 5 })
    expect(items.map(shortened)).toEqual([
      [`${name}:3`, '<p>一</p>'],
      [`${name}:6`, '二'],
    ])
    expect(items[0]).toMatchObject({
      facts: {
        fileName: name,
        url: 'http://news.example/1',
        fetchedAt: '2022-03-03T10:58:00+08:00',
        contentType: 'text/html; charset=utf-8',
      },
    })
    expect(items[1]).toMatchObject({ facts: { url: 'http://news.example/2', contentType: 'text/plain' } })
  })

  it('gives pages without the packing of their transfer, in their own encoding', async () => {
    const gbk = iconv.encode('<p>全国文明城市</p>', 'gbk')
    const { items } = await read(
      'a.warc',
      Buffer.concat([
        response('http://news.example/1', chunked(gzipSync(page('一'))), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }),
        response('http://news.example/2', page('二'), { 'Content-Encoding': 'gzip' }),
        response('http://news.example/3', gbk, { 'Content-Type': 'text/html; charset=gbk' }),
      ]),
    )
    expect(items.slice(0, 2).map(shortened)).toEqual([
      ['a.warc:1', '<p>一</p>'],
      ['a.warc:2', '<p>二</p>'],
    ])
    expect(items[2]).toMatchObject({ bytes: gbk })
  })

  it('gives pages in whatever packing servers use, and those that a crawler has unpacked under the old header', async () => {
    const parts = [Buffer.from('<p>一'), Buffer.from('二'), Buffer.from('三</p>')]
    const manyChunks = Buffer.concat([
      ...parts.flatMap((part) => [Buffer.from(`${part.length.toString(16)};part=1${crlf}`), part, Buffer.from(crlf)]),
      Buffer.from(`0${crlf}${crlf}`),
    ])
    const bodies: readonly (readonly [Uint8Array, Headers])[] = [
      [deflateSync(page('一')), { 'Content-Encoding': 'deflate' }],
      [deflateRawSync(page('一')), { 'Content-Encoding': 'deflate' }],
      [brotliCompressSync(page('一')), { 'Content-Encoding': 'br' }],
      [gzipSync(page('一')), { 'Content-Encoding': 'GZIP' }],
      [manyChunks, { 'Transfer-Encoding': 'chunked' }],
      [page('一'), { 'Transfer-Encoding': 'chunked' }],
    ]
    const { items } = await read(
      'a.warc',
      Buffer.concat(bodies.map(([body, headers], at) => response(`http://news.example/${at}`, body, headers))),
    )
    expect(items.map((item) => shortened(item)[1])).toEqual([...Array(4).fill('<p>一</p>'), '<p>一二三</p>', '<p>一</p>'])
  })

  it('passes over repetitions, metadata and requests; takes addresses in angle brackets; is read when packed as a whole', async () => {
    const whole = Buffer.concat([
      record(
        { 'WARC-Type': 'revisit', 'WARC-Target-URI': 'http://news.example/1' },
        Buffer.from(`HTTP/1.1 200 OK${crlf}Content-Type: text/html${crlf}${crlf}`),
      ),
      record({ 'WARC-Type': 'metadata', 'WARC-Target-URI': 'http://news.example/1', 'Content-Type': 'text/html' }, page('无')),
      response('<http://news.example/2>', page('二')),
      response('http://news.example/3', page('三')),
    ])
    const { plan, items } = await read('a.warc.gz', gzipSync(whole))
    expect(plan).toMatchObject({ totalPages: 2, otherRecords: 2 })
    expect(items.map(shortened)).toEqual([
      ['a.warc.gz:3', '<p>二</p>'],
      ['a.warc.gz:4', '<p>三</p>'],
    ])
    expect(items[0]).toMatchObject({ facts: { url: 'http://news.example/2' } })
  })

  it('whose packing is damaged loses nothing that stands before, and says so', async () => {
    const members = ['一', '二', '三'].map((text, at) => gzipSync(response(`http://news.example/${at}`, page(text.repeat(50)))))
    const broken = Buffer.concat(members)
    broken.fill(0x55, (members[0] as Buffer).length + 30, (members[0] as Buffer).length + 60)
    const { items } = await read('a.warc.gz', broken)
    expect(items.map((item) => shortened(item)[1])).toEqual([`<p>${'一'.repeat(50)}</p>`, expect.stringMatching(/damaged|cut off/)])
  })

  it.each([
    [
      'in a page',
      'a.warc',
      Buffer.concat([response('http://news.example/1', page('一')), response('http://news.example/2', page('二'.repeat(100)))]),
      -150,
    ],
    [
      'in a picture',
      'a.warc',
      Buffer.concat([
        response('http://news.example/1', page('一')),
        response('http://news.example/p', Buffer.alloc(500), { 'Content-Type': 'image/png' }),
      ]),
      -150,
    ],
    ['in a head', 'a.warc', Buffer.concat([response('http://news.example/1', page('一')), info]), -(info.length - 12)],
    [
      'in a packed record',
      'a.warc.gz',
      Buffer.concat([
        gzipSync(response('http://news.example/1', page('一'))),
        gzipSync(response('http://news.example/2', page('二三四五六七八九'.repeat(20)))),
      ]),
      -60,
    ],
  ])('that is cut off loses nothing that stands before, and says so: %s', async (_, name, whole, cut) => {
    const { items } = await read(name, whole.subarray(0, cut))
    expect(items.map(shortened)).toEqual([
      [`${name}:1`, '<p>一</p>'],
      [`${name}:2`, expect.stringMatching(/Get the file again/)],
    ])
  })

  it.each([
    ['another kind of file', 'a.warc', Buffer.from('<html>无</html>\n\n文')],
    ['an empty file', 'a.warc', Buffer.alloc(0)],
    ['noise', 'a.warc.gz', Buffer.from(new Uint8Array(3000).map((_, index) => (index * 7919) % 251))],
  ])('that is none is named once: %s', async (_, name, content) => {
    const { items } = await read(name, content)
    expect(items.map(shortened)).toEqual([[`${name}:1`, expect.stringContaining('not a WARC file')]])
  })

  it('names a page that is larger than any page, and goes on', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, 0x20))
    const { items } = await read(
      'a.warc',
      Buffer.concat([
        response('http://news.example/1', bomb, { 'Content-Encoding': 'gzip' }),
        response('http://news.example/2', page('二')),
      ]),
    )
    expect(items.map(shortened)).toEqual([
      ['a.warc:1', expect.stringContaining('larger than 16 MB')],
      ['a.warc:2', '<p>二</p>'],
    ])
  })
})

describe('MHTML', () => {
  const saved = (body: string) =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: http://news.example/1',
      'Date: Thu, 3 Mar 2022 02:58:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----b"',
      '',
      '------b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      body,
      '------b--',
      '',
    ].join(crlf)

  it('gives its page, its address and when it was saved', async () => {
    const { items } = await read('a.mhtml', Buffer.from(saved('<p>=E4=B8=80</p>')))
    expect(items.map(shortened)).toEqual([['a.mhtml', expect.stringContaining('<p>一</p>')]])
    expect(items[0]).toMatchObject({
      facts: { fileName: 'a.mhtml', url: 'http://news.example/1', fetchedAt: '2022-03-03T10:58:00+08:00', contentType: 'text/html' },
    })
  })

  it('without a page is named', async () => {
    const { items } = await read('a.mht', Buffer.from(saved('').replace('text/html\r\n', 'image/png\r\n')))
    expect(items.map(shortened)).toEqual([['a.mht', expect.stringContaining('holds no page')]])
  })
})
