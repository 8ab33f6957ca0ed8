declare module 'pinyin4js' {
  const pinyin: {
    readonly WITH_TONE_MARK: string
    readonly convertToPinyinString: (text: string, separator: string, format: string) => string
  }
  export default pinyin
}
