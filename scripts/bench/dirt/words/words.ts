/** Words of a half of the pages: what sites, advertisers and editors write around and into reports. All of it is invented. */
export type Words = {
  /** Lists of search words that hijackers print before and behind a page. */
  readonly spamLists: readonly (readonly string[])[]
  /** Brands and addresses set into sentences. */
  readonly brands: readonly string[]
  /** Captions of pictures; # is a number. */
  readonly captions: readonly string[]
  readonly pictureNames: readonly string[]
  /** Lines of attachments; # is a number. */
  readonly attachments: readonly string[]
  /** Source lines under the title; @ is a person, % a paper, # a number of two digits. */
  readonly sourceLines: readonly string[]
  /** Lines of editors and reporters at the end; @ is a person. */
  readonly closingLines: readonly string[]
  readonly people: readonly string[]
  readonly papers: readonly string[]
  /** Lines and notes of pagination; # is the page, & their number. */
  readonly pageJumps: readonly string[]
  /** What is printed where a text is cut off; # is a number. */
  readonly cuts: readonly string[]
  /** What opens each of several articles; # is its number in Chinese. */
  readonly articleHeads: readonly string[]
  /** Lines by which a rewriting machine can be told; # is a number. */
  readonly rewritingMarks: readonly string[]
}
