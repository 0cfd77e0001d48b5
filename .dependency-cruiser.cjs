/** Who may import whom; docs/architecture.md says why. Every rule is an error. */
module.exports = {
  forbidden: [
    {
      name: 'packages-stand-alone',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^app/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^app/platform/' },
      to: { path: '^app/(features|site|desk|cli)/' },
    },
    {
      name: 'features-know-no-shell',
      severity: 'error',
      from: { path: '^app/features/' },
      to: { path: '^app/cli/' },
    },
    {
      name: 'queries-and-views-stay-in-their-feature',
      severity: 'error',
      from: { path: '^app/features/([^/]+)/' },
      to: {
        path: '^app/features/[^/]+/(queries\\.ts|.*-queries\\.ts|.*\\.view\\.tsx)$',
        pathNot: '^app/features/$1/',
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|/test/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
