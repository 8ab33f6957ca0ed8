/** Whether the search server of the settings can be used. A wrong setting is a `problem`; a server that does not answer may do so later. */
export type ServerCheck = { readonly kind: 'ready' } | { readonly kind: 'down' | 'problem'; readonly message: string }

export const problem = (message: string): ServerCheck => ({ kind: 'problem', message })

/** Whether a version such as 1.50.0 is `major`.`minor` or later. */
export function isAtLeast(version: string, { major, minor }: { readonly major: number; readonly minor: number }): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}
