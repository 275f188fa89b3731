import { Module, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { APP_GUARD, DiscoveryModule, DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql/dist/graphql.constants.js';
import { AccessGuard } from './access.guard.js';
import { REQUIREMENTS } from './requires.js';

/** Default deny: refuses to start while an operation or route declares no requirement, and lists them. */
@Module({ imports: [DiscoveryModule], providers: [{ provide: APP_GUARD, useClass: AccessGuard }] })
export class AccessModule implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const undeclared = [...this.discovery.getProviders(), ...this.discovery.getControllers()].flatMap(
      ({ instance, name }) => {
        if (instance === null || typeof instance !== 'object') return [];
        const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown> | null;
        if (!prototype) return [];
        return this.scanner
          .getAllMethodNames(prototype)
          .filter(
            (method) =>
              isOperation(prototype[method]!) && this.reflector.get(REQUIREMENTS, prototype[method]!) === undefined,
          )
          .map((method) => `${String(name)}.${method}`);
      },
    );
    if (undeclared.length > 0)
      throw new Error(`Operations that do not declare what they require (@Requires): ${undeclared.join(', ')}`);
  }
}

function isOperation(handler: () => unknown): boolean {
  const kind: unknown = Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler);
  const isRootField = kind === 'Query' || kind === 'Mutation' || kind === 'Subscription';
  return (
    isRootField ||
    Reflect.getMetadata(PATH_METADATA, handler) !== undefined ||
    Reflect.getMetadata(METHOD_METADATA, handler) in RequestMethod
  );
}
