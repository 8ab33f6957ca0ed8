import { check } from 'recheck'
import { afterAll, expect, it } from 'vitest'
import { type FoundRegex, regexLiterals } from './regex-literals.ts'

const rooms = ['text', 'knowledge', 'clean', 'extract'] as const
/** Of one expression; what is not decided by then is no proof, and the growth test of whole pages looks at it too. */
const timeoutMs = 600
const timeLimitMs = 300_000
const plain = globalThis.RegExp

afterAll(() => {
  globalThis.RegExp = plain
})

/** The expressions that the rooms build from their data as they are loaded. */
async function builtRegexes(): Promise<FoundRegex[]> {
  const built: FoundRegex[] = []
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, newTarget) {
      const regex = Reflect.construct(target, args, newTarget) as RegExp
      built.push({ file: 'built from data', source: regex.source, flags: regex.flags })
      return regex
    },
  })
  for (const room of rooms) await import(`../../lib/${room}/index.ts`)
  globalThis.RegExp = plain
  return built
}

async function catastrophic(regexes: readonly FoundRegex[]): Promise<string[]> {
  const found: string[] = []
  const waiting = [...regexes]
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const verdict = await check(next.source, next.flags, { timeout: timeoutMs })
      if (verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential') found.push(`${next.file}: /${next.source}/`)
    }
  }
  await Promise.all([work(), work()])
  return found
}

it(
  'no regular expression that reads pages takes exponential time',
  async () => {
    const literals = await Promise.all(rooms.map((room) => regexLiterals(`lib/${room}`)))
    const all = [...(await builtRegexes()), ...literals.flat()]
    const unique = new Map(all.map((regex) => [`${regex.flags}/${regex.source}`, regex]))
    expect(unique.size).toBeGreaterThan(300)
    expect(await catastrophic([...unique.values()])).toEqual([])
  },
  timeLimitMs,
)

it('finds one that does', async () => {
  expect(await catastrophic([{ file: 'planted', source: '^(?:a+)+$', flags: '' }])).toHaveLength(1)
})
