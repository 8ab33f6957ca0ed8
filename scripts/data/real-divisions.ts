/** A node of dist/pca-code.json: two digits for a province, four for a prefecture, six for a county. */
export type SourceDivision = { readonly code: string; readonly name: string; readonly children?: readonly SourceDivision[] }
export type NamedCode = { readonly code: string; readonly name: string }

/** Not in the package's tables; codes of GB/T 2260. */
const specialRegions: readonly NamedCode[] = [
  { code: '710000', name: '台湾省' },
  { code: '810000', name: '香港特别行政区' },
  { code: '820000', name: '澳门特别行政区' },
]

/** Rows that only group others: the county level stands directly below the province there. */
const grouping = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/

/** County-level rows of areas without a government of that level: islands of 三沙市, a committee of 海西州. */
const notCounties = /(群岛|及其海域|行政委员会)$/

/** Statistical codes ending in 71 to 80 stand for zones; cities administered by the province begin at 81 and real districts end below. */
const isZoneCode = (code: string) => code.length === 6 && Number(code.slice(4)) >= 71 && Number(code.slice(4)) <= 80

const isCounty = ({ code, name }: SourceDivision) => code.length === 6 && !isZoneCode(code) && !notCounties.test(name)

const sixDigits = ({ code, name }: SourceDivision): NamedCode => ({ code: code.padEnd(6, '0'), name })

/** The administrative divisions among the rows of the package, in the order of their codes. */
export function realDivisions(provinces: readonly SourceDivision[]): NamedCode[] {
  const named = provinces.flatMap((province) => [
    sixDigits(province),
    ...(province.children ?? []).flatMap((city) => [
      ...(grouping.test(city.name) ? [] : [sixDigits(city)]),
      ...(city.children ?? []).filter(isCounty).map(sixDigits),
    ]),
  ])
  return [...named, ...specialRegions].toSorted((a, b) => a.code.localeCompare(b.code))
}
