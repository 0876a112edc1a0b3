import { spawnSync } from 'node:child_process'
import { lchownSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../start-error.ts'

/** As whom PostgreSQL runs. It refuses to run as root, and root is who runs in most containers. */
export type ServerUser = {
  /** Command that comes before the program; empty when it runs as ourselves. */
  wrap: readonly string[]
  /** Who must own the data, when we have to see to that. */
  owner: { uid: number; gid: number } | null
}

type Account = { uid: number; gid: number }

/** Tries what works here by running `postgres --version` from the folder where the data will be. */
export function chooseServerUser(postgres: string, folder: string): ServerUser {
  if (process.getuid?.() !== 0) return { wrap: [], owner: null }
  const account = unprivilegedAccount(readFileSync('/etc/passwd', 'utf8'))
  const choice = account && waysAsRoot(account).find((way) => runs(way, postgres, folder))
  if (choice) return choice
  throw new StartError(
    'PostgreSQL draait niet als root en deze machine laat ons niet wisselen van gebruiker: ' +
      'start Thuiswaarts als een gewone gebruiker, of zet DATABASE_URL.',
  )
}

function waysAsRoot({ uid, gid }: Account): ServerUser[] {
  return [
    {
      // Inside this namespace we are an ordinary user; outside it the files stay root's. Needs no other account
      // to be able to enter the folder, so a clone in a folder with mode 0700 works.
      wrap: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'],
      owner: { uid: 0, gid: 0 },
    },
    {
      // Most containers forbid namespaces. There another account may enter the folder by one capability;
      // no_setuid_fixup because access(2), with which PostgreSQL finds its own program, drops it otherwise.
      wrap: [
        'setpriv',
        '--securebits=+no_setuid_fixup',
        `--reuid=${uid}`,
        `--regid=${gid}`,
        '--clear-groups',
        '--inh-caps=+dac_override',
        '--ambient-caps=+dac_override',
        '--',
      ],
      owner: { uid, gid },
    },
  ]
}

/** initdb looks its own user up by number, so it has to be an account that exists. */
export function unprivilegedAccount(passwd: string): Account | null {
  const accounts = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0)
  const byName = (name: string) => accounts.find((account) => account.name === name)
  const found = byName('postgres') ?? byName('nobody') ?? accounts[0]
  return found ? { uid: found.uid, gid: found.gid } : null
}

export function command(user: ServerUser, program: string, args: readonly string[]): [string, string[]] {
  const [first = program, ...rest] = [...user.wrap, program, ...args]
  return [first, rest]
}

/** Gives the data to the user PostgreSQL runs as, for instance after the machine started to allow namespaces. */
export function ownData(user: ServerUser, folder: string): void {
  if (!user.owner) return
  const { uid, gid } = user.owner
  const present = statSync(folder).uid
  if (present === uid) return
  if (present !== 0 && present !== unprivilegedAccount(readFileSync('/etc/passwd', 'utf8'))?.uid) {
    throw new StartError(
      `De gegevens in ${folder} zijn van gebruiker ${present}: start Thuiswaarts als die gebruiker.`,
    )
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, name), uid, gid)
  lchownSync(folder, uid, gid)
}

function runs(way: ServerUser, postgres: string, folder: string): boolean {
  const [program, args] = command(way, postgres, ['--version'])
  return spawnSync(program, args, { cwd: folder, stdio: 'ignore' }).status === 0
}
