import { readdir, readFile } from 'node:fs/promises'

/** A process and all below it. */
async function family(pid: number): Promise<number[]> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '')
    parents.set(Number(name), Number(/^PPid:\t(\d+)/m.exec(status)?.[1] ?? 0))
  }
  const found = [pid]
  for (const known of found)
    found.push(...[...parents].flatMap(([child, of]) => (of === known ? [child] : [])))
  return found
}

/**
 * The memory of a process and all below it in MiB, as the sum of PSS: each shared page counts once, split
 * among those that share it. RSS would count PostgreSQL's shared buffers once for every backend.
 */
export async function memoryOf(pid: number): Promise<number> {
  let kib = 0
  for (const member of await family(pid)) {
    const rollup = await readFile(`/proc/${member}/smaps_rollup`, 'utf8').catch(() => '')
    kib += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0)
  }
  return kib / 1024
}
