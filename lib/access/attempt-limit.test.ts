import { expect, it } from 'vitest'
import { createAttemptLimit } from './attempt-limit.ts'

function limitAt() {
  const clock = { now: 0 }
  return { clock, limit: createAttemptLimit({ max: 3, windowMs: 60_000 }, () => clock.now) }
}

it('lets a key fail as often as is allowed, then makes it wait for the oldest failure to pass', () => {
  const { clock, limit } = limitAt()
  for (const second of [0, 10, 20]) {
    clock.now = second * 1000
    expect(limit.waitSeconds('a')).toBe(0)
    limit.fail('a')
  }
  clock.now = 30_000
  expect(limit.waitSeconds('a')).toBe(30)
  expect(limit.waitSeconds('b')).toBe(0)
  clock.now = 60_000
  expect(limit.waitSeconds('a')).toBe(0)
})

it('forgets the failures of a key that succeeds', () => {
  const { limit } = limitAt()
  for (let failures = 0; failures < 3; failures++) limit.fail('a')
  limit.succeed('a')
  expect(limit.waitSeconds('a')).toBe(0)
})
