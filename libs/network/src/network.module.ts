import { Module } from '@nestjs/common';

/** Networks, hubs, hub settings, calendars. */
@Module({})
export class NetworkModule {}
