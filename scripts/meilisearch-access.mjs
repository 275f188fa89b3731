// Says before the tests on a live Meilisearch server why they could not run on it.
const OLDEST = [1, 50];
const NO_INDEX = 'kurzer-draht-test-nowhere';
const TIMEOUT_MS = 10_000;

/** One harmless request for each action that the service needs: the index is not there, or the body is refused. */
const PROBES = {
  search: ['POST', '/multi-search', { queries: [{ indexUid: NO_INDEX }] }],
  'documents.add': ['POST', `/indexes/${NO_INDEX}/documents`, 'no document'],
  'documents.get': ['GET', `/indexes/${NO_INDEX}/documents/none`],
  'documents.delete': ['POST', `/indexes/${NO_INDEX}/documents/delete-batch`, 'no list'],
  'indexes.create': ['POST', '/indexes', {}],
  'indexes.get': ['GET', '/indexes?limit=1'],
  'indexes.delete': ['DELETE', `/indexes/${NO_INDEX}`],
  'indexes.swap': ['POST', '/swap-indexes', [{}]],
  'settings.get': ['GET', `/indexes/${NO_INDEX}/settings`],
  'settings.update': ['PATCH', `/indexes/${NO_INDEX}/settings`, 'no settings'],
  'tasks.get': ['GET', '/tasks/0'],
};

/** Throws an error with a sentence when no Meilisearch answers at the address, it is too old, or the key may not do what the service needs. */
export async function checkAccess(url, key) {
  const ask = async (method, path, body) => {
    const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) };
    const init = {
      method,
      headers,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body && { body: JSON.stringify(body) }),
    };
    return fetch(`${url.replace(/\/+$/, '')}${path}`, init).catch((error) => {
      throw new Error(`Unter MEILI_URL antwortet niemand (${error.cause?.code ?? error.name}).`);
    });
  };
  const health = await ask('GET', '/health');
  if ((await health.json().catch(() => undefined))?.status !== 'available')
    throw new Error(`Unter MEILI_URL antwortet kein Meilisearch, das bereit ist (Status ${health.status}).`);
  const { pkgVersion } = await (await ask('GET', '/version')).json();
  if (pkgVersion && isOlder(pkgVersion))
    throw new Error(`Unter MEILI_URL läuft Meilisearch ${pkgVersion}; nötig ist ${OLDEST.join('.')} oder neuer.`);
  const refused = [];
  for (const [action, probe] of Object.entries(PROBES))
    if ([401, 403].includes((await ask(...probe)).status)) refused.push(action);
  if (refused.length === Object.keys(PROBES).length)
    throw new Error('MEILI_API_KEY ist kein Schlüssel dieses Servers, oder keiner für die Indexe kurzer-draht*.');
  if (refused.length > 0)
    throw new Error(`MEILI_API_KEY fehlt auf den Indexen kurzer-draht* die Erlaubnis für: ${refused.join(', ')}.`);
}

function isOlder(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
