import { registerEnumType } from '@nestjs/graphql';

/** By what two houses are compared. */
export enum HouseFactor {
  ORGANISATION_FORM = 'ORGANISATION_FORM',
  COMPARISON_TYPE = 'COMPARISON_TYPE',
  CASELOAD_BAND = 'CASELOAD_BAND',
  LAND = 'LAND',
  DISTANCE = 'DISTANCE',
}

registerEnumType(HouseFactor, {
  name: 'HouseFactor',
  description: 'By what two houses are compared.',
  valuesMap: {
    ORGANISATION_FORM: { description: 'Organisationsform: alike or not.' },
    COMPARISON_TYPE: { description: 'Vergleichstyp: partly alike within one of the groups I, II and III.' },
    CASELOAD_BAND: { description: 'Band of the Betreuungsschlüssel: partly alike when the bands are neighbours.' },
    LAND: { description: 'Land: alike or not.' },
    DISTANCE: { description: 'As the crow flies: alike up to 50 km, partly up to 150 km.' },
  },
});

/** How alike two houses are in one respect. */
export enum Likeness {
  ALIKE = 'ALIKE',
  PARTLY = 'PARTLY',
  UNLIKE = 'UNLIKE',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(Likeness, {
  name: 'Likeness',
  description: 'How alike two houses are in one respect.',
  valuesMap: {
    ALIKE: { description: 'Alike.' },
    PARTLY: { description: 'Not alike, but close.' },
    UNLIKE: { description: 'Not alike.' },
    UNKNOWN: { description: 'Not known of one of them: counts neither for nor against.' },
  },
});
