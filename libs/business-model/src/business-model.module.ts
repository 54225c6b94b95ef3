import './business-model.columns.js';
import './business-model.messages.js';

import { Module } from '@nestjs/common';
import { ProgressModule } from '@onsil/progress';

import { AddCanvasItem } from './canvas-item/add-canvas-item.js';
import { CanvasItemRepository } from './canvas-item/canvas-item.repository.js';
import { CanvasItemsController } from './canvas-item/canvas-items.controller.js';
import { ChangeCanvasItem } from './canvas-item/change-canvas-item.js';
import { MoveCanvasItem } from './canvas-item/move-canvas-item.js';
import { RemoveCanvasItem } from './canvas-item/remove-canvas-item.js';
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
import { ChangeHypothesis } from './hypothesis/change-hypothesis.js';
import { DecideHypothesis } from './hypothesis/decide-hypothesis.js';
import { HypothesesController } from './hypothesis/hypotheses.controller.js';
import { HypothesisQuery } from './hypothesis/hypothesis.query.js';
import { HypothesisRepository } from './hypothesis/hypothesis.repository.js';
import { StateHypothesis } from './hypothesis/state-hypothesis.js';
import { CohortTestingQuery } from './testing-counters/cohort-testing.query.js';
import {
  TellGatesOfBookmarks,
  TellGatesOfDecisions,
  TellGatesOfInterviews,
} from './testing-counters/tell-gates.reaction.js';
import { TestingController } from './testing-counters/testing.controller.js';

/** Canvases with notes and versions, and what tests them: hypotheses, experiments, evidence. */
@Module({
  imports: [ProgressModule],
  controllers: [
    CanvasTypesController,
    CanvasesController,
    CanvasItemsController,
    CanvasVersionsController,
    HypothesesController,
    ExperimentsController,
    EvidenceController,
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
    CohortTestingQuery,
    TellGatesOfInterviews,
    TellGatesOfDecisions,
    TellGatesOfBookmarks,
  ],
  exports: [ForgetRemovedRecordings],
})
export class BusinessModelModule {}
