import type { ReactNode } from 'react'

/** A command to run on the server. */
function Command({ children }: { readonly children: ReactNode }) {
  return <code className="rounded-sm bg-sunken px-1 py-0.5 font-mono text-sm text-ink">{children}</code>
}

/** For `t.rich`: messages write their commands as `<command>…</command>`. */
export const withCommand = { command: (chunks: ReactNode) => <Command>{chunks}</Command> }
