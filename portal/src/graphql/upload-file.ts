import { t } from '@lingui/core/macro';
import { refused, type Refused } from './refused';

/** Uploads a file for an import of the person's own; it is kept for a day. Never rejects. */
export async function uploadFile(
  file: File,
): Promise<{ readonly kind: 'UPLOADED'; readonly uploadId: string } | Refused> {
  const form = new FormData();
  form.append('file', file);
  try {
    const response = await fetch('/uploads', { method: 'POST', credentials: 'same-origin', body: form });
    const answer = (await response.json()) as { readonly uploadId?: string; readonly message?: string };
    if (response.ok && answer.uploadId !== undefined) return { kind: 'UPLOADED', uploadId: answer.uploadId };
    return refused(answer.message ?? t`Die Datei wurde nicht angenommen.`);
  } catch {
    return refused(
      t`Der Dienst ist gerade nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.`,
    );
  }
}
