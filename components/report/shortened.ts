const shownUnits = 80

/** A quote as a list shows it: its beginning, where it is long. */
export const shortened = (text: string): string => (text.length > shownUnits ? `${text.slice(0, shownUnits)}…` : text)
