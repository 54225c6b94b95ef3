import { SetMetadata } from '@nestjs/common';

export const BEFORE_NOTICE_KEY = 'onsil:before-notice';

/** A hub route that also answers who has not accepted the hub's privacy notice: to read it, and to accept it. */
export const BeforeNotice = (): MethodDecorator => SetMetadata(BEFORE_NOTICE_KEY, true);
