import { describe, expect, it } from 'vitest'
import { bondBits, followBits, shareBits } from './neighbours.ts'

describe('neighbours in official Chinese', () => {
  it('are likely inside words and phrases, and unlikely where nobody writes them side by side', () => {
    expect(bondBits('文', '明')).toBeGreaterThan(3)
    expect(bondBits('城', '市')).toBeGreaterThan(3)
    expect(bondBits('会', '夸')).toBeLessThan(-3)
  })

  it('know half-width marks as full-width ones', () => {
    expect(followBits(',', '会')).toBe(followBits('，', '会'))
    expect(followBits('会', '(')).toBe(followBits('会', '（'))
  })

  it('leave every character some chance behind every other, and no more than all of it', () => {
    for (const first of '的城骅,9A')
      for (const second of '的市罹。8b') {
        expect(followBits(first, second)).toBeGreaterThan(-40)
        expect(followBits(first, second)).toBeLessThan(0)
      }
  })

  it('tell frequent characters from rare ones', () => {
    expect(shareBits('的')).toBeGreaterThan(shareBits('城'))
    expect(shareBits('城')).toBeGreaterThan(shareBits('骅'))
  })
})
