/** The page numbers that are offered: the first, the last, and two either side of the present one. */
export function pageWindow(page: number, pages: number): number[] {
  const near = [page - 2, page - 1, page, page + 1, page + 2]
  return [...new Set([1, ...near, pages])].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b)
}
