import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { projectRoot } from '../src/platform/database/project-root.ts'

/** Milliseconds from the command to the first whole page, with `npm start`'s own command; the process is stopped. */
export async function timeToFirstPage(environment: Record<string, string>): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, ['bin/thuiswaarts.mjs', 'start'], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'silent', ...environment },
  })
  const gone = once(child, 'exit')
  const page = () =>
    fetch(`http://127.0.0.1:${environment['PORT']}/`).then(
      async (response) => response.ok && (await response.text()).includes('</html>'),
      () => false,
    )
  while (!(await page())) {
    if (child.exitCode !== null) throw new Error(`The site ended with ${child.exitCode} instead of starting`)
    await pause(20)
  }
  const took = performance.now() - started
  child.kill('SIGTERM')
  await gone
  return took
}
