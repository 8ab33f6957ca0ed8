export { enqueueReingest, type ReingestScope } from './enqueue-reingest.ts'
export { type JobQueue, openJobQueue, sharedJobQueue } from './job-queue.ts'
export { indexSource } from './keep-indexed.ts'
export { startWorker, type Worker, type WorkerDeps } from './worker.ts'
