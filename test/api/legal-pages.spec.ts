import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../support/service.js';

const QUERY = `query ($name: LegalPageName!) { legalPage(name: $name) { html isDefault } }`;

describe('The pages that the law wants', () => {
  let folder: string;
  let service: TestService;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'legal-'));
    const file = join(folder, 'impressum.md');
    await writeFile(
      file,
      '# Impressum\n\nJobcenter **Musterstadt**, [Post](mailto:post@example.org) <script>alert(1)</script>',
    );
    service = await startService({ LEGAL_IMPRINT_FILE: file });
  });
  afterAll(async () => {
    await service.stop();
    await rm(folder, { recursive: true });
  });

  const page = async (name: string): Promise<any> => (await service.ask(null, QUERY, { name })).legalPage;

  it('are what the operator has written, for everybody, without anything but text and links', async () => {
    const { html, isDefault } = await page('IMPRINT');
    expect(isDefault).toBe(false);
    expect(html).toContain('<strong>Musterstadt</strong>');
    expect(html).toContain('href="mailto:post@example.org"');
    expect(html).not.toMatch(/<script|<h1/);
  });

  it('say honestly what is missing where the operator has written nothing', async () => {
    for (const name of ['PRIVACY', 'ACCESSIBILITY']) {
      const { html, isDefault } = await page(name);
      expect(isDefault).toBe(true);
      expect(html).toContain('Der Betreiber dieses Dienstes hat noch keine');
    }
  });

  it('keep the service from starting when the file is not there', async () => {
    await expect(startService({ LEGAL_PRIVACY_FILE: join(folder, 'fehlt.md') })).rejects.toThrow('fehlt.md');
  });
});
