/** How long the pane may take to start before it explains itself, in milliseconds. */
const patience = 10_000;

// The message stands in the page; it is gone when the pane has started, because the pane replaces it.
setTimeout(() => document.getElementById('starting-late')?.removeAttribute('hidden'), patience);
