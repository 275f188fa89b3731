declare module '*.po' {
  import type { Messages } from '@lingui/core';

  /** The compiled messages of the catalog by their ids. */
  export const messages: Messages;
}
