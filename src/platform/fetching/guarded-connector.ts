import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { AddressGuard } from './address-guard.js';

/** The connection was not made, because the address is none of the public internet. */
export class AddressRefusedError extends Error {
  constructor() {
    super('The address is not public.');
  }
}

/**
 * An agent that connects to allowed addresses only. What a name stands for is checked where the connection is made, so a name that
 * means something else the second time gains nothing.
 */
export function guardedAgent(guard: AddressGuard, timeoutMs: number): Agent {
  const connect = buildConnector({ timeout: timeoutMs, lookup: guardedLookup(guard) });
  return new Agent({
    connect: (options, callback) => {
      // A number needs no lookup.
      const host = options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0 && !guard.allows(host)) callback(new AddressRefusedError(), null);
      else connect(options, callback);
    },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
}

function guardedLookup(guard: AddressGuard): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      // One inner address among the outer ones is enough: which of them is tried first is not ours to say.
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => guard.allows(address)))
        return callback(new AddressRefusedError(), '', 0);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
