import { Module } from '@nestjs/common';
import { IdentityModule } from '@onsil/identity';
import { NetworkModule } from '@onsil/network';
import { DeliveryModule } from '@onsil/platform';

import { DemoNetwork } from './demo-network.js';
import { DemoSeed } from './demo-seed.js';

/** What fills the demo, beside the whole API. */
@Module({ imports: [NetworkModule, IdentityModule, DeliveryModule], providers: [DemoNetwork, DemoSeed] })
export class SeedModule {}
