import { registerEnumType } from '@nestjs/graphql';

/** Who may read a published practice. */
export enum PracticeVisibility {
  NETWORK = 'NETWORK',
  JOBCENTER = 'JOBCENTER',
}

registerEnumType(PracticeVisibility, {
  name: 'PracticeVisibility',
  description: 'Who may read a published practice.',
  valuesMap: {
    NETWORK: { description: 'All members of the network.' },
    JOBCENTER: { description: 'Colleagues of the houses that wrote it, and of their predecessors.' },
  },
});

/** State of a working draft. */
export enum PracticeDraftState {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
}

registerEnumType(PracticeDraftState, {
  name: 'PracticeDraftState',
  description: 'State of a working draft.',
  valuesMap: {
    DRAFT: { description: 'Entwurf: seen by its authors only.' },
    IN_REVIEW: { description: 'In Prüfung: submitted, seen by editors too.' },
  },
});

/** What came of a practice. All kinds are equal in rank. */
export enum ResultKind {
  POSITIVE = 'POSITIVE',
  MIXED = 'MIXED',
  NO_EFFECT = 'NO_EFFECT',
  NEGATIVE = 'NEGATIVE',
  OPEN = 'OPEN',
}

registerEnumType(ResultKind, {
  name: 'ResultKind',
  description: 'What came of a practice. All kinds are equal in rank: a result that is not significant is a result.',
  valuesMap: {
    POSITIVE: { description: 'Positiv.' },
    MIXED: { description: 'Gemischt.' },
    NO_EFFECT: { description: 'Kein Effekt.' },
    NEGATIVE: { description: 'Negativ.' },
    OPEN: { description: 'Noch offen.' },
  },
});
