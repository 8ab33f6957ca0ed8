import type { API } from '@opensearch-project/opensearch'
import { choiceFields } from '#lib/query/index.ts'
import { filterField } from '../stored-values.ts'
import { charactersOf, textFields } from './document.ts'
import { gramGap, gramSeparator, spacedGrams } from './spaced-grams.ts'

/** Raised whenever documents or settings change their form: an index of another form counts as none. */
export const indexForm = 2

/** Far above any archive: beyond its own limit of 10,000 the server refuses a page. */
const maxResultWindow = 1_000_000_000

/**
 * Bigrams with positions, and single characters, of the text as it comes: without a list of kinds of characters the tokenizer
 * keeps breaks as characters, so that nothing matches over them. It counts code points, never half a character. Terms come as grams
 * (spaced-grams); what is left out of them keeps its place.
 */
const analysis = {
  tokenizer: {
    bigram: { type: 'ngram', min_gram: 2, max_gram: 2 },
    character: { type: 'ngram', min_gram: 1, max_gram: 1 },
    gram: { type: 'char_group', tokenize_on_chars: [gramSeparator] },
  },
  filter: { gap: { type: 'stop', stopwords: [gramGap] } },
  analyzer: {
    bigrams: { type: 'custom', tokenizer: 'bigram' },
    characters: { type: 'custom', tokenizer: 'character' },
    [spacedGrams]: { type: 'custom', tokenizer: 'gram', filter: ['gap'] },
  },
} as const

const bigrams = { type: 'text', analyzer: 'bigrams', index_options: 'positions', norms: false } as const
const characters = { type: 'text', analyzer: 'characters', index_options: 'docs', norms: false } as const
const number = { type: 'integer' } as const
const keyword = { type: 'keyword' } as const

const mappings = {
  dynamic: 'strict',
  // Of what was sent only the state of the index is kept; reports are read from Postgres.
  _source: { includes: ['state'] },
  properties: {
    state: { type: 'object', enabled: false },
    id: number,
    rank: number,
    ...Object.fromEntries(textFields.flatMap((field) => [[field, bigrams] as const, [charactersOf(field), characters] as const])),
    first: number,
    last: number,
    place: number,
    sure: keyword,
    ...Object.fromEntries(choiceFields.map((field) => [filterField(field), keyword])),
  },
} as const

/** How a new index is made. Copies come when it is filled; what is written is seen when it is asked for, all at once. */
export const indexForms = (shards: number, writeAlias: string) =>
  ({
    settings: {
      index: { number_of_shards: shards, number_of_replicas: 0, refresh_interval: '-1', max_result_window: maxResultWindow },
      analysis,
    },
    mappings,
    aliases: { [writeAlias]: {} },
  }) as unknown as API.Indices_Create_RequestBody
