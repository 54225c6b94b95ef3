import './programmes.columns.js';
import './programmes.messages.js';

import { Module } from '@nestjs/common';
import { NetworkModule } from '@onsil/network';

import { ClosedDaysController } from './closed-days/closed-days.controller.js';
import { PreviewClosedDay } from './closed-days/preview-closed-day.js';
import { RemoveClosedDay } from './closed-days/remove-closed-day.js';
import { SetClosedDay } from './closed-days/set-closed-day.js';
import { CloseCohort } from './cohort/close-cohort.js';
import { CohortRepository } from './cohort/cohort.repository.js';
import { CohortsController } from './cohort/cohorts.controller.js';
import { OpenCohort } from './cohort/open-cohort.js';
import { RenameCohort } from './cohort/rename-cohort.js';
import { ReopenCohort } from './cohort/reopen-cohort.js';
import { SetupReader } from './cohort/setup-reader.js';
import { CopyPlan } from './plan/copy-plan.js';
import { PlanCalendar } from './plan/plan-calendar.js';
import { RedateByCountry } from './plan/redate-by-country.reaction.js';
import { PlanReader } from './plan/plan-reader.js';
import { Plan, ProgrammeYears } from './plan/plan.js';
import { PlanRepository } from './plan/plan.repository.js';
import { PlansController } from './plan/plans.controller.js';
import { PreviewPlan } from './plan/preview-plan.js';
import { SavePlan } from './plan/save-plan.js';
import { SqlPlan } from './plan/sql-plan.js';
import { CohortMaker } from './programme/cohort-maker.js';
import { CreateCohort } from './programme/create-cohort.js';
import { CreateProgramme } from './programme/create-programme.js';
import { ListProgrammes } from './programme/list-programmes.js';
import { ProgrammeRepository } from './programme/programme.repository.js';
import { ProgrammesController } from './programme/programmes.controller.js';
import { SqlProgrammeYears } from './programme/sql-programme-years.js';
import { UpdateProgramme } from './programme/update-programme.js';
import { DeleteTemplate } from './template/delete-template.js';
import { PlanSources } from './template/plan-sources.js';
import { SaveTemplate } from './template/save-template.js';
import { TemplateRepository } from './template/template.repository.js';
import { TemplatesController } from './template/templates.controller.js';

/** Programmes, cohorts, their plans and templates; the hub's calendar as far as it moves plan dates. */
@Module({
  imports: [NetworkModule],
  controllers: [ProgrammesController, PlansController, CohortsController, TemplatesController, ClosedDaysController],
  providers: [
    { provide: Plan, useClass: SqlPlan },
    { provide: ProgrammeYears, useClass: SqlProgrammeYears },
    PlanRepository,
    PlanReader,
    PlanCalendar,
    RedateByCountry,
    PreviewPlan,
    SavePlan,
    CopyPlan,
    CohortRepository,
    SetupReader,
    OpenCohort,
    CloseCohort,
    ReopenCohort,
    RenameCohort,
    ProgrammeRepository,
    CohortMaker,
    ListProgrammes,
    CreateProgramme,
    UpdateProgramme,
    CreateCohort,
    PlanSources,
    TemplateRepository,
    SaveTemplate,
    DeleteTemplate,
    PreviewClosedDay,
    SetClosedDay,
    RemoveClosedDay,
  ],
  exports: [Plan, ProgrammeYears],
})
export class ProgrammesModule {}
