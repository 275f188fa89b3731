import { UnreadableProgrammeError } from './programme.js';
import { readProgramme } from './read-programme.js';

/** What the process answers with, once: the programme as JSON, or the sentence of an `UnreadableProgrammeError`. */
export type ReadingAnswer = { readonly programme: string } | { readonly refusal: string };

// Started by `readProgrammeAside`: the bytes of a file come in, the answer goes out. Listening keeps the process there until it is
// ended, or the one that has started it is gone: if it ended by itself, its end might be noticed before its answer.
process.on('message', (bytes: Uint8Array) => process.send!(answerFor(bytes)));

function answerFor(bytes: Uint8Array): ReadingAnswer {
  try {
    return { programme: JSON.stringify(readProgramme(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableProgrammeError) return { refusal: error.message };
    throw error;
  }
}
