import './business-model.columns.js';
import './business-model.messages.js';

import { Module } from '@nestjs/common';
import { IdentityModule } from '@onsil/identity';
import { ProgressModule } from '@onsil/progress';
import { RemindersModule } from '@onsil/reminders';

import { AddCanvasItem } from './canvas-item/add-canvas-item.js';
import { AcceptSuggestion } from './canvas-comment/accept-suggestion.js';
import { CanvasPeopleQuery } from './canvas-comment/canvas-people.query.js';
import { CanvasThreadController, CanvasThreadsController } from './canvas-comment/canvas-threads.controller.js';
import { CanvasThreadsQuery } from './canvas-comment/canvas-threads.query.js';
import { CommentOccasions } from './canvas-comment/comment.occasions.js';
import { DeclineSuggestion } from './canvas-comment/decline-suggestion.js';
import { ReplyInThread } from './canvas-comment/reply-in-thread.js';
import { ResolveCanvasThread } from './canvas-comment/resolve-canvas-thread.js';
import { StartCanvasThread } from './canvas-comment/start-canvas-thread.js';
import { SuggestForCanvas } from './canvas-comment/suggest-for-canvas.js';
import { ThreadReminders } from './canvas-comment/thread-reminders.js';
import { ThreadRepository } from './canvas-comment/thread.repository.js';
import { CanvasExportController } from './canvas-export/canvas-export.controller.js';
import { ExportCanvas } from './canvas-export/export-canvas.js';
import { CanvasItemRepository } from './canvas-item/canvas-item.repository.js';
import { CanvasItemsController } from './canvas-item/canvas-items.controller.js';
import { ChangeCanvasItem } from './canvas-item/change-canvas-item.js';
import { MoveCanvasItem } from './canvas-item/move-canvas-item.js';
import { RemoveCanvasItem } from './canvas-item/remove-canvas-item.js';
import { CanvasLiveController } from './canvas-live/canvas-live.controller.js';
import { CanvasPresence } from './canvas-live/canvas-presence.js';
import { FollowCanvas } from './canvas-live/follow-canvas.js';
import { AddCanvasType } from './canvas-type/add-canvas-type.js';
import { CanvasTypeRepository } from './canvas-type/canvas-type.repository.js';
import { CanvasTypesController } from './canvas-type/canvas-types.controller.js';
import { CanvasTypesQuery } from './canvas-type/canvas-types.query.js';
import { ChangeCanvasType } from './canvas-type/change-canvas-type.js';
import { BookmarkCanvasVersion } from './canvas-version/bookmark-canvas-version.js';
import { CanvasVersionsController } from './canvas-version/canvas-versions.controller.js';
import { CanvasVersionsQuery } from './canvas-version/canvas-versions.query.js';
import { NameCanvasVersion } from './canvas-version/name-canvas-version.js';
import { RemoveCanvasBookmark } from './canvas-version/remove-canvas-bookmark.js';
import { AddCanvas } from './canvas/add-canvas.js';
import { CanvasQuery } from './canvas/canvas.query.js';
import { CanvasRepository } from './canvas/canvas.repository.js';
import { CanvasesController } from './canvas/canvases.controller.js';
import { ChangeCanvas } from './canvas/change-canvas.js';
import { TeamCanvasesQuery } from './canvas/team-canvases.query.js';
import { AttachFile } from './evidence/attach-file.js';
import { CorrectEvidence } from './evidence/correct-evidence.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceQuery } from './evidence/evidence.query.js';
import { ForgetRemovedRecordings } from './evidence/forget-removed-recordings.js';
import { LogEvidence } from './evidence/log-evidence.js';
import { OpenFile } from './evidence/open-file.js';
import { RemoveEvidence } from './evidence/remove-evidence.js';
import { DecideExperiment } from './experiment/decide-experiment.js';
import { ExperimentRepository } from './experiment/experiment.repository.js';
import { ExperimentsController } from './experiment/experiments.controller.js';
import { PlanExperiment } from './experiment/plan-experiment.js';
import { ReplanExperiment } from './experiment/replan-experiment.js';
import { ReportExperiment } from './experiment/report-experiment.js';
import { StartExperiment } from './experiment/start-experiment.js';
import { BeginFinancialPlan } from './financial-plan/begin-financial-plan.js';
import { ChangeFinancialPlan } from './financial-plan/change-financial-plan.js';
import { CheckPlanFile } from './financial-plan/check-plan-file.js';
import { ExportFinancialPlan } from './financial-plan/export-financial-plan.js';
import { FinancialPlanQuery } from './financial-plan/financial-plan.query.js';
import { FinancialPlansController } from './financial-plan/financial-plans.controller.js';
import { ChangeHypothesis } from './hypothesis/change-hypothesis.js';
import { DecideHypothesis } from './hypothesis/decide-hypothesis.js';
import { HypothesesController } from './hypothesis/hypotheses.controller.js';
import { HypothesisQuery } from './hypothesis/hypothesis.query.js';
import { HypothesisRepository } from './hypothesis/hypothesis.repository.js';
import { StateHypothesis } from './hypothesis/state-hypothesis.js';
import { IndicatorsController } from './indicator/indicators.controller.js';
import { IndicatorsQuery } from './indicator/indicators.query.js';
import { PlanIndicator } from './indicator/plan-indicator.js';
import { RemoveIndicator } from './indicator/remove-indicator.js';
import { ReplanIndicator } from './indicator/replan-indicator.js';
import { SqlTeamWork } from './team-work/sql-team-work.js';
import { TeamWork } from './team-work/team-work.js';
import { CohortTestingQuery } from './testing-counters/cohort-testing.query.js';
import {
  TellGatesOfBookmarks,
  TellGatesOfDecisions,
  TellGatesOfInterviews,
} from './testing-counters/tell-gates.reaction.js';
import { TestingController } from './testing-counters/testing.controller.js';

/** Canvases with notes and versions, and what tests them: hypotheses, experiments, evidence. */
@Module({
  imports: [IdentityModule, RemindersModule, ProgressModule],
  controllers: [
    CanvasTypesController,
    CanvasesController,
    CanvasItemsController,
    CanvasVersionsController,
    CanvasThreadsController,
    CanvasThreadController,
    CanvasLiveController,
    CanvasExportController,
    HypothesesController,
    ExperimentsController,
    EvidenceController,
    IndicatorsController,
    FinancialPlansController,
    TestingController,
  ],
  providers: [
    CanvasTypeRepository,
    CanvasTypesQuery,
    AddCanvasType,
    ChangeCanvasType,
    CanvasRepository,
    CanvasQuery,
    TeamCanvasesQuery,
    AddCanvas,
    ChangeCanvas,
    CanvasItemRepository,
    AddCanvasItem,
    ChangeCanvasItem,
    MoveCanvasItem,
    RemoveCanvasItem,
    CanvasPeopleQuery,
    CanvasThreadsQuery,
    ThreadRepository,
    CommentOccasions,
    ThreadReminders,
    StartCanvasThread,
    SuggestForCanvas,
    ReplyInThread,
    ResolveCanvasThread,
    AcceptSuggestion,
    DeclineSuggestion,
    CanvasPresence,
    FollowCanvas,
    ExportCanvas,
    CanvasVersionsQuery,
    NameCanvasVersion,
    BookmarkCanvasVersion,
    RemoveCanvasBookmark,
    HypothesisRepository,
    HypothesisQuery,
    StateHypothesis,
    ChangeHypothesis,
    DecideHypothesis,
    ExperimentRepository,
    PlanExperiment,
    ReplanExperiment,
    StartExperiment,
    ReportExperiment,
    DecideExperiment,
    EvidenceQuery,
    LogEvidence,
    CorrectEvidence,
    RemoveEvidence,
    AttachFile,
    OpenFile,
    ForgetRemovedRecordings,
    FinancialPlanQuery,
    BeginFinancialPlan,
    ChangeFinancialPlan,
    CheckPlanFile,
    ExportFinancialPlan,
    IndicatorsQuery,
    PlanIndicator,
    ReplanIndicator,
    RemoveIndicator,
    CohortTestingQuery,
    TellGatesOfInterviews,
    TellGatesOfDecisions,
    TellGatesOfBookmarks,
    { provide: TeamWork, useClass: SqlTeamWork },
  ],
  exports: [ForgetRemovedRecordings, TeamWork],
})
export class BusinessModelModule {}
