import './exits.columns.js';
import './exits.messages.js';

import { Module } from '@nestjs/common';
import { IdentityModule } from '@onsil/identity';
import { MentoringModule } from '@onsil/mentoring';
import { HubDirectoryModule } from '@onsil/network';
import { ProgressModule } from '@onsil/progress';
import { RemindersModule } from '@onsil/reminders';
import { VenturesModule } from '@onsil/ventures';

import { CertificateIssue } from './certificate/certificate-issue.js';
import { CertificateView } from './certificate/certificate.view.js';
import { CertificatesController } from './certificate/certificates.controller.js';
import { EndCertificate } from './certificate/end-certificate.js';
import { IssueCertificate } from './certificate/issue-certificate.js';
import { VerificationsController } from './certificate/verifications.controller.js';
import { VerifyCertificate } from './certificate/verify-certificate.js';
import { DeparturesController } from './departure/departures.controller.js';
import { ExitRecord } from './departure/exit-record.js';
import { RecordHonestFailure } from './departure/record-honest-failure.js';
import { WithdrawTeam } from './departure/withdraw-team.js';
import { AnswerDismissal } from './dismissal/answer-dismissal.js';
import { DecideDismissal } from './dismissal/decide-dismissal.js';
import { DismissalRepository } from './dismissal/dismissal.repository.js';
import { DismissalView } from './dismissal/dismissal.view.js';
import { DismissalsController } from './dismissal/dismissals.controller.js';
import { EndDismissal } from './dismissal/end-dismissal.js';
import { NoticeDismissal } from './dismissal/notice-dismissal.js';
import { GraduateTeams } from './graduation/graduate-teams.js';
import { GraduationPreviewQuery } from './graduation/graduation-preview.query.js';
import { GraduationsController } from './graduation/graduations.controller.js';
import { PeopleConcerned } from './letters/people-concerned.js';
import { SendExitMail } from './letters/send-exit-mail.reaction.js';
import { DismissalReminders } from './reminding/dismissal-reminders.js';
import { DismissalOccasions } from './reminding/dismissal.occasions.js';
import { ExitSettingsController } from './settings/exit-settings.controller.js';
import { SetExitSettings } from './settings/set-exit-settings.js';
import { TeamExitsQuery } from './team-exits/team-exits.query.js';

/** How teams' ways on cohorts end: withdrawal, dismissal, honest failure, graduation and its certificate. */
@Module({
  imports: [HubDirectoryModule, IdentityModule, RemindersModule, VenturesModule, ProgressModule, MentoringModule],
  controllers: [
    DeparturesController,
    DismissalsController,
    GraduationsController,
    CertificatesController,
    VerificationsController,
    ExitSettingsController,
  ],
  providers: [
    ExitRecord,
    WithdrawTeam,
    RecordHonestFailure,
    DismissalRepository,
    DismissalView,
    NoticeDismissal,
    AnswerDismissal,
    DecideDismissal,
    EndDismissal,
    GraduationPreviewQuery,
    GraduateTeams,
    CertificateIssue,
    CertificateView,
    IssueCertificate,
    EndCertificate,
    VerifyCertificate,
    TeamExitsQuery,
    SetExitSettings,
    PeopleConcerned,
    SendExitMail,
    DismissalOccasions,
    DismissalReminders,
  ],
})
export class ExitsModule {}
