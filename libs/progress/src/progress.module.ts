import './progress.messages.js';

import { Module } from '@nestjs/common';
import { NetworkModule } from '@onsil/network';
import { ProgrammesModule } from '@onsil/programmes';
import { RemindersModule } from '@onsil/reminders';
import { VenturesModule } from '@onsil/ventures';

import { CohortBoardModule } from './cohort-board/cohort-board.module.js';
import { AuditedDepartures } from './enrolment/audited-departures.js';
import { ConfirmRosterImport } from './enrolment/confirm-roster-import.js';
import { Departures } from './enrolment/departures.js';
import { EnrolTeams } from './enrolment/enrol-teams.js';
import { EnrolmentsController } from './enrolment/enrolments.controller.js';
import { LateStartQuery } from './enrolment/late-start.query.js';
import { StartMilestones } from './enrolment/start-milestones.reaction.js';
import { TeamMilestones } from './enrolment/team-milestones.js';
import { UndoRosterImport } from './enrolment/undo-roster-import.js';
import { AskException } from './exception/ask-exception.js';
import { AskPause } from './exception/ask-pause.js';
import { DecideException } from './exception/decide-exception.js';
import { ExceptionEffects } from './exception/exception-effects.js';
import { ExceptionViews } from './exception/exception-views.js';
import { ExceptionsController } from './exception/exceptions.controller.js';
import { ExceptionsQuery } from './exception/exceptions.query.js';
import { ExpireWaivers } from './exception/expire-waivers.js';
import { LiftBlock } from './exception/lift-block.js';
import { MilestoneExceptionRepository } from './exception/milestone-exception.repository.js';
import { PreviewWaiverEnd } from './exception/preview-waiver-end.js';
import { ResumeTeam } from './exception/resume-team.js';
import { WaiverEnds } from './exception/waiver-ends.js';
import { GatesModule } from './gate/gates.module.js';
import { AffectedTeamsQuery } from './plan-change/affected-teams.query.js';
import { ApplyPlanChange } from './plan-change/apply-plan-change.js';
import { PlanChangesController } from './plan-change/plan-changes.controller.js';
import { PreviewPlanChange } from './plan-change/preview-plan-change.js';
import { RedateMilestones } from './plan-change/redate-milestones.reaction.js';
import { MilestoneOccasions } from './reminding/milestone.occasions.js';
import { RecipientsQuery } from './reminding/recipients.query.js';
import {
  CancelOfRemoved,
  ReplanForGrant,
  ReplanForPhase,
  ReplanForTeam,
  ReplanNextTurn,
} from './reminding/replan.reaction.js';
import { TaskOccasions } from './reminding/task.occasions.js';
import { TaskReminders } from './reminding/task-reminders.js';
import { TeamReminders } from './reminding/team-reminders.js';
import { AcceptSubmission } from './review/accept-submission.js';
import { ReturnSubmission } from './review/return-submission.js';
import { ReviewsController } from './review/reviews.controller.js';
import { SendDecisionMail } from './review/send-decision-mail.reaction.js';
import { StartReview } from './review/start-review.js';
import { TeamLetters } from './review/team-letters.js';
import { Verdicts } from './review/verdicts.js';
import { DownloadEvidence } from './submission/download-evidence.js';
import { EvidenceFilesController } from './submission/evidence-files.controller.js';
import { EvidenceFilesQuery } from './submission/evidence-files.query.js';
import { ForgetRemovedEvidence } from './submission/forget-removed-evidence.js';
import { HandIn } from './submission/hand-in.js';
import { RemoveEvidence } from './submission/remove-evidence.js';
import { SaveDraft } from './submission/save-draft.js';
import { SubmissionRepository } from './submission/submission.repository.js';
import { SubmissionsController } from './submission/submissions.controller.js';
import { TakeBack } from './submission/take-back.js';
import { UploadEvidence } from './submission/upload-evidence.js';
import { AuditedTasks } from './task/audited-tasks.js';
import { CloseTask } from './task/close-task.js';
import { LeaversTasks } from './task/leavers-tasks.js';
import { OpenTask } from './task/open-task.js';
import { TaskRepository } from './task/task.repository.js';
import { TasksController } from './task/tasks.controller.js';
import { Tasks } from './task/tasks.js';
import { TasksQuery } from './task/tasks.query.js';
import { UpdateTask } from './task/update-task.js';
import { KeepDueTimes } from './team-milestone/keep-due-times.reaction.js';
import { SqlTeamFacts } from './team-fact/sql-team-facts.js';
import { TeamFacts } from './team-fact/team-facts.js';
import { LivePlan } from './team-milestone/live-plan.js';
import { OpenTeamHome } from './team-milestone/open-team-home.js';
import { ReopenMilestone } from './team-milestone/reopen-milestone.js';
import { Reopening } from './team-milestone/reopening.js';
import { TeamHomeQuery } from './team-milestone/team-home.query.js';
import { TeamMilestoneQuery } from './team-milestone/team-milestone.query.js';
import { TeamMilestoneRepository } from './team-milestone/team-milestone.repository.js';
import { TeamMilestonesController } from './team-milestone/team-milestones.controller.js';

/** What each team owes, handed in and heard back; who is on a cohort; exceptions, tasks; the board over it all. */
@Module({
  imports: [NetworkModule, ProgrammesModule, RemindersModule, VenturesModule, CohortBoardModule, GatesModule],
  controllers: [
    TeamMilestonesController,
    SubmissionsController,
    EvidenceFilesController,
    ReviewsController,
    ExceptionsController,
    TasksController,
    EnrolmentsController,
    PlanChangesController,
  ],
  providers: [
    RecipientsQuery,
    MilestoneOccasions,
    TaskOccasions,
    TaskReminders,
    TeamReminders,
    ReplanForTeam,
    ReplanForGrant,
    ReplanForPhase,
    ReplanNextTurn,
    CancelOfRemoved,
    LivePlan,
    TeamMilestoneRepository,
    TeamMilestoneQuery,
    TeamHomeQuery,
    OpenTeamHome,
    Reopening,
    ReopenMilestone,
    SubmissionRepository,
    SaveDraft,
    UploadEvidence,
    RemoveEvidence,
    ForgetRemovedEvidence,
    EvidenceFilesQuery,
    DownloadEvidence,
    HandIn,
    TakeBack,
    Verdicts,
    StartReview,
    AcceptSubmission,
    ReturnSubmission,
    SendDecisionMail,
    TeamLetters,
    MilestoneExceptionRepository,
    WaiverEnds,
    ExceptionViews,
    ExceptionsQuery,
    ExceptionEffects,
    AskException,
    AskPause,
    DecideException,
    LiftBlock,
    ResumeTeam,
    PreviewWaiverEnd,
    ExpireWaivers,
    TaskRepository,
    TasksQuery,
    AuditedTasks,
    { provide: Tasks, useExisting: AuditedTasks },
    { provide: TeamFacts, useClass: SqlTeamFacts },
    OpenTask,
    UpdateTask,
    CloseTask,
    TeamMilestones,
    ConfirmRosterImport,
    UndoRosterImport,
    EnrolTeams,
    LateStartQuery,
    LeaversTasks,
    { provide: Departures, useClass: AuditedDepartures },
    StartMilestones,
    AffectedTeamsQuery,
    PreviewPlanChange,
    ApplyPlanChange,
    RedateMilestones,
    KeepDueTimes,
  ],
  exports: [Departures, ExpireWaivers, ForgetRemovedEvidence, Tasks, TeamFacts, CohortBoardModule],
})
export class ProgressModule {}
