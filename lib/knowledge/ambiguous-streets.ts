import table from './data/ambiguous-streets.json' with { type: 'json' }

const streets: { readonly [code: string]: string } = table.streets

/** The streets, towns and townships, without their kind, of a county whose name others bear too; empty for all other counties. */
export const streetsOf = (code: string): readonly string[] => streets[code]?.split(' ') ?? []
