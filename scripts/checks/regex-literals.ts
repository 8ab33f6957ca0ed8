import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '@swc/core'

/** A regular expression and the file that holds it. */
export type FoundRegex = { readonly file: string; readonly source: string; readonly flags: string }

async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.ts$|\.d\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/testing/'))
}

/** All regular expressions that are written as literals in the files below a folder, tests left out. */
export async function regexLiterals(folder: string): Promise<FoundRegex[]> {
  const found: FoundRegex[] = []
  for (const file of await sourceFiles(folder)) {
    const tree = await parse(await readFile(file, 'utf8'), { syntax: 'typescript', tsx: file.endsWith('x') })
    found.push(...literalsIn(tree).map((literal) => ({ file, ...literal })))
  }
  return found
}

function literalsIn(node: unknown): Omit<FoundRegex, 'file'>[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn)
  if (typeof node !== 'object' || node === null) return []
  if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
    return [{ source: String(node.pattern), flags: String(node.flags) }]
  return Object.values(node).flatMap(literalsIn)
}
