import './readiness.columns.js';
import './readiness.messages.js';

import { Module } from '@nestjs/common';
import { ProgressModule } from '@onsil/progress';
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
import { AddEvidence } from './evidence/add-evidence.js';
import { DownloadEvidenceFile } from './evidence/download-evidence-file.js';
import { ForgetRemovedFiles } from './evidence/forget-removed-files.js';
import { EvidenceBook } from './evidence/evidence-book.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { RemoveEvidence } from './evidence/remove-evidence.js';
import { UploadEvidenceFile } from './evidence/upload-evidence-file.js';
import { FrameworkQuery } from './framework/framework.query.js';
import { FrameworksController } from './framework/frameworks.controller.js';
import { Frameworks } from './framework/frameworks.js';
import { OpenGapTask } from './gap/open-gap-task.js';
import { TeamReadinessController } from './profile/team-readiness.controller.js';
import { TeamReadinessQuery } from './profile/team-readiness.query.js';
import { CloseRound } from './round/close-round.js';
import { OpenRound } from './round/open-round.js';
import { RoundQuery } from './round/round.query.js';
import { RoundRepository } from './round/round.repository.js';
import { RoundsController } from './round/rounds.controller.js';

/** How far a team is, by whose account and with which evidence; what is missing next. */
@Module({
  imports: [VenturesModule, ProgressModule],
  controllers: [
    FrameworksController,
    RoundsController,
    AssessmentsController,
    EvidenceController,
    TeamReadinessController,
    CohortReadinessController,
  ],
  providers: [
    Frameworks,
    FrameworkQuery,
    RoundRepository,
    RoundQuery,
    OpenRound,
    CloseRound,
    AssessmentRepository,
    AssessmentQuery,
    Levels,
    StartAssessment,
    SaveAnswer,
    FinishAssessment,
    ReopenAssessment,
    TellGatesOfLevels,
    EvidenceBook,
    AddEvidence,
    UploadEvidenceFile,
    RemoveEvidence,
    DownloadEvidenceFile,
    ForgetRemovedFiles,
    TeamReadinessQuery,
    OpenGapTask,
    CohortMapQuery,
    CalibrationQuery,
  ],
  exports: [ForgetRemovedFiles],
})
export class ReadinessModule {}
