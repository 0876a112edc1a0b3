import { expect, test } from 'vitest'
import { command, unprivilegedAccount } from './server-user.ts'

const root = 'root:x:0:0:root:/root:/bin/bash'
const nobody = 'nobody:x:65534:65534:nobody:/:/usr/sbin/nologin'

test('the account for PostgreSQL is preferred, then the one for nobody, then any that is not root', () => {
  expect(unprivilegedAccount([root, nobody, 'postgres:x:101:104::/:/bin/sh'].join('\n'))).toEqual({
    uid: 101,
    gid: 104,
  })
  expect(unprivilegedAccount([root, 'jan:x:1000:1000::/:', nobody].join('\n'))).toEqual({
    uid: 65534,
    gid: 65534,
  })
  expect(unprivilegedAccount([root, '', 'jan:x:1000:100::/:'].join('\n'))).toEqual({ uid: 1000, gid: 100 })
})

test('root is never chosen, also not under another name', () => {
  expect(unprivilegedAccount([root, 'toor:x:0:5::/:', 'half:x:5:0::/:'].join('\n'))).toBeNull()
})

test('a wrapped command keeps its arguments', () => {
  expect(command({ wrap: [], owner: null }, 'initdb', ['-D', 'a b'])).toEqual(['initdb', ['-D', 'a b']])
  expect(command({ wrap: ['unshare', '--'], owner: null }, 'initdb', ['-D'])).toEqual([
    'unshare',
    ['--', 'initdb', '-D'],
  ])
})
