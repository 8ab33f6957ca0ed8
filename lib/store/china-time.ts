const chinaOffsetMs = 8 * 3600 * 1000

/** An instant as China Standard Time, 2022-03-03T10:58:00+08:00: one spelling, so that a page reads the same on every pass. */
export const chinaTime = (instant: Date): string => `${new Date(instant.getTime() + chinaOffsetMs).toISOString().slice(0, 19)}+08:00`
