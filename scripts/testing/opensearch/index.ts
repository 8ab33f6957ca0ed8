export { openSearchMissing, startOpenSearch, type TestOpenSearch } from './cluster.ts'
