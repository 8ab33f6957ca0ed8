import { describe, expect, it } from 'vitest'
import type { LabelledPage, Piece } from '../dirt/labelled-page.ts'
import { sourceOf, wantedReports } from '../dirt/page-text.ts'
import { gapsBetween } from './align.ts'
import { judgeGap } from './judge-gap.ts'
import { spotsOf } from './spots.ts'
import { wantedCells } from './wanted-cells.ts'

const text = (words: string): Piece => ({ kind: 'text', text: words, part: 'body' })
const spam = (words: string): Piece => ({ kind: 'dirt', text: words, families: ['inlineSpam'] })

/** What is said when these pieces come out as `output`, without the context. */
function missesOf(pieces: readonly Piece[], output: string) {
  const page: LabelledPage = {
    name: 'page',
    source: sourceOf(pieces),
    isHtml: false,
    url: null,
    fileName: 'page.txt',
    wanted: wantedReports(pieces),
    families: ['inlineSpam'],
    flags: [],
    pieces,
    bytes: new Uint8Array(),
    contentType: null,
  }
  const cells = wantedCells(page)
  const gaps = gapsBetween(
    cells.map(({ character }) => character),
    [...output],
  )
  return gaps.flatMap((gap) => judgeGap(gap, cells, [...output], spotsOf(pieces), page)).map(({ kind, count }) => [kind, count])
}

describe('a differing place', () => {
  const pieces = [text('会议部署工作'), spam('金鼎'), text(',要求落实。')]

  it('is none when the page came out as it was', () => {
    expect(missesOf(pieces, '会议部署工作,要求落实。')).toEqual([])
  })
  it('is dirt left when it stands on the page and nobody wants it', () => {
    expect(missesOf(pieces, '会议部署工作金鼎,要求落实。')).toEqual([['dirt left', 2]])
  })
  it('is lost text when the report wrote it', () => {
    expect(missesOf(pieces, '会议部署,要求落实。')).toEqual([['text lost', 2]])
  })
  it('is invented when nobody wrote it', () => {
    expect(missesOf(pieces, '会议部署工作,要求落实到位。')).toContainEqual(['invented', 2])
  })
  it('is dirt left when a changed character was not put back', () => {
    const changed: Piece = { kind: 'changed', text: '開', was: '开', part: 'body', families: ['traditionalCharacters'] }
    expect(missesOf([text('召'), changed, text('会议')], '召開会议')).toEqual([['dirt left', 1]])
  })
  it('is nothing where what is lost stands as it does, and invented where it became something else', () => {
    const lost: Piece = { kind: 'lost', text: '??谑', was: '海口市', part: 'body', families: ['lostBytes'] }
    expect(missesOf([text('我们在'), lost, text('开会')], '我们在??谑开会')).toEqual([])
    expect(missesOf([text('我们在'), lost, text('开会')], '我们在海口市开会')).toEqual([])
    expect(missesOf([text('我们在'), lost, text('开会')], '我们在汉口镇开会')).toContainEqual(['invented', 2])
  })
  it('is a wrong break when two paragraphs became one', () => {
    expect(missesOf([text('第一段。\n第二段。')], '第一段。第二段。')).toEqual([['break wrong', 1]])
  })
})
