import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** A Chromium that can be started, and how we came by it. */
export type Browser = { readonly executablePath: string; readonly origin: string }

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']
const cache = resolve('.cache', 'browser')
/** A Chromium and a Chinese font that the npm registry carries, for users who may not install Debian's packages. */
const packagedBrowser = '@sparticuz/chromium@153.0.0'
const packagedFont = '@expo-google-fonts/noto-sans-sc@0.4.3'

const hasChineseFont = (): boolean => {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

function installDebianPackages(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  return (
    spawnSync('apt-get', ['update', '-qq'], options).status === 0 &&
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options).status === 0
  )
}

function installFromNpm(name: string): void {
  execFileSync('npm', ['install', '--prefix', cache, '--no-save', '--no-fund', '--no-audit', '--loglevel=error', name], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function installFontForUser(): Promise<void> {
  installFromNpm(packagedFont)
  const folder = join(homedir(), '.local', 'share', 'fonts', 'huiji')
  await mkdir(folder, { recursive: true })
  const source = join(cache, 'node_modules', '@expo-google-fonts', 'noto-sans-sc')
  const fonts = (await readdir(source, { recursive: true })).filter((file) => /(400Regular|700Bold).*\.ttf$/.test(file))
  for (const font of fonts) await cp(join(source, font), join(folder, font.replaceAll('/', '-')))
  spawnSync('fc-cache', ['-f'])
}

async function packagedChromium(): Promise<Browser> {
  installFromNpm(packagedBrowser)
  const require = createRequire(join(cache, 'package.json'))
  const { default: chromium } = (await import(require.resolve('@sparticuz/chromium'))) as { default: { executablePath(): Promise<string> } }
  return { executablePath: await chromium.executablePath(), origin: `the npm package ${packagedBrowser}` }
}

/**
 * A browser for the journeys, with a font that has Chinese letters: one that is installed, else Debian's packages when root, else
 * npm packages. @throws naming what to install, when there is none to be had.
 */
export async function provideBrowser(): Promise<Browser> {
  const before = installed.find((path) => existsSync(path))
  if (!before || !hasChineseFont()) installDebianPackages(['chromium', 'fonts-noto-cjk', 'fontconfig'])
  if (!hasChineseFont()) await installFontForUser()
  const executablePath = installed.find((path) => existsSync(path))
  if (executablePath) return { executablePath, origin: before ? 'installed on this machine' : "Debian's package chromium" }
  try {
    return await packagedChromium()
  } catch (cause) {
    throw new Error(
      'There is no browser for the journeys. Install Chromium (on Debian: apt-get install chromium fonts-noto-cjk), then run the tests again.',
      { cause },
    )
  }
}
