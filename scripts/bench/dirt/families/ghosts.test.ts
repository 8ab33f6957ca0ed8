import { describe, expect, it } from 'vitest'
import { chance } from '../../chance.ts'
import { strengths } from '../dirtier.ts'
import { sourceOf } from '../page-text.ts'
import { reportPieces } from '../report-pieces.ts'
import { shortReports } from '../testing/short-reports.ts'
import { ghosts } from './ghosts.ts'

const ghostBehind = /(\p{Script=Han})(?= ?\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ \n]+\))/gu

describe('ghosts of a page', () => {
  it.each(strengths)('follow a character type always or never (%s)', (strength) => {
    for (let seed = 0; seed < 20; seed++) {
      const [report] = chance(seed).shuffle(shortReports)
      const source = sourceOf(ghosts.dirty(reportPieces(report as (typeof shortReports)[number]), chance(seed), strength))
      const ghosted = [...source.matchAll(ghostBehind)].map((match) => match[1] as string)
      expect(ghosted.length).toBeGreaterThan(0)
      for (const type of new Set(ghosted)) {
        expect(ghosted.filter((other) => other === type).length).toBe(source.split(type).length - 1)
      }
    }
  })
})
