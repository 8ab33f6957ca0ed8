export { keepSuggestions, type SuggestionSource } from './keep-suggestions.ts'
export { type Suggestible, type SuggestionKind, suggestionKinds } from './suggestible.ts'
export { suggestibleNames } from './suggestible-names.ts'
export { makeSuggestionIndex, type SuggestionIndex, suggestionsFor } from './suggestion-index.ts'
