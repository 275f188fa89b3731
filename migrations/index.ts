import { Foundation } from './0001-foundation.js';
import { Directory } from './0002-directory.js';
import { Practices } from './0003-practices.js';
import { Search } from './0004-search.js';
import { Contacts } from './0005-contacts.js';
import { SearchWords } from './0006-search-words.js';
import { IndexBuilds } from './0007-index-builds.js';
import { SearchStages } from './0008-search-stages.js';
import { UnsplitWords } from './0009-unsplit-words.js';
import { SavedSearches } from './0010-saved-searches.js';
import { SearchInsights } from './0011-search-insights.js';
import { Events } from './0012-events.js';
import { TalkLinks } from './0013-talk-links.js';
import { Uploads } from './0014-uploads.js';
import { ScheduleImports } from './0015-schedule-imports.js';
import { VisibilityAndInvitations } from './0017-visibility-and-invitations.js';
import { AccessTokens } from './0018-access-tokens.js';
import { Upkeep } from './0019-upkeep.js';
import { CalendarKeys } from './0020-calendar-keys.js';
import { Reindexings } from './0024-reindexings.js';
import { JobcenterImportRuns } from './0025-jobcenter-import-runs.js';
import { StepsOfLongWork } from './0029-steps-of-long-work.js';
import { SavedSearchesOfHousesLikeMine } from './0030-saved-searches-of-houses-like-mine.js';
import { SearchTitleWords } from './0031-search-title-words.js';

/** All migrations in their order. A published one is never changed, only followed. */
export const migrations = [
  Foundation,
  Directory,
  Practices,
  Search,
  Contacts,
  SearchWords,
  IndexBuilds,
  SearchStages,
  UnsplitWords,
  SavedSearches,
  SearchInsights,
  Events,
  TalkLinks,
  Uploads,
  ScheduleImports,
  VisibilityAndInvitations,
  AccessTokens,
  Upkeep,
  CalendarKeys,
  Reindexings,
  JobcenterImportRuns,
  StepsOfLongWork,
  SavedSearchesOfHousesLikeMine,
  SearchTitleWords,
] as const;
