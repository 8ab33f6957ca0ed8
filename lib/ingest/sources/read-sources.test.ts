import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planSources, UnknownSource } from './plan-sources.ts'
import { readSources } from './read-sources.ts'
import { largestPageBytes, type SourceItem } from './source.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiji-sources-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
async function read(path = folder): Promise<SourceItem[]> {
  const items: SourceItem[] = []
  for await (const item of readSources(await planSources([path]))) items.push(item)
  return items
}
const shortened = (item: SourceItem) =>
  'problem' in item ? [basename(item.label), item.problem] : [basename(item.label), new TextDecoder().decode(item.bytes)]

describe('finding pages', () => {
  it('goes through folders in the order of names and counts pages before it reads', async () => {
    await mkdir(join(folder, 'b'))
    await mkdir(join(folder, '.hidden'))
    await write('c.HTML', 'c')
    await write('a.txt', 'a')
    await write('b/x.jsonl', '{"text":"1"}\n\n{"text":"2"}')
    await write('.hidden/d.txt', 'd')
    await write('photo.jpg', 'x')
    await write('a.txt.json', '{}')
    await symlink(folder, join(folder, 'circle'))
    const plan = await planSources([folder, join(folder, 'a.txt')])
    expect(plan.files.map(({ path }) => basename(path))).toEqual(['a.txt', 'x.jsonl', 'c.HTML'])
    expect(plan).toMatchObject({ totalPages: 4, passedOver: 1 })
    expect((await read()).map(shortened)).toEqual([
      ['a.txt', 'a'],
      ['x.jsonl:1', '1'],
      ['x.jsonl:3', '2'],
      ['c.HTML', 'c'],
    ])
  })

  it('refuses a path that leads nowhere before it begins', async () => {
    await expect(planSources([join(folder, 'gone')])).rejects.toThrow(UnknownSource)
  })

  it('names a file of another kind that was asked for', async () => {
    await write('photo.jpg', 'x')
    expect((await read(join(folder, 'photo.jpg'))).map(shortened)).toEqual([['photo.jpg', expect.stringContaining('Pages are .txt')]])
  })
})

describe('sidecars', () => {
  it('give address, time and media type, a time without an offset being that of China', async () => {
    await write('a.html', '<p>a</p>')
    const sidecar = { url: 'http://news.example/a', fetchedAt: '2022-03-03 10:58', contentType: 'text/html; charset=gbk', invented: true }
    await write('a.html.json', JSON.stringify(sidecar))
    const [page] = await read()
    expect(page).toMatchObject({
      facts: {
        fileName: 'a.html',
        url: 'http://news.example/a',
        fetchedAt: '2022-03-03T10:58:00+08:00',
        contentType: 'text/html; charset=gbk',
      },
      sidecar,
    })
  })

  it.each([
    ['{"url":', 'is not JSON'],
    ['[]', 'must be one JSON object'],
    ['{"url":"ftp://x/y"}', 'url must be an address'],
    ['{"fetchedAt":"yesterday"}', 'fetchedAt must be a time'],
    ['{"fetchedAt":"2022-13-40"}', 'fetchedAt must be a time'],
    ['{"fetchedAt":"2022-02-30"}', 'fetchedAt must be a time'],
    ['{"fetchedAt":"0000-01-01"}', 'in the years 1990 to 2099'],
    ['{"fetchedAt":"9999-12-31T23:59:59-12:00"}', 'in the years 1990 to 2099'],
    ['{"url":"javascript:alert(1)"}', 'url must be an address'],
    [`{"url":"http://news.example/${'a'.repeat(3000)}"}`, 'url must not be longer'],
    ['{"contentType":"text/plain\\r\\nX: y"}', 'contentType must be a media type'],
    ['{"note":"\\u0000"}', 'a text holds a NUL'],
    ['{"note":{"\\ud800":1}}', 'a name holds a NUL or half of a character'],
    [`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'nested more than'],
    ['{"fetchedAt":7,"contentType":"html"}', 'fetchedAt must be a text; contentType must be a media type'],
  ])('that are wrong fail their page with a remedy: %s', async (content, message) => {
    await write('a.txt', 'a')
    await write('a.txt.json', content)
    expect((await read()).map(shortened)).toEqual([
      ['a.txt', expect.stringMatching(new RegExp(`a\\.txt\\.json.*${message}.*Correct it or remove it`))],
    ])
  })
})

it('takes a page whose name is too long to have a sidecar, or beside which a folder has its name', async () => {
  await write(`${'a'.repeat(251)}.txt`, 'a')
  await write('b.txt', 'b')
  await mkdir(join(folder, 'b.txt.json'))
  expect((await read()).map((item) => 'bytes' in item)).toEqual([true, true])
})

describe('JSONL', () => {
  it('names a file of another kind once, not line by line', async () => {
    await write(
      'p.jsonl',
      new Uint8Array(5000).map((_, index) => (index * 7919) % 256),
    )
    await write('q.jsonl', Buffer.from('{"text":"a"}\n{"text":"b"}\n', 'utf16le'))
    expect((await read()).map(shortened)).toEqual(
      ['p.jsonl', 'q.jsonl'].map((name) => [name, expect.stringContaining('is not JSONL in UTF-8')]),
    )
  })

  it('takes each line for a page, and names the lines that are none', async () => {
    const lines = [
      '{"html":"<p>好</p>","url":"https://news.example/1","fetchedAt":"2021-01-01T00:00:00Z","id":7}',
      '{"text":"a","html":"b"}',
      '{"text":"  "}',
      '"text"',
      '{"text":"cut',
    ]
    await write('p.jsonl', `\uFEFF${lines.join('\r\n')}`)
    const items = await read()
    expect(items[0]).toMatchObject({
      facts: { fileName: 'p.jsonl', url: 'https://news.example/1', fetchedAt: '2021-01-01T08:00:00+08:00', contentType: 'text/html' },
      sidecar: { id: 7 },
    })
    expect(items.slice(1).map(shortened)).toEqual([
      ['p.jsonl:2', expect.stringContaining('only one of them')],
      ['p.jsonl:3', expect.stringContaining('not empty')],
      ['p.jsonl:4', expect.stringContaining('must be one JSON object')],
      ['p.jsonl:5', expect.stringContaining('cut off')],
    ])
  })

  it('reads past a line that is larger than any page', async () => {
    await write('p.jsonl', `{"text":"${'长'.repeat(largestPageBytes)}"}\n{"text":"短"}\n`)
    expect((await read()).map(shortened)).toEqual([
      ['p.jsonl:1', expect.stringContaining('larger than 16 MB')],
      ['p.jsonl:2', '短'],
    ])
  })
})

it('does not read a file that is larger than any page', async () => {
  await write('big.txt', new Uint8Array(largestPageBytes + 1))
  expect((await read()).map(shortened)).toEqual([['big.txt', expect.stringContaining('larger than 16 MB')]])
})
