const tone = /\p{M}/gu

/** Whether what is typed is in a name, or begins one of its spellings. `keys` are those of `facetKeys`. Runs in the browser, so without tables. */
export function holdsTyped(keys: string, typed: string): boolean {
  const wanted = typed
    .normalize('NFKD')
    .replace(tone, '')
    .toLowerCase()
    .replace(/[\s'’]/g, '')
  return wanted === '' || keys.includes(/^[a-z0-9]+$/.test(wanted) ? ` ${wanted}` : wanted)
}
