import type { Command } from './command.ts'
import { importPage } from './import-page.ts'
import { migrate } from './migrate.ts'
import { version } from './version.ts'

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [importPage, migrate, version]
