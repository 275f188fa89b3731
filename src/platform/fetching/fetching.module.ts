import { Global, Module } from '@nestjs/common';
import { AddressGuard } from './address-guard.js';
import { Fetcher } from './fetcher.js';

/** Fetching from addresses that people name. */
@Global()
@Module({ providers: [AddressGuard, Fetcher], exports: [Fetcher] })
export class FetchingModule {}
