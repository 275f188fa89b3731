import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of the project: the nearest above this file that has a `package.json`. */
export function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** Path of a file that ships with the project in `data/`. */
export function dataFile(...path: string[]): string {
  return join(projectFolder(), 'data', ...path);
}
