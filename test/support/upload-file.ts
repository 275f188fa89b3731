import { demoToken } from '../../src/people/sign-in/demo-token.js';
import type { Config } from '../../src/platform/config/config.js';

/** Uploads a CSV file as a demo account to a service and returns its id. */
export async function uploadCsv(
  { url, config }: { readonly url: string; readonly config: Config },
  who: string,
  content: string,
): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([content], { type: 'text/csv' }), 'liste.csv');
  const response = await fetch(`${url}/uploads`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${await demoToken(config, who)}` },
  });
  return ((await response.json()) as { uploadId: string }).uploadId;
}
