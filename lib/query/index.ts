export { canonical, isEmptyChoice } from './canonical.ts'
export {
  change,
  choiceOf,
  excludeValue,
  includeValue,
  removeValue,
  searchHref,
  toggleNone,
  toggleValue,
  withChoice,
} from './change.ts'
export { defaultSize, defaultSort, emptyQuery, hasPositiveTerms } from './defaults.ts'
export { mistakeExamples, queryExamples } from './examples.ts'
export { parse, type SearchParameters } from './parse.ts'
export { positiveTerms } from './positive-terms.ts'
export * from './query.ts'
export { parameters, serialise } from './serialise.ts'
export { maxTerms, maxTermUnits, writeTerms } from './term-syntax.ts'
export { type TypedWord, typedWord } from './typed-word.ts'
export { compareValues, type ValueKind, valueKinds } from './vocabulary.ts'
