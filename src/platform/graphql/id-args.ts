import { Args, ID } from '@nestjs/graphql';
import { toId } from '../../kernel/ids.js';

/** Parameter decorator for an id: text that is no id becomes one that no row has, so it behaves like what does not exist. */
export function IdArg(name: string, description: string): ParameterDecorator {
  return Args({ name, type: () => ID, description }, { transform: (value: unknown) => toId(String(value)) });
}
