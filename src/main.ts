import { StartError } from './platform/database/start-error.ts'
import { commands } from './platform/start/commands.ts'

/** The command line: `npm start`, `npm run thuiswaarts -- COMMAND`. */
const [name = 'help', ...rest] = process.argv.slice(2)
const command = commands[name]
try {
  if (!command)
    throw new StartError(`Onbekende opdracht: ${name}. Kies uit: ${Object.keys(commands).join(', ')}.`)
  await command.run(rest)
  process.exit()
} catch (error) {
  if (error instanceof StartError || (error as Error).name === 'StartError') {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exit(1)
  }
  throw error
}
