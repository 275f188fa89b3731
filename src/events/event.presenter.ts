import type { Actor } from '../kernel/actor.js';
import { maySeeEvent } from './event.policy.js';
import type { Event } from './event.types.js';
import type { EventView } from './event.view.js';

/** What the actor sees of an event; undefined when it does not exist for the actor. */
export function toEvent(actor: Actor, view: EventView): Event | undefined {
  if (!maySeeEvent(actor, view)) return undefined;
  return {
    view,
    id: view.id,
    title: view.title,
    description: view.description,
    startsOn: view.startsOn,
    endsOn: view.endsOn,
    timeZone: view.timeZone,
    place: view.place,
    latitude: view.latitude,
    longitude: view.longitude,
    onlineUrl: view.onlineUrl,
    url: view.url,
    organiser: view.organiser,
    registrationFrom: view.registrationFrom,
    registrationUntil: view.registrationUntil,
    registrationUrl: view.registrationUrl,
    state: view.state,
    review: view.review,
    version: view.version,
    createdAt: view.createdAt,
    publishedAt: view.publishedAt,
    cancelledAt: view.cancelledAt,
    demo: view.demo,
  };
}
