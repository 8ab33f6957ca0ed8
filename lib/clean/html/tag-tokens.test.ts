import fc from 'fast-check'
import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'
import { describe, expect, it } from 'vitest'
import { attributeOf } from './tag-attributes.ts'
import { tagTokens } from './tag-tokens.ts'

type Told = readonly [name: string, start: number, end: number, attributes: readonly (readonly [string, string])[]]

const modes: ReadonlyMap<string, number> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['style', 'xmp', 'iframe', 'noembed'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
])
const none = () => undefined
/** It counts one letter too many where the page ends in a comment. */
const rangeIn = (source: string, location: Token.Location | null) =>
  [location?.startOffset ?? 0, Math.min(location?.endOffset ?? 0, source.length)] as const

/** The tokens of the parser that browsers' behaviour is tested against. */
function toldByParse5(source: string): Told[] {
  const told: Told[] = []
  const other = ({ location }: { location: Token.Location | null }) => told.push(['!', ...rangeIn(source, location), []])
  const handler: TokenHandler = {
    onStartTag(token) {
      told.push([token.tagName, ...rangeIn(source, token.location), token.attrs.map(({ name, value }) => [name, value])])
      const mode = modes.get(token.tagName)
      if (mode === undefined) return
      tokenizer.state = mode
      tokenizer.lastStartTagName = token.tagName
    },
    onEndTag: ({ tagName, location }) => told.push([`/${tagName}`, ...rangeIn(source, location), []]),
    onComment: other,
    onDoctype: other,
    onEof: none,
    onCharacter: none,
    onNullCharacter: none,
    onWhitespaceCharacter: none,
    onParseError: null,
  }
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler)
  tokenizer.write(source, true)
  return told
}

const toldHere = (source: string, asked: readonly Told[]): Told[] =>
  tagTokens(source).map((tag, index) => [
    tag.opens || tag.name === '!' ? tag.name : `/${tag.name}`,
    tag.start,
    tag.end,
    (asked[index]?.[3] ?? []).map(([name]) => [name, attributeOf(source, tag, name) ?? '(none)']),
  ])

const pieces = ['<', '>', '</', '/>', '<!--', '-->', '--!>', '<!', '<?', '-', '!', '=', '"', "'", ' ', '\n', 'a', 'B', '字', '/']
const words = [
  '<p>',
  '</p>',
  '<DIV class="x y" id=z>',
  '<a href=/x>',
  '<script>',
  '</script>',
  '<SCRIPT ',
  '</script ',
  '<style>',
  '</style',
]
const others = [
  '<title>',
  '</title>',
  '<textarea>',
  '<xmp>',
  '</xmp>',
  '<!DOCTYPE html>',
  '<![CDATA[',
  ']]>',
  '<o:p/>',
  'style="a:b"',
  '<img alt=>',
]
const markup = fc.string({ unit: fc.constantFrom(...pieces, ...words, ...others), maxLength: 40 })

describe('tags', () => {
  it('are parted as the HTML standard parts them, however broken', () => {
    fc.assert(
      fc.property(markup, (source) => {
        const asked = toldByParse5(source)
        expect(toldHere(source, asked)).toEqual(asked)
      }),
      { numRuns: 3000 },
    )
  })

  it('inside a script are none, and in a comment of it a script may hold another', () => {
    const source = '<script>"<p>"<!--<script></script>--></script><b>'
    expect(tagTokens(source).map(({ name, opens }) => [name, opens])).toEqual([
      ['script', true],
      ['script', false],
      ['b', true],
    ])
  })

  it('that the end of the page cuts off are text', () => {
    expect(tagTokens('<p>字<a href="x').map(({ name }) => name)).toEqual(['p'])
  })
})
