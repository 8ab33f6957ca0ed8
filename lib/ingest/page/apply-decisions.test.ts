import { expect, it } from 'vitest'
import type { Decision } from '#lib/store/index.ts'
import { plainPipeline } from '../testing/plain-pipeline.ts'
import { applyDecisions } from './apply-decisions.ts'

const pipeline = plainPipeline()
const facts = { fileName: 'a.txt', url: null, fetchedAt: null, contentType: null }
const page = pipeline.decode(new TextEncoder().encode('动员大会\n2019年。\n出席：林一\n出席：周二'), facts)
if ('problem' in page) throw new Error(page.message)
const [report] = pipeline.clean(page).reports
if (!report) throw new Error('The page has no report')
const metadata = pipeline.extract(report, facts)

let nextId = 1
const decision = (field: Decision['field'], act: Decision['act'], value: unknown = null): Decision => ({
  ...{ id: nextId++, reportId: 1, field, act, value, anchors: [], note: null, editorId: 'e', createdAt: new Date(0) },
})
const stage = (...decisions: Decision[]) => applyDecisions(metadata, decisions).stage
const names = (...decisions: Decision[]) => applyDecisions(metadata, decisions).people.map(({ value }) => value?.name)
const person = (name: string) => ({ name, post: null, actions: ['attended'] })

it('leaves what nobody decided as the rules read it', () => {
  expect(applyDecisions(metadata, [])).toEqual(metadata)
})

it('puts the value of an editor over that of the rules, and keeps theirs beside it', () => {
  expect(stage(decision('stage', 'set', 'award'))).toMatchObject({ value: 'award', basis: 'editor', quotes: [], alternatives: ['launch'] })
})

it('lets the last of several decisions count', () => {
  expect(stage(decision('stage', 'set', 'award'), decision('stage', 'clear'))).toMatchObject({
    value: null,
    reason: 'cleared',
    basis: 'editor',
  })
  expect(stage(decision('stage', 'set', 'award'), decision('stage', 'follow'))).toEqual(metadata.stage)
})

it('takes away a value only where it is this one', () => {
  expect(stage(decision('stage', 'remove', 'launch')).value).toBeNull()
  expect(stage(decision('stage', 'remove', 'award'))).toEqual(metadata.stage)
})

it('adds to a list, takes from it, replaces it and empties it', () => {
  expect(names(decision('people', 'add', person('吴三')))).toEqual(['林一', '周二', '吴三'])
  expect(names(decision('people', 'add', person('林一')))).toEqual(['林一', '周二'])
  expect(names(decision('people', 'remove', person('林一')))).toEqual(['周二'])
  expect(names(decision('people', 'set', [person('吴三')]))).toEqual(['吴三'])
  expect(names(decision('people', 'clear'))).toEqual([])
  expect(names(decision('people', 'clear'), decision('people', 'follow'))).toEqual(['林一', '周二'])
})
