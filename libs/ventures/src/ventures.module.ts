import { Module } from '@nestjs/common';
import { IdentityModule } from '@onsil/identity';
import { ProgrammesModule } from '@onsil/programmes';
import { RemindersModule } from '@onsil/reminders';

import { AcceptTeamInvitation } from './claim/accept-team-invitation.js';
import { ClaimIn } from './claim/claim-in.js';
import { JoinTeam } from './claim/join-team.js';
import { PreviewTeamInvitation } from './claim/preview-team-invitation.js';
import { TeamInvitationOccasions } from './claim/team-invitation.occasions.js';
import { TeamInvitationMail } from './claim/team-invitation-mail.js';
import { TeamInvitationsController } from './claim/team-invitations.controller.js';
import { Enrolment } from './enrolment/enrolment.js';
import { SqlEnrolment } from './enrolment/sql-enrolment.js';
import { AddMember } from './membership/add-member.js';
import { ChangeRole } from './membership/change-role.js';
import { CorrectParticipant } from './membership/correct-participant.js';
import { InviteMembers } from './membership/invite-members.js';
import { LeaveTeam } from './membership/leave-team.js';
import { MembersController } from './membership/members.controller.js';
import { MembershipRepository } from './membership/membership.repository.js';
import { ExportNetworkCounts } from './network-counts/export-network-counts.js';
import { NetworkCountsController } from './network-counts/network-counts.controller.js';
import { ChangeMapping } from './roster-import/change-mapping.js';
import { CompareAgain } from './roster-import/compare-again.js';
import { DecideRow } from './roster-import/decide-row.js';
import { DiscardImport } from './roster-import/discard-import.js';
import { ForgetRosters } from './roster-import/forget-rosters.js';
import { RefusedRows } from './roster-import/refused-rows.js';
import { RosterImportQuery } from './roster-import/roster-import.query.js';
import { RosterImportsController } from './roster-import/roster-imports.controller.js';
import { RosterReader } from './roster-import/roster-reader.js';
import { TakeBackImport } from './roster-import/take-back-import.js';
import { ThreadRosterReader } from './roster-import/thread-roster-reader.js';
import { UploadRoster } from './roster-import/upload-roster.js';
import { WriteImport } from './roster-import/write-import.js';
import { WritingProgress } from './roster-import/writing-progress.js';
import { AddTeam } from './team/add-team.js';
import { SqlTeams } from './team/sql-teams.js';
import { TeamQuery } from './team/team-page.query.js';
import { TeamsController } from './team/teams.controller.js';
import { Teams } from './team/teams.js';
import { UpdateTeam } from './team/update-team.js';
import './ventures.columns.js';
import './ventures.messages.js';

/** Teams, the people in them, enrolment and the way in by roster. */
@Module({
  imports: [IdentityModule, ProgrammesModule, RemindersModule],
  controllers: [
    TeamsController,
    MembersController,
    TeamInvitationsController,
    RosterImportsController,
    NetworkCountsController,
  ],
  providers: [
    ExportNetworkCounts,
    { provide: Enrolment, useClass: SqlEnrolment },
    { provide: Teams, useClass: SqlTeams },
    { provide: RosterReader, useClass: ThreadRosterReader },
    AcceptTeamInvitation,
    AddMember,
    AddTeam,
    ChangeMapping,
    ChangeRole,
    ClaimIn,
    CompareAgain,
    CorrectParticipant,
    DecideRow,
    DiscardImport,
    ForgetRosters,
    InviteMembers,
    JoinTeam,
    LeaveTeam,
    MembershipRepository,
    PreviewTeamInvitation,
    RefusedRows,
    RosterImportQuery,
    TakeBackImport,
    TeamInvitationMail,
    TeamInvitationOccasions,
    TeamQuery,
    UpdateTeam,
    UploadRoster,
    WriteImport,
    WritingProgress,
  ],
  exports: [Enrolment, ForgetRosters, Teams],
})
export class VenturesModule {}
