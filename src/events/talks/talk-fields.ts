import { z } from 'zod';
import { LIMITS } from '../formats/programme.js';
import { Violation } from '../../platform/graphql/problems.js';
import { webAddress } from '../web-address.js';
import { TalkKind, TalkMaterialRole } from './talk.enums.js';
import type { NewMaterial, NewSpeaker } from './talk.repository.js';
import type { TalkFields } from './talk.view.js';

const LONGEST_MS = 86_400_000;

const line = (max: number, missing: string) => z.string().trim().min(1, missing).max(max, `Höchstens ${max} Zeichen.`);
const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Höchstens ${max} Zeichen.`)
    .transform((text) => text || null)
    .nullable();

const schema = z
  .object({
    kind: z.enum(TalkKind),
    title: line(LIMITS.title, 'Der Titel fehlt.'),
    subtitle: optionalText(LIMITS.title),
    abstract: optionalText(LIMITS.text),
    description: optionalText(LIMITS.text),
    startsAt: z.date(),
    endsAt: z.date(),
    room: optionalText(LIMITS.short),
    track: optionalText(LIMITS.short),
    language: optionalText(LIMITS.short),
    url: webAddress.nullable(),
    speakers: z
      .array(z.object({ id: z.string().optional(), name: line(LIMITS.short, 'Der Name fehlt.') }))
      .max(LIMITS.speakers, `Höchstens ${LIMITS.speakers} Personen.`),
    materials: z
      .array(z.object({ url: webAddress, title: optionalText(LIMITS.title), role: z.enum(TalkMaterialRole) }))
      .max(LIMITS.links, `Höchstens ${LIMITS.links} Materialien.`),
  })
  .check((context) => {
    const { startsAt, endsAt } = context.value;
    const fail = (message: string): void => {
      context.issues.push({ code: 'custom', path: ['endsAt'], message, input: endsAt });
    };
    if (endsAt <= startsAt) fail('Das Ende liegt nicht nach dem Anfang.');
    else if (endsAt.valueOf() - startsAt.valueOf() > LONGEST_MS) fail('Ein Programmpunkt dauert höchstens einen Tag.');
  });

/** What is written about a slot, with its speakers and with the materials that people add here. */
export interface WrittenTalk extends TalkFields {
  readonly speakers: readonly NewSpeaker[];
  readonly materials: readonly NewMaterial[];
}

/** Checks what is written about a slot: in its normal form, or every violation at once. */
export function checkTalk(
  talk: WrittenTalk,
): { readonly talk: WrittenTalk } | { readonly violations: readonly Violation[] } {
  const parsed = schema.safeParse(talk);
  if (parsed.success) return { talk: parsed.data as WrittenTalk };
  return {
    violations: parsed.error.issues.map(({ path, message }) => new Violation(`input.${path.join('.')}`, message)),
  };
}
