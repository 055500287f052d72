/** fast-check with the seed of the run (jest.config.js), which fast-check names again where a property fails. */
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED) });
module.exports = fc;
