import type { Actor } from '../../kernel/actor.js';
import { maySeeTalk } from './talk.policy.js';
import type { Talk } from './talk.types.js';
import type { TalkView } from './talk.view.js';

/** What the actor sees of a talk; undefined when it does not exist for the actor. */
export function toTalk(actor: Actor, view: TalkView): Talk | undefined {
  if (!maySeeTalk(actor, view)) return undefined;
  return {
    view,
    id: view.id,
    kind: view.kind,
    type: view.type,
    title: view.title,
    subtitle: view.subtitle,
    abstract: view.abstract,
    description: view.description,
    startsAt: view.startsAt,
    endsAt: view.endsAt,
    room: view.room,
    track: view.track,
    language: view.language,
    url: view.url,
    state: view.state,
    lastMovedAt: view.lastMovedAt,
    materials: [...view.materials],
    version: view.version,
  };
}
