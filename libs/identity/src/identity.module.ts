import { Module } from '@nestjs/common';

/** People, sign-in, sessions, grants, invitations and the access guard. */
@Module({})
export class IdentityModule {}
