import { describe, expect, it } from '@jest/globals';
import { Controller, Get, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Public, RequirePermission, SignedIn } from '@onsil/platform';

import { RouteAccessCheck } from './route-access-check.js';

@Controller('hubs/:hub/things')
class DeclaredController {
  @Get()
  @RequirePermission('hub.read')
  list(): void {}

  @Get('own')
  @SignedIn()
  own(): void {}

  @Get('open')
  @Public()
  open(): void {}
}

@Controller('hubs/:hub/bare')
class BareController {
  @Get('thing')
  forgotten(): void {}
}

@Controller('things')
class HublessController {
  @Get()
  @RequirePermission('hub.read')
  list(): void {}
}

@Controller('hubs/:hub/twice')
class TwiceController {
  @Get()
  @Public()
  @RequirePermission('hub.read')
  list(): void {}
}

describe('RouteAccessCheck', () => {
  const start = async (...controllers: Type[]) => {
    const module = await Test.createTestingModule({
      imports: [DiscoveryModule],
      controllers,
      providers: [RouteAccessCheck],
    }).compile();
    await module.init();
  };

  it('lets the application start when every route says who may call it', async () => {
    await expect(start(DeclaredController)).resolves.toBeUndefined();
  });

  it('stops the start at a route without a word, and names it', async () => {
    await expect(start(DeclaredController, BareController)).rejects.toThrow(
      'GET hubs/:hub/bare/thing (BareController.forgotten) declares 0 of',
    );
  });

  it('stops the start at a permission that no hub or network gives', async () => {
    await expect(start(HublessController)).rejects.toThrow('asks for a permission outside any hub or network');
  });

  it('stops the start at a route that says two things', async () => {
    await expect(start(TwiceController)).rejects.toThrow('declares 2 of');
  });
});
