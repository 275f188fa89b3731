import { registerEnumType } from '@nestjs/graphql';

/** What a slot of a programme is. */
export enum TalkKind {
  TALK = 'TALK',
  BREAK = 'BREAK',
  ASIDE = 'ASIDE',
}

registerEnumType(TalkKind, {
  name: 'TalkKind',
  description: 'What a slot of a programme is.',
  valuesMap: {
    TALK: { description: 'Vortrag, workshop or another contribution.' },
    BREAK: { description: 'Pause.' },
    ASIDE: { description: 'Am Rande: time to meet beside the programme.' },
  },
});

/** State of a slot. */
export enum TalkState {
  SCHEDULED = 'SCHEDULED',
  MOVED = 'MOVED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(TalkState, {
  name: 'TalkState',
  description: 'State of a slot.',
  valuesMap: {
    SCHEDULED: { description: 'Takes place as announced.' },
    MOVED: { description: 'Verlegt: time or room changed after the event was published.' },
    CANCELLED: { description: 'Abgesagt.' },
  },
});

/** What a material is. */
export enum TalkMaterialRole {
  LINK = 'LINK',
  ATTACHMENT = 'ATTACHMENT',
}

registerEnumType(TalkMaterialRole, {
  name: 'TalkMaterialRole',
  description: 'What a material is.',
  valuesMap: {
    LINK: { description: 'A page about it.' },
    ATTACHMENT: { description: 'A file, such as slides.' },
  },
});
