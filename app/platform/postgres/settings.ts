import { MARK } from './postmaster.ts'

/**
 * The server's settings, for a small machine that also runs Redaksi: given on the command line, where they win
 * over whatever a data folder's own files say. Durability is not for trade. What readers write stays out of
 * PostgreSQL's log: neither statements nor details are logged, and errors go to whoever made them.
 */
export function serverSettings({ socket, connections }: { socket: string; connections: number }): string[] {
  const settings = {
    listen_addresses: '',
    port: 5432,
    // Quoted: a folder may have a comma in its name.
    unix_socket_directories: `"${socket.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    max_connections: connections,
    shared_buffers: '48MB',
    work_mem: '4MB',
    maintenance_work_mem: '32MB',
    effective_cache_size: '512MB',
    max_wal_size: '256MB',
    min_wal_size: '64MB',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    // Nobody streams from this server; without these it runs three processes fewer.
    max_wal_senders: 0,
    max_logical_replication_workers: 0,
    io_method: 'sync',
    max_worker_processes: 4,
    autovacuum_max_workers: 2,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    logging_collector: 'off',
  }
  return ['-c', MARK, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
