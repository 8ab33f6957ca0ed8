import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'
import type { Range } from '#lib/report/index.ts'

/** A tag of an HTML source and where it stands; comments and document types have the name `!`. */
export type TagToken = Range & {
  readonly name: string
  readonly opens: boolean
  /** In the order of the source; the first of those with one name holds. To be asked with `attributeOf`. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
  readonly places: Readonly<Record<string, Token.Location>> | undefined
}

/** The value of an attribute; undefined where a tag has none of that name. */
export function attributeOf({ attributes }: TagToken, name: string): string | undefined {
  for (const attribute of attributes) if (attribute.name === name) return attribute.value
  return undefined
}

/** Where an attribute stands, its name included. */
export function attributeRange({ places }: TagToken, name: string): Range | null {
  const place = places?.[name]
  return place ? { start: place.startOffset, end: place.endOffset } : null
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

const noAttributes: TagToken['attributes'] = []

const bare = (location: Token.Location | null): TagToken => ({
  start: location?.startOffset ?? 0,
  end: location?.endOffset ?? 0,
  name: '!',
  opens: false,
  attributes: noAttributes,
  places: undefined,
})

function tagOf({ tagName, attrs, location }: Token.TagToken, opens: boolean): TagToken {
  return {
    start: location?.startOffset ?? 0,
    end: location?.endOffset ?? 0,
    name: tagName,
    opens,
    attributes: attrs,
    places: (location as Token.LocationWithAttributes | null)?.attrs,
  }
}
