import { describeSettings } from '../platform/config/settings.js';
import type { Command } from './command.js';

export const configCommand: Command = {
  name: 'config',
  usage: 'config',
  description: 'zeigt alle Einstellungen als Tabelle',
  options: {},
  minArguments: 0,
  maxArguments: 0,
  run: async () => {
    const lines = describeSettings().map(
      (setting) =>
        `| \`${setting.name}\` | ${setting.default === '' ? '' : `\`${setting.default}\``} | ${setting.requiredInProduction ? 'yes' : ''} | ${setting.description} |`,
    );
    process.stdout.write(
      ['| setting | default | required in production | meaning |', '| --- | --- | --- | --- |', ...lines].join('\n') +
        '\n',
    );
  },
};
