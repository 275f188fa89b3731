import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { PracticesModule } from '../practices/practices.module.js';
import { VocabulariesModule } from '../vocabularies/vocabularies.module.js';
import { ContactAnswerService } from './contact-answer.service.js';
import { ContactDisclosureRepository } from './contact-disclosure.repository.js';
import './contact-disclosure.entity.js';
import './contact-offer.entity.js';
import './contact-request.entity.js';
import { ContactOfferRepository } from './contact-offer.repository.js';
import { ContactOfferService } from './contact-offer.service.js';
import { ContactRequestRepository } from './contact-request.repository.js';
import { ContactRequestService } from './contact-request.service.js';
import {
  ContactDisclosureFieldsResolver,
  ContactRequestFieldsResolver,
  DisclosedChannelFieldsResolver,
} from './contact.fields.resolver.js';
import { ContactLoaders } from './contact.loaders.js';
import { ContactNotifications } from './contact.notifications.js';
import { ContactReader } from './contact.reader.js';
import { ContactResolver } from './contact.resolver.js';
import { OwnChannels } from './own-channels.js';
import {
  ContactOfferFieldsResolver,
  PracticeContactFieldsResolver,
  PracticeViewerCanContactResolver,
} from './practice-contact.fields.resolver.js';

/** Asking: contact offers, requests, disclosures. */
@Module({
  imports: [VocabulariesModule, PeopleModule, PracticesModule],
  providers: [
    ContactOfferRepository,
    ContactRequestRepository,
    ContactDisclosureRepository,
    ContactReader,
    ContactRequestService,
    ContactAnswerService,
    ContactOfferService,
    ContactNotifications,
    OwnChannels,
    ContactLoaders,
    ContactResolver,
    ContactRequestFieldsResolver,
    DisclosedChannelFieldsResolver,
    ContactDisclosureFieldsResolver,
    PracticeContactFieldsResolver,
    PracticeViewerCanContactResolver,
    ContactOfferFieldsResolver,
  ],
  exports: [ContactRequestService, ContactOfferRepository],
})
export class ContactsModule {}
