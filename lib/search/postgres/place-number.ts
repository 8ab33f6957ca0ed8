const onlyMark = '.only'

/** A value of the place filter as a number: a division's code, below zero for the division itself without what is in it (`.only`). */
export const placeNumber = (value: string): number => (value.endsWith(onlyMark) ? -Number(value.slice(0, -onlyMark.length)) : Number(value))

/** The way back from `placeNumber`. */
export const placeValue = (number: number): string => (number < 0 ? `${-number}${onlyMark}` : String(number))
