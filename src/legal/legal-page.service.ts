import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { dataFile } from '../platform/config/data-files.js';
import { renderMarkdown } from '../practices/practice-html.js';
import { LegalPageName } from './legal-page.enums.js';
import type { LegalPage } from './legal-page.types.js';

/** Where the texts are when the operator names no file. */
const SHIPPED: Readonly<Record<LegalPageName, string>> = {
  IMPRINT: 'impressum.md',
  PRIVACY: 'datenschutz.md',
  ACCESSIBILITY: 'barrierefreiheit.md',
};

/** The texts of the legal pages, read once at the start. */
@Injectable()
export class LegalPages implements OnModuleInit {
  private readonly pages = new Map<LegalPageName, LegalPage>();

  constructor(private readonly config: Config) {}

  /** @throws Error with a sentence when a file cannot be read: a service without its imprint must not start */
  async onModuleInit(): Promise<void> {
    for (const name of Object.values(LegalPageName)) {
      const file = this.config.legalFiles[name];
      this.pages.set(name, {
        name,
        html: renderMarkdown(await read(file ?? dataFile('legal', SHIPPED[name]))),
        isDefault: file === undefined,
      });
    }
  }

  /** The page with the name. */
  find(name: LegalPageName): LegalPage {
    return this.pages.get(name)!;
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`Die Datei „${file}“ mit dem Text einer rechtlichen Seite lässt sich nicht lesen.`, {
      cause: error,
    });
  }
}
