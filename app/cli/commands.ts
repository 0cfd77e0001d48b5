import type { Command } from './command.ts'

/**
 * Every command, in the order of the help. Loaded when it is called: a server's parts take half a second, which
 * `redaksi version` and a start that is refused should not cost.
 */
export const COMMANDS: readonly { name: string; load(): Promise<Command> }[] = [
  { name: 'start', load: async () => (await import('./start.ts')).start },
  { name: 'import page', load: async () => (await import('./import-page.ts')).importPage },
  { name: 'copydesk check', load: async () => (await import('./copydesk-check.ts')).copydeskCheck },
  { name: 'user list', load: async () => (await import('./user/list.ts')).userList },
  { name: 'user add', load: async () => (await import('./user/add.ts')).userAdd },
  { name: 'user roles', load: async () => (await import('./user/roles.ts')).userRoles },
  { name: 'user suspend', load: async () => (await import('./user/suspend.ts')).userSuspend },
  {
    name: 'user second-factor',
    load: async () => (await import('./user/second-factor.ts')).userSecondFactor,
  },
  { name: 'user link', load: async () => (await import('./user/link.ts')).userLink },
  { name: 'demo remove', load: async () => (await import('./demo/remove.ts')).demoRemove },
  { name: 'log verify', load: async () => (await import('./log/verify.ts')).logVerify },
  { name: 'doctor', load: async () => (await import('./doctor/doctor.ts')).doctor },
  { name: 'migrate', load: async () => (await import('./migrate.ts')).migrate },
  { name: 'version', load: async () => (await import('./version.ts')).version },
]
