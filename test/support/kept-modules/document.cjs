require('./end-at-once.cjs');
module.exports = require('jest-environment-jsdom');
