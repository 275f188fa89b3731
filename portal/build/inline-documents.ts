import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, stripIgnoredCharacters, visit, type SelectionSetNode } from 'graphql';
import type { Plugin } from 'vite';

const GENERATED = join(import.meta.dirname, '..', 'src', 'graphql', 'generated', 'graphql.ts');
const DOCUMENT = /new TypedDocumentString\(`(\s*(?:query|mutation) (\w+)[^`]*)`/g;
const TYPE_NAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
const CALL = /graphql\(`([^`]*)`\)/g;
const IMPORT = /^import \{ graphql \} from '[./]*\/graphql\/generated';$/m;

/**
 * Puts the text of each operation, with its fragments, where `graphql(…)` asks for it. Otherwise every page would load the one
 * generated module with the operations of all pages. The texts ask for the names of types, as the client of the API does: a
 * question that is sent without the client gets the same answer. In the build only; ends it with an error when a document was
 * not generated.
 */
export function inlineDocuments(): Plugin {
  const documents = new Map<string, string>();
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents.clear();
      for (const [, text = '', name = ''] of readFileSync(GENERATED, 'utf8').matchAll(DOCUMENT))
        documents.set(name, withTypeNames(text));
    },
    transform: {
      filter: { code: IMPORT },
      handler(code) {
        return code.replace(IMPORT, '').replace(CALL, (_call, source: string) => {
          const name = /(?:query|mutation) (\w+)/.exec(source)?.[1];
          // A fragment alone is part of the operations that use it.
          if (name === undefined) return 'undefined';
          const text =
            documents.get(name) ?? this.error(`The operation ${name} is not generated: run \`npm run schema\`.`);
          return JSON.stringify(text);
        });
      },
    },
  };
}

function withTypeNames(text: string): string {
  const document = visit(parse(text), {
    // The type of an operation itself is known.
    SelectionSet: (set, _key, parent): SelectionSetNode | undefined =>
      parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...set, selections: [TYPE_NAME, ...set.selections] },
  });
  return stripIgnoredCharacters(print(document));
}
