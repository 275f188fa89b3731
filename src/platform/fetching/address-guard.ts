import { Injectable } from '@nestjs/common';
import ipaddr from 'ipaddr.js';

/** Global unicast (RFC 4291, 2.4); every public IPv6 address lies in it. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Decides which addresses the service connects to when it fetches what people name. */
@Injectable()
export class AddressGuard {
  /** Whether the IP address, as a connection would use it, is one of the public internet. Other texts are none. */
  allows(address: string): boolean {
    return isPublicAddress(address);
  }
}

/**
 * Says whether an IP address is one of the public internet: no loopback, private, link-local or otherwise special one, nor an IPv6
 * address that carries an IPv4 address (mapped, NAT64, 6to4, Teredo), since where that leads is decided elsewhere.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv6' && !(address as ipaddr.IPv6).match(GLOBAL_UNICAST)) return false;
  return address.range() === 'unicast';
}
