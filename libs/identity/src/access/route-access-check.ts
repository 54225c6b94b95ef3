import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMISSION_KEY, PUBLIC_KEY, SIGNED_IN_KEY } from '@onsil/platform';

const KEYS = [PERMISSION_KEY, PUBLIC_KEY, SIGNED_IN_KEY];
const HAS_SCOPE = /(?:^|\/):(?:hub|network)(?:\/|$)/;

/** Closed by default: the application does not start with a route that fails to say, once, who may call it. */
@Injectable()
export class RouteAccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error that names every such route */
  onApplicationBootstrap(): void {
    const faults = this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype || !instance) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name]!;
        const verb = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
        if (verb === undefined) return [];
        const path = [metatype, handler].map((part) => String(this.reflector.get(PATH_METADATA, part))).join('/');
        const fault = this.faultOf(handler, path);
        return fault ? [`${RequestMethod[verb]} ${path} (${metatype.name}.${name}) ${fault}`] : [];
      });
    });
    if (faults.length > 0) throw new Error(`Routes without a clear access rule:\n${faults.join('\n')}`);
  }

  private faultOf(handler: () => unknown, path: string): string | null {
    const declared = KEYS.filter((key) => this.reflector.get(key, handler) !== undefined);
    if (declared.length !== 1) return `declares ${declared.length} of @RequirePermission, @SignedIn, @Public`;
    if (declared[0] === PERMISSION_KEY && !HAS_SCOPE.test(path))
      return 'asks for a permission outside any hub or network';
    return null;
  }
}
