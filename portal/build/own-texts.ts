import type { NodePath, PluginObj, PluginPass, types } from '@babel/core';
import { compileMessageOrThrow, type CompiledMessageToken } from '@lingui/message-utils/compileMessage';

type Babel = typeof import('@babel/core');

/**
 * A Babel plugin that compiles the German texts where the macros of lingui leave them. The portal needs no catalog then, and
 * every page brings its own texts only. Stands behind the plugin of the macros, which must keep the messages. Ends the build
 * with an error when a text cannot be read.
 */
export function ownTexts({ types: t }: Babel): PluginObj<PluginPass> {
  return {
    name: 'own-texts',
    visitor: {
      Program: {
        exit(program) {
          program.traverse({ ObjectExpression: compile });
        },
      },
    },
  };

  function compile(descriptor: NodePath<types.ObjectExpression>): void {
    if (!descriptor.node.leadingComments?.some(({ value }) => value.trim() === MARK)) return;
    for (const property of descriptor.get('properties')) {
      if (!property.isObjectProperty() || !t.isIdentifier(property.node.key, { name: 'message' })) continue;
      if (!t.isStringLiteral(property.node.value)) throw property.buildCodeFrameError('A text that is not a constant.');
      property.node.value = t.valueToNode(read(property.node.value.value, property));
    }
  }
}

/** The comment by which the macros mark the descriptions of their texts. */
const MARK = '* i18n';

function read(text: string, path: NodePath): readonly CompiledMessageToken[] {
  try {
    return compileMessageOrThrow(text);
  } catch (error) {
    throw path.buildCodeFrameError(`The text »${text}« cannot be read: ${String(error)}`);
  }
}
