/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Start {\n    searchPractices(first: 6, sort: NEWEST) {\n      nodes {\n        ...SearchHit\n      }\n    }\n    events(first: 12) {\n      nodes {\n        ...ComingEvent\n      }\n    }\n    me {\n      staffMember {\n        id\n        jobcenter {\n          id\n          latitude\n          longitude\n        }\n      }\n    }\n    mySavedSearches {\n      id\n      filters {\n        facet\n        values {\n          code\n        }\n      }\n    }\n    received: contactRequests(box: INBOX, first: 20) {\n      nodes {\n        ...WaitingRequest\n      }\n    }\n    sent: contactRequests(box: SENT, first: 20) {\n      nodes {\n        ...WaitingRequest\n      }\n    }\n    myPractices(first: 20) {\n      nodes {\n        id\n        slug\n        title\n        revision {\n          content {\n            topics {\n              code\n            }\n          }\n        }\n        draft {\n          state\n          updatedAt\n          reviewRemarks\n        }\n      }\n    }\n  }\n": typeof types.StartDocument,
    "\n  fragment ComingEvent on Event {\n    id\n    title\n    startsOn\n    endsOn\n    place\n    latitude\n    longitude\n    cancelledAt\n  }\n": typeof types.ComingEventFragmentDoc,
    "\n  fragment WaitingRequest on ContactRequest {\n    id\n    state\n    createdAt\n    practice {\n      id\n      title\n    }\n    requester {\n      displayName\n    }\n  }\n": typeof types.WaitingRequestFragmentDoc,
    "\n  query NewInTopics($topics: [String!]!) {\n    searchPractices(first: 4, sort: NEWEST, filter: { topics: $topics }) {\n      nodes {\n        practice {\n          ...RelatedPractice\n        }\n      }\n    }\n  }\n": typeof types.NewInTopicsDocument,
    "\n  query FailedJobs($after: String) {\n    failedJobs(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        createdAt\n        failedAt\n        attempts\n        error\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.FailedJobsDocument,
    "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RetryJobDocument,
    "\n  query SearchInsights {\n    searchInsights {\n      word\n      seekers\n      weeks\n      lastWeek\n    }\n  }\n": typeof types.SearchInsightsDocument,
    "\n  fragment ImportPlan on JobcenterImportPlan {\n    fingerprint\n    applicable\n    empty\n    effectiveOn\n    added\n    changed\n    renumbered\n    gone\n    unchanged\n    badRows\n    sections {\n      title\n      lines\n    }\n  }\n": typeof types.ImportPlanFragmentDoc,
    "\n  mutation PlanJobcenterImport($input: JobcenterImportInput!) {\n    planJobcenterImport(input: $input) {\n      __typename\n      ... on JobcenterImportPlanned {\n        plan {\n          ...ImportPlan\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.PlanJobcenterImportDocument,
    "\n  mutation ApplyJobcenterImport($input: JobcenterImportInput!, $fingerprint: String!) {\n    applyJobcenterImport(input: $input, fingerprint: $fingerprint) {\n      __typename\n      ... on JobcenterImportStarted {\n        run {\n          id\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.ApplyJobcenterImportDocument,
    "\n  query JobcenterImportRun($id: ID!) {\n    jobcenterImportRun(id: $id) {\n      id\n      state\n      progress\n      problem\n      plan {\n        added\n        changed\n        renumbered\n        gone\n      }\n    }\n  }\n": typeof types.JobcenterImportRunDocument,
    "\n  mutation DeactivateStaffMember($id: ID!) {\n    deactivateStaffMember(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.DeactivateStaffMemberDocument,
    "\n  mutation MoveStaffMember($id: ID!, $jobcenterId: ID!) {\n    moveStaffMember(id: $id, jobcenterId: $jobcenterId) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.MoveStaffMemberDocument,
    "\n  query PendingStaffMembers($after: String) {\n    pendingStaffMembers(first: 20, after: $after) {\n      nodes {\n        mailDomain\n        since\n        requestedJobcenter {\n          id\n          name\n        }\n        staffMember {\n          id\n          displayName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PendingStaffMembersDocument,
    "\n  query RoleHolders {\n    roleHolders {\n      roles\n      staffMember {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n  }\n": typeof types.RoleHoldersDocument,
    "\n  query FindStaffMembers($text: String!) {\n    staffMembers(filter: { text: $text }, first: 10) {\n      nodes {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n  }\n": typeof types.FindStaffMembersDocument,
    "\n  mutation AdmitStaffMember($id: ID!, $jobcenterId: ID!) {\n    admitStaffMember(id: $id, jobcenterId: $jobcenterId) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.AdmitStaffMemberDocument,
    "\n  mutation GrantRole($id: ID!, $role: Role!) {\n    grantRole(id: $id, role: $role) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.GrantRoleDocument,
    "\n  mutation RevokeRole($id: ID!, $role: Role!) {\n    revokeRole(id: $id, role: $role) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RevokeRoleDocument,
    "\n  query Reindexing {\n    reindexing {\n      id\n      state\n      step\n      progress\n      done\n      compared\n      total\n      attempts\n      problem\n      startedAt\n      endedAt\n    }\n  }\n": typeof types.ReindexingDocument,
    "\n  mutation StartReindexing {\n    startReindexing {\n      __typename\n      ... on ReindexingStarted {\n        reindexing {\n          id\n        }\n      }\n      ... on ReindexingAlreadyRunning {\n        message\n        reindexing {\n          id\n        }\n      }\n    }\n  }\n": typeof types.StartReindexingDocument,
    "\n  query Synonyms($after: String) {\n    synonyms(first: 50, after: $after) {\n      nodes {\n        id\n        words\n        shipped\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SynonymsDocument,
    "\n  mutation AddSynonyms($words: [String!]!) {\n    addSynonyms(words: $words) {\n      __typename\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.AddSynonymsDocument,
    "\n  mutation RemoveSynonyms($id: ID!) {\n    removeSynonyms(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RemoveSynonymsDocument,
    "\n  fragment EditedEntry on VocabularyEntry {\n    code\n    label\n    aliases\n    validTo\n    replacedBy\n    version\n  }\n": typeof types.EditedEntryFragmentDoc,
    "\n  fragment VocabularyOutcome on ChangeVocabularyEntryResult {\n    __typename\n    ... on InputInvalid {\n      violations {\n        field\n        message\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": typeof types.VocabularyOutcomeFragmentDoc,
    "\n  query EditedVocabulary($name: VocabularyName!) {\n    vocabulary(name: $name) {\n      ...EditedEntry\n    }\n  }\n": typeof types.EditedVocabularyDocument,
    "\n  mutation AddVocabularyEntry($vocabulary: VocabularyName!, $input: VocabularyWordsInput!) {\n    addVocabularyEntry(vocabulary: $vocabulary, input: $input) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.AddVocabularyEntryDocument,
    "\n  mutation RenameVocabularyEntry(\n    $vocabulary: VocabularyName!\n    $code: String!\n    $expectedVersion: Int!\n    $input: VocabularyWordsInput!\n  ) {\n    renameVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion, input: $input) {\n      ...VocabularyOutcome\n    }\n  }\n": typeof types.RenameVocabularyEntryDocument,
    "\n  mutation ReplaceVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!, $by: String!) {\n    replaceVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion, by: $by) {\n      ...VocabularyOutcome\n    }\n  }\n": typeof types.ReplaceVocabularyEntryDocument,
    "\n  mutation RetireVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!) {\n    retireVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion) {\n      ...VocabularyOutcome\n    }\n  }\n": typeof types.RetireVocabularyEntryDocument,
    "\n  mutation RestoreVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!) {\n    restoreVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion) {\n      ...VocabularyOutcome\n    }\n  }\n": typeof types.RestoreVocabularyEntryDocument,
    "\n  fragment ContactRequestOutcome on ChangeContactRequestResult {\n    __typename\n    ... on ContactRequestChanged {\n      request {\n        id\n      }\n    }\n    ... on ContactRequestAnswered {\n      request {\n        id\n      }\n    }\n    ... on InputInvalid {\n      violations {\n        field\n        message\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": typeof types.ContactRequestOutcomeFragmentDoc,
    "\n  mutation AcceptContactRequest($id: ID!, $channels: [ContactChannelKind!]!) {\n    acceptContactRequest(id: $id, channels: $channels) {\n      ...ContactRequestOutcome\n    }\n  }\n": typeof types.AcceptContactRequestDocument,
    "\n  mutation DeclineContactRequest($id: ID!, $reason: String!, $note: String) {\n    declineContactRequest(id: $id, reason: $reason, note: $note) {\n      ...ContactRequestOutcome\n    }\n  }\n": typeof types.DeclineContactRequestDocument,
    "\n  mutation WithdrawContactRequest($id: ID!) {\n    withdrawContactRequest(id: $id) {\n      ...ContactRequestOutcome\n    }\n  }\n": typeof types.WithdrawContactRequestDocument,
    "\n  mutation ShareContactChannels($id: ID!, $channels: [ContactChannelKind!]!) {\n    shareContactChannels(id: $id, channels: $channels) {\n      ...ContactRequestOutcome\n    }\n  }\n": typeof types.ShareContactChannelsDocument,
    "\n  fragment ContactRequestEntry on ContactRequest {\n    id\n    message\n    wishedChannel\n    offeredChannels\n    state\n    createdAt\n    answeredAt\n    declineNote\n    practice {\n      id\n      slug\n      title\n    }\n    requester {\n      id\n      displayName\n      jobcenter {\n        name\n      }\n    }\n    answeredBy {\n      displayName\n    }\n    declineReason {\n      label\n    }\n    event {\n      id\n      title\n      timeZone\n    }\n    meetingPlaces {\n      id\n      title\n      startsAt\n      endsAt\n      room\n    }\n    disclosedChannels {\n      kind\n      value\n      owner {\n        id\n        displayName\n      }\n    }\n    ownDisclosures {\n      id\n      kind\n      viewer {\n        displayName\n      }\n    }\n    viewerCan {\n      accept {\n        allowed\n      }\n      decline {\n        allowed\n      }\n      withdraw {\n        allowed\n      }\n      shareChannels {\n        allowed\n      }\n    }\n  }\n": typeof types.ContactRequestEntryFragmentDoc,
    "\n  query ContactRequests($box: ContactRequestBox!, $after: String) {\n    contactRequests(box: $box, first: 20, after: $after) {\n      nodes {\n        ...ContactRequestEntry\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ContactRequestsDocument,
    "\n  query ContactTarget($slug: String!) {\n    practiceBySlug(slug: $slug) {\n      id\n      title\n      jobcenter {\n        name\n      }\n      contactOffer {\n        functionLabel\n      }\n      meetAt {\n        id\n        title\n      }\n      viewerCan {\n        requestContact {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n": typeof types.ContactTargetDocument,
    "\n  query MyDisclosures($after: String) {\n    myDisclosures(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        value\n        disclosedAt\n        practice {\n          id\n          slug\n          title\n        }\n        viewer {\n          displayName\n          jobcenter {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyDisclosuresDocument,
    "\n  query OpenRequestCount {\n    openContactRequestCount\n  }\n": typeof types.OpenRequestCountDocument,
    "\n  fragment RequestOutcome on RequestContactResult {\n    __typename\n    ... on ContactRequested {\n      request {\n        id\n        practice {\n          id\n        }\n      }\n    }\n    ... on InputInvalid {\n      violations {\n        field\n        message\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": typeof types.RequestOutcomeFragmentDoc,
    "\n  mutation RequestContact($input: RequestContactInput!) {\n    requestContact(input: $input) {\n      ...RequestOutcome\n    }\n  }\n": typeof types.RequestContactDocument,
    "\n  mutation RequestContactAtEvent($input: RequestContactAtEventInput!) {\n    requestContactAtEvent(input: $input) {\n      ...RequestOutcome\n    }\n  }\n": typeof types.RequestContactAtEventDocument,
    "\n  fragment AttendOutcome on AttendEventResult {\n    __typename\n    ... on EventChanged {\n      event {\n        id\n        attendance {\n          visibleFor\n        }\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": typeof types.AttendOutcomeFragmentDoc,
    "\n  mutation AttendEvent($eventId: ID!, $visibleFor: EventVisibility!) {\n    attendEvent(eventId: $eventId, visibleFor: $visibleFor) {\n      ...AttendOutcome\n    }\n  }\n": typeof types.AttendEventDocument,
    "\n  mutation LeaveEvent($eventId: ID!) {\n    leaveEvent(eventId: $eventId) {\n      ...AttendOutcome\n    }\n  }\n": typeof types.LeaveEventDocument,
    "\n  query MyCalendar {\n    myCalendar {\n      programmeUrl\n      eventsUrl\n    }\n  }\n": typeof types.MyCalendarDocument,
    "\n  query EventCalendar($eventId: ID!) {\n    myCalendar {\n      eventUrl(eventId: $eventId)\n    }\n  }\n": typeof types.EventCalendarDocument,
    "\n  mutation RenewMyCalendar {\n    renewMyCalendar {\n      programmeUrl\n      eventsUrl\n    }\n  }\n": typeof types.RenewMyCalendarDocument,
    "\n  mutation CancelEvent($id: ID!, $version: Int!) {\n    cancelEvent(id: $id, expectedVersion: $version) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CancelEventDocument,
    "\n  mutation CancelTalk($id: ID!, $version: Int!) {\n    cancelTalk(id: $id, expectedVersion: $version) {\n      __typename\n      ... on TalkChanged {\n        talk {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CancelTalkDocument,
    "\n  fragment TalkLinkOutcome on ChangeTalkLinkResult {\n    __typename\n    ... on TalkLinkChanged {\n      link {\n        id\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": typeof types.TalkLinkOutcomeFragmentDoc,
    "\n  mutation ConfirmTalkLink($id: ID!, $type: TalkLinkType) {\n    confirmTalkLink(id: $id, type: $type) {\n      ...TalkLinkOutcome\n    }\n  }\n": typeof types.ConfirmTalkLinkDocument,
    "\n  mutation RejectTalkLink($id: ID!) {\n    rejectTalkLink(id: $id) {\n      ...TalkLinkOutcome\n    }\n  }\n": typeof types.RejectTalkLinkDocument,
    "\n  mutation WithdrawTalkLink($id: ID!) {\n    withdrawTalkLink(id: $id) {\n      ...TalkLinkOutcome\n    }\n  }\n": typeof types.WithdrawTalkLinkDocument,
    "\n  mutation DeleteEventDraft($id: ID!, $version: Int!) {\n    deleteEventDraft(id: $id, expectedVersion: $version) {\n      __typename\n      ... on EventDraftDeleted {\n        eventId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.DeleteEventDraftDocument,
    "\n  mutation DeleteTalk($id: ID!, $version: Int!) {\n    deleteTalk(id: $id, expectedVersion: $version) {\n      __typename\n      ... on TalkDeleted {\n        talkId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.DeleteTalkDocument,
    "\n  query EventText($id: ID!) {\n    event(id: $id) {\n      id\n      version\n      kind {\n        code\n      }\n      title\n      description\n      startsOn\n      endsOn\n      timeZone\n      place\n      onlineUrl\n      url\n      organiser\n      registrationFrom\n      registrationUntil\n      registrationUrl\n      review\n      viewerCan {\n        update {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n": typeof types.EventTextDocument,
    "\n  query Event($id: ID!) {\n    event(id: $id) {\n      id\n      title\n      kind {\n        label\n      }\n      descriptionHtml\n      reviewHtml\n      startsOn\n      endsOn\n      timeZone\n      place\n      onlineUrl\n      url\n      organiser\n      registrationFrom\n      registrationUntil\n      registrationUrl\n      state\n      demo\n      version\n      days\n      attendance {\n        visibleFor\n      }\n      viewerCan {\n        update {\n          allowed\n        }\n        publish {\n          allowed\n        }\n        cancel {\n          allowed\n        }\n        deleteDraft {\n          allowed\n        }\n      }\n    }\n  }\n": typeof types.EventDocument,
    "\n  query Events($period: EventPeriod!, $after: String) {\n    events(filter: { period: $period }, after: $after) {\n      nodes {\n        id\n        title\n        kind {\n          label\n        }\n        startsOn\n        endsOn\n        place\n        onlineUrl\n        state\n        demo\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.EventsDocument,
    "\n  query ScheduleImport($id: ID!) {\n    scheduleImport(id: $id) {\n      id\n      state\n      step\n      progress\n      problem\n      event {\n        id\n        title\n        timeZone\n      }\n      plan {\n        format\n        title\n        unchanged\n        counts {\n          added\n          moved\n          changed\n          gone\n          unreadable\n        }\n      }\n    }\n  }\n": typeof types.ScheduleImportDocument,
    "\n  query ScheduleChanges($id: ID!, $after: String) {\n    scheduleImport(id: $id) {\n      id\n      plan {\n        changes(first: 50, after: $after) {\n          edges {\n            cursor\n            node {\n              kind\n              title\n              startsAt\n              endsAt\n              room\n              place\n              reason\n              fields {\n                field\n                before\n                after\n              }\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": typeof types.ScheduleChangesDocument,
    "\n  mutation PlanScheduleImport($eventId: ID!, $source: ScheduleSourceInput!) {\n    planScheduleImport(eventId: $eventId, source: $source) {\n      __typename\n      ... on ScheduleImportStarted {\n        scheduleImport {\n          id\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.PlanScheduleImportDocument,
    "\n  mutation ApplyScheduleImport($id: ID!) {\n    applyScheduleImport(id: $id) {\n      __typename\n      ... on ScheduleImportApplied {\n        scheduleImport {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ApplyScheduleImportDocument,
    "\n  query RememberedSchedule($eventId: ID!) {\n    scheduleSource(eventId: $eventId) {\n      url\n      fetchedAt\n      problem\n    }\n  }\n": typeof types.RememberedScheduleDocument,
    "\n  mutation RememberScheduleSource($eventId: ID!, $url: String!) {\n    rememberScheduleSource(eventId: $eventId, url: $url) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RememberScheduleSourceDocument,
    "\n  mutation ForgetScheduleSource($eventId: ID!) {\n    forgetScheduleSource(eventId: $eventId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ForgetScheduleSourceDocument,
    "\n  fragment BookmarkOutcome on BookmarkTalkResult {\n    __typename\n    ... on TalkChanged {\n      talk {\n        id\n        isBookmarked\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": typeof types.BookmarkOutcomeFragmentDoc,
    "\n  mutation BookmarkTalk($talkId: ID!) {\n    bookmarkTalk(talkId: $talkId) {\n      ...BookmarkOutcome\n    }\n  }\n": typeof types.BookmarkTalkDocument,
    "\n  mutation RemoveTalkBookmark($talkId: ID!) {\n    removeTalkBookmark(talkId: $talkId) {\n      ...BookmarkOutcome\n    }\n  }\n": typeof types.RemoveTalkBookmarkDocument,
    "\n  query PracticeChoices($query: String!) {\n    searchPractices(query: $query, first: 8) {\n      nodes {\n        practice {\n          id\n          title\n          jobcenter {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PracticeChoicesDocument,
    "\n  query PracticeTalks($id: ID!) {\n    practice(id: $id) {\n      id\n      talks {\n        id\n        type\n        talk {\n          id\n          title\n          startsAt\n          endsAt\n          state\n          event {\n            id\n            title\n            place\n            timeZone\n          }\n        }\n      }\n    }\n  }\n": typeof types.PracticeTalksDocument,
    "\n  fragment Slot on Talk {\n    id\n    kind\n    type\n    title\n    startsAt\n    endsAt\n    room\n    track\n    state\n    isBookmarked\n    speakers {\n      id\n      name\n    }\n  }\n": typeof types.SlotFragmentDoc,
    "\n  query Programme($eventId: ID!, $on: Date, $after: String) {\n    programme(eventId: $eventId, on: $on, first: 100, after: $after) {\n      nodes {\n        ...Slot\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ProgrammeDocument,
    "\n  query MyProgramme($after: String) {\n    myProgramme(first: 50, after: $after) {\n      nodes {\n        ...Slot\n        event {\n          id\n          title\n          place\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyProgrammeDocument,
    "\n  mutation ProposeTalkLink($input: ProposeTalkLinkInput!) {\n    proposeTalkLink(input: $input) {\n      __typename\n      ... on TalkLinkChanged {\n        link {\n          id\n          state\n          isShown\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ProposeTalkLinkDocument,
    "\n  mutation PublishEvent($id: ID!, $version: Int!) {\n    publishEvent(id: $id, expectedVersion: $version) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.PublishEventDocument,
    "\n  mutation CreateEvent($input: CreateEventInput!) {\n    createEvent(input: $input) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreateEventDocument,
    "\n  mutation UpdateEvent($id: ID!, $version: Int!, $input: UpdateEventInput!) {\n    updateEvent(id: $id, expectedVersion: $version, input: $input) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n          version\n        }\n      }\n      ... on EventChangedMeanwhile {\n        event {\n          id\n          version\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.UpdateEventDocument,
    "\n  mutation CreateTalk($eventId: ID!, $input: CreateTalkInput!) {\n    createTalk(eventId: $eventId, input: $input) {\n      __typename\n      ... on TalkChanged {\n        talk {\n          id\n          event {\n            id\n            days\n          }\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreateTalkDocument,
    "\n  mutation UpdateTalk($id: ID!, $version: Int!, $input: UpdateTalkInput!) {\n    updateTalk(id: $id, expectedVersion: $version, input: $input) {\n      __typename\n      ... on TalkChanged {\n        talk {\n          id\n          version\n          event {\n            id\n            days\n          }\n        }\n      }\n      ... on TalkChangedMeanwhile {\n        talk {\n          id\n          version\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.UpdateTalkDocument,
    "\n  fragment SpeakerOutcome on ChangeSpeakerResult {\n    __typename\n    ... on TalkChanged {\n      talk {\n        id\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": typeof types.SpeakerOutcomeFragmentDoc,
    "\n  mutation ClaimSpeaker($id: ID!) {\n    claimSpeaker(id: $id) {\n      ...SpeakerOutcome\n    }\n  }\n": typeof types.ClaimSpeakerDocument,
    "\n  mutation ConfirmSpeaker($id: ID!) {\n    confirmSpeaker(id: $id) {\n      ...SpeakerOutcome\n    }\n  }\n": typeof types.ConfirmSpeakerDocument,
    "\n  mutation ReleaseSpeaker($id: ID!) {\n    releaseSpeaker(id: $id) {\n      ...SpeakerOutcome\n    }\n  }\n": typeof types.ReleaseSpeakerDocument,
    "\n  query TalkChoices($query: String!) {\n    searchEverything(query: $query, kinds: [TALK], first: 8) {\n      talks {\n        nodes {\n          talk {\n            id\n            title\n            startsAt\n            event {\n              id\n              title\n              timeZone\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.TalkChoicesDocument,
    "\n  query LinkProposals($eventId: ID!, $after: String) {\n    talkLinkProposals(eventId: $eventId, after: $after) {\n      nodes {\n        ...LinkOfTalk\n        reasons {\n          kind\n          words\n        }\n        talk {\n          id\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LinkProposalsDocument,
    "\n  query LinksToAgree {\n    talkLinksToAgree(first: 20) {\n      nodes {\n        ...LinkOfTalk\n        talk {\n          id\n          title\n          startsAt\n          event {\n            id\n            title\n            timeZone\n          }\n        }\n      }\n    }\n  }\n": typeof types.LinksToAgreeDocument,
    "\n  query TalkText($id: ID!) {\n    talk(id: $id) {\n      id\n      version\n      kind\n      title\n      subtitle\n      startsAt\n      endsAt\n      room\n      track\n      abstract\n      description\n      url\n      speakers {\n        id\n        name\n      }\n      materials {\n        id\n        url\n        title\n        role\n        imported\n      }\n      event {\n        id\n        title\n        startsOn\n        endsOn\n        timeZone\n      }\n      viewerCan {\n        update {\n          allowed\n          reason\n        }\n        cancel {\n          allowed\n        }\n        delete {\n          allowed\n        }\n      }\n    }\n  }\n": typeof types.TalkTextDocument,
    "\n  fragment LinkOfTalk on TalkLink {\n    id\n    type\n    state\n    isShown\n    url\n    title\n    practice {\n      id\n      slug\n      title\n      jobcenter {\n        id\n        name\n      }\n    }\n    viewerCan {\n      confirm {\n        allowed\n      }\n      agree {\n        allowed\n      }\n      reject {\n        allowed\n      }\n      withdraw {\n        allowed\n      }\n    }\n  }\n": typeof types.LinkOfTalkFragmentDoc,
    "\n  query Talk($id: ID!) {\n    talk(id: $id) {\n      ...Slot\n      version\n      viewerCan {\n        update {\n          allowed\n        }\n        cancel {\n          allowed\n        }\n        delete {\n          allowed\n        }\n      }\n      subtitle\n      abstractHtml\n      descriptionHtml\n      url\n      materials {\n        id\n        url\n        title\n      }\n      speakers {\n        id\n        name\n        staffMember {\n          id\n          jobcenter {\n            id\n            name\n          }\n        }\n        claimedBy {\n          id\n          displayName\n        }\n        viewerCan {\n          claim {\n            allowed\n          }\n          confirm {\n            allowed\n          }\n          release {\n            allowed\n          }\n        }\n      }\n      event {\n        id\n        title\n        place\n        onlineUrl\n        timeZone\n        state\n      }\n      practices {\n        ...LinkOfTalk\n      }\n      outsideLinks {\n        ...LinkOfTalk\n      }\n    }\n  }\n": typeof types.TalkDocument,
    "\n  fragment DirectoryHouse on JobcenterDirectoryEntry {\n    id\n    name\n    form\n    land\n    place\n    latitude\n    longitude\n    caseloadRatio\n    caseloadCounted\n  }\n": typeof types.DirectoryHouseFragmentDoc,
    "\n  query Directory {\n    jobcenterDirectory {\n      ...DirectoryHouse\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  query PracticeCounts {\n    searchPractices(first: 1, facets: [JOBCENTER]) {\n      facets {\n        values {\n          code\n          count\n        }\n      }\n    }\n  }\n": typeof types.PracticeCountsDocument,
    "\n  query JobcenterChoices($text: String!) {\n    jobcenters(filter: { text: $text }, first: 10) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.JobcenterChoicesDocument,
    "\n  query JobcenterPage($id: ID!) {\n    jobcenter(id: $id) {\n      id\n      name\n      form\n      land\n      place\n      latitude\n      longitude\n      caseloadRatio\n      caseloadCounted\n      officialName\n      officialNumber\n      comparisonType\n      closedOn\n    }\n    searchPractices(filter: { jobcenterIds: [$id] }, sort: NEWEST, first: 10) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n    }\n  }\n": typeof types.JobcenterPageDocument,
    "\n  query LegalPage($name: LegalPageName!) {\n    legalPage(name: $name) {\n      html\n    }\n  }\n": typeof types.LegalPageDocument,
    "\n  query MyAccessTokens {\n    myAccessTokens {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresOn\n      lastUsedOn\n    }\n  }\n": typeof types.MyAccessTokensDocument,
    "\n  mutation CreateAccessToken($input: CreateAccessTokenInput!) {\n    createAccessToken(input: $input) {\n      __typename\n      ... on AccessTokenCreated {\n        secret\n        accessToken {\n          name\n          expiresOn\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreateAccessTokenDocument,
    "\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RevokeAccessTokenDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  fragment OwnAccount on Me {\n    state\n    roles\n    contactable\n    email\n    mutedMails\n    staffMember {\n      id\n      displayName\n      function\n      jobcenter {\n        id\n        name\n      }\n    }\n    contactChannels {\n      kind\n      value\n      visibility\n    }\n    requestedJobcenter {\n      id\n      name\n    }\n    proposedJobcenters {\n      id\n      name\n    }\n  }\n": typeof types.OwnAccountFragmentDoc,
    "\n  query Me {\n    me {\n      ...OwnAccount\n    }\n  }\n": typeof types.MeDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      beganAt\n      endsAt\n      browser\n      current\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {\n    updateMyProfile(input: $input) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.UpdateMyProfileDocument,
    "\n  mutation SetContactChannels($channels: [ContactChannelInput!]!) {\n    setContactChannels(channels: $channels) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetContactChannelsDocument,
    "\n  mutation SetContactable($contactable: Boolean!) {\n    setContactable(contactable: $contactable) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n    }\n  }\n": typeof types.SetContactableDocument,
    "\n  mutation SetMutedMails($kinds: [MailKind!]!) {\n    setMutedMails(kinds: $kinds) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n    }\n  }\n": typeof types.SetMutedMailsDocument,
    "\n  mutation AcceptInvitation($id: ID!) {\n    acceptInvitation(id: $id) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation ConsentToPractice($id: ID!, $expectedVersion: Int!) {\n    consentToPractice(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ConsentToPracticeDocument,
    "\n  query FindColleagues($text: String!) {\n    staffMembers(filter: { text: $text }, first: 10) {\n      nodes {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n  }\n": typeof types.FindColleaguesDocument,
    "\n  mutation InviteCoAuthor($id: ID!, $staffMemberId: ID!) {\n    inviteCoAuthor(id: $id, staffMemberId: $staffMemberId) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.InviteCoAuthorDocument,
    "\n  fragment PracticeAuthors on Practice {\n    id\n    version\n    jobcenter {\n      id\n      name\n    }\n    partnerJobcenter {\n      id\n      name\n    }\n    authors {\n      confirmed\n      staffMember {\n        id\n        displayName\n        jobcenter {\n          id\n          name\n        }\n      }\n    }\n    draft {\n      state\n      consentingJobcenterIds\n    }\n  }\n": typeof types.PracticeAuthorsFragmentDoc,
    "\n  mutation RemoveAuthor($id: ID!, $staffMemberId: ID!) {\n    removeAuthor(id: $id, staffMemberId: $staffMemberId) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.RemoveAuthorDocument,
    "\n  mutation CreatePractice($idempotencyKey: String!) {\n    createPractice(input: { content: {}, idempotencyKey: $idempotencyKey }) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          id\n          version\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.CreatePracticeDocument,
    "\n  fragment KeptPractice on ChangePracticeResult {\n    __typename\n    ... on PracticeChanged {\n      practice {\n        id\n        archivedAt\n        lastConfirmedAt\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": typeof types.KeptPracticeFragmentDoc,
    "\n  mutation ConfirmPractice($id: ID!) {\n    confirmPractice(id: $id) {\n      ...KeptPractice\n    }\n  }\n": typeof types.ConfirmPracticeDocument,
    "\n  mutation ArchivePractice($id: ID!) {\n    archivePractice(id: $id) {\n      ...KeptPractice\n    }\n  }\n": typeof types.ArchivePracticeDocument,
    "\n  mutation RestorePractice($id: ID!) {\n    restorePractice(id: $id) {\n      ...KeptPractice\n    }\n  }\n": typeof types.RestorePracticeDocument,
    "\n  query MyPractices($after: String) {\n    myPractices(first: 50, after: $after) {\n      nodes {\n        id\n        slug\n        title\n        archivedAt\n        viewerCan {\n          acceptInvitation {\n            allowed\n          }\n        }\n        revision {\n          number\n          publishedAt\n        }\n        draft {\n          state\n          updatedAt\n          reviewRemarks\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyPracticesDocument,
    "\n  query PracticeBySlug($slug: String!) {\n    me {\n      staffMember {\n        id\n        jobcenter {\n          id\n          caseloadRatio\n          caseloadCounted\n        }\n      }\n    }\n    practiceBySlug(slug: $slug) {\n      ...PracticeFrame\n      contactOffer {\n        functionLabel\n        pausedUntil\n        seats {\n          id\n          displayName\n        }\n      }\n      revision {\n        number\n        publishedAt\n        redactedAt\n        redactionReason\n        content {\n          ...PracticeContentText\n        }\n      }\n      draft {\n        state\n      }\n    }\n  }\n": typeof types.PracticeBySlugDocument,
    "\n  query PracticeDraft($id: ID!) {\n    practice(id: $id) {\n      ...PracticeFrame\n      ...PracticeAuthors\n      revision {\n        number\n      }\n      draft {\n        state\n        version\n        updatedAt\n        submittedAt\n        reviewRemarks\n        content {\n          ...PracticeContentText\n        }\n      }\n    }\n  }\n": typeof types.PracticeDraftDocument,
    "\n  query PracticeRevisions($id: ID!, $first: Int!, $after: String) {\n    practiceRevisions(practiceId: $id, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ReadableRevision\n        }\n      }\n    }\n  }\n": typeof types.PracticeRevisionsDocument,
    "\n  query PracticeRevision($id: ID!, $number: Int!) {\n    practiceRevision(practiceId: $id, number: $number) {\n      ...ReadableRevision\n    }\n  }\n": typeof types.PracticeRevisionDocument,
    "\n  fragment ReadableRevision on PracticeRevision {\n    id\n    number\n    publishedAt\n    redactedAt\n    redactionReason\n    content {\n      ...PracticeContentText\n      problem\n      approach\n    }\n  }\n": typeof types.ReadableRevisionFragmentDoc,
    "\n  fragment PracticeContentText on PracticeContent {\n    title\n    summary\n    problemHtml\n    approachHtml\n    steps {\n      description\n      minutesPerCase\n      responsible\n    }\n    suitableForAll\n    targetGroups {\n      label\n    }\n    exclusions {\n      targetGroup {\n        label\n      }\n      reason\n    }\n    go\n    noGo\n    successConditions\n    effort\n    partners {\n      kind {\n        label\n      }\n      name\n    }\n    deliveryChannels {\n      label\n    }\n    topics {\n      label\n    }\n    instruments {\n      label\n    }\n    workingFormats {\n      label\n    }\n    maturity {\n      label\n    }\n    usedFrom\n    usedUntil\n    triedAtCaseload {\n      ratio\n      counted\n    }\n    legalBasis {\n      law\n      section\n      asOf\n    }\n    result {\n      kind\n      evidenceKind {\n        label\n      }\n      description\n      metrics {\n        name\n        value\n        unit\n        population\n        period\n        definition\n        source\n      }\n    }\n  }\n": typeof types.PracticeContentTextFragmentDoc,
    "\n  fragment PracticeFrame on Practice {\n    id\n    slug\n    title\n    version\n    demo\n    archivedAt\n    firstPublishedAt\n    lastConfirmedAt\n    jobcenter {\n      name\n      form\n    }\n    partnerJobcenter {\n      name\n      form\n    }\n    authors {\n      confirmed\n      staffMember {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n    viewerCan {\n      acceptInvitation {\n        allowed\n      }\n      update {\n        allowed\n      }\n      confirm {\n        allowed\n      }\n      archive {\n        allowed\n      }\n      restore {\n        allowed\n      }\n      publish {\n        allowed\n        reason\n      }\n      requestContact {\n        allowed\n        reason\n      }\n    }\n  }\n": typeof types.PracticeFrameFragmentDoc,
    "\n  fragment RelatedPractice on Practice {\n    id\n    slug\n    title\n    firstPublishedAt\n    jobcenter {\n      id\n      name\n      form\n    }\n    partnerJobcenter {\n      id\n      name\n      form\n    }\n    revision {\n      content {\n        result {\n          kind\n        }\n        triedAtCaseload {\n          ratio\n        }\n      }\n    }\n  }\n": typeof types.RelatedPracticeFragmentDoc,
    "\n  query RelatedPractices($id: ID!) {\n    otherFindings(practiceId: $id, first: 3) {\n      ...RelatedPractice\n    }\n    similarPractices(practiceId: $id, first: 4) {\n      ...RelatedPractice\n    }\n  }\n": typeof types.RelatedPracticesDocument,
    "\n  mutation PublishPractice($id: ID!, $expectedVersion: Int!) {\n    publishPractice(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          id\n          slug\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          id\n          version\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.PublishPracticeDocument,
    "\n  mutation ReturnPractice($id: ID!, $expectedVersion: Int!, $remarks: String!) {\n    returnPractice(id: $id, expectedVersion: $expectedVersion, remarks: $remarks) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          id\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          id\n          version\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.ReturnPracticeDocument,
    "\n  query ReviewPractice($id: ID!) {\n    practice(id: $id) {\n      ...PracticeFrame\n      ...PracticeAuthors\n      visibility\n      revision {\n        ...ReadableRevision\n      }\n      draft {\n        state\n        version\n        visibility\n        submittedAt\n        content {\n          ...PracticeContentText\n          problem\n          approach\n        }\n      }\n    }\n  }\n": typeof types.ReviewPracticeDocument,
    "\n  query ReviewQueue($after: String) {\n    reviewQueue(first: 50, after: $after) {\n      nodes {\n        id\n        jobcenter {\n          name\n          form\n        }\n        partnerJobcenter {\n          name\n          form\n        }\n        revision {\n          number\n        }\n        authors {\n          staffMember {\n            displayName\n          }\n        }\n        draft {\n          submittedAt\n          content {\n            title\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ReviewQueueDocument,
    "\n  mutation DeleteDraft($id: ID!, $expectedVersion: Int!) {\n    deleteDraft(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on DraftDeleted {\n        practice {\n          id\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.DeleteDraftDocument,
    "\n  query PreviewMarkdown($markdown: String!) {\n    previewMarkdown(markdown: $markdown)\n  }\n": typeof types.PreviewMarkdownDocument,
    "\n  mutation SubmitPractice($id: ID!, $expectedVersion: Int!) {\n    submitPractice(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on PracticeIncomplete {\n        missing {\n          field\n          message\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SubmitPracticeDocument,
    "\n  mutation UpdatePractice($id: ID!, $expectedVersion: Int!, $input: UpdatePracticeInput!) {\n    updatePractice(id: $id, expectedVersion: $expectedVersion, input: $input) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.UpdatePracticeDocument,
    "\n  fragment WritingContent on PracticeContent {\n    title\n    summary\n    problem\n    approach\n    steps {\n      description\n      minutesPerCase\n      responsible\n    }\n    targetGroups {\n      code\n    }\n    exclusions {\n      targetGroup {\n        code\n      }\n      reason\n    }\n    go\n    noGo\n    successConditions\n    effort\n    partners {\n      kind {\n        code\n      }\n      name\n    }\n    deliveryChannels {\n      code\n    }\n    topics {\n      code\n    }\n    instruments {\n      code\n    }\n    workingFormats {\n      code\n    }\n    maturity {\n      code\n    }\n    usedFrom\n    usedUntil\n    triedAtCaseload {\n      ratio\n      counted\n    }\n    legalBasis {\n      law\n      section\n      asOf\n    }\n    result {\n      kind\n      evidenceKind {\n        code\n      }\n      description\n      metrics {\n        name\n        value\n        unit\n        population\n        period\n        definition\n        source\n      }\n    }\n  }\n": typeof types.WritingContentFragmentDoc,
    "\n  fragment WritingPractice on Practice {\n    id\n    slug\n    title\n    version\n    visibility\n    ...PracticeAuthors\n    revision {\n      number\n      content {\n        ...WritingContent\n      }\n    }\n    draft {\n      state\n      visibility\n      missing\n      updatedAt\n      updatedBy {\n        id\n        displayName\n      }\n      reviewRemarks\n      content {\n        ...WritingContent\n      }\n    }\n    viewerCan {\n      acceptInvitation {\n        allowed\n      }\n      update {\n        allowed\n        reason\n      }\n      submit {\n        allowed\n        reason\n      }\n    }\n  }\n": typeof types.WritingPracticeFragmentDoc,
    "\n  query WritingPractice($id: ID!) {\n    practice(id: $id) {\n      ...WritingPractice\n    }\n  }\n": typeof types.WritingPracticeDocument,
    "\n  mutation SetSavedSearchMail($id: ID!, $weeklyMail: Boolean!) {\n    setSavedSearchMail(id: $id, weeklyMail: $weeklyMail) {\n      __typename\n      ... on SearchSaved {\n        savedSearch {\n          id\n          weeklyMail\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SetSavedSearchMailDocument,
    "\n  mutation DeleteSavedSearch($id: ID!) {\n    deleteSavedSearch(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.DeleteSavedSearchDocument,
    "\n  query CountKinds($query: String!, $kinds: [FoundKind!]!) {\n    searchEverything(query: $query, kinds: $kinds, first: 1) {\n      practices {\n        totalCount\n        totalCountIsLowerBound\n      }\n      talks {\n        totalCount\n        totalCountIsLowerBound\n      }\n      events {\n        totalCount\n        totalCountIsLowerBound\n      }\n      jobcenters {\n        totalCount\n        totalCountIsLowerBound\n      }\n    }\n  }\n": typeof types.CountKindsDocument,
    "\n  query FindEvents($query: String!) {\n    searchEverything(query: $query, kinds: [EVENT], first: 20) {\n      events {\n        totalCount\n        totalCountIsLowerBound\n        nodes {\n          titleHtml\n          snippetHtml\n          matches {\n            typed\n            word\n            kind\n            fields\n          }\n          event {\n            id\n            state\n            startsOn\n            endsOn\n            place\n            onlineUrl\n            demo\n            kind {\n              label\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.FindEventsDocument,
    "\n  query FindJobcenters($query: String!) {\n    searchEverything(query: $query, kinds: [JOBCENTER], first: 20) {\n      jobcenters {\n        totalCount\n        totalCountIsLowerBound\n        nodes {\n          titleHtml\n          snippetHtml\n          matches {\n            typed\n            word\n            kind\n            fields\n          }\n          jobcenter {\n            id\n            form\n            place\n            caseloadRatio\n          }\n        }\n      }\n    }\n  }\n": typeof types.FindJobcentersDocument,
    "\n  query FindTalks($query: String!) {\n    searchEverything(query: $query, kinds: [TALK], first: 20) {\n      talks {\n        totalCount\n        totalCountIsLowerBound\n        nodes {\n          titleHtml\n          snippetHtml\n          matches {\n            typed\n            word\n            kind\n            fields\n          }\n          talk {\n            id\n            title\n            type\n            state\n            startsAt\n            endsAt\n            room\n            speakers {\n              id\n              name\n            }\n            event {\n              id\n              title\n              place\n              timeZone\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.FindTalksDocument,
    "\n  query MySavedSearches {\n    mySavedSearches {\n      id\n      query\n      sort\n      comparableToMine\n      weeklyMail\n      createdAt\n      filters {\n        facet\n        values {\n          code\n          label\n        }\n      }\n    }\n  }\n": typeof types.MySavedSearchesDocument,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      __typename\n      ... on SearchSaved {\n        savedSearch {\n          id\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": typeof types.SaveSearchDocument,
    "\n  fragment SearchHit on PracticeHit {\n    titleHtml\n    snippetHtml\n    matches {\n      typed\n      word\n      kind\n      fields\n    }\n    practice {\n      id\n      slug\n      demo\n      firstPublishedAt\n      lastConfirmedAt\n      jobcenter {\n        id\n        name\n        form\n        land\n      }\n      partnerJobcenter {\n        id\n        name\n        form\n      }\n      revision {\n        content {\n          result {\n            kind\n          }\n          triedAtCaseload {\n            ratio\n          }\n        }\n      }\n    }\n  }\n": typeof types.SearchHitFragmentDoc,
    "\n  fragment ComparedHouse on PracticeHit {\n    distanceKm\n    comparedToMine {\n      factor\n      likeness\n    }\n  }\n": typeof types.ComparedHouseFragmentDoc,
    "\n  query SearchPractices(\n    $query: String!\n    $filter: PracticeFilter!\n    $sort: PracticeSort!\n    $first: Int!\n    $after: String\n    $facets: [PracticeFacet!]!\n    $likeMine: [HouseFactor!]!\n    $onlyLikeMine: Boolean!\n    $isFirstPage: Boolean!\n    $isCompared: Boolean!\n  ) {\n    searchPractices(\n      query: $query\n      filter: $filter\n      sort: $sort\n      comparableToMine: $likeMine\n      onlyComparable: $onlyLikeMine\n      first: $first\n      after: $after\n      facets: $facets\n    ) {\n      totalCount\n      totalCountIsLowerBound\n      corrections {\n        typed\n        words\n      }\n      nodes {\n        ...SearchHit\n        ...ComparedHouse @include(if: $isCompared)\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets @include(if: $isFirstPage) {\n        facet\n        values {\n          code\n          label\n          count\n        }\n      }\n      wayOut @include(if: $isFirstPage) {\n        options {\n          dropWords\n          dropFacets\n          replaced {\n            kind\n            typed\n            word\n          }\n          query\n          totalCount\n        }\n        nearest {\n          ...SearchHit\n        }\n      }\n    }\n  }\n": typeof types.SearchPracticesDocument,
    "\n  query Suggest($prefix: String!, $first: Int!) {\n    suggest(prefix: $prefix, first: $first) {\n      kind\n      text\n      facet\n      code\n      slug\n    }\n  }\n": typeof types.SuggestDocument,
    "\n  fragment VocabularyOption on VocabularyEntry {\n    code\n    label\n    aliases\n    validTo\n    replacedBy\n  }\n": typeof types.VocabularyOptionFragmentDoc,
    "\n  query Vocabulary($name: VocabularyName!) {\n    vocabulary(name: $name) {\n      ...VocabularyOption\n    }\n  }\n": typeof types.VocabularyDocument,
    "\n  query WritingVocabularies {\n    topics: vocabulary(name: TOPICS) {\n      ...VocabularyOption\n    }\n    targetGroups: vocabulary(name: TARGET_GROUPS) {\n      ...VocabularyOption\n    }\n    deliveryChannels: vocabulary(name: DELIVERY_CHANNELS) {\n      ...VocabularyOption\n    }\n    instruments: vocabulary(name: INSTRUMENTS) {\n      ...VocabularyOption\n    }\n    workingFormats: vocabulary(name: WORKING_FORMATS) {\n      ...VocabularyOption\n    }\n    maturity: vocabulary(name: MATURITY) {\n      ...VocabularyOption\n    }\n    evidenceKinds: vocabulary(name: EVIDENCE_KINDS) {\n      ...VocabularyOption\n    }\n    partnerKinds: vocabulary(name: PARTNER_KINDS) {\n      ...VocabularyOption\n    }\n  }\n": typeof types.WritingVocabulariesDocument,
};
const documents: Documents = {
    "\n  query Start {\n    searchPractices(first: 6, sort: NEWEST) {\n      nodes {\n        ...SearchHit\n      }\n    }\n    events(first: 12) {\n      nodes {\n        ...ComingEvent\n      }\n    }\n    me {\n      staffMember {\n        id\n        jobcenter {\n          id\n          latitude\n          longitude\n        }\n      }\n    }\n    mySavedSearches {\n      id\n      filters {\n        facet\n        values {\n          code\n        }\n      }\n    }\n    received: contactRequests(box: INBOX, first: 20) {\n      nodes {\n        ...WaitingRequest\n      }\n    }\n    sent: contactRequests(box: SENT, first: 20) {\n      nodes {\n        ...WaitingRequest\n      }\n    }\n    myPractices(first: 20) {\n      nodes {\n        id\n        slug\n        title\n        revision {\n          content {\n            topics {\n              code\n            }\n          }\n        }\n        draft {\n          state\n          updatedAt\n          reviewRemarks\n        }\n      }\n    }\n  }\n": types.StartDocument,
    "\n  fragment ComingEvent on Event {\n    id\n    title\n    startsOn\n    endsOn\n    place\n    latitude\n    longitude\n    cancelledAt\n  }\n": types.ComingEventFragmentDoc,
    "\n  fragment WaitingRequest on ContactRequest {\n    id\n    state\n    createdAt\n    practice {\n      id\n      title\n    }\n    requester {\n      displayName\n    }\n  }\n": types.WaitingRequestFragmentDoc,
    "\n  query NewInTopics($topics: [String!]!) {\n    searchPractices(first: 4, sort: NEWEST, filter: { topics: $topics }) {\n      nodes {\n        practice {\n          ...RelatedPractice\n        }\n      }\n    }\n  }\n": types.NewInTopicsDocument,
    "\n  query FailedJobs($after: String) {\n    failedJobs(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        createdAt\n        failedAt\n        attempts\n        error\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.FailedJobsDocument,
    "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RetryJobDocument,
    "\n  query SearchInsights {\n    searchInsights {\n      word\n      seekers\n      weeks\n      lastWeek\n    }\n  }\n": types.SearchInsightsDocument,
    "\n  fragment ImportPlan on JobcenterImportPlan {\n    fingerprint\n    applicable\n    empty\n    effectiveOn\n    added\n    changed\n    renumbered\n    gone\n    unchanged\n    badRows\n    sections {\n      title\n      lines\n    }\n  }\n": types.ImportPlanFragmentDoc,
    "\n  mutation PlanJobcenterImport($input: JobcenterImportInput!) {\n    planJobcenterImport(input: $input) {\n      __typename\n      ... on JobcenterImportPlanned {\n        plan {\n          ...ImportPlan\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n": types.PlanJobcenterImportDocument,
    "\n  mutation ApplyJobcenterImport($input: JobcenterImportInput!, $fingerprint: String!) {\n    applyJobcenterImport(input: $input, fingerprint: $fingerprint) {\n      __typename\n      ... on JobcenterImportStarted {\n        run {\n          id\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n": types.ApplyJobcenterImportDocument,
    "\n  query JobcenterImportRun($id: ID!) {\n    jobcenterImportRun(id: $id) {\n      id\n      state\n      progress\n      problem\n      plan {\n        added\n        changed\n        renumbered\n        gone\n      }\n    }\n  }\n": types.JobcenterImportRunDocument,
    "\n  mutation DeactivateStaffMember($id: ID!) {\n    deactivateStaffMember(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.DeactivateStaffMemberDocument,
    "\n  mutation MoveStaffMember($id: ID!, $jobcenterId: ID!) {\n    moveStaffMember(id: $id, jobcenterId: $jobcenterId) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.MoveStaffMemberDocument,
    "\n  query PendingStaffMembers($after: String) {\n    pendingStaffMembers(first: 20, after: $after) {\n      nodes {\n        mailDomain\n        since\n        requestedJobcenter {\n          id\n          name\n        }\n        staffMember {\n          id\n          displayName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PendingStaffMembersDocument,
    "\n  query RoleHolders {\n    roleHolders {\n      roles\n      staffMember {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n  }\n": types.RoleHoldersDocument,
    "\n  query FindStaffMembers($text: String!) {\n    staffMembers(filter: { text: $text }, first: 10) {\n      nodes {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n  }\n": types.FindStaffMembersDocument,
    "\n  mutation AdmitStaffMember($id: ID!, $jobcenterId: ID!) {\n    admitStaffMember(id: $id, jobcenterId: $jobcenterId) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.AdmitStaffMemberDocument,
    "\n  mutation GrantRole($id: ID!, $role: Role!) {\n    grantRole(id: $id, role: $role) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.GrantRoleDocument,
    "\n  mutation RevokeRole($id: ID!, $role: Role!) {\n    revokeRole(id: $id, role: $role) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RevokeRoleDocument,
    "\n  query Reindexing {\n    reindexing {\n      id\n      state\n      step\n      progress\n      done\n      compared\n      total\n      attempts\n      problem\n      startedAt\n      endedAt\n    }\n  }\n": types.ReindexingDocument,
    "\n  mutation StartReindexing {\n    startReindexing {\n      __typename\n      ... on ReindexingStarted {\n        reindexing {\n          id\n        }\n      }\n      ... on ReindexingAlreadyRunning {\n        message\n        reindexing {\n          id\n        }\n      }\n    }\n  }\n": types.StartReindexingDocument,
    "\n  query Synonyms($after: String) {\n    synonyms(first: 50, after: $after) {\n      nodes {\n        id\n        words\n        shipped\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SynonymsDocument,
    "\n  mutation AddSynonyms($words: [String!]!) {\n    addSynonyms(words: $words) {\n      __typename\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n": types.AddSynonymsDocument,
    "\n  mutation RemoveSynonyms($id: ID!) {\n    removeSynonyms(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RemoveSynonymsDocument,
    "\n  fragment EditedEntry on VocabularyEntry {\n    code\n    label\n    aliases\n    validTo\n    replacedBy\n    version\n  }\n": types.EditedEntryFragmentDoc,
    "\n  fragment VocabularyOutcome on ChangeVocabularyEntryResult {\n    __typename\n    ... on InputInvalid {\n      violations {\n        field\n        message\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": types.VocabularyOutcomeFragmentDoc,
    "\n  query EditedVocabulary($name: VocabularyName!) {\n    vocabulary(name: $name) {\n      ...EditedEntry\n    }\n  }\n": types.EditedVocabularyDocument,
    "\n  mutation AddVocabularyEntry($vocabulary: VocabularyName!, $input: VocabularyWordsInput!) {\n    addVocabularyEntry(vocabulary: $vocabulary, input: $input) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.AddVocabularyEntryDocument,
    "\n  mutation RenameVocabularyEntry(\n    $vocabulary: VocabularyName!\n    $code: String!\n    $expectedVersion: Int!\n    $input: VocabularyWordsInput!\n  ) {\n    renameVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion, input: $input) {\n      ...VocabularyOutcome\n    }\n  }\n": types.RenameVocabularyEntryDocument,
    "\n  mutation ReplaceVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!, $by: String!) {\n    replaceVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion, by: $by) {\n      ...VocabularyOutcome\n    }\n  }\n": types.ReplaceVocabularyEntryDocument,
    "\n  mutation RetireVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!) {\n    retireVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion) {\n      ...VocabularyOutcome\n    }\n  }\n": types.RetireVocabularyEntryDocument,
    "\n  mutation RestoreVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!) {\n    restoreVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion) {\n      ...VocabularyOutcome\n    }\n  }\n": types.RestoreVocabularyEntryDocument,
    "\n  fragment ContactRequestOutcome on ChangeContactRequestResult {\n    __typename\n    ... on ContactRequestChanged {\n      request {\n        id\n      }\n    }\n    ... on ContactRequestAnswered {\n      request {\n        id\n      }\n    }\n    ... on InputInvalid {\n      violations {\n        field\n        message\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": types.ContactRequestOutcomeFragmentDoc,
    "\n  mutation AcceptContactRequest($id: ID!, $channels: [ContactChannelKind!]!) {\n    acceptContactRequest(id: $id, channels: $channels) {\n      ...ContactRequestOutcome\n    }\n  }\n": types.AcceptContactRequestDocument,
    "\n  mutation DeclineContactRequest($id: ID!, $reason: String!, $note: String) {\n    declineContactRequest(id: $id, reason: $reason, note: $note) {\n      ...ContactRequestOutcome\n    }\n  }\n": types.DeclineContactRequestDocument,
    "\n  mutation WithdrawContactRequest($id: ID!) {\n    withdrawContactRequest(id: $id) {\n      ...ContactRequestOutcome\n    }\n  }\n": types.WithdrawContactRequestDocument,
    "\n  mutation ShareContactChannels($id: ID!, $channels: [ContactChannelKind!]!) {\n    shareContactChannels(id: $id, channels: $channels) {\n      ...ContactRequestOutcome\n    }\n  }\n": types.ShareContactChannelsDocument,
    "\n  fragment ContactRequestEntry on ContactRequest {\n    id\n    message\n    wishedChannel\n    offeredChannels\n    state\n    createdAt\n    answeredAt\n    declineNote\n    practice {\n      id\n      slug\n      title\n    }\n    requester {\n      id\n      displayName\n      jobcenter {\n        name\n      }\n    }\n    answeredBy {\n      displayName\n    }\n    declineReason {\n      label\n    }\n    event {\n      id\n      title\n      timeZone\n    }\n    meetingPlaces {\n      id\n      title\n      startsAt\n      endsAt\n      room\n    }\n    disclosedChannels {\n      kind\n      value\n      owner {\n        id\n        displayName\n      }\n    }\n    ownDisclosures {\n      id\n      kind\n      viewer {\n        displayName\n      }\n    }\n    viewerCan {\n      accept {\n        allowed\n      }\n      decline {\n        allowed\n      }\n      withdraw {\n        allowed\n      }\n      shareChannels {\n        allowed\n      }\n    }\n  }\n": types.ContactRequestEntryFragmentDoc,
    "\n  query ContactRequests($box: ContactRequestBox!, $after: String) {\n    contactRequests(box: $box, first: 20, after: $after) {\n      nodes {\n        ...ContactRequestEntry\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ContactRequestsDocument,
    "\n  query ContactTarget($slug: String!) {\n    practiceBySlug(slug: $slug) {\n      id\n      title\n      jobcenter {\n        name\n      }\n      contactOffer {\n        functionLabel\n      }\n      meetAt {\n        id\n        title\n      }\n      viewerCan {\n        requestContact {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n": types.ContactTargetDocument,
    "\n  query MyDisclosures($after: String) {\n    myDisclosures(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        value\n        disclosedAt\n        practice {\n          id\n          slug\n          title\n        }\n        viewer {\n          displayName\n          jobcenter {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyDisclosuresDocument,
    "\n  query OpenRequestCount {\n    openContactRequestCount\n  }\n": types.OpenRequestCountDocument,
    "\n  fragment RequestOutcome on RequestContactResult {\n    __typename\n    ... on ContactRequested {\n      request {\n        id\n        practice {\n          id\n        }\n      }\n    }\n    ... on InputInvalid {\n      violations {\n        field\n        message\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": types.RequestOutcomeFragmentDoc,
    "\n  mutation RequestContact($input: RequestContactInput!) {\n    requestContact(input: $input) {\n      ...RequestOutcome\n    }\n  }\n": types.RequestContactDocument,
    "\n  mutation RequestContactAtEvent($input: RequestContactAtEventInput!) {\n    requestContactAtEvent(input: $input) {\n      ...RequestOutcome\n    }\n  }\n": types.RequestContactAtEventDocument,
    "\n  fragment AttendOutcome on AttendEventResult {\n    __typename\n    ... on EventChanged {\n      event {\n        id\n        attendance {\n          visibleFor\n        }\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": types.AttendOutcomeFragmentDoc,
    "\n  mutation AttendEvent($eventId: ID!, $visibleFor: EventVisibility!) {\n    attendEvent(eventId: $eventId, visibleFor: $visibleFor) {\n      ...AttendOutcome\n    }\n  }\n": types.AttendEventDocument,
    "\n  mutation LeaveEvent($eventId: ID!) {\n    leaveEvent(eventId: $eventId) {\n      ...AttendOutcome\n    }\n  }\n": types.LeaveEventDocument,
    "\n  query MyCalendar {\n    myCalendar {\n      programmeUrl\n      eventsUrl\n    }\n  }\n": types.MyCalendarDocument,
    "\n  query EventCalendar($eventId: ID!) {\n    myCalendar {\n      eventUrl(eventId: $eventId)\n    }\n  }\n": types.EventCalendarDocument,
    "\n  mutation RenewMyCalendar {\n    renewMyCalendar {\n      programmeUrl\n      eventsUrl\n    }\n  }\n": types.RenewMyCalendarDocument,
    "\n  mutation CancelEvent($id: ID!, $version: Int!) {\n    cancelEvent(id: $id, expectedVersion: $version) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CancelEventDocument,
    "\n  mutation CancelTalk($id: ID!, $version: Int!) {\n    cancelTalk(id: $id, expectedVersion: $version) {\n      __typename\n      ... on TalkChanged {\n        talk {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CancelTalkDocument,
    "\n  fragment TalkLinkOutcome on ChangeTalkLinkResult {\n    __typename\n    ... on TalkLinkChanged {\n      link {\n        id\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": types.TalkLinkOutcomeFragmentDoc,
    "\n  mutation ConfirmTalkLink($id: ID!, $type: TalkLinkType) {\n    confirmTalkLink(id: $id, type: $type) {\n      ...TalkLinkOutcome\n    }\n  }\n": types.ConfirmTalkLinkDocument,
    "\n  mutation RejectTalkLink($id: ID!) {\n    rejectTalkLink(id: $id) {\n      ...TalkLinkOutcome\n    }\n  }\n": types.RejectTalkLinkDocument,
    "\n  mutation WithdrawTalkLink($id: ID!) {\n    withdrawTalkLink(id: $id) {\n      ...TalkLinkOutcome\n    }\n  }\n": types.WithdrawTalkLinkDocument,
    "\n  mutation DeleteEventDraft($id: ID!, $version: Int!) {\n    deleteEventDraft(id: $id, expectedVersion: $version) {\n      __typename\n      ... on EventDraftDeleted {\n        eventId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.DeleteEventDraftDocument,
    "\n  mutation DeleteTalk($id: ID!, $version: Int!) {\n    deleteTalk(id: $id, expectedVersion: $version) {\n      __typename\n      ... on TalkDeleted {\n        talkId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.DeleteTalkDocument,
    "\n  query EventText($id: ID!) {\n    event(id: $id) {\n      id\n      version\n      kind {\n        code\n      }\n      title\n      description\n      startsOn\n      endsOn\n      timeZone\n      place\n      onlineUrl\n      url\n      organiser\n      registrationFrom\n      registrationUntil\n      registrationUrl\n      review\n      viewerCan {\n        update {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n": types.EventTextDocument,
    "\n  query Event($id: ID!) {\n    event(id: $id) {\n      id\n      title\n      kind {\n        label\n      }\n      descriptionHtml\n      reviewHtml\n      startsOn\n      endsOn\n      timeZone\n      place\n      onlineUrl\n      url\n      organiser\n      registrationFrom\n      registrationUntil\n      registrationUrl\n      state\n      demo\n      version\n      days\n      attendance {\n        visibleFor\n      }\n      viewerCan {\n        update {\n          allowed\n        }\n        publish {\n          allowed\n        }\n        cancel {\n          allowed\n        }\n        deleteDraft {\n          allowed\n        }\n      }\n    }\n  }\n": types.EventDocument,
    "\n  query Events($period: EventPeriod!, $after: String) {\n    events(filter: { period: $period }, after: $after) {\n      nodes {\n        id\n        title\n        kind {\n          label\n        }\n        startsOn\n        endsOn\n        place\n        onlineUrl\n        state\n        demo\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.EventsDocument,
    "\n  query ScheduleImport($id: ID!) {\n    scheduleImport(id: $id) {\n      id\n      state\n      step\n      progress\n      problem\n      event {\n        id\n        title\n        timeZone\n      }\n      plan {\n        format\n        title\n        unchanged\n        counts {\n          added\n          moved\n          changed\n          gone\n          unreadable\n        }\n      }\n    }\n  }\n": types.ScheduleImportDocument,
    "\n  query ScheduleChanges($id: ID!, $after: String) {\n    scheduleImport(id: $id) {\n      id\n      plan {\n        changes(first: 50, after: $after) {\n          edges {\n            cursor\n            node {\n              kind\n              title\n              startsAt\n              endsAt\n              room\n              place\n              reason\n              fields {\n                field\n                before\n                after\n              }\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": types.ScheduleChangesDocument,
    "\n  mutation PlanScheduleImport($eventId: ID!, $source: ScheduleSourceInput!) {\n    planScheduleImport(eventId: $eventId, source: $source) {\n      __typename\n      ... on ScheduleImportStarted {\n        scheduleImport {\n          id\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.PlanScheduleImportDocument,
    "\n  mutation ApplyScheduleImport($id: ID!) {\n    applyScheduleImport(id: $id) {\n      __typename\n      ... on ScheduleImportApplied {\n        scheduleImport {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ApplyScheduleImportDocument,
    "\n  query RememberedSchedule($eventId: ID!) {\n    scheduleSource(eventId: $eventId) {\n      url\n      fetchedAt\n      problem\n    }\n  }\n": types.RememberedScheduleDocument,
    "\n  mutation RememberScheduleSource($eventId: ID!, $url: String!) {\n    rememberScheduleSource(eventId: $eventId, url: $url) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RememberScheduleSourceDocument,
    "\n  mutation ForgetScheduleSource($eventId: ID!) {\n    forgetScheduleSource(eventId: $eventId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ForgetScheduleSourceDocument,
    "\n  fragment BookmarkOutcome on BookmarkTalkResult {\n    __typename\n    ... on TalkChanged {\n      talk {\n        id\n        isBookmarked\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": types.BookmarkOutcomeFragmentDoc,
    "\n  mutation BookmarkTalk($talkId: ID!) {\n    bookmarkTalk(talkId: $talkId) {\n      ...BookmarkOutcome\n    }\n  }\n": types.BookmarkTalkDocument,
    "\n  mutation RemoveTalkBookmark($talkId: ID!) {\n    removeTalkBookmark(talkId: $talkId) {\n      ...BookmarkOutcome\n    }\n  }\n": types.RemoveTalkBookmarkDocument,
    "\n  query PracticeChoices($query: String!) {\n    searchPractices(query: $query, first: 8) {\n      nodes {\n        practice {\n          id\n          title\n          jobcenter {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PracticeChoicesDocument,
    "\n  query PracticeTalks($id: ID!) {\n    practice(id: $id) {\n      id\n      talks {\n        id\n        type\n        talk {\n          id\n          title\n          startsAt\n          endsAt\n          state\n          event {\n            id\n            title\n            place\n            timeZone\n          }\n        }\n      }\n    }\n  }\n": types.PracticeTalksDocument,
    "\n  fragment Slot on Talk {\n    id\n    kind\n    type\n    title\n    startsAt\n    endsAt\n    room\n    track\n    state\n    isBookmarked\n    speakers {\n      id\n      name\n    }\n  }\n": types.SlotFragmentDoc,
    "\n  query Programme($eventId: ID!, $on: Date, $after: String) {\n    programme(eventId: $eventId, on: $on, first: 100, after: $after) {\n      nodes {\n        ...Slot\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ProgrammeDocument,
    "\n  query MyProgramme($after: String) {\n    myProgramme(first: 50, after: $after) {\n      nodes {\n        ...Slot\n        event {\n          id\n          title\n          place\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyProgrammeDocument,
    "\n  mutation ProposeTalkLink($input: ProposeTalkLinkInput!) {\n    proposeTalkLink(input: $input) {\n      __typename\n      ... on TalkLinkChanged {\n        link {\n          id\n          state\n          isShown\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ProposeTalkLinkDocument,
    "\n  mutation PublishEvent($id: ID!, $version: Int!) {\n    publishEvent(id: $id, expectedVersion: $version) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.PublishEventDocument,
    "\n  mutation CreateEvent($input: CreateEventInput!) {\n    createEvent(input: $input) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreateEventDocument,
    "\n  mutation UpdateEvent($id: ID!, $version: Int!, $input: UpdateEventInput!) {\n    updateEvent(id: $id, expectedVersion: $version, input: $input) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n          version\n        }\n      }\n      ... on EventChangedMeanwhile {\n        event {\n          id\n          version\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.UpdateEventDocument,
    "\n  mutation CreateTalk($eventId: ID!, $input: CreateTalkInput!) {\n    createTalk(eventId: $eventId, input: $input) {\n      __typename\n      ... on TalkChanged {\n        talk {\n          id\n          event {\n            id\n            days\n          }\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreateTalkDocument,
    "\n  mutation UpdateTalk($id: ID!, $version: Int!, $input: UpdateTalkInput!) {\n    updateTalk(id: $id, expectedVersion: $version, input: $input) {\n      __typename\n      ... on TalkChanged {\n        talk {\n          id\n          version\n          event {\n            id\n            days\n          }\n        }\n      }\n      ... on TalkChangedMeanwhile {\n        talk {\n          id\n          version\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.UpdateTalkDocument,
    "\n  fragment SpeakerOutcome on ChangeSpeakerResult {\n    __typename\n    ... on TalkChanged {\n      talk {\n        id\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": types.SpeakerOutcomeFragmentDoc,
    "\n  mutation ClaimSpeaker($id: ID!) {\n    claimSpeaker(id: $id) {\n      ...SpeakerOutcome\n    }\n  }\n": types.ClaimSpeakerDocument,
    "\n  mutation ConfirmSpeaker($id: ID!) {\n    confirmSpeaker(id: $id) {\n      ...SpeakerOutcome\n    }\n  }\n": types.ConfirmSpeakerDocument,
    "\n  mutation ReleaseSpeaker($id: ID!) {\n    releaseSpeaker(id: $id) {\n      ...SpeakerOutcome\n    }\n  }\n": types.ReleaseSpeakerDocument,
    "\n  query TalkChoices($query: String!) {\n    searchEverything(query: $query, kinds: [TALK], first: 8) {\n      talks {\n        nodes {\n          talk {\n            id\n            title\n            startsAt\n            event {\n              id\n              title\n              timeZone\n            }\n          }\n        }\n      }\n    }\n  }\n": types.TalkChoicesDocument,
    "\n  query LinkProposals($eventId: ID!, $after: String) {\n    talkLinkProposals(eventId: $eventId, after: $after) {\n      nodes {\n        ...LinkOfTalk\n        reasons {\n          kind\n          words\n        }\n        talk {\n          id\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LinkProposalsDocument,
    "\n  query LinksToAgree {\n    talkLinksToAgree(first: 20) {\n      nodes {\n        ...LinkOfTalk\n        talk {\n          id\n          title\n          startsAt\n          event {\n            id\n            title\n            timeZone\n          }\n        }\n      }\n    }\n  }\n": types.LinksToAgreeDocument,
    "\n  query TalkText($id: ID!) {\n    talk(id: $id) {\n      id\n      version\n      kind\n      title\n      subtitle\n      startsAt\n      endsAt\n      room\n      track\n      abstract\n      description\n      url\n      speakers {\n        id\n        name\n      }\n      materials {\n        id\n        url\n        title\n        role\n        imported\n      }\n      event {\n        id\n        title\n        startsOn\n        endsOn\n        timeZone\n      }\n      viewerCan {\n        update {\n          allowed\n          reason\n        }\n        cancel {\n          allowed\n        }\n        delete {\n          allowed\n        }\n      }\n    }\n  }\n": types.TalkTextDocument,
    "\n  fragment LinkOfTalk on TalkLink {\n    id\n    type\n    state\n    isShown\n    url\n    title\n    practice {\n      id\n      slug\n      title\n      jobcenter {\n        id\n        name\n      }\n    }\n    viewerCan {\n      confirm {\n        allowed\n      }\n      agree {\n        allowed\n      }\n      reject {\n        allowed\n      }\n      withdraw {\n        allowed\n      }\n    }\n  }\n": types.LinkOfTalkFragmentDoc,
    "\n  query Talk($id: ID!) {\n    talk(id: $id) {\n      ...Slot\n      version\n      viewerCan {\n        update {\n          allowed\n        }\n        cancel {\n          allowed\n        }\n        delete {\n          allowed\n        }\n      }\n      subtitle\n      abstractHtml\n      descriptionHtml\n      url\n      materials {\n        id\n        url\n        title\n      }\n      speakers {\n        id\n        name\n        staffMember {\n          id\n          jobcenter {\n            id\n            name\n          }\n        }\n        claimedBy {\n          id\n          displayName\n        }\n        viewerCan {\n          claim {\n            allowed\n          }\n          confirm {\n            allowed\n          }\n          release {\n            allowed\n          }\n        }\n      }\n      event {\n        id\n        title\n        place\n        onlineUrl\n        timeZone\n        state\n      }\n      practices {\n        ...LinkOfTalk\n      }\n      outsideLinks {\n        ...LinkOfTalk\n      }\n    }\n  }\n": types.TalkDocument,
    "\n  fragment DirectoryHouse on JobcenterDirectoryEntry {\n    id\n    name\n    form\n    land\n    place\n    latitude\n    longitude\n    caseloadRatio\n    caseloadCounted\n  }\n": types.DirectoryHouseFragmentDoc,
    "\n  query Directory {\n    jobcenterDirectory {\n      ...DirectoryHouse\n    }\n  }\n": types.DirectoryDocument,
    "\n  query PracticeCounts {\n    searchPractices(first: 1, facets: [JOBCENTER]) {\n      facets {\n        values {\n          code\n          count\n        }\n      }\n    }\n  }\n": types.PracticeCountsDocument,
    "\n  query JobcenterChoices($text: String!) {\n    jobcenters(filter: { text: $text }, first: 10) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.JobcenterChoicesDocument,
    "\n  query JobcenterPage($id: ID!) {\n    jobcenter(id: $id) {\n      id\n      name\n      form\n      land\n      place\n      latitude\n      longitude\n      caseloadRatio\n      caseloadCounted\n      officialName\n      officialNumber\n      comparisonType\n      closedOn\n    }\n    searchPractices(filter: { jobcenterIds: [$id] }, sort: NEWEST, first: 10) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n    }\n  }\n": types.JobcenterPageDocument,
    "\n  query LegalPage($name: LegalPageName!) {\n    legalPage(name: $name) {\n      html\n    }\n  }\n": types.LegalPageDocument,
    "\n  query MyAccessTokens {\n    myAccessTokens {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresOn\n      lastUsedOn\n    }\n  }\n": types.MyAccessTokensDocument,
    "\n  mutation CreateAccessToken($input: CreateAccessTokenInput!) {\n    createAccessToken(input: $input) {\n      __typename\n      ... on AccessTokenCreated {\n        secret\n        accessToken {\n          name\n          expiresOn\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreateAccessTokenDocument,
    "\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RevokeAccessTokenDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  fragment OwnAccount on Me {\n    state\n    roles\n    contactable\n    email\n    mutedMails\n    staffMember {\n      id\n      displayName\n      function\n      jobcenter {\n        id\n        name\n      }\n    }\n    contactChannels {\n      kind\n      value\n      visibility\n    }\n    requestedJobcenter {\n      id\n      name\n    }\n    proposedJobcenters {\n      id\n      name\n    }\n  }\n": types.OwnAccountFragmentDoc,
    "\n  query Me {\n    me {\n      ...OwnAccount\n    }\n  }\n": types.MeDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      beganAt\n      endsAt\n      browser\n      current\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {\n    updateMyProfile(input: $input) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n": types.UpdateMyProfileDocument,
    "\n  mutation SetContactChannels($channels: [ContactChannelInput!]!) {\n    setContactChannels(channels: $channels) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n": types.SetContactChannelsDocument,
    "\n  mutation SetContactable($contactable: Boolean!) {\n    setContactable(contactable: $contactable) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n    }\n  }\n": types.SetContactableDocument,
    "\n  mutation SetMutedMails($kinds: [MailKind!]!) {\n    setMutedMails(kinds: $kinds) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n    }\n  }\n": types.SetMutedMailsDocument,
    "\n  mutation AcceptInvitation($id: ID!) {\n    acceptInvitation(id: $id) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation ConsentToPractice($id: ID!, $expectedVersion: Int!) {\n    consentToPractice(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ConsentToPracticeDocument,
    "\n  query FindColleagues($text: String!) {\n    staffMembers(filter: { text: $text }, first: 10) {\n      nodes {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n  }\n": types.FindColleaguesDocument,
    "\n  mutation InviteCoAuthor($id: ID!, $staffMemberId: ID!) {\n    inviteCoAuthor(id: $id, staffMemberId: $staffMemberId) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.InviteCoAuthorDocument,
    "\n  fragment PracticeAuthors on Practice {\n    id\n    version\n    jobcenter {\n      id\n      name\n    }\n    partnerJobcenter {\n      id\n      name\n    }\n    authors {\n      confirmed\n      staffMember {\n        id\n        displayName\n        jobcenter {\n          id\n          name\n        }\n      }\n    }\n    draft {\n      state\n      consentingJobcenterIds\n    }\n  }\n": types.PracticeAuthorsFragmentDoc,
    "\n  mutation RemoveAuthor($id: ID!, $staffMemberId: ID!) {\n    removeAuthor(id: $id, staffMemberId: $staffMemberId) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.RemoveAuthorDocument,
    "\n  mutation CreatePractice($idempotencyKey: String!) {\n    createPractice(input: { content: {}, idempotencyKey: $idempotencyKey }) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          id\n          version\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.CreatePracticeDocument,
    "\n  fragment KeptPractice on ChangePracticeResult {\n    __typename\n    ... on PracticeChanged {\n      practice {\n        id\n        archivedAt\n        lastConfirmedAt\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n": types.KeptPracticeFragmentDoc,
    "\n  mutation ConfirmPractice($id: ID!) {\n    confirmPractice(id: $id) {\n      ...KeptPractice\n    }\n  }\n": types.ConfirmPracticeDocument,
    "\n  mutation ArchivePractice($id: ID!) {\n    archivePractice(id: $id) {\n      ...KeptPractice\n    }\n  }\n": types.ArchivePracticeDocument,
    "\n  mutation RestorePractice($id: ID!) {\n    restorePractice(id: $id) {\n      ...KeptPractice\n    }\n  }\n": types.RestorePracticeDocument,
    "\n  query MyPractices($after: String) {\n    myPractices(first: 50, after: $after) {\n      nodes {\n        id\n        slug\n        title\n        archivedAt\n        viewerCan {\n          acceptInvitation {\n            allowed\n          }\n        }\n        revision {\n          number\n          publishedAt\n        }\n        draft {\n          state\n          updatedAt\n          reviewRemarks\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyPracticesDocument,
    "\n  query PracticeBySlug($slug: String!) {\n    me {\n      staffMember {\n        id\n        jobcenter {\n          id\n          caseloadRatio\n          caseloadCounted\n        }\n      }\n    }\n    practiceBySlug(slug: $slug) {\n      ...PracticeFrame\n      contactOffer {\n        functionLabel\n        pausedUntil\n        seats {\n          id\n          displayName\n        }\n      }\n      revision {\n        number\n        publishedAt\n        redactedAt\n        redactionReason\n        content {\n          ...PracticeContentText\n        }\n      }\n      draft {\n        state\n      }\n    }\n  }\n": types.PracticeBySlugDocument,
    "\n  query PracticeDraft($id: ID!) {\n    practice(id: $id) {\n      ...PracticeFrame\n      ...PracticeAuthors\n      revision {\n        number\n      }\n      draft {\n        state\n        version\n        updatedAt\n        submittedAt\n        reviewRemarks\n        content {\n          ...PracticeContentText\n        }\n      }\n    }\n  }\n": types.PracticeDraftDocument,
    "\n  query PracticeRevisions($id: ID!, $first: Int!, $after: String) {\n    practiceRevisions(practiceId: $id, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ReadableRevision\n        }\n      }\n    }\n  }\n": types.PracticeRevisionsDocument,
    "\n  query PracticeRevision($id: ID!, $number: Int!) {\n    practiceRevision(practiceId: $id, number: $number) {\n      ...ReadableRevision\n    }\n  }\n": types.PracticeRevisionDocument,
    "\n  fragment ReadableRevision on PracticeRevision {\n    id\n    number\n    publishedAt\n    redactedAt\n    redactionReason\n    content {\n      ...PracticeContentText\n      problem\n      approach\n    }\n  }\n": types.ReadableRevisionFragmentDoc,
    "\n  fragment PracticeContentText on PracticeContent {\n    title\n    summary\n    problemHtml\n    approachHtml\n    steps {\n      description\n      minutesPerCase\n      responsible\n    }\n    suitableForAll\n    targetGroups {\n      label\n    }\n    exclusions {\n      targetGroup {\n        label\n      }\n      reason\n    }\n    go\n    noGo\n    successConditions\n    effort\n    partners {\n      kind {\n        label\n      }\n      name\n    }\n    deliveryChannels {\n      label\n    }\n    topics {\n      label\n    }\n    instruments {\n      label\n    }\n    workingFormats {\n      label\n    }\n    maturity {\n      label\n    }\n    usedFrom\n    usedUntil\n    triedAtCaseload {\n      ratio\n      counted\n    }\n    legalBasis {\n      law\n      section\n      asOf\n    }\n    result {\n      kind\n      evidenceKind {\n        label\n      }\n      description\n      metrics {\n        name\n        value\n        unit\n        population\n        period\n        definition\n        source\n      }\n    }\n  }\n": types.PracticeContentTextFragmentDoc,
    "\n  fragment PracticeFrame on Practice {\n    id\n    slug\n    title\n    version\n    demo\n    archivedAt\n    firstPublishedAt\n    lastConfirmedAt\n    jobcenter {\n      name\n      form\n    }\n    partnerJobcenter {\n      name\n      form\n    }\n    authors {\n      confirmed\n      staffMember {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n    viewerCan {\n      acceptInvitation {\n        allowed\n      }\n      update {\n        allowed\n      }\n      confirm {\n        allowed\n      }\n      archive {\n        allowed\n      }\n      restore {\n        allowed\n      }\n      publish {\n        allowed\n        reason\n      }\n      requestContact {\n        allowed\n        reason\n      }\n    }\n  }\n": types.PracticeFrameFragmentDoc,
    "\n  fragment RelatedPractice on Practice {\n    id\n    slug\n    title\n    firstPublishedAt\n    jobcenter {\n      id\n      name\n      form\n    }\n    partnerJobcenter {\n      id\n      name\n      form\n    }\n    revision {\n      content {\n        result {\n          kind\n        }\n        triedAtCaseload {\n          ratio\n        }\n      }\n    }\n  }\n": types.RelatedPracticeFragmentDoc,
    "\n  query RelatedPractices($id: ID!) {\n    otherFindings(practiceId: $id, first: 3) {\n      ...RelatedPractice\n    }\n    similarPractices(practiceId: $id, first: 4) {\n      ...RelatedPractice\n    }\n  }\n": types.RelatedPracticesDocument,
    "\n  mutation PublishPractice($id: ID!, $expectedVersion: Int!) {\n    publishPractice(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          id\n          slug\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          id\n          version\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.PublishPracticeDocument,
    "\n  mutation ReturnPractice($id: ID!, $expectedVersion: Int!, $remarks: String!) {\n    returnPractice(id: $id, expectedVersion: $expectedVersion, remarks: $remarks) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          id\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          id\n          version\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.ReturnPracticeDocument,
    "\n  query ReviewPractice($id: ID!) {\n    practice(id: $id) {\n      ...PracticeFrame\n      ...PracticeAuthors\n      visibility\n      revision {\n        ...ReadableRevision\n      }\n      draft {\n        state\n        version\n        visibility\n        submittedAt\n        content {\n          ...PracticeContentText\n          problem\n          approach\n        }\n      }\n    }\n  }\n": types.ReviewPracticeDocument,
    "\n  query ReviewQueue($after: String) {\n    reviewQueue(first: 50, after: $after) {\n      nodes {\n        id\n        jobcenter {\n          name\n          form\n        }\n        partnerJobcenter {\n          name\n          form\n        }\n        revision {\n          number\n        }\n        authors {\n          staffMember {\n            displayName\n          }\n        }\n        draft {\n          submittedAt\n          content {\n            title\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ReviewQueueDocument,
    "\n  mutation DeleteDraft($id: ID!, $expectedVersion: Int!) {\n    deleteDraft(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on DraftDeleted {\n        practice {\n          id\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.DeleteDraftDocument,
    "\n  query PreviewMarkdown($markdown: String!) {\n    previewMarkdown(markdown: $markdown)\n  }\n": types.PreviewMarkdownDocument,
    "\n  mutation SubmitPractice($id: ID!, $expectedVersion: Int!) {\n    submitPractice(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on PracticeIncomplete {\n        missing {\n          field\n          message\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SubmitPracticeDocument,
    "\n  mutation UpdatePractice($id: ID!, $expectedVersion: Int!, $input: UpdatePracticeInput!) {\n    updatePractice(id: $id, expectedVersion: $expectedVersion, input: $input) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.UpdatePracticeDocument,
    "\n  fragment WritingContent on PracticeContent {\n    title\n    summary\n    problem\n    approach\n    steps {\n      description\n      minutesPerCase\n      responsible\n    }\n    targetGroups {\n      code\n    }\n    exclusions {\n      targetGroup {\n        code\n      }\n      reason\n    }\n    go\n    noGo\n    successConditions\n    effort\n    partners {\n      kind {\n        code\n      }\n      name\n    }\n    deliveryChannels {\n      code\n    }\n    topics {\n      code\n    }\n    instruments {\n      code\n    }\n    workingFormats {\n      code\n    }\n    maturity {\n      code\n    }\n    usedFrom\n    usedUntil\n    triedAtCaseload {\n      ratio\n      counted\n    }\n    legalBasis {\n      law\n      section\n      asOf\n    }\n    result {\n      kind\n      evidenceKind {\n        code\n      }\n      description\n      metrics {\n        name\n        value\n        unit\n        population\n        period\n        definition\n        source\n      }\n    }\n  }\n": types.WritingContentFragmentDoc,
    "\n  fragment WritingPractice on Practice {\n    id\n    slug\n    title\n    version\n    visibility\n    ...PracticeAuthors\n    revision {\n      number\n      content {\n        ...WritingContent\n      }\n    }\n    draft {\n      state\n      visibility\n      missing\n      updatedAt\n      updatedBy {\n        id\n        displayName\n      }\n      reviewRemarks\n      content {\n        ...WritingContent\n      }\n    }\n    viewerCan {\n      acceptInvitation {\n        allowed\n      }\n      update {\n        allowed\n        reason\n      }\n      submit {\n        allowed\n        reason\n      }\n    }\n  }\n": types.WritingPracticeFragmentDoc,
    "\n  query WritingPractice($id: ID!) {\n    practice(id: $id) {\n      ...WritingPractice\n    }\n  }\n": types.WritingPracticeDocument,
    "\n  mutation SetSavedSearchMail($id: ID!, $weeklyMail: Boolean!) {\n    setSavedSearchMail(id: $id, weeklyMail: $weeklyMail) {\n      __typename\n      ... on SearchSaved {\n        savedSearch {\n          id\n          weeklyMail\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SetSavedSearchMailDocument,
    "\n  mutation DeleteSavedSearch($id: ID!) {\n    deleteSavedSearch(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.DeleteSavedSearchDocument,
    "\n  query CountKinds($query: String!, $kinds: [FoundKind!]!) {\n    searchEverything(query: $query, kinds: $kinds, first: 1) {\n      practices {\n        totalCount\n        totalCountIsLowerBound\n      }\n      talks {\n        totalCount\n        totalCountIsLowerBound\n      }\n      events {\n        totalCount\n        totalCountIsLowerBound\n      }\n      jobcenters {\n        totalCount\n        totalCountIsLowerBound\n      }\n    }\n  }\n": types.CountKindsDocument,
    "\n  query FindEvents($query: String!) {\n    searchEverything(query: $query, kinds: [EVENT], first: 20) {\n      events {\n        totalCount\n        totalCountIsLowerBound\n        nodes {\n          titleHtml\n          snippetHtml\n          matches {\n            typed\n            word\n            kind\n            fields\n          }\n          event {\n            id\n            state\n            startsOn\n            endsOn\n            place\n            onlineUrl\n            demo\n            kind {\n              label\n            }\n          }\n        }\n      }\n    }\n  }\n": types.FindEventsDocument,
    "\n  query FindJobcenters($query: String!) {\n    searchEverything(query: $query, kinds: [JOBCENTER], first: 20) {\n      jobcenters {\n        totalCount\n        totalCountIsLowerBound\n        nodes {\n          titleHtml\n          snippetHtml\n          matches {\n            typed\n            word\n            kind\n            fields\n          }\n          jobcenter {\n            id\n            form\n            place\n            caseloadRatio\n          }\n        }\n      }\n    }\n  }\n": types.FindJobcentersDocument,
    "\n  query FindTalks($query: String!) {\n    searchEverything(query: $query, kinds: [TALK], first: 20) {\n      talks {\n        totalCount\n        totalCountIsLowerBound\n        nodes {\n          titleHtml\n          snippetHtml\n          matches {\n            typed\n            word\n            kind\n            fields\n          }\n          talk {\n            id\n            title\n            type\n            state\n            startsAt\n            endsAt\n            room\n            speakers {\n              id\n              name\n            }\n            event {\n              id\n              title\n              place\n              timeZone\n            }\n          }\n        }\n      }\n    }\n  }\n": types.FindTalksDocument,
    "\n  query MySavedSearches {\n    mySavedSearches {\n      id\n      query\n      sort\n      comparableToMine\n      weeklyMail\n      createdAt\n      filters {\n        facet\n        values {\n          code\n          label\n        }\n      }\n    }\n  }\n": types.MySavedSearchesDocument,
    "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      __typename\n      ... on SearchSaved {\n        savedSearch {\n          id\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n": types.SaveSearchDocument,
    "\n  fragment SearchHit on PracticeHit {\n    titleHtml\n    snippetHtml\n    matches {\n      typed\n      word\n      kind\n      fields\n    }\n    practice {\n      id\n      slug\n      demo\n      firstPublishedAt\n      lastConfirmedAt\n      jobcenter {\n        id\n        name\n        form\n        land\n      }\n      partnerJobcenter {\n        id\n        name\n        form\n      }\n      revision {\n        content {\n          result {\n            kind\n          }\n          triedAtCaseload {\n            ratio\n          }\n        }\n      }\n    }\n  }\n": types.SearchHitFragmentDoc,
    "\n  fragment ComparedHouse on PracticeHit {\n    distanceKm\n    comparedToMine {\n      factor\n      likeness\n    }\n  }\n": types.ComparedHouseFragmentDoc,
    "\n  query SearchPractices(\n    $query: String!\n    $filter: PracticeFilter!\n    $sort: PracticeSort!\n    $first: Int!\n    $after: String\n    $facets: [PracticeFacet!]!\n    $likeMine: [HouseFactor!]!\n    $onlyLikeMine: Boolean!\n    $isFirstPage: Boolean!\n    $isCompared: Boolean!\n  ) {\n    searchPractices(\n      query: $query\n      filter: $filter\n      sort: $sort\n      comparableToMine: $likeMine\n      onlyComparable: $onlyLikeMine\n      first: $first\n      after: $after\n      facets: $facets\n    ) {\n      totalCount\n      totalCountIsLowerBound\n      corrections {\n        typed\n        words\n      }\n      nodes {\n        ...SearchHit\n        ...ComparedHouse @include(if: $isCompared)\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets @include(if: $isFirstPage) {\n        facet\n        values {\n          code\n          label\n          count\n        }\n      }\n      wayOut @include(if: $isFirstPage) {\n        options {\n          dropWords\n          dropFacets\n          replaced {\n            kind\n            typed\n            word\n          }\n          query\n          totalCount\n        }\n        nearest {\n          ...SearchHit\n        }\n      }\n    }\n  }\n": types.SearchPracticesDocument,
    "\n  query Suggest($prefix: String!, $first: Int!) {\n    suggest(prefix: $prefix, first: $first) {\n      kind\n      text\n      facet\n      code\n      slug\n    }\n  }\n": types.SuggestDocument,
    "\n  fragment VocabularyOption on VocabularyEntry {\n    code\n    label\n    aliases\n    validTo\n    replacedBy\n  }\n": types.VocabularyOptionFragmentDoc,
    "\n  query Vocabulary($name: VocabularyName!) {\n    vocabulary(name: $name) {\n      ...VocabularyOption\n    }\n  }\n": types.VocabularyDocument,
    "\n  query WritingVocabularies {\n    topics: vocabulary(name: TOPICS) {\n      ...VocabularyOption\n    }\n    targetGroups: vocabulary(name: TARGET_GROUPS) {\n      ...VocabularyOption\n    }\n    deliveryChannels: vocabulary(name: DELIVERY_CHANNELS) {\n      ...VocabularyOption\n    }\n    instruments: vocabulary(name: INSTRUMENTS) {\n      ...VocabularyOption\n    }\n    workingFormats: vocabulary(name: WORKING_FORMATS) {\n      ...VocabularyOption\n    }\n    maturity: vocabulary(name: MATURITY) {\n      ...VocabularyOption\n    }\n    evidenceKinds: vocabulary(name: EVIDENCE_KINDS) {\n      ...VocabularyOption\n    }\n    partnerKinds: vocabulary(name: PARTNER_KINDS) {\n      ...VocabularyOption\n    }\n  }\n": types.WritingVocabulariesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start {\n    searchPractices(first: 6, sort: NEWEST) {\n      nodes {\n        ...SearchHit\n      }\n    }\n    events(first: 12) {\n      nodes {\n        ...ComingEvent\n      }\n    }\n    me {\n      staffMember {\n        id\n        jobcenter {\n          id\n          latitude\n          longitude\n        }\n      }\n    }\n    mySavedSearches {\n      id\n      filters {\n        facet\n        values {\n          code\n        }\n      }\n    }\n    received: contactRequests(box: INBOX, first: 20) {\n      nodes {\n        ...WaitingRequest\n      }\n    }\n    sent: contactRequests(box: SENT, first: 20) {\n      nodes {\n        ...WaitingRequest\n      }\n    }\n    myPractices(first: 20) {\n      nodes {\n        id\n        slug\n        title\n        revision {\n          content {\n            topics {\n              code\n            }\n          }\n        }\n        draft {\n          state\n          updatedAt\n          reviewRemarks\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComingEvent on Event {\n    id\n    title\n    startsOn\n    endsOn\n    place\n    latitude\n    longitude\n    cancelledAt\n  }\n"): typeof import('./graphql').ComingEventFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingRequest on ContactRequest {\n    id\n    state\n    createdAt\n    practice {\n      id\n      title\n    }\n    requester {\n      displayName\n    }\n  }\n"): typeof import('./graphql').WaitingRequestFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewInTopics($topics: [String!]!) {\n    searchPractices(first: 4, sort: NEWEST, filter: { topics: $topics }) {\n      nodes {\n        practice {\n          ...RelatedPractice\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NewInTopicsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FailedJobs($after: String) {\n    failedJobs(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        createdAt\n        failedAt\n        attempts\n        error\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').FailedJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RetryJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchInsights {\n    searchInsights {\n      word\n      seekers\n      weeks\n      lastWeek\n    }\n  }\n"): typeof import('./graphql').SearchInsightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportPlan on JobcenterImportPlan {\n    fingerprint\n    applicable\n    empty\n    effectiveOn\n    added\n    changed\n    renumbered\n    gone\n    unchanged\n    badRows\n    sections {\n      title\n      lines\n    }\n  }\n"): typeof import('./graphql').ImportPlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanJobcenterImport($input: JobcenterImportInput!) {\n    planJobcenterImport(input: $input) {\n      __typename\n      ... on JobcenterImportPlanned {\n        plan {\n          ...ImportPlan\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanJobcenterImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyJobcenterImport($input: JobcenterImportInput!, $fingerprint: String!) {\n    applyJobcenterImport(input: $input, fingerprint: $fingerprint) {\n      __typename\n      ... on JobcenterImportStarted {\n        run {\n          id\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ApplyJobcenterImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobcenterImportRun($id: ID!) {\n    jobcenterImportRun(id: $id) {\n      id\n      state\n      progress\n      problem\n      plan {\n        added\n        changed\n        renumbered\n        gone\n      }\n    }\n  }\n"): typeof import('./graphql').JobcenterImportRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateStaffMember($id: ID!) {\n    deactivateStaffMember(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DeactivateStaffMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveStaffMember($id: ID!, $jobcenterId: ID!) {\n    moveStaffMember(id: $id, jobcenterId: $jobcenterId) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MoveStaffMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PendingStaffMembers($after: String) {\n    pendingStaffMembers(first: 20, after: $after) {\n      nodes {\n        mailDomain\n        since\n        requestedJobcenter {\n          id\n          name\n        }\n        staffMember {\n          id\n          displayName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PendingStaffMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleHolders {\n    roleHolders {\n      roles\n      staffMember {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoleHoldersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindStaffMembers($text: String!) {\n    staffMembers(filter: { text: $text }, first: 10) {\n      nodes {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindStaffMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitStaffMember($id: ID!, $jobcenterId: ID!) {\n    admitStaffMember(id: $id, jobcenterId: $jobcenterId) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AdmitStaffMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantRole($id: ID!, $role: Role!) {\n    grantRole(id: $id, role: $role) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').GrantRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeRole($id: ID!, $role: Role!) {\n    revokeRole(id: $id, role: $role) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reindexing {\n    reindexing {\n      id\n      state\n      step\n      progress\n      done\n      compared\n      total\n      attempts\n      problem\n      startedAt\n      endedAt\n    }\n  }\n"): typeof import('./graphql').ReindexingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartReindexing {\n    startReindexing {\n      __typename\n      ... on ReindexingStarted {\n        reindexing {\n          id\n        }\n      }\n      ... on ReindexingAlreadyRunning {\n        message\n        reindexing {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StartReindexingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Synonyms($after: String) {\n    synonyms(first: 50, after: $after) {\n      nodes {\n        id\n        words\n        shipped\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').SynonymsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSynonyms($words: [String!]!) {\n    addSynonyms(words: $words) {\n      __typename\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AddSynonymsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSynonyms($id: ID!) {\n    removeSynonyms(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveSynonymsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditedEntry on VocabularyEntry {\n    code\n    label\n    aliases\n    validTo\n    replacedBy\n    version\n  }\n"): typeof import('./graphql').EditedEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VocabularyOutcome on ChangeVocabularyEntryResult {\n    __typename\n    ... on InputInvalid {\n      violations {\n        field\n        message\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n"): typeof import('./graphql').VocabularyOutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditedVocabulary($name: VocabularyName!) {\n    vocabulary(name: $name) {\n      ...EditedEntry\n    }\n  }\n"): typeof import('./graphql').EditedVocabularyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddVocabularyEntry($vocabulary: VocabularyName!, $input: VocabularyWordsInput!) {\n    addVocabularyEntry(vocabulary: $vocabulary, input: $input) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AddVocabularyEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameVocabularyEntry(\n    $vocabulary: VocabularyName!\n    $code: String!\n    $expectedVersion: Int!\n    $input: VocabularyWordsInput!\n  ) {\n    renameVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion, input: $input) {\n      ...VocabularyOutcome\n    }\n  }\n"): typeof import('./graphql').RenameVocabularyEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplaceVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!, $by: String!) {\n    replaceVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion, by: $by) {\n      ...VocabularyOutcome\n    }\n  }\n"): typeof import('./graphql').ReplaceVocabularyEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!) {\n    retireVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion) {\n      ...VocabularyOutcome\n    }\n  }\n"): typeof import('./graphql').RetireVocabularyEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreVocabularyEntry($vocabulary: VocabularyName!, $code: String!, $expectedVersion: Int!) {\n    restoreVocabularyEntry(vocabulary: $vocabulary, code: $code, expectedVersion: $expectedVersion) {\n      ...VocabularyOutcome\n    }\n  }\n"): typeof import('./graphql').RestoreVocabularyEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactRequestOutcome on ChangeContactRequestResult {\n    __typename\n    ... on ContactRequestChanged {\n      request {\n        id\n      }\n    }\n    ... on ContactRequestAnswered {\n      request {\n        id\n      }\n    }\n    ... on InputInvalid {\n      violations {\n        field\n        message\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n"): typeof import('./graphql').ContactRequestOutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptContactRequest($id: ID!, $channels: [ContactChannelKind!]!) {\n    acceptContactRequest(id: $id, channels: $channels) {\n      ...ContactRequestOutcome\n    }\n  }\n"): typeof import('./graphql').AcceptContactRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineContactRequest($id: ID!, $reason: String!, $note: String) {\n    declineContactRequest(id: $id, reason: $reason, note: $note) {\n      ...ContactRequestOutcome\n    }\n  }\n"): typeof import('./graphql').DeclineContactRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawContactRequest($id: ID!) {\n    withdrawContactRequest(id: $id) {\n      ...ContactRequestOutcome\n    }\n  }\n"): typeof import('./graphql').WithdrawContactRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareContactChannels($id: ID!, $channels: [ContactChannelKind!]!) {\n    shareContactChannels(id: $id, channels: $channels) {\n      ...ContactRequestOutcome\n    }\n  }\n"): typeof import('./graphql').ShareContactChannelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactRequestEntry on ContactRequest {\n    id\n    message\n    wishedChannel\n    offeredChannels\n    state\n    createdAt\n    answeredAt\n    declineNote\n    practice {\n      id\n      slug\n      title\n    }\n    requester {\n      id\n      displayName\n      jobcenter {\n        name\n      }\n    }\n    answeredBy {\n      displayName\n    }\n    declineReason {\n      label\n    }\n    event {\n      id\n      title\n      timeZone\n    }\n    meetingPlaces {\n      id\n      title\n      startsAt\n      endsAt\n      room\n    }\n    disclosedChannels {\n      kind\n      value\n      owner {\n        id\n        displayName\n      }\n    }\n    ownDisclosures {\n      id\n      kind\n      viewer {\n        displayName\n      }\n    }\n    viewerCan {\n      accept {\n        allowed\n      }\n      decline {\n        allowed\n      }\n      withdraw {\n        allowed\n      }\n      shareChannels {\n        allowed\n      }\n    }\n  }\n"): typeof import('./graphql').ContactRequestEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactRequests($box: ContactRequestBox!, $after: String) {\n    contactRequests(box: $box, first: 20, after: $after) {\n      nodes {\n        ...ContactRequestEntry\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ContactRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactTarget($slug: String!) {\n    practiceBySlug(slug: $slug) {\n      id\n      title\n      jobcenter {\n        name\n      }\n      contactOffer {\n        functionLabel\n      }\n      meetAt {\n        id\n        title\n      }\n      viewerCan {\n        requestContact {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ContactTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDisclosures($after: String) {\n    myDisclosures(first: 20, after: $after) {\n      nodes {\n        id\n        kind\n        value\n        disclosedAt\n        practice {\n          id\n          slug\n          title\n        }\n        viewer {\n          displayName\n          jobcenter {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MyDisclosuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenRequestCount {\n    openContactRequestCount\n  }\n"): typeof import('./graphql').OpenRequestCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestOutcome on RequestContactResult {\n    __typename\n    ... on ContactRequested {\n      request {\n        id\n        practice {\n          id\n        }\n      }\n    }\n    ... on InputInvalid {\n      violations {\n        field\n        message\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n"): typeof import('./graphql').RequestOutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestContact($input: RequestContactInput!) {\n    requestContact(input: $input) {\n      ...RequestOutcome\n    }\n  }\n"): typeof import('./graphql').RequestContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestContactAtEvent($input: RequestContactAtEventInput!) {\n    requestContactAtEvent(input: $input) {\n      ...RequestOutcome\n    }\n  }\n"): typeof import('./graphql').RequestContactAtEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AttendOutcome on AttendEventResult {\n    __typename\n    ... on EventChanged {\n      event {\n        id\n        attendance {\n          visibleFor\n        }\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n"): typeof import('./graphql').AttendOutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttendEvent($eventId: ID!, $visibleFor: EventVisibility!) {\n    attendEvent(eventId: $eventId, visibleFor: $visibleFor) {\n      ...AttendOutcome\n    }\n  }\n"): typeof import('./graphql').AttendEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveEvent($eventId: ID!) {\n    leaveEvent(eventId: $eventId) {\n      ...AttendOutcome\n    }\n  }\n"): typeof import('./graphql').LeaveEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCalendar {\n    myCalendar {\n      programmeUrl\n      eventsUrl\n    }\n  }\n"): typeof import('./graphql').MyCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventCalendar($eventId: ID!) {\n    myCalendar {\n      eventUrl(eventId: $eventId)\n    }\n  }\n"): typeof import('./graphql').EventCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewMyCalendar {\n    renewMyCalendar {\n      programmeUrl\n      eventsUrl\n    }\n  }\n"): typeof import('./graphql').RenewMyCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelEvent($id: ID!, $version: Int!) {\n    cancelEvent(id: $id, expectedVersion: $version) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CancelEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTalk($id: ID!, $version: Int!) {\n    cancelTalk(id: $id, expectedVersion: $version) {\n      __typename\n      ... on TalkChanged {\n        talk {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CancelTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TalkLinkOutcome on ChangeTalkLinkResult {\n    __typename\n    ... on TalkLinkChanged {\n      link {\n        id\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n"): typeof import('./graphql').TalkLinkOutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTalkLink($id: ID!, $type: TalkLinkType) {\n    confirmTalkLink(id: $id, type: $type) {\n      ...TalkLinkOutcome\n    }\n  }\n"): typeof import('./graphql').ConfirmTalkLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectTalkLink($id: ID!) {\n    rejectTalkLink(id: $id) {\n      ...TalkLinkOutcome\n    }\n  }\n"): typeof import('./graphql').RejectTalkLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTalkLink($id: ID!) {\n    withdrawTalkLink(id: $id) {\n      ...TalkLinkOutcome\n    }\n  }\n"): typeof import('./graphql').WithdrawTalkLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteEventDraft($id: ID!, $version: Int!) {\n    deleteEventDraft(id: $id, expectedVersion: $version) {\n      __typename\n      ... on EventDraftDeleted {\n        eventId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteEventDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTalk($id: ID!, $version: Int!) {\n    deleteTalk(id: $id, expectedVersion: $version) {\n      __typename\n      ... on TalkDeleted {\n        talkId\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventText($id: ID!) {\n    event(id: $id) {\n      id\n      version\n      kind {\n        code\n      }\n      title\n      description\n      startsOn\n      endsOn\n      timeZone\n      place\n      onlineUrl\n      url\n      organiser\n      registrationFrom\n      registrationUntil\n      registrationUrl\n      review\n      viewerCan {\n        update {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EventTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Event($id: ID!) {\n    event(id: $id) {\n      id\n      title\n      kind {\n        label\n      }\n      descriptionHtml\n      reviewHtml\n      startsOn\n      endsOn\n      timeZone\n      place\n      onlineUrl\n      url\n      organiser\n      registrationFrom\n      registrationUntil\n      registrationUrl\n      state\n      demo\n      version\n      days\n      attendance {\n        visibleFor\n      }\n      viewerCan {\n        update {\n          allowed\n        }\n        publish {\n          allowed\n        }\n        cancel {\n          allowed\n        }\n        deleteDraft {\n          allowed\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Events($period: EventPeriod!, $after: String) {\n    events(filter: { period: $period }, after: $after) {\n      nodes {\n        id\n        title\n        kind {\n          label\n        }\n        startsOn\n        endsOn\n        place\n        onlineUrl\n        state\n        demo\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').EventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScheduleImport($id: ID!) {\n    scheduleImport(id: $id) {\n      id\n      state\n      step\n      progress\n      problem\n      event {\n        id\n        title\n        timeZone\n      }\n      plan {\n        format\n        title\n        unchanged\n        counts {\n          added\n          moved\n          changed\n          gone\n          unreadable\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ScheduleImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScheduleChanges($id: ID!, $after: String) {\n    scheduleImport(id: $id) {\n      id\n      plan {\n        changes(first: 50, after: $after) {\n          edges {\n            cursor\n            node {\n              kind\n              title\n              startsAt\n              endsAt\n              room\n              place\n              reason\n              fields {\n                field\n                before\n                after\n              }\n            }\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ScheduleChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanScheduleImport($eventId: ID!, $source: ScheduleSourceInput!) {\n    planScheduleImport(eventId: $eventId, source: $source) {\n      __typename\n      ... on ScheduleImportStarted {\n        scheduleImport {\n          id\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').PlanScheduleImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyScheduleImport($id: ID!) {\n    applyScheduleImport(id: $id) {\n      __typename\n      ... on ScheduleImportApplied {\n        scheduleImport {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ApplyScheduleImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RememberedSchedule($eventId: ID!) {\n    scheduleSource(eventId: $eventId) {\n      url\n      fetchedAt\n      problem\n    }\n  }\n"): typeof import('./graphql').RememberedScheduleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RememberScheduleSource($eventId: ID!, $url: String!) {\n    rememberScheduleSource(eventId: $eventId, url: $url) {\n      __typename\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RememberScheduleSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetScheduleSource($eventId: ID!) {\n    forgetScheduleSource(eventId: $eventId) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ForgetScheduleSourceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BookmarkOutcome on BookmarkTalkResult {\n    __typename\n    ... on TalkChanged {\n      talk {\n        id\n        isBookmarked\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n"): typeof import('./graphql').BookmarkOutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BookmarkTalk($talkId: ID!) {\n    bookmarkTalk(talkId: $talkId) {\n      ...BookmarkOutcome\n    }\n  }\n"): typeof import('./graphql').BookmarkTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTalkBookmark($talkId: ID!) {\n    removeTalkBookmark(talkId: $talkId) {\n      ...BookmarkOutcome\n    }\n  }\n"): typeof import('./graphql').RemoveTalkBookmarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PracticeChoices($query: String!) {\n    searchPractices(query: $query, first: 8) {\n      nodes {\n        practice {\n          id\n          title\n          jobcenter {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PracticeChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PracticeTalks($id: ID!) {\n    practice(id: $id) {\n      id\n      talks {\n        id\n        type\n        talk {\n          id\n          title\n          startsAt\n          endsAt\n          state\n          event {\n            id\n            title\n            place\n            timeZone\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PracticeTalksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Slot on Talk {\n    id\n    kind\n    type\n    title\n    startsAt\n    endsAt\n    room\n    track\n    state\n    isBookmarked\n    speakers {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').SlotFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Programme($eventId: ID!, $on: Date, $after: String) {\n    programme(eventId: $eventId, on: $on, first: 100, after: $after) {\n      nodes {\n        ...Slot\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProgramme($after: String) {\n    myProgramme(first: 50, after: $after) {\n      nodes {\n        ...Slot\n        event {\n          id\n          title\n          place\n          timeZone\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MyProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeTalkLink($input: ProposeTalkLinkInput!) {\n    proposeTalkLink(input: $input) {\n      __typename\n      ... on TalkLinkChanged {\n        link {\n          id\n          state\n          isShown\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeTalkLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishEvent($id: ID!, $version: Int!) {\n    publishEvent(id: $id, expectedVersion: $version) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').PublishEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEvent($input: CreateEventInput!) {\n    createEvent(input: $input) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEvent($id: ID!, $version: Int!, $input: UpdateEventInput!) {\n    updateEvent(id: $id, expectedVersion: $version, input: $input) {\n      __typename\n      ... on EventChanged {\n        event {\n          id\n          version\n        }\n      }\n      ... on EventChangedMeanwhile {\n        event {\n          id\n          version\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTalk($eventId: ID!, $input: CreateTalkInput!) {\n    createTalk(eventId: $eventId, input: $input) {\n      __typename\n      ... on TalkChanged {\n        talk {\n          id\n          event {\n            id\n            days\n          }\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTalk($id: ID!, $version: Int!, $input: UpdateTalkInput!) {\n    updateTalk(id: $id, expectedVersion: $version, input: $input) {\n      __typename\n      ... on TalkChanged {\n        talk {\n          id\n          version\n          event {\n            id\n            days\n          }\n        }\n      }\n      ... on TalkChangedMeanwhile {\n        talk {\n          id\n          version\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpeakerOutcome on ChangeSpeakerResult {\n    __typename\n    ... on TalkChanged {\n      talk {\n        id\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n"): typeof import('./graphql').SpeakerOutcomeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimSpeaker($id: ID!) {\n    claimSpeaker(id: $id) {\n      ...SpeakerOutcome\n    }\n  }\n"): typeof import('./graphql').ClaimSpeakerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSpeaker($id: ID!) {\n    confirmSpeaker(id: $id) {\n      ...SpeakerOutcome\n    }\n  }\n"): typeof import('./graphql').ConfirmSpeakerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseSpeaker($id: ID!) {\n    releaseSpeaker(id: $id) {\n      ...SpeakerOutcome\n    }\n  }\n"): typeof import('./graphql').ReleaseSpeakerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TalkChoices($query: String!) {\n    searchEverything(query: $query, kinds: [TALK], first: 8) {\n      talks {\n        nodes {\n          talk {\n            id\n            title\n            startsAt\n            event {\n              id\n              title\n              timeZone\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TalkChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinkProposals($eventId: ID!, $after: String) {\n    talkLinkProposals(eventId: $eventId, after: $after) {\n      nodes {\n        ...LinkOfTalk\n        reasons {\n          kind\n          words\n        }\n        talk {\n          id\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').LinkProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinksToAgree {\n    talkLinksToAgree(first: 20) {\n      nodes {\n        ...LinkOfTalk\n        talk {\n          id\n          title\n          startsAt\n          event {\n            id\n            title\n            timeZone\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LinksToAgreeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TalkText($id: ID!) {\n    talk(id: $id) {\n      id\n      version\n      kind\n      title\n      subtitle\n      startsAt\n      endsAt\n      room\n      track\n      abstract\n      description\n      url\n      speakers {\n        id\n        name\n      }\n      materials {\n        id\n        url\n        title\n        role\n        imported\n      }\n      event {\n        id\n        title\n        startsOn\n        endsOn\n        timeZone\n      }\n      viewerCan {\n        update {\n          allowed\n          reason\n        }\n        cancel {\n          allowed\n        }\n        delete {\n          allowed\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TalkTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LinkOfTalk on TalkLink {\n    id\n    type\n    state\n    isShown\n    url\n    title\n    practice {\n      id\n      slug\n      title\n      jobcenter {\n        id\n        name\n      }\n    }\n    viewerCan {\n      confirm {\n        allowed\n      }\n      agree {\n        allowed\n      }\n      reject {\n        allowed\n      }\n      withdraw {\n        allowed\n      }\n    }\n  }\n"): typeof import('./graphql').LinkOfTalkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Talk($id: ID!) {\n    talk(id: $id) {\n      ...Slot\n      version\n      viewerCan {\n        update {\n          allowed\n        }\n        cancel {\n          allowed\n        }\n        delete {\n          allowed\n        }\n      }\n      subtitle\n      abstractHtml\n      descriptionHtml\n      url\n      materials {\n        id\n        url\n        title\n      }\n      speakers {\n        id\n        name\n        staffMember {\n          id\n          jobcenter {\n            id\n            name\n          }\n        }\n        claimedBy {\n          id\n          displayName\n        }\n        viewerCan {\n          claim {\n            allowed\n          }\n          confirm {\n            allowed\n          }\n          release {\n            allowed\n          }\n        }\n      }\n      event {\n        id\n        title\n        place\n        onlineUrl\n        timeZone\n        state\n      }\n      practices {\n        ...LinkOfTalk\n      }\n      outsideLinks {\n        ...LinkOfTalk\n      }\n    }\n  }\n"): typeof import('./graphql').TalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DirectoryHouse on JobcenterDirectoryEntry {\n    id\n    name\n    form\n    land\n    place\n    latitude\n    longitude\n    caseloadRatio\n    caseloadCounted\n  }\n"): typeof import('./graphql').DirectoryHouseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory {\n    jobcenterDirectory {\n      ...DirectoryHouse\n    }\n  }\n"): typeof import('./graphql').DirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PracticeCounts {\n    searchPractices(first: 1, facets: [JOBCENTER]) {\n      facets {\n        values {\n          code\n          count\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PracticeCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobcenterChoices($text: String!) {\n    jobcenters(filter: { text: $text }, first: 10) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').JobcenterChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobcenterPage($id: ID!) {\n    jobcenter(id: $id) {\n      id\n      name\n      form\n      land\n      place\n      latitude\n      longitude\n      caseloadRatio\n      caseloadCounted\n      officialName\n      officialNumber\n      comparisonType\n      closedOn\n    }\n    searchPractices(filter: { jobcenterIds: [$id] }, sort: NEWEST, first: 10) {\n      totalCount\n      nodes {\n        ...SearchHit\n      }\n    }\n  }\n"): typeof import('./graphql').JobcenterPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegalPage($name: LegalPageName!) {\n    legalPage(name: $name) {\n      html\n    }\n  }\n"): typeof import('./graphql').LegalPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyAccessTokens {\n    myAccessTokens {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresOn\n      lastUsedOn\n    }\n  }\n"): typeof import('./graphql').MyAccessTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccessToken($input: CreateAccessTokenInput!) {\n    createAccessToken(input: $input) {\n      __typename\n      ... on AccessTokenCreated {\n        secret\n        accessToken {\n          name\n          expiresOn\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateAccessTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeAccessToken($id: ID!) {\n    revokeAccessToken(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeAccessTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n    }\n  }\n"): typeof import('./graphql').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnAccount on Me {\n    state\n    roles\n    contactable\n    email\n    mutedMails\n    staffMember {\n      id\n      displayName\n      function\n      jobcenter {\n        id\n        name\n      }\n    }\n    contactChannels {\n      kind\n      value\n      visibility\n    }\n    requestedJobcenter {\n      id\n      name\n    }\n    proposedJobcenters {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').OwnAccountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      ...OwnAccount\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      id\n      beganAt\n      endsAt\n      browser\n      current\n    }\n  }\n"): typeof import('./graphql').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {\n    updateMyProfile(input: $input) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateMyProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetContactChannels($channels: [ContactChannelInput!]!) {\n    setContactChannels(channels: $channels) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n      ... on InputInvalid {\n        message\n        violations {\n          field\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetContactChannelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetContactable($contactable: Boolean!) {\n    setContactable(contactable: $contactable) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetContactableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMutedMails($kinds: [MailKind!]!) {\n    setMutedMails(kinds: $kinds) {\n      __typename\n      ... on ProfileUpdated {\n        me {\n          ...OwnAccount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetMutedMailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($id: ID!) {\n    acceptInvitation(id: $id) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsentToPractice($id: ID!, $expectedVersion: Int!) {\n    consentToPractice(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ConsentToPracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindColleagues($text: String!) {\n    staffMembers(filter: { text: $text }, first: 10) {\n      nodes {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteCoAuthor($id: ID!, $staffMemberId: ID!) {\n    inviteCoAuthor(id: $id, staffMemberId: $staffMemberId) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').InviteCoAuthorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PracticeAuthors on Practice {\n    id\n    version\n    jobcenter {\n      id\n      name\n    }\n    partnerJobcenter {\n      id\n      name\n    }\n    authors {\n      confirmed\n      staffMember {\n        id\n        displayName\n        jobcenter {\n          id\n          name\n        }\n      }\n    }\n    draft {\n      state\n      consentingJobcenterIds\n    }\n  }\n"): typeof import('./graphql').PracticeAuthorsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAuthor($id: ID!, $staffMemberId: ID!) {\n    removeAuthor(id: $id, staffMemberId: $staffMemberId) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveAuthorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePractice($idempotencyKey: String!) {\n    createPractice(input: { content: {}, idempotencyKey: $idempotencyKey }) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          id\n          version\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreatePracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeptPractice on ChangePracticeResult {\n    __typename\n    ... on PracticeChanged {\n      practice {\n        id\n        archivedAt\n        lastConfirmedAt\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n"): typeof import('./graphql').KeptPracticeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPractice($id: ID!) {\n    confirmPractice(id: $id) {\n      ...KeptPractice\n    }\n  }\n"): typeof import('./graphql').ConfirmPracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchivePractice($id: ID!) {\n    archivePractice(id: $id) {\n      ...KeptPractice\n    }\n  }\n"): typeof import('./graphql').ArchivePracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestorePractice($id: ID!) {\n    restorePractice(id: $id) {\n      ...KeptPractice\n    }\n  }\n"): typeof import('./graphql').RestorePracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPractices($after: String) {\n    myPractices(first: 50, after: $after) {\n      nodes {\n        id\n        slug\n        title\n        archivedAt\n        viewerCan {\n          acceptInvitation {\n            allowed\n          }\n        }\n        revision {\n          number\n          publishedAt\n        }\n        draft {\n          state\n          updatedAt\n          reviewRemarks\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MyPracticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PracticeBySlug($slug: String!) {\n    me {\n      staffMember {\n        id\n        jobcenter {\n          id\n          caseloadRatio\n          caseloadCounted\n        }\n      }\n    }\n    practiceBySlug(slug: $slug) {\n      ...PracticeFrame\n      contactOffer {\n        functionLabel\n        pausedUntil\n        seats {\n          id\n          displayName\n        }\n      }\n      revision {\n        number\n        publishedAt\n        redactedAt\n        redactionReason\n        content {\n          ...PracticeContentText\n        }\n      }\n      draft {\n        state\n      }\n    }\n  }\n"): typeof import('./graphql').PracticeBySlugDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PracticeDraft($id: ID!) {\n    practice(id: $id) {\n      ...PracticeFrame\n      ...PracticeAuthors\n      revision {\n        number\n      }\n      draft {\n        state\n        version\n        updatedAt\n        submittedAt\n        reviewRemarks\n        content {\n          ...PracticeContentText\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PracticeDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PracticeRevisions($id: ID!, $first: Int!, $after: String) {\n    practiceRevisions(practiceId: $id, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          ...ReadableRevision\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PracticeRevisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PracticeRevision($id: ID!, $number: Int!) {\n    practiceRevision(practiceId: $id, number: $number) {\n      ...ReadableRevision\n    }\n  }\n"): typeof import('./graphql').PracticeRevisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadableRevision on PracticeRevision {\n    id\n    number\n    publishedAt\n    redactedAt\n    redactionReason\n    content {\n      ...PracticeContentText\n      problem\n      approach\n    }\n  }\n"): typeof import('./graphql').ReadableRevisionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PracticeContentText on PracticeContent {\n    title\n    summary\n    problemHtml\n    approachHtml\n    steps {\n      description\n      minutesPerCase\n      responsible\n    }\n    suitableForAll\n    targetGroups {\n      label\n    }\n    exclusions {\n      targetGroup {\n        label\n      }\n      reason\n    }\n    go\n    noGo\n    successConditions\n    effort\n    partners {\n      kind {\n        label\n      }\n      name\n    }\n    deliveryChannels {\n      label\n    }\n    topics {\n      label\n    }\n    instruments {\n      label\n    }\n    workingFormats {\n      label\n    }\n    maturity {\n      label\n    }\n    usedFrom\n    usedUntil\n    triedAtCaseload {\n      ratio\n      counted\n    }\n    legalBasis {\n      law\n      section\n      asOf\n    }\n    result {\n      kind\n      evidenceKind {\n        label\n      }\n      description\n      metrics {\n        name\n        value\n        unit\n        population\n        period\n        definition\n        source\n      }\n    }\n  }\n"): typeof import('./graphql').PracticeContentTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PracticeFrame on Practice {\n    id\n    slug\n    title\n    version\n    demo\n    archivedAt\n    firstPublishedAt\n    lastConfirmedAt\n    jobcenter {\n      name\n      form\n    }\n    partnerJobcenter {\n      name\n      form\n    }\n    authors {\n      confirmed\n      staffMember {\n        id\n        displayName\n        jobcenter {\n          name\n        }\n      }\n    }\n    viewerCan {\n      acceptInvitation {\n        allowed\n      }\n      update {\n        allowed\n      }\n      confirm {\n        allowed\n      }\n      archive {\n        allowed\n      }\n      restore {\n        allowed\n      }\n      publish {\n        allowed\n        reason\n      }\n      requestContact {\n        allowed\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').PracticeFrameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelatedPractice on Practice {\n    id\n    slug\n    title\n    firstPublishedAt\n    jobcenter {\n      id\n      name\n      form\n    }\n    partnerJobcenter {\n      id\n      name\n      form\n    }\n    revision {\n      content {\n        result {\n          kind\n        }\n        triedAtCaseload {\n          ratio\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RelatedPracticeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelatedPractices($id: ID!) {\n    otherFindings(practiceId: $id, first: 3) {\n      ...RelatedPractice\n    }\n    similarPractices(practiceId: $id, first: 4) {\n      ...RelatedPractice\n    }\n  }\n"): typeof import('./graphql').RelatedPracticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPractice($id: ID!, $expectedVersion: Int!) {\n    publishPractice(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          id\n          slug\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          id\n          version\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').PublishPracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnPractice($id: ID!, $expectedVersion: Int!, $remarks: String!) {\n    returnPractice(id: $id, expectedVersion: $expectedVersion, remarks: $remarks) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          id\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          id\n          version\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ReturnPracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewPractice($id: ID!) {\n    practice(id: $id) {\n      ...PracticeFrame\n      ...PracticeAuthors\n      visibility\n      revision {\n        ...ReadableRevision\n      }\n      draft {\n        state\n        version\n        visibility\n        submittedAt\n        content {\n          ...PracticeContentText\n          problem\n          approach\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewPracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewQueue($after: String) {\n    reviewQueue(first: 50, after: $after) {\n      nodes {\n        id\n        jobcenter {\n          name\n          form\n        }\n        partnerJobcenter {\n          name\n          form\n        }\n        revision {\n          number\n        }\n        authors {\n          staffMember {\n            displayName\n          }\n        }\n        draft {\n          submittedAt\n          content {\n            title\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteDraft($id: ID!, $expectedVersion: Int!) {\n    deleteDraft(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on DraftDeleted {\n        practice {\n          id\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewMarkdown($markdown: String!) {\n    previewMarkdown(markdown: $markdown)\n  }\n"): typeof import('./graphql').PreviewMarkdownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPractice($id: ID!, $expectedVersion: Int!) {\n    submitPractice(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on PracticeIncomplete {\n        missing {\n          field\n          message\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitPracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePractice($id: ID!, $expectedVersion: Int!, $input: UpdatePracticeInput!) {\n    updatePractice(id: $id, expectedVersion: $expectedVersion, input: $input) {\n      __typename\n      ... on PracticeChanged {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on PracticeChangedMeanwhile {\n        practice {\n          ...WritingPractice\n        }\n      }\n      ... on InputInvalid {\n        violations {\n          field\n          message\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdatePracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WritingContent on PracticeContent {\n    title\n    summary\n    problem\n    approach\n    steps {\n      description\n      minutesPerCase\n      responsible\n    }\n    targetGroups {\n      code\n    }\n    exclusions {\n      targetGroup {\n        code\n      }\n      reason\n    }\n    go\n    noGo\n    successConditions\n    effort\n    partners {\n      kind {\n        code\n      }\n      name\n    }\n    deliveryChannels {\n      code\n    }\n    topics {\n      code\n    }\n    instruments {\n      code\n    }\n    workingFormats {\n      code\n    }\n    maturity {\n      code\n    }\n    usedFrom\n    usedUntil\n    triedAtCaseload {\n      ratio\n      counted\n    }\n    legalBasis {\n      law\n      section\n      asOf\n    }\n    result {\n      kind\n      evidenceKind {\n        code\n      }\n      description\n      metrics {\n        name\n        value\n        unit\n        population\n        period\n        definition\n        source\n      }\n    }\n  }\n"): typeof import('./graphql').WritingContentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WritingPractice on Practice {\n    id\n    slug\n    title\n    version\n    visibility\n    ...PracticeAuthors\n    revision {\n      number\n      content {\n        ...WritingContent\n      }\n    }\n    draft {\n      state\n      visibility\n      missing\n      updatedAt\n      updatedBy {\n        id\n        displayName\n      }\n      reviewRemarks\n      content {\n        ...WritingContent\n      }\n    }\n    viewerCan {\n      acceptInvitation {\n        allowed\n      }\n      update {\n        allowed\n        reason\n      }\n      submit {\n        allowed\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').WritingPracticeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WritingPractice($id: ID!) {\n    practice(id: $id) {\n      ...WritingPractice\n    }\n  }\n"): typeof import('./graphql').WritingPracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSavedSearchMail($id: ID!, $weeklyMail: Boolean!) {\n    setSavedSearchMail(id: $id, weeklyMail: $weeklyMail) {\n      __typename\n      ... on SearchSaved {\n        savedSearch {\n          id\n          weeklyMail\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetSavedSearchMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSavedSearch($id: ID!) {\n    deleteSavedSearch(id: $id) {\n      __typename\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteSavedSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountKinds($query: String!, $kinds: [FoundKind!]!) {\n    searchEverything(query: $query, kinds: $kinds, first: 1) {\n      practices {\n        totalCount\n        totalCountIsLowerBound\n      }\n      talks {\n        totalCount\n        totalCountIsLowerBound\n      }\n      events {\n        totalCount\n        totalCountIsLowerBound\n      }\n      jobcenters {\n        totalCount\n        totalCountIsLowerBound\n      }\n    }\n  }\n"): typeof import('./graphql').CountKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindEvents($query: String!) {\n    searchEverything(query: $query, kinds: [EVENT], first: 20) {\n      events {\n        totalCount\n        totalCountIsLowerBound\n        nodes {\n          titleHtml\n          snippetHtml\n          matches {\n            typed\n            word\n            kind\n            fields\n          }\n          event {\n            id\n            state\n            startsOn\n            endsOn\n            place\n            onlineUrl\n            demo\n            kind {\n              label\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindJobcenters($query: String!) {\n    searchEverything(query: $query, kinds: [JOBCENTER], first: 20) {\n      jobcenters {\n        totalCount\n        totalCountIsLowerBound\n        nodes {\n          titleHtml\n          snippetHtml\n          matches {\n            typed\n            word\n            kind\n            fields\n          }\n          jobcenter {\n            id\n            form\n            place\n            caseloadRatio\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindJobcentersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindTalks($query: String!) {\n    searchEverything(query: $query, kinds: [TALK], first: 20) {\n      talks {\n        totalCount\n        totalCountIsLowerBound\n        nodes {\n          titleHtml\n          snippetHtml\n          matches {\n            typed\n            word\n            kind\n            fields\n          }\n          talk {\n            id\n            title\n            type\n            state\n            startsAt\n            endsAt\n            room\n            speakers {\n              id\n              name\n            }\n            event {\n              id\n              title\n              place\n              timeZone\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FindTalksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySavedSearches {\n    mySavedSearches {\n      id\n      query\n      sort\n      comparableToMine\n      weeklyMail\n      createdAt\n      filters {\n        facet\n        values {\n          code\n          label\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MySavedSearchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSearch($input: SaveSearchInput!) {\n    saveSearch(input: $input) {\n      __typename\n      ... on SearchSaved {\n        savedSearch {\n          id\n        }\n      }\n      ... on Problem {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SaveSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchHit on PracticeHit {\n    titleHtml\n    snippetHtml\n    matches {\n      typed\n      word\n      kind\n      fields\n    }\n    practice {\n      id\n      slug\n      demo\n      firstPublishedAt\n      lastConfirmedAt\n      jobcenter {\n        id\n        name\n        form\n        land\n      }\n      partnerJobcenter {\n        id\n        name\n        form\n      }\n      revision {\n        content {\n          result {\n            kind\n          }\n          triedAtCaseload {\n            ratio\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchHitFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparedHouse on PracticeHit {\n    distanceKm\n    comparedToMine {\n      factor\n      likeness\n    }\n  }\n"): typeof import('./graphql').ComparedHouseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPractices(\n    $query: String!\n    $filter: PracticeFilter!\n    $sort: PracticeSort!\n    $first: Int!\n    $after: String\n    $facets: [PracticeFacet!]!\n    $likeMine: [HouseFactor!]!\n    $onlyLikeMine: Boolean!\n    $isFirstPage: Boolean!\n    $isCompared: Boolean!\n  ) {\n    searchPractices(\n      query: $query\n      filter: $filter\n      sort: $sort\n      comparableToMine: $likeMine\n      onlyComparable: $onlyLikeMine\n      first: $first\n      after: $after\n      facets: $facets\n    ) {\n      totalCount\n      totalCountIsLowerBound\n      corrections {\n        typed\n        words\n      }\n      nodes {\n        ...SearchHit\n        ...ComparedHouse @include(if: $isCompared)\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets @include(if: $isFirstPage) {\n        facet\n        values {\n          code\n          label\n          count\n        }\n      }\n      wayOut @include(if: $isFirstPage) {\n        options {\n          dropWords\n          dropFacets\n          replaced {\n            kind\n            typed\n            word\n          }\n          query\n          totalCount\n        }\n        nearest {\n          ...SearchHit\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchPracticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($prefix: String!, $first: Int!) {\n    suggest(prefix: $prefix, first: $first) {\n      kind\n      text\n      facet\n      code\n      slug\n    }\n  }\n"): typeof import('./graphql').SuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VocabularyOption on VocabularyEntry {\n    code\n    label\n    aliases\n    validTo\n    replacedBy\n  }\n"): typeof import('./graphql').VocabularyOptionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Vocabulary($name: VocabularyName!) {\n    vocabulary(name: $name) {\n      ...VocabularyOption\n    }\n  }\n"): typeof import('./graphql').VocabularyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WritingVocabularies {\n    topics: vocabulary(name: TOPICS) {\n      ...VocabularyOption\n    }\n    targetGroups: vocabulary(name: TARGET_GROUPS) {\n      ...VocabularyOption\n    }\n    deliveryChannels: vocabulary(name: DELIVERY_CHANNELS) {\n      ...VocabularyOption\n    }\n    instruments: vocabulary(name: INSTRUMENTS) {\n      ...VocabularyOption\n    }\n    workingFormats: vocabulary(name: WORKING_FORMATS) {\n      ...VocabularyOption\n    }\n    maturity: vocabulary(name: MATURITY) {\n      ...VocabularyOption\n    }\n    evidenceKinds: vocabulary(name: EVIDENCE_KINDS) {\n      ...VocabularyOption\n    }\n    partnerKinds: vocabulary(name: PARTNER_KINDS) {\n      ...VocabularyOption\n    }\n  }\n"): typeof import('./graphql').WritingVocabulariesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
