import chardet from 'chardet'

const alwaysTried = ['gb18030', 'big5', 'utf-8', 'utf-16le', 'utf-16be']
const sampleBytes = 65_536

/** Encodings worth trying, without repetition: what the bytes' statistics suggest among the Chinese ones, and the usual ones. */
export function detectedEncodings(bytes: Uint8Array): readonly string[] {
  const guesses = chardet.analyse(bytes.subarray(0, sampleBytes)).map((match) => match.name.toLowerCase())
  return [...new Set([...guesses.filter((name) => alwaysTried.includes(name)), ...alwaysTried])]
}
