import { registerEnumType } from '@nestjs/graphql';

/** Kinds of mails that a person may not want. */
export enum MailKind {
  CONTACT_REQUESTS = 'CONTACT_REQUESTS',
  CONTACT_ANSWERS = 'CONTACT_ANSWERS',
  PRACTICES = 'PRACTICES',
  EVENTS = 'EVENTS',
}

registerEnumType(MailKind, {
  name: 'MailKind',
  description: 'Kinds of mails. The weekly mail of a saved search is switched there.',
  valuesMap: {
    CONTACT_REQUESTS: { description: 'Somebody asks you for contact.' },
    CONTACT_ANSWERS: { description: 'Somebody has answered your contact request.' },
    PRACTICES: { description: 'Something waits for you about a practice that you write.' },
    EVENTS: { description: 'A talk or an event that concerns you has changed, or waits for you.' },
  },
});

/** What each kind is about, in German, to stand behind "Nachrichten". */
export const MAIL_KIND_WORDS: Readonly<Record<MailKind, string>> = {
  CONTACT_REQUESTS: 'über neue Kontaktanfragen an Sie',
  CONTACT_ANSWERS: 'über Antworten auf Ihre Kontaktanfragen',
  PRACTICES: 'zu Praxisbeispielen, an denen Sie schreiben',
  EVENTS: 'zu Veranstaltungen und Vorträgen, die Sie angehen',
};
