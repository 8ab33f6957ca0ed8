export { extractMetadata } from './extract-metadata.ts'
