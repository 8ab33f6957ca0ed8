import { isTraditional } from './script-of.ts'
import { cautiousTrie, changeableUnits, characterTrie, mayBeginEntry } from './script-tables.ts'
import { matchesOf } from './trie-matches.ts'

/**
 * Text in simplified characters, each in the place of the one it stands for, so that offsets stay the same. Words that Taiwan says
 * otherwise stay as they are. Letters that both scripts use (乾, 徵) change only where the text as a whole is traditional.
 */
export function simplifyCharacters(text: string): string {
  if (!hasChangeable(text)) return text
  const trie = isTraditional(text) ? characterTrie : cautiousTrie
  let result = ''
  let from = 0
  for (const match of matchesOf(trie, text, mayBeginEntry)) {
    result += text.slice(from, match.start) + match.after
    from = match.end
  }
  return result + text.slice(from)
}

/** Simplified text, the common case, has no letter that any entry changes. */
function hasChangeable(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (changeableUnits[text.charCodeAt(at)] === 1) return true
  return false
}
