import table from './data/phone-codes.json' with { type: 'json' }

const codes: { readonly [areaCode: string]: string } = table.codes

/** The divisions that share an area code of fixed lines (0576); empty for an unknown one. */
export const placesOfPhone = (areaCode: string): readonly string[] => codes[areaCode]?.split(' ') ?? []
