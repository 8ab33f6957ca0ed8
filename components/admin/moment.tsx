const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Shanghai' })

/** A point in time, +08:00, the same in every language: 2022-03-03 10:58:00. */
export function Moment({ at, empty = '–' }: { readonly at: Date | null; readonly empty?: string }) {
  if (!at) return empty
  const [day, time] = format.format(at).split(' ')
  return (
    <time dateTime={at.toISOString()} className="tabular-nums">
      <span className="whitespace-nowrap">{day}</span> <span className="whitespace-nowrap">{time}</span>
    </time>
  )
}
