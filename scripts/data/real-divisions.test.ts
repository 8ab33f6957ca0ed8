import { describe, expect, it } from 'vitest'
import { realDivisions } from './real-divisions.ts'

const source = [
  {
    code: '97',
    name: '甲省',
    children: [
      {
        code: '9701',
        name: '乙市',
        children: [
          { code: '970102', name: '丙区' },
          { code: '970171', name: '乙高新技术产业开发区' },
          { code: '970181', name: '丁市' },
        ],
      },
      { code: '9790', name: '省直辖县级行政区划', children: [{ code: '979001', name: '戊市' }] },
      { code: '9702', name: '己市', children: [{ code: '970200001', name: '庚街道' }] },
    ],
  },
]

describe('real divisions', () => {
  const names = realDivisions(source).map(({ code, name }) => `${code} ${name}`)

  it('keeps provinces, cities and counties with six digits', () => {
    expect(names).toEqual(expect.arrayContaining(['970000 甲省', '970100 乙市', '970102 丙区', '970181 丁市', '970200 己市']))
  })

  it('leaves zones, streets and grouping rows out', () => {
    expect(names.join()).not.toMatch(/高新|街道|直辖/)
  })

  it('keeps counties that stand directly below a province', () => {
    expect(names).toContain('979001 戊市')
  })

  it('adds the special regions', () => {
    expect(names).toContain('810000 香港特别行政区')
  })
})
