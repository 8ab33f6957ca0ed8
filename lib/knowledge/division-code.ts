/** `district` is the county level: districts, counties, banners and county-level cities. */
export type DivisionLevel = 'province' | 'city' | 'district'

/** Second pair of digits of counties that stand directly below their province: municipalities, and those administered by the province. */
const withoutCity = /^\d\d(00|90)|^(11|12|31|50)/

/** The three codes of a place from the one of its smallest division; `city` is null where no prefecture lies between. */
export function placeCodes(code: string): { province: string; city: string | null; district: string | null } {
  const province = `${code.slice(0, 2)}0000`
  const level = divisionLevel(code)
  return {
    province,
    city: level === 'province' || withoutCity.test(code) ? null : `${code.slice(0, 4)}00`,
    district: level === 'district' ? code : null,
  }
}

export function divisionLevel(code: string): DivisionLevel {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'city' : 'district'
}
