/** Given on the command line, so they hold whatever postgresql.conf in an older data folder says. */
export function serverSettings(port: number, throwAway: boolean): string[] {
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: throwAway ? 200 : 60,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The log must hold no personal data: no statement, and no DETAIL with the values of a duplicate key.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    jit: 'off',
    ...(throwAway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : { fsync: 'on' }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
