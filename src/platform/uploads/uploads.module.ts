import { Global, Module } from '@nestjs/common';
import { UploadsController } from './uploads.controller.js';
import { Uploads } from './uploads.js';

/** Files that people upload for an import. */
@Global()
@Module({ controllers: [UploadsController], providers: [Uploads], exports: [Uploads] })
export class UploadsModule {}
