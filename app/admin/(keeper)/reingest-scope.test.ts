import { expect, it } from 'vitest'
import { parseScope, scopeSubject } from './reingest-scope.ts'

it.each([{ all: true as const }, { reportId: 12 }, { runId: 3 }])('reads back what it wrote: %o', (scope) => {
  expect(parseScope(scopeSubject(scope))).toEqual(scope)
})

it.each(['', 'everything', 'report:', 'report:-1', 'run:1.5', 'report:12; drop', null, undefined, 7])('takes %o for no scope', (value) => {
  expect(parseScope(value)).toBeNull()
})
