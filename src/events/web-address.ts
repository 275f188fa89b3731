import { z } from 'zod';

export const MAX_URL = 2_000;

/** An address outside that may be shown as a link: http or https, nothing else. */
export const webAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.hostname, error: 'Eine Adresse beginnt mit https:// oder http://.' })
  .max(MAX_URL, `Eine Adresse hat höchstens ${MAX_URL} Zeichen.`);
