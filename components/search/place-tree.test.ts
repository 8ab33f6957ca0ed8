import { expect, it } from 'vitest'
import { choosePlace, leavePlace, placeTree } from './place-tree.ts'

const none = { include: [], exclude: [], none: false }
const counts = new Map([
  ['320000', 9],
  ['320200', 5],
  ['320205', 2],
  ['440000', 3],
])

it('lists provinces alone while nothing is chosen', () => {
  expect(placeTree(counts, none).map(({ code, count, children }) => [code, count, children.length])).toEqual([
    ['320000', 9, 0],
    ['440000', 3, 0],
  ])
})

it('opens the tree down to the choice', () => {
  const [jiangsu] = placeTree(counts, { ...none, include: ['320200'] })
  expect(jiangsu?.children.map(({ code, chosen }) => [code, chosen])).toEqual([['320200', true]])
  expect(jiangsu?.children[0]?.children.map(({ code, count }) => [code, count])).toEqual([['320205', 2]])
  expect(jiangsu?.children[0]?.only).toEqual({ value: '320200.only', count: 3, chosen: false })
})

it('keeps a chosen place that has no reports', () => {
  expect(placeTree(counts, { ...none, include: ['510000'] }).map(({ code }) => code)).toEqual(['320000', '440000', '510000'])
})

it('narrows by a step down and widens by a step up', () => {
  expect(choosePlace({ ...none, include: ['320000', '440000'] }, '320200').include).toEqual(['440000', '320200'])
  expect(choosePlace({ ...none, include: ['320205', '320213'] }, '320200').include).toEqual(['320200'])
})

it('goes back to the place above when the last choice is left', () => {
  expect(leavePlace({ ...none, include: ['320200'] }, '320200', '320000').include).toEqual(['320000'])
  expect(leavePlace({ ...none, include: ['320200', '440000'] }, '320200', '320000').include).toEqual(['440000'])
  expect(leavePlace({ ...none, include: ['320000'] }, '320000', null).include).toEqual([])
})
