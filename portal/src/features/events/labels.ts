import { plural, t } from '@lingui/core/macro';
import { assertNever } from '../../app/assert-never';
import type {
  EventVisibility,
  TalkKind,
  TalkLinkReasonKind,
  TalkLinkType,
  TalkState,
} from '../../graphql/generated/graphql';

/** What a talk does with a practice, as a heading of a list. */
export function linkTypeLabel(type: TalkLinkType): string {
  switch (type) {
    case 'PRESENTS':
      return t`stellt vor`;
    case 'DISCUSSES':
      return t`bespricht`;
    case 'CONTRADICTS':
      return t`widerspricht`;
    default:
      return assertNever(type);
  }
}

/** What kind of entry of the programme it is. */
export function talkKindLabel(kind: TalkKind): string {
  switch (kind) {
    case 'TALK':
      return t`Vortrag, Workshop oder anderer Beitrag`;
    case 'BREAK':
      return t`Pause`;
    case 'ASIDE':
      return t`Am Rande: Zeit für Treffen neben dem Programm`;
    default:
      return assertNever(kind);
  }
}

/** What became of a talk; nothing while it takes place as announced. */
export function talkStateLabel(state: TalkState): string | null {
  switch (state) {
    case 'SCHEDULED':
      return null;
    case 'MOVED':
      return t`Verlegt`;
    case 'CANCELLED':
      return t`Abgesagt`;
    default:
      return assertNever(state);
  }
}

/** Who may see that somebody is there. */
export function visibilityLabel(visibility: EventVisibility): string {
  switch (visibility) {
    case 'NOBODY':
      return t`Niemand – nur eine Notiz für mich`;
    case 'MY_CONTACTS':
      return t`Meine Kontakte: Kolleginnen und Kollegen, mit denen eine Anfrage angenommen wurde`;
    case 'NETWORK':
      return t`Alle, die auch dort und für mich sichtbar sind`;
    default:
      return assertNever(visibility);
  }
}

/** Why the system proposes a link, as a sentence. */
export function reasonSentence(kind: TalkLinkReasonKind, words: readonly string[]): string {
  const said = words.join(', ');
  switch (kind) {
    case 'SPEAKER_IS_AUTHOR':
      return t`Wer spricht, hat daran mitgeschrieben.`;
    case 'SPEAKER_JOBCENTER':
      return t`Wer spricht, arbeitet in diesem Jobcenter.`;
    case 'TOPIC':
      return plural(words.length, { one: `Gemeinsames Thema: ${said}.`, other: `Gemeinsame Themen: ${said}.` });
    case 'SHARED_WORDS':
      return plural(words.length, { one: `Gemeinsames Wort: ${said}.`, other: `Gemeinsame Wörter: ${said}.` });
    default:
      return assertNever(kind);
  }
}
