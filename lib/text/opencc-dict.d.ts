declare module 'opencc-js/dict/*' {
  /** Entries "from to", parted by a bar. */
  const dict: string
  export default dict
}
