/**
 * Ends a worker of Jest as soon as nothing is left to do. Node would first free a heap of half a gigabyte piece by piece, for which
 * Jest waits half a second and then speaks of a leak (jest-worker, BaseWorkerPool.end).
 */
if (process.env.JEST_WORKER_ID && process.send) process.once('beforeExit', () => process.exit());
