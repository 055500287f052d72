import { config } from 'zod';

// The pages' policy forbids to run text as code. Zod would try it once to find out, which browsers report as
// a violation. Every page imports this before anything that brings a schema.
config({ jitless: true });
