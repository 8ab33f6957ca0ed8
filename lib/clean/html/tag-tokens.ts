import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'
import type { Range } from '#lib/report/index.ts'

/** A tag of an HTML source and where it stands; comments and document types have the name `!`. */
export type TagToken = Range & {
  readonly name: string
  readonly opens: boolean
  readonly attributes: ReadonlyMap<string, string>
  /** Where an attribute stands, its name included. */
  readonly attributeRange: (name: string) => Range | null
}

const rawText: ReadonlyMap<string, number> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
])

const none = (): void => undefined

/** All tags, comments and document types in order. Tokens alone, no tree: time is linear in the source, however deep or broken its nesting. */
export function tagTokens(source: string): readonly TagToken[] {
  const tokens: TagToken[] = []
  const handler: TokenHandler = {
    onStartTag(token) {
      tokens.push(tagOf(token, true))
      const mode = rawText.get(token.tagName)
      if (mode !== undefined) {
        tokenizer.state = mode
        tokenizer.lastStartTagName = token.tagName
      }
    },
    onEndTag: (token) => tokens.push(tagOf(token, false)),
    onComment: (token) => tokens.push(bare(token.location)),
    onDoctype: (token) => tokens.push(bare(token.location)),
    onEof: none,
    onCharacter: none,
    onNullCharacter: none,
    onWhitespaceCharacter: none,
    onParseError: null,
  }
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler)
  tokenizer.write(source, true)
  return tokens
}

const rangeOf = (location: { startOffset: number; endOffset: number } | null): Range => ({
  start: location?.startOffset ?? 0,
  end: location?.endOffset ?? 0,
})

const bare = (location: Token.Location | null): TagToken => ({
  ...rangeOf(location),
  name: '!',
  opens: false,
  attributes: new Map(),
  attributeRange: () => null,
})

function tagOf(token: Token.TagToken, opens: boolean): TagToken {
  const places = (token.location as Token.LocationWithAttributes | null)?.attrs
  return {
    ...rangeOf(token.location),
    name: token.tagName,
    opens,
    attributes: new Map(token.attrs.map(({ name, value }) => [name, value])),
    attributeRange: (name) => (places?.[name] ? rangeOf(places[name]) : null),
  }
}
