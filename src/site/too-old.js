/*
 * Says that this engine is too old for the page. ES5 on purpose: some versions of Word still start the engine of
 * Internet Explorer, which reads nothing newer (docs: concepts/browsers-used-by-office-web-add-ins).
 */
(function () {
  'use strict';
  // Both came in 2021, and the pages rely on them.
  if (Object.hasOwn && Array.prototype.at) return;
  var starting = document.getElementById('starting');
  if (starting) starting.style.display = 'none';
  document.getElementById('too-old').removeAttribute('hidden');
})();
