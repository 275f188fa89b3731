/** The environment for a program that is started from here: without the settings and secrets of the service. */
export function childEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG, TMPDIR, SYSTEMROOT, TEMP } = process.env;
  return Object.fromEntries(
    Object.entries({ PATH, HOME, LANG, TMPDIR, SYSTEMROOT, TEMP }).filter(([, value]) => value !== undefined),
  );
}
