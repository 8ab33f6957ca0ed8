import { describe, expect, it } from 'vitest'
import { inputOf } from './testing/input-of.ts'
import { readTrack } from './track.ts'

const trackOf = (body: string, title = '云川市召开创城推进会', main = 'civilized-city') => readTrack(inputOf({ title, body }), main)

describe('readTrack', () => {
  it.each([
    ['holder', '我市荣获全国文明城市称号以来,工作不断深入。'],
    ['holder', '2017年,云川市成功创建全国文明城市。'],
    ['holder', '要坚决打赢保牌攻坚战。'],
    ['holder', '要巩固全国文明城市创建成果。'],
    ['holder', '牌子到手不等于万事大吉。'],
    ['holder', '成为全国文明城市以后,日子更舒心了。'],
    ['first', '力争早日创建成功。'],
    ['first', '我市首次创建全国文明城市。'],
    ['first', '为明年顺利摘得这块招牌打下基础。'],
    ['first', '要全力争取提名资格。'],
  ])('reads %s from %s', (track, body) => {
    expect(trackOf(body).value).toBe(track)
  })

  it('does not take a wish for a title', () => {
    expect(trackOf('确保荣获全国文明城市称号。').value).not.toBe('holder')
  })

  it('gives nothing when nothing is said', () => {
    expect(trackOf('会议要求落实责任。')).toMatchObject({ value: null, reason: 'not-printed' })
  })

  it('gives nothing when the words contradict each other', () => {
    expect(trackOf('我市荣获全国文明城市称号。要力争创建成功。')).toMatchObject({ value: null, reason: 'contradictory' })
  })

  it('reads the way to the next title', () => {
    expect(trackOf('会议作了安排。', '云川市全国文明典范城市培育工作会', 'model-civilized-city').value).toBe('upgrade')
  })
})
