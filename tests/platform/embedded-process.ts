import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'

// Run as a process of its own: starts the embedded database, says how, and stops it when its input ends.
const [dataFolder = ''] = process.argv.slice(2)
try {
  const server = await startEmbedded({ dataFolder })
  console.log(JSON.stringify({ url: server.url, adopted: server.adopted }))
  for await (const _ of process.stdin);
  await server.stop()
} catch (error) {
  console.log(JSON.stringify({ refused: (error as Error).message, name: (error as Error).name }))
  process.exitCode = 1
}
