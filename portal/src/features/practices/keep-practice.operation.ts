import { assertNever } from '../../app/assert-never';
import { graphql } from '../../graphql/generated';
import type { ConfirmPracticeMutation } from '../../graphql/generated/graphql';
import { useMutation } from '../../graphql/hooks';
import { refused, refusedBy } from '../../graphql/refused';
import type { Outcome } from '../../graphql/use-action';

graphql(`
  fragment KeptPractice on ChangePracticeResult {
    __typename
    ... on PracticeChanged {
      practice {
        id
        archivedAt
        lastConfirmedAt
      }
    }
    ... on Problem {
      message
    }
  }
`);

const ConfirmPractice = graphql(`
  mutation ConfirmPractice($id: ID!) {
    confirmPractice(id: $id) {
      ...KeptPractice
    }
  }
`);

const ArchivePractice = graphql(`
  mutation ArchivePractice($id: ID!) {
    archivePractice(id: $id) {
      ...KeptPractice
    }
  }
`);

const RestorePractice = graphql(`
  mutation RestorePractice($id: ID!) {
    restorePractice(id: $id) {
      ...KeptPractice
    }
  }
`);

/** Says that a published practice still holds, takes it out of the search, and brings it back. */
export function useKeepPractice(): {
  readonly confirm: (id: string) => Promise<Outcome>;
  readonly archive: (id: string) => Promise<Outcome>;
  readonly restore: (id: string) => Promise<Outcome>;
} {
  const confirm = useMutation(ConfirmPractice);
  const archive = useMutation(ArchivePractice);
  const restore = useMutation(RestorePractice);
  return {
    confirm: async (id) => {
      const { data, failure } = await confirm({ id });
      return failure ? refusedBy(failure) : toOutcome(data.confirmPractice);
    },
    archive: async (id) => {
      const { data, failure } = await archive({ id });
      return failure ? refusedBy(failure) : toOutcome(data.archivePractice);
    },
    restore: async (id) => {
      const { data, failure } = await restore({ id });
      return failure ? refusedBy(failure) : toOutcome(data.restorePractice);
    },
  };
}

function toOutcome(result: ConfirmPracticeMutation['confirmPractice']): Outcome {
  switch (result.__typename) {
    case 'PracticeChanged':
      return { kind: 'DONE' };
    case 'InputInvalid':
    case 'NotAllowed':
    case 'NotFound':
    case 'PracticeChangedMeanwhile':
      return refused(result.message);
    default:
      return assertNever(result);
  }
}
