import type { ReactNode } from 'react'
import { type MarkNode, markTree, type TextMark } from './mark-tree.ts'

type Props = { readonly text: string; readonly start?: number; readonly end?: number; readonly marks: readonly TextMark[] }

/** Text [start, end) with its marks. */
export function MarkedText({ text, start = 0, end = text.length, marks }: Props): ReactNode {
  return markTree(text, start, end, marks).map((node) => <Node key={node.start} node={node} />)
}

const classes = { evidence: 'evidence', hit: 'hit', damage: 'damage' } as const

function Node({ node }: { readonly node: MarkNode }) {
  if ('text' in node) return node.text
  const { mark, first, children } = node
  const [id, ...moreIds] = first ? (mark.ids ?? []) : []
  return (
    <mark
      id={id}
      className={classes[mark.kind]}
      title={mark.title}
      data-fields={mark.fields?.join(' ')}
      data-values={mark.values?.join(' ')}
    >
      {moreIds.map((anchor) => (
        <span key={anchor} id={anchor} />
      ))}
      {children.map((child) => (
        <Node key={child.start} node={child} />
      ))}
    </mark>
  )
}
