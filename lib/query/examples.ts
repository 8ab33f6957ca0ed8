/** A search for every sign of the query language: the help page shows them, the tests of the parser hold what they mean. */
export const queryExamples = [
  { name: 'and', typed: '创城 推进会' },
  { name: 'phrase', typed: '"创建 全国文明城市"' },
  { name: 'not', typed: '推进会 -动员' },
  { name: 'or', typed: '创文 | 创城' },
  { name: 'title', typed: 'title:动员大会' },
  { name: 'script', typed: '著力推進' },
  { name: 'punctuation', typed: '补短板，强弱项' },
] as const

/** What is often mistyped, and the search that is made of it; both are shown on the help page and held by the tests of the parser. */
export const mistakeExamples = [
  { kind: 'unbalanced-quote', typed: '推进会 "动员 部署', read: '推进会 "动员 部署"' },
  { kind: 'dangling-operator', typed: '推进会 |', read: '推进会' },
  { kind: 'empty-term', typed: '推进会 ，。', read: '推进会' },
  { kind: 'only-exclusion', typed: '-动员', read: '-动员' },
] as const
