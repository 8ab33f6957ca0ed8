import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'

/** The rooms of lib/ and what each may import besides itself, `report` and `config` (the picture in README.md). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  report: [],
  config: [],
  i18n: [],
  text: [],
  knowledge: ['text'],
  clean: ['text', 'knowledge'],
  extract: ['text', 'knowledge', 'clean'],
  query: ['text', 'knowledge'],
  search: ['text', 'knowledge', 'query', 'store'],
  store: ['search'],
  ingest: ['text', 'knowledge', 'clean', 'extract', 'query', 'search', 'store'],
  output: ['text', 'knowledge', 'query', 'search', 'store', 'extract'],
  access: ['store'],
  jobs: ['text', 'knowledge', 'clean', 'extract', 'query', 'search', 'store', 'ingest'],
}

const pureRooms = ['text', 'knowledge', 'clean', 'extract', 'query', 'report']
const room = (name: string) => `(^|/)lib/${name}/`
/** Tests, and the test support that they use, stand outside the house. */
const notATest = { pathNot: '\\.test\\.tsx?$|/testing/|(^|/)lib/search/contract' }

const roomRules = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `${name}-reaches-too-far`,
  severity: 'error' as const,
  from: { path: room(name), ...notATest },
  to: {
    path: '(^|/)(lib|app|components|scripts)/',
    pathNot: [name, ...(name === 'report' || name === 'config' ? [] : ['report', 'config']), ...allowed].map(room),
  },
}))

const ruleSet: IFlattenedRuleSet = {
  forbidden: [
    ...roomRules,
    {
      name: 'store-takes-only-the-types-of-search',
      severity: 'error',
      from: { path: room('store'), ...notATest },
      to: { path: room('search'), pathNot: '/search/port\\.ts$' },
    },
    {
      name: 'only-the-postgres-engine-reaches-the-store',
      severity: 'error',
      from: { path: room('search'), pathNot: ['/search/postgres/', notATest.pathNot] },
      to: { path: room('store') },
    },
    {
      name: 'prisma-stays-in-the-store',
      severity: 'error',
      from: { path: '.', pathNot: [room('store'), '(^|/)prisma\\.config\\.ts$'] },
      to: { path: '@prisma/|/prisma/|lib/store/generated' },
    },
    {
      name: 'pure-rooms-do-no-io',
      severity: 'error',
      from: { path: pureRooms.map(room), ...notATest },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|buffer|assert)$' },
    },
    {
      name: 'components-take-values',
      severity: 'error',
      from: { path: '(^|/)components/', pathNot: '(^|/)components/admin/' },
      to: { path: [room('store'), room('ingest'), room('jobs'), room('access')] },
    },
    { name: 'lib-knows-no-pages', severity: 'error', from: { path: '(^|/)lib/', ...notATest }, to: { path: '(^|/)(app|components)/' } },
    { name: 'no-circles', severity: 'error', from: { path: '(^|/)lib/', pathNot: room('store/generated') }, to: { circular: true } },
  ],
}

export type Arrows = {
  readonly modules: number
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[]
}

/**
 * Looks at every import below the given folders. The tool reads TypeScript through swc: beside TypeScript 7 it would find nothing,
 * and report no violation, so callers must look at `modules`.
 */
export async function checkArrows(folders: readonly string[], exclude: string | null): Promise<Arrows> {
  const { output } = await cruise([...folders], {
    validate: true,
    ruleSet,
    parser: 'swc',
    doNotFollow: { path: 'node_modules|lib/store/generated' },
    ...(exclude === null ? {} : { exclude: { path: exclude } }),
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  })
  const { modules, summary } = output as ICruiseResult
  return {
    modules: modules.filter((module) => /\.tsx?$/.test(module.source) && !module.couldNotResolve).length,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}
