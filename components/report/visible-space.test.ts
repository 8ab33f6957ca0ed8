import { expect, it } from 'vitest'
import { visibleEdit } from './visible-space.ts'

it('shows white space that was taken by signs, and keeps the line break that stays', () => {
  expect(visibleEdit('\n\n  ', '\n')).toEqual({ removed: '↵␣␣', added: '', breaks: true })
  expect(visibleEdit('\n', '')).toEqual({ removed: '↵', added: '', breaks: true })
  expect(visibleEdit(' ', '')).toEqual({ removed: '␣', added: '', breaks: false })
  expect(visibleEdit('', '\n')).toEqual({ removed: '', added: '↵', breaks: true })
})

it('names characters that cannot be seen, and leaves words as they are', () => {
  expect(visibleEdit('某\u200b市', '某市')).toEqual({ removed: '某⟨U+200B⟩市', added: '某市', breaks: false })
  expect(visibleEdit('\ufeff', '').removed).toBe('⟨U+FEFF⟩')
  expect(visibleEdit('(huì)\n', '').removed).toBe('(huì)\n')
})
