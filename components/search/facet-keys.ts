import { pinyinSpellings } from '#lib/text/index.ts'

const spelled = (name: string) => pinyinSpellings(name).flatMap(({ full, initials }) => [full, initials])

/**
 * What a value of a facet can be found by inside its list (`holdsTyped`): as it is written, in full pinyin and in first letters, each
 * after a blank.
 */
export const facetKeys = (...names: readonly string[]): string =>
  [...new Set(names.flatMap((name) => [name.toLowerCase().replaceAll(' ', ''), ...spelled(name)]))].map((key) => ` ${key}`).join('')
