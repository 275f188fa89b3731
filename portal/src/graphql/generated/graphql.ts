/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a personal access token allows. */
export type AccessScope =
  /** Queries, calendars and exports. */
  | 'READ'
  /** Mutations and uploads. */
  | 'WRITE';

/** Bands of the caseload (Betreuungsschlüssel) 1:n. */
export type CaseloadBand =
  /** n from 76 to 150. */
  | 'FROM_76_TO_150'
  /** n from 151 to 250. */
  | 'FROM_151_TO_250'
  /** n over 250. */
  | 'OVER_250'
  /** n up to 75. */
  | 'UP_TO_75';

/** A way to reach you. */
export type ContactChannelInput = {
  /** Phone, video, visit or mail; each kind once. */
  kind: ContactChannelKind;
  /** Number, address or place; 1 to 200 characters, one line. */
  value: string;
  /** Who sees it. */
  visibility?: ContactChannelVisibility;
};

/** How colleagues reach each other (Kontaktweg). */
export type ContactChannelKind =
  /** E-Mail */
  | 'EMAIL'
  /** Telefon */
  | 'PHONE'
  /** Videogespräch */
  | 'VIDEO'
  /** Besuch vor Ort */
  | 'VISIT';

/** Who sees a contact channel. */
export type ContactChannelVisibility =
  /** Those whom the owner shows it to when accepting or sending a contact request. */
  | 'AFTER_ACCEPTANCE'
  /** Colleagues of the own jobcenter as well. */
  | 'OWN_HOUSE'
  /** Only its owner. */
  | 'PRIVATE';

/** What the request refers to, such as a talk that you both attend. */
export type ContactOccasionInput = {
  /** Its id. */
  id: string | number;
  /** Kind of occasion, such as `event`; 1 to 50 characters. */
  kind: string;
};

/** A change of a contact offer. Fields that are absent stay. */
export type ContactOfferInput = {
  /** What the function is called; 1 to 100 characters. */
  functionLabel?: string | null | undefined;
  /** How many requests may be open at once; 1 to 100. */
  maxOpenRequests?: number | null | undefined;
  /** Last day of a pause; null ends it. */
  pausedUntil?: string | null | undefined;
  /** Staff members who answer, in their order: active members of the houses of the practice, 1 to 10. */
  seatIds?: Array<string | number> | null | undefined;
};

/** Which contact requests to list. */
export type ContactRequestBox =
  /** Those that you may answer or have answered. */
  | 'INBOX'
  /** Those that you have sent. */
  | 'SENT';

/** State of a contact request. */
export type ContactRequestState =
  /** Accepted; both sides see the channels that were chosen. */
  | 'ACCEPTED'
  /** Declined with a reason. */
  | 'DECLINED'
  /** Waits for an answer. */
  | 'OPEN'
  /** Withdrawn by the requester. */
  | 'WITHDRAWN';

/** The personal access token that you want. */
export type CreateAccessTokenInput = {
  /** Last day on which it is valid: from today to the same day next year. */
  expiresOn: string;
  /** What you call it: 1 to 60 characters, one line. Best is the program that uses it. */
  name: string;
  /** What it allows; at least one. */
  scopes: Array<AccessScope>;
};

/** A new event. */
export type CreateEventInput = {
  /** What it is about, Markdown; at most 20000 characters. */
  description?: string | null | undefined;
  /** Last day; at most 60 days in all. */
  endsOn: string;
  /** Key that makes the request safe to repeat for 24 hours; 1 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Code of `EVENT_KINDS`. */
  kind: string;
  /** Latitude in degrees; together with `longitude`. */
  latitude?: number | null | undefined;
  /** Longitude in degrees; together with `latitude`. */
  longitude?: number | null | undefined;
  /** Where it takes place online; http or https. */
  onlineUrl?: string | null | undefined;
  /** Who organises it; at most 200 characters. */
  organiser?: string | null | undefined;
  /** Staff members who keep it, in their order: 1 to 10 active members. You alone when absent at first. */
  organiserIds?: Array<string | number> | null | undefined;
  /** Where it takes place; at most 300 characters. */
  place?: string | null | undefined;
  /** First day of registration. */
  registrationFrom?: string | null | undefined;
  /** Last day of registration. */
  registrationUntil?: string | null | undefined;
  /** Where to register; http or https. */
  registrationUrl?: string | null | undefined;
  /** What came of it, Markdown; at most 20000 characters. */
  review?: string | null | undefined;
  /** First day. */
  startsOn: string;
  /** Time zone (IANA); `Europe/Berlin` when absent. */
  timeZone?: string | null | undefined;
  /** Title; 1 to 300 characters. */
  title: string;
  /** Its own page; http or https. */
  url?: string | null | undefined;
};

/** A new slot of a programme. */
export type CreateTalkInput = {
  /** What it is about, Markdown; at most 20000 characters. */
  abstract?: string | null | undefined;
  /** The longer text, Markdown; at most 20000 characters. */
  description?: string | null | undefined;
  /** When it ends: later, and within a day. */
  endsAt: string;
  /** What kind of slot it is. */
  kind: TalkKind;
  /** Language, such as `de`. */
  language?: string | null | undefined;
  /** All materials besides the imported ones, in their order; at most 50. */
  materials?: Array<TalkMaterialInput> | null | undefined;
  /** Room; at most 200 characters. */
  room?: string | null | undefined;
  /** All speakers, in their order; at most 50. */
  speakers?: Array<TalkSpeakerInput> | null | undefined;
  /** When it begins: on a day of the event. */
  startsAt: string;
  /** Subtitle; at most 300 characters. */
  subtitle?: string | null | undefined;
  /** Title; 1 to 300 characters. */
  title: string;
  /** Track; at most 200 characters. */
  track?: string | null | undefined;
  /** Its own page; http or https. */
  url?: string | null | undefined;
};

/** Which events to list, and in which order. */
export type EventPeriod =
  /** Those that are over, the latest first. */
  | 'PAST'
  /** Those that are not over yet, the next one first. */
  | 'UPCOMING';

/** State of an event. */
export type EventState =
  /** Abgesagt, with all its talks. */
  | 'CANCELLED'
  /** Entwurf: seen by its organisers and by editors only. */
  | 'DRAFT'
  /** Seen by all members. */
  | 'PUBLISHED';

/** Who may see that you are at an event. There is no list of attendees for anybody. */
export type EventVisibility =
  /** Colleagues with whom you had an accepted contact request, in either direction. */
  | 'MY_CONTACTS'
  /** All who are there and are visible to you. */
  | 'NETWORK'
  /** Nobody: it is a note for yourself. */
  | 'NOBODY';

/** What the one search box finds. */
export type FoundKind =
  /** Veranstaltung. */
  | 'EVENT'
  /** Jobcenter. */
  | 'JOBCENTER'
  /** Praxisbeispiel. */
  | 'PRACTICE'
  /** Vortrag. */
  | 'TALK';

/** By what two houses are compared. */
export type HouseFactor =
  /** Band of the Betreuungsschlüssel: partly alike when the bands are neighbours. */
  | 'CASELOAD_BAND'
  /** Vergleichstyp: partly alike within one of the groups I, II and III. */
  | 'COMPARISON_TYPE'
  /** As the crow flies: alike up to 50 km, partly up to 150 km. */
  | 'DISTANCE'
  /** Land: alike or not. */
  | 'LAND'
  /** Organisationsform: alike or not. */
  | 'ORGANISATION_FORM';

/** An official list of the jobcenters, uploaded through `POST /uploads`. */
export type JobcenterImportInput = {
  /** First day of what is new; today by default. */
  effectiveOn?: string | null | undefined;
  /** `uploadId` of a CSV file `old,new,date,kind` that says what became of houses that are gone. */
  successionsUploadId?: string | number | null | undefined;
  /** `uploadId` of the CSV file with all jobcenters. */
  uploadId: string | number;
};

/** How far an import of the directory is. */
export type JobcenterImportRunState =
  /** It was carried out, all of it. */
  | 'APPLIED'
  /** It was given up; `problem` says why. Nothing was changed. */
  | 'FAILED'
  /** The plan cannot be applied, or is not the one of the fingerprint any more. Nothing was changed. */
  | 'REFUSED'
  /** It waits for a worker or is under way; ask again soon. */
  | 'RUNNING';

/** Law that the practice rests on. */
export type LegalBasisInput = {
  /** State of the law that is meant. */
  asOf: string;
  /** Law, such as `SGB II`. */
  law: string;
  /** Section, such as `§ 16k`. */
  section: string;
};

/** The pages that the law wants. */
export type LegalPageName =
  /** Erklärung zur Barrierefreiheit (§ 12b BGG, or the law of the Land). */
  | 'ACCESSIBILITY'
  /** Impressum (§ 5 DDG). */
  | 'IMPRINT'
  /** Datenschutzerklärung (Art. 13 DSGVO). */
  | 'PRIVACY';

/** How alike two houses are in one respect. */
export type Likeness =
  /** Alike. */
  | 'ALIKE'
  /** Not alike, but close. */
  | 'PARTLY'
  /** Not known of one of them: counts neither for nor against. */
  | 'UNKNOWN'
  /** Not alike. */
  | 'UNLIKE';

/** Kinds of mails. The weekly mail of a saved search is switched there. */
export type MailKind =
  /** Somebody has answered your contact request. */
  | 'CONTACT_ANSWERS'
  /** Somebody asks you for contact. */
  | 'CONTACT_REQUESTS'
  /** A talk or an event that concerns you has changed, or waits for you. */
  | 'EVENTS'
  /** Something waits for you about a practice that you write. */
  | 'PRACTICES';

/** How a word of the query was found. */
export type MatchKind =
  /** A similar word, because the typed one is unknown. */
  | 'CORRECTION'
  /** The word itself in any of its forms. */
  | 'EXACT'
  /** The parts of the compound. */
  | 'PARTS'
  /** A word that begins like the half-typed one. */
  | 'PREFIX'
  /** A word of the same root ("Protest" for "protestieren"). */
  | 'ROOT'
  /** Another word for the same. */
  | 'SYNONYM';

/** Legal form of a jobcenter. */
export type OrganisationForm =
  /** zugelassener kommunaler Träger (zkT), § 6a SGB II; spoken "Optionskommune" or "kommunales Jobcenter". */
  | 'APPROVED_MUNICIPAL_PROVIDER'
  /** gemeinsame Einrichtung (gE), § 44b SGB II. */
  | 'JOINT_INSTITUTION';

/** What to write. Fields that are absent stay as they are; null empties a field. Vocabulary fields take codes. */
export type PracticeContentInput = {
  /** The approach, Markdown, at most 20000 characters; needed to submit. */
  approach?: string | null | undefined;
  /** How clients are reached. */
  deliveryChannels?: Array<string> | null | undefined;
  /** Effort; at most 2000 characters. */
  effort?: string | null | undefined;
  /** For whom not, each with its reason. */
  exclusions?: Array<PracticeExclusionInput> | null | undefined;
  /** Go; at most 1000 characters; needed to submit. */
  go?: string | null | undefined;
  /** Instruments. */
  instruments?: Array<string> | null | undefined;
  /** Legal basis; at most 20. */
  legalBasis?: Array<LegalBasisInput> | null | undefined;
  /** How far it has come. */
  maturity?: string | null | undefined;
  /** No-Go; at most 1000 characters; needed to submit. */
  noGo?: string | null | undefined;
  /** Partners; at most 20. */
  partners?: Array<PracticePartnerInput> | null | undefined;
  /** The problem, Markdown, at most 8000 characters; needed to submit. */
  problem?: string | null | undefined;
  /** What came of it. */
  result?: PracticeResultInput | null | undefined;
  /** The steps in their order; at most 40. */
  steps?: Array<PracticeStepInput> | null | undefined;
  /** Conditions for success; at most 20. */
  successConditions?: Array<string> | null | undefined;
  /** At most five sentences and 1200 characters; needed to submit. */
  summary?: string | null | undefined;
  /** For whom; empty means suitable for all. */
  targetGroups?: Array<string> | null | undefined;
  /** Title; at most 180 characters; needed to submit. */
  title?: string | null | undefined;
  /** Topics; at least one is needed to submit. */
  topics?: Array<string> | null | undefined;
  /** Caseload at which it was tried. */
  triedAtCaseload?: TriedAtCaseloadInput | null | undefined;
  /** First day of use. */
  usedFrom?: string | null | undefined;
  /** Last day of use. */
  usedUntil?: string | null | undefined;
  /** How it is done. */
  workingFormats?: Array<string> | null | undefined;
};

/** State of a working draft. */
export type PracticeDraftState =
  /** Entwurf: seen by its authors only. */
  | 'DRAFT'
  /** In Prüfung: submitted, seen by editors too. */
  | 'IN_REVIEW';

/** A group that the practice does not suit. */
export type PracticeExclusionInput = {
  /** Why; must not be empty. */
  reason: string;
  /** Code of `TARGET_GROUPS`. */
  targetGroup: string;
};

/** By what practices can be narrowed and counted. */
export type PracticeFacet =
  /** Band of the Betreuungsschlüssel of the house today, or, while unknown, of the one it was tried at. */
  | 'CASELOAD_BAND'
  /** Vergleichstyp of the house today. */
  | 'COMPARISON_TYPE'
  /** Zugangsweg. */
  | 'DELIVERY_CHANNEL'
  /** Instrument. */
  | 'INSTRUMENT'
  /** Jobcenter; the code is its id. */
  | 'JOBCENTER'
  /** Land of the house. */
  | 'LAND'
  /** Reifegrad. */
  | 'MATURITY'
  /** Organisationsform of the house today. */
  | 'ORGANISATION_FORM'
  /** Ergebnis. */
  | 'RESULT'
  /** Zielgruppe. */
  | 'TARGET_GROUP'
  /** Thema. */
  | 'TOPIC'
  /** Arbeitsform. */
  | 'WORKING_FORMAT'
  /** Year of the first publication. */
  | 'YEAR';

/** Which practices. Values of one field are joined by OR, fields by AND; an empty list is no condition. */
export type PracticeFilter = {
  /** Bands of the caseload. */
  caseloadBands?: Array<CaseloadBand> | null | undefined;
  /** Codes of `COMPARISON_TYPES`. */
  comparisonTypes?: Array<string> | null | undefined;
  /** Codes of `DELIVERY_CHANNELS`. */
  deliveryChannels?: Array<string> | null | undefined;
  /** Codes of `INSTRUMENTS`. */
  instruments?: Array<string> | null | undefined;
  /** Ids of jobcenters. */
  jobcenterIds?: Array<string | number> | null | undefined;
  /** Codes of `LAENDER`. */
  laender?: Array<string> | null | undefined;
  /** Codes of `MATURITY`. */
  maturity?: Array<string> | null | undefined;
  /** Forms of the house today. */
  organisationForms?: Array<OrganisationForm> | null | undefined;
  /** Kinds of results. */
  results?: Array<ResultKind> | null | undefined;
  /** Codes of `TARGET_GROUPS`. */
  targetGroups?: Array<string> | null | undefined;
  /** Codes of `TOPICS`. */
  topics?: Array<string> | null | undefined;
  /** Codes of `WORKING_FORMATS`. */
  workingFormats?: Array<string> | null | undefined;
  /** Years of the first publication. */
  years?: Array<number> | null | undefined;
};

/** A number with its meaning; every field is needed. */
export type PracticeMetricInput = {
  /** How it is defined. */
  definition: string;
  /** What is measured. */
  name: string;
  /** When it was counted. */
  period: string;
  /** Who or what was counted. */
  population: string;
  /** Where it comes from. */
  source: string;
  /** Unit, such as `%`. */
  unit: string;
  /** The number. */
  value: number;
};

/** A partner of the practice. */
export type PracticePartnerInput = {
  /** Code of `PARTNER_KINDS`. */
  kind: string;
  /** Name; at most 200 characters. */
  name?: string | null | undefined;
};

/** What came of it. Fields that are absent stay as they are. */
export type PracticeResultInput = {
  /** The result in words; at most 4000 characters. */
  description?: string | null | undefined;
  /** Code of `EVIDENCE_KINDS`. */
  evidenceKind?: string | null | undefined;
  /** Kind of result; needed to submit. */
  kind?: ResultKind | null | undefined;
  /** Numbers with their meaning; at most 20. */
  metrics?: Array<PracticeMetricInput> | null | undefined;
};

/** Order of hits. */
export type PracticeSort =
  /** By distance from your jobcenter in kilometres, then the newest first; unknown places at the end. */
  | 'DISTANCE'
  /** By last confirmation, the latest first. */
  | 'LAST_CONFIRMED'
  /** By first publication, the newest first. */
  | 'NEWEST'
  /** By how well they meet the words, those with all of two or three keywords first; without a text the newest first. */
  | 'RELEVANCE';

/** One step of the approach. */
export type PracticeStepInput = {
  /** What is done; 1 to 1000 characters. */
  description: string;
  /** Minutes per case, 0 to 10000. */
  minutesPerCase?: number | null | undefined;
  /** Who does it; at most 200 characters. */
  responsible?: string | null | undefined;
};

/** Who may read a published practice. */
export type PracticeVisibility =
  /** Colleagues of the houses that wrote it, and of their predecessors. */
  | 'JOBCENTER'
  /** All members of the network. */
  | 'NETWORK';

/** A link to be proposed: to a practice, or to an address outside. */
export type ProposeTalkLinkInput = {
  /** Id of a published practice of the network; or `url`. */
  practiceId?: string | number | null | undefined;
  /** Id of the talk. */
  talkId: string | number;
  /** What the page at `url` is called; at most 300 characters. */
  title?: string | null | undefined;
  /** Presents, discusses or contradicts. */
  type: TalkLinkType;
  /** Address outside, http or https; or `practiceId`. */
  url?: string | null | undefined;
};

/** How far a rebuild of the indexes is. */
export type ReindexingState =
  /** All indexes are made anew. */
  | 'DONE'
  /** It was given up; `problem` says why. The indexes in use are as good as before. */
  | 'FAILED'
  /** It waits for a worker or is under way; ask again soon. */
  | 'RUNNING';

/** What a rebuild does with each index, one after the other. */
export type ReindexingStep =
  /** It compares the new index with the tables, before it puts it in use. */
  | 'COMPARING'
  /** It writes all documents into a new index. */
  | 'PROJECTING';

/** A request for contact to people who are at the same event as you. */
export type RequestContactAtEventInput = {
  /** Id of the event. */
  eventId: string | number;
  /** Key that makes the request safe to repeat for 24 hours; 1 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What you would like to know; 1 to 4000 characters. No data about clients. */
  message: string;
  /** Kinds of your own channels that whoever accepts will see. Each must be among your channels. */
  offeredChannels: Array<ContactChannelKind>;
  /** Id of the practice. */
  practiceId: string | number;
  /** How you would like to talk. */
  wishedChannel: ContactChannelKind;
};

/** A request for contact to the people behind a practice. */
export type RequestContactInput = {
  /** Key that makes the request safe to repeat for 24 hours; 1 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What you would like to know; 1 to 4000 characters. No data about clients. */
  message: string;
  /** What the request refers to. */
  occasion?: ContactOccasionInput | null | undefined;
  /** Kinds of your own channels that whoever accepts will see. Each must be among your channels. */
  offeredChannels: Array<ContactChannelKind>;
  /** Id of the practice. */
  practiceId: string | number;
  /** How you would like to talk. */
  wishedChannel: ContactChannelKind;
};

/** What came of a practice. All kinds are equal in rank: a result that is not significant is a result. */
export type ResultKind =
  /** Gemischt. */
  | 'MIXED'
  /** Negativ. */
  | 'NEGATIVE'
  /** Kein Effekt. */
  | 'NO_EFFECT'
  /** Noch offen. */
  | 'OPEN'
  /** Positiv. */
  | 'POSITIVE';

/** A role that is granted. Every admitted member may author without one. */
export type Role =
  /** Administration of the network. */
  | 'ADMIN'
  /** Koordination of the own jobcenter: admits, moves and deactivates its people. */
  | 'COORDINATOR'
  /** Redaktion of the network: reviews and publishes. */
  | 'EDITOR'
  /** Veranstaltungen of the network. */
  | 'ORGANISER';

/** A search to keep, as `searchPractices` takes it. */
export type SaveSearchInput = {
  /** In which respects houses like yours come first. */
  comparableToMine?: Array<HouseFactor>;
  /** Which practices. */
  filter?: PracticeFilter | null | undefined;
  /** Whether hits of jobcenters that are rather unlike yours in these respects are left out, also for the mail. */
  onlyComparable?: boolean;
  /** What was typed; at most 500 characters. */
  query?: string;
  /** Order of hits. */
  sort?: PracticeSort;
  /** Whether a mail on Monday tells of practices that were published since, and only if there are any. */
  weeklyMail?: boolean;
};

/** What an import does with a slot. */
export type ScheduleChangeKind =
  /** Is new. */
  | 'ADDED'
  /** Is different in other fields. */
  | 'CHANGED'
  /** Is in the file no more: it will be cancelled, not deleted. */
  | 'GONE'
  /** Has another time or room, and possibly other changes. */
  | 'MOVED'
  /** Stands in the file and cannot be taken over. */
  | 'UNREADABLE';

/** What a file was recognised as. */
export type ScheduleFormat =
  /** Table with a header. */
  | 'CSV'
  /** iCalendar. */
  | 'ICALENDAR'
  /** Export of Indico. */
  | 'INDICO_JSON'
  /** `schedule.json` with days and rooms (pretalx, frab). */
  | 'SCHEDULE_JSON'
  /** `schedule.json` with a flat list (c3voc "schedule2"). */
  | 'SCHEDULE_JSON_2'
  /** `schedule.xml` (frab, pentabarf, pretalx). */
  | 'SCHEDULE_XML';

/** How far an import is. */
export type ScheduleImportState =
  /** The programme is as the plan says. */
  | 'APPLIED'
  /** The file cannot be had or read; `problem` says why. */
  | 'FAILED'
  /** The plan waits to be applied. */
  | 'PLANNED'
  /** The file is fetched, read and compared; ask again soon. */
  | 'PLANNING';

/** What is done for the plan of an import, one after the other. */
export type ScheduleImportStep =
  /** What it says is compared with the programme as it is here. */
  | 'COMPARING'
  /** It waits for a worker, or the file is fetched. */
  | 'FETCHING'
  /** The file is read. */
  | 'READING';

/** Where the file of a programme is: exactly one of the fields. */
export type ScheduleSourceInput =
  {   /** Id that `POST /uploads` has answered to you. */
  uploadId: string | number; url?: never; }
  |  { uploadId?: never;   /** Address in the public internet, http or https; fetched at once: 10 MB and 15 seconds at most. */
  url: string; };

/** Where a word was found. */
export type SearchField =
  /** In the text. */
  | 'BODY'
  /** In topics, groups, instruments, the house or its place, by their labels and other words for them. */
  | 'KEYWORDS'
  /** In the title. */
  | 'TITLE';

/** Where an account stands. */
export type StaffMemberState =
  /** Admitted member of a jobcenter. */
  | 'ACTIVE'
  /** Has left: cannot sign in any more. */
  | 'DEACTIVATED'
  /** Waits for admission by the coordinator of its jobcenter; reads its own profile only. */
  | 'PENDING';

/** What a suggestion leads to. */
export type SuggestionKind =
  /** What was typed with its last word corrected: search for it. */
  | 'CORRECTION'
  /** A jobcenter by its name or place, as a value of the facet `JOBCENTER`. */
  | 'JOBCENTER'
  /** A practice by its title. */
  | 'PRACTICE'
  /** A word of a vocabulary, as a value of a facet. */
  | 'TERM'
  /** A word or expression that has synonyms but stands for no value of a facet, or what was typed with its last word completed by one that write-ups have: search for it. */
  | 'WORD';

/** What a slot of a programme is. */
export type TalkKind =
  /** Am Rande: time to meet beside the programme. */
  | 'ASIDE'
  /** Pause. */
  | 'BREAK'
  /** Vortrag, workshop or another contribution. */
  | 'TALK';

/** Why the system proposes a link. */
export type TalkLinkReasonKind =
  /** The search finds it by the words of the talk. */
  | 'SHARED_WORDS'
  /** A confirmed speaker is one of its authors. */
  | 'SPEAKER_IS_AUTHOR'
  /** A confirmed speaker works in its jobcenter. */
  | 'SPEAKER_JOBCENTER'
  /** The talk names one of its topics. */
  | 'TOPIC';

/** State of a link. */
export type TalkLinkState =
  /** Bestätigt by the organiser. */
  | 'CONFIRMED'
  /** Vorgeschlagen: waits for the organiser. */
  | 'PROPOSED'
  /** Abgelehnt by the organiser; not proposed again. */
  | 'REJECTED'
  /** Zurückgezogen by an author, or by whoever proposed it. */
  | 'WITHDRAWN';

/** What a talk has to do with a practice. */
export type TalkLinkType =
  /** Widerspricht: came to another finding. */
  | 'CONTRADICTS'
  /** Bespricht. */
  | 'DISCUSSES'
  /** Stellt vor: its authors agree before it shows. */
  | 'PRESENTS';

/** A material of a talk. */
export type TalkMaterialInput = {
  /** A page or a file. */
  role?: TalkMaterialRole;
  /** What it is called; at most 300 characters. */
  title?: string | null | undefined;
  /** Address; http or https. */
  url: string;
};

/** What a material is. */
export type TalkMaterialRole =
  /** A file, such as slides. */
  | 'ATTACHMENT'
  /** A page about it. */
  | 'LINK';

/** A speaker of a talk. */
export type TalkSpeakerInput = {
  /** Id of a speaker of this talk, who stays the same person; absent for another one. */
  id?: string | number | null | undefined;
  /** Name; 1 to 200 characters. */
  name: string;
};

/** State of a slot. */
export type TalkState =
  /** Abgesagt. */
  | 'CANCELLED'
  /** Verlegt: time or room changed after the event was published. */
  | 'MOVED'
  /** Takes place as announced. */
  | 'SCHEDULED';

/** Caseload at which the practice was tried. */
export type TriedAtCaseloadInput = {
  /** Who is counted; 1 to 200 characters. */
  counted: string;
  /** n of 1:n, 1 to 2000. */
  ratio: number;
};

/** A change of an event. Fields that are absent stay; null empties what may be empty. */
export type UpdateEventInput = {
  /** What it is about, Markdown; at most 20000 characters. */
  description?: string | null | undefined;
  /** Last day; at most 60 days in all. */
  endsOn?: string | null | undefined;
  /** Code of `EVENT_KINDS`. */
  kind?: string | null | undefined;
  /** Latitude in degrees; together with `longitude`. */
  latitude?: number | null | undefined;
  /** Longitude in degrees; together with `latitude`. */
  longitude?: number | null | undefined;
  /** Where it takes place online; http or https. */
  onlineUrl?: string | null | undefined;
  /** Who organises it; at most 200 characters. */
  organiser?: string | null | undefined;
  /** Staff members who keep it, in their order: 1 to 10 active members. You alone when absent at first. */
  organiserIds?: Array<string | number> | null | undefined;
  /** Where it takes place; at most 300 characters. */
  place?: string | null | undefined;
  /** First day of registration. */
  registrationFrom?: string | null | undefined;
  /** Last day of registration. */
  registrationUntil?: string | null | undefined;
  /** Where to register; http or https. */
  registrationUrl?: string | null | undefined;
  /** What came of it, Markdown; at most 20000 characters. */
  review?: string | null | undefined;
  /** First day. */
  startsOn?: string | null | undefined;
  /** Time zone (IANA); `Europe/Berlin` when absent. */
  timeZone?: string | null | undefined;
  /** Title; 1 to 300 characters. */
  title?: string | null | undefined;
  /** Its own page; http or https. */
  url?: string | null | undefined;
};

/** What to change of your profile. A field that is absent stays. */
export type UpdateMyProfileInput = {
  /** Your name as others see it: 1 to 100 characters, one line. */
  displayName?: string | null | undefined;
  /** Your function (code of `STAFF_FUNCTIONS`); null takes it away. */
  function?: string | null | undefined;
  /** The jobcenter that you work in, while your account waits for admission; null takes it back. */
  requestedJobcenterId?: string | number | null | undefined;
};

/** A change of a practice. */
export type UpdatePracticeInput = {
  /** What to write; absent leaves the content. */
  content?: PracticeContentInput | null | undefined;
  /** Who may read it; absent leaves it. `JOBCENTER` hides a published practice at once; `NETWORK` is a wish that takes effect when the draft is published. */
  visibility?: PracticeVisibility | null | undefined;
};

/** A change of a slot. Fields that are absent stay; null empties what may be empty. */
export type UpdateTalkInput = {
  /** What it is about, Markdown; at most 20000 characters. */
  abstract?: string | null | undefined;
  /** The longer text, Markdown; at most 20000 characters. */
  description?: string | null | undefined;
  /** When it ends: later, and within a day. */
  endsAt?: string | null | undefined;
  /** What kind of slot it is. */
  kind?: TalkKind | null | undefined;
  /** Language, such as `de`. */
  language?: string | null | undefined;
  /** All materials besides the imported ones, in their order; at most 50. */
  materials?: Array<TalkMaterialInput> | null | undefined;
  /** Room; at most 200 characters. */
  room?: string | null | undefined;
  /** All speakers, in their order; at most 50. */
  speakers?: Array<TalkSpeakerInput> | null | undefined;
  /** When it begins: on a day of the event. */
  startsAt?: string | null | undefined;
  /** Subtitle; at most 300 characters. */
  subtitle?: string | null | undefined;
  /** Title; 1 to 300 characters. */
  title?: string | null | undefined;
  /** Track; at most 200 characters. */
  track?: string | null | undefined;
  /** Its own page; http or https. */
  url?: string | null | undefined;
};

/** The controlled vocabularies of the network. */
export type VocabularyName =
  /** Kinds of area that a jobcenter serves (städtisch, ländlich …). */
  | 'AREA_KINDS'
  /** SGB II comparison types (Vergleichstypen) Ia to IIIe. */
  | 'COMPARISON_TYPES'
  /** Reasons for declining a contact request. */
  | 'DECLINE_REASONS'
  /** How clients are reached (Zugangswege). */
  | 'DELIVERY_CHANNELS'
  /** Kinds of events. */
  | 'EVENT_KINDS'
  /** What a result rests on. */
  | 'EVIDENCE_KINDS'
  /** Instruments of integration with their legal basis. */
  | 'INSTRUMENTS'
  /** The sixteen Länder. */
  | 'LAENDER'
  /** How far a practice has come. */
  | 'MATURITY'
  /** gE and zkT with the words people use for them. */
  | 'ORGANISATION_FORMS'
  /** Kinds of partners. */
  | 'PARTNER_KINDS'
  /** Kinds of results, no effect and negative ones included. */
  | 'RESULT_KINDS'
  /** Functions of staff in a jobcenter. */
  | 'STAFF_FUNCTIONS'
  /** Groups of beneficiaries. */
  | 'TARGET_GROUPS'
  /** Topics of write-ups. */
  | 'TOPICS'
  /** How work is done (Arbeitsformen). */
  | 'WORKING_FORMATS';

/** The words of an entry. */
export type VocabularyWordsInput = {
  /** Other and older words for the same concept, by which it is found; at most 50 of 100 characters. */
  aliases: Array<string>;
  /** Today's word: 1 to 100 characters, one line, once in its vocabulary. */
  label: string;
};

/** What another word has to do with the one that was typed. */
export type WayOutReplacementKind =
  /** It is a part of the compound. */
  | 'PART'
  /** It looks like it, and write-ups have it. */
  | 'SIMILAR';

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { searchPractices: { nodes: Array<{ titleHtml: string, snippetHtml: string, matches: Array<{ typed: string, word: string, kind: MatchKind, fields: Array<SearchField> }>, practice: { id: string, slug: string | null, demo: boolean, firstPublishedAt: string | null, lastConfirmedAt: string | null, jobcenter: { id: string, name: string, form: OrganisationForm, land: string | null }, partnerJobcenter: { id: string, name: string, form: OrganisationForm } | null, revision: { content: { result: { kind: ResultKind | null }, triedAtCaseload: { ratio: number } | null } | null } | null } }> }, events: { nodes: Array<{ id: string, title: string, startsOn: string, endsOn: string, place: string | null, latitude: number | null, longitude: number | null, cancelledAt: string | null }> }, me: { staffMember: { id: string, jobcenter: { id: string, latitude: number | null, longitude: number | null } | null } }, mySavedSearches: Array<{ id: string, filters: Array<{ facet: PracticeFacet, values: Array<{ code: string }> }> }>, received: { nodes: Array<{ id: string, state: ContactRequestState, createdAt: string, practice: { id: string, title: string } | null, requester: { displayName: string } }> }, sent: { nodes: Array<{ id: string, state: ContactRequestState, createdAt: string, practice: { id: string, title: string } | null, requester: { displayName: string } }> }, myPractices: { nodes: Array<{ id: string, slug: string | null, title: string, revision: { content: { topics: Array<{ code: string }> } | null } | null, draft: { state: PracticeDraftState, updatedAt: string, reviewRemarks: string | null } | null }> } };

export type ComingEventFragment = { id: string, title: string, startsOn: string, endsOn: string, place: string | null, latitude: number | null, longitude: number | null, cancelledAt: string | null };

export type WaitingRequestFragment = { id: string, state: ContactRequestState, createdAt: string, practice: { id: string, title: string } | null, requester: { displayName: string } };

export type NewInTopicsQueryVariables = Exact<{
  topics: Array<string> | string;
}>;


export type NewInTopicsQuery = { searchPractices: { nodes: Array<{ practice: { id: string, slug: string | null, title: string, firstPublishedAt: string | null, jobcenter: { id: string, name: string, form: OrganisationForm }, partnerJobcenter: { id: string, name: string, form: OrganisationForm } | null, revision: { content: { result: { kind: ResultKind | null }, triedAtCaseload: { ratio: number } | null } | null } | null } }> } };

export type FailedJobsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FailedJobsQuery = { failedJobs: { nodes: Array<{ id: string, kind: string, createdAt: string, failedAt: string, attempts: number, error: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RetryJobMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryJobMutation = { retryJob:
    | { __typename: 'JobRetried' }
    | { __typename: 'NotFound', message: string }
   };

export type SearchInsightsQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchInsightsQuery = { searchInsights: Array<{ word: string, seekers: number, weeks: number, lastWeek: string }> };

export type ImportPlanFragment = { fingerprint: string, applicable: boolean, empty: boolean, effectiveOn: string, added: number, changed: number, renumbered: number, gone: number, unchanged: number, badRows: number, sections: Array<{ title: string, lines: Array<string> }> };

export type PlanJobcenterImportMutationVariables = Exact<{
  input: JobcenterImportInput;
}>;


export type PlanJobcenterImportMutation = { planJobcenterImport:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'JobcenterImportPlanned', plan: { fingerprint: string, applicable: boolean, empty: boolean, effectiveOn: string, added: number, changed: number, renumbered: number, gone: number, unchanged: number, badRows: number, sections: Array<{ title: string, lines: Array<string> }> } }
   };

export type ApplyJobcenterImportMutationVariables = Exact<{
  input: JobcenterImportInput;
  fingerprint: string;
}>;


export type ApplyJobcenterImportMutation = { applyJobcenterImport:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'JobcenterImportStarted', run: { id: string } }
   };

export type JobcenterImportRunQueryVariables = Exact<{
  id: string | number;
}>;


export type JobcenterImportRunQuery = { jobcenterImportRun: { id: string, state: JobcenterImportRunState, progress: number, problem: string | null, plan: { added: number, changed: number, renumbered: number, gone: number } | null } | null };

export type DeactivateStaffMemberMutationVariables = Exact<{
  id: string | number;
}>;


export type DeactivateStaffMemberMutation = { deactivateStaffMember:
    | { __typename: 'LastAdmin', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaffMemberDeactivated' }
   };

export type MoveStaffMemberMutationVariables = Exact<{
  id: string | number;
  jobcenterId: string | number;
}>;


export type MoveStaffMemberMutation = { moveStaffMember:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaffMemberMoved' }
   };

export type PendingStaffMembersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PendingStaffMembersQuery = { pendingStaffMembers: { nodes: Array<{ mailDomain: string | null, since: string, requestedJobcenter: { id: string, name: string } | null, staffMember: { id: string, displayName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoleHoldersQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleHoldersQuery = { roleHolders: Array<{ roles: Array<Role>, staffMember: { id: string, displayName: string, jobcenter: { name: string } | null } }> };

export type FindStaffMembersQueryVariables = Exact<{
  text: string;
}>;


export type FindStaffMembersQuery = { staffMembers: { nodes: Array<{ id: string, displayName: string, jobcenter: { name: string } | null }> } };

export type AdmitStaffMemberMutationVariables = Exact<{
  id: string | number;
  jobcenterId: string | number;
}>;


export type AdmitStaffMemberMutation = { admitStaffMember:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'StaffMemberAdmitted' }
   };

export type GrantRoleMutationVariables = Exact<{
  id: string | number;
  role: Role;
}>;


export type GrantRoleMutation = { grantRole:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RolesChanged' }
   };

export type RevokeRoleMutationVariables = Exact<{
  id: string | number;
  role: Role;
}>;


export type RevokeRoleMutation = { revokeRole:
    | { __typename: 'LastAdmin', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'RolesChanged' }
   };

export type ReindexingQueryVariables = Exact<{ [key: string]: never; }>;


export type ReindexingQuery = { reindexing: { id: string, state: ReindexingState, step: ReindexingStep, progress: number, done: number, compared: number, total: number, attempts: number, problem: string | null, startedAt: string, endedAt: string | null } | null };

export type StartReindexingMutationVariables = Exact<{ [key: string]: never; }>;


export type StartReindexingMutation = { startReindexing:
    | { __typename: 'ReindexingAlreadyRunning', message: string, reindexing: { id: string } }
    | { __typename: 'ReindexingStarted', reindexing: { id: string } }
   };

export type SynonymsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SynonymsQuery = { synonyms: { nodes: Array<{ id: string, words: Array<string>, shipped: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddSynonymsMutationVariables = Exact<{
  words: Array<string> | string;
}>;


export type AddSynonymsMutation = { addSynonyms:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'SynonymsAdded' }
   };

export type RemoveSynonymsMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveSynonymsMutation = { removeSynonyms:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SynonymsRemoved' }
   };

export type EditedEntryFragment = { code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null, version: number };

type VocabularyOutcome_InputInvalid_Fragment = { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> };

type VocabularyOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', message: string };

type VocabularyOutcome_NotFound_Fragment = { __typename: 'NotFound', message: string };

type VocabularyOutcome_VocabularyEntryChanged_Fragment = { __typename: 'VocabularyEntryChanged' };

type VocabularyOutcome_VocabularyEntryChangedMeanwhile_Fragment = { __typename: 'VocabularyEntryChangedMeanwhile', message: string };

export type VocabularyOutcomeFragment =
  | VocabularyOutcome_InputInvalid_Fragment
  | VocabularyOutcome_NotAllowed_Fragment
  | VocabularyOutcome_NotFound_Fragment
  | VocabularyOutcome_VocabularyEntryChanged_Fragment
  | VocabularyOutcome_VocabularyEntryChangedMeanwhile_Fragment
;

export type EditedVocabularyQueryVariables = Exact<{
  name: VocabularyName;
}>;


export type EditedVocabularyQuery = { vocabulary: Array<{ code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null, version: number }> };

export type AddVocabularyEntryMutationVariables = Exact<{
  vocabulary: VocabularyName;
  input: VocabularyWordsInput;
}>;


export type AddVocabularyEntryMutation = { addVocabularyEntry:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'VocabularyEntryChanged' }
   };

export type RenameVocabularyEntryMutationVariables = Exact<{
  vocabulary: VocabularyName;
  code: string;
  expectedVersion: number;
  input: VocabularyWordsInput;
}>;


export type RenameVocabularyEntryMutation = { renameVocabularyEntry:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VocabularyEntryChanged' }
    | { __typename: 'VocabularyEntryChangedMeanwhile', message: string }
   };

export type ReplaceVocabularyEntryMutationVariables = Exact<{
  vocabulary: VocabularyName;
  code: string;
  expectedVersion: number;
  by: string;
}>;


export type ReplaceVocabularyEntryMutation = { replaceVocabularyEntry:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VocabularyEntryChanged' }
    | { __typename: 'VocabularyEntryChangedMeanwhile', message: string }
   };

export type RetireVocabularyEntryMutationVariables = Exact<{
  vocabulary: VocabularyName;
  code: string;
  expectedVersion: number;
}>;


export type RetireVocabularyEntryMutation = { retireVocabularyEntry:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VocabularyEntryChanged' }
    | { __typename: 'VocabularyEntryChangedMeanwhile', message: string }
   };

export type RestoreVocabularyEntryMutationVariables = Exact<{
  vocabulary: VocabularyName;
  code: string;
  expectedVersion: number;
}>;


export type RestoreVocabularyEntryMutation = { restoreVocabularyEntry:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'VocabularyEntryChanged' }
    | { __typename: 'VocabularyEntryChangedMeanwhile', message: string }
   };

type ContactRequestOutcome_ContactRequestAnswered_Fragment = { __typename: 'ContactRequestAnswered', message: string, request: { id: string } };

type ContactRequestOutcome_ContactRequestChanged_Fragment = { __typename: 'ContactRequestChanged', request: { id: string } };

type ContactRequestOutcome_InputInvalid_Fragment = { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> };

type ContactRequestOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', message: string };

type ContactRequestOutcome_NotFound_Fragment = { __typename: 'NotFound', message: string };

export type ContactRequestOutcomeFragment =
  | ContactRequestOutcome_ContactRequestAnswered_Fragment
  | ContactRequestOutcome_ContactRequestChanged_Fragment
  | ContactRequestOutcome_InputInvalid_Fragment
  | ContactRequestOutcome_NotAllowed_Fragment
  | ContactRequestOutcome_NotFound_Fragment
;

export type AcceptContactRequestMutationVariables = Exact<{
  id: string | number;
  channels: Array<ContactChannelKind> | ContactChannelKind;
}>;


export type AcceptContactRequestMutation = { acceptContactRequest:
    | { __typename: 'ContactRequestAnswered', message: string, request: { id: string } }
    | { __typename: 'ContactRequestChanged', request: { id: string } }
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type DeclineContactRequestMutationVariables = Exact<{
  id: string | number;
  reason: string;
  note?: string | null | undefined;
}>;


export type DeclineContactRequestMutation = { declineContactRequest:
    | { __typename: 'ContactRequestAnswered', message: string, request: { id: string } }
    | { __typename: 'ContactRequestChanged', request: { id: string } }
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type WithdrawContactRequestMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawContactRequestMutation = { withdrawContactRequest:
    | { __typename: 'ContactRequestAnswered', message: string, request: { id: string } }
    | { __typename: 'ContactRequestChanged', request: { id: string } }
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type ShareContactChannelsMutationVariables = Exact<{
  id: string | number;
  channels: Array<ContactChannelKind> | ContactChannelKind;
}>;


export type ShareContactChannelsMutation = { shareContactChannels:
    | { __typename: 'ContactRequestAnswered', message: string, request: { id: string } }
    | { __typename: 'ContactRequestChanged', request: { id: string } }
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type ContactOfferTextQueryVariables = Exact<{
  slug: string;
}>;


export type ContactOfferTextQuery = { practiceBySlug: { id: string, title: string, jobcenter: { id: string }, partnerJobcenter: { id: string } | null, contactOffer: { functionLabel: string, maxOpenRequests: number, pausedUntil: string | null, version: number, seats: Array<{ id: string, displayName: string }> } | null, viewerCan: { updateContactOffer: { allowed: boolean, reason: string | null } } } | null };

export type FindAnswerersQueryVariables = Exact<{
  text: string;
  houseId: string | number;
  partnerId: string | number;
  isDialogue: boolean;
}>;


export type FindAnswerersQuery = { colleagues: { nodes: Array<{ id: string, displayName: string }> }, partners?: { nodes: Array<{ id: string, displayName: string }> } };

export type UpdateContactOfferMutationVariables = Exact<{
  practiceId: string | number;
  expectedVersion: number;
  input: ContactOfferInput;
}>;


export type UpdateContactOfferMutation = { updateContactOffer:
    | { __typename: 'ContactOfferChanged', offer: { version: number } }
    | { __typename: 'ContactOfferChangedMeanwhile', message: string }
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type ContactRequestEntryFragment = { id: string, message: string, wishedChannel: ContactChannelKind, offeredChannels: Array<ContactChannelKind>, state: ContactRequestState, createdAt: string, answeredAt: string | null, declineNote: string | null, practice: { id: string, slug: string | null, title: string } | null, requester: { id: string, displayName: string, jobcenter: { name: string } | null }, answeredBy: { displayName: string } | null, declineReason: { label: string } | null, event: { id: string, title: string, timeZone: string } | null, meetingPlaces: Array<{ id: string, title: string, startsAt: string, endsAt: string, room: string | null }>, disclosedChannels: Array<{ kind: ContactChannelKind, value: string, owner: { id: string, displayName: string } }>, ownDisclosures: Array<{ id: string, kind: ContactChannelKind, viewer: { displayName: string } }>, viewerCan: { accept: { allowed: boolean }, decline: { allowed: boolean }, withdraw: { allowed: boolean }, shareChannels: { allowed: boolean } } };

export type ContactRequestsQueryVariables = Exact<{
  box: ContactRequestBox;
  after?: string | null | undefined;
}>;


export type ContactRequestsQuery = { contactRequests: { nodes: Array<{ id: string, message: string, wishedChannel: ContactChannelKind, offeredChannels: Array<ContactChannelKind>, state: ContactRequestState, createdAt: string, answeredAt: string | null, declineNote: string | null, practice: { id: string, slug: string | null, title: string } | null, requester: { id: string, displayName: string, jobcenter: { name: string } | null }, answeredBy: { displayName: string } | null, declineReason: { label: string } | null, event: { id: string, title: string, timeZone: string } | null, meetingPlaces: Array<{ id: string, title: string, startsAt: string, endsAt: string, room: string | null }>, disclosedChannels: Array<{ kind: ContactChannelKind, value: string, owner: { id: string, displayName: string } }>, ownDisclosures: Array<{ id: string, kind: ContactChannelKind, viewer: { displayName: string } }>, viewerCan: { accept: { allowed: boolean }, decline: { allowed: boolean }, withdraw: { allowed: boolean }, shareChannels: { allowed: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContactTargetQueryVariables = Exact<{
  slug: string;
}>;


export type ContactTargetQuery = { practiceBySlug: { id: string, title: string, jobcenter: { name: string }, contactOffer: { functionLabel: string } | null, meetAt: Array<{ id: string, title: string }>, viewerCan: { requestContact: { allowed: boolean, reason: string | null } } } | null };

export type MyDisclosuresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyDisclosuresQuery = { myDisclosures: { nodes: Array<{ id: string, kind: ContactChannelKind, value: string, disclosedAt: string, practice: { id: string, slug: string | null, title: string } | null, viewer: { displayName: string, jobcenter: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenRequestCountQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenRequestCountQuery = { openContactRequestCount: number };

type RequestOutcome_ContactNotPossible_Fragment = { __typename: 'ContactNotPossible', message: string };

type RequestOutcome_ContactRequestAlreadyOpen_Fragment = { __typename: 'ContactRequestAlreadyOpen', message: string };

type RequestOutcome_ContactRequested_Fragment = { __typename: 'ContactRequested', request: { id: string, practice: { id: string } | null } };

type RequestOutcome_IdempotencyKeyReused_Fragment = { __typename: 'IdempotencyKeyReused', message: string };

type RequestOutcome_InputInvalid_Fragment = { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> };

type RequestOutcome_NotFound_Fragment = { __typename: 'NotFound', message: string };

export type RequestOutcomeFragment =
  | RequestOutcome_ContactNotPossible_Fragment
  | RequestOutcome_ContactRequestAlreadyOpen_Fragment
  | RequestOutcome_ContactRequested_Fragment
  | RequestOutcome_IdempotencyKeyReused_Fragment
  | RequestOutcome_InputInvalid_Fragment
  | RequestOutcome_NotFound_Fragment
;

export type RequestContactMutationVariables = Exact<{
  input: RequestContactInput;
}>;


export type RequestContactMutation = { requestContact:
    | { __typename: 'ContactNotPossible', message: string }
    | { __typename: 'ContactRequestAlreadyOpen', message: string }
    | { __typename: 'ContactRequested', request: { id: string, practice: { id: string } | null } }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

export type RequestContactAtEventMutationVariables = Exact<{
  input: RequestContactAtEventInput;
}>;


export type RequestContactAtEventMutation = { requestContactAtEvent:
    | { __typename: 'ContactNotPossible', message: string }
    | { __typename: 'ContactRequestAlreadyOpen', message: string }
    | { __typename: 'ContactRequested', request: { id: string, practice: { id: string } | null } }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotFound', message: string }
   };

type AttendOutcome_EventChanged_Fragment = { __typename: 'EventChanged', event: { id: string, attendance: { visibleFor: EventVisibility } | null } };

type AttendOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', message: string };

type AttendOutcome_NotFound_Fragment = { __typename: 'NotFound', message: string };

export type AttendOutcomeFragment =
  | AttendOutcome_EventChanged_Fragment
  | AttendOutcome_NotAllowed_Fragment
  | AttendOutcome_NotFound_Fragment
;

export type AttendEventMutationVariables = Exact<{
  eventId: string | number;
  visibleFor: EventVisibility;
}>;


export type AttendEventMutation = { attendEvent:
    | { __typename: 'EventChanged', event: { id: string, attendance: { visibleFor: EventVisibility } | null } }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type LeaveEventMutationVariables = Exact<{
  eventId: string | number;
}>;


export type LeaveEventMutation = { leaveEvent:
    | { __typename: 'EventChanged', event: { id: string, attendance: { visibleFor: EventVisibility } | null } }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type MyCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarQuery = { myCalendar: { programmeUrl: string, eventsUrl: string } | null };

export type EventCalendarQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventCalendarQuery = { myCalendar: { eventUrl: string } | null };

export type RenewMyCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewMyCalendarMutation = { renewMyCalendar: { programmeUrl: string, eventsUrl: string } };

export type CancelEventMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CancelEventMutation = { cancelEvent:
    | { __typename: 'EventChanged', event: { id: string, state: EventState } }
    | { __typename: 'EventChangedMeanwhile', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type CancelTalkMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CancelTalkMutation = { cancelTalk:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkChanged', talk: { id: string, state: TalkState } }
    | { __typename: 'TalkChangedMeanwhile', message: string }
   };

type TalkLinkOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', message: string };

type TalkLinkOutcome_NotFound_Fragment = { __typename: 'NotFound', message: string };

type TalkLinkOutcome_TalkLinkChanged_Fragment = { __typename: 'TalkLinkChanged', link: { id: string } };

export type TalkLinkOutcomeFragment =
  | TalkLinkOutcome_NotAllowed_Fragment
  | TalkLinkOutcome_NotFound_Fragment
  | TalkLinkOutcome_TalkLinkChanged_Fragment
;

export type ConfirmTalkLinkMutationVariables = Exact<{
  id: string | number;
  type?: TalkLinkType | null | undefined;
}>;


export type ConfirmTalkLinkMutation = { confirmTalkLink:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkLinkChanged', link: { id: string } }
   };

export type RejectTalkLinkMutationVariables = Exact<{
  id: string | number;
}>;


export type RejectTalkLinkMutation = { rejectTalkLink:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkLinkChanged', link: { id: string } }
   };

export type WithdrawTalkLinkMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawTalkLinkMutation = { withdrawTalkLink:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkLinkChanged', link: { id: string } }
   };

export type DeleteEventDraftMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DeleteEventDraftMutation = { deleteEventDraft:
    | { __typename: 'EventChangedMeanwhile', message: string }
    | { __typename: 'EventDraftDeleted', eventId: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type DeleteTalkMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DeleteTalkMutation = { deleteTalk:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkChangedMeanwhile', message: string }
    | { __typename: 'TalkDeleted', talkId: string }
   };

export type EventTextQueryVariables = Exact<{
  id: string | number;
}>;


export type EventTextQuery = { event: { id: string, version: number, title: string, description: string | null, startsOn: string, endsOn: string, timeZone: string, place: string | null, onlineUrl: string | null, url: string | null, organiser: string | null, registrationFrom: string | null, registrationUntil: string | null, registrationUrl: string | null, review: string | null, kind: { code: string }, viewerCan: { update: { allowed: boolean, reason: string | null } } } | null };

export type EventQueryVariables = Exact<{
  id: string | number;
}>;


export type EventQuery = { event: { id: string, title: string, descriptionHtml: string | null, reviewHtml: string | null, startsOn: string, endsOn: string, timeZone: string, place: string | null, onlineUrl: string | null, url: string | null, organiser: string | null, registrationFrom: string | null, registrationUntil: string | null, registrationUrl: string | null, state: EventState, demo: boolean, version: number, days: Array<string>, kind: { label: string }, attendance: { visibleFor: EventVisibility } | null, viewerCan: { update: { allowed: boolean }, publish: { allowed: boolean }, cancel: { allowed: boolean }, deleteDraft: { allowed: boolean } } } | null };

export type EventsQueryVariables = Exact<{
  period: EventPeriod;
  after?: string | null | undefined;
}>;


export type EventsQuery = { events: { nodes: Array<{ id: string, title: string, startsOn: string, endsOn: string, place: string | null, onlineUrl: string | null, state: EventState, demo: boolean, kind: { label: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ScheduleImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ScheduleImportQuery = { scheduleImport: { id: string, state: ScheduleImportState, step: ScheduleImportStep, progress: number, problem: string | null, event: { id: string, title: string, timeZone: string }, plan: { format: ScheduleFormat, title: string | null, unchanged: number, counts: { added: number, moved: number, changed: number, gone: number, unreadable: number } } | null } | null };

export type ScheduleChangesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ScheduleChangesQuery = { scheduleImport: { id: string, plan: { changes: { edges: Array<{ cursor: string, node: { kind: ScheduleChangeKind, title: string | null, startsAt: string | null, endsAt: string | null, room: string | null, place: string | null, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type PlanScheduleImportMutationVariables = Exact<{
  eventId: string | number;
  source: ScheduleSourceInput;
}>;


export type PlanScheduleImportMutation = { planScheduleImport:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ScheduleImportStarted', scheduleImport: { id: string } }
   };

export type ApplyScheduleImportMutationVariables = Exact<{
  id: string | number;
}>;


export type ApplyScheduleImportMutation = { applyScheduleImport:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ScheduleImportApplied', scheduleImport: { id: string, state: ScheduleImportState } }
    | { __typename: 'ScheduleImportOutdated', message: string }
   };

export type RememberedScheduleQueryVariables = Exact<{
  eventId: string | number;
}>;


export type RememberedScheduleQuery = { scheduleSource: { url: string, fetchedAt: string | null, problem: string | null } | null };

export type RememberScheduleSourceMutationVariables = Exact<{
  eventId: string | number;
  url: string;
}>;


export type RememberScheduleSourceMutation = { rememberScheduleSource:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ScheduleSourceRemembered' }
   };

export type ForgetScheduleSourceMutationVariables = Exact<{
  eventId: string | number;
}>;


export type ForgetScheduleSourceMutation = { forgetScheduleSource:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ScheduleSourceForgotten' }
   };

type BookmarkOutcome_NotFound_Fragment = { __typename: 'NotFound', message: string };

type BookmarkOutcome_TalkChanged_Fragment = { __typename: 'TalkChanged', talk: { id: string, isBookmarked: boolean } };

export type BookmarkOutcomeFragment =
  | BookmarkOutcome_NotFound_Fragment
  | BookmarkOutcome_TalkChanged_Fragment
;

export type BookmarkTalkMutationVariables = Exact<{
  talkId: string | number;
}>;


export type BookmarkTalkMutation = { bookmarkTalk:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkChanged', talk: { id: string, isBookmarked: boolean } }
   };

export type RemoveTalkBookmarkMutationVariables = Exact<{
  talkId: string | number;
}>;


export type RemoveTalkBookmarkMutation = { removeTalkBookmark:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkChanged', talk: { id: string, isBookmarked: boolean } }
   };

export type PracticeChoicesQueryVariables = Exact<{
  query: string;
}>;


export type PracticeChoicesQuery = { searchPractices: { nodes: Array<{ practice: { id: string, title: string, jobcenter: { id: string, name: string } } }> } };

export type PracticeTalksQueryVariables = Exact<{
  id: string | number;
}>;


export type PracticeTalksQuery = { practice: { id: string, talks: Array<{ id: string, type: TalkLinkType, talk: { id: string, title: string, startsAt: string, endsAt: string, state: TalkState, event: { id: string, title: string, place: string | null, timeZone: string } } }> } | null };

export type SlotFragment = { id: string, kind: TalkKind, type: string | null, title: string, startsAt: string, endsAt: string, room: string | null, track: string | null, state: TalkState, isBookmarked: boolean, speakers: Array<{ id: string, name: string }> };

export type ProgrammeQueryVariables = Exact<{
  eventId: string | number;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgrammeQuery = { programme: { nodes: Array<{ id: string, kind: TalkKind, type: string | null, title: string, startsAt: string, endsAt: string, room: string | null, track: string | null, state: TalkState, isBookmarked: boolean, speakers: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyProgrammeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyProgrammeQuery = { myProgramme: { nodes: Array<{ id: string, kind: TalkKind, type: string | null, title: string, startsAt: string, endsAt: string, room: string | null, track: string | null, state: TalkState, isBookmarked: boolean, event: { id: string, title: string, place: string | null, timeZone: string }, speakers: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposeTalkLinkMutationVariables = Exact<{
  input: ProposeTalkLinkInput;
}>;


export type ProposeTalkLinkMutation = { proposeTalkLink:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkLinkChanged', link: { id: string, state: TalkLinkState, isShown: boolean } }
    | { __typename: 'TalkLinkExists', message: string }
   };

export type PublishEventMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type PublishEventMutation = { publishEvent:
    | { __typename: 'EventChanged', event: { id: string, state: EventState } }
    | { __typename: 'EventChangedMeanwhile', message: string }
    | { __typename: 'EventIncomplete', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type CreateEventMutationVariables = Exact<{
  input: CreateEventInput;
}>;


export type CreateEventMutation = { createEvent:
    | { __typename: 'EventChanged', event: { id: string } }
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
   };

export type UpdateEventMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: UpdateEventInput;
}>;


export type UpdateEventMutation = { updateEvent:
    | { __typename: 'EventChanged', event: { id: string, version: number } }
    | { __typename: 'EventChangedMeanwhile', message: string, event: { id: string, version: number } }
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
   };

export type CreateTalkMutationVariables = Exact<{
  eventId: string | number;
  input: CreateTalkInput;
}>;


export type CreateTalkMutation = { createTalk:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkChanged', talk: { id: string, event: { id: string, days: Array<string> } } }
   };

export type UpdateTalkMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: UpdateTalkInput;
}>;


export type UpdateTalkMutation = { updateTalk:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkChanged', talk: { id: string, version: number, event: { id: string, days: Array<string> } } }
    | { __typename: 'TalkChangedMeanwhile', message: string, talk: { id: string, version: number } }
   };

type SpeakerOutcome_NotAllowed_Fragment = { __typename: 'NotAllowed', message: string };

type SpeakerOutcome_NotFound_Fragment = { __typename: 'NotFound', message: string };

type SpeakerOutcome_TalkChanged_Fragment = { __typename: 'TalkChanged', talk: { id: string } };

export type SpeakerOutcomeFragment =
  | SpeakerOutcome_NotAllowed_Fragment
  | SpeakerOutcome_NotFound_Fragment
  | SpeakerOutcome_TalkChanged_Fragment
;

export type ClaimSpeakerMutationVariables = Exact<{
  id: string | number;
}>;


export type ClaimSpeakerMutation = { claimSpeaker:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkChanged', talk: { id: string } }
   };

export type ConfirmSpeakerMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmSpeakerMutation = { confirmSpeaker:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkChanged', talk: { id: string } }
   };

export type ReleaseSpeakerMutationVariables = Exact<{
  id: string | number;
}>;


export type ReleaseSpeakerMutation = { releaseSpeaker:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'TalkChanged', talk: { id: string } }
   };

export type TalkChoicesQueryVariables = Exact<{
  query: string;
}>;


export type TalkChoicesQuery = { searchEverything: { talks: { nodes: Array<{ talk: { id: string, title: string, startsAt: string, event: { id: string, title: string, timeZone: string } } }> } | null } };

export type LinkProposalsQueryVariables = Exact<{
  eventId: string | number;
  after?: string | null | undefined;
}>;


export type LinkProposalsQuery = { talkLinkProposals: { nodes: Array<{ id: string, type: TalkLinkType, state: TalkLinkState, isShown: boolean, url: string | null, title: string | null, reasons: Array<{ kind: TalkLinkReasonKind, words: Array<string> }>, talk: { id: string, title: string }, practice: { id: string, slug: string | null, title: string, jobcenter: { id: string, name: string } } | null, viewerCan: { confirm: { allowed: boolean }, agree: { allowed: boolean }, reject: { allowed: boolean }, withdraw: { allowed: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LinksToAgreeQueryVariables = Exact<{ [key: string]: never; }>;


export type LinksToAgreeQuery = { talkLinksToAgree: { nodes: Array<{ id: string, type: TalkLinkType, state: TalkLinkState, isShown: boolean, url: string | null, title: string | null, talk: { id: string, title: string, startsAt: string, event: { id: string, title: string, timeZone: string } }, practice: { id: string, slug: string | null, title: string, jobcenter: { id: string, name: string } } | null, viewerCan: { confirm: { allowed: boolean }, agree: { allowed: boolean }, reject: { allowed: boolean }, withdraw: { allowed: boolean } } }> } };

export type TalkTextQueryVariables = Exact<{
  id: string | number;
}>;


export type TalkTextQuery = { talk: { id: string, version: number, kind: TalkKind, title: string, subtitle: string | null, startsAt: string, endsAt: string, room: string | null, track: string | null, abstract: string | null, description: string | null, url: string | null, speakers: Array<{ id: string, name: string }>, materials: Array<{ id: string, url: string, title: string | null, role: TalkMaterialRole, imported: boolean }>, event: { id: string, title: string, startsOn: string, endsOn: string, timeZone: string }, viewerCan: { update: { allowed: boolean, reason: string | null }, cancel: { allowed: boolean }, delete: { allowed: boolean } } } | null };

export type LinkOfTalkFragment = { id: string, type: TalkLinkType, state: TalkLinkState, isShown: boolean, url: string | null, title: string | null, practice: { id: string, slug: string | null, title: string, jobcenter: { id: string, name: string } } | null, viewerCan: { confirm: { allowed: boolean }, agree: { allowed: boolean }, reject: { allowed: boolean }, withdraw: { allowed: boolean } } };

export type TalkQueryVariables = Exact<{
  id: string | number;
}>;


export type TalkQuery = { talk: { version: number, subtitle: string | null, abstractHtml: string | null, descriptionHtml: string | null, url: string | null, id: string, kind: TalkKind, type: string | null, title: string, startsAt: string, endsAt: string, room: string | null, track: string | null, state: TalkState, isBookmarked: boolean, viewerCan: { update: { allowed: boolean }, cancel: { allowed: boolean }, delete: { allowed: boolean } }, materials: Array<{ id: string, url: string, title: string | null }>, speakers: Array<{ id: string, name: string, staffMember: { id: string, jobcenter: { id: string, name: string } | null } | null, claimedBy: { id: string, displayName: string } | null, viewerCan: { claim: { allowed: boolean }, confirm: { allowed: boolean }, release: { allowed: boolean } } }>, event: { id: string, title: string, place: string | null, onlineUrl: string | null, timeZone: string, state: EventState }, practices: Array<{ id: string, type: TalkLinkType, state: TalkLinkState, isShown: boolean, url: string | null, title: string | null, practice: { id: string, slug: string | null, title: string, jobcenter: { id: string, name: string } } | null, viewerCan: { confirm: { allowed: boolean }, agree: { allowed: boolean }, reject: { allowed: boolean }, withdraw: { allowed: boolean } } }>, outsideLinks: Array<{ id: string, type: TalkLinkType, state: TalkLinkState, isShown: boolean, url: string | null, title: string | null, practice: { id: string, slug: string | null, title: string, jobcenter: { id: string, name: string } } | null, viewerCan: { confirm: { allowed: boolean }, agree: { allowed: boolean }, reject: { allowed: boolean }, withdraw: { allowed: boolean } } }> } | null };

export type DirectoryHouseFragment = { id: string, name: string, form: OrganisationForm, land: string | null, place: string | null, latitude: number | null, longitude: number | null, caseloadRatio: number | null, caseloadCounted: string | null };

export type DirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryQuery = { jobcenterDirectory: Array<{ id: string, name: string, form: OrganisationForm, land: string | null, place: string | null, latitude: number | null, longitude: number | null, caseloadRatio: number | null, caseloadCounted: string | null }> };

export type PracticeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeCountsQuery = { searchPractices: { facets: Array<{ values: Array<{ code: string, count: number }> }> } };

export type JobcenterChoicesQueryVariables = Exact<{
  text: string;
}>;


export type JobcenterChoicesQuery = { jobcenters: { nodes: Array<{ id: string, name: string }> } };

export type JobcenterPageQueryVariables = Exact<{
  id: string | number;
}>;


export type JobcenterPageQuery = { jobcenter: { id: string, name: string, form: OrganisationForm, land: string | null, place: string | null, latitude: number | null, longitude: number | null, caseloadRatio: number | null, caseloadCounted: string | null, officialName: string, officialNumber: string, comparisonType: string | null, closedOn: string | null } | null, searchPractices: { totalCount: number, nodes: Array<{ titleHtml: string, snippetHtml: string, matches: Array<{ typed: string, word: string, kind: MatchKind, fields: Array<SearchField> }>, practice: { id: string, slug: string | null, demo: boolean, firstPublishedAt: string | null, lastConfirmedAt: string | null, jobcenter: { id: string, name: string, form: OrganisationForm, land: string | null }, partnerJobcenter: { id: string, name: string, form: OrganisationForm } | null, revision: { content: { result: { kind: ResultKind | null }, triedAtCaseload: { ratio: number } | null } | null } | null } }> } };

export type LegalPageQueryVariables = Exact<{
  name: LegalPageName;
}>;


export type LegalPageQuery = { legalPage: { html: string } };

export type MyAccessTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccessTokensQuery = { myAccessTokens: Array<{ id: string, name: string, prefix: string, scopes: Array<AccessScope>, createdAt: string, expiresOn: string, lastUsedOn: string | null }> };

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken:
    | { __typename: 'AccessTokenCreated', secret: string, accessToken: { name: string, expiresOn: string } }
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'TooManyAccessTokens', message: string }
   };

export type RevokeAccessTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken:
    | { __typename: 'AccessTokenRevoked' }
    | { __typename: 'NotFound', message: string }
   };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SessionEnded' }
   };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { __typename: 'OtherSessionsEnded' } };

export type OwnAccountFragment = { state: StaffMemberState, roles: Array<Role>, contactable: boolean, email: string | null, mutedMails: Array<MailKind>, staffMember: { id: string, displayName: string, function: string | null, jobcenter: { id: string, name: string } | null }, contactChannels: Array<{ kind: ContactChannelKind, value: string, visibility: ContactChannelVisibility }>, requestedJobcenter: { id: string, name: string } | null, proposedJobcenters: Array<{ id: string, name: string }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { state: StaffMemberState, roles: Array<Role>, contactable: boolean, email: string | null, mutedMails: Array<MailKind>, staffMember: { id: string, displayName: string, function: string | null, jobcenter: { id: string, name: string } | null }, contactChannels: Array<{ kind: ContactChannelKind, value: string, visibility: ContactChannelVisibility }>, requestedJobcenter: { id: string, name: string } | null, proposedJobcenters: Array<{ id: string, name: string }> } };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, beganAt: string, endsAt: string, browser: string | null, current: boolean }> };

export type UpdateMyProfileMutationVariables = Exact<{
  input: UpdateMyProfileInput;
}>;


export type UpdateMyProfileMutation = { updateMyProfile:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'ProfileUpdated', me: { state: StaffMemberState, roles: Array<Role>, contactable: boolean, email: string | null, mutedMails: Array<MailKind>, staffMember: { id: string, displayName: string, function: string | null, jobcenter: { id: string, name: string } | null }, contactChannels: Array<{ kind: ContactChannelKind, value: string, visibility: ContactChannelVisibility }>, requestedJobcenter: { id: string, name: string } | null, proposedJobcenters: Array<{ id: string, name: string }> } }
   };

export type SetContactChannelsMutationVariables = Exact<{
  channels: Array<ContactChannelInput> | ContactChannelInput;
}>;


export type SetContactChannelsMutation = { setContactChannels:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'ProfileUpdated', me: { state: StaffMemberState, roles: Array<Role>, contactable: boolean, email: string | null, mutedMails: Array<MailKind>, staffMember: { id: string, displayName: string, function: string | null, jobcenter: { id: string, name: string } | null }, contactChannels: Array<{ kind: ContactChannelKind, value: string, visibility: ContactChannelVisibility }>, requestedJobcenter: { id: string, name: string } | null, proposedJobcenters: Array<{ id: string, name: string }> } }
   };

export type SetContactableMutationVariables = Exact<{
  contactable: boolean;
}>;


export type SetContactableMutation = { setContactable: { __typename: 'ProfileUpdated', me: { state: StaffMemberState, roles: Array<Role>, contactable: boolean, email: string | null, mutedMails: Array<MailKind>, staffMember: { id: string, displayName: string, function: string | null, jobcenter: { id: string, name: string } | null }, contactChannels: Array<{ kind: ContactChannelKind, value: string, visibility: ContactChannelVisibility }>, requestedJobcenter: { id: string, name: string } | null, proposedJobcenters: Array<{ id: string, name: string }> } } };

export type SetMutedMailsMutationVariables = Exact<{
  kinds: Array<MailKind> | MailKind;
}>;


export type SetMutedMailsMutation = { setMutedMails: { __typename: 'ProfileUpdated', me: { state: StaffMemberState, roles: Array<Role>, contactable: boolean, email: string | null, mutedMails: Array<MailKind>, staffMember: { id: string, displayName: string, function: string | null, jobcenter: { id: string, name: string } | null }, contactChannels: Array<{ kind: ContactChannelKind, value: string, visibility: ContactChannelVisibility }>, requestedJobcenter: { id: string, name: string } | null, proposedJobcenters: Array<{ id: string, name: string }> } } };

export type AcceptInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InputInvalid', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, slug: string | null, title: string, version: number, visibility: PracticeVisibility, revision: { number: number, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, visibility: PracticeVisibility, missing: Array<string>, updatedAt: string, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, updatedBy: { id: string, displayName: string } | null, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean, reason: string | null }, submit: { allowed: boolean, reason: string | null } }, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }> } }
    | { __typename: 'PracticeChangedMeanwhile', message: string }
   };

export type ConsentToPracticeMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type ConsentToPracticeMutation = { consentToPractice:
    | { __typename: 'InputInvalid', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, slug: string | null, title: string, version: number, visibility: PracticeVisibility, revision: { number: number, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, visibility: PracticeVisibility, missing: Array<string>, updatedAt: string, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, updatedBy: { id: string, displayName: string } | null, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean, reason: string | null }, submit: { allowed: boolean, reason: string | null } }, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }> } }
    | { __typename: 'PracticeChangedMeanwhile', message: string }
   };

export type FindColleaguesQueryVariables = Exact<{
  text: string;
}>;


export type FindColleaguesQuery = { staffMembers: { nodes: Array<{ id: string, displayName: string, jobcenter: { name: string } | null }> } };

export type InviteCoAuthorMutationVariables = Exact<{
  id: string | number;
  staffMemberId: string | number;
}>;


export type InviteCoAuthorMutation = { inviteCoAuthor:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, slug: string | null, title: string, version: number, visibility: PracticeVisibility, revision: { number: number, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, visibility: PracticeVisibility, missing: Array<string>, updatedAt: string, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, updatedBy: { id: string, displayName: string } | null, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean, reason: string | null }, submit: { allowed: boolean, reason: string | null } }, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }> } }
    | { __typename: 'PracticeThirdJobcenter', message: string }
   };

export type PracticeAuthorsFragment = { id: string, version: number, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }>, draft: { state: PracticeDraftState, consentingJobcenterIds: Array<string> } | null };

export type RemoveAuthorMutationVariables = Exact<{
  id: string | number;
  staffMemberId: string | number;
}>;


export type RemoveAuthorMutation = { removeAuthor:
    | { __typename: 'InputInvalid', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, slug: string | null, title: string, version: number, visibility: PracticeVisibility, revision: { number: number, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, visibility: PracticeVisibility, missing: Array<string>, updatedAt: string, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, updatedBy: { id: string, displayName: string } | null, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean, reason: string | null }, submit: { allowed: boolean, reason: string | null } }, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }> } }
    | { __typename: 'PracticeChangedMeanwhile', message: string }
   };

export type CreatePracticeMutationVariables = Exact<{
  idempotencyKey: string;
}>;


export type CreatePracticeMutation = { createPractice:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InputInvalid', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, version: number } }
   };

type KeptPractice_InputInvalid_Fragment = { __typename: 'InputInvalid', message: string };

type KeptPractice_NotAllowed_Fragment = { __typename: 'NotAllowed', message: string };

type KeptPractice_NotFound_Fragment = { __typename: 'NotFound', message: string };

type KeptPractice_PracticeChanged_Fragment = { __typename: 'PracticeChanged', practice: { id: string, archivedAt: string | null, lastConfirmedAt: string | null } };

type KeptPractice_PracticeChangedMeanwhile_Fragment = { __typename: 'PracticeChangedMeanwhile', message: string };

export type KeptPracticeFragment =
  | KeptPractice_InputInvalid_Fragment
  | KeptPractice_NotAllowed_Fragment
  | KeptPractice_NotFound_Fragment
  | KeptPractice_PracticeChanged_Fragment
  | KeptPractice_PracticeChangedMeanwhile_Fragment
;

export type ConfirmPracticeMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmPracticeMutation = { confirmPractice:
    | { __typename: 'InputInvalid', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, archivedAt: string | null, lastConfirmedAt: string | null } }
    | { __typename: 'PracticeChangedMeanwhile', message: string }
   };

export type ArchivePracticeMutationVariables = Exact<{
  id: string | number;
}>;


export type ArchivePracticeMutation = { archivePractice:
    | { __typename: 'InputInvalid', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, archivedAt: string | null, lastConfirmedAt: string | null } }
    | { __typename: 'PracticeChangedMeanwhile', message: string }
   };

export type RestorePracticeMutationVariables = Exact<{
  id: string | number;
}>;


export type RestorePracticeMutation = { restorePractice:
    | { __typename: 'InputInvalid', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, archivedAt: string | null, lastConfirmedAt: string | null } }
    | { __typename: 'PracticeChangedMeanwhile', message: string }
   };

export type MyPracticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyPracticesQuery = { myPractices: { nodes: Array<{ id: string, slug: string | null, title: string, archivedAt: string | null, viewerCan: { acceptInvitation: { allowed: boolean } }, revision: { number: number, publishedAt: string } | null, draft: { state: PracticeDraftState, updatedAt: string, reviewRemarks: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PracticeBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type PracticeBySlugQuery = { me: { staffMember: { id: string, jobcenter: { id: string, caseloadRatio: number | null, caseloadCounted: string | null } | null } }, practiceBySlug: { id: string, slug: string | null, title: string, version: number, demo: boolean, archivedAt: string | null, firstPublishedAt: string | null, lastConfirmedAt: string | null, viewerCan: { updateContactOffer: { allowed: boolean }, acceptInvitation: { allowed: boolean }, update: { allowed: boolean }, confirm: { allowed: boolean }, archive: { allowed: boolean }, restore: { allowed: boolean }, publish: { allowed: boolean, reason: string | null }, requestContact: { allowed: boolean, reason: string | null } }, contactOffer: { functionLabel: string, pausedUntil: string | null, seats: Array<{ id: string, displayName: string }> } | null, revision: { number: number, publishedAt: string, redactedAt: string | null, redactionReason: string | null, content: { title: string, summary: string, problemHtml: string, approachHtml: string, suitableForAll: boolean, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ label: string }>, exclusions: Array<{ reason: string, targetGroup: { label: string } }>, partners: Array<{ name: string | null, kind: { label: string } }>, deliveryChannels: Array<{ label: string }>, topics: Array<{ label: string }>, instruments: Array<{ label: string }>, workingFormats: Array<{ label: string }>, maturity: { label: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { label: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState } | null, jobcenter: { name: string, form: OrganisationForm }, partnerJobcenter: { name: string, form: OrganisationForm } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { name: string } | null } }> } | null };

export type PracticeDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type PracticeDraftQuery = { practice: { id: string, slug: string | null, title: string, version: number, demo: boolean, archivedAt: string | null, firstPublishedAt: string | null, lastConfirmedAt: string | null, revision: { number: number } | null, draft: { state: PracticeDraftState, version: number, updatedAt: string, submittedAt: string | null, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, content: { title: string, summary: string, problemHtml: string, approachHtml: string, suitableForAll: boolean, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ label: string }>, exclusions: Array<{ reason: string, targetGroup: { label: string } }>, partners: Array<{ name: string | null, kind: { label: string } }>, deliveryChannels: Array<{ label: string }>, topics: Array<{ label: string }>, instruments: Array<{ label: string }>, workingFormats: Array<{ label: string }>, maturity: { label: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { label: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, jobcenter: { name: string, form: OrganisationForm, id: string }, partnerJobcenter: { name: string, form: OrganisationForm, id: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { name: string, id: string } | null } }>, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean }, confirm: { allowed: boolean }, archive: { allowed: boolean }, restore: { allowed: boolean }, publish: { allowed: boolean, reason: string | null }, requestContact: { allowed: boolean, reason: string | null } } } | null };

export type PracticeRevisionsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PracticeRevisionsQuery = { practiceRevisions: { edges: Array<{ cursor: string, node: { id: string, number: number, publishedAt: string, redactedAt: string | null, redactionReason: string | null, content: { problem: string, approach: string, title: string, summary: string, problemHtml: string, approachHtml: string, suitableForAll: boolean, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ label: string }>, exclusions: Array<{ reason: string, targetGroup: { label: string } }>, partners: Array<{ name: string | null, kind: { label: string } }>, deliveryChannels: Array<{ label: string }>, topics: Array<{ label: string }>, instruments: Array<{ label: string }>, workingFormats: Array<{ label: string }>, maturity: { label: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { label: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } }> } };

export type PracticeRevisionQueryVariables = Exact<{
  id: string | number;
  number: number;
}>;


export type PracticeRevisionQuery = { practiceRevision: { id: string, number: number, publishedAt: string, redactedAt: string | null, redactionReason: string | null, content: { problem: string, approach: string, title: string, summary: string, problemHtml: string, approachHtml: string, suitableForAll: boolean, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ label: string }>, exclusions: Array<{ reason: string, targetGroup: { label: string } }>, partners: Array<{ name: string | null, kind: { label: string } }>, deliveryChannels: Array<{ label: string }>, topics: Array<{ label: string }>, instruments: Array<{ label: string }>, workingFormats: Array<{ label: string }>, maturity: { label: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { label: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null };

export type ReadableRevisionFragment = { id: string, number: number, publishedAt: string, redactedAt: string | null, redactionReason: string | null, content: { problem: string, approach: string, title: string, summary: string, problemHtml: string, approachHtml: string, suitableForAll: boolean, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ label: string }>, exclusions: Array<{ reason: string, targetGroup: { label: string } }>, partners: Array<{ name: string | null, kind: { label: string } }>, deliveryChannels: Array<{ label: string }>, topics: Array<{ label: string }>, instruments: Array<{ label: string }>, workingFormats: Array<{ label: string }>, maturity: { label: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { label: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null };

export type PracticeContentTextFragment = { title: string, summary: string, problemHtml: string, approachHtml: string, suitableForAll: boolean, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ label: string }>, exclusions: Array<{ reason: string, targetGroup: { label: string } }>, partners: Array<{ name: string | null, kind: { label: string } }>, deliveryChannels: Array<{ label: string }>, topics: Array<{ label: string }>, instruments: Array<{ label: string }>, workingFormats: Array<{ label: string }>, maturity: { label: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { label: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } };

export type PracticeFrameFragment = { id: string, slug: string | null, title: string, version: number, demo: boolean, archivedAt: string | null, firstPublishedAt: string | null, lastConfirmedAt: string | null, jobcenter: { name: string, form: OrganisationForm }, partnerJobcenter: { name: string, form: OrganisationForm } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { name: string } | null } }>, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean }, confirm: { allowed: boolean }, archive: { allowed: boolean }, restore: { allowed: boolean }, publish: { allowed: boolean, reason: string | null }, requestContact: { allowed: boolean, reason: string | null } } };

export type RelatedPracticeFragment = { id: string, slug: string | null, title: string, firstPublishedAt: string | null, jobcenter: { id: string, name: string, form: OrganisationForm }, partnerJobcenter: { id: string, name: string, form: OrganisationForm } | null, revision: { content: { result: { kind: ResultKind | null }, triedAtCaseload: { ratio: number } | null } | null } | null };

export type RelatedPracticesQueryVariables = Exact<{
  id: string | number;
}>;


export type RelatedPracticesQuery = { otherFindings: Array<{ id: string, slug: string | null, title: string, firstPublishedAt: string | null, jobcenter: { id: string, name: string, form: OrganisationForm }, partnerJobcenter: { id: string, name: string, form: OrganisationForm } | null, revision: { content: { result: { kind: ResultKind | null }, triedAtCaseload: { ratio: number } | null } | null } | null }> | null, similarPractices: Array<{ id: string, slug: string | null, title: string, firstPublishedAt: string | null, jobcenter: { id: string, name: string, form: OrganisationForm }, partnerJobcenter: { id: string, name: string, form: OrganisationForm } | null, revision: { content: { result: { kind: ResultKind | null }, triedAtCaseload: { ratio: number } | null } | null } | null }> | null };

export type PublishPracticeMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type PublishPracticeMutation = { publishPractice:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, slug: string | null } }
    | { __typename: 'PracticeChangedMeanwhile', message: string, practice: { id: string, version: number } }
    | { __typename: 'PracticeConsentMissing', message: string }
    | { __typename: 'PracticeIncomplete', message: string }
   };

export type ReturnPracticeMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  remarks: string;
}>;


export type ReturnPracticeMutation = { returnPractice:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string } }
    | { __typename: 'PracticeChangedMeanwhile', message: string, practice: { id: string, version: number } }
   };

export type ReviewPracticeQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewPracticeQuery = { practice: { visibility: PracticeVisibility, id: string, slug: string | null, title: string, version: number, demo: boolean, archivedAt: string | null, firstPublishedAt: string | null, lastConfirmedAt: string | null, revision: { id: string, number: number, publishedAt: string, redactedAt: string | null, redactionReason: string | null, content: { problem: string, approach: string, title: string, summary: string, problemHtml: string, approachHtml: string, suitableForAll: boolean, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ label: string }>, exclusions: Array<{ reason: string, targetGroup: { label: string } }>, partners: Array<{ name: string | null, kind: { label: string } }>, deliveryChannels: Array<{ label: string }>, topics: Array<{ label: string }>, instruments: Array<{ label: string }>, workingFormats: Array<{ label: string }>, maturity: { label: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { label: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, version: number, visibility: PracticeVisibility, submittedAt: string | null, consentingJobcenterIds: Array<string>, content: { problem: string, approach: string, title: string, summary: string, problemHtml: string, approachHtml: string, suitableForAll: boolean, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ label: string }>, exclusions: Array<{ reason: string, targetGroup: { label: string } }>, partners: Array<{ name: string | null, kind: { label: string } }>, deliveryChannels: Array<{ label: string }>, topics: Array<{ label: string }>, instruments: Array<{ label: string }>, workingFormats: Array<{ label: string }>, maturity: { label: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { label: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, jobcenter: { name: string, form: OrganisationForm, id: string }, partnerJobcenter: { name: string, form: OrganisationForm, id: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { name: string, id: string } | null } }>, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean }, confirm: { allowed: boolean }, archive: { allowed: boolean }, restore: { allowed: boolean }, publish: { allowed: boolean, reason: string | null }, requestContact: { allowed: boolean, reason: string | null } } } | null };

export type ReviewQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { nodes: Array<{ id: string, jobcenter: { name: string, form: OrganisationForm }, partnerJobcenter: { name: string, form: OrganisationForm } | null, revision: { number: number } | null, authors: Array<{ staffMember: { displayName: string } }>, draft: { submittedAt: string | null, content: { title: string } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeleteDraftMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type DeleteDraftMutation = { deleteDraft:
    | { __typename: 'DraftDeleted', practice: { id: string } | null }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChangedMeanwhile', message: string }
   };

export type PreviewMarkdownQueryVariables = Exact<{
  markdown: string;
}>;


export type PreviewMarkdownQuery = { previewMarkdown: string };

export type SubmitPracticeMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
}>;


export type SubmitPracticeMutation = { submitPractice:
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, slug: string | null, title: string, version: number, visibility: PracticeVisibility, revision: { number: number, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, visibility: PracticeVisibility, missing: Array<string>, updatedAt: string, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, updatedBy: { id: string, displayName: string } | null, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean, reason: string | null }, submit: { allowed: boolean, reason: string | null } }, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }> } }
    | { __typename: 'PracticeChangedMeanwhile', message: string, practice: { id: string, slug: string | null, title: string, version: number, visibility: PracticeVisibility, revision: { number: number, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, visibility: PracticeVisibility, missing: Array<string>, updatedAt: string, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, updatedBy: { id: string, displayName: string } | null, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean, reason: string | null }, submit: { allowed: boolean, reason: string | null } }, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }> } }
    | { __typename: 'PracticeIncomplete', message: string, missing: Array<{ field: string, message: string }> }
   };

export type UpdatePracticeMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: UpdatePracticeInput;
}>;


export type UpdatePracticeMutation = { updatePractice:
    | { __typename: 'InputInvalid', message: string, violations: Array<{ field: string, message: string }> }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string, slug: string | null, title: string, version: number, visibility: PracticeVisibility, revision: { number: number, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, visibility: PracticeVisibility, missing: Array<string>, updatedAt: string, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, updatedBy: { id: string, displayName: string } | null, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean, reason: string | null }, submit: { allowed: boolean, reason: string | null } }, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }> } }
    | { __typename: 'PracticeChangedMeanwhile', message: string, practice: { id: string, slug: string | null, title: string, version: number, visibility: PracticeVisibility, revision: { number: number, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, visibility: PracticeVisibility, missing: Array<string>, updatedAt: string, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, updatedBy: { id: string, displayName: string } | null, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean, reason: string | null }, submit: { allowed: boolean, reason: string | null } }, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }> } }
   };

export type WritingContentFragment = { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } };

export type WritingPracticeFragment = { id: string, slug: string | null, title: string, version: number, visibility: PracticeVisibility, revision: { number: number, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, visibility: PracticeVisibility, missing: Array<string>, updatedAt: string, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, updatedBy: { id: string, displayName: string } | null, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean, reason: string | null }, submit: { allowed: boolean, reason: string | null } }, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }> };

export type WritingPracticeQueryVariables = Exact<{
  id: string | number;
}>;


export type WritingPracticeQuery = { practice: { id: string, slug: string | null, title: string, version: number, visibility: PracticeVisibility, revision: { number: number, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } | null } | null, draft: { state: PracticeDraftState, visibility: PracticeVisibility, missing: Array<string>, updatedAt: string, reviewRemarks: string | null, consentingJobcenterIds: Array<string>, updatedBy: { id: string, displayName: string } | null, content: { title: string, summary: string, problem: string, approach: string, go: string, noGo: string, successConditions: Array<string>, effort: string, usedFrom: string | null, usedUntil: string | null, steps: Array<{ description: string, minutesPerCase: number | null, responsible: string }>, targetGroups: Array<{ code: string }>, exclusions: Array<{ reason: string, targetGroup: { code: string } }>, partners: Array<{ name: string | null, kind: { code: string } }>, deliveryChannels: Array<{ code: string }>, topics: Array<{ code: string }>, instruments: Array<{ code: string }>, workingFormats: Array<{ code: string }>, maturity: { code: string } | null, triedAtCaseload: { ratio: number, counted: string } | null, legalBasis: Array<{ law: string, section: string, asOf: string }>, result: { kind: ResultKind | null, description: string, evidenceKind: { code: string } | null, metrics: Array<{ name: string, value: number, unit: string, population: string, period: string, definition: string, source: string }> } } } | null, viewerCan: { acceptInvitation: { allowed: boolean }, update: { allowed: boolean, reason: string | null }, submit: { allowed: boolean, reason: string | null } }, jobcenter: { id: string, name: string }, partnerJobcenter: { id: string, name: string } | null, authors: Array<{ confirmed: boolean, staffMember: { id: string, displayName: string, jobcenter: { id: string, name: string } | null } }> } | null };

export type SetSavedSearchMailMutationVariables = Exact<{
  id: string | number;
  weeklyMail: boolean;
}>;


export type SetSavedSearchMailMutation = { setSavedSearchMail:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SearchSaved', savedSearch: { id: string, weeklyMail: boolean } }
   };

export type DeleteSavedSearchMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSavedSearchMutation = { deleteSavedSearch:
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SavedSearchDeleted' }
   };

export type CountKindsQueryVariables = Exact<{
  query: string;
  kinds: Array<FoundKind> | FoundKind;
}>;


export type CountKindsQuery = { searchEverything: { practices: { totalCount: number, totalCountIsLowerBound: boolean } | null, talks: { totalCount: number, totalCountIsLowerBound: boolean } | null, events: { totalCount: number, totalCountIsLowerBound: boolean } | null, jobcenters: { totalCount: number, totalCountIsLowerBound: boolean } | null } };

export type FindEventsQueryVariables = Exact<{
  query: string;
}>;


export type FindEventsQuery = { searchEverything: { events: { totalCount: number, totalCountIsLowerBound: boolean, onlyCommonWords: boolean, nodes: Array<{ titleHtml: string, snippetHtml: string, matches: Array<{ typed: string, word: string, kind: MatchKind, fields: Array<SearchField> }>, event: { id: string, state: EventState, startsOn: string, endsOn: string, place: string | null, onlineUrl: string | null, demo: boolean, kind: { label: string } } }> } | null } };

export type FindJobcentersQueryVariables = Exact<{
  query: string;
}>;


export type FindJobcentersQuery = { searchEverything: { jobcenters: { totalCount: number, totalCountIsLowerBound: boolean, onlyCommonWords: boolean, nodes: Array<{ titleHtml: string, snippetHtml: string, matches: Array<{ typed: string, word: string, kind: MatchKind, fields: Array<SearchField> }>, jobcenter: { id: string, form: OrganisationForm, place: string | null, caseloadRatio: number | null } }> } | null } };

export type FindTalksQueryVariables = Exact<{
  query: string;
}>;


export type FindTalksQuery = { searchEverything: { talks: { totalCount: number, totalCountIsLowerBound: boolean, onlyCommonWords: boolean, nodes: Array<{ titleHtml: string, snippetHtml: string, matches: Array<{ typed: string, word: string, kind: MatchKind, fields: Array<SearchField> }>, talk: { id: string, title: string, type: string | null, state: TalkState, startsAt: string, endsAt: string, room: string | null, speakers: Array<{ id: string, name: string }>, event: { id: string, title: string, place: string | null, timeZone: string } } }> } | null } };

export type MySavedSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type MySavedSearchesQuery = { mySavedSearches: Array<{ id: string, query: string, sort: PracticeSort, comparableToMine: Array<HouseFactor>, onlyComparable: boolean, weeklyMail: boolean, createdAt: string, filters: Array<{ facet: PracticeFacet, values: Array<{ code: string, label: string }> }> }> };

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;


export type SaveSearchMutation = { saveSearch:
    | { __typename: 'SearchSaved', savedSearch: { id: string } }
    | { __typename: 'TooManySavedSearches', message: string }
   };

export type SearchHitFragment = { titleHtml: string, snippetHtml: string, matches: Array<{ typed: string, word: string, kind: MatchKind, fields: Array<SearchField> }>, practice: { id: string, slug: string | null, demo: boolean, firstPublishedAt: string | null, lastConfirmedAt: string | null, jobcenter: { id: string, name: string, form: OrganisationForm, land: string | null }, partnerJobcenter: { id: string, name: string, form: OrganisationForm } | null, revision: { content: { result: { kind: ResultKind | null }, triedAtCaseload: { ratio: number } | null } | null } | null } };

export type ComparedHouseFragment = { distanceKm: number | null, comparedToMine: Array<{ factor: HouseFactor, likeness: Likeness }> };

export type SearchPracticesQueryVariables = Exact<{
  query: string;
  filter: PracticeFilter;
  sort: PracticeSort;
  first: number;
  after?: string | null | undefined;
  facets: Array<PracticeFacet> | PracticeFacet;
  likeMine: Array<HouseFactor> | HouseFactor;
  onlyLikeMine: boolean;
  isFirstPage: boolean;
  isCompared: boolean;
}>;


export type SearchPracticesQuery = { searchPractices: { totalCount: number, totalCountIsLowerBound: boolean, onlyCommonWords: boolean, corrections: Array<{ typed: string, words: Array<string> }>, nodes: Array<{ titleHtml: string, snippetHtml: string, matches: Array<{ typed: string, word: string, kind: MatchKind, fields: Array<SearchField> }>, practice: { id: string, slug: string | null, demo: boolean, firstPublishedAt: string | null, lastConfirmedAt: string | null, jobcenter: { id: string, name: string, form: OrganisationForm, land: string | null }, partnerJobcenter: { id: string, name: string, form: OrganisationForm } | null, revision: { content: { result: { kind: ResultKind | null }, triedAtCaseload: { ratio: number } | null } | null } | null } } & { distanceKm?: number | null, comparedToMine?: Array<{ factor: HouseFactor, likeness: Likeness }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets?: Array<{ facet: PracticeFacet, values: Array<{ code: string, label: string, count: number }> }>, wayOut?: { options: Array<{ dropWords: Array<string>, dropFacets: Array<PracticeFacet>, query: string, totalCount: number, replaced: { kind: WayOutReplacementKind, typed: string, word: string } | null }>, nearest: Array<{ titleHtml: string, snippetHtml: string, matches: Array<{ typed: string, word: string, kind: MatchKind, fields: Array<SearchField> }>, practice: { id: string, slug: string | null, demo: boolean, firstPublishedAt: string | null, lastConfirmedAt: string | null, jobcenter: { id: string, name: string, form: OrganisationForm, land: string | null }, partnerJobcenter: { id: string, name: string, form: OrganisationForm } | null, revision: { content: { result: { kind: ResultKind | null }, triedAtCaseload: { ratio: number } | null } | null } | null } }> } | null } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  first: number;
}>;


export type SuggestQuery = { suggest: Array<{ kind: SuggestionKind, text: string, facet: PracticeFacet | null, code: string | null, slug: string | null }> };

export type VocabularyOptionFragment = { code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null };

export type VocabularyQueryVariables = Exact<{
  name: VocabularyName;
}>;


export type VocabularyQuery = { vocabulary: Array<{ code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null }> };

export type WritingVocabulariesQueryVariables = Exact<{ [key: string]: never; }>;


export type WritingVocabulariesQuery = { topics: Array<{ code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null }>, targetGroups: Array<{ code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null }>, deliveryChannels: Array<{ code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null }>, instruments: Array<{ code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null }>, workingFormats: Array<{ code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null }>, maturity: Array<{ code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null }>, evidenceKinds: Array<{ code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null }>, partnerKinds: Array<{ code: string, label: string, aliases: Array<string>, validTo: string | null, replacedBy: string | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ComingEventFragmentDoc = new TypedDocumentString(`
    fragment ComingEvent on Event {
  id
  title
  startsOn
  endsOn
  place
  latitude
  longitude
  cancelledAt
}
    `, {"fragmentName":"ComingEvent"}) as unknown as TypedDocumentString<ComingEventFragment, unknown>;
export const WaitingRequestFragmentDoc = new TypedDocumentString(`
    fragment WaitingRequest on ContactRequest {
  id
  state
  createdAt
  practice {
    id
    title
  }
  requester {
    displayName
  }
}
    `, {"fragmentName":"WaitingRequest"}) as unknown as TypedDocumentString<WaitingRequestFragment, unknown>;
export const ImportPlanFragmentDoc = new TypedDocumentString(`
    fragment ImportPlan on JobcenterImportPlan {
  fingerprint
  applicable
  empty
  effectiveOn
  added
  changed
  renumbered
  gone
  unchanged
  badRows
  sections {
    title
    lines
  }
}
    `, {"fragmentName":"ImportPlan"}) as unknown as TypedDocumentString<ImportPlanFragment, unknown>;
export const EditedEntryFragmentDoc = new TypedDocumentString(`
    fragment EditedEntry on VocabularyEntry {
  code
  label
  aliases
  validTo
  replacedBy
  version
}
    `, {"fragmentName":"EditedEntry"}) as unknown as TypedDocumentString<EditedEntryFragment, unknown>;
export const VocabularyOutcomeFragmentDoc = new TypedDocumentString(`
    fragment VocabularyOutcome on ChangeVocabularyEntryResult {
  __typename
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}
    `, {"fragmentName":"VocabularyOutcome"}) as unknown as TypedDocumentString<VocabularyOutcomeFragment, unknown>;
export const ContactRequestOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ContactRequestOutcome on ChangeContactRequestResult {
  __typename
  ... on ContactRequestChanged {
    request {
      id
    }
  }
  ... on ContactRequestAnswered {
    request {
      id
    }
  }
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}
    `, {"fragmentName":"ContactRequestOutcome"}) as unknown as TypedDocumentString<ContactRequestOutcomeFragment, unknown>;
export const ContactRequestEntryFragmentDoc = new TypedDocumentString(`
    fragment ContactRequestEntry on ContactRequest {
  id
  message
  wishedChannel
  offeredChannels
  state
  createdAt
  answeredAt
  declineNote
  practice {
    id
    slug
    title
  }
  requester {
    id
    displayName
    jobcenter {
      name
    }
  }
  answeredBy {
    displayName
  }
  declineReason {
    label
  }
  event {
    id
    title
    timeZone
  }
  meetingPlaces {
    id
    title
    startsAt
    endsAt
    room
  }
  disclosedChannels {
    kind
    value
    owner {
      id
      displayName
    }
  }
  ownDisclosures {
    id
    kind
    viewer {
      displayName
    }
  }
  viewerCan {
    accept {
      allowed
    }
    decline {
      allowed
    }
    withdraw {
      allowed
    }
    shareChannels {
      allowed
    }
  }
}
    `, {"fragmentName":"ContactRequestEntry"}) as unknown as TypedDocumentString<ContactRequestEntryFragment, unknown>;
export const RequestOutcomeFragmentDoc = new TypedDocumentString(`
    fragment RequestOutcome on RequestContactResult {
  __typename
  ... on ContactRequested {
    request {
      id
      practice {
        id
      }
    }
  }
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}
    `, {"fragmentName":"RequestOutcome"}) as unknown as TypedDocumentString<RequestOutcomeFragment, unknown>;
export const AttendOutcomeFragmentDoc = new TypedDocumentString(`
    fragment AttendOutcome on AttendEventResult {
  __typename
  ... on EventChanged {
    event {
      id
      attendance {
        visibleFor
      }
    }
  }
  ... on Problem {
    message
  }
}
    `, {"fragmentName":"AttendOutcome"}) as unknown as TypedDocumentString<AttendOutcomeFragment, unknown>;
export const TalkLinkOutcomeFragmentDoc = new TypedDocumentString(`
    fragment TalkLinkOutcome on ChangeTalkLinkResult {
  __typename
  ... on TalkLinkChanged {
    link {
      id
    }
  }
  ... on Problem {
    message
  }
}
    `, {"fragmentName":"TalkLinkOutcome"}) as unknown as TypedDocumentString<TalkLinkOutcomeFragment, unknown>;
export const BookmarkOutcomeFragmentDoc = new TypedDocumentString(`
    fragment BookmarkOutcome on BookmarkTalkResult {
  __typename
  ... on TalkChanged {
    talk {
      id
      isBookmarked
    }
  }
  ... on Problem {
    message
  }
}
    `, {"fragmentName":"BookmarkOutcome"}) as unknown as TypedDocumentString<BookmarkOutcomeFragment, unknown>;
export const SlotFragmentDoc = new TypedDocumentString(`
    fragment Slot on Talk {
  id
  kind
  type
  title
  startsAt
  endsAt
  room
  track
  state
  isBookmarked
  speakers {
    id
    name
  }
}
    `, {"fragmentName":"Slot"}) as unknown as TypedDocumentString<SlotFragment, unknown>;
export const SpeakerOutcomeFragmentDoc = new TypedDocumentString(`
    fragment SpeakerOutcome on ChangeSpeakerResult {
  __typename
  ... on TalkChanged {
    talk {
      id
    }
  }
  ... on Problem {
    message
  }
}
    `, {"fragmentName":"SpeakerOutcome"}) as unknown as TypedDocumentString<SpeakerOutcomeFragment, unknown>;
export const LinkOfTalkFragmentDoc = new TypedDocumentString(`
    fragment LinkOfTalk on TalkLink {
  id
  type
  state
  isShown
  url
  title
  practice {
    id
    slug
    title
    jobcenter {
      id
      name
    }
  }
  viewerCan {
    confirm {
      allowed
    }
    agree {
      allowed
    }
    reject {
      allowed
    }
    withdraw {
      allowed
    }
  }
}
    `, {"fragmentName":"LinkOfTalk"}) as unknown as TypedDocumentString<LinkOfTalkFragment, unknown>;
export const DirectoryHouseFragmentDoc = new TypedDocumentString(`
    fragment DirectoryHouse on JobcenterDirectoryEntry {
  id
  name
  form
  land
  place
  latitude
  longitude
  caseloadRatio
  caseloadCounted
}
    `, {"fragmentName":"DirectoryHouse"}) as unknown as TypedDocumentString<DirectoryHouseFragment, unknown>;
export const OwnAccountFragmentDoc = new TypedDocumentString(`
    fragment OwnAccount on Me {
  state
  roles
  contactable
  email
  mutedMails
  staffMember {
    id
    displayName
    function
    jobcenter {
      id
      name
    }
  }
  contactChannels {
    kind
    value
    visibility
  }
  requestedJobcenter {
    id
    name
  }
  proposedJobcenters {
    id
    name
  }
}
    `, {"fragmentName":"OwnAccount"}) as unknown as TypedDocumentString<OwnAccountFragment, unknown>;
export const KeptPracticeFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"KeptPractice"}) as unknown as TypedDocumentString<KeptPracticeFragment, unknown>;
export const PracticeContentTextFragmentDoc = new TypedDocumentString(`
    fragment PracticeContentText on PracticeContent {
  title
  summary
  problemHtml
  approachHtml
  steps {
    description
    minutesPerCase
    responsible
  }
  suitableForAll
  targetGroups {
    label
  }
  exclusions {
    targetGroup {
      label
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      label
    }
    name
  }
  deliveryChannels {
    label
  }
  topics {
    label
  }
  instruments {
    label
  }
  workingFormats {
    label
  }
  maturity {
    label
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      label
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
    `, {"fragmentName":"PracticeContentText"}) as unknown as TypedDocumentString<PracticeContentTextFragment, unknown>;
export const ReadableRevisionFragmentDoc = new TypedDocumentString(`
    fragment ReadableRevision on PracticeRevision {
  id
  number
  publishedAt
  redactedAt
  redactionReason
  content {
    ...PracticeContentText
    problem
    approach
  }
}
    fragment PracticeContentText on PracticeContent {
  title
  summary
  problemHtml
  approachHtml
  steps {
    description
    minutesPerCase
    responsible
  }
  suitableForAll
  targetGroups {
    label
  }
  exclusions {
    targetGroup {
      label
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      label
    }
    name
  }
  deliveryChannels {
    label
  }
  topics {
    label
  }
  instruments {
    label
  }
  workingFormats {
    label
  }
  maturity {
    label
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      label
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}`, {"fragmentName":"ReadableRevision"}) as unknown as TypedDocumentString<ReadableRevisionFragment, unknown>;
export const PracticeFrameFragmentDoc = new TypedDocumentString(`
    fragment PracticeFrame on Practice {
  id
  slug
  title
  version
  demo
  archivedAt
  firstPublishedAt
  lastConfirmedAt
  jobcenter {
    name
    form
  }
  partnerJobcenter {
    name
    form
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        name
      }
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
    }
    confirm {
      allowed
    }
    archive {
      allowed
    }
    restore {
      allowed
    }
    publish {
      allowed
      reason
    }
    requestContact {
      allowed
      reason
    }
  }
}
    `, {"fragmentName":"PracticeFrame"}) as unknown as TypedDocumentString<PracticeFrameFragment, unknown>;
export const RelatedPracticeFragmentDoc = new TypedDocumentString(`
    fragment RelatedPractice on Practice {
  id
  slug
  title
  firstPublishedAt
  jobcenter {
    id
    name
    form
  }
  partnerJobcenter {
    id
    name
    form
  }
  revision {
    content {
      result {
        kind
      }
      triedAtCaseload {
        ratio
      }
    }
  }
}
    `, {"fragmentName":"RelatedPractice"}) as unknown as TypedDocumentString<RelatedPracticeFragment, unknown>;
export const PracticeAuthorsFragmentDoc = new TypedDocumentString(`
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
    `, {"fragmentName":"PracticeAuthors"}) as unknown as TypedDocumentString<PracticeAuthorsFragment, unknown>;
export const WritingContentFragmentDoc = new TypedDocumentString(`
    fragment WritingContent on PracticeContent {
  title
  summary
  problem
  approach
  steps {
    description
    minutesPerCase
    responsible
  }
  targetGroups {
    code
  }
  exclusions {
    targetGroup {
      code
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      code
    }
    name
  }
  deliveryChannels {
    code
  }
  topics {
    code
  }
  instruments {
    code
  }
  workingFormats {
    code
  }
  maturity {
    code
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      code
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
    `, {"fragmentName":"WritingContent"}) as unknown as TypedDocumentString<WritingContentFragment, unknown>;
export const WritingPracticeFragmentDoc = new TypedDocumentString(`
    fragment WritingPractice on Practice {
  id
  slug
  title
  version
  visibility
  ...PracticeAuthors
  revision {
    number
    content {
      ...WritingContent
    }
  }
  draft {
    state
    visibility
    missing
    updatedAt
    updatedBy {
      id
      displayName
    }
    reviewRemarks
    content {
      ...WritingContent
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
      reason
    }
    submit {
      allowed
      reason
    }
  }
}
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
fragment WritingContent on PracticeContent {
  title
  summary
  problem
  approach
  steps {
    description
    minutesPerCase
    responsible
  }
  targetGroups {
    code
  }
  exclusions {
    targetGroup {
      code
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      code
    }
    name
  }
  deliveryChannels {
    code
  }
  topics {
    code
  }
  instruments {
    code
  }
  workingFormats {
    code
  }
  maturity {
    code
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      code
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}`, {"fragmentName":"WritingPractice"}) as unknown as TypedDocumentString<WritingPracticeFragment, unknown>;
export const SearchHitFragmentDoc = new TypedDocumentString(`
    fragment SearchHit on PracticeHit {
  titleHtml
  snippetHtml
  matches {
    typed
    word
    kind
    fields
  }
  practice {
    id
    slug
    demo
    firstPublishedAt
    lastConfirmedAt
    jobcenter {
      id
      name
      form
      land
    }
    partnerJobcenter {
      id
      name
      form
    }
    revision {
      content {
        result {
          kind
        }
        triedAtCaseload {
          ratio
        }
      }
    }
  }
}
    `, {"fragmentName":"SearchHit"}) as unknown as TypedDocumentString<SearchHitFragment, unknown>;
export const ComparedHouseFragmentDoc = new TypedDocumentString(`
    fragment ComparedHouse on PracticeHit {
  distanceKm
  comparedToMine {
    factor
    likeness
  }
}
    `, {"fragmentName":"ComparedHouse"}) as unknown as TypedDocumentString<ComparedHouseFragment, unknown>;
export const VocabularyOptionFragmentDoc = new TypedDocumentString(`
    fragment VocabularyOption on VocabularyEntry {
  code
  label
  aliases
  validTo
  replacedBy
}
    `, {"fragmentName":"VocabularyOption"}) as unknown as TypedDocumentString<VocabularyOptionFragment, unknown>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  searchPractices(first: 6, sort: NEWEST) {
    nodes {
      ...SearchHit
    }
  }
  events(first: 12) {
    nodes {
      ...ComingEvent
    }
  }
  me {
    staffMember {
      id
      jobcenter {
        id
        latitude
        longitude
      }
    }
  }
  mySavedSearches {
    id
    filters {
      facet
      values {
        code
      }
    }
  }
  received: contactRequests(box: INBOX, first: 20) {
    nodes {
      ...WaitingRequest
    }
  }
  sent: contactRequests(box: SENT, first: 20) {
    nodes {
      ...WaitingRequest
    }
  }
  myPractices(first: 20) {
    nodes {
      id
      slug
      title
      revision {
        content {
          topics {
            code
          }
        }
      }
      draft {
        state
        updatedAt
        reviewRemarks
      }
    }
  }
}
    fragment ComingEvent on Event {
  id
  title
  startsOn
  endsOn
  place
  latitude
  longitude
  cancelledAt
}
fragment WaitingRequest on ContactRequest {
  id
  state
  createdAt
  practice {
    id
    title
  }
  requester {
    displayName
  }
}
fragment SearchHit on PracticeHit {
  titleHtml
  snippetHtml
  matches {
    typed
    word
    kind
    fields
  }
  practice {
    id
    slug
    demo
    firstPublishedAt
    lastConfirmedAt
    jobcenter {
      id
      name
      form
      land
    }
    partnerJobcenter {
      id
      name
      form
    }
    revision {
      content {
        result {
          kind
        }
        triedAtCaseload {
          ratio
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const NewInTopicsDocument = new TypedDocumentString(`
    query NewInTopics($topics: [String!]!) {
  searchPractices(first: 4, sort: NEWEST, filter: {topics: $topics}) {
    nodes {
      practice {
        ...RelatedPractice
      }
    }
  }
}
    fragment RelatedPractice on Practice {
  id
  slug
  title
  firstPublishedAt
  jobcenter {
    id
    name
    form
  }
  partnerJobcenter {
    id
    name
    form
  }
  revision {
    content {
      result {
        kind
      }
      triedAtCaseload {
        ratio
      }
    }
  }
}`) as unknown as TypedDocumentString<NewInTopicsQuery, NewInTopicsQueryVariables>;
export const FailedJobsDocument = new TypedDocumentString(`
    query FailedJobs($after: String) {
  failedJobs(first: 20, after: $after) {
    nodes {
      id
      kind
      createdAt
      failedAt
      attempts
      error
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FailedJobsQuery, FailedJobsQueryVariables>;
export const RetryJobDocument = new TypedDocumentString(`
    mutation RetryJob($id: ID!) {
  retryJob(id: $id) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const SearchInsightsDocument = new TypedDocumentString(`
    query SearchInsights {
  searchInsights {
    word
    seekers
    weeks
    lastWeek
  }
}
    `) as unknown as TypedDocumentString<SearchInsightsQuery, SearchInsightsQueryVariables>;
export const PlanJobcenterImportDocument = new TypedDocumentString(`
    mutation PlanJobcenterImport($input: JobcenterImportInput!) {
  planJobcenterImport(input: $input) {
    __typename
    ... on JobcenterImportPlanned {
      plan {
        ...ImportPlan
      }
    }
    ... on InputInvalid {
      message
      violations {
        field
        message
      }
    }
  }
}
    fragment ImportPlan on JobcenterImportPlan {
  fingerprint
  applicable
  empty
  effectiveOn
  added
  changed
  renumbered
  gone
  unchanged
  badRows
  sections {
    title
    lines
  }
}`) as unknown as TypedDocumentString<PlanJobcenterImportMutation, PlanJobcenterImportMutationVariables>;
export const ApplyJobcenterImportDocument = new TypedDocumentString(`
    mutation ApplyJobcenterImport($input: JobcenterImportInput!, $fingerprint: String!) {
  applyJobcenterImport(input: $input, fingerprint: $fingerprint) {
    __typename
    ... on JobcenterImportStarted {
      run {
        id
      }
    }
    ... on InputInvalid {
      message
      violations {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyJobcenterImportMutation, ApplyJobcenterImportMutationVariables>;
export const JobcenterImportRunDocument = new TypedDocumentString(`
    query JobcenterImportRun($id: ID!) {
  jobcenterImportRun(id: $id) {
    id
    state
    progress
    problem
    plan {
      added
      changed
      renumbered
      gone
    }
  }
}
    `) as unknown as TypedDocumentString<JobcenterImportRunQuery, JobcenterImportRunQueryVariables>;
export const DeactivateStaffMemberDocument = new TypedDocumentString(`
    mutation DeactivateStaffMember($id: ID!) {
  deactivateStaffMember(id: $id) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeactivateStaffMemberMutation, DeactivateStaffMemberMutationVariables>;
export const MoveStaffMemberDocument = new TypedDocumentString(`
    mutation MoveStaffMember($id: ID!, $jobcenterId: ID!) {
  moveStaffMember(id: $id, jobcenterId: $jobcenterId) {
    __typename
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MoveStaffMemberMutation, MoveStaffMemberMutationVariables>;
export const PendingStaffMembersDocument = new TypedDocumentString(`
    query PendingStaffMembers($after: String) {
  pendingStaffMembers(first: 20, after: $after) {
    nodes {
      mailDomain
      since
      requestedJobcenter {
        id
        name
      }
      staffMember {
        id
        displayName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PendingStaffMembersQuery, PendingStaffMembersQueryVariables>;
export const RoleHoldersDocument = new TypedDocumentString(`
    query RoleHolders {
  roleHolders {
    roles
    staffMember {
      id
      displayName
      jobcenter {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoleHoldersQuery, RoleHoldersQueryVariables>;
export const FindStaffMembersDocument = new TypedDocumentString(`
    query FindStaffMembers($text: String!) {
  staffMembers(filter: {text: $text}, first: 10) {
    nodes {
      id
      displayName
      jobcenter {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindStaffMembersQuery, FindStaffMembersQueryVariables>;
export const AdmitStaffMemberDocument = new TypedDocumentString(`
    mutation AdmitStaffMember($id: ID!, $jobcenterId: ID!) {
  admitStaffMember(id: $id, jobcenterId: $jobcenterId) {
    __typename
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AdmitStaffMemberMutation, AdmitStaffMemberMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($id: ID!, $role: Role!) {
  grantRole(id: $id, role: $role) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($id: ID!, $role: Role!) {
  revokeRole(id: $id, role: $role) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const ReindexingDocument = new TypedDocumentString(`
    query Reindexing {
  reindexing {
    id
    state
    step
    progress
    done
    compared
    total
    attempts
    problem
    startedAt
    endedAt
  }
}
    `) as unknown as TypedDocumentString<ReindexingQuery, ReindexingQueryVariables>;
export const StartReindexingDocument = new TypedDocumentString(`
    mutation StartReindexing {
  startReindexing {
    __typename
    ... on ReindexingStarted {
      reindexing {
        id
      }
    }
    ... on ReindexingAlreadyRunning {
      message
      reindexing {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartReindexingMutation, StartReindexingMutationVariables>;
export const SynonymsDocument = new TypedDocumentString(`
    query Synonyms($after: String) {
  synonyms(first: 50, after: $after) {
    nodes {
      id
      words
      shipped
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SynonymsQuery, SynonymsQueryVariables>;
export const AddSynonymsDocument = new TypedDocumentString(`
    mutation AddSynonyms($words: [String!]!) {
  addSynonyms(words: $words) {
    __typename
    ... on InputInvalid {
      message
      violations {
        field
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddSynonymsMutation, AddSynonymsMutationVariables>;
export const RemoveSynonymsDocument = new TypedDocumentString(`
    mutation RemoveSynonyms($id: ID!) {
  removeSynonyms(id: $id) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveSynonymsMutation, RemoveSynonymsMutationVariables>;
export const EditedVocabularyDocument = new TypedDocumentString(`
    query EditedVocabulary($name: VocabularyName!) {
  vocabulary(name: $name) {
    ...EditedEntry
  }
}
    fragment EditedEntry on VocabularyEntry {
  code
  label
  aliases
  validTo
  replacedBy
  version
}`) as unknown as TypedDocumentString<EditedVocabularyQuery, EditedVocabularyQueryVariables>;
export const AddVocabularyEntryDocument = new TypedDocumentString(`
    mutation AddVocabularyEntry($vocabulary: VocabularyName!, $input: VocabularyWordsInput!) {
  addVocabularyEntry(vocabulary: $vocabulary, input: $input) {
    __typename
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddVocabularyEntryMutation, AddVocabularyEntryMutationVariables>;
export const RenameVocabularyEntryDocument = new TypedDocumentString(`
    mutation RenameVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!, $input: VocabularyWordsInput!) {
  renameVocabularyEntry(
    vocabulary: $vocabulary
    code: $code
    expectedVersion: $expectedVersion
    input: $input
  ) {
    ...VocabularyOutcome
  }
}
    fragment VocabularyOutcome on ChangeVocabularyEntryResult {
  __typename
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<RenameVocabularyEntryMutation, RenameVocabularyEntryMutationVariables>;
export const ReplaceVocabularyEntryDocument = new TypedDocumentString(`
    mutation ReplaceVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!, $by: String!) {
  replaceVocabularyEntry(
    vocabulary: $vocabulary
    code: $code
    expectedVersion: $expectedVersion
    by: $by
  ) {
    ...VocabularyOutcome
  }
}
    fragment VocabularyOutcome on ChangeVocabularyEntryResult {
  __typename
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ReplaceVocabularyEntryMutation, ReplaceVocabularyEntryMutationVariables>;
export const RetireVocabularyEntryDocument = new TypedDocumentString(`
    mutation RetireVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!) {
  retireVocabularyEntry(
    vocabulary: $vocabulary
    code: $code
    expectedVersion: $expectedVersion
  ) {
    ...VocabularyOutcome
  }
}
    fragment VocabularyOutcome on ChangeVocabularyEntryResult {
  __typename
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<RetireVocabularyEntryMutation, RetireVocabularyEntryMutationVariables>;
export const RestoreVocabularyEntryDocument = new TypedDocumentString(`
    mutation RestoreVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!) {
  restoreVocabularyEntry(
    vocabulary: $vocabulary
    code: $code
    expectedVersion: $expectedVersion
  ) {
    ...VocabularyOutcome
  }
}
    fragment VocabularyOutcome on ChangeVocabularyEntryResult {
  __typename
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<RestoreVocabularyEntryMutation, RestoreVocabularyEntryMutationVariables>;
export const AcceptContactRequestDocument = new TypedDocumentString(`
    mutation AcceptContactRequest($id: ID!, $channels: [ContactChannelKind!]!) {
  acceptContactRequest(id: $id, channels: $channels) {
    ...ContactRequestOutcome
  }
}
    fragment ContactRequestOutcome on ChangeContactRequestResult {
  __typename
  ... on ContactRequestChanged {
    request {
      id
    }
  }
  ... on ContactRequestAnswered {
    request {
      id
    }
  }
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<AcceptContactRequestMutation, AcceptContactRequestMutationVariables>;
export const DeclineContactRequestDocument = new TypedDocumentString(`
    mutation DeclineContactRequest($id: ID!, $reason: String!, $note: String) {
  declineContactRequest(id: $id, reason: $reason, note: $note) {
    ...ContactRequestOutcome
  }
}
    fragment ContactRequestOutcome on ChangeContactRequestResult {
  __typename
  ... on ContactRequestChanged {
    request {
      id
    }
  }
  ... on ContactRequestAnswered {
    request {
      id
    }
  }
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<DeclineContactRequestMutation, DeclineContactRequestMutationVariables>;
export const WithdrawContactRequestDocument = new TypedDocumentString(`
    mutation WithdrawContactRequest($id: ID!) {
  withdrawContactRequest(id: $id) {
    ...ContactRequestOutcome
  }
}
    fragment ContactRequestOutcome on ChangeContactRequestResult {
  __typename
  ... on ContactRequestChanged {
    request {
      id
    }
  }
  ... on ContactRequestAnswered {
    request {
      id
    }
  }
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<WithdrawContactRequestMutation, WithdrawContactRequestMutationVariables>;
export const ShareContactChannelsDocument = new TypedDocumentString(`
    mutation ShareContactChannels($id: ID!, $channels: [ContactChannelKind!]!) {
  shareContactChannels(id: $id, channels: $channels) {
    ...ContactRequestOutcome
  }
}
    fragment ContactRequestOutcome on ChangeContactRequestResult {
  __typename
  ... on ContactRequestChanged {
    request {
      id
    }
  }
  ... on ContactRequestAnswered {
    request {
      id
    }
  }
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ShareContactChannelsMutation, ShareContactChannelsMutationVariables>;
export const ContactOfferTextDocument = new TypedDocumentString(`
    query ContactOfferText($slug: String!) {
  practiceBySlug(slug: $slug) {
    id
    title
    jobcenter {
      id
    }
    partnerJobcenter {
      id
    }
    contactOffer {
      functionLabel
      maxOpenRequests
      pausedUntil
      version
      seats {
        id
        displayName
      }
    }
    viewerCan {
      updateContactOffer {
        allowed
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactOfferTextQuery, ContactOfferTextQueryVariables>;
export const FindAnswerersDocument = new TypedDocumentString(`
    query FindAnswerers($text: String!, $houseId: ID!, $partnerId: ID!, $isDialogue: Boolean!) {
  colleagues: staffMembers(
    filter: {text: $text, jobcenterId: $houseId}
    first: 10
  ) {
    nodes {
      id
      displayName
    }
  }
  partners: staffMembers(
    filter: {text: $text, jobcenterId: $partnerId}
    first: 10
  ) @include(if: $isDialogue) {
    nodes {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<FindAnswerersQuery, FindAnswerersQueryVariables>;
export const UpdateContactOfferDocument = new TypedDocumentString(`
    mutation UpdateContactOffer($practiceId: ID!, $expectedVersion: Int!, $input: ContactOfferInput!) {
  updateContactOffer(
    practiceId: $practiceId
    expectedVersion: $expectedVersion
    input: $input
  ) {
    __typename
    ... on ContactOfferChanged {
      offer {
        version
      }
    }
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateContactOfferMutation, UpdateContactOfferMutationVariables>;
export const ContactRequestsDocument = new TypedDocumentString(`
    query ContactRequests($box: ContactRequestBox!, $after: String) {
  contactRequests(box: $box, first: 20, after: $after) {
    nodes {
      ...ContactRequestEntry
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ContactRequestEntry on ContactRequest {
  id
  message
  wishedChannel
  offeredChannels
  state
  createdAt
  answeredAt
  declineNote
  practice {
    id
    slug
    title
  }
  requester {
    id
    displayName
    jobcenter {
      name
    }
  }
  answeredBy {
    displayName
  }
  declineReason {
    label
  }
  event {
    id
    title
    timeZone
  }
  meetingPlaces {
    id
    title
    startsAt
    endsAt
    room
  }
  disclosedChannels {
    kind
    value
    owner {
      id
      displayName
    }
  }
  ownDisclosures {
    id
    kind
    viewer {
      displayName
    }
  }
  viewerCan {
    accept {
      allowed
    }
    decline {
      allowed
    }
    withdraw {
      allowed
    }
    shareChannels {
      allowed
    }
  }
}`) as unknown as TypedDocumentString<ContactRequestsQuery, ContactRequestsQueryVariables>;
export const ContactTargetDocument = new TypedDocumentString(`
    query ContactTarget($slug: String!) {
  practiceBySlug(slug: $slug) {
    id
    title
    jobcenter {
      name
    }
    contactOffer {
      functionLabel
    }
    meetAt {
      id
      title
    }
    viewerCan {
      requestContact {
        allowed
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactTargetQuery, ContactTargetQueryVariables>;
export const MyDisclosuresDocument = new TypedDocumentString(`
    query MyDisclosures($after: String) {
  myDisclosures(first: 20, after: $after) {
    nodes {
      id
      kind
      value
      disclosedAt
      practice {
        id
        slug
        title
      }
      viewer {
        displayName
        jobcenter {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyDisclosuresQuery, MyDisclosuresQueryVariables>;
export const OpenRequestCountDocument = new TypedDocumentString(`
    query OpenRequestCount {
  openContactRequestCount
}
    `) as unknown as TypedDocumentString<OpenRequestCountQuery, OpenRequestCountQueryVariables>;
export const RequestContactDocument = new TypedDocumentString(`
    mutation RequestContact($input: RequestContactInput!) {
  requestContact(input: $input) {
    ...RequestOutcome
  }
}
    fragment RequestOutcome on RequestContactResult {
  __typename
  ... on ContactRequested {
    request {
      id
      practice {
        id
      }
    }
  }
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<RequestContactMutation, RequestContactMutationVariables>;
export const RequestContactAtEventDocument = new TypedDocumentString(`
    mutation RequestContactAtEvent($input: RequestContactAtEventInput!) {
  requestContactAtEvent(input: $input) {
    ...RequestOutcome
  }
}
    fragment RequestOutcome on RequestContactResult {
  __typename
  ... on ContactRequested {
    request {
      id
      practice {
        id
      }
    }
  }
  ... on InputInvalid {
    violations {
      field
      message
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<RequestContactAtEventMutation, RequestContactAtEventMutationVariables>;
export const AttendEventDocument = new TypedDocumentString(`
    mutation AttendEvent($eventId: ID!, $visibleFor: EventVisibility!) {
  attendEvent(eventId: $eventId, visibleFor: $visibleFor) {
    ...AttendOutcome
  }
}
    fragment AttendOutcome on AttendEventResult {
  __typename
  ... on EventChanged {
    event {
      id
      attendance {
        visibleFor
      }
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<AttendEventMutation, AttendEventMutationVariables>;
export const LeaveEventDocument = new TypedDocumentString(`
    mutation LeaveEvent($eventId: ID!) {
  leaveEvent(eventId: $eventId) {
    ...AttendOutcome
  }
}
    fragment AttendOutcome on AttendEventResult {
  __typename
  ... on EventChanged {
    event {
      id
      attendance {
        visibleFor
      }
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<LeaveEventMutation, LeaveEventMutationVariables>;
export const MyCalendarDocument = new TypedDocumentString(`
    query MyCalendar {
  myCalendar {
    programmeUrl
    eventsUrl
  }
}
    `) as unknown as TypedDocumentString<MyCalendarQuery, MyCalendarQueryVariables>;
export const EventCalendarDocument = new TypedDocumentString(`
    query EventCalendar($eventId: ID!) {
  myCalendar {
    eventUrl(eventId: $eventId)
  }
}
    `) as unknown as TypedDocumentString<EventCalendarQuery, EventCalendarQueryVariables>;
export const RenewMyCalendarDocument = new TypedDocumentString(`
    mutation RenewMyCalendar {
  renewMyCalendar {
    programmeUrl
    eventsUrl
  }
}
    `) as unknown as TypedDocumentString<RenewMyCalendarMutation, RenewMyCalendarMutationVariables>;
export const CancelEventDocument = new TypedDocumentString(`
    mutation CancelEvent($id: ID!, $version: Int!) {
  cancelEvent(id: $id, expectedVersion: $version) {
    __typename
    ... on EventChanged {
      event {
        id
        state
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelEventMutation, CancelEventMutationVariables>;
export const CancelTalkDocument = new TypedDocumentString(`
    mutation CancelTalk($id: ID!, $version: Int!) {
  cancelTalk(id: $id, expectedVersion: $version) {
    __typename
    ... on TalkChanged {
      talk {
        id
        state
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelTalkMutation, CancelTalkMutationVariables>;
export const ConfirmTalkLinkDocument = new TypedDocumentString(`
    mutation ConfirmTalkLink($id: ID!, $type: TalkLinkType) {
  confirmTalkLink(id: $id, type: $type) {
    ...TalkLinkOutcome
  }
}
    fragment TalkLinkOutcome on ChangeTalkLinkResult {
  __typename
  ... on TalkLinkChanged {
    link {
      id
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ConfirmTalkLinkMutation, ConfirmTalkLinkMutationVariables>;
export const RejectTalkLinkDocument = new TypedDocumentString(`
    mutation RejectTalkLink($id: ID!) {
  rejectTalkLink(id: $id) {
    ...TalkLinkOutcome
  }
}
    fragment TalkLinkOutcome on ChangeTalkLinkResult {
  __typename
  ... on TalkLinkChanged {
    link {
      id
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<RejectTalkLinkMutation, RejectTalkLinkMutationVariables>;
export const WithdrawTalkLinkDocument = new TypedDocumentString(`
    mutation WithdrawTalkLink($id: ID!) {
  withdrawTalkLink(id: $id) {
    ...TalkLinkOutcome
  }
}
    fragment TalkLinkOutcome on ChangeTalkLinkResult {
  __typename
  ... on TalkLinkChanged {
    link {
      id
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<WithdrawTalkLinkMutation, WithdrawTalkLinkMutationVariables>;
export const DeleteEventDraftDocument = new TypedDocumentString(`
    mutation DeleteEventDraft($id: ID!, $version: Int!) {
  deleteEventDraft(id: $id, expectedVersion: $version) {
    __typename
    ... on EventDraftDeleted {
      eventId
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteEventDraftMutation, DeleteEventDraftMutationVariables>;
export const DeleteTalkDocument = new TypedDocumentString(`
    mutation DeleteTalk($id: ID!, $version: Int!) {
  deleteTalk(id: $id, expectedVersion: $version) {
    __typename
    ... on TalkDeleted {
      talkId
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteTalkMutation, DeleteTalkMutationVariables>;
export const EventTextDocument = new TypedDocumentString(`
    query EventText($id: ID!) {
  event(id: $id) {
    id
    version
    kind {
      code
    }
    title
    description
    startsOn
    endsOn
    timeZone
    place
    onlineUrl
    url
    organiser
    registrationFrom
    registrationUntil
    registrationUrl
    review
    viewerCan {
      update {
        allowed
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventTextQuery, EventTextQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($id: ID!) {
  event(id: $id) {
    id
    title
    kind {
      label
    }
    descriptionHtml
    reviewHtml
    startsOn
    endsOn
    timeZone
    place
    onlineUrl
    url
    organiser
    registrationFrom
    registrationUntil
    registrationUrl
    state
    demo
    version
    days
    attendance {
      visibleFor
    }
    viewerCan {
      update {
        allowed
      }
      publish {
        allowed
      }
      cancel {
        allowed
      }
      deleteDraft {
        allowed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($period: EventPeriod!, $after: String) {
  events(filter: {period: $period}, after: $after) {
    nodes {
      id
      title
      kind {
        label
      }
      startsOn
      endsOn
      place
      onlineUrl
      state
      demo
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const ScheduleImportDocument = new TypedDocumentString(`
    query ScheduleImport($id: ID!) {
  scheduleImport(id: $id) {
    id
    state
    step
    progress
    problem
    event {
      id
      title
      timeZone
    }
    plan {
      format
      title
      unchanged
      counts {
        added
        moved
        changed
        gone
        unreadable
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScheduleImportQuery, ScheduleImportQueryVariables>;
export const ScheduleChangesDocument = new TypedDocumentString(`
    query ScheduleChanges($id: ID!, $after: String) {
  scheduleImport(id: $id) {
    id
    plan {
      changes(first: 50, after: $after) {
        edges {
          cursor
          node {
            kind
            title
            startsAt
            endsAt
            room
            place
            reason
            fields {
              field
              before
              after
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScheduleChangesQuery, ScheduleChangesQueryVariables>;
export const PlanScheduleImportDocument = new TypedDocumentString(`
    mutation PlanScheduleImport($eventId: ID!, $source: ScheduleSourceInput!) {
  planScheduleImport(eventId: $eventId, source: $source) {
    __typename
    ... on ScheduleImportStarted {
      scheduleImport {
        id
      }
    }
    ... on InputInvalid {
      message
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanScheduleImportMutation, PlanScheduleImportMutationVariables>;
export const ApplyScheduleImportDocument = new TypedDocumentString(`
    mutation ApplyScheduleImport($id: ID!) {
  applyScheduleImport(id: $id) {
    __typename
    ... on ScheduleImportApplied {
      scheduleImport {
        id
        state
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApplyScheduleImportMutation, ApplyScheduleImportMutationVariables>;
export const RememberedScheduleDocument = new TypedDocumentString(`
    query RememberedSchedule($eventId: ID!) {
  scheduleSource(eventId: $eventId) {
    url
    fetchedAt
    problem
  }
}
    `) as unknown as TypedDocumentString<RememberedScheduleQuery, RememberedScheduleQueryVariables>;
export const RememberScheduleSourceDocument = new TypedDocumentString(`
    mutation RememberScheduleSource($eventId: ID!, $url: String!) {
  rememberScheduleSource(eventId: $eventId, url: $url) {
    __typename
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RememberScheduleSourceMutation, RememberScheduleSourceMutationVariables>;
export const ForgetScheduleSourceDocument = new TypedDocumentString(`
    mutation ForgetScheduleSource($eventId: ID!) {
  forgetScheduleSource(eventId: $eventId) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ForgetScheduleSourceMutation, ForgetScheduleSourceMutationVariables>;
export const BookmarkTalkDocument = new TypedDocumentString(`
    mutation BookmarkTalk($talkId: ID!) {
  bookmarkTalk(talkId: $talkId) {
    ...BookmarkOutcome
  }
}
    fragment BookmarkOutcome on BookmarkTalkResult {
  __typename
  ... on TalkChanged {
    talk {
      id
      isBookmarked
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<BookmarkTalkMutation, BookmarkTalkMutationVariables>;
export const RemoveTalkBookmarkDocument = new TypedDocumentString(`
    mutation RemoveTalkBookmark($talkId: ID!) {
  removeTalkBookmark(talkId: $talkId) {
    ...BookmarkOutcome
  }
}
    fragment BookmarkOutcome on BookmarkTalkResult {
  __typename
  ... on TalkChanged {
    talk {
      id
      isBookmarked
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<RemoveTalkBookmarkMutation, RemoveTalkBookmarkMutationVariables>;
export const PracticeChoicesDocument = new TypedDocumentString(`
    query PracticeChoices($query: String!) {
  searchPractices(query: $query, first: 8) {
    nodes {
      practice {
        id
        title
        jobcenter {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PracticeChoicesQuery, PracticeChoicesQueryVariables>;
export const PracticeTalksDocument = new TypedDocumentString(`
    query PracticeTalks($id: ID!) {
  practice(id: $id) {
    id
    talks {
      id
      type
      talk {
        id
        title
        startsAt
        endsAt
        state
        event {
          id
          title
          place
          timeZone
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PracticeTalksQuery, PracticeTalksQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme($eventId: ID!, $on: Date, $after: String) {
  programme(eventId: $eventId, on: $on, first: 100, after: $after) {
    nodes {
      ...Slot
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Slot on Talk {
  id
  kind
  type
  title
  startsAt
  endsAt
  room
  track
  state
  isBookmarked
  speakers {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const MyProgrammeDocument = new TypedDocumentString(`
    query MyProgramme($after: String) {
  myProgramme(first: 50, after: $after) {
    nodes {
      ...Slot
      event {
        id
        title
        place
        timeZone
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Slot on Talk {
  id
  kind
  type
  title
  startsAt
  endsAt
  room
  track
  state
  isBookmarked
  speakers {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyProgrammeQuery, MyProgrammeQueryVariables>;
export const ProposeTalkLinkDocument = new TypedDocumentString(`
    mutation ProposeTalkLink($input: ProposeTalkLinkInput!) {
  proposeTalkLink(input: $input) {
    __typename
    ... on TalkLinkChanged {
      link {
        id
        state
        isShown
      }
    }
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeTalkLinkMutation, ProposeTalkLinkMutationVariables>;
export const PublishEventDocument = new TypedDocumentString(`
    mutation PublishEvent($id: ID!, $version: Int!) {
  publishEvent(id: $id, expectedVersion: $version) {
    __typename
    ... on EventChanged {
      event {
        id
        state
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishEventMutation, PublishEventMutationVariables>;
export const CreateEventDocument = new TypedDocumentString(`
    mutation CreateEvent($input: CreateEventInput!) {
  createEvent(input: $input) {
    __typename
    ... on EventChanged {
      event {
        id
      }
    }
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateEventMutation, CreateEventMutationVariables>;
export const UpdateEventDocument = new TypedDocumentString(`
    mutation UpdateEvent($id: ID!, $version: Int!, $input: UpdateEventInput!) {
  updateEvent(id: $id, expectedVersion: $version, input: $input) {
    __typename
    ... on EventChanged {
      event {
        id
        version
      }
    }
    ... on EventChangedMeanwhile {
      event {
        id
        version
      }
    }
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateEventMutation, UpdateEventMutationVariables>;
export const CreateTalkDocument = new TypedDocumentString(`
    mutation CreateTalk($eventId: ID!, $input: CreateTalkInput!) {
  createTalk(eventId: $eventId, input: $input) {
    __typename
    ... on TalkChanged {
      talk {
        id
        event {
          id
          days
        }
      }
    }
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTalkMutation, CreateTalkMutationVariables>;
export const UpdateTalkDocument = new TypedDocumentString(`
    mutation UpdateTalk($id: ID!, $version: Int!, $input: UpdateTalkInput!) {
  updateTalk(id: $id, expectedVersion: $version, input: $input) {
    __typename
    ... on TalkChanged {
      talk {
        id
        version
        event {
          id
          days
        }
      }
    }
    ... on TalkChangedMeanwhile {
      talk {
        id
        version
      }
    }
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateTalkMutation, UpdateTalkMutationVariables>;
export const ClaimSpeakerDocument = new TypedDocumentString(`
    mutation ClaimSpeaker($id: ID!) {
  claimSpeaker(id: $id) {
    ...SpeakerOutcome
  }
}
    fragment SpeakerOutcome on ChangeSpeakerResult {
  __typename
  ... on TalkChanged {
    talk {
      id
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ClaimSpeakerMutation, ClaimSpeakerMutationVariables>;
export const ConfirmSpeakerDocument = new TypedDocumentString(`
    mutation ConfirmSpeaker($id: ID!) {
  confirmSpeaker(id: $id) {
    ...SpeakerOutcome
  }
}
    fragment SpeakerOutcome on ChangeSpeakerResult {
  __typename
  ... on TalkChanged {
    talk {
      id
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ConfirmSpeakerMutation, ConfirmSpeakerMutationVariables>;
export const ReleaseSpeakerDocument = new TypedDocumentString(`
    mutation ReleaseSpeaker($id: ID!) {
  releaseSpeaker(id: $id) {
    ...SpeakerOutcome
  }
}
    fragment SpeakerOutcome on ChangeSpeakerResult {
  __typename
  ... on TalkChanged {
    talk {
      id
    }
  }
  ... on Problem {
    message
  }
}`) as unknown as TypedDocumentString<ReleaseSpeakerMutation, ReleaseSpeakerMutationVariables>;
export const TalkChoicesDocument = new TypedDocumentString(`
    query TalkChoices($query: String!) {
  searchEverything(query: $query, kinds: [TALK], first: 8) {
    talks {
      nodes {
        talk {
          id
          title
          startsAt
          event {
            id
            title
            timeZone
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TalkChoicesQuery, TalkChoicesQueryVariables>;
export const LinkProposalsDocument = new TypedDocumentString(`
    query LinkProposals($eventId: ID!, $after: String) {
  talkLinkProposals(eventId: $eventId, after: $after) {
    nodes {
      ...LinkOfTalk
      reasons {
        kind
        words
      }
      talk {
        id
        title
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LinkOfTalk on TalkLink {
  id
  type
  state
  isShown
  url
  title
  practice {
    id
    slug
    title
    jobcenter {
      id
      name
    }
  }
  viewerCan {
    confirm {
      allowed
    }
    agree {
      allowed
    }
    reject {
      allowed
    }
    withdraw {
      allowed
    }
  }
}`) as unknown as TypedDocumentString<LinkProposalsQuery, LinkProposalsQueryVariables>;
export const LinksToAgreeDocument = new TypedDocumentString(`
    query LinksToAgree {
  talkLinksToAgree(first: 20) {
    nodes {
      ...LinkOfTalk
      talk {
        id
        title
        startsAt
        event {
          id
          title
          timeZone
        }
      }
    }
  }
}
    fragment LinkOfTalk on TalkLink {
  id
  type
  state
  isShown
  url
  title
  practice {
    id
    slug
    title
    jobcenter {
      id
      name
    }
  }
  viewerCan {
    confirm {
      allowed
    }
    agree {
      allowed
    }
    reject {
      allowed
    }
    withdraw {
      allowed
    }
  }
}`) as unknown as TypedDocumentString<LinksToAgreeQuery, LinksToAgreeQueryVariables>;
export const TalkTextDocument = new TypedDocumentString(`
    query TalkText($id: ID!) {
  talk(id: $id) {
    id
    version
    kind
    title
    subtitle
    startsAt
    endsAt
    room
    track
    abstract
    description
    url
    speakers {
      id
      name
    }
    materials {
      id
      url
      title
      role
      imported
    }
    event {
      id
      title
      startsOn
      endsOn
      timeZone
    }
    viewerCan {
      update {
        allowed
        reason
      }
      cancel {
        allowed
      }
      delete {
        allowed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TalkTextQuery, TalkTextQueryVariables>;
export const TalkDocument = new TypedDocumentString(`
    query Talk($id: ID!) {
  talk(id: $id) {
    ...Slot
    version
    viewerCan {
      update {
        allowed
      }
      cancel {
        allowed
      }
      delete {
        allowed
      }
    }
    subtitle
    abstractHtml
    descriptionHtml
    url
    materials {
      id
      url
      title
    }
    speakers {
      id
      name
      staffMember {
        id
        jobcenter {
          id
          name
        }
      }
      claimedBy {
        id
        displayName
      }
      viewerCan {
        claim {
          allowed
        }
        confirm {
          allowed
        }
        release {
          allowed
        }
      }
    }
    event {
      id
      title
      place
      onlineUrl
      timeZone
      state
    }
    practices {
      ...LinkOfTalk
    }
    outsideLinks {
      ...LinkOfTalk
    }
  }
}
    fragment Slot on Talk {
  id
  kind
  type
  title
  startsAt
  endsAt
  room
  track
  state
  isBookmarked
  speakers {
    id
    name
  }
}
fragment LinkOfTalk on TalkLink {
  id
  type
  state
  isShown
  url
  title
  practice {
    id
    slug
    title
    jobcenter {
      id
      name
    }
  }
  viewerCan {
    confirm {
      allowed
    }
    agree {
      allowed
    }
    reject {
      allowed
    }
    withdraw {
      allowed
    }
  }
}`) as unknown as TypedDocumentString<TalkQuery, TalkQueryVariables>;
export const DirectoryDocument = new TypedDocumentString(`
    query Directory {
  jobcenterDirectory {
    ...DirectoryHouse
  }
}
    fragment DirectoryHouse on JobcenterDirectoryEntry {
  id
  name
  form
  land
  place
  latitude
  longitude
  caseloadRatio
  caseloadCounted
}`) as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
export const PracticeCountsDocument = new TypedDocumentString(`
    query PracticeCounts {
  searchPractices(first: 1, facets: [JOBCENTER]) {
    facets {
      values {
        code
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PracticeCountsQuery, PracticeCountsQueryVariables>;
export const JobcenterChoicesDocument = new TypedDocumentString(`
    query JobcenterChoices($text: String!) {
  jobcenters(filter: {text: $text}, first: 10) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<JobcenterChoicesQuery, JobcenterChoicesQueryVariables>;
export const JobcenterPageDocument = new TypedDocumentString(`
    query JobcenterPage($id: ID!) {
  jobcenter(id: $id) {
    id
    name
    form
    land
    place
    latitude
    longitude
    caseloadRatio
    caseloadCounted
    officialName
    officialNumber
    comparisonType
    closedOn
  }
  searchPractices(filter: {jobcenterIds: [$id]}, sort: NEWEST, first: 10) {
    totalCount
    nodes {
      ...SearchHit
    }
  }
}
    fragment SearchHit on PracticeHit {
  titleHtml
  snippetHtml
  matches {
    typed
    word
    kind
    fields
  }
  practice {
    id
    slug
    demo
    firstPublishedAt
    lastConfirmedAt
    jobcenter {
      id
      name
      form
      land
    }
    partnerJobcenter {
      id
      name
      form
    }
    revision {
      content {
        result {
          kind
        }
        triedAtCaseload {
          ratio
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<JobcenterPageQuery, JobcenterPageQueryVariables>;
export const LegalPageDocument = new TypedDocumentString(`
    query LegalPage($name: LegalPageName!) {
  legalPage(name: $name) {
    html
  }
}
    `) as unknown as TypedDocumentString<LegalPageQuery, LegalPageQueryVariables>;
export const MyAccessTokensDocument = new TypedDocumentString(`
    query MyAccessTokens {
  myAccessTokens {
    id
    name
    prefix
    scopes
    createdAt
    expiresOn
    lastUsedOn
  }
}
    `) as unknown as TypedDocumentString<MyAccessTokensQuery, MyAccessTokensQueryVariables>;
export const CreateAccessTokenDocument = new TypedDocumentString(`
    mutation CreateAccessToken($input: CreateAccessTokenInput!) {
  createAccessToken(input: $input) {
    __typename
    ... on AccessTokenCreated {
      secret
      accessToken {
        name
        expiresOn
      }
    }
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = new TypedDocumentString(`
    mutation RevokeAccessToken($id: ID!) {
  revokeAccessToken(id: $id) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    __typename
  }
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...OwnAccount
  }
}
    fragment OwnAccount on Me {
  state
  roles
  contactable
  email
  mutedMails
  staffMember {
    id
    displayName
    function
    jobcenter {
      id
      name
    }
  }
  contactChannels {
    kind
    value
    visibility
  }
  requestedJobcenter {
    id
    name
  }
  proposedJobcenters {
    id
    name
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    beganAt
    endsAt
    browser
    current
  }
}
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const UpdateMyProfileDocument = new TypedDocumentString(`
    mutation UpdateMyProfile($input: UpdateMyProfileInput!) {
  updateMyProfile(input: $input) {
    __typename
    ... on ProfileUpdated {
      me {
        ...OwnAccount
      }
    }
    ... on InputInvalid {
      message
      violations {
        field
        message
      }
    }
  }
}
    fragment OwnAccount on Me {
  state
  roles
  contactable
  email
  mutedMails
  staffMember {
    id
    displayName
    function
    jobcenter {
      id
      name
    }
  }
  contactChannels {
    kind
    value
    visibility
  }
  requestedJobcenter {
    id
    name
  }
  proposedJobcenters {
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateMyProfileMutation, UpdateMyProfileMutationVariables>;
export const SetContactChannelsDocument = new TypedDocumentString(`
    mutation SetContactChannels($channels: [ContactChannelInput!]!) {
  setContactChannels(channels: $channels) {
    __typename
    ... on ProfileUpdated {
      me {
        ...OwnAccount
      }
    }
    ... on InputInvalid {
      message
      violations {
        field
        message
      }
    }
  }
}
    fragment OwnAccount on Me {
  state
  roles
  contactable
  email
  mutedMails
  staffMember {
    id
    displayName
    function
    jobcenter {
      id
      name
    }
  }
  contactChannels {
    kind
    value
    visibility
  }
  requestedJobcenter {
    id
    name
  }
  proposedJobcenters {
    id
    name
  }
}`) as unknown as TypedDocumentString<SetContactChannelsMutation, SetContactChannelsMutationVariables>;
export const SetContactableDocument = new TypedDocumentString(`
    mutation SetContactable($contactable: Boolean!) {
  setContactable(contactable: $contactable) {
    __typename
    ... on ProfileUpdated {
      me {
        ...OwnAccount
      }
    }
  }
}
    fragment OwnAccount on Me {
  state
  roles
  contactable
  email
  mutedMails
  staffMember {
    id
    displayName
    function
    jobcenter {
      id
      name
    }
  }
  contactChannels {
    kind
    value
    visibility
  }
  requestedJobcenter {
    id
    name
  }
  proposedJobcenters {
    id
    name
  }
}`) as unknown as TypedDocumentString<SetContactableMutation, SetContactableMutationVariables>;
export const SetMutedMailsDocument = new TypedDocumentString(`
    mutation SetMutedMails($kinds: [MailKind!]!) {
  setMutedMails(kinds: $kinds) {
    __typename
    ... on ProfileUpdated {
      me {
        ...OwnAccount
      }
    }
  }
}
    fragment OwnAccount on Me {
  state
  roles
  contactable
  email
  mutedMails
  staffMember {
    id
    displayName
    function
    jobcenter {
      id
      name
    }
  }
  contactChannels {
    kind
    value
    visibility
  }
  requestedJobcenter {
    id
    name
  }
  proposedJobcenters {
    id
    name
  }
}`) as unknown as TypedDocumentString<SetMutedMailsMutation, SetMutedMailsMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($id: ID!) {
  acceptInvitation(id: $id) {
    __typename
    ... on PracticeChanged {
      practice {
        ...WritingPractice
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
fragment WritingContent on PracticeContent {
  title
  summary
  problem
  approach
  steps {
    description
    minutesPerCase
    responsible
  }
  targetGroups {
    code
  }
  exclusions {
    targetGroup {
      code
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      code
    }
    name
  }
  deliveryChannels {
    code
  }
  topics {
    code
  }
  instruments {
    code
  }
  workingFormats {
    code
  }
  maturity {
    code
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      code
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
fragment WritingPractice on Practice {
  id
  slug
  title
  version
  visibility
  ...PracticeAuthors
  revision {
    number
    content {
      ...WritingContent
    }
  }
  draft {
    state
    visibility
    missing
    updatedAt
    updatedBy {
      id
      displayName
    }
    reviewRemarks
    content {
      ...WritingContent
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
      reason
    }
    submit {
      allowed
      reason
    }
  }
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ConsentToPracticeDocument = new TypedDocumentString(`
    mutation ConsentToPractice($id: ID!, $expectedVersion: Int!) {
  consentToPractice(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on PracticeChanged {
      practice {
        ...WritingPractice
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
fragment WritingContent on PracticeContent {
  title
  summary
  problem
  approach
  steps {
    description
    minutesPerCase
    responsible
  }
  targetGroups {
    code
  }
  exclusions {
    targetGroup {
      code
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      code
    }
    name
  }
  deliveryChannels {
    code
  }
  topics {
    code
  }
  instruments {
    code
  }
  workingFormats {
    code
  }
  maturity {
    code
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      code
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
fragment WritingPractice on Practice {
  id
  slug
  title
  version
  visibility
  ...PracticeAuthors
  revision {
    number
    content {
      ...WritingContent
    }
  }
  draft {
    state
    visibility
    missing
    updatedAt
    updatedBy {
      id
      displayName
    }
    reviewRemarks
    content {
      ...WritingContent
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
      reason
    }
    submit {
      allowed
      reason
    }
  }
}`) as unknown as TypedDocumentString<ConsentToPracticeMutation, ConsentToPracticeMutationVariables>;
export const FindColleaguesDocument = new TypedDocumentString(`
    query FindColleagues($text: String!) {
  staffMembers(filter: {text: $text}, first: 10) {
    nodes {
      id
      displayName
      jobcenter {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindColleaguesQuery, FindColleaguesQueryVariables>;
export const InviteCoAuthorDocument = new TypedDocumentString(`
    mutation InviteCoAuthor($id: ID!, $staffMemberId: ID!) {
  inviteCoAuthor(id: $id, staffMemberId: $staffMemberId) {
    __typename
    ... on PracticeChanged {
      practice {
        ...WritingPractice
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
fragment WritingContent on PracticeContent {
  title
  summary
  problem
  approach
  steps {
    description
    minutesPerCase
    responsible
  }
  targetGroups {
    code
  }
  exclusions {
    targetGroup {
      code
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      code
    }
    name
  }
  deliveryChannels {
    code
  }
  topics {
    code
  }
  instruments {
    code
  }
  workingFormats {
    code
  }
  maturity {
    code
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      code
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
fragment WritingPractice on Practice {
  id
  slug
  title
  version
  visibility
  ...PracticeAuthors
  revision {
    number
    content {
      ...WritingContent
    }
  }
  draft {
    state
    visibility
    missing
    updatedAt
    updatedBy {
      id
      displayName
    }
    reviewRemarks
    content {
      ...WritingContent
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
      reason
    }
    submit {
      allowed
      reason
    }
  }
}`) as unknown as TypedDocumentString<InviteCoAuthorMutation, InviteCoAuthorMutationVariables>;
export const RemoveAuthorDocument = new TypedDocumentString(`
    mutation RemoveAuthor($id: ID!, $staffMemberId: ID!) {
  removeAuthor(id: $id, staffMemberId: $staffMemberId) {
    __typename
    ... on PracticeChanged {
      practice {
        ...WritingPractice
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
fragment WritingContent on PracticeContent {
  title
  summary
  problem
  approach
  steps {
    description
    minutesPerCase
    responsible
  }
  targetGroups {
    code
  }
  exclusions {
    targetGroup {
      code
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      code
    }
    name
  }
  deliveryChannels {
    code
  }
  topics {
    code
  }
  instruments {
    code
  }
  workingFormats {
    code
  }
  maturity {
    code
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      code
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
fragment WritingPractice on Practice {
  id
  slug
  title
  version
  visibility
  ...PracticeAuthors
  revision {
    number
    content {
      ...WritingContent
    }
  }
  draft {
    state
    visibility
    missing
    updatedAt
    updatedBy {
      id
      displayName
    }
    reviewRemarks
    content {
      ...WritingContent
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
      reason
    }
    submit {
      allowed
      reason
    }
  }
}`) as unknown as TypedDocumentString<RemoveAuthorMutation, RemoveAuthorMutationVariables>;
export const CreatePracticeDocument = new TypedDocumentString(`
    mutation CreatePractice($idempotencyKey: String!) {
  createPractice(input: {content: {}, idempotencyKey: $idempotencyKey}) {
    __typename
    ... on PracticeChanged {
      practice {
        id
        version
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreatePracticeMutation, CreatePracticeMutationVariables>;
export const ConfirmPracticeDocument = new TypedDocumentString(`
    mutation ConfirmPractice($id: ID!) {
  confirmPractice(id: $id) {
    ...KeptPractice
  }
}
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
}`) as unknown as TypedDocumentString<ConfirmPracticeMutation, ConfirmPracticeMutationVariables>;
export const ArchivePracticeDocument = new TypedDocumentString(`
    mutation ArchivePractice($id: ID!) {
  archivePractice(id: $id) {
    ...KeptPractice
  }
}
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
}`) as unknown as TypedDocumentString<ArchivePracticeMutation, ArchivePracticeMutationVariables>;
export const RestorePracticeDocument = new TypedDocumentString(`
    mutation RestorePractice($id: ID!) {
  restorePractice(id: $id) {
    ...KeptPractice
  }
}
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
}`) as unknown as TypedDocumentString<RestorePracticeMutation, RestorePracticeMutationVariables>;
export const MyPracticesDocument = new TypedDocumentString(`
    query MyPractices($after: String) {
  myPractices(first: 50, after: $after) {
    nodes {
      id
      slug
      title
      archivedAt
      viewerCan {
        acceptInvitation {
          allowed
        }
      }
      revision {
        number
        publishedAt
      }
      draft {
        state
        updatedAt
        reviewRemarks
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyPracticesQuery, MyPracticesQueryVariables>;
export const PracticeBySlugDocument = new TypedDocumentString(`
    query PracticeBySlug($slug: String!) {
  me {
    staffMember {
      id
      jobcenter {
        id
        caseloadRatio
        caseloadCounted
      }
    }
  }
  practiceBySlug(slug: $slug) {
    ...PracticeFrame
    viewerCan {
      updateContactOffer {
        allowed
      }
    }
    contactOffer {
      functionLabel
      pausedUntil
      seats {
        id
        displayName
      }
    }
    revision {
      number
      publishedAt
      redactedAt
      redactionReason
      content {
        ...PracticeContentText
      }
    }
    draft {
      state
    }
  }
}
    fragment PracticeContentText on PracticeContent {
  title
  summary
  problemHtml
  approachHtml
  steps {
    description
    minutesPerCase
    responsible
  }
  suitableForAll
  targetGroups {
    label
  }
  exclusions {
    targetGroup {
      label
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      label
    }
    name
  }
  deliveryChannels {
    label
  }
  topics {
    label
  }
  instruments {
    label
  }
  workingFormats {
    label
  }
  maturity {
    label
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      label
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
fragment PracticeFrame on Practice {
  id
  slug
  title
  version
  demo
  archivedAt
  firstPublishedAt
  lastConfirmedAt
  jobcenter {
    name
    form
  }
  partnerJobcenter {
    name
    form
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        name
      }
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
    }
    confirm {
      allowed
    }
    archive {
      allowed
    }
    restore {
      allowed
    }
    publish {
      allowed
      reason
    }
    requestContact {
      allowed
      reason
    }
  }
}`) as unknown as TypedDocumentString<PracticeBySlugQuery, PracticeBySlugQueryVariables>;
export const PracticeDraftDocument = new TypedDocumentString(`
    query PracticeDraft($id: ID!) {
  practice(id: $id) {
    ...PracticeFrame
    ...PracticeAuthors
    revision {
      number
    }
    draft {
      state
      version
      updatedAt
      submittedAt
      reviewRemarks
      content {
        ...PracticeContentText
      }
    }
  }
}
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
fragment PracticeContentText on PracticeContent {
  title
  summary
  problemHtml
  approachHtml
  steps {
    description
    minutesPerCase
    responsible
  }
  suitableForAll
  targetGroups {
    label
  }
  exclusions {
    targetGroup {
      label
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      label
    }
    name
  }
  deliveryChannels {
    label
  }
  topics {
    label
  }
  instruments {
    label
  }
  workingFormats {
    label
  }
  maturity {
    label
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      label
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
fragment PracticeFrame on Practice {
  id
  slug
  title
  version
  demo
  archivedAt
  firstPublishedAt
  lastConfirmedAt
  jobcenter {
    name
    form
  }
  partnerJobcenter {
    name
    form
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        name
      }
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
    }
    confirm {
      allowed
    }
    archive {
      allowed
    }
    restore {
      allowed
    }
    publish {
      allowed
      reason
    }
    requestContact {
      allowed
      reason
    }
  }
}`) as unknown as TypedDocumentString<PracticeDraftQuery, PracticeDraftQueryVariables>;
export const PracticeRevisionsDocument = new TypedDocumentString(`
    query PracticeRevisions($id: ID!, $first: Int!, $after: String) {
  practiceRevisions(practiceId: $id, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ReadableRevision
      }
    }
  }
}
    fragment ReadableRevision on PracticeRevision {
  id
  number
  publishedAt
  redactedAt
  redactionReason
  content {
    ...PracticeContentText
    problem
    approach
  }
}
fragment PracticeContentText on PracticeContent {
  title
  summary
  problemHtml
  approachHtml
  steps {
    description
    minutesPerCase
    responsible
  }
  suitableForAll
  targetGroups {
    label
  }
  exclusions {
    targetGroup {
      label
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      label
    }
    name
  }
  deliveryChannels {
    label
  }
  topics {
    label
  }
  instruments {
    label
  }
  workingFormats {
    label
  }
  maturity {
    label
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      label
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}`) as unknown as TypedDocumentString<PracticeRevisionsQuery, PracticeRevisionsQueryVariables>;
export const PracticeRevisionDocument = new TypedDocumentString(`
    query PracticeRevision($id: ID!, $number: Int!) {
  practiceRevision(practiceId: $id, number: $number) {
    ...ReadableRevision
  }
}
    fragment ReadableRevision on PracticeRevision {
  id
  number
  publishedAt
  redactedAt
  redactionReason
  content {
    ...PracticeContentText
    problem
    approach
  }
}
fragment PracticeContentText on PracticeContent {
  title
  summary
  problemHtml
  approachHtml
  steps {
    description
    minutesPerCase
    responsible
  }
  suitableForAll
  targetGroups {
    label
  }
  exclusions {
    targetGroup {
      label
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      label
    }
    name
  }
  deliveryChannels {
    label
  }
  topics {
    label
  }
  instruments {
    label
  }
  workingFormats {
    label
  }
  maturity {
    label
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      label
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}`) as unknown as TypedDocumentString<PracticeRevisionQuery, PracticeRevisionQueryVariables>;
export const RelatedPracticesDocument = new TypedDocumentString(`
    query RelatedPractices($id: ID!) {
  otherFindings(practiceId: $id, first: 3) {
    ...RelatedPractice
  }
  similarPractices(practiceId: $id, first: 4) {
    ...RelatedPractice
  }
}
    fragment RelatedPractice on Practice {
  id
  slug
  title
  firstPublishedAt
  jobcenter {
    id
    name
    form
  }
  partnerJobcenter {
    id
    name
    form
  }
  revision {
    content {
      result {
        kind
      }
      triedAtCaseload {
        ratio
      }
    }
  }
}`) as unknown as TypedDocumentString<RelatedPracticesQuery, RelatedPracticesQueryVariables>;
export const PublishPracticeDocument = new TypedDocumentString(`
    mutation PublishPractice($id: ID!, $expectedVersion: Int!) {
  publishPractice(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on PracticeChanged {
      practice {
        id
        slug
      }
    }
    ... on PracticeChangedMeanwhile {
      practice {
        id
        version
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishPracticeMutation, PublishPracticeMutationVariables>;
export const ReturnPracticeDocument = new TypedDocumentString(`
    mutation ReturnPractice($id: ID!, $expectedVersion: Int!, $remarks: String!) {
  returnPractice(id: $id, expectedVersion: $expectedVersion, remarks: $remarks) {
    __typename
    ... on PracticeChanged {
      practice {
        id
      }
    }
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on PracticeChangedMeanwhile {
      practice {
        id
        version
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnPracticeMutation, ReturnPracticeMutationVariables>;
export const ReviewPracticeDocument = new TypedDocumentString(`
    query ReviewPractice($id: ID!) {
  practice(id: $id) {
    ...PracticeFrame
    ...PracticeAuthors
    visibility
    revision {
      ...ReadableRevision
    }
    draft {
      state
      version
      visibility
      submittedAt
      content {
        ...PracticeContentText
        problem
        approach
      }
    }
  }
}
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
fragment ReadableRevision on PracticeRevision {
  id
  number
  publishedAt
  redactedAt
  redactionReason
  content {
    ...PracticeContentText
    problem
    approach
  }
}
fragment PracticeContentText on PracticeContent {
  title
  summary
  problemHtml
  approachHtml
  steps {
    description
    minutesPerCase
    responsible
  }
  suitableForAll
  targetGroups {
    label
  }
  exclusions {
    targetGroup {
      label
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      label
    }
    name
  }
  deliveryChannels {
    label
  }
  topics {
    label
  }
  instruments {
    label
  }
  workingFormats {
    label
  }
  maturity {
    label
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      label
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
fragment PracticeFrame on Practice {
  id
  slug
  title
  version
  demo
  archivedAt
  firstPublishedAt
  lastConfirmedAt
  jobcenter {
    name
    form
  }
  partnerJobcenter {
    name
    form
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        name
      }
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
    }
    confirm {
      allowed
    }
    archive {
      allowed
    }
    restore {
      allowed
    }
    publish {
      allowed
      reason
    }
    requestContact {
      allowed
      reason
    }
  }
}`) as unknown as TypedDocumentString<ReviewPracticeQuery, ReviewPracticeQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($after: String) {
  reviewQueue(first: 50, after: $after) {
    nodes {
      id
      jobcenter {
        name
        form
      }
      partnerJobcenter {
        name
        form
      }
      revision {
        number
      }
      authors {
        staffMember {
          displayName
        }
      }
      draft {
        submittedAt
        content {
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const DeleteDraftDocument = new TypedDocumentString(`
    mutation DeleteDraft($id: ID!, $expectedVersion: Int!) {
  deleteDraft(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on DraftDeleted {
      practice {
        id
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteDraftMutation, DeleteDraftMutationVariables>;
export const PreviewMarkdownDocument = new TypedDocumentString(`
    query PreviewMarkdown($markdown: String!) {
  previewMarkdown(markdown: $markdown)
}
    `) as unknown as TypedDocumentString<PreviewMarkdownQuery, PreviewMarkdownQueryVariables>;
export const SubmitPracticeDocument = new TypedDocumentString(`
    mutation SubmitPractice($id: ID!, $expectedVersion: Int!) {
  submitPractice(id: $id, expectedVersion: $expectedVersion) {
    __typename
    ... on PracticeChanged {
      practice {
        ...WritingPractice
      }
    }
    ... on PracticeIncomplete {
      missing {
        field
        message
      }
    }
    ... on PracticeChangedMeanwhile {
      practice {
        ...WritingPractice
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
fragment WritingContent on PracticeContent {
  title
  summary
  problem
  approach
  steps {
    description
    minutesPerCase
    responsible
  }
  targetGroups {
    code
  }
  exclusions {
    targetGroup {
      code
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      code
    }
    name
  }
  deliveryChannels {
    code
  }
  topics {
    code
  }
  instruments {
    code
  }
  workingFormats {
    code
  }
  maturity {
    code
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      code
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
fragment WritingPractice on Practice {
  id
  slug
  title
  version
  visibility
  ...PracticeAuthors
  revision {
    number
    content {
      ...WritingContent
    }
  }
  draft {
    state
    visibility
    missing
    updatedAt
    updatedBy {
      id
      displayName
    }
    reviewRemarks
    content {
      ...WritingContent
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
      reason
    }
    submit {
      allowed
      reason
    }
  }
}`) as unknown as TypedDocumentString<SubmitPracticeMutation, SubmitPracticeMutationVariables>;
export const UpdatePracticeDocument = new TypedDocumentString(`
    mutation UpdatePractice($id: ID!, $expectedVersion: Int!, $input: UpdatePracticeInput!) {
  updatePractice(id: $id, expectedVersion: $expectedVersion, input: $input) {
    __typename
    ... on PracticeChanged {
      practice {
        ...WritingPractice
      }
    }
    ... on PracticeChangedMeanwhile {
      practice {
        ...WritingPractice
      }
    }
    ... on InputInvalid {
      violations {
        field
        message
      }
    }
    ... on Problem {
      message
    }
  }
}
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
fragment WritingContent on PracticeContent {
  title
  summary
  problem
  approach
  steps {
    description
    minutesPerCase
    responsible
  }
  targetGroups {
    code
  }
  exclusions {
    targetGroup {
      code
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      code
    }
    name
  }
  deliveryChannels {
    code
  }
  topics {
    code
  }
  instruments {
    code
  }
  workingFormats {
    code
  }
  maturity {
    code
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      code
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
fragment WritingPractice on Practice {
  id
  slug
  title
  version
  visibility
  ...PracticeAuthors
  revision {
    number
    content {
      ...WritingContent
    }
  }
  draft {
    state
    visibility
    missing
    updatedAt
    updatedBy {
      id
      displayName
    }
    reviewRemarks
    content {
      ...WritingContent
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
      reason
    }
    submit {
      allowed
      reason
    }
  }
}`) as unknown as TypedDocumentString<UpdatePracticeMutation, UpdatePracticeMutationVariables>;
export const WritingPracticeDocument = new TypedDocumentString(`
    query WritingPractice($id: ID!) {
  practice(id: $id) {
    ...WritingPractice
  }
}
    fragment PracticeAuthors on Practice {
  id
  version
  jobcenter {
    id
    name
  }
  partnerJobcenter {
    id
    name
  }
  authors {
    confirmed
    staffMember {
      id
      displayName
      jobcenter {
        id
        name
      }
    }
  }
  draft {
    state
    consentingJobcenterIds
  }
}
fragment WritingContent on PracticeContent {
  title
  summary
  problem
  approach
  steps {
    description
    minutesPerCase
    responsible
  }
  targetGroups {
    code
  }
  exclusions {
    targetGroup {
      code
    }
    reason
  }
  go
  noGo
  successConditions
  effort
  partners {
    kind {
      code
    }
    name
  }
  deliveryChannels {
    code
  }
  topics {
    code
  }
  instruments {
    code
  }
  workingFormats {
    code
  }
  maturity {
    code
  }
  usedFrom
  usedUntil
  triedAtCaseload {
    ratio
    counted
  }
  legalBasis {
    law
    section
    asOf
  }
  result {
    kind
    evidenceKind {
      code
    }
    description
    metrics {
      name
      value
      unit
      population
      period
      definition
      source
    }
  }
}
fragment WritingPractice on Practice {
  id
  slug
  title
  version
  visibility
  ...PracticeAuthors
  revision {
    number
    content {
      ...WritingContent
    }
  }
  draft {
    state
    visibility
    missing
    updatedAt
    updatedBy {
      id
      displayName
    }
    reviewRemarks
    content {
      ...WritingContent
    }
  }
  viewerCan {
    acceptInvitation {
      allowed
    }
    update {
      allowed
      reason
    }
    submit {
      allowed
      reason
    }
  }
}`) as unknown as TypedDocumentString<WritingPracticeQuery, WritingPracticeQueryVariables>;
export const SetSavedSearchMailDocument = new TypedDocumentString(`
    mutation SetSavedSearchMail($id: ID!, $weeklyMail: Boolean!) {
  setSavedSearchMail(id: $id, weeklyMail: $weeklyMail) {
    __typename
    ... on SearchSaved {
      savedSearch {
        id
        weeklyMail
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetSavedSearchMailMutation, SetSavedSearchMailMutationVariables>;
export const DeleteSavedSearchDocument = new TypedDocumentString(`
    mutation DeleteSavedSearch($id: ID!) {
  deleteSavedSearch(id: $id) {
    __typename
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteSavedSearchMutation, DeleteSavedSearchMutationVariables>;
export const CountKindsDocument = new TypedDocumentString(`
    query CountKinds($query: String!, $kinds: [FoundKind!]!) {
  searchEverything(query: $query, kinds: $kinds, first: 1) {
    practices {
      totalCount
      totalCountIsLowerBound
    }
    talks {
      totalCount
      totalCountIsLowerBound
    }
    events {
      totalCount
      totalCountIsLowerBound
    }
    jobcenters {
      totalCount
      totalCountIsLowerBound
    }
  }
}
    `) as unknown as TypedDocumentString<CountKindsQuery, CountKindsQueryVariables>;
export const FindEventsDocument = new TypedDocumentString(`
    query FindEvents($query: String!) {
  searchEverything(query: $query, kinds: [EVENT], first: 20) {
    events {
      totalCount
      totalCountIsLowerBound
      onlyCommonWords
      nodes {
        titleHtml
        snippetHtml
        matches {
          typed
          word
          kind
          fields
        }
        event {
          id
          state
          startsOn
          endsOn
          place
          onlineUrl
          demo
          kind {
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindEventsQuery, FindEventsQueryVariables>;
export const FindJobcentersDocument = new TypedDocumentString(`
    query FindJobcenters($query: String!) {
  searchEverything(query: $query, kinds: [JOBCENTER], first: 20) {
    jobcenters {
      totalCount
      totalCountIsLowerBound
      onlyCommonWords
      nodes {
        titleHtml
        snippetHtml
        matches {
          typed
          word
          kind
          fields
        }
        jobcenter {
          id
          form
          place
          caseloadRatio
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindJobcentersQuery, FindJobcentersQueryVariables>;
export const FindTalksDocument = new TypedDocumentString(`
    query FindTalks($query: String!) {
  searchEverything(query: $query, kinds: [TALK], first: 20) {
    talks {
      totalCount
      totalCountIsLowerBound
      onlyCommonWords
      nodes {
        titleHtml
        snippetHtml
        matches {
          typed
          word
          kind
          fields
        }
        talk {
          id
          title
          type
          state
          startsAt
          endsAt
          room
          speakers {
            id
            name
          }
          event {
            id
            title
            place
            timeZone
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindTalksQuery, FindTalksQueryVariables>;
export const MySavedSearchesDocument = new TypedDocumentString(`
    query MySavedSearches {
  mySavedSearches {
    id
    query
    sort
    comparableToMine
    onlyComparable
    weeklyMail
    createdAt
    filters {
      facet
      values {
        code
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MySavedSearchesQuery, MySavedSearchesQueryVariables>;
export const SaveSearchDocument = new TypedDocumentString(`
    mutation SaveSearch($input: SaveSearchInput!) {
  saveSearch(input: $input) {
    __typename
    ... on SearchSaved {
      savedSearch {
        id
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveSearchMutation, SaveSearchMutationVariables>;
export const SearchPracticesDocument = new TypedDocumentString(`
    query SearchPractices($query: String!, $filter: PracticeFilter!, $sort: PracticeSort!, $first: Int!, $after: String, $facets: [PracticeFacet!]!, $likeMine: [HouseFactor!]!, $onlyLikeMine: Boolean!, $isFirstPage: Boolean!, $isCompared: Boolean!) {
  searchPractices(
    query: $query
    filter: $filter
    sort: $sort
    comparableToMine: $likeMine
    onlyComparable: $onlyLikeMine
    first: $first
    after: $after
    facets: $facets
  ) {
    totalCount
    totalCountIsLowerBound
    onlyCommonWords
    corrections {
      typed
      words
    }
    nodes {
      ...SearchHit
      ...ComparedHouse @include(if: $isCompared)
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    facets @include(if: $isFirstPage) {
      facet
      values {
        code
        label
        count
      }
    }
    wayOut @include(if: $isFirstPage) {
      options {
        dropWords
        dropFacets
        replaced {
          kind
          typed
          word
        }
        query
        totalCount
      }
      nearest {
        ...SearchHit
      }
    }
  }
}
    fragment SearchHit on PracticeHit {
  titleHtml
  snippetHtml
  matches {
    typed
    word
    kind
    fields
  }
  practice {
    id
    slug
    demo
    firstPublishedAt
    lastConfirmedAt
    jobcenter {
      id
      name
      form
      land
    }
    partnerJobcenter {
      id
      name
      form
    }
    revision {
      content {
        result {
          kind
        }
        triedAtCaseload {
          ratio
        }
      }
    }
  }
}
fragment ComparedHouse on PracticeHit {
  distanceKm
  comparedToMine {
    factor
    likeness
  }
}`) as unknown as TypedDocumentString<SearchPracticesQuery, SearchPracticesQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!, $first: Int!) {
  suggest(prefix: $prefix, first: $first) {
    kind
    text
    facet
    code
    slug
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary($name: VocabularyName!) {
  vocabulary(name: $name) {
    ...VocabularyOption
  }
}
    fragment VocabularyOption on VocabularyEntry {
  code
  label
  aliases
  validTo
  replacedBy
}`) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;
export const WritingVocabulariesDocument = new TypedDocumentString(`
    query WritingVocabularies {
  topics: vocabulary(name: TOPICS) {
    ...VocabularyOption
  }
  targetGroups: vocabulary(name: TARGET_GROUPS) {
    ...VocabularyOption
  }
  deliveryChannels: vocabulary(name: DELIVERY_CHANNELS) {
    ...VocabularyOption
  }
  instruments: vocabulary(name: INSTRUMENTS) {
    ...VocabularyOption
  }
  workingFormats: vocabulary(name: WORKING_FORMATS) {
    ...VocabularyOption
  }
  maturity: vocabulary(name: MATURITY) {
    ...VocabularyOption
  }
  evidenceKinds: vocabulary(name: EVIDENCE_KINDS) {
    ...VocabularyOption
  }
  partnerKinds: vocabulary(name: PARTNER_KINDS) {
    ...VocabularyOption
  }
}
    fragment VocabularyOption on VocabularyEntry {
  code
  label
  aliases
  validTo
  replacedBy
}`) as unknown as TypedDocumentString<WritingVocabulariesQuery, WritingVocabulariesQueryVariables>;