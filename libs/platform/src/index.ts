export { Clock } from './clock/clock.js';
export { within } from './clock/within.js';
export { newId } from './ids/new-id.js';
export {
  DomainError,
  InvalidInput,
  NotFound,
  OutOfReach,
  StaleVersion,
  type ErrorKind,
  type ErrorParams,
  type FieldIssue,
} from './errors/domain-error.js';
export { jobActor, reachedTeamIds, reachesHub, type Actor, type ActorHub } from './tenancy/actor.js';
export type { SignedInPerson } from './tenancy/signed-in-person.js';
export { UnitOfWork } from './database/unit-of-work.js';
export { hubTable, libSchema } from './database/hub-table.js';
export type { LibSchema } from './database/lib-schema.js';
export type { AuditEntry, DomainEvent, GlobalTx, HubRead, HubRecordTx, HubTx, Read, Sql } from './database/hub-tx.js';
export { columnsOf, classifiedTables, defineColumns, type ColumnClass } from './audit/column-classes.js';
export { nameRows, rowNames } from './audit/row-names.js';
export { ReactsTo, REACTS_TO_KEY, type DeliveredEvent, type Reaction } from './outbox/reaction.js';
export { Answers } from './http/answers.js';
export { IfMatch, VersionRequired, VersionUnreadable } from './http/if-match.js';
export { CurrentActor, CurrentPerson, type AccessOfRequest, type OnsilRequest } from './http/current.js';
export { pageLocale, ReaderLocale } from './http/reader-locale.js';
export {
  FROM_ANYWHERE_KEY,
  FromAnywhere,
  PERMISSION_KEY,
  Public,
  PUBLIC_KEY,
  RequirePermission,
  SIGNED_IN_KEY,
  SignedIn,
  type ConfigOfRoute,
  type RouteHandler,
} from './http/require-permission.js';
export { declaredMessages, defineMessages, hasMessage, message, type Catalogue } from './i18n/messages.js';
export { shownDay, withTime } from './i18n/shown-day.js';
export { DatabaseModule, type DatabaseOptions } from './database/database.module.js';
export { migrate, pendingMigrations } from './database/migrate.js';
export { platformSchema } from './database/platform.schema.js';
export { HubReads } from './database/hub-reads.js';
export { RECORD_TABLES } from './database/record-tables.js';
export { currentRequestId, inRequest } from './http/request-context.js';
export { Config } from './config/config.js';
export { ConfigModule } from './config/config.module.js';
export { Secret } from './config/secret.js';
export { isLoopback } from './config/loopback.rule.js';
export { AnswersFile, attachment } from './files/attachment.js';
export { attachmentDisposition } from './files/file-name.js';
export { FileStore, MAX_FILE_MEGABYTES, SHELVES, type ReceivedFile } from './files/file-store.js';
export { ForgetContents } from './files/forget-contents.js';
export { FilesModule } from './files/files.module.js';
export { FileOfRequest, type IncomingFile } from './files/incoming-file.js';
export { isPicture, PICTURE_TYPES, type MediaType } from './files/media-type.js';
export { forgetFiles, storeFile, type StoredFile } from './files/stored-file.js';
export { wholeFile } from './files/whole-file.js';
export { ProblemFilter } from './http/problem.filter.js';
export { fieldIssueOf } from './http/field-issue.rule.js';
export {
  Forbidden,
  LimitReached,
  Malformed,
  TooLarge,
  Unauthenticated,
  Unavailable,
  UnsupportedMedia,
} from './http/refusals.js';
export { VersionTagInterceptor } from './http/version-tag.interceptor.js';
export { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
export { ExportDay, type ExportColumn, type ExportTable, type ExportValue } from './export/export-table.js';
export { tableFile, type Download } from './export/table-file.js';
export { toCsv } from './export/to-csv.js';
export { MAX_SHEET_ROWS, SheetTooLarge, toXlsx } from './export/to-xlsx.js';
export { cellName, columnLetters, type Address } from './workbook/address.rule.js';
export { BrokenWorkbook } from './workbook/broken-workbook.js';
export { referencesOf, refersOutside } from './workbook/formula.rule.js';
export { readWorkbook, type Workbook, type WorkbookCell, type WorkbookSheet } from './workbook/read-workbook.js';
export { drawQr } from './document/draw-qr.js';
export {
  fittingSize,
  flowText,
  lineHeight,
  textLines,
  type TextPlace,
  type TextStyle,
  type WrittenText,
} from './document/text-flow.js';
export { pageSheet, type Sheet } from './document/sheet.js';
export { writePng } from './document/write-png.js';
export { ornament, writePdf, type Paper, type PaperOptions } from './document/write-pdf.js';
export { HubDirectory, type HubEntry } from './tenancy/hub-directory.js';
export { layOut, type Letter } from './mail/letter.js';
export { attemptMail, type AttemptedMail } from './mail/attempt-mail.js';
export { afterAttempt, taken, type Attempt, type MailState } from './mail/mail-state.rule.js';
export { sendPatiently } from './mail/send-patiently.js';
export { Mailer, MailNotAccepted, type Mail, type MailCalendar } from './mail/mailer.js';
export { SIGNED_TOKEN, SignedLinks, type LinkClaim } from './mail/signed-links.js';
export { MailCatcher, type CaughtMail } from './mail/mail-catcher.js';
export { MailModule } from './mail/mail.module.js';
export { Outgoing, type OutgoingMail } from './mail/outgoing.js';
export { DeliverMail } from './mail/deliver-mail.js';
export { causeOf } from './outbox/cause-of.js';
export { DeliverEvent } from './outbox/deliver-event.js';
export { DeliveryModule } from './outbox/delivery.module.js';
export { Leases } from './outbox/lease.js';
export { Relay } from './outbox/relay.js';
export { DRAINED_WITHIN_MS, Sweep, SWEEPS, type SweepName } from './outbox/sweep.js';
export { InTurn } from './queue/in-turn.js';
export { ByHand } from './queue/by-hand.js';
export { carrierOf, type Carrier, type Errand } from './queue/carrier.js';
export { migrateQueue } from './queue/migrate-queue.js';
export { tellLive, type LiveSignal, type LiveSubject } from './live/live-signal.js';
export { LiveSignals } from './live/live-signals.js';
export { LiveStreams } from './live/live-streams.js';
export type { EventStream } from './live/event-stream.js';
export { systemFunction } from './database/system-function.js';
export { afterKey, pageKey } from './http/page-key.js';
