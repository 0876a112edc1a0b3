import { ensureNode } from '../bin/node-version.mjs'

// `npm run bench`. This file must parse on Node 16.
await ensureNode()
await import('./bench.ts')
