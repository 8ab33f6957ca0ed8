import { describe, expect, it } from 'vitest'
import type { Action } from '#lib/report/index.ts'
import { shownActions } from './shown-actions.ts'

const said = { action: 'spoke' as Action, quotes: true }
const speech = { action: 'spoke' as Action, quotes: false }
const did = (action: Action) => ({ action, quotes: false })

describe('shownActions', () => {
  it('takes what is quoted from someone who explains for a part of that', () => {
    expect(shownActions([did('explained'), said])).toEqual(['explained'])
    expect(shownActions([did('relayed'), said])).toEqual(['relayed'])
  })

  it('takes what is explained within a speech for a part of the speech', () => {
    expect(shownActions([speech, did('explained')])).toEqual(['spoke'])
    expect(shownActions([said, did('explained')])).toEqual(['spoke'])
    expect(shownActions([did('presided'), did('explained'), said])).toEqual(['presided', 'spoke'])
  })

  it('states presence alone', () => {
    expect(shownActions([did('attended')])).toEqual(['attended'])
    expect(shownActions([did('attended'), did('signed')])).toEqual(['signed'])
  })
})
