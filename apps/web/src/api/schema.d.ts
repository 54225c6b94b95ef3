export interface paths {
    "/api/v1/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who to try the demo as */
        get: operations["getDemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the demo back to its first day; every route answers 503 until it is */
        post: operations["resetDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hub: names, zone, language, sender */
        get: operations["getHub"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change names, zone, language, sender and short extensions */
        put: operations["changeHubSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: operations["listOwnSessions"];
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["signIn"];
        /** Sign out everywhere */
        delete: operations["signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a link mailed: to sign in, or to set a new password */
        post: operations["requestSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-links/spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a mailed link */
        post: operations["signInWithLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password with a mailed link */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long you stay signed in here */
        get: operations["getCurrentSession"];
        put?: never;
        post?: never;
        /** Sign out here */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out on another device */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** You, your hubs, and what you may do there */
        get: operations["getMe"];
        /** Correct your name, choose your language */
        put: operations["changeMe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change your password; ends your other sessions */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a link mailed to your new address */
        post: operations["requestEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Use the new address from now on; signs you out everywhere */
        post: operations["confirmEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People with a role in the hub */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give somebody of the hub a further role */
        post: operations["giveGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role away */
        delete: operations["endGrant"];
        options?: never;
        head?: never;
        /** Move the last day of a role */
        patch: operations["changeGrant"];
        trace?: never;
    };
    "/api/v1/hubs/{hub}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations of the hub, newest first */
        get: operations["listInvitations"];
        put?: never;
        /** Invite everybody on a pasted list; each line is answered */
        post: operations["invitePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an invitation again, with a new link */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation back */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who invites whom to what; spends nothing */
        post: operations["previewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept without an account: makes one */
        post: operations["joinByInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept as the person who is signed in */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/privacy-notices/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest privacy notice, and when you accepted it */
        get: operations["getPrivacyNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/privacy-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a new version of the privacy notice */
        post: operations["publishPrivacyNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/privacy-notices/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a version of the privacy notice */
        post: operations["acceptPrivacyNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/{network}/hubs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hubs of the network, with counts */
        get: operations["listNetworkHubs"];
        put?: never;
        /** Make a hub and invite its first manager */
        post: operations["createHub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/{network}/hubs/{slug}/managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite a manager to a hub of the network */
        post: operations["inviteManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminder-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is reminded of what, and when */
        get: operations["getReminderRules"];
        /** Change the rules, and what is planned with them */
        put: operations["setReminderRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminder-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What rules would send; saves nothing */
        post: operations["previewReminderRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminder-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes out in the coming days, and whether sending is alive */
        get: operations["getReminderCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reminders by day, kind, person and state */
        get: operations["listReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminder-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in the last three days, by itself or by hand */
        get: operations["listReminderChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mail-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses that mail servers refused */
        get: operations["listMailRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reminder: why, in what words, and what became of it */
        get: operations["getReminder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminders/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one reminder out, with a reason */
        post: operations["skipReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminder-skips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take several reminders out, with one reason */
        post: operations["skipReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminders/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put one reminder off until a day, with a reason */
        post: operations["holdReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminders/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a reminder that was put off go on as planned */
        post: operations["resumeReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminders/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send once more what was refused or is in doubt */
        post: operations["resendReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/reminder-pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stop all sending of the hub until a day */
        put: operations["pauseReminders"];
        post?: never;
        /** Let the hub send again */
        delete: operations["endReminderPause"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/reminder-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When and how often you are reminded */
        get: operations["getReminderPreferences"];
        /** Choose quiet hours, and one mail a day or each */
        put: operations["setReminderPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your messages in this hub, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/notices/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of your messages are unread */
        get: operations["countNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all your messages as read */
        post: operations["readAllNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one of your messages as read */
        post: operations["readNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/notices/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a message aside until a day, with a reason */
        put: operations["snoozeNotice"];
        post?: never;
        /** Take a message out again */
        delete: operations["wakeNotice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/my-reminders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why you get this reminder */
        get: operations["getMyReminder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/my-reminder-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of mail you get from this hub */
        get: operations["listMyReminderTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/my-reminder-types/{trigger}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stop a kind of mail, or take it up again; duties stay */
        put: operations["stopMyReminderType"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-choices/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which rule and hub a mail came from; changes nothing */
        post: operations["openMailChoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stop this kind of mail, or have one mail a day */
        put: operations["setMailChoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail/stop/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One press in a mail programme: no more of this kind (RFC 8058) */
        post: operations["stopMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes and their cohorts */
        get: operations["listProgrammes"];
        put?: never;
        /** Make a programme and its first cohort */
        post: operations["createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct the name or year of a programme */
        put: operations["updateProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/programmes/{id}/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a cohort, copied from a template or another cohort */
        post: operations["createCohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan of a cohort, with every date */
        get: operations["getPlan"];
        /** Save the plan of a cohort in draft */
        put: operations["savePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/plan/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every date that a draft would give; saves nothing */
        post: operations["previewPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/plan/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a cohort in draft the plan of a template or of another cohort; If-Match: the cohort */
        post: operations["copyPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What opening a cohort needs, and what is done */
        get: operations["getCohortSetup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename a cohort */
        put: operations["renameCohort"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a cohort; a refusal lists what is missing */
        post: operations["openCohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a cohort: from now on it can only be read */
        post: operations["closeCohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen a closed cohort */
        post: operations["reopenCohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans to start from: those that come with Onsil, and the hub’s own */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the plan of a cohort as a template of the hub */
        post: operations["saveTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a template of the hub */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/closed-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The named days of a year: public holidays, and what network and hub changed */
        get: operations["listClosedDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/closed-days/{day}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which planned dates a change of one day would move; saves nothing */
        post: operations["previewClosedDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/closed-days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close or open a day for the hub; answers the dates it moved */
        put: operations["setClosedDay"];
        post?: never;
        /** Take back what the hub said about a day; answers the dates it moved */
        delete: operations["removeClosedDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams in reach, by name */
        get: operations["listTeams"];
        put?: never;
        /** Add a team by hand, with its lead */
        post: operations["addTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team: what is known of it, its people and cohorts */
        get: operations["getTeam"];
        /** Change what is known of a team */
        put: operations["updateTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add somebody to a team; they need no account */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct name, address and phone of a member */
        put: operations["correctParticipant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/members/{member}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hand the lead over, or step back from it */
        put: operations["changeMemberRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/members/{member}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a membership; the work stays under the name */
        post: operations["leaveTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite members to claim their place */
        post: operations["inviteMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which team waits for whom; spends nothing */
        post: operations["previewTeamInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-invitations/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim a place without an account: makes one */
        post: operations["joinTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim a place as the person who is signed in */
        post: operations["acceptTeamInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports of the hub, latest first */
        get: operations["listRosterImports"];
        put?: never;
        /** Read a roster for a dry run; nothing is imported */
        post: operations["uploadRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/roster-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dry run: columns, counts, how far reading has come */
        get: operations["getRosterImport"];
        put?: never;
        post?: never;
        /** Throw a dry run away */
        delete: operations["discardRosterImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/roster-imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Read the rows by another mapping or for another cohort */
        put: operations["changeRosterMapping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/roster-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of a dry run, those that need a hand first */
        get: operations["listRosterRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/roster-imports/{id}/rows/{row}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide one row: a new team, the same team, or left out */
        put: operations["decideRosterRow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/roster-imports/{id}/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that stay out, to correct and send again */
        get: operations["downloadRefusedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/{network}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open cohorts and teams on them, hub by hub */
        get: operations["getNetworkCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/{network}/counts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hubs of the network with their counts, as XLSX or CSV */
        get: operations["exportNetworkCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due next, what blocks, what the last review said */
        get: operations["teamHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/team-milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One team milestone with all attempts */
        get: operations["teamMilestone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/team-milestones/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an accepted or waived milestone again */
        post: operations["reopenMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/team-milestones/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a team off a milestone */
        post: operations["waiveMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/team-milestones/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep unsent text; If-Match "0" when there was no draft */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/team-milestones/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in, as the team or on its behalf */
        post: operations["handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/submissions/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an attempt back before its review starts */
        post: operations["takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/team-milestones/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload one file for an item of the next attempt */
        post: operations["uploadEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/team-milestones/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a file out of the next attempt */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/evidence-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of an evidence file */
        get: operations["downloadEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/submissions/{id}/start-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that somebody is reading */
        post: operations["startReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/submissions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an attempt; If-Match: the team milestone */
        post: operations["acceptSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/submissions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return an attempt; If-Match: the team milestone */
        post: operations["returnSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Extensions, waivers, pauses and blocks */
        get: operations["listExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/team-milestones/{id}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for, or grant, an extension, a waiver or a block */
        post: operations["askException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/team-milestones/{id}/waiver-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a milestone is owed again after a waiver’s last day */
        get: operations["waiverEnd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for, or grant, a pause that moves all later dates */
        post: operations["askPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/exceptions/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a request */
        post: operations["grantException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/exceptions/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a request */
        post: operations["refuseException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/exceptions/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that what blocked a team is out of the way */
        post: operations["liftBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/exceptions/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a pause today; dates come back by the days left of it */
        post: operations["resumeTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks of mine, or of everyone I may see */
        get: operations["listTasks"];
        put?: never;
        /** Give somebody something to do */
        post: operations["openTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/task-owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who a task may be given to */
        get: operations["taskOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Reword, move or delegate a task */
        put: operations["updateTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/tasks/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a task: done, or no longer needed */
        post: operations["closeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/roster-imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a dry run */
        post: operations["confirmRosterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/roster-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an import back whole */
        post: operations["undoRosterImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/late-start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a running plan is past for a team that joins today */
        get: operations["lateStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put teams on a cohort */
        post: operations["enrolTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/plan-changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which teams a change of a running plan affects */
        post: operations["previewPlanChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/plan-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the plan of a running cohort; If-Match: the cohort */
        post: operations["applyPlanChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Types of canvas: Onsil's and the hub's own */
        get: operations["listCanvasTypes"];
        put?: never;
        /** Add a type of canvas to the hub */
        post: operations["addCanvasType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a hub's type; canvases keep what they were begun with */
        put: operations["changeCanvasType"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/canvases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team's canvases with their notes counted */
        get: operations["listTeamCanvases"];
        put?: never;
        /** Begin a canvas of a type */
        post: operations["addCanvas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A canvas with its type, notes and last version */
        get: operations["getCanvas"];
        /** Rename a canvas, put it aside or take it out again */
        put: operations["changeCanvas"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvases/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a note at the end of a block */
        post: operations["addCanvasItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a note's text, tag or confidence */
        put: operations["changeCanvasItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-items/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a note behind another one or into another block */
        post: operations["moveCanvasItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-items/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a note off the canvas */
        post: operations["removeCanvasItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-items/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a removed note back */
        post: operations["restoreCanvasItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvases/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A canvas's named versions, newest first */
        get: operations["listCanvasVersions"];
        put?: never;
        /** Keep the canvas as it is now under a name and a reason */
        post: operations["nameCanvasVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvases/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two versions, or one and now */
        get: operations["getCanvasDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-versions/{id}/bookmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remember a version as what stood at a moment */
        post: operations["bookmarkCanvasVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-bookmarks/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a bookmark away; the version stays */
        post: operations["removeCanvasBookmark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvases/{id}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said and suggested on a canvas, newest first */
        get: operations["listCanvasThreads"];
        put?: never;
        /** Comment on a block or a note */
        post: operations["startCanvasThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvases/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can see a canvas, and so can be mentioned */
        get: operations["listCanvasPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvases/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggest a text for a note, or a new note for a block */
        post: operations["suggestForCanvas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-threads/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reply in a thread; a resolved comment is open again */
        post: operations["replyInThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-threads/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a comment as dealt with */
        post: operations["resolveCanvasThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-threads/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a comment again */
        post: operations["reopenCanvasThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-threads/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a suggestion: it becomes the note or a new one */
        post: operations["acceptSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvas-threads/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a suggestion, with a word to who made it */
        post: operations["declineSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvases/{id}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: what changes on a canvas and who has it open; ids only, to be read again */
        get: operations["followCanvas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/canvases/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A canvas as PDF (A4 or A3), PNG or JSON */
        get: operations["exportCanvas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/hypotheses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team's hypotheses with the counters of its testing */
        get: operations["listTeamHypotheses"];
        put?: never;
        /** State a hypothesis and the notes that stand on it */
        post: operations["stateHypothesis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/hypotheses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A hypothesis with its notes, experiments and evidence */
        get: operations["getHypothesis"];
        /** Word a hypothesis anew while it is undecided */
        put: operations["changeHypothesis"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/hypotheses/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Support, refute, park or open it again; notes follow */
        post: operations["decideHypothesis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/hypotheses/{id}/experiments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan an experiment with its measure and threshold */
        post: operations["planExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/experiments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the plan of an experiment before it starts */
        put: operations["replanExperiment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/experiments/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an experiment: measure and threshold are frozen */
        post: operations["startExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/experiments/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how a running experiment goes */
        put: operations["reportExperiment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/experiments/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Persevere, pivot or stop, with what was learned */
        post: operations["decideExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a team heard, saw and measured, newest first */
        get: operations["listTeamEvidence"];
        put?: never;
        /** Log an interview or other evidence */
        post: operations["logEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct a piece of evidence */
        put: operations["correctEvidence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/evidence/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a piece of evidence out of what counts */
        post: operations["removeTestingEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a piece of evidence */
        get: operations["openEvidenceFile"];
        put?: never;
        /** Put a file or photo to a piece of evidence */
        post: operations["attachEvidenceFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a team will measure, with what it may begin from */
        get: operations["listTeamIndicators"];
        put?: never;
        /** Plan an indicator with its baseline */
        post: operations["planIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an indicator or its plan */
        put: operations["replanIndicator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/indicators/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an indicator out of the plan */
        post: operations["removeIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/financial-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team's financial plan with what follows from it */
        get: operations["getTeamFinancialPlan"];
        put?: never;
        /** Begin a financial plan with the usual lines */
        post: operations["beginFinancialPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/financial-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the lines of a financial plan */
        put: operations["changeFinancialPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/financial-plans/{id}/check-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a workbook would make of the plan, and what is wrong in it */
        post: operations["checkPlanFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/financial-plans/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan as XLSX whose totals are formulas */
        get: operations["exportFinancialPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/business-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interviews, hypotheses and decisions of each team */
        get: operations["getCohortTesting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mentors of the hub with their teams, by name */
        get: operations["listMentors"];
        put?: never;
        /** Make somebody of the hub a mentor */
        post: operations["addMentor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentor-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People and participants who are no mentors yet */
        get: operations["mentorCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A mentor with profile and pairs */
        get: operations["getMentor"];
        /** Change specialties, languages, place or capacity */
        put: operations["updateMentor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentor-profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a mentor says of themselves to the teams of the hub */
        get: operations["getPublishedMentor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentors/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign a mentor to a team */
        post: operations["assignMentor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentor-assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make or unmake a team's lead mentor */
        put: operations["setPrimaryMentor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentor-assignments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a pair and cancel its coming sessions */
        post: operations["endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentor-assignments/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a team to another mentor, with its coming sessions */
        post: operations["handOverPair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentor-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the hub knows of you as a mentor */
        get: operations["getMentorProfile"];
        /** Correct your specialties, languages and place, and say how many teams you would like */
        put: operations["updateMentorProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coming, past or logged sessions in reach, and their sum */
        get: operations["listMentoringSessions"];
        put?: never;
        /** Plan a session of a team with one of its mentors */
        post: operations["planSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/unplanned-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put down a meeting nobody had planned, to log it */
        post: operations["addUnplannedSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A session with its log, actions and the notes you may read */
        get: operations["getSession"];
        /** Move a coming session or change where it is */
        put: operations["moveSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a session with a reason */
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/sessions/{id}/log-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log page, filled from the session and your draft */
        get: operations["getLogForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/sessions/{id}/log-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep what was written so far; If-Match: the draft, 0 for none */
        put: operations["saveLogDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/sessions/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct a sent log, with a trace; If-Match: the log */
        put: operations["correctLog"];
        /** Sign the log and send it to the team; If-Match: the session */
        post: operations["sendLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/sessions/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change or narrow your own second note of a sent log */
        put: operations["saveSessionNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/sessions/{id}/log/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The team confirms; If-Match: the log */
        post: operations["confirmLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/sessions/{id}/log/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The team objects, in its own words; If-Match: the log */
        post: operations["objectToLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session-log-links/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The one log a mailed link is about; changes nothing */
        post: operations["previewLogByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session-log-links/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The team confirms by its link; If-Match: the log */
        post: operations["confirmLogByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session-log-links/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The team objects by its link; If-Match: the log */
        post: operations["objectToLogByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentor-home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My teams, next sessions, logs I owe, open actions */
        get: operations["getMentorHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/mentoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team's mentors, sessions, hours and actions */
        get: operations["getTeamMentoring"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentoring/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Logged hours per team or per mentor */
        get: operations["listMentoringHours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentoring/missing-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions that are over without a log */
        get: operations["listMissingLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentoring/silent-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs that have not met for long */
        get: operations["listSilentPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/mentoring/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hub's settings of mentoring */
        get: operations["getMentoringSettings"];
        /** Set silence and contacts; If-Match 0 for the defaults */
        put: operations["setMentoringSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frameworks that the hub may assess with */
        get: operations["listReadinessFrameworks"];
        put?: never;
        /** Make a version of the hub’s own of a checked file */
        post: operations["loadReadinessFramework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-frameworks/{key}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a framework, whole */
        get: operations["getReadinessFramework"];
        put?: never;
        post?: never;
        /** Take a loaded framework that nothing uses off the list */
        delete: operations["takeReadinessFrameworkOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-frameworks/check-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a file would become, and what is wrong in it */
        post: operations["checkFrameworkFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-framework-example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A small framework to begin from, as a file */
        get: operations["downloadFrameworkExample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-frameworks/{key}/{version}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A framework as a file that can be loaded again */
        get: operations["downloadReadinessFramework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/readiness-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rounds of a cohort, and how many have finished */
        get: operations["listReadinessRounds"];
        put?: never;
        /** Open a round of assessments for a cohort */
        post: operations["openReadinessRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-rounds/{id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has not finished in an open round, by team */
        get: operations["listMissingAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a round another last day; If-Match: the round */
        put: operations["moveReadinessRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-rounds/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a round; its levels stay; If-Match: the round */
        post: operations["closeReadinessRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/readiness-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin an assessment, or go on with it */
        post: operations["startReadinessAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An assessment with its answers and the evidence */
        get: operations["getReadinessAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-assessments/{id}/answers/{criterion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the answer to one criterion; If-Match: the answer, 0 for none */
        put: operations["saveReadinessAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-assessments/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish it, so that others see it; If-Match: it */
        post: operations["finishReadinessAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-assessments/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a finished one back; If-Match: it */
        post: operations["reopenReadinessAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/readiness-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a team has done elsewhere that can be pointed at as evidence */
        get: operations["listReadinessEvidenceCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/readiness-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Point at what shows that a criterion holds */
        post: operations["addReadinessEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/readiness-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload one file as evidence of a criterion */
        post: operations["uploadReadinessEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a piece of evidence away */
        delete: operations["removeReadinessEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of a file of evidence */
        get: operations["downloadReadinessEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team’s readiness in a round: sides, evidence, gaps, trend */
        get: operations["getTeamReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/readiness-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a task of what is missing for the next level */
        post: operations["openGapTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/readiness-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Teams x dimensions of a round, with change since the last */
        get: operations["getReadinessMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/readiness-calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who scores high or low against the others */
        get: operations["getReadinessCalibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many teams stand at which level, small counts hidden */
        get: operations["getReadinessCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/readiness-counts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as XLSX or CSV */
        get: operations["exportReadinessCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/exits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a team’s places on cohorts ended, or may end */
        get: operations["teamExits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/teams/{teamId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a team off a cohort that it leaves */
        post: operations["withdrawTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/teams/{teamId}/honest-failure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a team’s way in good faith, with what it learned */
        post: operations["recordHonestFailure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/teams/{teamId}/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell a team the grounds, and when it is heard */
        post: operations["noticeDismissal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/dismissals/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The team answers the notice; If-Match: the dismissal */
        post: operations["stateOnDismissal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/dismissals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide, or drop it; If-Match: the dismissal */
        post: operations["decideDismissal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/dismissals/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The team appeals; If-Match: the dismissal */
        post: operations["appealDismissal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/dismissals/{id}/appeal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the appeal; refusing it ends the team’s way */
        post: operations["decideDismissalAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/dismissals/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody appealed in time: end the team’s way */
        post: operations["completeDismissal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{id}/graduation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could graduate now, and what the others lack */
        get: operations["previewGraduation"];
        put?: never;
        /** Let teams graduate, each for itself, with or without a waiver */
        post: operations["graduateTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/exits/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a team that graduated its certificate */
        post: operations["issueCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/certificates/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate as a PDF, in Korean or English */
        get: operations["downloadCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/certificates/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a certificate back; If-Match: the certificate */
        post: operations["revokeCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/certificates/{id}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace a certificate by a corrected one */
        post: operations["reissueCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verifications/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a certificate says, and whether it still holds */
        get: operations["verifyCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/exit-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many days a team is given before and after a dismissal */
        get: operations["getExitSettings"];
        /** Say how many days; If-Match: the settings */
        put: operations["setExitSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{cohort}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where every team of a cohort stands on every milestone, by risk */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{cohort}/board/teams/{team}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands beside the board of one team */
        get: operations["getBoardTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many teams stand where, counts under 5 hidden */
        get: operations["getCohortCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{cohort}/risk-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From which numbers a team counts as a risk */
        get: operations["getRiskRules"];
        /** Give a cohort risk rules of its own */
        put: operations["setRiskRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{cohort}/teams/{team}/risk-snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a team's risk aside until a day, with a reason */
        put: operations["snoozeRisk"];
        post?: never;
        /** Show a team's risk again */
        delete: operations["endRiskSnooze"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits on the hub, what waits on teams, what is done with */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits today, oldest first, each with its action */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{cohort}/board/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board in the given filter, as XLSX or CSV */
        get: operations["exportBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/exports/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams in reach in the given filter, as XLSX or CSV */
        get: operations["exportTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/exports/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the teams in reach, as XLSX or CSV */
        get: operations["exportPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/exports/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which role, in the given filter, as XLSX or CSV */
        get: operations["exportRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/counts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The counts as an observer sees them, as XLSX or CSV */
        get: operations["exportCohortCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail as searched, as XLSX or CSV */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, from what to what, why and when */
        get: operations["searchAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{team}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed about one team */
        get: operations["listTeamAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/teams/{id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The gates of a team: what is met, what is missing, who passed what */
        get: operations["teamGates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{cohort}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of a cohort stands at which gate */
        get: operations["cohortGates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{cohort}/teams/{team}/gates/{stage}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a team through a gate; If-Match: the gate's revision */
        post: operations["passGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{cohort}/teams/{team}/gates/{stage}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that a team was let through a gate */
        post: operations["takeBackGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hubs/{hub}/cohorts/{cohort}/teams/{team}/gates/{stage}/waivers/{condition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let a team off one condition of a gate; If-Match: the gate's revision */
        put: operations["waiveGateCondition"];
        post?: never;
        /** Ask for a waived condition of a gate again */
        delete: operations["endGateWaiver"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        DemoView: {
            hubs: {
                slug: string;
                nameKo: string;
                nameEn: string;
                /** @enum {string} */
                kind: "campus" | "town";
                teams: number;
                personas: {
                    /** @enum {string} */
                    role: "network_operator" | "hub_manager" | "hub_staff" | "mentor" | "team_lead" | "team_member" | "funder_observer" | "evaluator" | "alumni";
                    name: string;
                    email: string;
                    password: string;
                }[];
            }[];
            network: {
                /** @enum {string} */
                role: "network_operator" | "hub_manager" | "hub_staff" | "mentor" | "team_lead" | "team_member" | "funder_observer" | "evaluator" | "alumni";
                name: string;
                email: string;
                password: string;
            }[];
            canReset: boolean;
        };
        HubView: {
            /** Format: uuid */
            id: string;
            slug: string;
            nameKo: string;
            nameEn: string;
            /** @enum {string} */
            kind: "campus" | "town";
            timeZone: string;
            country: string;
            /** @enum {string} */
            locale: "ko" | "en";
            senderName: string;
            replyTo: string | null;
            shortExtensionDays: number;
            version: number;
        };
        HubSettings: {
            nameKo: string;
            nameEn: string;
            timeZone: string;
            country: string;
            /** @enum {string} */
            locale: "ko" | "en";
            senderName: string;
            replyTo: string | null;
            shortExtensionDays: number;
        };
        SignIn: {
            email: string;
            password: string;
            ownDevice: boolean;
        };
        LinkRequest: {
            email: string;
            /** @enum {string} */
            purpose: "sign_in" | "reset_password";
        };
        LinkSignIn: {
            token: string;
            ownDevice: boolean;
        };
        PasswordReset: {
            token: string;
            password: string;
            ownDevice: boolean;
        };
        SessionsView: {
            items: components["schemas"]["SessionView"][];
        };
        SessionView: {
            /** Format: uuid */
            id: string;
            isCurrent: boolean;
            ownDevice: boolean;
            userAgent: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            lastSeenAt: string;
        };
        CurrentSessionView: {
            idleMinutes: number;
            /** Format: date-time */
            endsAt: string;
        };
        MeView: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            locale: "ko" | "en";
            hasPassword: boolean;
            version: number;
            hubs: {
                slug: string;
                name: string;
                /** @enum {string} */
                kind: "campus" | "town";
                timeZone: string;
                roles: ("network_operator" | "hub_manager" | "hub_staff" | "mentor" | "team_lead" | "team_member" | "funder_observer" | "evaluator" | "alumni")[];
                permissions: ("network.read" | "network.configure" | "hub.read" | "hub.create" | "hub.configure" | "manager.invite" | "staff.invite" | "people.read" | "people.invite" | "grant.give" | "member.invite" | "team.read" | "team.update" | "participant.read" | "participant.update" | "roster.import" | "plan.read" | "plan.update" | "plan.apply_live" | "template.update" | "cohort.open" | "cohort.close" | "cohort.reopen" | "milestone.read" | "milestone.hand_in" | "milestone.review" | "milestone.reopen" | "milestone.waive" | "gate.pass" | "gate.waive" | "gate.take_back" | "exception.ask" | "exception.extend_short" | "exception.decide" | "task.read" | "task.update" | "inbox.read" | "board.read" | "board.counts" | "risk.configure" | "risk.snooze" | "export.run" | "audit.read" | "team_audit.read" | "mentor.read" | "mentor.manage" | "mentor.update_own" | "session.read" | "session.plan" | "session.log" | "session.correct" | "session.confirm" | "mentoring.oversee" | "mentoring.configure" | "readiness.read" | "readiness.assess" | "readiness.oversee" | "readiness.run" | "business_model.read" | "business_model.write" | "business_model.bookmark" | "business_model.oversee" | "business_model.configure" | "exit.read" | "exit.oversee" | "exit.record" | "exit.decide" | "exit.answer" | "exit.configure" | "certificate.read" | "certificate.issue" | "business_model.comment" | "business_model.suggest" | "business_model.export" | "reminder.read" | "reminder.steer" | "reminder.configure" | "notice.read" | "readiness.configure" | "mentor_profile.read" | "readiness.counts" | "export.counts")[];
                teamIds: string[];
            }[];
            networks: {
                /** Format: uuid */
                id: string;
                name: string;
                roles: ("network_operator" | "hub_manager" | "hub_staff" | "mentor" | "team_lead" | "team_member" | "funder_observer" | "evaluator" | "alumni")[];
                permissions: ("network.read" | "network.configure" | "hub.read" | "hub.create" | "hub.configure" | "manager.invite" | "staff.invite" | "people.read" | "people.invite" | "grant.give" | "member.invite" | "team.read" | "team.update" | "participant.read" | "participant.update" | "roster.import" | "plan.read" | "plan.update" | "plan.apply_live" | "template.update" | "cohort.open" | "cohort.close" | "cohort.reopen" | "milestone.read" | "milestone.hand_in" | "milestone.review" | "milestone.reopen" | "milestone.waive" | "gate.pass" | "gate.waive" | "gate.take_back" | "exception.ask" | "exception.extend_short" | "exception.decide" | "task.read" | "task.update" | "inbox.read" | "board.read" | "board.counts" | "risk.configure" | "risk.snooze" | "export.run" | "audit.read" | "team_audit.read" | "mentor.read" | "mentor.manage" | "mentor.update_own" | "session.read" | "session.plan" | "session.log" | "session.correct" | "session.confirm" | "mentoring.oversee" | "mentoring.configure" | "readiness.read" | "readiness.assess" | "readiness.oversee" | "readiness.run" | "business_model.read" | "business_model.write" | "business_model.bookmark" | "business_model.oversee" | "business_model.configure" | "exit.read" | "exit.oversee" | "exit.record" | "exit.decide" | "exit.answer" | "exit.configure" | "certificate.read" | "certificate.issue" | "business_model.comment" | "business_model.suggest" | "business_model.export" | "reminder.read" | "reminder.steer" | "reminder.configure" | "notice.read" | "readiness.configure" | "mentor_profile.read" | "readiness.counts" | "export.counts")[];
            }[];
        };
        OwnData: {
            name: string;
            /** @enum {string} */
            locale: "ko" | "en";
        };
        PasswordChange: {
            currentPassword: string | null;
            newPassword: string;
        };
        EmailChange: {
            email: string;
            password: string;
        };
        OneUseToken: {
            token: string;
        };
        PeopleView: {
            items: components["schemas"]["PersonOfHubView"][];
            next: string | null;
        };
        PersonOfHubView: {
            /** Format: uuid */
            personId: string;
            name: string;
            email: string;
            grants: components["schemas"]["GrantView"][];
        };
        GrantView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "network_operator" | "hub_manager" | "hub_staff" | "mentor" | "team_lead" | "team_member" | "funder_observer" | "evaluator" | "alumni";
            /** @enum {string} */
            scope: "network" | "hub" | "programme" | "team";
            scopeId: string | null;
            /** Format: date */
            startsOn: string;
            endsOn: string | null;
            version: number;
        };
        NewGrant: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "network_operator" | "hub_manager" | "hub_staff" | "mentor" | "team_lead" | "team_member" | "funder_observer" | "evaluator" | "alumni";
            /** @enum {string} */
            scope: "hub" | "programme" | "team";
            scopeId: string | null;
            startsOn: string | null;
            endsOn: string | null;
        };
        GrantChange: {
            endsOn: string | null;
        };
        InvitationsView: {
            items: components["schemas"]["InvitationView"][];
            next: string | null;
        };
        InvitationView: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "hub_manager" | "hub_staff" | "mentor" | "funder_observer";
            /** @enum {string} */
            scope: "network" | "hub" | "programme" | "team";
            scopeId: string | null;
            /** @enum {string} */
            state: "open" | "expired" | "accepted" | "revoked";
            /** Format: date-time */
            invitedAt: string;
            sentAt: string | null;
            /** Format: date-time */
            expiresAt: string;
            version: number;
        };
        Invitations: {
            /** @enum {string} */
            role: "hub_manager" | "hub_staff" | "mentor" | "funder_observer";
            /** @enum {string} */
            scope: "hub" | "programme" | "team";
            scopeId: string | null;
            endsOn: string | null;
            list: string;
        };
        InvitedView: {
            items: {
                line: number;
                text: string;
                /** @enum {string} */
                outcome: "invited" | "not_an_address" | "repeated" | "already_invited" | "already_member" | "mentor_is_assigned";
            }[];
        };
        InvitationPreviewView: {
            /** @enum {string} */
            state: "open" | "expired" | "accepted" | "revoked";
            hub: {
                slug: string;
                nameKo: string;
                nameEn: string;
            };
            email: string;
            name: string;
            /** @enum {string} */
            role: "network_operator" | "hub_manager" | "hub_staff" | "mentor" | "team_lead" | "team_member" | "funder_observer" | "evaluator" | "alumni";
            hasAccount: boolean;
        };
        Joining: {
            token: string;
            name: string;
            password: string;
            /** @enum {string} */
            locale: "ko" | "en";
        };
        AcceptedView: {
            /** @enum {string} */
            outcome: "joined" | "already_member" | "sign_in_first";
            hub: string;
        };
        CurrentNoticeView: {
            notice: components["schemas"]["PrivacyNoticeView"] | null;
        };
        PrivacyNoticeView: {
            /** Format: uuid */
            id: string;
            number: number;
            bodyKo: string;
            bodyEn: string;
            /** Format: date-time */
            publishedAt: string;
            acceptedAt: string | null;
        };
        NewPrivacyNotice: {
            bodyKo: string;
            bodyEn: string;
        };
        NetworkHubsView: {
            network: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            items: components["schemas"]["NetworkHubView"][];
        };
        NetworkHubView: {
            slug: string;
            nameKo: string;
            nameEn: string;
            /** @enum {string} */
            kind: "campus" | "town";
            managers: number;
            staff: number;
            mentors: number;
            members: number;
        };
        NewHub: {
            slug: string;
            nameKo: string;
            nameEn: string;
            /** @enum {string} */
            kind: "campus" | "town";
            timeZone: string;
            /** @enum {string} */
            locale: "ko" | "en";
            managerEmail: string;
        };
        ManagerInvitation: {
            email: string;
        };
        ReminderRules: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                offsetDays: number;
                /** @enum {string} */
                counting: "calendar" | "working";
                timeOfDay: string | null;
                audiences: ("team" | "mentor" | "staff" | "manager" | "owner" | "invitee")[];
                isEnabled: boolean;
            }[];
            version: number;
            isInherited: boolean;
            canConfigure: boolean;
        };
        SetReminderRules: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                offsetDays: number;
                /** @enum {string} */
                counting: "calendar" | "working";
                timeOfDay: string | null;
                audiences: ("team" | "mentor" | "staff" | "manager" | "owner" | "invitee")[];
                isEnabled: boolean;
            }[];
        };
        PreviewReminderRules: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                offsetDays: number;
                /** @enum {string} */
                counting: "calendar" | "working";
                timeOfDay: string | null;
                audiences: ("team" | "mentor" | "staff" | "manager" | "owner" | "invitee")[];
                isEnabled: boolean;
            }[];
        };
        ReminderRulesPreview: {
            /** Format: date-time */
            asOf: string;
            total: number;
            people: number;
            added: number;
            moved: number;
            removed: number;
            byRule: {
                /** Format: uuid */
                ruleId: string;
                count: number;
                nextAt: string | null;
            }[];
            first: {
                /** Format: date-time */
                sendsAt: string;
                /** Format: uuid */
                ruleId: string;
                /** @enum {string} */
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                recipient: string;
                subject: string;
            }[];
        };
        ReminderCalendar: {
            /** Format: date-time */
            asOf: string;
            timeZone: string;
            /** Format: date */
            today: string;
            total: number;
            people: number;
            days: {
                /** Format: date */
                day: string;
                isClosed: boolean;
                total: number;
                groups: {
                    /** @enum {string} */
                    trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                    isForHub: boolean;
                    count: number;
                    sent: number;
                    cancelled: number;
                }[];
            }[];
            pulse: {
                lastSweepAt: string | null;
                secondsAgo: number | null;
                isLate: boolean;
            };
            pause: {
                /** Format: date-time */
                untilAt: string;
                reason: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /** Format: date-time */
                since: string;
            } | null;
            troubled: number;
            rules: number;
            capabilities: {
                pause: boolean;
                configure: boolean;
            };
        };
        ReminderPage: {
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                /** Format: uuid */
                ruleId: string;
                /** @enum {string} */
                audience: "team" | "mentor" | "staff" | "manager" | "owner" | "invitee";
                recipient: {
                    personId: string | null;
                    name: string;
                    address: string;
                };
                subject: string;
                path: string;
                /** Format: date-time */
                sendsAt: string;
                /** @enum {string} */
                state: "planned" | "held" | "sending" | "in_doubt" | "sent" | "failed" | "cancelled" | "skipped";
                note: string | null;
                isLate: boolean;
                version: number;
                capabilities: {
                    skip: boolean;
                    hold: boolean;
                    resume: boolean;
                    resend: boolean;
                };
            }[];
            next: string | null;
        };
        ReminderChangePage: {
            items: {
                id: string;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                kind: "cancelled" | "moved" | "skipped" | "held";
                /** @enum {string} */
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                about: string;
                count: number;
                toOn: string | null;
                reason: string | null;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
            }[];
            next: string | null;
        };
        MailRefusalPage: {
            items: {
                /** Format: uuid */
                id: string;
                personId: string | null;
                name: string;
                address: string;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "refused" | "in_doubt";
                answer: string;
                subject: string;
            }[];
            next: string | null;
        };
        Reminder: {
            item: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                /** Format: uuid */
                ruleId: string;
                /** @enum {string} */
                audience: "team" | "mentor" | "staff" | "manager" | "owner" | "invitee";
                recipient: {
                    personId: string | null;
                    name: string;
                    address: string;
                };
                subject: string;
                path: string;
                /** Format: date-time */
                sendsAt: string;
                /** @enum {string} */
                state: "planned" | "held" | "sending" | "in_doubt" | "sent" | "failed" | "cancelled" | "skipped";
                note: string | null;
                isLate: boolean;
                version: number;
                capabilities: {
                    skip: boolean;
                    hold: boolean;
                    resume: boolean;
                    resend: boolean;
                };
            };
            why: {
                rule: string;
                base: string;
                day: string;
                time: string;
                role: string;
                stop: string;
            };
            rule: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                offsetDays: number;
                /** @enum {string} */
                counting: "calendar" | "working";
                timeOfDay: string | null;
                audiences: ("team" | "mentor" | "staff" | "manager" | "owner" | "invitee")[];
                isEnabled: boolean;
            } | null;
            letter: {
                locale: string;
                subject: string;
                paragraphs: string[];
                action: string | null;
            } | null;
            related: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                sendsAt: string;
                rule: string;
                /** @enum {string} */
                state: "planned" | "held" | "sending" | "in_doubt" | "sent" | "failed" | "cancelled" | "skipped";
            }[];
            attempts: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "sending" | "accepted" | "refused" | "failed" | "in_doubt";
                answer: string | null;
            }[];
        };
        SkipReminder: {
            reason: string;
        };
        SkipReminders: {
            ids: string[];
            reason: string;
        };
        SkippedReminders: {
            skipped: number;
        };
        HoldReminder: {
            reason: string;
            /** Format: date */
            untilOn: string;
        };
        PauseReminders: {
            reason: string;
            /** Format: date */
            untilOn: string;
        };
        ReminderPreferences: {
            /** @enum {string} */
            delivery: "each" | "daily";
            digestTime: string;
            quietFrom: string;
            quietUntil: string;
            timeZone: string | null;
            version: number;
        };
        SetReminderPreferences: {
            /** @enum {string} */
            delivery: "each" | "daily";
            digestTime: string;
            quietFrom: string;
            quietUntil: string;
            timeZone: string | null;
        };
        Notices: {
            unread: number;
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                /** Format: date-time */
                at: string;
                subject: string;
                paragraphs: string[];
                action: string | null;
                path: string;
                isRead: boolean;
                snooze: {
                    /** Format: date */
                    untilOn: string;
                    reason: string;
                } | null;
            }[];
            next: string | null;
        };
        NoticeCount: {
            unread: number;
        };
        SnoozeNotice: {
            /** Format: date */
            untilOn: string;
            reason: string;
        };
        MyReminder: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
            isDuty: boolean;
            isStopped: boolean;
            subject: string;
            /** Format: date-time */
            sendsAt: string;
            /** @enum {string} */
            state: "planned" | "held" | "sending" | "in_doubt" | "sent" | "failed" | "cancelled" | "skipped";
            path: string;
            why: {
                rule: string;
                base: string;
                day: string;
                time: string;
                role: string;
                stop: string;
            };
            next: {
                rule: string;
                /** Format: date-time */
                sendsAt: string;
            }[];
            /** @enum {string} */
            delivery: "each" | "daily";
            digestTime: string;
        };
        ReminderTypes: {
            items: {
                /** @enum {string} */
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                isDuty: boolean;
                isStopped: boolean;
            }[];
        };
        StopReminderType: {
            isStopped: boolean;
        };
        OpenMailChoice: {
            token: string;
        };
        MailChoice: {
            hub: {
                name: string;
                slug: string;
            };
            /** @enum {string} */
            trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
            rule: string;
            isDuty: boolean;
            isStopped: boolean;
            delivery: ("each" | "daily") | null;
            digestTime: string | null;
        };
        SetMailChoice: {
            token: string;
            isStopped?: boolean;
            /** @enum {string} */
            delivery?: "each" | "daily";
        };
        Programmes: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                year: number;
                version: number;
                cohorts: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    /** Format: date */
                    startsOn: string;
                    /** Format: date */
                    endsOn: string;
                    /** @enum {string} */
                    phase: "draft" | "open" | "closed";
                    milestones: number;
                    version: number;
                }[];
            }[];
            capabilities: {
                update: boolean;
            };
        };
        CreateProgramme: {
            name: string;
            year: number;
            cohortName: string;
            /** Format: date */
            startsOn: string;
            source: {
                /** @enum {string} */
                kind: "empty";
            } | {
                /** @enum {string} */
                kind: "built_in";
                key: string;
            } | {
                /** @enum {string} */
                kind: "template";
                /** Format: uuid */
                id: string;
            } | {
                /** @enum {string} */
                kind: "cohort";
                /** Format: uuid */
                id: string;
            };
        };
        CohortCreated: {
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            cohortId: string;
        };
        UpdateProgramme: {
            name: string;
            year: number;
        };
        CreateCohort: {
            name: string;
            /** Format: date */
            startsOn: string;
            source: {
                /** @enum {string} */
                kind: "empty";
            } | {
                /** @enum {string} */
                kind: "built_in";
                key: string;
            } | {
                /** @enum {string} */
                kind: "template";
                /** Format: uuid */
                id: string;
            } | {
                /** @enum {string} */
                kind: "cohort";
                /** Format: uuid */
                id: string;
            };
        };
        Plan: {
            version: number;
            cohort: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
                /** @enum {string} */
                phase: "draft" | "open" | "closed";
                milestones: number;
                version: number;
                /** Format: uuid */
                programmeId: string;
                programmeName: string;
                copiedFrom: string | null;
            };
            plan: {
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
                stages: {
                    key: string;
                    name: string;
                    /** @enum {string} */
                    kind: "start" | "business_model" | "readiness" | "mentoring" | "local_project" | "residency" | "closing" | "other";
                    startsDay: number;
                    milestones: {
                        title: string;
                        goodLooksLike: string;
                        unit: string | null;
                        target: number | null;
                        evidence: {
                            id: string;
                            /** @enum {string} */
                            kind: "text" | "link" | "file" | "number" | "table";
                            label: string;
                            required: boolean;
                            columns?: string[];
                            unit?: string;
                        }[];
                        key: string;
                        reviewerId: string | null;
                        due: {
                            /** @enum {string} */
                            kind: "date";
                            /** Format: date */
                            on: string;
                            /** @enum {string} */
                            landing: "next" | "previous" | "keep";
                        } | {
                            /** @enum {string} */
                            kind: "after";
                            from: string | null;
                            count: number;
                            /** @enum {string} */
                            unit: "day" | "working_day";
                            /** @enum {string} */
                            landing: "next" | "previous" | "keep";
                        } | {
                            /** @enum {string} */
                            kind: "weekday_of_month";
                            month: number;
                            nth: 1 | 2 | 3 | 4 | -1;
                            weekday: number;
                            /** @enum {string} */
                            landing: "next" | "previous" | "keep";
                        };
                        dueTime: string;
                        requires: string[];
                        checklist: {
                            id: string;
                            text: string;
                            feedback: string;
                        }[];
                    }[];
                    gate: components["schemas"]["GateDraft"] | null;
                }[];
            };
            preview: components["schemas"]["PlanPreview"];
            reviewers: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            capabilities: {
                update: boolean;
                applyLive: boolean;
                open: boolean;
                close: boolean;
                reopen: boolean;
            };
        };
        GateDraft: {
            /** @enum {string} */
            mode: "all" | "any";
            of: (({
                key: string;
                /** @enum {string} */
                kind: "milestones";
                milestones: string[] | null;
            } | {
                key: string;
                /** @enum {string} */
                kind: "document";
                milestone: string;
                item: string;
            } | {
                key: string;
                /** @enum {string} */
                kind: "mentoring_hours";
                atLeast: number;
            } | {
                key: string;
                atLeast: number;
                /** @enum {string} */
                kind: "mentoring_sessions";
            } | {
                key: string;
                atLeast: number;
                /** @enum {string} */
                kind: "interviews";
            } | {
                key: string;
                atLeast: number;
                /** @enum {string} */
                kind: "hypotheses_tested";
            } | {
                key: string;
                atLeast: number;
                /** @enum {string} */
                kind: "canvas_bookmarked";
            } | {
                key: string;
                /** @enum {string} */
                kind: "readiness";
                framework: string;
                /** @enum {string} */
                perspective: "self" | "mentor" | "staff" | "panel";
                dimensions: {
                    key: string;
                    name: string;
                }[];
                level: number;
            }) | {
                /** @enum {string} */
                kind: "group";
                /** @enum {string} */
                mode: "all" | "any";
                of: ({
                    key: string;
                    /** @enum {string} */
                    kind: "milestones";
                    milestones: string[] | null;
                } | {
                    key: string;
                    /** @enum {string} */
                    kind: "document";
                    milestone: string;
                    item: string;
                } | {
                    key: string;
                    /** @enum {string} */
                    kind: "mentoring_hours";
                    atLeast: number;
                } | {
                    key: string;
                    atLeast: number;
                    /** @enum {string} */
                    kind: "mentoring_sessions";
                } | {
                    key: string;
                    atLeast: number;
                    /** @enum {string} */
                    kind: "interviews";
                } | {
                    key: string;
                    atLeast: number;
                    /** @enum {string} */
                    kind: "hypotheses_tested";
                } | {
                    key: string;
                    atLeast: number;
                    /** @enum {string} */
                    kind: "canvas_bookmarked";
                } | {
                    key: string;
                    /** @enum {string} */
                    kind: "readiness";
                    framework: string;
                    /** @enum {string} */
                    perspective: "self" | "mentor" | "staff" | "panel";
                    dimensions: {
                        key: string;
                        name: string;
                    }[];
                    level: number;
                })[];
            })[];
        };
        PlanPreview: {
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            workingDays: number;
            stages: {
                key: string;
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
            }[];
            milestones: {
                key: string;
                code: string;
                dueOn: string | null;
                countedOn: string | null;
                moved: {
                    /** @enum {string} */
                    kind: "weekend" | "holiday" | "hub";
                    name: string | null;
                } | null;
                afterEnd: boolean;
            }[];
            closedDays: {
                /** Format: date */
                day: string;
                /** @enum {string} */
                kind: "weekend" | "holiday" | "hub";
                name: string | null;
            }[];
            faults: {
                /** @enum {string} */
                code: "duplicate_key" | "unknown_milestone" | "due_cycle" | "dependency_cycle" | "before_start" | "ends_before_start" | "too_long" | "too_many" | "stage_order" | "stage_after_end" | "duplicate_evidence" | "table_without_columns" | "duplicate_tick" | "gate_duplicate_condition" | "gate_unknown_milestone" | "gate_unknown_document" | "gate_without_milestones";
                key: string | null;
                path: string[];
            }[];
        };
        PlanDraft: {
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            stages: {
                key: string;
                name: string;
                /** @enum {string} */
                kind: "start" | "business_model" | "readiness" | "mentoring" | "local_project" | "residency" | "closing" | "other";
                startsDay: number;
                milestones: {
                    title: string;
                    goodLooksLike: string;
                    unit: string | null;
                    target: number | null;
                    evidence: {
                        id: string;
                        /** @enum {string} */
                        kind: "text" | "link" | "file" | "number" | "table";
                        label: string;
                        required: boolean;
                        columns?: string[];
                        unit?: string;
                    }[];
                    key: string;
                    reviewerId: string | null;
                    due: {
                        /** @enum {string} */
                        kind: "date";
                        /** Format: date */
                        on: string;
                        /** @enum {string} */
                        landing: "next" | "previous" | "keep";
                    } | {
                        /** @enum {string} */
                        kind: "after";
                        from: string | null;
                        count: number;
                        /** @enum {string} */
                        unit: "day" | "working_day";
                        /** @enum {string} */
                        landing: "next" | "previous" | "keep";
                    } | {
                        /** @enum {string} */
                        kind: "weekday_of_month";
                        month: number;
                        nth: 1 | 2 | 3 | 4 | -1;
                        weekday: number;
                        /** @enum {string} */
                        landing: "next" | "previous" | "keep";
                    };
                    dueTime: string;
                    requires: string[];
                    checklist: {
                        id: string;
                        text: string;
                        feedback: string;
                    }[];
                }[];
                gate: components["schemas"]["GateDraft"] | null;
            }[];
        };
        CopyPlan: {
            source: {
                /** @enum {string} */
                kind: "empty";
            } | {
                /** @enum {string} */
                kind: "built_in";
                key: string;
            } | {
                /** @enum {string} */
                kind: "template";
                /** Format: uuid */
                id: string;
            } | {
                /** @enum {string} */
                kind: "cohort";
                /** Format: uuid */
                id: string;
            };
        };
        CohortSetup: {
            version: number;
            cohort: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
                /** @enum {string} */
                phase: "draft" | "open" | "closed";
                milestones: number;
                version: number;
            };
            steps: {
                /** @enum {string} */
                step: "period" | "milestones" | "dates" | "evidence" | "reviewer" | "good_looks_like" | "second_reviewer" | "inside_period" | "reply_to" | "closed_days";
                /** @enum {string} */
                weight: "required" | "recommended" | "optional";
                done: boolean;
                milestones: string[];
            }[];
            required: number;
            requiredDone: number;
            capabilities: {
                open: boolean;
                update: boolean;
            };
        };
        RenameCohort: {
            name: string;
        };
        Cohort: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @enum {string} */
            phase: "draft" | "open" | "closed";
            milestones: number;
            version: number;
        };
        PhaseReason: {
            reason: string;
        };
        PlanTemplates: {
            items: {
                source: {
                    /** @enum {string} */
                    kind: "empty";
                } | {
                    /** @enum {string} */
                    kind: "built_in";
                    key: string;
                } | {
                    /** @enum {string} */
                    kind: "template";
                    /** Format: uuid */
                    id: string;
                } | {
                    /** @enum {string} */
                    kind: "cohort";
                    /** Format: uuid */
                    id: string;
                };
                name: string;
                summary: string;
                stages: number;
                milestones: number;
                lengthDays: number;
            }[];
        };
        SaveTemplate: {
            name: string;
            summary: string;
        };
        TemplateCreated: {
            /** Format: uuid */
            id: string;
        };
        CalendarYear: {
            year: number;
            items: {
                /** Format: date */
                day: string;
                name: string;
                /** @enum {string} */
                origin: "public" | "network" | "hub";
                closed: boolean;
            }[];
            capabilities: {
                update: boolean;
            };
        };
        PreviewClosedDay: {
            closed: boolean | null;
        };
        MovedDates: {
            items: {
                /** Format: uuid */
                cohortId: string;
                cohortName: string;
                /** @enum {string} */
                phase: "draft" | "open" | "closed";
                /** Format: uuid */
                milestoneId: string;
                code: string;
                title: string;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            }[];
        };
        SetClosedDay: {
            closed: boolean;
            name: string;
        };
        TeamPage: {
            items: components["schemas"]["TeamLine"][];
            next: string | null;
            canAdd: boolean;
            canImport: boolean;
        };
        TeamLine: {
            /** Format: uuid */
            id: string;
            name: string;
            district: string | null;
            sector: string | null;
            kind: ("pre_startup" | "early_startup" | "restart") | null;
            lead: string | null;
            members: number;
            hasAddress: boolean;
            cohorts: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        AddTeamBody: {
            name: string;
            summary: string;
            district: string | null;
            sector: string | null;
            kind: ("pre_startup" | "early_startup" | "restart") | null;
            website: string | null;
            businessNumber: string | null;
            corporateNumber: string | null;
            lead: {
                name: string;
                email: string | null;
                phone: string | null;
            };
        };
        TeamView: {
            /** Format: uuid */
            id: string;
            name: string;
            summary: string;
            district: string | null;
            sector: string | null;
            kind: ("pre_startup" | "early_startup" | "restart") | null;
            website: string | null;
            businessNumber: string | null;
            corporateNumber: string | null;
            members: components["schemas"]["TeamMember"][];
            enrolments: components["schemas"]["EnrolmentView"][];
            version: number;
            can: {
                update: boolean;
                changeMembers: boolean;
                invite: boolean;
            };
        };
        TeamMember: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            participantId: string;
            name: string;
            /** @enum {string} */
            role: "lead" | "member";
            email: string | null;
            phone: string | null;
            account: ("claimed" | "invited" | "unsent" | "none" | "no_address") | null;
            /** Format: date */
            joinedOn: string;
            leftOn: string | null;
            version: number;
        };
        EnrolmentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cohortId: string;
            cohort: string;
            programme: string;
            class: ("resident" | "registered") | null;
            track: string | null;
            /** Format: date */
            enrolledOn: string;
            startAssumed: boolean;
            leftOn: string | null;
            exit: ("graduated" | "withdrawn" | "dismissed" | "honest_failure") | null;
            agreedOn: string | null;
            agreedAmount: number | null;
            headcount: number | null;
            extra: {
                label: string;
                value: string;
            }[];
        };
        TeamBody: {
            name: string;
            summary: string;
            district: string | null;
            sector: string | null;
            kind: ("pre_startup" | "early_startup" | "restart") | null;
            website: string | null;
            businessNumber: string | null;
            corporateNumber: string | null;
        };
        AddMemberBody: {
            name: string;
            email: string | null;
            phone: string | null;
            /** @enum {string} */
            role: "lead" | "member";
        };
        ParticipantBody: {
            name: string;
            email: string | null;
            phone: string | null;
        };
        MemberRoleBody: {
            /** @enum {string} */
            role: "lead" | "member";
        };
        InviteMembersBody: {
            membershipIds: string[];
        };
        InvitedMembers: {
            invited: number;
            withoutAddress: number;
            alreadyHere: number;
        };
        TeamInvitationPreview: {
            hub: {
                slug: string;
                nameKo: string;
                nameEn: string;
            };
            team: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "lead" | "member";
            hasAccount: boolean;
        };
        RosterImportPage: {
            items: {
                /** Format: uuid */
                id: string;
                fileName: string;
                /** @enum {string} */
                status: "reading" | "ready" | "refused" | "confirmed" | "undone";
                rows: number;
                /** Format: date-time */
                createdAt: string;
                confirmedAt: string | null;
            }[];
            next: string | null;
        };
        RosterImport: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @enum {string} */
            status: "reading" | "ready" | "refused" | "confirmed" | "undone";
            refusal: string | null;
            progress: number;
            cohort: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            sheet: string | null;
            unit: number;
            columns: {
                index: number;
                label: string;
                /** @enum {string} */
                field: "number" | "team_name" | "lead" | "members" | "phone" | "email" | "district" | "sector" | "kind" | "class" | "track" | "headcount" | "agreed_on" | "amount" | "business_number" | "corporate_number" | "website" | "summary" | "cohort_year" | "cohort_session" | "keep" | "ignore";
                /** @enum {string} */
                from: "remembered" | "recognised" | "unknown" | "chosen";
                sample: string;
            }[];
            counts: {
                rows: number;
                new: number;
                match: number;
                changed: number;
                decision: number;
                refused: number;
                findings: number;
                residentNumbers: number;
                skipped: number;
                decided: number;
                willImport: number;
                willMake: number;
                willEnrol: number;
                members: number;
                withoutMember: number;
                sameNames: number;
            };
            cohorts: {
                name: string;
                /** Format: date */
                startsOn: string;
                teams: number;
            }[];
            confirmedBefore: string | null;
            /** Format: date-time */
            createdAt: string;
            confirmedAt: string | null;
            undoUntil: string | null;
            version: number;
        };
        RosterMappingBody: {
            cohortId: string | null;
            fields: ("number" | "team_name" | "lead" | "members" | "phone" | "email" | "district" | "sector" | "kind" | "class" | "track" | "headcount" | "agreed_on" | "amount" | "business_number" | "corporate_number" | "website" | "summary" | "cohort_year" | "cohort_session" | "keep" | "ignore")[];
            unit: 1 | 1000 | 10000 | 1000000 | 100000000;
        };
        RosterRowPage: {
            items: components["schemas"]["RosterRow"][];
            next: string | null;
        };
        RosterRow: {
            /** Format: uuid */
            id: string;
            number: number;
            line: number;
            /** @enum {string} */
            outcome: "new" | "match" | "decision" | "refused";
            reason: ("same_team_in_file" | "same_email_in_file" | "same_name_other_team" | "same_email_other_team" | "no_team_name" | "no_cohort") | null;
            resembles: {
                line: number | null;
                name: string;
            } | null;
            decision: ("new" | "same" | "skip") | null;
            name: string | null;
            cohort: string | null;
            cannotBeInvited: boolean;
            cells: components["schemas"]["RosterCell"][];
            changes: {
                field: string;
                was: string | null;
                becomes: string | null;
            }[];
        };
        RosterCell: {
            column: number;
            was: string;
            becomes: string | null;
            finding: ("email_invalid" | "email_several" | "phone_landline" | "phone_several" | "phone_unreadable" | "phone_zero_added" | "business_number_length" | "business_number_check_digit" | "corporate_number_length" | "corporate_number_check_digit" | "date_impossible" | "date_unreadable" | "date_from_serial" | "amount_unreadable" | "headcount_note" | "headcount_unreadable" | "kind_unknown" | "class_unknown" | "website_unreadable" | "several_names" | "formula" | "spaces" | "too_long" | "resident_number" | "broken_text") | null;
        };
        RowDecisionBody: {
            decision: ("new" | "same" | "skip") | null;
        };
        NetworkCountsView: {
            items: {
                slug: string;
                openCohorts: number;
                teams: number;
            }[];
        };
        TeamHome: {
            /** Format: date-time */
            asOf: string;
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            cohorts: {
                /** Format: uuid */
                id: string;
                name: string;
                programme: string;
                /** @enum {string} */
                phase: "draft" | "open" | "closed";
            }[];
            nextId: string | null;
            milestones: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                cohortId: string;
                code: string;
                stage: string;
                title: string;
                /** Format: date */
                dueOn: string;
                /** Format: date-time */
                dueAt: string;
                attempt: number;
                shown: {
                    /** @enum {string} */
                    state: "waived" | "done" | "in_review" | "blocked" | "late" | "returned" | "open" | "not_due";
                    days: number | null;
                    dueInDays: number | null;
                    isPastDue: boolean;
                    blockers: {
                        /** @enum {string} */
                        kind: "milestone" | "reason";
                        what: string;
                        /** Format: date */
                        sinceOn: string;
                    }[];
                    turn: ("team" | "hub") | null;
                };
            }[];
            lastReview: {
                /** Format: uuid */
                teamMilestoneId: string;
                code: string;
                title: string;
                /** @enum {string} */
                decision: "accepted" | "returned";
                body: string;
                reviewer: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                /** Format: date-time */
                decidedAt: string;
            } | null;
            medianDaysToAnswer: number | null;
            tasks: components["schemas"]["Task"][];
            exceptions: components["schemas"]["MilestoneException"][];
            capabilities: {
                ask: boolean;
            };
        };
        Task: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "call" | "meet" | "document" | "check" | "other";
            title: string;
            note: string;
            /** @enum {string} */
            status: "open" | "done" | "dropped";
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            };
            dueOn: string | null;
            isOverdue: boolean;
            openedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            /** Format: date-time */
            openedAt: string;
            closedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            closedAt: string | null;
            closeReason: string | null;
            version: number;
            capabilities: {
                update: boolean;
            };
        };
        MilestoneException: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "extension" | "waiver" | "pause" | "blocked";
            /** @enum {string} */
            status: "asked" | "granted" | "refused" | "ended";
            /** Format: uuid */
            teamId: string;
            team: string;
            milestone: {
                /** Format: uuid */
                teamMilestoneId: string;
                code: string;
                title: string;
            } | null;
            reason: string;
            fromOn: string | null;
            untilOn: string | null;
            owedAgain: components["schemas"]["OwedAgain"] | null;
            movesDependants: boolean;
            author: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            };
            /** Format: date-time */
            askedAt: string;
            decidedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            decidedAt: string | null;
            decisionNote: string | null;
            version: number;
            capabilities: {
                decide: boolean;
                end: boolean;
                resume: boolean;
            };
        };
        OwedAgain: {
            /** Format: date */
            fromOn: string;
            /** Format: date */
            dueOn: string;
        };
        TeamMilestone: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            teamId: string;
            team: string;
            /** Format: uuid */
            cohortId: string;
            code: string;
            stage: string;
            title: string;
            goodLooksLike: string;
            unit: string | null;
            target: number | null;
            evidence: {
                id: string;
                /** @enum {string} */
                kind: "text" | "link" | "file" | "number" | "table";
                label: string;
                required: boolean;
                columns?: string[];
                unit?: string;
            }[];
            reviewer: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            checklist: {
                revision: number;
                ticks: {
                    id: string;
                    text: string;
                    feedback: string;
                }[];
            } | null;
            /** @enum {string} */
            status: "open" | "in_review" | "returned" | "accepted" | "waived";
            shown: {
                /** @enum {string} */
                state: "waived" | "done" | "in_review" | "blocked" | "late" | "returned" | "open" | "not_due";
                days: number | null;
                dueInDays: number | null;
                isPastDue: boolean;
                blockers: {
                    /** @enum {string} */
                    kind: "milestone" | "reason";
                    what: string;
                    /** Format: date */
                    sinceOn: string;
                }[];
                turn: ("team" | "hub") | null;
            };
            /** Format: date-time */
            stateSince: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date-time */
            dueAt: string;
            plannedOn: string | null;
            dependants: {
                /** Format: uuid */
                id: string;
                code: string;
                title: string;
                /** Format: date */
                dueOn: string;
            }[];
            attempts: {
                /** Format: uuid */
                id: string;
                attempt: number;
                /** @enum {string} */
                status: "in_review" | "taken_back" | "returned" | "accepted" | "waived";
                handedInBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                /** Format: date-time */
                handedInAt: string;
                isOnBehalf: boolean;
                reviewStarted: {
                    by: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        hasLeft?: boolean;
                    };
                    /** Format: date-time */
                    at: string;
                } | null;
                answers: ({
                    /** @enum {string} */
                    kind: "text";
                    itemId: string;
                    body: string;
                } | {
                    /** @enum {string} */
                    kind: "link";
                    itemId: string;
                    body: string;
                } | {
                    /** @enum {string} */
                    kind: "number";
                    itemId: string;
                    amount: number | null;
                } | {
                    /** @enum {string} */
                    kind: "table";
                    itemId: string;
                    cells: string[][];
                })[];
                files: components["schemas"]["EvidenceFile"][];
                review: {
                    /** @enum {string} */
                    decision: "accepted" | "returned";
                    body: string;
                    marks: {
                        itemId: string;
                        isOk: boolean;
                        note: string;
                    }[];
                    reviewer: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        hasLeft?: boolean;
                    };
                    /** Format: date-time */
                    decidedAt: string;
                    isOwnHandIn: boolean;
                    checklist: {
                        revision: number;
                        ticks: {
                            id: string;
                            text: string;
                            feedback: string;
                            isOk: boolean | null;
                        }[];
                    } | null;
                } | null;
            }[];
            draft: components["schemas"]["Draft"] | null;
            files: components["schemas"]["EvidenceFile"][];
            exceptions: components["schemas"]["MilestoneException"][];
            strip: {
                /** Format: uuid */
                id: string;
                code: string;
                title: string;
                /** @enum {string} */
                state: "waived" | "done" | "in_review" | "blocked" | "late" | "returned" | "open" | "not_due";
            }[];
            medianDaysToAnswer: number | null;
            version: number;
            capabilities: {
                handIn: boolean;
                onBehalf: boolean;
                takeBack: boolean;
                review: boolean;
                accept: boolean;
                reopen: boolean;
                waive: boolean;
                ask: boolean;
                extendUpToDays: number | null;
                decideExceptions: boolean;
            };
        };
        EvidenceFile: {
            /** Format: uuid */
            id: string;
            itemId: string;
            name: string;
            mediaType: string;
            bytes: number;
            sha256: string;
            uploadedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            /** Format: date-time */
            uploadedAt: string;
        };
        Draft: {
            answers: ({
                /** @enum {string} */
                kind: "text";
                itemId: string;
                body: string;
            } | {
                /** @enum {string} */
                kind: "link";
                itemId: string;
                body: string;
            } | {
                /** @enum {string} */
                kind: "number";
                itemId: string;
                amount: number | null;
            } | {
                /** @enum {string} */
                kind: "table";
                itemId: string;
                cells: string[][];
            })[];
            /** Format: date-time */
            savedAt: string;
            savedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            };
            version: number;
        };
        Reason: {
            reason: string;
        };
        WaiveMilestone: {
            reason: string;
            /** Format: date */
            untilOn?: string;
        };
        SaveDraft: {
            answers: ({
                /** @enum {string} */
                kind: "text";
                itemId: string;
                body: string;
            } | {
                /** @enum {string} */
                kind: "link";
                itemId: string;
                body: string;
            } | {
                /** @enum {string} */
                kind: "number";
                itemId: string;
                amount: number | null;
            } | {
                /** @enum {string} */
                kind: "table";
                itemId: string;
                cells: string[][];
            })[];
        };
        HandIn: {
            answers: ({
                /** @enum {string} */
                kind: "text";
                itemId: string;
                body: string;
            } | {
                /** @enum {string} */
                kind: "link";
                itemId: string;
                body: string;
            } | {
                /** @enum {string} */
                kind: "number";
                itemId: string;
                amount: number | null;
            } | {
                /** @enum {string} */
                kind: "table";
                itemId: string;
                cells: string[][];
            })[];
        };
        Accept: {
            body: string;
            marks: {
                itemId: string;
                isOk: boolean;
                note: string;
            }[];
            checklist?: {
                revision: number;
                ticks: {
                    id: string;
                    isOk: boolean;
                }[];
            };
        };
        Return: {
            body: string;
            marks: {
                itemId: string;
                isOk: boolean;
                note: string;
            }[];
            checklist?: {
                revision: number;
                ticks: {
                    id: string;
                    isOk: boolean;
                }[];
            };
        };
        MilestoneExceptionPage: {
            items: components["schemas"]["MilestoneException"][];
            next: string | null;
        };
        AskException: {
            /** @enum {string} */
            kind: "extension";
            reason: string;
            /** Format: date */
            untilOn: string;
            movesDependants: boolean;
        } | {
            /** @enum {string} */
            kind: "blocked";
            reason: string;
            /** Format: date */
            untilOn: string;
        } | {
            /** @enum {string} */
            kind: "waiver";
            reason: string;
            /** Format: date */
            untilOn?: string;
        };
        AskPause: {
            /** Format: uuid */
            cohortId: string;
            reason: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            untilOn: string;
        };
        DecideException: {
            note: string;
        };
        TaskPage: {
            items: components["schemas"]["Task"][];
            next: string | null;
        };
        TaskOwners: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
                role: string;
            }[];
        };
        OpenTask: {
            /** @enum {string} */
            kind: "call" | "meet" | "document" | "check" | "other";
            title: string;
            note: string;
            /** Format: uuid */
            ownerId: string;
            dueOn: string | null;
            teamId: string | null;
        };
        UpdateTask: {
            /** @enum {string} */
            kind: "call" | "meet" | "document" | "check" | "other";
            title: string;
            note: string;
            /** Format: uuid */
            ownerId: string;
            dueOn: string | null;
        };
        CloseTask: {
            /** @enum {string} */
            status: "done" | "dropped";
        };
        Enrolled: {
            teams: number;
        };
        LateStart: {
            past: {
                /** Format: uuid */
                id: string;
                code: string;
                title: string;
                /** Format: date */
                dueOn: string;
            }[];
            waiting: number;
            /** Format: date */
            catchUpOn: string;
        };
        EnrolTeams: {
            teamIds: string[];
            class: ("resident" | "registered") | null;
            track: string | null;
            /**
             * @default as_planned
             * @enum {string}
             */
            lateStart: "as_planned" | "from_enrolment";
        };
        PreviewPlanChange: {
            plan: components["schemas"]["PlanDraft"];
        };
        PlanChange: {
            teams: number;
            items: {
                /** @enum {string} */
                kind: "added" | "removed" | "changed";
                code: string;
                title: string;
                content: boolean;
                requires: boolean;
                checklist: boolean;
                date: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                } | null;
                teams: number;
                keepTheirs: {
                    /** Format: uuid */
                    teamId: string;
                    team: string;
                }[];
                keepTheirDate: number;
            }[];
            gates: {
                /** @enum {string} */
                kind: "added" | "removed" | "changed";
                stage: string;
                teams: number;
                keepTheirs: {
                    /** Format: uuid */
                    teamId: string;
                    team: string;
                }[];
            }[];
            decidedStages: {
                stage: string;
                teams: {
                    /** Format: uuid */
                    teamId: string;
                    team: string;
                }[];
            }[];
        };
        ApplyPlanChange: {
            plan: components["schemas"]["PlanDraft"];
            reason: string;
        };
        CanvasTypes: {
            items: components["schemas"]["CanvasType"][];
            canConfigure: boolean;
        };
        CanvasType: {
            source: {
                /** @enum {string} */
                kind: "built_in";
                key: string;
            } | {
                /** @enum {string} */
                kind: "hub";
                /** Format: uuid */
                id: string;
            };
            number: number;
            content: components["schemas"]["CanvasTypeContent"];
            isOffered: boolean;
            version: number;
        };
        CanvasTypeContent: {
            name: {
                ko: string;
                en: string;
            };
            blocks: {
                key: string;
                name: {
                    ko: string;
                    en: string;
                };
                help: {
                    ko: string;
                    en: string;
                };
                column: number;
                row: number;
                columns: number;
                rows: number;
            }[];
            attribution: {
                text: {
                    ko: string;
                    en: string;
                };
                url: string | null;
                licence: string;
            } | null;
        };
        AddCanvasType: {
            content: components["schemas"]["CanvasTypeContent"];
        };
        ChangeCanvasType: {
            content: components["schemas"]["CanvasTypeContent"];
            isOffered: boolean;
        };
        TeamCanvases: {
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                typeName: {
                    ko: string;
                    en: string;
                };
                counts: {
                    assumed: number;
                    some_evidence: number;
                    supported: number;
                    refuted: number;
                };
                versions: number;
                isPutAside: boolean;
                /** Format: date-time */
                changedAt: string;
            }[];
            capabilities: {
                write: boolean;
            };
        };
        AddCanvas: {
            name: string;
            source: {
                /** @enum {string} */
                kind: "built_in";
                key: string;
            } | {
                /** @enum {string} */
                kind: "hub";
                /** Format: uuid */
                id: string;
            };
        };
        Canvas: {
            /** Format: uuid */
            id: string;
            name: string;
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            type: {
                source: {
                    /** @enum {string} */
                    kind: "built_in";
                    key: string;
                } | {
                    /** @enum {string} */
                    kind: "hub";
                    /** Format: uuid */
                    id: string;
                };
                number: number;
                content: components["schemas"]["CanvasTypeContent"];
            };
            isPutAside: boolean;
            items: components["schemas"]["CanvasItem"][];
            counts: {
                assumed: number;
                some_evidence: number;
                supported: number;
                refuted: number;
            };
            blockThreads: {
                [key: string]: number;
            };
            lastVersion: {
                /** Format: uuid */
                id: string;
                number: number;
                name: string;
                reason: string;
                madeBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                /** Format: date-time */
                madeAt: string;
                counts: {
                    assumed: number;
                    some_evidence: number;
                    supported: number;
                    refuted: number;
                };
                bookmarks: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                    madeBy: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        hasLeft?: boolean;
                    } | null;
                    /** Format: date-time */
                    madeAt: string;
                }[];
            } | null;
            /** Format: date-time */
            changedAt: string;
            revision: number;
            capabilities: {
                change: boolean;
                write: boolean;
                bookmark: boolean;
                comment: boolean;
                suggest: boolean;
                export: boolean;
            };
            version: number;
        };
        CanvasItem: {
            /** Format: uuid */
            id: string;
            block: string;
            text: string;
            tag: string | null;
            /** @enum {string} */
            confidence: "assumed" | "some_evidence" | "supported" | "refuted";
            hypotheses: {
                /** Format: uuid */
                id: string;
                number: number;
                /** @enum {string} */
                state: "draft" | "testing" | "supported" | "refuted" | "parked";
            }[];
            threads: number;
            suggestedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            changedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            /** Format: date-time */
            savedAt: string;
            isRemoved: boolean;
            version: number;
        };
        ChangeCanvas: {
            name: string;
            isPutAside: boolean;
        };
        AddCanvasItem: {
            block: string;
            text: string;
            tag: string | null;
            /** @enum {string} */
            confidence: "assumed" | "some_evidence" | "supported" | "refuted";
        };
        ChangeCanvasItem: {
            text: string;
            tag: string | null;
            /** @enum {string} */
            confidence: "assumed" | "some_evidence" | "supported" | "refuted";
        };
        MoveCanvasItem: {
            block: string;
            after: string | null;
        };
        CanvasVersions: {
            canvas: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            items: {
                /** Format: uuid */
                id: string;
                number: number;
                name: string;
                reason: string;
                madeBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                /** Format: date-time */
                madeAt: string;
                counts: {
                    assumed: number;
                    some_evidence: number;
                    supported: number;
                    refuted: number;
                };
                bookmarks: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                    madeBy: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        hasLeft?: boolean;
                    } | null;
                    /** Format: date-time */
                    madeAt: string;
                }[];
            }[];
            next: string | null;
            capabilities: {
                bookmark: boolean;
            };
        };
        NameCanvasVersion: {
            name: string;
            reason: string;
        };
        CanvasDifference: {
            canvas: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            content: components["schemas"]["CanvasTypeContent"];
            from: {
                /** Format: uuid */
                id: string;
                number: number;
                name: string;
                reason: string;
                madeBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                /** Format: date-time */
                madeAt: string;
                counts: {
                    assumed: number;
                    some_evidence: number;
                    supported: number;
                    refuted: number;
                };
                bookmarks: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                    madeBy: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        hasLeft?: boolean;
                    } | null;
                    /** Format: date-time */
                    madeAt: string;
                }[];
            } | null;
            to: {
                /** Format: uuid */
                id: string;
                number: number;
                name: string;
                reason: string;
                madeBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                /** Format: date-time */
                madeAt: string;
                counts: {
                    assumed: number;
                    some_evidence: number;
                    supported: number;
                    refuted: number;
                };
                bookmarks: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                    madeBy: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        hasLeft?: boolean;
                    } | null;
                    /** Format: date-time */
                    madeAt: string;
                }[];
            } | null;
            items: {
                /** Format: uuid */
                id: string;
                before: {
                    /** Format: uuid */
                    id: string;
                    block: string;
                    text: string;
                    tag: string | null;
                    /** @enum {string} */
                    confidence: "assumed" | "some_evidence" | "supported" | "refuted";
                } | null;
                after: {
                    /** Format: uuid */
                    id: string;
                    block: string;
                    text: string;
                    tag: string | null;
                    /** @enum {string} */
                    confidence: "assumed" | "some_evidence" | "supported" | "refuted";
                } | null;
            }[];
            same: number;
        };
        BookmarkCanvasVersion: {
            label: string;
        };
        CanvasThreadPage: {
            items: components["schemas"]["CanvasThread"][];
            next: string | null;
        };
        CanvasThread: {
            /** Format: uuid */
            id: string;
            canvas: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            kind: "comment" | "suggestion";
            block: string;
            item: {
                /** Format: uuid */
                id: string;
                text: string;
                isRemoved: boolean;
                version: number;
            } | null;
            suggestion: string | null;
            answer: ("accepted" | "declined") | null;
            startedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            /** Format: date-time */
            startedAt: string;
            isResolved: boolean;
            entries: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "said" | "suggested" | "accepted" | "declined" | "resolved" | "reopened";
                body: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                /** Format: date-time */
                at: string;
                mentions: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                }[];
            }[];
            capabilities: {
                comment: boolean;
                answer: boolean;
            };
            version: number;
        };
        CanvasPeople: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
                /** @enum {string} */
                side: "team" | "mentor" | "hub";
            }[];
        };
        StartCanvasThread: {
            block: string;
            itemId: string | null;
            body: string;
            mentionIds: string[];
        };
        SuggestForCanvas: {
            block: string;
            itemId: string | null;
            text: string;
            body: string;
            mentionIds: string[];
        };
        ReplyInThread: {
            body: string;
            mentionIds: string[];
        };
        AcceptSuggestion: {
            itemVersion: number | null;
        };
        DeclineSuggestion: {
            body: string;
        };
        TeamHypotheses: {
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            counters: {
                interviews: number;
                hypotheses: number;
                tested: number;
                refuted: number;
                medianDays: number | null;
                lastInterviewOn: string | null;
            };
            items: {
                /** Format: uuid */
                id: string;
                number: number;
                statement: string;
                /** @enum {string} */
                kind: "desirability" | "feasibility" | "viability" | "impact";
                /** @enum {string} */
                risk: "high" | "medium" | "low";
                /** @enum {string} */
                state: "draft" | "testing" | "supported" | "refuted" | "parked";
                evidence: {
                    supports: number;
                    contradicts: number;
                    unclear: number;
                };
                experiments: number;
                /** Format: date-time */
                statedAt: string;
                decidedAt: string | null;
            }[];
            capabilities: {
                write: boolean;
            };
        };
        StateHypothesis: {
            statement: string;
            /** @enum {string} */
            kind: "desirability" | "feasibility" | "viability" | "impact";
            /** @enum {string} */
            risk: "high" | "medium" | "low";
            itemIds: string[];
        };
        Hypothesis: {
            /** Format: uuid */
            id: string;
            number: number;
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            statement: string;
            /** @enum {string} */
            kind: "desirability" | "feasibility" | "viability" | "impact";
            /** @enum {string} */
            risk: "high" | "medium" | "low";
            /** @enum {string} */
            state: "draft" | "testing" | "supported" | "refuted" | "parked";
            reason: string | null;
            statedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            /** Format: date-time */
            statedAt: string;
            decidedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            decidedAt: string | null;
            notes: {
                /** Format: uuid */
                id: string;
                canvas: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                block: string;
                text: string;
                /** @enum {string} */
                confidence: "assumed" | "some_evidence" | "supported" | "refuted";
            }[];
            experiments: components["schemas"]["Experiment"][];
            evidence: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "interview" | "file" | "photo" | "metric" | "link";
                /** Format: date */
                happenedOn: string;
                source: string;
                segment: string | null;
                body: string;
                link: string | null;
                metric: {
                    value: number;
                    unit: string;
                } | null;
                file: {
                    name: string;
                    mediaType: string;
                    bytes: number;
                } | null;
                /** @enum {string} */
                strength: "strong" | "medium" | "weak";
                /** @enum {string} */
                consent: "given" | "not_needed" | "refused";
                experimentId: string | null;
                loggedBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                /** Format: date-time */
                loggedAt: string;
                version: number;
                /** @enum {string} */
                verdict: "supports" | "contradicts" | "unclear";
            }[];
            capabilities: {
                write: boolean;
            };
            version: number;
        };
        Experiment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            hypothesisId: string;
            title: string;
            /** @enum {string} */
            method: "interview" | "survey" | "landing_page" | "pre_order" | "pilot" | "concierge" | "comparison" | "living_lab" | "other";
            measure: string;
            unit: string;
            threshold: number;
            plannedN: number;
            startsOn: string | null;
            endsOn: string | null;
            cost: number | null;
            startedAt: string | null;
            startedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            reachedN: number;
            measured: number;
            result: string;
            learning: string;
            decision: ("persevere" | "pivot" | "stop") | null;
            decidedAt: string | null;
            decidedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            version: number;
        };
        ChangeHypothesis: {
            statement: string;
            /** @enum {string} */
            kind: "desirability" | "feasibility" | "viability" | "impact";
            /** @enum {string} */
            risk: "high" | "medium" | "low";
            itemIds: string[];
        };
        DecideHypothesis: {
            /** @enum {string} */
            state: "testing" | "supported" | "refuted" | "parked";
            reason: string;
        };
        DecidedHypothesis: {
            hypothesis: components["schemas"]["Hypothesis"];
            changedNotes: {
                /** Format: uuid */
                id: string;
                text: string;
                /** @enum {string} */
                from: "assumed" | "some_evidence" | "supported" | "refuted";
                /** @enum {string} */
                to: "assumed" | "some_evidence" | "supported" | "refuted";
            }[];
        };
        PlanExperiment: {
            title: string;
            /** @enum {string} */
            method: "interview" | "survey" | "landing_page" | "pre_order" | "pilot" | "concierge" | "comparison" | "living_lab" | "other";
            measure: string;
            unit: string;
            threshold: number;
            plannedN: number;
            startsOn: string | null;
            endsOn: string | null;
            cost: number | null;
        };
        ReportExperiment: {
            reachedN: number;
            measured: number;
            result: string;
            learning: string;
            endsOn: string | null;
            cost: number | null;
        };
        DecideExperiment: {
            /** @enum {string} */
            decision: "persevere" | "pivot" | "stop";
            learning: string;
        };
        TeamEvidencePage: {
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            items: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "interview" | "file" | "photo" | "metric" | "link";
                /** Format: date */
                happenedOn: string;
                source: string;
                segment: string | null;
                body: string;
                link: string | null;
                metric: {
                    value: number;
                    unit: string;
                } | null;
                file: {
                    name: string;
                    mediaType: string;
                    bytes: number;
                } | null;
                /** @enum {string} */
                strength: "strong" | "medium" | "weak";
                /** @enum {string} */
                consent: "given" | "not_needed" | "refused";
                experimentId: string | null;
                loggedBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                /** Format: date-time */
                loggedAt: string;
                version: number;
                about: {
                    /** Format: uuid */
                    hypothesisId: string;
                    number: number;
                    statement: string;
                    /** @enum {string} */
                    verdict: "supports" | "contradicts" | "unclear";
                }[];
            }[];
            next: string | null;
            capabilities: {
                write: boolean;
            };
        };
        LogEvidence: {
            /** @enum {string} */
            kind: "interview" | "file" | "photo" | "metric" | "link";
            /** Format: date */
            happenedOn: string;
            source: string;
            segment: string | null;
            body: string;
            link: string | null;
            metric: {
                value: number;
                unit: string;
            } | null;
            /** @enum {string} */
            strength: "strong" | "medium" | "weak";
            /** @enum {string} */
            consent: "given" | "not_needed" | "refused";
            experimentId: string | null;
            about: {
                /** Format: uuid */
                hypothesisId: string;
                /** @enum {string} */
                verdict: "supports" | "contradicts" | "unclear";
            }[];
        };
        CorrectEvidence: {
            /** @enum {string} */
            kind: "interview" | "file" | "photo" | "metric" | "link";
            /** Format: date */
            happenedOn: string;
            source: string;
            segment: string | null;
            body: string;
            link: string | null;
            metric: {
                value: number;
                unit: string;
            } | null;
            /** @enum {string} */
            strength: "strong" | "medium" | "weak";
            /** @enum {string} */
            consent: "given" | "not_needed" | "refused";
            experimentId: string | null;
            about: {
                /** Format: uuid */
                hypothesisId: string;
                /** @enum {string} */
                verdict: "supports" | "contradicts" | "unclear";
            }[];
        };
        TeamIndicators: {
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            items: components["schemas"]["Indicator"][];
            catalogue: {
                key: string;
                name: {
                    ko: string;
                    en: string;
                };
                unit: {
                    ko: string;
                    en: string;
                };
                /** @enum {string} */
                kind: "stock" | "flow" | "ratio";
                standard: {
                    framework: string;
                    version: string;
                    code: string;
                } | null;
            }[];
            notes: {
                /** Format: uuid */
                id: string;
                canvas: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                block: string;
                text: string;
            }[];
            capabilities: {
                write: boolean;
            };
        };
        Indicator: {
            /** Format: uuid */
            id: string;
            name: string;
            unit: string;
            /** @enum {string} */
            kind: "stock" | "flow" | "ratio";
            /** @enum {string} */
            rhythm: "month" | "quarter" | "half_year" | "year" | "once";
            key: string | null;
            standard: {
                framework: string;
                version: string;
                code: string;
            } | null;
            method: string;
            baseline: {
                value: number | null;
                /** Format: date */
                on: string;
            };
            target: {
                value: number;
                /** Format: date */
                on: string;
            } | null;
            notes: {
                /** Format: uuid */
                id: string;
                canvas: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                block: string;
                text: string;
            }[];
            changedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            /** Format: date-time */
            changedAt: string;
            version: number;
        };
        PlanIndicator: {
            name: string;
            unit: string;
            /** @enum {string} */
            kind: "stock" | "flow" | "ratio";
            /** @enum {string} */
            rhythm: "month" | "quarter" | "half_year" | "year" | "once";
            key: string | null;
            standard: {
                framework: string;
                version: string;
                code: string;
            } | null;
            method: string;
            baseline: {
                value: number | null;
                /** Format: date */
                on: string;
            };
            target: {
                value: number;
                /** Format: date */
                on: string;
            } | null;
            itemIds: string[];
        };
        ReplanIndicator: {
            name: string;
            unit: string;
            /** @enum {string} */
            kind: "stock" | "flow" | "ratio";
            /** @enum {string} */
            rhythm: "month" | "quarter" | "half_year" | "year" | "once";
            key: string | null;
            standard: {
                framework: string;
                version: string;
                code: string;
            } | null;
            method: string;
            baseline: {
                value: number | null;
                /** Format: date */
                on: string;
            };
            target: {
                value: number;
                /** Format: date */
                on: string;
            } | null;
            itemIds: string[];
        };
        TeamFinancialPlan: {
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            plan: components["schemas"]["FinancialPlan"] | null;
            capabilities: {
                write: boolean;
                export: boolean;
            };
        };
        FinancialPlan: {
            /** Format: uuid */
            id: string;
            firstMonth: string;
            /** @enum {number} */
            months: 12 | 24 | 36;
            openingCash: number;
            lines: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                section: "revenue" | "cost" | "headcount" | "funding";
                label: string;
                wage: number | null;
                base: number[];
                cautious: number[] | null;
                hopeful: number[] | null;
            }[];
            outcomes: {
                base: {
                    months: {
                        month: string;
                        revenue: number;
                        cost: number;
                        wages: number;
                        funding: number;
                        net: number;
                        cash: number;
                    }[];
                    runwayMonths: number | null;
                    lowest: {
                        month: string;
                        cash: number;
                    };
                };
                cautious: {
                    months: {
                        month: string;
                        revenue: number;
                        cost: number;
                        wages: number;
                        funding: number;
                        net: number;
                        cash: number;
                    }[];
                    runwayMonths: number | null;
                    lowest: {
                        month: string;
                        cash: number;
                    };
                };
                hopeful: {
                    months: {
                        month: string;
                        revenue: number;
                        cost: number;
                        wages: number;
                        funding: number;
                        net: number;
                        cash: number;
                    }[];
                    runwayMonths: number | null;
                    lowest: {
                        month: string;
                        cash: number;
                    };
                };
            };
            changedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            /** Format: date-time */
            changedAt: string;
            version: number;
        };
        BeginFinancialPlan: {
            firstMonth: string;
            /** @enum {number} */
            months: 12 | 24 | 36;
            openingCash: number;
        };
        ChangeFinancialPlan: {
            firstMonth: string;
            /** @enum {number} */
            months: 12 | 24 | 36;
            openingCash: number;
            lines: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                section: "revenue" | "cost" | "headcount" | "funding";
                label: string;
                wage: number | null;
                base: number[];
                cautious: number[] | null;
                hopeful: number[] | null;
            }[];
        };
        CheckedWorkbook: {
            findings: {
                /** @enum {string} */
                kind: "circular" | "hard_coded_total" | "unbalanced" | "not_a_number" | "no_value" | "unknown_row" | "missing_sheet";
                cell: string;
                message: string;
            }[];
            plan: {
                firstMonth: string;
                /** @enum {number} */
                months: 12 | 24 | 36;
                openingCash: number;
                lines: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    section: "revenue" | "cost" | "headcount" | "funding";
                    label: string;
                    wage: number | null;
                    base: number[];
                    cautious: number[] | null;
                    hopeful: number[] | null;
                }[];
            } | null;
            outcomes: {
                base: {
                    months: {
                        month: string;
                        revenue: number;
                        cost: number;
                        wages: number;
                        funding: number;
                        net: number;
                        cash: number;
                    }[];
                    runwayMonths: number | null;
                    lowest: {
                        month: string;
                        cash: number;
                    };
                };
                cautious: {
                    months: {
                        month: string;
                        revenue: number;
                        cost: number;
                        wages: number;
                        funding: number;
                        net: number;
                        cash: number;
                    }[];
                    runwayMonths: number | null;
                    lowest: {
                        month: string;
                        cash: number;
                    };
                };
                hopeful: {
                    months: {
                        month: string;
                        revenue: number;
                        cost: number;
                        wages: number;
                        funding: number;
                        net: number;
                        cash: number;
                    }[];
                    runwayMonths: number | null;
                    lowest: {
                        month: string;
                        cash: number;
                    };
                };
            } | null;
        };
        CohortTestingPage: {
            items: {
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                canvases: number;
                counters: {
                    interviews: number;
                    hypotheses: number;
                    tested: number;
                    refuted: number;
                    medianDays: number | null;
                    lastInterviewOn: string | null;
                };
            }[];
            next: string | null;
            totals: {
                interviews: number;
                hypotheses: number;
                tested: number;
                refuted: number;
                silent: number;
            };
        };
        MentorPage: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                hasAccount: boolean;
                specialties: string[];
                languages: string[];
                district: string | null;
                capacity: number;
                isResting: boolean;
                teams: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    isPrimary: boolean;
                }[];
                lastActiveAt: string | null;
            }[];
            next: string | null;
            canManage: boolean;
        };
        MentorCandidates: {
            items: {
                personId: string | null;
                participantId: string | null;
                name: string;
                email: string | null;
            }[];
        };
        AddMentor: {
            personId: string | null;
            participantId: string | null;
            specialties: string[];
            languages: string[];
            district: string | null;
            introduction: string;
            capacity: number;
        };
        Mentor: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string | null;
            personId: string | null;
            specialties: string[];
            languages: string[];
            district: string | null;
            introduction: string;
            capacity: number;
            capacityWish: number | null;
            isResting: boolean;
            assignments: {
                /** Format: uuid */
                id: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                isPrimary: boolean;
                /** Format: date */
                startsOn: string;
                endedOn: string | null;
                endReason: string | null;
                capacityReason: string | null;
                version: number;
            }[];
            lastActiveAt: string | null;
            version: number;
        };
        PublishedMentor: {
            /** Format: uuid */
            id: string;
            name: string;
            specialties: string[];
            languages: string[];
            district: string | null;
            introduction: string;
            teams: {
                /** Format: uuid */
                id: string;
                name: string;
                isPrimary: boolean;
            }[];
        };
        UpdateMentor: {
            specialties: string[];
            languages: string[];
            district: string | null;
            introduction: string;
            capacity: number;
            isResting: boolean;
        };
        AssignMentor: {
            /** Format: uuid */
            teamId: string;
            isPrimary: boolean;
            capacityReason: string | null;
        };
        UpdateMentorAssignment: {
            isPrimary: boolean;
        };
        EndMentorAssignment: {
            reason: string;
        };
        HandOverPair: {
            /** Format: uuid */
            toMentorId: string;
            reason: string;
            capacityReason: string | null;
        };
        MentorProfile: {
            /** Format: uuid */
            id: string;
            name: string;
            specialties: string[];
            languages: string[];
            district: string | null;
            introduction: string;
            capacity: number;
            capacityWish: number | null;
            isResting: boolean;
            teams: number;
            version: number;
        };
        UpdateMentorProfile: {
            specialties: string[];
            languages: string[];
            district: string | null;
            introduction: string;
            capacityWish: number | null;
        };
        MentoringSessionPage: {
            items: {
                /** Format: uuid */
                id: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                mentor: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                number: number | null;
                /** Format: date-time */
                startsAt: string;
                minutes: number;
                /** @enum {string} */
                mode: "at_hub" | "visit" | "online";
                place: string;
                link: string | null;
                question: string;
                /** @enum {string} */
                status: "planned" | "cancelled" | "held";
                isPlanned: boolean;
                cancelReason: string | null;
                isLogOwed: boolean;
                answer: ("waiting" | "confirmed" | "objected" | "accepted") | null;
                version: number;
            }[];
            next: string | null;
            totals: {
                sessions: number;
                minutes: number;
            };
        };
        PlanSession: {
            /** Format: uuid */
            teamId: string;
            /** Format: uuid */
            mentorId: string;
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            /** @enum {string} */
            mode: "at_hub" | "visit" | "online";
            place: string;
            link: string | null;
            question: string;
        };
        MentoringSession: {
            /** Format: uuid */
            id: string;
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            mentor: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            number: number | null;
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            /** @enum {string} */
            mode: "at_hub" | "visit" | "online";
            place: string;
            link: string | null;
            question: string;
            /** @enum {string} */
            status: "planned" | "cancelled" | "held";
            isPlanned: boolean;
            cancelReason: string | null;
            isLogOwed: boolean;
            answer: ("waiting" | "confirmed" | "objected" | "accepted") | null;
            version: number;
            log: {
                /** Format: date-time */
                startsAt: string;
                minutes: number;
                attendees: {
                    /** Format: uuid */
                    participantId: string;
                    name: string;
                }[];
                mentorCame: boolean;
                topics: string[];
                sharedNote: string;
                actions: {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    taskId: string;
                    /** Format: uuid */
                    sessionId: string;
                    title: string;
                    owner: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        hasLeft?: boolean;
                    };
                    dueOn: string | null;
                    /** @enum {string} */
                    status: "open" | "done" | "dropped";
                    closedAt: string | null;
                    isOverdue: boolean;
                    canClose: boolean;
                }[];
                writtenBy: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                isOnBehalf: boolean;
                /** Format: date-time */
                sentAt: string;
                /** @enum {string} */
                answer: "waiting" | "confirmed" | "objected" | "accepted";
                /** Format: date-time */
                answerUntil: string;
                answeredAt: string | null;
                answeredBy: string | null;
                objection: string | null;
                corrections: {
                    /** Format: date-time */
                    at: string;
                    by: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        hasLeft?: boolean;
                    };
                    reason: string;
                    before: {
                        /** Format: date-time */
                        startsAt: string;
                        minutes: number;
                        attendees: string[];
                        mentorCame: boolean;
                        topics: string[];
                        sharedNote: string;
                        objection: string | null;
                    };
                }[];
                version: number;
            } | null;
            carried: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                taskId: string;
                /** Format: uuid */
                sessionId: string;
                title: string;
                owner: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                dueOn: string | null;
                /** @enum {string} */
                status: "open" | "done" | "dropped";
                closedAt: string | null;
                isOverdue: boolean;
                canClose: boolean;
            }[];
            notes: {
                /** @enum {string} */
                audience: "mentor_and_staff" | "only_me";
                body: string;
                author: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                isMine: boolean;
                /** Format: date-time */
                savedAt: string;
                version: number;
            }[];
            capabilities: {
                move: boolean;
                cancel: boolean;
                log: boolean;
                correct: boolean;
                answer: boolean;
            };
        };
        AddUnplannedSession: {
            /** Format: uuid */
            teamId: string;
            mentorId: string | null;
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            /** @enum {string} */
            mode: "at_hub" | "visit" | "online";
            place: string;
            link: string | null;
        };
        MoveSession: {
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            /** @enum {string} */
            mode: "at_hub" | "visit" | "online";
            place: string;
            link: string | null;
            question: string;
        };
        CancelSession: {
            reason: string;
        };
        LogForm: {
            session: {
                /** Format: uuid */
                id: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                mentor: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                number: number | null;
                /** Format: date-time */
                startsAt: string;
                minutes: number;
                /** @enum {string} */
                mode: "at_hub" | "visit" | "online";
                place: string;
                link: string | null;
                question: string;
                /** @enum {string} */
                status: "planned" | "cancelled" | "held";
                isPlanned: boolean;
                cancelReason: string | null;
                isLogOwed: boolean;
                answer: ("waiting" | "confirmed" | "objected" | "accepted") | null;
                version: number;
            };
            start: {
                /** Format: date-time */
                startsAt: string;
                minutes: number;
                participantIds: string[];
                mentorCame: boolean;
            };
            participants: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                role: "lead" | "member";
            }[];
            topics: string[];
            owners: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            carried: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                taskId: string;
                /** Format: uuid */
                sessionId: string;
                title: string;
                owner: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                dueOn: string | null;
                /** @enum {string} */
                status: "open" | "done" | "dropped";
                closedAt: string | null;
                isOverdue: boolean;
                canClose: boolean;
            }[];
            isOnBehalf: boolean;
            draft: components["schemas"]["LogDraft"] | null;
            version: number;
        };
        LogDraft: {
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            participantIds: string[];
            mentorCame: boolean;
            topics: string[];
            sharedNote: string;
            actions: {
                title: string;
                ownerId: string | null;
                dueOn: string | null;
            }[];
            note: {
                /** @enum {string} */
                audience: "mentor_and_staff" | "only_me";
                body: string;
            } | null;
            /** Format: date-time */
            savedAt: string;
            version: number;
        };
        SaveLogDraft: {
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            participantIds: string[];
            mentorCame: boolean;
            topics: string[];
            sharedNote: string;
            actions: {
                title: string;
                ownerId: string | null;
                dueOn: string | null;
            }[];
            note: {
                /** @enum {string} */
                audience: "mentor_and_staff" | "only_me";
                body: string;
            } | null;
        };
        SendLog: {
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            participantIds: string[];
            mentorCame: boolean;
            topics: string[];
            sharedNote: string;
            actions: {
                title: string;
                /** Format: uuid */
                ownerId: string;
                /** Format: date */
                dueOn: string;
            }[];
            note: {
                /** @enum {string} */
                audience: "mentor_and_staff" | "only_me";
                body: string;
            } | null;
        };
        CorrectLog: {
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            participantIds: string[];
            mentorCame: boolean;
            topics: string[];
            sharedNote: string;
            reason: string;
        };
        SaveSessionNote: {
            /** @enum {string} */
            audience: "mentor_and_staff" | "only_me";
            body: string;
        };
        ObjectToLog: {
            words: string;
        };
        LogLink: {
            token: string;
        };
        LogByLink: {
            hub: string;
            team: string;
            mentor: string;
            /** Format: date-time */
            startsAt: string;
            timeZone: string;
            minutes: number;
            attendees: string[];
            mentorCame: boolean;
            topics: string[];
            sharedNote: string;
            actions: {
                title: string;
                owner: string;
                /** Format: date */
                dueOn: string;
            }[];
            /** @enum {string} */
            answer: "waiting" | "confirmed" | "objected" | "accepted";
            /** Format: date-time */
            answerUntil: string;
            canAnswer: boolean;
            version: number;
        };
        ObjectByLink: {
            token: string;
            words: string;
        };
        MentorHome: {
            mentor: {
                /** Format: uuid */
                id: string;
                name: string;
                capacity: number;
            } | null;
            next: {
                /** Format: uuid */
                id: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                mentor: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                number: number | null;
                /** Format: date-time */
                startsAt: string;
                minutes: number;
                /** @enum {string} */
                mode: "at_hub" | "visit" | "online";
                place: string;
                link: string | null;
                question: string;
                /** @enum {string} */
                status: "planned" | "cancelled" | "held";
                isPlanned: boolean;
                cancelReason: string | null;
                isLogOwed: boolean;
                answer: ("waiting" | "confirmed" | "objected" | "accepted") | null;
                version: number;
            }[];
            owed: {
                /** Format: uuid */
                id: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                mentor: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                number: number | null;
                /** Format: date-time */
                startsAt: string;
                minutes: number;
                /** @enum {string} */
                mode: "at_hub" | "visit" | "online";
                place: string;
                link: string | null;
                question: string;
                /** @enum {string} */
                status: "planned" | "cancelled" | "held";
                isPlanned: boolean;
                cancelReason: string | null;
                isLogOwed: boolean;
                answer: ("waiting" | "confirmed" | "objected" | "accepted") | null;
                version: number;
            }[];
            teams: {
                /** Format: uuid */
                assignmentId: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                isPrimary: boolean;
                lead: {
                    name: string;
                    phone: string | null;
                    email: string | null;
                } | null;
                nextSessionAt: string | null;
                lastSessionAt: string | null;
                openActions: number;
                isSilent: boolean;
                way: {
                    /** @enum {string} */
                    state: "waived" | "done" | "in_review" | "blocked" | "late" | "returned" | "open" | "not_due";
                    days?: number;
                    dueInDays?: number;
                    blockers?: {
                        /** @enum {string} */
                        kind: "milestone" | "reason";
                        what: string;
                        /** Format: date */
                        sinceOn: string;
                    }[];
                    code: string;
                    title: string;
                }[];
            }[];
            actions: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                taskId: string;
                /** Format: uuid */
                sessionId: string;
                title: string;
                owner: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                dueOn: string | null;
                /** @enum {string} */
                status: "open" | "done" | "dropped";
                closedAt: string | null;
                isOverdue: boolean;
                canClose: boolean;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
            }[];
            month: {
                /** Format: date */
                on: string;
                sessions: number;
                minutes: number;
            };
        };
        TeamMentoring: {
            mentors: {
                /** Format: uuid */
                id: string;
                name: string;
                isPrimary: boolean;
                specialties: string[];
            }[];
            lead: {
                name: string;
                phone: string | null;
                email: string | null;
            } | null;
            sessions: number;
            minutes: number;
            lastSessionAt: string | null;
            coming: {
                /** Format: uuid */
                id: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                mentor: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                number: number | null;
                /** Format: date-time */
                startsAt: string;
                minutes: number;
                /** @enum {string} */
                mode: "at_hub" | "visit" | "online";
                place: string;
                link: string | null;
                question: string;
                /** @enum {string} */
                status: "planned" | "cancelled" | "held";
                isPlanned: boolean;
                cancelReason: string | null;
                isLogOwed: boolean;
                answer: ("waiting" | "confirmed" | "objected" | "accepted") | null;
                version: number;
            }[];
            past: {
                /** Format: uuid */
                id: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                mentor: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                number: number | null;
                /** Format: date-time */
                startsAt: string;
                minutes: number;
                /** @enum {string} */
                mode: "at_hub" | "visit" | "online";
                place: string;
                link: string | null;
                question: string;
                /** @enum {string} */
                status: "planned" | "cancelled" | "held";
                isPlanned: boolean;
                cancelReason: string | null;
                isLogOwed: boolean;
                answer: ("waiting" | "confirmed" | "objected" | "accepted") | null;
                version: number;
            }[];
            actions: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                taskId: string;
                /** Format: uuid */
                sessionId: string;
                title: string;
                owner: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                dueOn: string | null;
                /** @enum {string} */
                status: "open" | "done" | "dropped";
                closedAt: string | null;
                isOverdue: boolean;
                canClose: boolean;
            }[];
            capabilities: {
                plan: boolean;
                log: boolean;
            };
        };
        MentoringHoursPage: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                sessions: number;
                minutes: number;
                lastSessionAt: string | null;
            }[];
            next: string | null;
            totals: {
                sessions: number;
                minutes: number;
            };
        };
        MissingLogsPage: {
            items: {
                /** Format: uuid */
                id: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                mentor: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                number: number | null;
                /** Format: date-time */
                startsAt: string;
                minutes: number;
                /** @enum {string} */
                mode: "at_hub" | "visit" | "online";
                place: string;
                link: string | null;
                question: string;
                /** @enum {string} */
                status: "planned" | "cancelled" | "held";
                isPlanned: boolean;
                cancelReason: string | null;
                isLogOwed: boolean;
                answer: ("waiting" | "confirmed" | "objected" | "accepted") | null;
                version: number;
            }[];
            next: string | null;
        };
        SilentPairsPage: {
            items: {
                /** Format: uuid */
                assignmentId: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                mentor: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                isPrimary: boolean;
                lastSessionAt: string | null;
                nextSessionAt: string | null;
                silentDays: number;
            }[];
            next: string | null;
            silentAfterDays: number;
        };
        MentoringSettings: {
            silentAfterDays: number;
            showsLeadContact: boolean;
            version: number;
        };
        SetMentoringSettings: {
            silentAfterDays: number;
            showsLeadContact: boolean;
        };
        ReadinessFrameworks: {
            items: components["schemas"]["ReadinessFrameworkRow"][];
        };
        ReadinessFrameworkRow: {
            key: string;
            version: number;
            name: {
                ko: string;
                en: string;
            };
            writtenIn: ("ko" | "en") | null;
            shortName: string;
            summary: {
                ko: string;
                en: string;
            };
            licence: {
                ko: string;
                en: string;
            };
            sourceUrl: string | null;
            /** @enum {string} */
            scoring: "lowest" | "points";
            /** @enum {string} */
            origin: "built_in" | "loaded";
            dimensions: number;
            levels: number;
            criteria: number;
            cohorts: {
                /** Format: uuid */
                id: string;
                name: string;
                programme: string;
            }[];
        };
        ReadinessFramework: {
            key: string;
            version: number;
            /** @enum {string} */
            origin: "built_in" | "loaded";
            content: components["schemas"]["ReadinessFrameworkContent"];
        };
        ReadinessFrameworkContent: {
            name: {
                ko: string;
                en: string;
            };
            /** @enum {string} */
            writtenIn?: "ko" | "en";
            shortName: string;
            summary: {
                ko: string;
                en: string;
            };
            licence: {
                ko: string;
                en: string;
            };
            sourceUrl: string | null;
            /** @enum {string} */
            scoring: "lowest" | "points";
            levels: {
                ko: string;
                en: string;
            }[];
            dimensions: {
                key: string;
                name: {
                    ko: string;
                    en: string;
                };
                specialty: ("pricing" | "subscription" | "sales_channel" | "customers" | "business_model" | "product" | "marketing" | "social_impact" | "people" | "funding" | "finance_tax" | "law" | "labour_law" | "intellectual_property" | "technology" | "pitch") | null;
                stageKinds: ("start" | "business_model" | "readiness" | "mentoring" | "local_project" | "residency" | "closing" | "other")[];
            }[];
            cells: {
                dimension: string;
                level: number;
                title: {
                    ko: string;
                    en: string;
                };
                criteria: {
                    key: string;
                    text: {
                        ko: string;
                        en: string;
                    };
                    proof: {
                        ko: string;
                        en: string;
                    };
                    evidenceRequired: boolean;
                    requires: string[];
                }[];
            }[];
            weights: {
                year: number;
                points: {
                    [key: string]: number;
                };
            }[];
            funding: {
                from: number;
                to: number;
                hint: {
                    ko: string;
                    en: string;
                };
            }[];
        };
        CheckedFramework: {
            sha256: string;
            faults: {
                /** @enum {string} */
                kind: "not_a_framework" | "broken_json" | "missing_sheet" | "missing_column" | "missing" | "empty" | "wrong_type" | "too_long" | "too_many" | "out_of_range" | "unknown_choice" | "unknown_field" | "bad_key" | "bad_address" | "reserved_key" | "duplicate_key" | "duplicate_cell" | "duplicate_level" | "missing_level" | "missing_points" | "unknown_dimension" | "unknown_criterion" | "cycle" | "language_missing" | "formula" | "refers_outside" | "resident_number";
                at: string;
                message: string;
            }[];
            more: number;
            framework: {
                key: string;
                version: number;
                isUnchanged: boolean;
                content: components["schemas"]["ReadinessFrameworkContent"];
            } | null;
        };
        ReadinessRounds: {
            items: components["schemas"]["ReadinessRoundRow"][];
        };
        ReadinessRoundRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cohortId: string;
            /** @enum {string} */
            kind: "start" | "midterm" | "final" | "interim";
            framework: {
                key: string;
                version: number;
                name: {
                    ko: string;
                    en: string;
                };
                shortName: string;
            };
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dueOn: string;
            closedAt: string | null;
            version: number;
            teams: number;
            finished: {
                self: number;
                mentor: number;
                staff: number;
                panel: number;
            };
        };
        OpenReadinessRound: {
            /** @enum {string} */
            kind: "start" | "midterm" | "final" | "interim";
            framework: {
                key: string;
                version: number;
            };
            /** Format: date */
            dueOn: string;
        };
        MissingAssessments: {
            items: {
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                self: boolean;
                mentors: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                }[];
                staff: boolean;
            }[];
        };
        MoveReadinessRound: {
            /** Format: date */
            dueOn: string;
        };
        StartReadinessAssessment: {
            /** Format: uuid */
            roundId: string;
            /** @enum {string} */
            perspective: "self" | "mentor" | "staff" | "panel";
        };
        ReadinessAssessment: {
            /** Format: uuid */
            id: string;
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            round: components["schemas"]["ReadinessRound"];
            /** @enum {string} */
            perspective: "self" | "mentor" | "staff" | "panel";
            assessor: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            finishedAt: string | null;
            answers: components["schemas"]["ReadinessAnswer"][];
            evidence: components["schemas"]["ReadinessEvidence"][];
            capabilities: {
                write: boolean;
                reopen: boolean;
                addEvidence: boolean;
                leftToLead: boolean;
            };
            version: number;
        };
        ReadinessRound: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cohortId: string;
            /** @enum {string} */
            kind: "start" | "midterm" | "final" | "interim";
            framework: {
                key: string;
                version: number;
                name: {
                    ko: string;
                    en: string;
                };
                shortName: string;
            };
            /** Format: date */
            openedOn: string;
            /** Format: date */
            dueOn: string;
            closedAt: string | null;
            version: number;
        };
        ReadinessAnswer: {
            criterion: string;
            /** @enum {string} */
            verdict: "met" | "not_met" | "unclear";
            note: string;
            savedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            } | null;
            /** Format: date-time */
            savedAt: string;
            version: number;
        };
        ReadinessEvidence: {
            /** Format: uuid */
            id: string;
            criterion: string;
            /** @enum {string} */
            kind: "file" | "submission" | "session" | "experiment" | "canvas_version" | "link" | "metric";
            label: string;
            url: string | null;
            teamMilestoneId: string | null;
            sessionId: string | null;
            hypothesisId: string | null;
            canvas: {
                /** Format: uuid */
                id: string;
                number: number;
            } | null;
            metric: {
                value: number;
                unit: string;
                /** Format: date */
                measuredOn: string;
            } | null;
            addedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            addedAt: string;
            canRemove: boolean;
        };
        SaveReadinessAnswer: {
            /** @enum {string} */
            verdict: "met" | "not_met" | "unclear";
            note: string;
        };
        ReadinessEvidenceCandidates: {
            submissions: {
                /** Format: uuid */
                id: string;
                label: string;
                /** Format: date-time */
                at: string;
            }[];
            sessions: {
                /** Format: uuid */
                id: string;
                label: string;
                /** Format: date-time */
                at: string;
            }[];
            experiments: {
                /** Format: uuid */
                id: string;
                label: string;
                /** Format: date-time */
                at: string;
            }[];
            canvasVersions: {
                /** Format: uuid */
                id: string;
                label: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        AddReadinessEvidence: {
            framework: {
                key: string;
                version: number;
            };
            criterion: string;
            /** @enum {string} */
            kind: "submission";
            /** Format: uuid */
            submissionId: string;
        } | {
            framework: {
                key: string;
                version: number;
            };
            criterion: string;
            /** @enum {string} */
            kind: "session";
            /** Format: uuid */
            sessionId: string;
        } | {
            framework: {
                key: string;
                version: number;
            };
            criterion: string;
            /** @enum {string} */
            kind: "experiment";
            /** Format: uuid */
            experimentId: string;
        } | {
            framework: {
                key: string;
                version: number;
            };
            criterion: string;
            /** @enum {string} */
            kind: "canvas_version";
            /** Format: uuid */
            canvasVersionId: string;
        } | {
            framework: {
                key: string;
                version: number;
            };
            criterion: string;
            /** @enum {string} */
            kind: "link";
            /** Format: uri */
            url: string;
            label: string;
        } | {
            framework: {
                key: string;
                version: number;
            };
            criterion: string;
            /** @enum {string} */
            kind: "metric";
            label: string;
            value: number;
            unit: string;
            /** Format: date */
            measuredOn: string;
        };
        TeamReadiness: {
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            rounds: components["schemas"]["ReadinessRound"][];
            round: components["schemas"]["ReadinessRound"] | null;
            assessments: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                perspective: "self" | "mentor" | "staff" | "panel";
                assessor: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                isMine: boolean;
                finishedAt: string | null;
                answered: number;
                levels: {
                    dimension: string;
                    level: number;
                    asserted: number;
                }[];
                answers: {
                    criterion: string;
                    /** @enum {string} */
                    verdict: "met" | "not_met" | "unclear";
                    note: string;
                }[];
                version: number;
            }[];
            confirmed: {
                dimension: string;
                level: number;
                asserted: number;
            }[];
            overall: {
                level: number;
                asserted: number;
                lowest: string[];
            } | null;
            points: {
                level: number;
                asserted: number;
                total: number;
                year: number;
            } | null;
            evidence: components["schemas"]["ReadinessEvidence"][];
            gaps: components["schemas"]["ReadinessGap"][];
            trend: {
                /** Format: uuid */
                roundId: string;
                /** @enum {string} */
                kind: "start" | "midterm" | "final" | "interim";
                /** Format: date */
                on: string;
                levels: {
                    dimension: string;
                    level: number;
                    asserted: number;
                }[];
            }[];
            capabilities: {
                start: ("self" | "mentor" | "staff" | "panel")[];
                addEvidence: boolean;
                leftToLead: boolean;
                openTask: boolean;
            };
        };
        ReadinessGap: {
            criterion: string;
            dimension: string;
            level: number;
            /** @enum {string} */
            reason: "not_met" | "unclear" | "unanswered" | "disagreed" | "no_evidence";
            task: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                status: "open" | "done" | "dropped";
                dueOn: string | null;
                owner: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
            } | null;
            milestone: {
                /** Format: uuid */
                id: string;
                code: string;
                title: string;
                /** Format: date */
                dueOn: string;
            } | null;
            mentors: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
        };
        OpenGapTask: {
            framework: {
                key: string;
                version: number;
            };
            criterion: string;
            title: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date */
            dueOn: string;
        };
        GapTask: {
            /** Format: uuid */
            taskId: string;
        };
        ReadinessMap: {
            rounds: components["schemas"]["ReadinessRound"][];
            round: components["schemas"]["ReadinessRound"] | null;
            before: components["schemas"]["ReadinessRound"] | null;
            teams: {
                /** Format: uuid */
                id: string;
                name: string;
                levels: (number | null)[];
                changes: (number | null)[];
                difference: number | null;
                finished: ("self" | "mentor" | "staff" | "panel")[];
                hasMentor: boolean;
            }[];
        };
        ReadinessCalibration: {
            round: components["schemas"]["ReadinessRound"] | null;
            assessors: {
                /** @enum {string} */
                perspective: "self" | "mentor" | "staff" | "panel";
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                teams: number;
                offset: number | null;
                compared: number;
            }[];
        };
        ReadinessCounts: {
            /** Format: date-time */
            asOf: string;
            items: {
                /** Format: uuid */
                cohortId: string;
                programme: string;
                cohort: string;
                round: components["schemas"]["ReadinessRound"];
                teams: number | null;
                dimensions: {
                    key: string;
                    name: {
                        ko: string;
                        en: string;
                    };
                    notAssessed: number | null;
                    levels: {
                        level: number;
                        teams: number | null;
                    }[];
                }[];
            }[];
        };
        TeamExits: {
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            items: {
                /** Format: uuid */
                enrolmentId: string;
                cohort: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    programme: string;
                    /** @enum {string} */
                    phase: "draft" | "open" | "closed";
                };
                /** Format: date */
                enrolledOn: string;
                leftOn: string | null;
                pause: {
                    /** Format: uuid */
                    exceptionId: string;
                    /** Format: date */
                    fromOn: string;
                    /** Format: date */
                    untilOn: string;
                    version: number;
                } | null;
                lacks: {
                    /** @enum {string} */
                    kind: "milestone" | "gate";
                    /** @default null */
                    id: string | null;
                    code: string;
                    title: string;
                }[];
                exit: {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "graduated" | "withdrawn" | "dismissed" | "honest_failure";
                    /** Format: date */
                    leftOn: string;
                    reason: string;
                    lessons: string | null;
                    waiver: {
                        reason: string;
                        lacked: {
                            /** @enum {string} */
                            kind: "milestone" | "gate";
                            /** @default null */
                            id: string | null;
                            code: string;
                            title: string;
                        }[];
                    } | null;
                    decidedBy: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        hasLeft?: boolean;
                    };
                    /** Format: date-time */
                    decidedAt: string;
                } | null;
                dismissals: components["schemas"]["Dismissal"][];
                certificates: components["schemas"]["Certificate"][];
                can: {
                    withdraw: boolean;
                    recordFailure: boolean;
                    graduate: boolean;
                    notice: boolean;
                    resume: boolean;
                    issue: boolean;
                };
            }[];
            settings: {
                noticeDays: number;
                appealDays: number;
            };
        };
        Dismissal: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "noticed" | "decided" | "appealed" | "dropped" | "in_force";
            /** Format: uuid */
            teamId: string;
            /** Format: uuid */
            cohortId: string;
            notice: {
                text: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                /** Format: date-time */
                at: string;
            };
            /** Format: date */
            statementDueOn: string;
            hearing: {
                /** Format: date-time */
                at: string;
                place: string;
            } | null;
            statement: {
                text: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                /** Format: date-time */
                at: string;
            } | null;
            decision: {
                text: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "dismiss" | "keep";
                isSameHand: boolean;
            } | null;
            appealDueOn: string | null;
            appeal: {
                text: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                /** Format: date-time */
                at: string;
            } | null;
            appealDecision: {
                text: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "dismiss" | "keep";
                isSameHand: boolean;
            } | null;
            version: number;
            can: {
                state: boolean;
                decide: boolean;
                appeal: boolean;
                decideAppeal: boolean;
                complete: boolean;
            };
            opensOn: string | null;
        };
        Certificate: {
            /** Format: uuid */
            id: string;
            serial: string;
            /** @enum {string} */
            state: "valid" | "revoked" | "replaced";
            content: {
                hub: {
                    ko: string;
                    en: string;
                };
                issuer: string;
                team: string;
                members: string[];
                programme: string;
                cohort: string;
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
                /** Format: date */
                issuedOn: string;
            };
            issuedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                hasLeft?: boolean;
            };
            /** Format: date-time */
            issuedAt: string;
            ended: {
                /** Format: date */
                on: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                reason: string;
            } | null;
            replacedBy: string | null;
            /** Format: uri */
            verifyUrl: string;
            version: number;
            can: {
                revoke: boolean;
                reissue: boolean;
            };
        };
        RecordHonestFailure: {
            reason: string;
            lessons: string;
        };
        NoticeDismissal: {
            grounds: string;
            /** Format: date */
            statementDueOn: string;
            hearing: {
                /** Format: date-time */
                at: string;
                place: string;
            } | null;
        };
        DismissalStatement: {
            text: string;
        };
        DecideDismissal: {
            /** @enum {string} */
            decision: "dismiss" | "keep";
            reasons: string;
        };
        GraduationPreview: {
            cohort: {
                /** Format: uuid */
                id: string;
                name: string;
                programme: string;
                /** @enum {string} */
                phase: "draft" | "open" | "closed";
            };
            teams: {
                /** Format: uuid */
                teamId: string;
                name: string;
                lacks: {
                    /** @enum {string} */
                    kind: "milestone" | "gate";
                    /** @default null */
                    id: string | null;
                    code: string;
                    title: string;
                }[];
                inDismissal: boolean;
            }[];
            left: {
                /** Format: uuid */
                teamId: string;
                name: string;
                kind: ("graduated" | "withdrawn" | "dismissed" | "honest_failure") | null;
                /** Format: date */
                leftOn: string;
            }[];
            canGraduate: boolean;
        };
        GraduateTeams: {
            teams: {
                /** Format: uuid */
                teamId: string;
                waiver: string | null;
            }[];
            /** @enum {string} */
            certificate: "none" | "team" | "members";
        };
        GraduationResult: {
            teams: {
                /** Format: uuid */
                teamId: string;
                refusal: string | null;
                lacks: {
                    /** @enum {string} */
                    kind: "milestone" | "gate";
                    /** @default null */
                    id: string | null;
                    code: string;
                    title: string;
                }[];
                serial: string | null;
            }[];
        };
        IssueCertificate: {
            withMembers: boolean;
        };
        RevokeCertificate: {
            reason: string;
        };
        ReissueCertificate: {
            team: string;
            members: string[];
            reason: string;
        };
        Verification: {
            /** @enum {string} */
            state: "valid" | "revoked" | "replaced";
            serial: string;
            content: {
                hub: {
                    ko: string;
                    en: string;
                };
                issuer: string;
                team: string;
                members: string[];
                programme: string;
                cohort: string;
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
                /** Format: date */
                issuedOn: string;
            };
            ended: {
                /** Format: date */
                on: string;
                reason: string;
            } | null;
            replacedBy: string | null;
        };
        ExitSettings: {
            noticeDays: number;
            appealDays: number;
            version: number;
            canConfigure: boolean;
        };
        SetExitSettings: {
            noticeDays: number;
            appealDays: number;
        };
        Board: {
            /** Format: date-time */
            asOf: string;
            /** Format: date */
            today: string;
            timeZone: string;
            cohort: {
                /** Format: uuid */
                id: string;
                name: string;
                programme: string;
                /** @enum {string} */
                phase: "draft" | "open" | "closed";
            };
            stages: {
                /** Format: uuid */
                id: string;
                position: number;
                name: string;
            }[];
            milestones: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                stageId: string;
                code: string;
                title: string;
                dueOn: string | null;
            }[];
            teams: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: date */
                pausedUntilOn?: string;
                class: ("resident" | "registered") | null;
                track: string | null;
                sector: string | null;
                district: string | null;
                mentors: string[];
                risk: {
                    /** @enum {string} */
                    level: "high" | "medium" | "low" | "none";
                    reasons: {
                        /** @enum {string} */
                        kind: "overdue" | "silent" | "no_session" | "returned" | "blocked";
                        /** @enum {string} */
                        level: "high" | "medium" | "low" | "none";
                        milestone: string | null;
                        count: number;
                    }[];
                    snooze: {
                        /** Format: date */
                        untilOn: string;
                        reason: string;
                        by: string;
                        /** Format: date-time */
                        at: string;
                    } | null;
                };
                silentDays: number;
                assessmentOwed?: ("self" | "mentor" | "staff" | "panel")[];
                cells: ({
                    /** @enum {string} */
                    state: "waived" | "done" | "in_review" | "blocked" | "late" | "returned" | "open" | "not_due";
                    days?: number;
                    dueInDays?: number;
                    /** @enum {boolean} */
                    isPastDue?: true;
                    attempt?: number;
                    blockers?: {
                        /** @enum {string} */
                        kind: "milestone" | "reason";
                        what: string;
                        /** Format: date */
                        sinceOn: string;
                    }[];
                    /** Format: uuid */
                    id?: string;
                    /** Format: date */
                    dueOn?: string;
                } | null)[];
            }[];
            left: {
                /** Format: uuid */
                id: string;
                name: string;
                kind: ("graduated" | "withdrawn" | "dismissed" | "honest_failure") | null;
                /** Format: date */
                leftOn: string;
            }[];
            silentFrom: number | null;
            capabilities: {
                review: boolean;
                extend: boolean;
                snooze: boolean;
                export: boolean;
            };
        };
        BoardTeamPanel: {
            /** Format: uuid */
            teamId: string;
            name: string;
            summary: string | null;
            class: ("resident" | "registered") | null;
            track: string | null;
            mentors: string[];
            lead: {
                name: string;
                phone: string | null;
                email: string | null;
            } | null;
            lastActivityAt: string | null;
            next: {
                code: string;
                title: string;
                /** Format: date */
                dueOn: string;
            } | null;
            tasks: {
                open: number;
                overdue: number;
            };
            lastWords: {
                body: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                /** Format: date-time */
                at: string;
                milestone: string;
                /** @enum {string} */
                decision: "accepted" | "returned";
            } | null;
        };
        CohortCounts: {
            /** Format: date-time */
            asOf: string;
            items: {
                /** Format: uuid */
                cohortId: string;
                programme: string;
                cohort: string;
                /** @enum {string} */
                phase: "draft" | "open" | "closed";
                teams: number | null;
                milestones: {
                    /** Format: uuid */
                    id: string;
                    code: string;
                    title: string;
                    dueOn: string | null;
                    done: number | null;
                    waived: number | null;
                    inReview: number | null;
                    behind: number | null;
                }[];
            }[];
        };
        RiskRules: {
            items: {
                /** @enum {string} */
                kind: "overdue" | "silent" | "no_session" | "returned" | "blocked";
                mediumFrom: number | null;
                highFrom: number | null;
            }[];
            version: number;
            isDefault: boolean;
            canConfigure: boolean;
        };
        SetRiskRules: {
            items: {
                /** @enum {string} */
                kind: "overdue" | "silent" | "no_session" | "returned" | "blocked";
                mediumFrom: number | null;
                highFrom: number | null;
            }[];
        };
        SnoozeRisk: {
            reason: string;
            /** Format: date */
            untilOn: string;
        };
        Inbox: {
            /** Format: date-time */
            asOf: string;
            counts: {
                mine: number;
                others: number;
                requests: number;
                teams: number;
                cleared: number;
                answered: number;
            };
            items: {
                /** Format: uuid */
                id: string;
                teamMilestoneId: string | null;
                /** Format: uuid */
                teamId: string;
                team: string;
                /** Format: uuid */
                cohortId: string;
                cohort: string;
                programme: string;
                milestone: {
                    code: string;
                    title: string;
                } | null;
                state: ("waived" | "done" | "in_review" | "blocked" | "late" | "returned" | "open" | "not_due") | null;
                request: ("extension" | "waiver" | "pause" | "blocked") | null;
                reason: string | null;
                attempt: number;
                days: number;
                /** Format: date-time */
                since: string;
                tookDays: number | null;
            }[];
            next: string | null;
        };
        Today: {
            /** Format: date-time */
            asOf: string;
            /** Format: date */
            today: string;
            total: number;
            review: {
                total: number;
                items: {
                    /** Format: uuid */
                    teamId: string;
                    team: string;
                    /** Format: uuid */
                    cohortId: string;
                    cohort: string;
                    milestone: {
                        code: string;
                        title: string;
                    } | null;
                    teamMilestoneId: string | null;
                    days: number;
                    attempt: number;
                    blockers: {
                        /** @enum {string} */
                        kind: "milestone" | "reason";
                        what: string;
                        /** Format: date */
                        sinceOn: string;
                    }[];
                    strip: {
                        code: string;
                        /** @enum {string} */
                        state: "waived" | "done" | "in_review" | "blocked" | "late" | "returned" | "open" | "not_due";
                    }[];
                }[];
                boards: {
                    /** Format: uuid */
                    cohortId: string;
                    cohort: string;
                    count: number;
                    leastDays: number;
                }[];
            };
            requests: {
                total: number;
                items: {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    teamId: string;
                    team: string;
                    teamMilestoneId: string | null;
                    /** @enum {string} */
                    kind: "extension" | "waiver" | "pause" | "blocked";
                    milestone: {
                        code: string;
                        title: string;
                    } | null;
                    reason: string;
                    days: number;
                }[];
            };
            blocked: {
                total: number;
                items: {
                    /** Format: uuid */
                    teamId: string;
                    team: string;
                    /** Format: uuid */
                    cohortId: string;
                    cohort: string;
                    milestone: {
                        code: string;
                        title: string;
                    } | null;
                    teamMilestoneId: string | null;
                    days: number;
                    attempt: number;
                    blockers: {
                        /** @enum {string} */
                        kind: "milestone" | "reason";
                        what: string;
                        /** Format: date */
                        sinceOn: string;
                    }[];
                    strip: {
                        code: string;
                        /** @enum {string} */
                        state: "waived" | "done" | "in_review" | "blocked" | "late" | "returned" | "open" | "not_due";
                    }[];
                }[];
                boards: {
                    /** Format: uuid */
                    cohortId: string;
                    cohort: string;
                    count: number;
                    leastDays: number;
                }[];
            };
            late: {
                total: number;
                items: {
                    /** Format: uuid */
                    teamId: string;
                    team: string;
                    /** Format: uuid */
                    cohortId: string;
                    cohort: string;
                    milestone: {
                        code: string;
                        title: string;
                    } | null;
                    teamMilestoneId: string | null;
                    days: number;
                    attempt: number;
                    blockers: {
                        /** @enum {string} */
                        kind: "milestone" | "reason";
                        what: string;
                        /** Format: date */
                        sinceOn: string;
                    }[];
                    strip: {
                        code: string;
                        /** @enum {string} */
                        state: "waived" | "done" | "in_review" | "blocked" | "late" | "returned" | "open" | "not_due";
                    }[];
                }[];
                boards: {
                    /** Format: uuid */
                    cohortId: string;
                    cohort: string;
                    count: number;
                    leastDays: number;
                }[];
            };
            silent: {
                total: number;
                items: {
                    /** Format: uuid */
                    teamId: string;
                    team: string;
                    /** Format: uuid */
                    cohortId: string;
                    cohort: string;
                    milestone: {
                        code: string;
                        title: string;
                    } | null;
                    teamMilestoneId: string | null;
                    days: number;
                    attempt: number;
                    blockers: {
                        /** @enum {string} */
                        kind: "milestone" | "reason";
                        what: string;
                        /** Format: date */
                        sinceOn: string;
                    }[];
                    strip: {
                        code: string;
                        /** @enum {string} */
                        state: "waived" | "done" | "in_review" | "blocked" | "late" | "returned" | "open" | "not_due";
                    }[];
                }[];
                boards: {
                    /** Format: uuid */
                    cohortId: string;
                    cohort: string;
                    count: number;
                    leastDays: number;
                }[];
            };
            tasks: {
                total: number;
                items: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                    team: string | null;
                    teamId: string | null;
                    dueOn: string | null;
                    daysLate: number;
                }[];
            };
            upcoming: {
                /** Format: date */
                dueOn: string;
                inDays: number;
                code: string;
                title: string;
                /** Format: uuid */
                cohortId: string;
                team: string | null;
                teams: number;
            }[];
            answer: {
                medianDays: number | null;
                answered: number;
            };
        };
        AuditPage: {
            items: {
                id: string;
                /** Format: date-time */
                at: string;
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                } | null;
                action: string;
                subject: string;
                subjectId: string;
                team: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                reason: string | null;
                changes: {
                    column: string;
                    before: string | null;
                    after: string | null;
                }[];
                names: {
                    [key: string]: {
                        name: string;
                        hasLeft?: boolean;
                    };
                };
            }[];
            next: string | null;
        };
        TeamGates: {
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            cohorts: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                phase: "draft" | "open" | "closed";
                gates: components["schemas"]["TeamGate"][];
            }[];
        };
        TeamGate: {
            stage: {
                /** Format: uuid */
                id: string;
                name: string;
                position: number;
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
            };
            revision: number;
            /** @enum {string} */
            state: "passed" | "changed" | "ready" | "lacking";
            checklist: components["schemas"]["GateChecklist"] | null;
            passed: {
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    hasLeft?: boolean;
                };
                /** Format: date-time */
                at: string;
                note: string;
                revision: number;
                checklist: components["schemas"]["GateChecklist"];
                lost: {
                    /** @enum {string} */
                    kind: "condition";
                    condition: {
                        key: string;
                        /** @enum {string} */
                        kind: "milestones";
                        milestones: string[] | null;
                    } | {
                        key: string;
                        /** @enum {string} */
                        kind: "document";
                        milestone: string;
                        item: string;
                    } | {
                        key: string;
                        /** @enum {string} */
                        kind: "mentoring_hours";
                        atLeast: number;
                    } | {
                        key: string;
                        atLeast: number;
                        /** @enum {string} */
                        kind: "mentoring_sessions";
                    } | {
                        key: string;
                        atLeast: number;
                        /** @enum {string} */
                        kind: "interviews";
                    } | {
                        key: string;
                        atLeast: number;
                        /** @enum {string} */
                        kind: "hypotheses_tested";
                    } | {
                        key: string;
                        atLeast: number;
                        /** @enum {string} */
                        kind: "canvas_bookmarked";
                    } | {
                        key: string;
                        /** @enum {string} */
                        kind: "readiness";
                        framework: string;
                        /** @enum {string} */
                        perspective: "self" | "mentor" | "staff" | "panel";
                        dimensions: {
                            key: string;
                            name: string;
                        }[];
                        level: number;
                    };
                    /** @enum {string} */
                    state: "met" | "waived" | "missing";
                    have: number;
                    need: number;
                    parts: {
                        label: string;
                        code: string | null;
                        milestoneId: string | null;
                        teamMilestoneId: string | null;
                        level: number | null;
                        isMet: boolean;
                    }[];
                    waiver: {
                        reason: string;
                        by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            hasLeft?: boolean;
                        };
                        /** Format: date-time */
                        at: string;
                    } | null;
                    hasOutdatedWaiver: boolean;
                }[];
            } | null;
            capabilities: {
                pass: boolean;
                waive: boolean;
                takeBack: boolean;
            };
        };
        GateChecklist: {
            /** @enum {string} */
            mode: "all" | "any";
            isMet: boolean;
            met: number;
            total: number;
            of: ({
                /** @enum {string} */
                kind: "condition";
                condition: {
                    key: string;
                    /** @enum {string} */
                    kind: "milestones";
                    milestones: string[] | null;
                } | {
                    key: string;
                    /** @enum {string} */
                    kind: "document";
                    milestone: string;
                    item: string;
                } | {
                    key: string;
                    /** @enum {string} */
                    kind: "mentoring_hours";
                    atLeast: number;
                } | {
                    key: string;
                    atLeast: number;
                    /** @enum {string} */
                    kind: "mentoring_sessions";
                } | {
                    key: string;
                    atLeast: number;
                    /** @enum {string} */
                    kind: "interviews";
                } | {
                    key: string;
                    atLeast: number;
                    /** @enum {string} */
                    kind: "hypotheses_tested";
                } | {
                    key: string;
                    atLeast: number;
                    /** @enum {string} */
                    kind: "canvas_bookmarked";
                } | {
                    key: string;
                    /** @enum {string} */
                    kind: "readiness";
                    framework: string;
                    /** @enum {string} */
                    perspective: "self" | "mentor" | "staff" | "panel";
                    dimensions: {
                        key: string;
                        name: string;
                    }[];
                    level: number;
                };
                /** @enum {string} */
                state: "met" | "waived" | "missing";
                have: number;
                need: number;
                parts: {
                    label: string;
                    code: string | null;
                    milestoneId: string | null;
                    teamMilestoneId: string | null;
                    level: number | null;
                    isMet: boolean;
                }[];
                waiver: {
                    reason: string;
                    by: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        hasLeft?: boolean;
                    };
                    /** Format: date-time */
                    at: string;
                } | null;
                hasOutdatedWaiver: boolean;
            } | {
                /** @enum {string} */
                kind: "group";
                /** @enum {string} */
                mode: "all" | "any";
                isMet: boolean;
                of: {
                    /** @enum {string} */
                    kind: "condition";
                    condition: {
                        key: string;
                        /** @enum {string} */
                        kind: "milestones";
                        milestones: string[] | null;
                    } | {
                        key: string;
                        /** @enum {string} */
                        kind: "document";
                        milestone: string;
                        item: string;
                    } | {
                        key: string;
                        /** @enum {string} */
                        kind: "mentoring_hours";
                        atLeast: number;
                    } | {
                        key: string;
                        atLeast: number;
                        /** @enum {string} */
                        kind: "mentoring_sessions";
                    } | {
                        key: string;
                        atLeast: number;
                        /** @enum {string} */
                        kind: "interviews";
                    } | {
                        key: string;
                        atLeast: number;
                        /** @enum {string} */
                        kind: "hypotheses_tested";
                    } | {
                        key: string;
                        atLeast: number;
                        /** @enum {string} */
                        kind: "canvas_bookmarked";
                    } | {
                        key: string;
                        /** @enum {string} */
                        kind: "readiness";
                        framework: string;
                        /** @enum {string} */
                        perspective: "self" | "mentor" | "staff" | "panel";
                        dimensions: {
                            key: string;
                            name: string;
                        }[];
                        level: number;
                    };
                    /** @enum {string} */
                    state: "met" | "waived" | "missing";
                    have: number;
                    need: number;
                    parts: {
                        label: string;
                        code: string | null;
                        milestoneId: string | null;
                        teamMilestoneId: string | null;
                        level: number | null;
                        isMet: boolean;
                    }[];
                    waiver: {
                        reason: string;
                        by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            hasLeft?: boolean;
                        };
                        /** Format: date-time */
                        at: string;
                    } | null;
                    hasOutdatedWaiver: boolean;
                }[];
            })[];
        };
        CohortGates: {
            /** Format: date-time */
            asOf: string;
            cohort: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                phase: "draft" | "open" | "closed";
            };
            stages: {
                /** Format: uuid */
                id: string;
                name: string;
                position: number;
                /** Format: date */
                startsOn: string;
                /** Format: date */
                endsOn: string;
                revision: number;
            }[];
            teams: {
                /** Format: uuid */
                id: string;
                name: string;
                gates: {
                    /** Format: uuid */
                    stageId: string;
                    /** @enum {string} */
                    state: "passed" | "changed" | "ready" | "lacking";
                    met: number;
                    total: number;
                    waived: number;
                    missing: {
                        condition: {
                            key: string;
                            /** @enum {string} */
                            kind: "milestones";
                            milestones: string[] | null;
                        } | {
                            key: string;
                            /** @enum {string} */
                            kind: "document";
                            milestone: string;
                            item: string;
                        } | {
                            key: string;
                            /** @enum {string} */
                            kind: "mentoring_hours";
                            atLeast: number;
                        } | {
                            key: string;
                            atLeast: number;
                            /** @enum {string} */
                            kind: "mentoring_sessions";
                        } | {
                            key: string;
                            atLeast: number;
                            /** @enum {string} */
                            kind: "interviews";
                        } | {
                            key: string;
                            atLeast: number;
                            /** @enum {string} */
                            kind: "hypotheses_tested";
                        } | {
                            key: string;
                            atLeast: number;
                            /** @enum {string} */
                            kind: "canvas_bookmarked";
                        } | {
                            key: string;
                            /** @enum {string} */
                            kind: "readiness";
                            framework: string;
                            /** @enum {string} */
                            perspective: "self" | "mentor" | "staff" | "panel";
                            dimensions: {
                                key: string;
                                name: string;
                            }[];
                            level: number;
                        };
                        have: number;
                        need: number;
                    }[];
                    passed: {
                        by: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            hasLeft?: boolean;
                        };
                        /** Format: date-time */
                        at: string;
                    } | null;
                }[];
            }[];
            capabilities: {
                pass: boolean;
            };
        };
        PassGate: {
            note: string;
        };
        GateReason: {
            reason: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            params: {
                [key: string]: string | number;
            };
            errors?: {
                pointer: string;
                code: string;
                params: {
                    [key: string]: string | number;
                };
                message: string;
            }[];
            current?: unknown;
            requestId: string;
        };
    };
    responses: {
        /** @description Refused; `code` says why. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    resetDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHub: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeHubSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubSettings"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    requestSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    signInWithLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkSignIn"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCurrentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSessionView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnData"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    requestEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChange"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    confirmEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneUseToken"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                role?: "network_operator" | "hub_manager" | "hub_staff" | "mentor" | "team_lead" | "team_member" | "funder_observer" | "evaluator" | "alumni";
                search?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    giveGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrant"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    endGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "open" | "expired" | "accepted" | "revoked";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    invitePeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invitations"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    previewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneUseToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreviewView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    joinByInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Joining"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneUseToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getPrivacyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentNoticeView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    publishPrivacyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPrivacyNotice"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyNoticeView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    acceptPrivacyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listNetworkHubs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkHubsView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    createHub: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHub"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    inviteManager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagerInvitation"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReminderRules: {
        parameters: {
            query?: {
                programme?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRules"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setReminderRules: {
        parameters: {
            query?: {
                programme?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetReminderRules"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRules"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    previewReminderRules: {
        parameters: {
            query?: {
                programme?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewReminderRules"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRulesPreview"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReminderCalendar: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderCalendar"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listReminders: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                box?: "coming" | "sent" | "troubled" | "ended";
                day?: string;
                trigger?: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
                person?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listReminderChanges: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderChangePage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listMailRefusals: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                person?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailRefusalPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    skipReminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipReminder"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    skipReminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkipReminders"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkippedReminders"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    holdReminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldReminder"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    resumeReminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    resendReminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    pauseReminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseReminders"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    endReminderPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReminderPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPreferences"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setReminderPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetReminderPreferences"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderPreferences"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                box?: "unread" | "all" | "snoozed";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    countNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCount"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    readAllNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    readNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    snoozeNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeNotice"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    wakeNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getMyReminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReminder"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listMyReminderTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderTypes"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    stopMyReminderType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                trigger: "milestone_due" | "milestone_returned" | "review_waiting" | "session_starts" | "log_missing" | "task_due" | "invitation_unanswered" | "pair_silent" | "dismissal_step" | "canvas_comment" | "readiness_due";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopReminderType"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    openMailChoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenMailChoice"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoice"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setMailChoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMailChoice"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoice"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    stopMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    "List-Unsubscribe": "One-Click";
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listProgrammes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programmes"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    createProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProgramme"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortCreated"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProgramme"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    createCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCohort"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortCreated"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    savePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDraft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    previewPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDraft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPreview"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    copyPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyPlan"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCohortSetup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortSetup"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    renameCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameCohort"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohort"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    openCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohort"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    closeCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhaseReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohort"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    reopenCohort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhaseReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cohort"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTemplates"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    saveTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateCreated"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listClosedDays: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    previewClosedDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewClosedDay"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDates"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setClosedDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClosedDay"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDates"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    removeClosedDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDates"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                search?: string;
                cohort?: string;
                district?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    addTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTeamBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMemberBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    correctParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeMemberRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberRoleBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    leaveTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    inviteMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMembersBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedMembers"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    previewTeamInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneUseToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamInvitationPreview"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    joinTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Joining"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    acceptTeamInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneUseToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listRosterImports: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    uploadRoster: {
        parameters: {
            query?: {
                cohort?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImport"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getRosterImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImport"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    discardRosterImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeRosterMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterMappingBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImport"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listRosterRows: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                show?: "all" | "new" | "match" | "decision" | "refused" | "finding";
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterRowPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    decideRosterRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
                row: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowDecisionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImport"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    downloadRefusedRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getNetworkCounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkCountsView"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    exportNetworkCounts: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                network: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    teamHome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamHome"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    teamMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMilestone"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    reopenMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMilestone"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    waiveMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveMilestone"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneException"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    handIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandIn"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMilestone"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMilestone"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    uploadEvidence: {
        parameters: {
            query: {
                item: string;
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFile"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    removeEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    downloadEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    startReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMilestone"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    acceptSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Accept"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMilestone"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    returnSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Return"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMilestone"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listExceptions: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                status?: "asked" | "granted" | "refused" | "ended";
                team?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneExceptionPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    askException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskException"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneException"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    waiverEnd: {
        parameters: {
            query: {
                untilOn: string;
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwedAgain"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    askPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPause"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneException"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    grantException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideException"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneException"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    refuseException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideException"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneException"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    liftBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneException"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    resumeTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneException"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                owner?: "me" | "anyone";
                status?: "open" | "closed";
                team?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    openTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTask"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    taskOwners: {
        parameters: {
            query?: {
                team?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOwners"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTask"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    closeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseTask"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    confirmRosterImport: {
        parameters: {
            query?: {
                lateStart?: "as_planned" | "from_enrolment";
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    undoRosterImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    lateStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateStart"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    enrolTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolTeams"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    previewPlanChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewPlanChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChange"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    applyPlanChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyPlanChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChange"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listCanvasTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasTypes"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    addCanvasType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCanvasType"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasType"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeCanvasType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCanvasType"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasType"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listTeamCanvases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamCanvases"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    addCanvas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCanvas"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Canvas"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCanvas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Canvas"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeCanvas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCanvas"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Canvas"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    addCanvasItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCanvasItem"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasItem"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeCanvasItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCanvasItem"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasItem"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    moveCanvasItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCanvasItem"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasItem"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    removeCanvasItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasItem"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    restoreCanvasItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasItem"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listCanvasVersions: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasVersions"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    nameCanvasVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameCanvasVersion"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        name: string;
                        reason: string;
                        madeBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            hasLeft?: boolean;
                        } | null;
                        /** Format: date-time */
                        madeAt: string;
                        counts: {
                            assumed: number;
                            some_evidence: number;
                            supported: number;
                            refuted: number;
                        };
                        bookmarks: {
                            /** Format: uuid */
                            id: string;
                            label: string;
                            madeBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                hasLeft?: boolean;
                            } | null;
                            /** Format: date-time */
                            madeAt: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCanvasDifference: {
        parameters: {
            query: {
                from: "now" | number;
                to: "now" | number;
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasDifference"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    bookmarkCanvasVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookmarkCanvasVersion"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        name: string;
                        reason: string;
                        madeBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            hasLeft?: boolean;
                        } | null;
                        /** Format: date-time */
                        madeAt: string;
                        counts: {
                            assumed: number;
                            some_evidence: number;
                            supported: number;
                            refuted: number;
                        };
                        bookmarks: {
                            /** Format: uuid */
                            id: string;
                            label: string;
                            madeBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                hasLeft?: boolean;
                            } | null;
                            /** Format: date-time */
                            madeAt: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    removeCanvasBookmark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: number;
                        name: string;
                        reason: string;
                        madeBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            hasLeft?: boolean;
                        } | null;
                        /** Format: date-time */
                        madeAt: string;
                        counts: {
                            assumed: number;
                            some_evidence: number;
                            supported: number;
                            refuted: number;
                        };
                        bookmarks: {
                            /** Format: uuid */
                            id: string;
                            label: string;
                            madeBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                hasLeft?: boolean;
                            } | null;
                            /** Format: date-time */
                            madeAt: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listCanvasThreads: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                box?: "open" | "all";
                item?: string;
                block?: string;
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasThreadPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    startCanvasThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCanvasThread"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasThread"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listCanvasPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasPeople"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    suggestForCanvas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestForCanvas"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasThread"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    replyInThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyInThread"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasThread"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    resolveCanvasThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasThread"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    reopenCanvasThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasThread"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    acceptSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSuggestion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasThread"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    declineSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineSuggestion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasThread"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    followCanvas: {
        parameters: {
            query?: {
                once?: string;
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    exportCanvas: {
        parameters: {
            query?: {
                format?: "pdf" | "png" | "json";
                paper?: "A4" | "A3";
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listTeamHypotheses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamHypotheses"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    stateHypothesis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateHypothesis"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hypothesis"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHypothesis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hypothesis"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeHypothesis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHypothesis"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hypothesis"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    decideHypothesis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideHypothesis"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedHypothesis"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    planExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanExperiment"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    replanExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanExperiment"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    startExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    reportExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportExperiment"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    decideExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideExperiment"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listTeamEvidence: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                kind?: "interview" | "file" | "photo" | "metric" | "link";
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamEvidencePage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    logEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogEvidence"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "interview" | "file" | "photo" | "metric" | "link";
                        /** Format: date */
                        happenedOn: string;
                        source: string;
                        segment: string | null;
                        body: string;
                        link: string | null;
                        metric: {
                            value: number;
                            unit: string;
                        } | null;
                        file: {
                            name: string;
                            mediaType: string;
                            bytes: number;
                        } | null;
                        /** @enum {string} */
                        strength: "strong" | "medium" | "weak";
                        /** @enum {string} */
                        consent: "given" | "not_needed" | "refused";
                        experimentId: string | null;
                        loggedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            hasLeft?: boolean;
                        } | null;
                        /** Format: date-time */
                        loggedAt: string;
                        version: number;
                        about: {
                            /** Format: uuid */
                            hypothesisId: string;
                            number: number;
                            statement: string;
                            /** @enum {string} */
                            verdict: "supports" | "contradicts" | "unclear";
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    correctEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectEvidence"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "interview" | "file" | "photo" | "metric" | "link";
                        /** Format: date */
                        happenedOn: string;
                        source: string;
                        segment: string | null;
                        body: string;
                        link: string | null;
                        metric: {
                            value: number;
                            unit: string;
                        } | null;
                        file: {
                            name: string;
                            mediaType: string;
                            bytes: number;
                        } | null;
                        /** @enum {string} */
                        strength: "strong" | "medium" | "weak";
                        /** @enum {string} */
                        consent: "given" | "not_needed" | "refused";
                        experimentId: string | null;
                        loggedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            hasLeft?: boolean;
                        } | null;
                        /** Format: date-time */
                        loggedAt: string;
                        version: number;
                        about: {
                            /** Format: uuid */
                            hypothesisId: string;
                            number: number;
                            statement: string;
                            /** @enum {string} */
                            verdict: "supports" | "contradicts" | "unclear";
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    removeTestingEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    openEvidenceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    attachEvidenceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "interview" | "file" | "photo" | "metric" | "link";
                        /** Format: date */
                        happenedOn: string;
                        source: string;
                        segment: string | null;
                        body: string;
                        link: string | null;
                        metric: {
                            value: number;
                            unit: string;
                        } | null;
                        file: {
                            name: string;
                            mediaType: string;
                            bytes: number;
                        } | null;
                        /** @enum {string} */
                        strength: "strong" | "medium" | "weak";
                        /** @enum {string} */
                        consent: "given" | "not_needed" | "refused";
                        experimentId: string | null;
                        loggedBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            hasLeft?: boolean;
                        } | null;
                        /** Format: date-time */
                        loggedAt: string;
                        version: number;
                        about: {
                            /** Format: uuid */
                            hypothesisId: string;
                            number: number;
                            statement: string;
                            /** @enum {string} */
                            verdict: "supports" | "contradicts" | "unclear";
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listTeamIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamIndicators"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    planIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanIndicator"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    replanIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplanIndicator"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    removeIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTeamFinancialPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamFinancialPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    beginFinancialPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginFinancialPlan"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeFinancialPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFinancialPlan"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    checkPlanFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedWorkbook"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    exportFinancialPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCohortTesting: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                silent?: string;
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortTestingPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listMentors: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                search?: string;
                topic?: string;
                room?: "any" | "free";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    addMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMentor"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentor"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    mentorCandidates: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorCandidates"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentor"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMentor"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentor"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getPublishedMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedMentor"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    assignMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignMentor"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentor"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setPrimaryMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMentorAssignment"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentor"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    endAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMentorAssignment"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentor"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    handOverPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverPair"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mentor"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getMentorProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorProfile"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    updateMentorProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMentorProfile"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorProfile"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listMentoringSessions: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                when?: "coming" | "past" | "logged";
                came?: string;
                from?: string;
                until?: string;
                team?: string;
                mentor?: string;
                whose?: "all" | "mine";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSessionPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    planSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanSession"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSession"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    addUnplannedSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUnplannedSession"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSession"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSession"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    moveSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveSession"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSession"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    cancelSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSession"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSession"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLogForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogForm"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    saveLogDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLogDraft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogDraft"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    correctLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectLog"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSession"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    sendLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendLog"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSession"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    saveSessionNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSessionNote"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSession"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    confirmLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSession"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    objectToLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToLog"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSession"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    previewLogByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogLink"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogByLink"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    confirmLogByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogLink"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogByLink"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    objectToLogByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectByLink"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogByLink"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getMentorHome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorHome"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTeamMentoring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMentoring"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listMentoringHours: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                by?: "team" | "mentor";
                from?: string;
                until?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringHoursPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listMissingLogs: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingLogsPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listSilentPairs: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilentPairsPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getMentoringSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSettings"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setMentoringSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetMentoringSettings"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringSettings"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listReadinessFrameworks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessFrameworks"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    loadReadinessFramework: {
        parameters: {
            query: {
                sha256: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessFrameworkRow"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReadinessFramework: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessFramework"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    takeReadinessFrameworkOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    checkFrameworkFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedFramework"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    downloadFrameworkExample: {
        parameters: {
            query: {
                format: "json" | "xlsx";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    downloadReadinessFramework: {
        parameters: {
            query: {
                format: "json" | "xlsx";
            };
            header?: never;
            path: {
                hub: string;
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listReadinessRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessRounds"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    openReadinessRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenReadinessRound"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessRoundRow"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listMissingAssessments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingAssessments"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    moveReadinessRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReadinessRound"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessRoundRow"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    closeReadinessRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessRoundRow"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    startReadinessAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartReadinessAssessment"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessAssessment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReadinessAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessAssessment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    saveReadinessAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
                criterion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReadinessAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessAnswer"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    finishReadinessAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessAssessment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    reopenReadinessAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessAssessment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listReadinessEvidenceCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessEvidenceCandidates"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    addReadinessEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReadinessEvidence"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessEvidence"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    uploadReadinessEvidence: {
        parameters: {
            query: {
                framework: string;
                version: number;
                criterion: string;
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessEvidence"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    removeReadinessEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    downloadReadinessEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTeamReadiness: {
        parameters: {
            query?: {
                round?: string;
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamReadiness"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    openGapTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenGapTask"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapTask"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReadinessMap: {
        parameters: {
            query?: {
                round?: string;
                perspective?: "self" | "mentor" | "staff" | "panel";
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessMap"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReadinessCalibration: {
        parameters: {
            query?: {
                round?: string;
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessCalibration"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getReadinessCounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessCounts"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    exportReadinessCounts: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    teamExits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamExits"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    withdrawTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamExits"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    recordHonestFailure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordHonestFailure"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamExits"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    noticeDismissal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDismissal"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dismissal"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    stateOnDismissal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissalStatement"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dismissal"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    decideDismissal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDismissal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dismissal"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    appealDismissal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissalStatement"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dismissal"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    decideDismissalAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDismissal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dismissal"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    completeDismissal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dismissal"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    previewGraduation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraduationPreview"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    graduateTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GraduateTeams"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraduationResult"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    issueCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueCertificate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    downloadCertificate: {
        parameters: {
            query: {
                locale: "ko" | "en";
            };
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    revokeCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCertificate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    reissueCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReissueCertificate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    verifyCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getExitSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExitSettings"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setExitSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetExitSettings"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExitSettings"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getBoardTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
                team: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardTeamPanel"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCohortCounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortCounts"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getRiskRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskRules"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    setRiskRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRiskRules"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskRules"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    snoozeRisk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
                team: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeRisk"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    endRiskSnooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
                team: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listInbox: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                box?: "mine" | "others" | "requests" | "teams" | "cleared" | "answered";
                cohort?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    exportBoard: {
        parameters: {
            query?: {
                standing?: "on" | "paused" | "left" | "graduated";
                state?: string;
                milestone?: string;
                due?: string;
                risk?: string;
                silent?: number;
                class?: string;
                sector?: string;
                district?: string;
                mentor?: string;
                assessment?: string;
                q?: string;
                teams?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                hub: string;
                cohort: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    exportTeams: {
        parameters: {
            query?: {
                search?: string;
                cohort?: string;
                district?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    exportPeople: {
        parameters: {
            query?: {
                search?: string;
                cohort?: string;
                district?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    exportRoles: {
        parameters: {
            query?: {
                role?: "network_operator" | "hub_manager" | "hub_staff" | "mentor" | "team_lead" | "team_member" | "funder_observer" | "evaluator" | "alumni";
                search?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    exportCohortCounts: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                action?: string;
                person?: string;
                team?: string;
                subject?: string;
                from?: string;
                to?: string;
                q?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    searchAudit: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                action?: string;
                person?: string;
                team?: string;
                subject?: string;
                from?: string;
                to?: string;
                q?: string;
            };
            header?: never;
            path: {
                hub: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listTeamAudit: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                hub: string;
                team: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    teamGates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamGates"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    cohortGates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortGates"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    passGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
                team: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassGate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamGate"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    takeBackGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
                team: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamGate"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    waiveGateCondition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
                team: string;
                stage: string;
                condition: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamGate"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    endGateWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hub: string;
                cohort: string;
                team: string;
                stage: string;
                condition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamGate"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
}
