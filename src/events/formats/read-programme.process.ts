import { UnreadableProgrammeError } from './programme.js';
import { readProgramme } from './read-programme.js';

/** What the process answers with, once: the programme as JSON, or the sentence of an `UnreadableProgrammeError`. */
export type ReadingAnswer = { readonly programme: string } | { readonly refusal: string };

// Started by `readProgrammeAside`: one message with the bytes of a file comes in, one answer goes out, and the end of the
// channel is the end of the process.
process.once('message', (bytes: Uint8Array) => {
  process.send!(answerFor(bytes), () => process.disconnect());
});

function answerFor(bytes: Uint8Array): ReadingAnswer {
  try {
    return { programme: JSON.stringify(readProgramme(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableProgrammeError) return { refusal: error.message };
    throw error;
  }
}
