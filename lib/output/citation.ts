/** What a citation names. Dates are ISO days; `address` is the permanent link of the report in this archive. */
export type CitedReport = {
  readonly id: number
  readonly title: string
  readonly authors: readonly string[]
  readonly source: string | null
  readonly publishedAt: string | null
  readonly address: string
  readonly citedOn: string
  readonly corpusVersion: string
}

/** A citation after GB/T 7714-2015, electronic resource online: 责任者. 题名[EB/OL]. 来源, (发布日期)[引用日期]. 地址. */
export function citeGbt7714(report: CitedReport): string {
  const responsible = report.authors.length > 0 ? `${namesOf(report.authors)}. ` : ''
  const source = report.source ? `${report.source}, ` : ''
  const published = report.publishedAt ? `(${report.publishedAt.slice(0, 10)})` : ''
  return `${responsible}${report.title}[EB/OL]. ${source}${published}[${report.citedOn}]. ${report.address}.`
}

/** Up to three names, then 等, as the standard has it. */
const namesOf = (authors: readonly string[]) => authors.slice(0, 3).join(', ') + (authors.length > 3 ? ', 等' : '')

/** A citation for a footnote: 《题名》，来源，发布日期，会纪第 N 号（语料版本 V），地址。 */
export function citePlain(report: CitedReport): string {
  const parts = [
    `《${report.title}》`,
    report.source,
    report.publishedAt?.slice(0, 10),
    `会纪第 ${report.id} 号（语料版本 ${report.corpusVersion}）`,
    report.address,
  ]
  return `${parts.filter(Boolean).join('，')}。`
}
