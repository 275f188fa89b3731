import { i18n } from '@lingui/core';

/** The language of the portal. It is active as soon as this module is loaded, which `app.tsx` does before all others. */
export const LANGUAGE = 'de';

// The texts stand in the code: there is nothing to look up.
i18n.loadAndActivate({ locale: LANGUAGE, messages: {} });
