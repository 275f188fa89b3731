import { registerEnumType } from '@nestjs/graphql';

/** The pages that the law wants. */
export enum LegalPageName {
  IMPRINT = 'IMPRINT',
  PRIVACY = 'PRIVACY',
  ACCESSIBILITY = 'ACCESSIBILITY',
}

registerEnumType(LegalPageName, {
  name: 'LegalPageName',
  description: 'The pages that the law wants.',
  valuesMap: {
    IMPRINT: { description: 'Impressum (§ 5 DDG).' },
    PRIVACY: { description: 'Datenschutzerklärung (Art. 13 DSGVO).' },
    ACCESSIBILITY: { description: 'Erklärung zur Barrierefreiheit (§ 12b BGG, or the law of the Land).' },
  },
});
