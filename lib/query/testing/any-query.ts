import fc from 'fast-check'
import { foldText } from '#lib/text/fold.ts'
import { canonical } from '../canonical.ts'
import { type Choice, type ChoiceField, type Clause, choiceFields, type Query, sizes, sorts, type Term } from '../query.ts'
import { valueKinds } from '../vocabulary.ts'

const awkward = fc.string({ unit: fc.constantFrom(...'创城建一 -|"“”\\:：,!#%&+?？。1.5aT｜'), minLength: 1, maxLength: 8 })
const text = fc.oneof(
  awkward,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
  fc.constantFrom('title:创城', '-创城', 'none创', 'Title：a'),
)
const term: fc.Arbitrary<Term> = fc.record({ text: text.filter((value) => foldText(value) !== ''), field: fc.constantFrom('all', 'title') })
const clause: fc.Arbitrary<Clause> = fc.record({ exclude: fc.boolean(), any: fc.array(term, { minLength: 1, maxLength: 3 }) })

const name = fc
  .oneof(fc.constantFrom('none', '!甲', '甲,乙', 'a\\', '\\none', ' b c'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }))
  .map((value) => value.trim())
const code = fc.integer({ min: 110000, max: 659999 }).chain((number) => fc.constantFrom(String(number), `${number}.only`))

function value(field: ChoiceField): fc.Arbitrary<string> {
  const kind = valueKinds[field]
  if (kind.kind === 'slug') return fc.constantFrom(...kind.slugs)
  if (kind.kind === 'name') return name.filter((one) => one !== '')
  return kind.kind === 'place' ? code : fc.integer({ min: 1990, max: 2030 }).map(String)
}
const choice = (field: ChoiceField): fc.Arbitrary<Choice> =>
  fc.record({ include: fc.array(value(field), { maxLength: 3 }), exclude: fc.array(value(field), { maxLength: 3 }), none: fc.boolean() })

const choices: fc.Arbitrary<Query['choices']> = fc.record(Object.fromEntries(choiceFields.map((field) => [field, choice(field)])), {
  requiredKeys: [],
})
const month = (years: readonly [number, number]) =>
  fc.option(
    fc
      .tuple(fc.integer({ min: years[0], max: years[1] }), fc.option(fc.integer({ min: 1, max: 12 })))
      .map(([year, number]) => (number ? `${year}-${String(number).padStart(2, '0')}` : String(year))),
  )

/** Any search, in its canonical form. */
export const anyQuery: fc.Arbitrary<Query> = fc
  .record({
    clauses: fc.array(clause, { maxLength: 4 }),
    choices,
    from: month([2000, 2010]),
    to: month([2011, 2020]),
    sure: fc.constantFrom(null, 'certain' as const, 'likely' as const),
    sort: fc.constantFrom(...sorts),
    page: fc.integer({ min: 1, max: 1000 }),
    size: fc.constantFrom(...sizes),
    count: fc.constantFrom('articles' as const, 'pages' as const),
    script: fc.constantFrom('any' as const, 'exact' as const),
  })
  .map(canonical)
