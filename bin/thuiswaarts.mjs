import { ensureNode } from './node-version.mjs'

await ensureNode()
await import('../src/main.ts')
