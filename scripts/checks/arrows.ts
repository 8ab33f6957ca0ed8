import { findCircle } from './find-circle.ts'
import { type ImportingFile, readImports } from './read-imports.ts'

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

/** The folder of a room; also where a wrong import was planted for the test of this check. */
const room = (name: string) => new RegExp(`^(scripts/checks/planted/)?lib/(${name})/`)
const house = /^(scripts\/checks\/planted\/)?(lib|app|components|scripts)\//
/** Tests, and the test support that they use, stand outside the house. */
const outside = /\.test\.tsx?$|\/testing\/|^lib\/search\/contract/

/** Files of `from` may not import what `isWrong` says. */
type Rule = {
  readonly name: string
  readonly from: RegExp
  readonly except?: RegExp
  readonly isWrong: (to: string, typesOnly: boolean) => boolean
}

const roomRules = Object.entries(mayImport).map(([name, allowed]): Rule => {
  const shared = name === 'report' || name === 'config' ? [] : ['report', 'config']
  const mine = room([name, ...shared, ...allowed].join('|'))
  return { name: `${name}-reaches-too-far`, from: room(name), isWrong: (to) => house.test(to) && !mine.test(to) }
})

const rules: readonly Rule[] = [
  ...roomRules,
  {
    name: 'store-takes-only-the-types-of-search',
    from: room('store'),
    isWrong: (to, typesOnly) => room('search').test(to) && !(typesOnly && to === 'lib/search/port.ts'),
  },
  {
    name: 'only-the-postgres-engine-reaches-the-store',
    from: room('search'),
    except: /^lib\/search\/postgres\//,
    isWrong: (to) => room('store').test(to),
  },
  {
    name: 'prisma-stays-in-the-store',
    from: house,
    except: room('store'),
    isWrong: (to) => /^node_modules\/(@prisma\/|prisma(\/|$))|^lib\/store\/generated\//.test(to),
  },
  {
    name: 'pure-rooms-do-no-io',
    from: room('text|knowledge|clean|extract|query|report'),
    isWrong: (to) => to.startsWith('node:') && !/^node:(crypto|buffer|assert)$/.test(to),
  },
  {
    name: 'components-take-values',
    from: /^(scripts\/checks\/planted\/)?components\//,
    except: /^components\/admin\//,
    isWrong: (to, typesOnly) => !typesOnly && room('store|ingest|jobs|access').test(to),
  },
  { name: 'lib-knows-no-pages', from: /^lib\//, isWrong: (to) => /^(app|components)\//.test(to) },
]

export type Violation = { readonly rule: string; readonly from: string; readonly to: string }

const violationsOf = ({ path, imports }: ImportingFile): Violation[] =>
  rules
    .filter(({ from, except }) => from.test(path) && !except?.test(path))
    .flatMap(({ name, isWrong }) =>
      imports.filter(({ to, typesOnly }) => isWrong(to, typesOnly)).map(({ to }) => ({ rule: name, from: path, to })),
    )

/** Looks at every import below the given folders. Callers look at `files` too: a check that saw nothing finds nothing wrong. */
export function checkArrows(folders: readonly string[]): { readonly files: number; readonly violations: readonly Violation[] } {
  const files = readImports(folders).filter(({ path }) => !outside.test(path))
  const circle = findCircle(files)
  const circles = circle.length > 0 ? [{ rule: 'no-circles', from: circle[0] ?? '', to: circle.slice(1).join(' → ') }] : []
  return { files: files.length, violations: [...files.flatMap(violationsOf), ...circles] }
}
