import { describe, expect, it } from 'vitest'
import { compareArticles } from './compare-articles.ts'
import { type article, inBody, prose, ready } from './testing/article.ts'

const lines = prose.split('\n')
const original = ready(1, prose, { people: ['林望川', '秦越'] })
const isCopy = (body: string, known: Parameters<typeof article>[2] = {}) => compareArticles(original, ready(2, body, known)).isSame

describe('captures of one article', () => {
  it('are known through other marks, other script and spaces', () => {
    expect(isCopy(prose.replaceAll('，', ',').replaceAll('。', '. ').replaceAll('开', '開').replaceAll('会', '會'))).toBe(true)
  })
  it('are known with their clauses in another order', () => {
    const clauses = prose.replaceAll('\n', '').split(/[，。]/u)
    expect(isCopy(clauses.toReversed().join('，'))).toBe(true)
  })
  it('are known by an opening and by an excerpt', () => {
    expect(isCopy(lines.slice(0, 4).join('\n'))).toBe(true)
    expect(isCopy(lines.slice(3, 7).join('\n'))).toBe(true)
  })
  it('are known when a value was misread from what a site put around one of them', () => {
    const misread = { date: { month: 9, day: 8, quotes: [inBody('9月8日')] } }
    const own = ready(1, prose, { date: { month: 3, day: 5, quotes: [inBody('3月5日')] } })
    expect(compareArticles(own, ready(2, `9月8日天气\n${prose}`, misread))).toMatchObject({ isSame: true, conflict: null })
  })
  it('are not known by a few sentences that a site prints below everything', () => {
    const [foot, other] = ['欢迎订阅我们的周刊。', '欢迎订阅我们的周刊。'].map((body, index) =>
      ready(index + 1, body, { title: `第${index}篇` }),
    )
    expect(foot && other && compareArticles(foot, other).isSame).toBe(false)
  })
})

describe('articles that look alike', () => {
  const of = (place: string, city: string, people: readonly string[], day: number) => {
    const body = prose
      .replaceAll('甲市', place)
      .replace('林望川', people[0] ?? '')
      .replace('秦越', people[1] ?? '')
      .replace('3月5日', `3月${day}日`)
    return ready(day, body, {
      title: `${place}召开动员大会`,
      people,
      place: { province: '410000', city, quotes: [inBody(place)] },
      date: { month: 3, day, quotes: [inBody(`3月${day}日`)] },
    })
  }
  const first = of('甲市', '410100', ['林望川', '秦越'], 5)

  it('are kept apart by their places', () => {
    expect(compareArticles(first, of('乙市', '410200', ['林望川', '秦越'], 5))).toMatchObject({ isSame: false, conflict: 'place' })
  })
  it('are kept apart by their days', () => {
    expect(compareArticles(first, of('甲市', '410100', ['林望川', '秦越'], 12))).toMatchObject({ isSame: false, conflict: 'day' })
  })
  it('are kept apart by their days even where none was read', () => {
    const [a, b] = [ready(1, prose), ready(2, prose.replace('3月5日', '4月5日'))]
    expect(compareArticles(a, b)).toMatchObject({ isSame: false, conflict: 'day' })
  })
  it('are kept apart by their people', () => {
    const [a, b] = [ready(1, prose, { people: ['林望川'] }), ready(2, prose.replaceAll('林望川', '江照'), { people: ['江照'] })]
    expect(compareArticles(a, b)).toMatchObject({ isSame: false, conflict: 'people' })
  })
  it('are kept apart when they share no more than a quotation', () => {
    const other = `昨天的大会开得很短。\n${lines[2]}\n到会的人说，这样的会以前没有开过。会后大家一起去看了河边的步道，路灯已经换成新的。\n记者在现场看到，两排座位坐得满满当当，门外还站着几十位住在附近的居民，他们听完了全部发言。`
    expect(isCopy(other)).toBe(false)
  })
})
