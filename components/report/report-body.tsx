import type { TextMark } from './mark-tree.ts'
import { MarkedText } from './marked-text.tsx'

type Props = { readonly text: string; readonly marks: readonly TextMark[]; readonly label: string; readonly lang: string }

/** The text of a report, a paragraph for every line. */
export function ReportBody({ text, marks, label, lang }: Props) {
  return (
    <section aria-label={label} lang={lang} className="space-y-4 font-serif text-[1.0625rem] leading-[1.9]">
      {paragraphsOf(text).map(({ start, end }) => (
        <p key={start} className="indent-[2em]">
          <MarkedText text={text} start={start} end={end} marks={marks} />
        </p>
      ))}
    </section>
  )
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => ({ start: match.index, end: match.index + match[0].length }))
}
