import './mentoring.columns.js';
import './mentoring.messages.js';

import { Module } from '@nestjs/common';
import { IdentityModule } from '@onsil/identity';
import { HubDirectoryModule } from '@onsil/network';
import { ProgressModule } from '@onsil/progress';
import { RemindersModule } from '@onsil/reminders';
import { VenturesModule } from '@onsil/ventures';

import { SendSessionMail } from './invite/send-session-mail.reaction.js';
import { AuditedPartings } from './mentor/audited-partings.js';
import { AddMentor } from './mentor/add-mentor.js';
import { AssignMentor } from './mentor/assign-mentor.js';
import { EndAssignment } from './mentor/end-assignment.js';
import { FollowClaims } from './mentor/follow-claims.reaction.js';
import { FollowGrants } from './mentor/follow-grants.reaction.js';
import { HandOverPair } from './mentor/hand-over-pair.js';
import { MentorProfileController } from './mentor/mentor-profile.controller.js';
import { MentorProfileQuery } from './mentor/mentor-profile.query.js';
import { MentorQuery } from './mentor/mentor.query.js';
import { MentorsController } from './mentor/mentors.controller.js';
import { Pairs } from './mentor/pairs.js';
import { Partings } from './mentor/partings.js';
import { PublishedMentorQuery } from './mentor/published-mentor.query.js';
import { SetPrimaryMentor } from './mentor/set-primary-mentor.js';
import { TellOfAssignment } from './mentor/tell-of-assignment.reaction.js';
import { UpdateMentorProfile } from './mentor/update-mentor-profile.js';
import { UpdateMentor } from './mentor/update-mentor.js';
import { MentorHomeQuery } from './overview/mentor-home.query.js';
import { MentoringController } from './overview/mentoring.controller.js';
import { OversightQuery } from './overview/oversight.query.js';
import { TellBoardOfPairs, TellBoardOfSessions } from './overview/tell-board.reaction.js';
import { TeamMentoringQuery } from './overview/team-mentoring.query.js';
import { MentoringReminders } from './reminding/mentoring-reminders.js';
import { PairOccasions } from './reminding/pair.occasions.js';
import { PeopleAroundQuery } from './reminding/people-around.query.js';
import {
  ReplanNextTurn,
  ReplanPairsForPause,
  ReplanSessionsForGrant,
  ReplanSessionsForTeam,
} from './reminding/replan.reaction.js';
import { SessionOccasions } from './reminding/session.occasions.js';
import { AnswerLog } from './session-log/answer-log.js';
import { AskTeam } from './session-log/ask-team.reaction.js';
import { CorrectLog } from './session-log/correct-log.js';
import { LogFormQuery } from './session-log/log-form.query.js';
import { LogByLink } from './session-log/log-by-link.js';
import { LogLinksController } from './session-log/log-links.controller.js';
import { SaveLogDraft } from './session-log/save-log-draft.js';
import { SaveNote } from './session-log/save-note.js';
import { SendLog } from './session-log/send-log.js';
import { SessionLogRepository } from './session-log/session-log.repository.js';
import { SessionLogsController } from './session-log/session-logs.controller.js';
import { TeamAnswers } from './session-log/team-answers.js';
import { TellOfObjection } from './session-log/tell-of-objection.reaction.js';
import { AddUnplannedSession } from './session/add-unplanned-session.js';
import { CancelSession } from './session/cancel-session.js';
import { MoveSession } from './session/move-session.js';
import { PlannedSessions } from './session/planned-sessions.js';
import { PlanSession } from './session/plan-session.js';
import { SessionQuery } from './session/session.query.js';
import { SessionRepository } from './session/session.repository.js';
import { SessionsController } from './session/sessions.controller.js';
import { SetMentoringSettings } from './settings/set-mentoring-settings.js';

/** Mentors and their teams, sessions, the logs of sessions, and what was agreed in them. */
@Module({
  imports: [HubDirectoryModule, IdentityModule, RemindersModule, VenturesModule, ProgressModule],
  controllers: [
    MentorsController,
    MentorProfileController,
    SessionsController,
    SessionLogsController,
    LogLinksController,
    MentoringController,
  ],
  providers: [
    MentorQuery,
    Pairs,
    { provide: Partings, useClass: AuditedPartings },
    AddMentor,
    UpdateMentor,
    MentorProfileQuery,
    PublishedMentorQuery,
    UpdateMentorProfile,
    AssignMentor,
    SetPrimaryMentor,
    EndAssignment,
    HandOverPair,
    TellOfAssignment,
    FollowClaims,
    FollowGrants,
    SessionRepository,
    SessionQuery,
    PlannedSessions,
    PlanSession,
    AddUnplannedSession,
    MoveSession,
    CancelSession,
    SessionLogRepository,
    LogFormQuery,
    SaveLogDraft,
    SendLog,
    CorrectLog,
    SaveNote,
    TeamAnswers,
    AnswerLog,
    LogByLink,
    AskTeam,
    TellOfObjection,
    SendSessionMail,
    MentorHomeQuery,
    TeamMentoringQuery,
    OversightQuery,
    TellBoardOfSessions,
    TellBoardOfPairs,
    SetMentoringSettings,
    PeopleAroundQuery,
    SessionOccasions,
    PairOccasions,
    MentoringReminders,
    ReplanNextTurn,
    ReplanPairsForPause,
    ReplanSessionsForTeam,
    ReplanSessionsForGrant,
  ],
  exports: [Partings],
})
export class MentoringModule {}
