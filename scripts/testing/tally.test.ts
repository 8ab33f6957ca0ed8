import { expect, it } from 'vitest'
import { addTallies, playwrightTally, vitestTally } from './tally.ts'

it('counts a test file that could not be loaded as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [{ status: 'failed', assertionResults: [] }],
  }
  expect(vitestTally(report)).toEqual({ passed: 3, failed: 1, skipped: 1 })
})

it('counts a journey that passed only at the second try as failed', () => {
  expect(playwrightTally({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 2 }, errors: [] })).toEqual({
    passed: 5,
    failed: 1,
    skipped: 2,
  })
})

it('adds up', () => {
  expect(
    addTallies([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 0, skipped: 0 },
    ]),
  ).toEqual({ passed: 11, failed: 2, skipped: 3 })
})
