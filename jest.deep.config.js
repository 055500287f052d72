/** Every cell of the fault matrix, kills, changed and real files, long orders of steps: `npm run test:deep`. */
export { deep as default } from './jest.config.js';
