import cues from '#lib/clean/data/frame-cues.json' with { type: 'json' }
import fields from '#lib/clean/data/metadata-fields.json' with { type: 'json' }
import speech from '#lib/clean/data/site-speech.json' with { type: 'json' }
import spam from '#lib/clean/data/spam-words.json' with { type: 'json' }

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []

/** Words and letters that the expressions of cleaning look for, taken from its own data: what they are made of leads them the farthest astray. */
export const fuzzWords: readonly string[] = [
  ...new Set(
    [cues, fields, speech, spam]
      .flatMap(stringsIn)
      .flatMap((text) => text.split(/[\\()[\]{}^$*+?.|]+/))
      .filter((word) => word !== '' && word.length <= 12),
  ),
]
