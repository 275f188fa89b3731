import type { RefObject } from 'react';
import type { UpdatePracticeMutationVariables } from '../../../graphql/generated/graphql';
import { useCreatePractice } from '../create-practice.operation';
import { isNew } from './new-practice';
import { useUpdatePractice, type SaveOutcome } from './update-practice.operation';

/**
 * Saves a draft, and begins the practice before its first words. The service begins one only for a beginning, however often
 * its answer is lost; `onBegun` is told its id then.
 */
export function useSavePractice(
  beginning: RefObject<string>,
  onBegun: (id: string) => void,
): (variables: UpdatePracticeMutationVariables) => Promise<SaveOutcome> {
  const create = useCreatePractice();
  const update = useUpdatePractice();
  return async (variables) => {
    if (!isNew(variables)) return update(variables);
    const begun = await create(beginning.current);
    if (begun.kind === 'REFUSED') return begun;
    onBegun(begun.id);
    return update({ ...variables, id: begun.id, expectedVersion: begun.version });
  };
}
