import { describe, expect, it } from 'vitest'
import { stages } from '#lib/report/index.ts'
import { sharedAliasReadings } from './campaign-contexts.ts'
import { campaign, campaigns } from './campaigns.ts'
import { meetingType, meetingTypes } from './meeting-types.ts'
import { stageRules } from './stages.ts'

const duplicates = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

describe('campaigns', () => {
  it('have slugs and names of their own', () => {
    expect(duplicates(campaigns.map(({ slug }) => slug))).toEqual([])
    expect(duplicates(campaigns.flatMap(({ zh, aliases }) => [zh, ...aliases]))).toEqual([])
  })

  it('are found by slug', () => {
    expect(campaign('sanitary-city')?.zh).toBe('国家卫生城市')
    expect(campaign('none-such')).toBeNull()
  })

  it('share a short name only where the context decides', () => {
    for (const { slug, sharedAliases } of campaigns)
      for (const alias of sharedAliases)
        expect(
          sharedAliasReadings[alias]?.flatMap((reading) => reading.slugs),
          alias,
        ).toContain(slug)
  })
})

describe('meeting types', () => {
  it('have slugs, names and aliases of their own', () => {
    expect(duplicates(meetingTypes.map(({ slug }) => slug))).toEqual([])
    expect(duplicates(meetingTypes.flatMap(({ aliases }) => [...aliases]))).toEqual([])
  })

  it('are found by slug', () => {
    expect(meetingType('advance')?.zh).toBe('推进会')
    expect(meetingType('none-such')).toBeNull()
  })
})

describe('stage rules', () => {
  it('have names of their own and lead to every stage of a meeting', () => {
    expect(duplicates(stageRules.map(({ name }) => name))).toEqual([])
    const reached = new Set<string>(stageRules.map(({ stage }) => stage))
    expect(stages.filter((stage) => stage !== 'other' && !reached.has(stage))).toEqual([])
  })
})
