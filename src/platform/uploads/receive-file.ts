import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { BadUserInputError, TooLargeError } from '../../kernel/errors.js';
import { MAX_UPLOAD_BYTES } from './uploads.js';

/** What a form puts around a file. */
const FORM_BYTES = 64 * 1024;

const receive = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 10, fieldSize: 1_024, parts: 11, headerPairs: 20 },
}).any();

/**
 * Reads the one file of a form (`multipart/form-data`, any field name); a request that says it is larger than that is refused
 * before its body is read.
 * @throws TooLargeError, BadUserInputError naming `file` when there is none, several, or it is empty
 */
export async function receiveFile(request: Request, response: Response): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_UPLOAD_BYTES + FORM_BYTES) throw tooLarge();
  await new Promise<void>((resolve, reject) =>
    receive(request, response, (error: unknown) => (error ? reject(toPublicError(error)) : resolve())),
  );
  const [file] = (request.files as Express.Multer.File[] | undefined) ?? [];
  if (file === undefined)
    throw new BadUserInputError('file', 'Die Datei fehlt: Sie gehört als Formularfeld „file“ in die Anfrage.');
  if (file.size === 0) throw new BadUserInputError('file', 'Die Datei ist leer.');
  return file.buffer;
}

function toPublicError(error: unknown): unknown {
  if (!(error instanceof MulterError))
    return new BadUserInputError('file', 'Die Anfrage ist kein vollständiges Formular mit einer Datei.');
  if (error.code === 'LIMIT_FILE_SIZE') return tooLarge();
  if (error.code === 'LIMIT_FILE_COUNT') return new BadUserInputError('file', 'Bitte immer nur eine Datei hochladen.');
  return new BadUserInputError('file', 'Das Formular darf außer der Datei nur wenige kurze Felder haben.');
}

function tooLarge(): TooLargeError {
  return new TooLargeError('Die Datei ist zu groß: Angenommen werden höchstens 10 MB.');
}
