import { parseArgs } from 'node:util'

/**
 * The paths that a command was given. Where it was given none, or --help, it prints the usage and returns what the command ends with:
 * 0 for help, 2 for a wrong use.
 */
export function pathArguments(usage: string): { readonly paths: readonly string[] } | { readonly exitCode: number } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } })
    if (!values.help && positionals.length > 0) return { paths: positionals }
    if (!values.help) console.error(usage)
    else console.log(usage)
    return { exitCode: values.help ? 0 : 2 }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    return { exitCode: 2 }
  }
}
