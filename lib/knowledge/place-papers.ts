import table from './data/place-papers.json' with { type: 'json' }

/** Newspapers and news sites that do not bear the name of their place, and its code. Unverified: see the source in data/place-papers.json. */
export const placePapers: ReadonlyMap<string, string> = new Map(
  Object.entries(table.papers).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
)
