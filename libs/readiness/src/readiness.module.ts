import './readiness.columns.js';
import './framework-file/framework-file.messages.js';
import './readiness.messages.js';

import { Module } from '@nestjs/common';
import { BusinessModelModule } from '@onsil/business-model';
import { ProgressModule } from '@onsil/progress';
import { RemindersModule } from '@onsil/reminders';
import { VenturesModule } from '@onsil/ventures';

import { AssessmentQuery } from './assessment/assessment.query.js';
import { AssessmentRepository } from './assessment/assessment.repository.js';
import { AssessmentsController } from './assessment/assessments.controller.js';
import { FinishAssessment } from './assessment/finish-assessment.js';
import { Levels } from './assessment/levels.js';
import { ReopenAssessment } from './assessment/reopen-assessment.js';
import { SaveAnswer } from './assessment/save-answer.js';
import { StartAssessment } from './assessment/start-assessment.js';
import { TellGatesOfLevels } from './assessment/tell-gates-of-levels.reaction.js';
import { CalibrationQuery } from './cohort/calibration.query.js';
import { CohortMapQuery } from './cohort/cohort-map.query.js';
import { CohortReadinessController } from './cohort/cohort-readiness.controller.js';
import { ExportReadinessCounts } from './counts/export-readiness-counts.js';
import { ReadinessCountsController } from './counts/readiness-counts.controller.js';
import { ReadinessCountsQuery } from './counts/readiness-counts.query.js';
import { AddEvidence } from './evidence/add-evidence.js';
import { DownloadEvidenceFile } from './evidence/download-evidence-file.js';
import { EvidenceCandidatesQuery } from './evidence/evidence-candidates.query.js';
import { ForgetRemovedFiles } from './evidence/forget-removed-files.js';
import { EvidenceBook } from './evidence/evidence-book.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { RemoveEvidence } from './evidence/remove-evidence.js';
import { UploadEvidenceFile } from './evidence/upload-evidence-file.js';
import { CheckFrameworkFile } from './framework-file/check-framework-file.js';
import { DownloadFramework } from './framework-file/download-framework.js';
import { FrameworkFilesController } from './framework-file/framework-files.controller.js';
import { LoadFramework } from './framework-file/load-framework.js';
import { FrameworkQuery } from './framework/framework.query.js';
import { FrameworksController } from './framework/frameworks.controller.js';
import { Frameworks } from './framework/frameworks.js';
import { TakeFrameworkOff } from './framework/take-framework-off.js';
import { OpenGapTask } from './gap/open-gap-task.js';
import { TeamReadinessController } from './profile/team-readiness.controller.js';
import { TeamReadinessQuery } from './profile/team-readiness.query.js';
import { MissingFacts } from './reminding/missing-facts.js';
import {
  ReplanRoundsForGrant,
  ReplanRoundsForPause,
  ReplanRoundsForPhase,
  ReplanRoundsForTeam,
} from './reminding/replan.reaction.js';
import { RoundReminders } from './reminding/round-reminders.js';
import { RoundOccasions } from './reminding/round.occasions.js';
import { TeamAssessmentOccasions } from './reminding/team-assessment.occasions.js';
import { TellBoardOfAssessments, TellBoardOfRounds } from './reminding/tell-board.reaction.js';
import { CloseRound } from './round/close-round.js';
import { MissingTeamsQuery } from './round/missing-teams.query.js';
import { MoveRound } from './round/move-round.js';
import { OpenRound } from './round/open-round.js';
import { RoundQuery } from './round/round.query.js';
import { RoundRepository } from './round/round.repository.js';
import { RoundsController } from './round/rounds.controller.js';

/** How far a team is, by whose account and with which evidence; what is missing next. */
@Module({
  imports: [RemindersModule, VenturesModule, ProgressModule, BusinessModelModule],
  controllers: [
    FrameworksController,
    FrameworkFilesController,
    RoundsController,
    AssessmentsController,
    EvidenceController,
    TeamReadinessController,
    CohortReadinessController,
    ReadinessCountsController,
  ],
  providers: [
    Frameworks,
    FrameworkQuery,
    CheckFrameworkFile,
    LoadFramework,
    TakeFrameworkOff,
    DownloadFramework,
    RoundRepository,
    RoundQuery,
    OpenRound,
    MoveRound,
    CloseRound,
    MissingTeamsQuery,
    RoundReminders,
    RoundOccasions,
    TeamAssessmentOccasions,
    ReplanRoundsForTeam,
    ReplanRoundsForGrant,
    ReplanRoundsForPause,
    ReplanRoundsForPhase,
    MissingFacts,
    TellBoardOfRounds,
    TellBoardOfAssessments,
    AssessmentRepository,
    AssessmentQuery,
    Levels,
    StartAssessment,
    SaveAnswer,
    FinishAssessment,
    ReopenAssessment,
    TellGatesOfLevels,
    EvidenceBook,
    EvidenceCandidatesQuery,
    AddEvidence,
    UploadEvidenceFile,
    RemoveEvidence,
    DownloadEvidenceFile,
    ForgetRemovedFiles,
    TeamReadinessQuery,
    OpenGapTask,
    CohortMapQuery,
    CalibrationQuery,
    ReadinessCountsQuery,
    ExportReadinessCounts,
  ],
  exports: [ForgetRemovedFiles],
})
export class ReadinessModule {}
