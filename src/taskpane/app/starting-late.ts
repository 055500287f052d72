/** How long the pane may take to start before it explains itself, in milliseconds. */
const patience = 10_000;

// The pane replaces the message once it has started.
setTimeout(() => document.getElementById('starting-late')?.removeAttribute('hidden'), patience);
