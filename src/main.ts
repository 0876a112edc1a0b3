import { calculations } from './calculations.ts'
import { StartError } from './platform/database/start-error.ts'
import { commands } from './platform/start/commands.ts'

/** The command line: `npm start`, `npm run thuiswaarts -- COMMAND`. A file that cannot be calculated with ends with 2. */
const [name = 'help', ...rest] = process.argv.slice(2)
const command = commands[name]
const calculation = calculations[name]
try {
  if (calculation) process.stdout.write(`${JSON.stringify(await calculation.run(rest))}\n`)
  else if (command) {
    await command.run(rest)
    if (name === 'help')
      for (const [key, { does }] of Object.entries(calculations))
        process.stdout.write(`${key.padEnd(10)} ${does}\n`)
  } else {
    const known = [...Object.keys(commands), ...Object.keys(calculations)].join(', ')
    throw new StartError(`Onbekende opdracht: ${name}. Kies uit: ${known}.`)
  }
  process.exit()
} catch (error) {
  if (error instanceof StartError || (error as Error).name === 'StartError') {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exit(calculation ? 2 : 1)
  }
  throw error
}
