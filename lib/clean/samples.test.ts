import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scriptKindOf, toSimplified } from '#lib/text/index.ts'
import { cleanPage } from './clean-page.ts'
import { decodePage } from './decode/decode-page.ts'
import { comparableTexts, dense } from './testing/compare-text.ts'

type Answer = { readonly file: string; readonly title: string | null; readonly titleBasis: string; readonly cleanText: string }
type Sidecar = { readonly url?: string; readonly contentType?: string }

const folder = new URL('../../samples/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder))
const json = <T>(path: string) => JSON.parse(read(path).toString('utf8')) as T
const { pages } = json<{ pages: readonly Answer[] }>('answers.json')

function cleaned(file: string) {
  const { url = null, contentType = null } = json<Sidecar>(`pages/${file}.json`)
  const page = decodePage(read(`pages/${file}`), { fileName: file, url, fetchedAt: null, contentType })
  if ('problem' in page) throw new Error(page.message)
  const report = cleanPage(page).reports[0]
  const kind = scriptKindOf(page.source)
  const simple = (zone: 'title' | 'body') => toSimplified(report?.texts[zone]?.text ?? '', kind).text
  return { title: simple('title'), body: simple('body'), damage: report?.damage ?? [] }
}

describe('the demonstration pages', () => {
  it.each(pages)('$file comes out as written, where it is not flagged as damaged', ({ file, cleanText }) => {
    const { body, damage } = cleaned(file)
    const [actual, wanted] = comparableTexts(body, read(cleanText).toString('utf8'), damage)
    expect(actual).toBe(wanted)
  })

  it.each(pages.filter(({ titleBasis }) => titleBasis === 'printed'))('$file keeps its headline apart', ({ file, title }) => {
    expect(dense(cleaned(file).title)).toBe(dense(title ?? ''))
  })
})
