import { describe, expect, it } from 'vitest'
import { placeCodes } from './division-code.ts'
import { divisionsNamed, provinceOfLetter } from './division-names.ts'
import { childrenOf, division, divisions, fullName, isWithin, parentOf } from './divisions.ts'
import { formerDivisions, formerDivisionsNamed } from './former-divisions.ts'

describe('divisions', () => {
  it('holds the whole country', () => {
    expect(childrenOf('')).toHaveLength(34)
    expect(divisions.filter(({ level }) => level === 'city')).toHaveLength(333)
    expect(divisions.filter(({ level }) => level === 'district').length).toBeGreaterThan(2800)
  })

  it('holds no development zone', () => {
    expect(divisions.filter(({ name }) => /开发区|高新|工业园|示范区|管理区/.test(name))).toEqual([])
  })

  it('names a division and all above it', () => {
    expect(fullName('320506')).toBe('江苏省苏州市吴中区')
    expect(fullName('110105')).toBe('北京市朝阳区')
    expect(fullName('429006')).toBe('湖北省天门市')
    expect(fullName('999999')).toBe('')
  })

  it('has no city between a municipality or a directly administered county and the province', () => {
    expect(placeCodes('500235')).toEqual({ province: '500000', city: null, district: '500235' })
    expect(placeCodes('419001')).toEqual({ province: '410000', city: null, district: '419001' })
    expect(placeCodes('659001').city).toBeNull()
    expect(placeCodes('441900')).toEqual({ province: '440000', city: '441900', district: null })
  })

  it('walks up and down', () => {
    expect(parentOf('511102')?.name).toBe('乐山市')
    expect(parentOf('429006')?.name).toBe('湖北省')
    expect(parentOf('310000')).toBeNull()
    expect(childrenOf('371500').map(({ name }) => name)).toContain('阳谷县')
    expect(isWithin('371502', '370000')).toBe(true)
    expect(isWithin('371502', '371600')).toBe(false)
  })

  it.each([
    ['150000', '内蒙古'],
    ['433100', '湘西'],
    ['320506', '吴中'],
    ['411422', '睢县'],
    ['140502', '城区'],
    ['429021', '神农架'],
    ['150722', '莫力达瓦'],
    ['610103', '碑林'],
  ])('knows the short name of %s: %s', (code, short) => expect(division(code)?.shortName).toBe(short))

  it('finds every division of an ambiguous name', () => {
    expect(divisionsNamed('白云区').map(({ code }) => code)).toEqual(['440111', '520113'])
    expect(divisionsNamed('市中区')).toHaveLength(4)
    expect(divisionsNamed('无此市')).toEqual([])
  })

  it('knows provinces by one letter', () => {
    expect(provinceOfLetter('粤')).toBe('440000')
    expect(provinceOfLetter('民')).toBeNull()
  })
})

describe('former divisions', () => {
  it('points every former name to a division of today', () => {
    expect(formerDivisions.filter(({ code }) => division(code) === null)).toEqual([])
  })

  it('finds a county that became a district', () => {
    expect(formerDivisionsNamed('定陶县')).toEqual([{ name: '定陶县', code: '371703', until: 2016 }])
  })
})

it('calls every division by a part of its own name', () => {
  const strange = divisions
    .filter(({ name, shortName }) => !name.startsWith(shortName.replace(/[州县]$/u, '')))
    .map(({ name, shortName }) => `${name}: ${shortName}`)
  expect(strange).toEqual([])
})
