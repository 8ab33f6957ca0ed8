/** A row of dist/streets.json. */
export type SourceTown = { readonly name: string; readonly areaCode: string }

const peoples =
  /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|独龙|鄂伦春|赫哲|门巴|珞巴)(?:族)?)+(?:自治)?(?:民族)?乡$|民族乡$/u
const kinds = /(?:街道办事处|街道|镇|乡|地区|苏木)$/u

/** 红石砬满族乡 becomes 红石砬; null for farms and zones, which have no such kind, and where less than two characters are left. */
function withoutKind(name: string): string | null {
  const bare = [name.replace(peoples, ''), name.replace(kinds, '')].find((one) => one !== name && one.length > 1)
  return bare !== undefined && /^\p{Script=Han}+$/u.test(bare) ? bare : null
}

/** The names of towns by the division they lie in. Rows of a zone without a division count for its city. */
export function townNames(rows: readonly SourceTown[], exists: (code: string) => boolean): Map<string, string[]> {
  const codeOf = ({ areaCode }: SourceTown) => [areaCode, `${areaCode.slice(0, 4)}00`].find(exists)
  const named = rows.flatMap((row) => {
    const code = codeOf(row)
    const name = withoutKind(row.name)
    return code === undefined || name === null ? [] : [{ code, name }]
  })
  const byCode = Map.groupBy(named, ({ code }) => code)
  return new Map([...byCode].map(([code, towns]) => [code, [...new Set(towns.map(({ name }) => name))]]))
}
