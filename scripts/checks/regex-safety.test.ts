import { check } from 'recheck'
import { afterAll, describe, expect, it } from 'vitest'
import { alternativesOf } from './regex-alternatives.ts'
import { type FoundRegex, regexLiterals } from './regex-literals.ts'

const rooms = ['text', 'knowledge', 'clean', 'extract'] as const
/** Of one expression or one of its alternatives; what is not decided by then is no proof, and the growth test of whole pages looks at it too. */
const timeoutMs = 600
const alternativesLimitMs = 60_000
const timeLimitMs = 400_000
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

type Judged = { readonly catastrophic: string[]; readonly undecided: FoundRegex[] }

/** Judges expressions, two at a time, until all are done or the time is up. */
async function judge(regexes: readonly FoundRegex[], limitMs = Number.POSITIVE_INFINITY): Promise<Judged> {
  const judged: Judged = { catastrophic: [], undecided: [] }
  const waiting = [...regexes]
  const until = performance.now() + limitMs
  const work = async () => {
    for (let next = waiting.pop(); next && performance.now() < until; next = waiting.pop()) {
      const verdict = await check(next.source, next.flags, { timeout: timeoutMs })
      if (verdict.status === 'unknown') judged.undecided.push(next)
      if (verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential')
        judged.catastrophic.push(`${next.file}: /${next.source}/`)
    }
  }
  await Promise.all([work(), work()])
  return judged
}

/** Judges expressions, and those that are too large for it alternative by alternative. */
async function catastrophic(regexes: readonly FoundRegex[]): Promise<string[]> {
  const wholes = await judge(regexes)
  const alternatives = wholes.undecided.flatMap((regex) => alternativesOf(regex.source).map((source) => ({ ...regex, source })))
  return [...wholes.catastrophic, ...(await judge(alternatives, alternativesLimitMs)).catastrophic]
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

describe('alternativesOf', () => {
  it('gives each alternative of an expression that repeats something', () => {
    expect(alternativesOf('a+|b[|]*|c\\|d+|ef')).toEqual(['a+', 'b[|]*', 'c\\|d+'])
  })

  it('gives the alternatives of its largest group with what stands around it', () => {
    expect(alternativesOf('^(?:x|y)(?<=a)(?:b+|c|d*)$')).toEqual(['^(?:x|y)(?<=a)(?:b+)$', '^(?:x|y)(?<=a)(?:d*)$'])
  })

  it('leaves a repeated group whole', () => {
    expect(alternativesOf('^(?:a|a)+$')).toEqual([])
  })
})

it('finds one that does', async () => {
  expect(await catastrophic([{ file: 'planted', source: '^(?:a+)+$', flags: '' }])).toHaveLength(1)
})
