/** The layers: content → lib/content → lib/model → app and lib/export. Arrows point one way only. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-cycles-of-folders',
      comment: 'Two folders that need each other are one folder, or share something that belongs below both.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^lib/' },
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^next/root-params$' },
    },
    {
      name: 'model-imports-only-itself',
      comment: 'The model is plain TypeScript: nothing of Node, React, Next or the files.',
      severity: 'error',
      from: { path: '^lib/model/' },
      to: { pathNot: '^lib/model/' },
    },
    {
      name: 'lib-never-imports-app',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^app/' },
    },
    {
      name: 'content-behind-its-facades',
      comment:
        'Pages import index.ts of lib/content, and the server load-site.ts with the types that belong to it.',
      severity: 'error',
      from: {
        path: '^(app|lib)/',
        pathNot: '^lib/(content|server|static-export|import|community/(change|writer))/',
      },
      to: { path: '^lib/content/', pathNot: '^lib/content/index\\.ts$' },
    },
    {
      name: 'changes-edit-content-in-one-way',
      comment: 'Proposals have the limits of files, and change them only through lib/content/splice.',
      severity: 'error',
      from: { path: '^lib/community/(change|writer)/' },
      to: {
        path: '^lib/content/',
        pathNot:
          '^lib/content/((schema|text|splice|edit)/|markup/report-unsupported\\.ts$|problems/source\\.ts$|read/read-files\\.ts$)',
      },
    },
    {
      name: 'imports-are-plain-data-until-they-are-written',
      comment:
        'Reading, mapping and planning also run in a browser; only what writes files knows the content.',
      severity: 'error',
      from: {
        path: '^lib/import/(grid|read|detect|mapping|names|plan|propose|records|site)/',
        pathNot: 'parse-mapping\\.ts$',
      },
      to: {
        path: ['^lib/content/', '^node:', '^node_modules/(yaml|zod)/'],
        pathNot: '^lib/content/edit/id-of-name\\.ts$',
      },
    },
    {
      name: 'server-loads-content-by-one-way',
      severity: 'error',
      from: { path: '^lib/(server|static-export)/' },
      to: {
        path: '^lib/content/',
        pathNot: '^lib/content/(load-site|content-memory|site-content|reading|problems/problem)\\.ts$',
      },
    },
    {
      name: 'only-the-server-knows-the-server',
      comment: 'Pages are rendered without knowing who asks, or how what they give is kept.',
      severity: 'error',
      from: { path: '^(app|lib)/', pathNot: '^lib/(server|static-export)/' },
      to: { path: '^lib/(server|static-export)/' },
    },
    {
      name: 'what-next-writes-is-known-in-one-place',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/server/next/' },
      to: { path: 'node_modules/next/dist/server/next', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-pages-and-routes-read-content',
      comment: 'Components get props; pages, layouts, routes and the locale of a request call the façade.',
      severity: 'error',
      from: {
        path: '^(app|lib)/',
        pathNot: [
          '^lib/(content|server|import|community/(change|writer))/',
          '^app/_messages/request\\.ts$',
          '^app/.*/(page|layout|route)\\.tsx?$',
          '^app/(route|global-not-found)\\.tsx?$',
        ],
      },
      to: { path: '^lib/content/' },
    },
    {
      name: 'tools-are-light',
      comment:
        'What runs in the browser: React, the model, the formats and the addresses. Types cost nothing.',
      severity: 'error',
      from: { path: '^app/_tools/' },
      to: {
        pathNot:
          '^(app/_tools/|app/_components/matrix/cell-classes\\.ts$|lib/model/|lib/export/|lib/client/fetch-document\\.ts$|lib/(site/routes/routes|i18n/fill)\\.ts$|node_modules/(@types/)?react/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'scripts-of-reading-pages-are-light',
      comment:
        'What every reader loads, and what a search loads: plain DOM code, the model, and the rules whose text the policy of each page allows.',
      severity: 'error',
      from: { path: '^lib/(client|search/(ui|core))/' },
      to: {
        pathNot: '^lib/((client|search/(ui|core)|model)/|(site/headers/speculation-rules|i18n/fill)\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'scripts-of-reading-pages-run-in-the-browser',
      severity: 'error',
      from: { path: '^(app|lib)/', pathNot: '^(lib/(client|search/ui)|app/_tools)/' },
      to: { path: '^lib/(client|search/ui)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-components-are-tools',
      comment: 'Only the page of a tool shows one.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/(_tools|_components/calculator)/' },
      to: { path: '^app/_tools/' },
    },
    {
      name: 'files-in-one-place',
      severity: 'error',
      from: {
        path: '^(app|lib)/',
        pathNot:
          '^lib/(import/(import|command/import-folder)\\.ts|community/(store/(sqlite|backup|store)|writer/((folder|repository)-writer|served-tree))\\.ts|i18n/check-messages\\.ts|content/(read/read-files|edit/write-files|check|rename-id|confirm-translations|write-schemas|git/find-repository)\\.ts|export/typst/fonts\\.ts|look/write-tokens\\.ts|site/headers/browser-scripts\\.ts|server/|static-export/)',
      },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'app-knows-no-file-format',
      comment: 'The schemas of the open data are published, and the types of what is written.',
      severity: 'error',
      from: { path: '^(app|lib/(model|site|export))/', pathNot: '^lib/export/api/(schema|json-schema)' },
      to: { path: 'node_modules/(zod|gray-matter|yaml)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    },
  },
}
