import { pipelineVersion } from '#lib/clean/pipeline-version.ts'
import { createRun } from '#lib/store/index.ts'
import { archiveStore } from '../../archive.ts'
import type { ReingestScope } from './reingest-scope.ts'

/** Queues a re-ingest; returns the number of its run. */
export const startReingest = (scope: ReingestScope, keeperId: string): Promise<number> =>
  createRun(archiveStore(), { kind: 'reingest', scope, pipeline: pipelineVersion, startedBy: keeperId })
