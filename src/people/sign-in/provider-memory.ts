import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

const SWEEP_ABOVE = 1_000;

/** Keeps the embedded provider's short-lived things (codes, sessions, grants) in memory: after a restart people sign in again. */
export function memoryAdapters(): AdapterFactory {
  const entries = new Map<string, Entry>();

  const find = (isWanted: (payload: AdapterPayload, key: string) => boolean): AdapterPayload | undefined => {
    for (const [key, { payload, expiresAt }] of entries) {
      if (expiresAt > Date.now() && isWanted(payload, key)) return payload;
    }
    return undefined;
  };
  const sweep = (): void => {
    for (const [key, { expiresAt }] of entries) if (expiresAt <= Date.now()) entries.delete(key);
  };

  return (model): Adapter => ({
    upsert: async (id, payload, expiresInSeconds) => {
      if (entries.size > SWEEP_ABOVE) sweep();
      entries.set(`${model}:${id}`, {
        payload,
        expiresAt: expiresInSeconds === undefined ? Infinity : Date.now() + expiresInSeconds * 1_000,
      });
    },
    find: async (id) => {
      const entry = entries.get(`${model}:${id}`);
      return entry && entry.expiresAt > Date.now() ? entry.payload : undefined;
    },
    findByUid: async (uid) => find((payload, key) => key.startsWith(`${model}:`) && payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const entry = entries.get(`${model}:${id}`);
      if (entry) entry.payload.consumed = Math.floor(Date.now() / 1_000);
    },
    destroy: async (id) => void entries.delete(`${model}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    },
  });
}
