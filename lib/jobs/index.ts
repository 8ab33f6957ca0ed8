export { enqueueReingest, type ReingestScope } from './enqueue-reingest.ts'
export { type JobQueue, openJobQueue } from './job-queue.ts'
export { startWorker, type Worker, type WorkerDeps } from './worker.ts'
