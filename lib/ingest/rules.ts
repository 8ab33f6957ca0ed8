import { cleanPage, decodePage, pipelineVersion } from '#lib/clean/index.ts'
import { extractMetadata } from '#lib/extract/index.ts'
import type { Pipeline } from './pipeline.ts'

/** The rules of this archive. */
export const rules: Pipeline = { version: pipelineVersion, decode: decodePage, clean: cleanPage, extract: extractMetadata }
