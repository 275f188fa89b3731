import { i18n } from '@lingui/core';
import { messages } from '../texts/de.po';

/** The language of the portal. It is active as soon as this module is loaded, which `app.tsx` does before all others. */
export const LANGUAGE = 'de';

i18n.loadAndActivate({ locale: LANGUAGE, messages });
