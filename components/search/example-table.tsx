import type { ReactNode } from 'react'

type Pair = readonly [ReactNode, ReactNode]

/** Two columns: what is typed, and what it means. */
export function ExampleTable({ head, rows }: { readonly head: Pair; readonly rows: readonly Pair[] }) {
  return (
    <table className="w-full text-left">
      <thead>
        <tr className="border-b border-line text-sm text-muted">
          <th scope="col" className="w-2/5 py-1 pr-6 font-normal">
            {head[0]}
          </th>
          <th scope="col" className="py-1 font-normal">
            {head[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([typed, meaning], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change
          <tr key={at} className="border-b border-line align-baseline">
            <td className="py-2 pr-6">{typed}</td>
            <td className="py-2">{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
