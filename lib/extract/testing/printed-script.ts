import { Converter } from 'opencc-js'
import { isTraditional, readingsOf, simplifyCharacters, toSimplified } from '#lib/text/index.ts'
import type { Replacements } from './other-place.ts'

const toTraditional = Converter({ from: 'cn', to: 't' })
const ghost = '(?:\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+ ?\\))?'

/** Whether a word survives the way into traditional script and back. */
export const survivesScripts = (word: string): boolean => toSimplified(`區縣會議${toTraditional(word)}`).text === `区县会议${word}`

/**
 * Replaces words of a captured page, however it prints them: in either script, with readings behind some characters (區(qū)). What
 * stands for them is printed in the same way, with readings where the page puts them.
 */
export function replaceInPage(source: string, words: Replacements): string {
  if (words.size === 0) return source
  const simple = simplifyCharacters(source)
  const print = isTraditional(source) ? haunted(source) : (text: string) => text
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map((word) => [...word].map((character) => character + ghost).join('')).join('|'), 'g')
  let result = ''
  let from = 0
  for (const match of simple.matchAll(pattern)) {
    const word = match[0].replace(/\([^)]*\)/g, '')
    result += source.slice(from, match.index) + print(words.get(word) ?? word)
    from = match.index + match[0].length
  }
  return result + source.slice(from)
}

/** Prints simplified words in traditional script, with the page's own habit of readings: a character has one always or never. */
function haunted(source: string): (text: string) => string {
  const hosts = new Set(Array.from(source.matchAll(/(\p{Script=Han})\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\)/gu), (match) => match[1]))
  const others = new Set([...source].filter((character) => !hosts.has(character)))
  return (text) =>
    [...text]
      .map((character) => {
        const traditional = toTraditional(character)
        const [reading] = readingsOf(traditional)
        const isHost = hosts.size > 0 && traditional !== character && !others.has(traditional)
        return isHost && reading ? `${traditional}(${reading})` : traditional
      })
      .join('')
}
