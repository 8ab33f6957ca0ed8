import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { parseFileSync } from '@swc/core'

/** What is imported: a file by its path, a package below node_modules/, a part of Node as node:NAME. */
export type Import = { readonly to: string; readonly typesOnly: boolean }
export type ImportingFile = { readonly path: string; readonly imports: readonly Import[] }

type Node = { readonly [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const named = (node: unknown, typesOnly: boolean): Import[] =>
  isNode(node) && typeof node.value === 'string' ? [{ to: node.value, typesOnly }] : []

const onlyTypes = ({ typeOnly, specifiers }: Node): boolean =>
  typeOnly === true || (Array.isArray(specifiers) && specifiers.length > 0 && specifiers.every(({ isTypeOnly }) => isTypeOnly === true))

function importAt(node: Node): Import[] {
  if (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration')
    return named(node.source, onlyTypes(node))
  if (node.type === 'TsImportType') return named(node.argument, true)
  const isDynamic = node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Import'
  const [first] = isDynamic && Array.isArray(node.arguments) ? node.arguments : []
  return isNode(first) ? named(first.expression, false) : []
}

function importsIn(node: unknown): Import[] {
  if (Array.isArray(node)) return node.flatMap(importsIn)
  if (!isNode(node)) return []
  return [...importAt(node), ...Object.values(node).flatMap(importsIn)]
}

const aliases: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).imports

/** @throws when the import leads to no file: a check that looks away would find nothing wrong. */
function resolveImport(from: string, specifier: string): string {
  if (isBuiltin(specifier)) return `node:${specifier.replace(/^node:/, '')}`
  const alias = specifier.startsWith('#') ? aliases[specifier.replace(/\/.*/, '/*')] : undefined
  const path = alias
    ? posix.normalize(alias.replace('*', specifier.slice(specifier.indexOf('/') + 1)))
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(from), specifier)
      : null
  if (path === null) return `node_modules/${specifier}`
  const found = [path, `${path}.ts`, `${path}.tsx`].find((candidate) => existsSync(candidate) && statSync(candidate).isFile())
  if (!found) throw new Error(`${from} imports ${specifier}, which leads to no file`)
  return found
}

function importsOf(path: string): readonly Import[] {
  const tree = parseFileSync(path, { syntax: 'typescript', tsx: path.endsWith('.tsx'), target: 'es2022' })
  return importsIn(tree.body).map(({ to, typesOnly }) => ({ to: resolveImport(path, to), typesOnly }))
}

/** Every TypeScript file below the folders with its imports, those of types alone included. */
export const readImports = (folders: readonly string[]): ImportingFile[] =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/generated/'))
    .map((path) => ({ path, imports: importsOf(path) }))
