// Rooms in their order: each may import from those before it, never from those after it.
const rooms = [
  'kernel',
  'platform',
  'vocabularies',
  'jobcenters',
  'people',
  'practices',
  'search',
  'contacts',
  'events',
  'legal',
];

const toTheRight = rooms.map((room, index) => ({
  name: `${room}-imports-to-the-right`,
  comment: `${room} may only import from: ${rooms.slice(0, index + 1).join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${[...rooms.slice(index + 1), 'cli'].join('|')})/|^src/[^/]+\\.ts$` },
}));

const onlyIn = (name, library, places) => ({
  name,
  severity: 'error',
  from: { path: '^(src|migrations)/', pathNot: places },
  to: { path: `^node_modules/${library}/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unknown-modules', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^src/kernel/', dependencyTypesNot: ['core'] },
    },
    ...toTheRight,
    onlyIn(
      'graphql-only-where-it-belongs',
      '@nestjs/graphql',
      '(\\.resolver|\\.types|\\.enums|\\.inputs|\\.results)\\.ts$|^src/platform/|/caseload-band\\.ts$',
    ),
    onlyIn(
      'typeorm-only-where-it-belongs',
      'typeorm',
      '(\\.entity|\\.repository)\\.ts$|^src/platform/(database|health)/|^src/people/sign-in/sessions\\.ts$|^migrations/',
    ),
    onlyIn('pg-boss-only-behind-the-port', 'pg-boss', '^src/platform/(jobs|database)/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
