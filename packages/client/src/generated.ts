export interface paths {
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own sessions */
        get: operations["listSessions"];
        put?: never;
        /** Log in; the session comes as a cookie */
        post: operations["logIn"];
        /** End all of the own sessions, in every browser */
        delete: operations["endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read who is logged in */
        get: operations["readSession"];
        put?: never;
        post?: never;
        /** Log out */
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow what happens, over a WebSocket */
        get: operations["followLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List organisations by their ids */
        get: operations["listOrganisations"];
        put?: never;
        /** Register an organisation */
        post: operations["registerOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a member to an organisation */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List when an organisation has which class */
        get: operations["listClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/class-certifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Certify the class that an organisation is priced by */
        post: operations["certifyClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List requests for a class */
        get: operations["listClassRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/class-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a class, with evidence */
        post: operations["requestClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-requests/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a request for a class */
        post: operations["withdrawClassRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a request for a class */
        post: operations["declineClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/class-requests/{id}/certification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Certify a class on a request for one */
        post: operations["certifyRequestedClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant somebody a role */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List people by their ids or name, or the staff of an institution */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the people of the own organisation */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the people of the demonstration */
        get: operations["listDemoPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/age-certifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List up to when one, or those whom one certifies, count as under an age */
        get: operations["listAgeCertifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/age-certifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Certify that a person is under an age */
        post: operations["certifyAge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/identity/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the mails that were written */
        get: operations["listOutboxMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/identity/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that identity could not handle, and where it cannot go on */
        get: operations["listIdentityDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/identity/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let identity handle an event again */
        post: operations["replayIdentityDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the institutions */
        get: operations["listInstitutions"];
        put?: never;
        /** Register an institution */
        post: operations["registerInstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/institutions/{id}/committee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set how many approve an instrument */
        post: operations["setCommittee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/institutions/{id}/discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the discounts of an institution by date */
        get: operations["listDiscounts"];
        put?: never;
        /** Set the discounts of an institution from an instant on */
        post: operations["setDiscounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the networks of institutions */
        get: operations["listNetworks"];
        put?: never;
        /** Register a network of institutions */
        post: operations["registerNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/networks/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set which institutions share in a network */
        post: operations["setNetworkMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List instruments */
        get: operations["listInstruments"];
        put?: never;
        /** Propose an instrument for sharing */
        post: operations["proposeInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an instrument */
        get: operations["readInstrument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the booking rules of an instrument by date */
        get: operations["listPolicies"];
        put?: never;
        /** Set the booking rules of an instrument */
        post: operations["setPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/rate-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the prices of an instrument by date */
        get: operations["listRateCards"];
        put?: never;
        /** Publish the prices of an instrument */
        post: operations["publishRateCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/rate-cards/{cardId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw prices that are not in force yet */
        post: operations["withdrawRateCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/subsidy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read under which subsidy an instrument is used, by date */
        get: operations["readSubsidy"];
        put?: never;
        /** Declare that a subsidy paid for an instrument, and how it may be charged */
        post: operations["declareSubsidy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/subsidy/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change how a subsidised instrument may be charged, from now on */
        post: operations["changeSubsidy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/cost-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what keeping an instrument costs in a fiscal year */
        post: operations["setCostSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cost-sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what keeping the instruments of an institution costs */
        get: operations["listCostSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cost-sheet-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what an import of cost sheets would do */
        post: operations["previewCostSheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cost-sheet-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import cost sheets */
        post: operations["importCostSheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/descriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Describe an instrument anew */
        post: operations["describeInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a proposed instrument */
        post: operations["approveInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an instrument to another institution */
        post: operations["transferInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a proposed instrument */
        post: operations["declineInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend an instrument */
        post: operations["suspendInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire an instrument */
        post: operations["retireInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a declined instrument again */
        post: operations["reproposeInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a suspended instrument */
        post: operations["resumeInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instrument-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search instruments by what they can do */
        get: operations["searchInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instrument-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what an import of instruments would do */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instrument-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a list of instruments */
        post: operations["importInstruments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the instruments of an institution */
        get: operations["exportInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-list-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what an import of a price list would do */
        post: operations["previewPriceList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-list-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a price list */
        post: operations["importPriceList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-lists/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the prices of an institution that hold or are to come */
        get: operations["exportPriceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instrument-files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an uploaded photo or document */
        get: operations["readInstrumentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/catalogue/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that catalogue could not handle, and where it cannot go on */
        get: operations["listCatalogueDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/catalogue/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let catalogue handle an event again */
        post: operations["replayCatalogueDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instrument-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a photo or document
         * @description Keeps a photo (JPEG, PNG or WebP, at most 5 MB) or a document (PDF, at most 20 MB). The body is the file itself; what it is, its first bytes say.
         */
        post: operations["uploadInstrumentFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the usage terms of an institution */
        get: operations["listTerms"];
        put?: never;
        /** Publish usage terms */
        post: operations["publishTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the own organisation has agreed to */
        get: operations["listAgreements"];
        put?: never;
        /** Accept usage terms for the own organisation */
        post: operations["acceptTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the plans of an institution */
        get: operations["listPlans"];
        put?: never;
        /** Publish a plan */
        post: operations["publishPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the institutions that offer plans */
        get: operations["listPlanInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a new version of a plan */
        post: operations["changePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer a plan no longer */
        post: operations["withdrawPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List subscriptions */
        get: operations["listSubscriptions"];
        put?: never;
        /** Subscribe to a plan */
        post: operations["subscribeToPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a subscription */
        get: operations["readSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/allowance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is used and left in a period of a subscription */
        get: operations["readAllowance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who, or which instrument, used how much of a period of a subscription */
        get: operations["listAllowanceUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the fees of a contract */
        get: operations["listContractFees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a subscription */
        post: operations["approveSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/declination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a subscription */
        post: operations["declineSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/fair-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let more be used in one period than fair use allows */
        post: operations["liftFairUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the plan of a subscription from today */
        post: operations["changeSubscriptionPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set who uses a subscription */
        post: operations["setSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a subscription */
        post: operations["pauseSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a paused subscription */
        post: operations["resumeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a subscription */
        post: operations["cancelSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what a change of plan, a pause or a cancellation would bring */
        post: operations["previewSubscriptionStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coverages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what contracts cover, by their ids; without, those that one’s organisation has */
        get: operations["listCoverages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the research contracts of an institution, or of the own organisation */
        get: operations["listResearchContracts"];
        put?: never;
        /** Draft a research contract */
        post: operations["draftResearchContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a research contract */
        get: operations["readResearchContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revise or amend a research contract */
        post: operations["reviseResearchContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/review-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the parties to review what is drafted */
        post: operations["requestResearchReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name who reviews for the own party */
        post: operations["nameResearchReviewers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve what is negotiated, or say what to change */
        post: operations["reviewResearchContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to it for the parties that one represents */
        post: operations["signResearchContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a draft or an amendment */
        post: operations["withdrawResearchProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/researchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name who does the research for the own party */
        post: operations["nameResearchers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a student's pledge of secrecy */
        post: operations["recordResearchPledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/overdraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let uses go on though the budget is spent */
        post: operations["allowResearchOverdraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a research contract early */
        post: operations["endResearchContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/versions/{number}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the text of a version of a research contract */
        get: operations["readResearchText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/redline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what has changed between two versions of a research contract */
        get: operations["compareResearchVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-contracts/{id}/versions/{number}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a version of a research contract as a PDF */
        get: operations["readResearchDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contract-lead-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how long contracts of an institution took, to agree and to the first run */
        get: operations["readContractLeadTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/subscription/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that subscription could not handle, and where it cannot go on */
        get: operations["listSubscriptionDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/subscription/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let subscription handle an event again */
        post: operations["replaySubscriptionDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List reservations */
        get: operations["listReservations"];
        put?: never;
        /** Book or hold an instrument */
        post: operations["bookInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a reservation */
        get: operations["readReservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a reservation to another time or instrument */
        post: operations["moveReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a held slot */
        post: operations["confirmReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a requested reservation */
        post: operations["approveReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a requested reservation */
        post: operations["declineReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a reservation */
        post: operations["cancelReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/operator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a reservation another operator */
        post: operations["changeOperator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a reservation over to somebody else */
        post: operations["handOverReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a coming reservation under another contract */
        post: operations["changeContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the run of a reservation */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the options that a run used */
        post: operations["recordOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the run of a reservation */
        post: operations["checkOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reservations/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what was used, once the run is over */
        post: operations["correctRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read when instruments are taken */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/free-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List free slots of an instrument near a time */
        get: operations["listFreeSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/free-instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find when instruments are first free */
        get: operations["findFreeInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what stands in the way of booking instruments oneself */
        get: operations["listStandings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See which bookings of a series would be refused */
        post: operations["previewSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own series */
        get: operations["listSeries"];
        put?: never;
        /** Book a series */
        post: operations["bookSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a series */
        get: operations["readSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a date to a series, or put one back */
        post: operations["addSeriesDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the bookings of a series */
        post: operations["moveSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the bookings of a series */
        post: operations["cancelSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List places in the waiting line */
        get: operations["listWaitlist"];
        put?: never;
        /** Wait for an instrument to become free */
        post: operations["joinWaitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waitlist/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a place in the waiting line */
        post: operations["leaveWaitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the operators of an institution with their load */
        get: operations["listOperators"];
        put?: never;
        /** Set what an operator does and when */
        post: operations["setOperatorDuties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operators/{id}/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a leave of an operator */
        post: operations["takeLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operators/{id}/leaves/{leaveId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a leave of an operator */
        post: operations["cancelLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accessories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List accessories */
        get: operations["listAccessories"];
        put?: never;
        /** Register an accessory */
        post: operations["registerAccessory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accessories/{id}/descriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Describe an accessory anew */
        post: operations["describeAccessory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the outages of an instrument */
        get: operations["listOutages"];
        put?: never;
        /** Schedule an outage of an instrument */
        post: operations["scheduleOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outages/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an outage early */
        post: operations["endOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List incidents */
        get: operations["listIncidents"];
        put?: never;
        /** Report an incident */
        post: operations["reportIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an incident */
        get: operations["readIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instrument-incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what happened to an instrument, and what was done */
        get: operations["listInstrumentIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put units of the instrument out of use because of an incident */
        post: operations["stopInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/safety": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it was made safe, and how */
        post: operations["makeSafe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assess its cause, who is liable, and what mending it costs */
        post: operations["assessIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was done; the instrument can be used again */
        post: operations["restoreInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/compensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask an organisation for compensation */
        post: operations["assessCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for no compensation */
        post: operations["waiveCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/insurance-claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what is claimed from the insurance */
        post: operations["claimInsurance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/insurance-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the insurance pays */
        post: operations["settleInsurance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an incident */
        post: operations["closeIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen a closed incident */
        post: operations["reopenIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offer-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See which bookings a change of what is offered would touch */
        post: operations["previewOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-reductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take units of an instrument away */
        post: operations["reduceUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the booking rules of an instrument that is booked */
        post: operations["changeRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosks/{instrumentId}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the code that a kiosk shows */
        get: operations["readKioskCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosks/{instrumentId}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check in with the code of a kiosk */
        post: operations["checkInAtKiosk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kiosks/{instrumentId}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check out with the code of a kiosk */
        post: operations["checkOutAtKiosk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List qualifications and requests for training */
        get: operations["listQualifications"];
        put?: never;
        /** Record a training that nobody requested */
        post: operations["recordQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Request a training */
        post: operations["requestTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Schedule a training */
        post: operations["scheduleTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the result of a training */
        post: operations["recordTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a qualification */
        post: operations["revokeQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/dependants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See which bookings could not be used without a qualification */
        get: operations["listDependants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a request for training */
        post: operations["withdrawTrainingRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List consultations */
        get: operations["listConsultations"];
        put?: never;
        /** Ask a facility for advice */
        post: operations["openConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a consultation */
        get: operations["readConsultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a message in a consultation */
        post: operations["writeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggest an instrument in a consultation */
        post: operations["suggestInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{id}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Conclude a consultation */
        post: operations["concludeConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/reservation/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that reservation could not handle, and where it cannot go on */
        get: operations["listReservationDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/reservation/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let reservation handle an event again */
        post: operations["replayReservationDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/utilisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how much instruments were used on a day */
        get: operations["readUtilisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/usage-analytics/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that usage-analytics could not handle, and where it cannot go on */
        get: operations["listUsageAnalyticsDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/usage-analytics/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let usage-analytics handle an event again */
        post: operations["replayUsageAnalyticsDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the prices of an instrument */
        get: operations["readPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what one unit of many instruments costs oneself */
        get: operations["listUnitPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Quote what a run would cost */
        post: operations["quotePrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Quote what several runs would cost together */
        post: operations["quoteSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contract-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Quote a run under usage terms and each contract that covers it, the cheapest first */
        post: operations["quoteContracts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try what prices would come to before they are published */
        post: operations["tryPrices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contract-comparisons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare a period of a subscription with what its uses would have cost without it */
        get: operations["compareContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what common lengths of use cost each class */
        get: operations["readPriceExamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what new prices would make of coming bookings */
        post: operations["previewPrices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issued-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List issued quotes */
        get: operations["listIssuedQuotes"];
        put?: never;
        /** Issue a quote as a document */
        post: operations["issueQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issued-quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an issued quote */
        get: operations["readIssuedQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issued-quotes/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an issued quote as a PDF */
        get: operations["readQuoteDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issuers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what an institution is as an issuer of invoices, or propose to */
        post: operations["describeIssuer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issuers/{id}/changes/{changeId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a change of an issuer that somebody else has proposed, or reject it */
        post: operations["decideIssuerChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issuers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what an institution is as an issuer of invoices */
        get: operations["readIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the customers of an institution */
        get: operations["listAccounts"];
        put?: never;
        /** Say what an organisation is to an institution as a customer */
        post: operations["describeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List proposals of invoices */
        get: operations["listInvoiceRuns"];
        put?: never;
        /** Propose invoices for what is not billed yet, much of it in the background */
        post: operations["proposeInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a proposal of invoices and how far it is made and issued */
        get: operations["readInvoiceRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-runs/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the invoices of a proposal */
        get: operations["listInvoiceRunItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-runs/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve proposed invoices, which are then issued */
        post: operations["approveInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoice-runs/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw proposed invoices */
        post: operations["withdrawInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invoices */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an invoice */
        get: operations["readInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an invoice as a PDF */
        get: operations["readInvoiceDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/statement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the use that an invoice bills as a PDF */
        get: operations["readUsageStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-notes/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a credit note as a PDF */
        get: operations["readCreditNoteDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/invoice.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an invoice as JP PINT has it */
        get: operations["readElectronicInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-notes/{id}/invoice.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a credit note as JP PINT has it: an invoice below zero */
        get: operations["readElectronicCreditNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List credit notes that take a second person */
        get: operations["listCreditRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a credit note that somebody else has proposed, or reject it */
        post: operations["decideCreditRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back an invoice, some of its lines or an amount, or propose to */
        post: operations["issueCreditNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List credit notes */
        get: operations["listCreditNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a credit note */
        get: operations["readCreditNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List charges of which too much was billed */
        get: operations["listCreditProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-files/{id}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the payments of a file, in the background */
        post: operations["takeBankFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files of banks of an institution */
        get: operations["listBankFiles"];
        put?: never;
        /** Upload a file of a bank and see what is in it */
        post: operations["uploadBankFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is in a file of a bank, and how far its import is */
        get: operations["readBankFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file of a bank as it was sent */
        get: operations["downloadBankFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payments */
        get: operations["listPayments"];
        put?: never;
        /** Enter a payment by hand */
        post: operations["receivePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payments that wait, the oldest first, with what they may be for */
        get: operations["listPaymentReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a payment, with what it may be for */
        get: operations["readPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what each organisation owes an institution as of a day */
        get: operations["listAccountBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Match a payment with invoices */
        post: operations["matchPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/matches/{match}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo a match of a payment */
        post: operations["reverseMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a payment is not for these invoices */
        post: operations["refusePair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/refusals/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that a payment is not for these invoices */
        post: operations["withdrawRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that what was too much went back */
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a payment that was entered by mistake */
        post: operations["withdrawPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a payment is for no invoice: other income, or to be sent back */
        post: operations["assignPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/assignments/{assignment}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo that a payment is for no invoice */
        post: operations["reverseAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/assignments/{assignment}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a payment that was held was sent back */
        post: operations["returnDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charge-sums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sum charges by month, counterparty, instrument and more */
        get: operations["sumCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charges/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export charges as a file */
        get: operations["exportCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List charges */
        get: operations["listCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a charge */
        get: operations["readCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charges/{id}/unpublished-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Charge what is owed where results were not published as the tariff asks */
        post: operations["chargeUnpublishedResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/split-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how the income of an institution is divided */
        get: operations["listSplitRules"];
        put?: never;
        /** Say how income is divided from a day on */
        post: operations["setSplitRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indirect-supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reckon what keeps indirect cost where goods cost less by sharing */
        post: operations["readIndirectSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/distributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a month was divided into, or would be so far */
        get: operations["readDistribution"];
        put?: never;
        /** Divide what a closed month brought */
        post: operations["distributeIncome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the clearings of an institution */
        get: operations["listClearings"];
        put?: never;
        /** Propose to set off what two institutions owe each other for a quarter */
        post: operations["proposeClearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clearings/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a clearing */
        post: operations["acceptClearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clearings/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a clearing */
        post: operations["declineClearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clearings/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book that the difference of a clearing was paid or received */
        post: operations["payClearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clearings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what two institutions would set off for a quarter */
        get: operations["previewClearing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clearings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a clearing */
        get: operations["readClearing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clearings/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a clearing as a PDF */
        get: operations["readClearingDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charges/{id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what a charge comes to */
        post: operations["adjustCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charges/{id}/adjustments/{adjustmentId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or reject a correction of a charge that somebody else has proposed */
        post: operations["decideAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List disputed charges */
        get: operations["listDisputes"];
        put?: never;
        /** Dispute a charge */
        post: operations["openDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a dispute */
        get: operations["readDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write in a dispute */
        post: operations["postDisputeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a dispute back */
        post: operations["withdrawDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a dispute, perhaps with a correction of the charge, or decline it */
        post: operations["settleDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the journal of an institution */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the trial balance of a day */
        get: operations["readTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deferred-income": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read income that was billed ahead */
        get: operations["readDeferredIncome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read which months are closed */
        get: operations["readBooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is left to do in a month */
        get: operations["readBooksMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the journal of a closed month for an accounting program */
        get: operations["exportBooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a month, or propose to */
        post: operations["proposeClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/closings/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a month that somebody else has proposed to close */
        post: operations["confirmClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/closings/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that a month be closed */
        post: operations["withdrawClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/account-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how accounts are called in an accounting program */
        post: operations["mapAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/books/research-partner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what the institution is to who claims a tax credit for research */
        post: operations["stateResearchPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-credit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export what counts for the tax credit for research with others */
        get: operations["exportResearchCredit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-credit/statement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what counts for the tax credit for research with others as a PDF */
        get: operations["readResearchCreditStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research-credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what counts for the tax credit for research with others */
        get: operations["readResearchCredit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retained-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find documents and payments by day, amount and counterparty */
        get: operations["findRetainedDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retained-documents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export documents and payments by day, amount and counterparty */
        get: operations["exportRetainedDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cost-recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what instruments bring against what keeping them costs, by fiscal year */
        get: operations["listCostRecovery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare what was booked, used, charged, billed and paid in a month */
        get: operations["readReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-ifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask what past use would have come to under other prices */
        post: operations["askWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-ifs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how far a what-if is, and what it comes to */
        get: operations["readWhatIf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-ifs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop working out a what-if */
        post: operations["cancelWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-ifs/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a what-if comes to by instrument or organisation */
        get: operations["listWhatIfGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-ifs/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the charges that a what-if would change */
        get: operations["listWhatIfRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-ifs/{id}/runs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the charges that a what-if would change */
        get: operations["exportWhatIfRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/what-ifs/{id}/groups/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export what a what-if comes to by instrument or organisation, with cost recovery */
        get: operations["exportWhatIfGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/billing/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that billing could not handle, and where it cannot go on */
        get: operations["listBillingDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/billing/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let billing handle an event again */
        post: operations["replayBillingDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own notices */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a notice as read */
        post: operations["markNoticeRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all notices as read */
        post: operations["markAllNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the webhooks of the own organisation */
        get: operations["listWebhooks"];
        put?: never;
        /** Register a webhook */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a webhook */
        post: operations["revokeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was sent to a webhook */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own calendar feeds */
        get: operations["listCalendarFeeds"];
        put?: never;
        /** Create a calendar feed of the own bookings */
        post: operations["createCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a calendar feed */
        post: operations["revokeCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a calendar feed as iCalendar */
        get: operations["readCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notices/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that notices could not handle, and where it cannot go on */
        get: operations["listNoticesDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notices/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let notices handle an event again */
        post: operations["replayNoticesDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timelines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what happened to one thing */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search all events */
        get: operations["searchEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify the seals of all logs */
        post: operations["verifySeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/audit/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the events that audit could not handle, and where it cannot go on */
        get: operations["listAuditDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/audit/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let audit handle an event again */
        post: operations["replayAuditDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Session: {
            /** Format: uuid */
            sessionId: string;
            person: components["schemas"]["Person"];
            organisation: components["schemas"]["Organisation"];
            roles: {
                /** @enum {string} */
                name: "member" | "representative" | "finance" | "facility-staff" | "facility-manager" | "operations" | "auditor";
                /** Format: uuid */
                institutionId?: string;
            }[];
            /** Format: date-time */
            expiresAt: string;
        };
        Person: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            displayName: {
                ja: string;
                en: string;
            };
        };
        Organisation: {
            /** Format: uuid */
            id: string;
            name: {
                ja: string;
                en: string;
            };
            corporateNumber: string | null;
            class: ("large" | "sme" | "startup" | "academia" | "public" | "internal") | null;
            classEvidence: string | null;
            classValidFrom: string | null;
            classValidTo: string | null;
        };
        SessionListItem: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            current: boolean;
        };
        ClassPeriod: {
            /** @enum {string} */
            class: "large" | "sme" | "startup" | "academia" | "public" | "internal";
            /** Format: date */
            validFrom: string;
            validTo: string | null;
            isThereafter: boolean;
            evidence: string | null;
        };
        ClassRequest: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            institutionId: string | null;
            /** @enum {string} */
            class: "large" | "sme" | "startup" | "academia" | "public" | "internal";
            evidence: {
                capitalYen: number | null;
                employees: number | null;
                foundedOn: string | null;
                investors: {
                    /** @enum {string} */
                    kind: "venture-capital" | "university-fund" | "public-fund" | "company";
                    name: string & (unknown & unknown);
                }[];
                certificateNumber: string;
                documents: string;
            };
            stage: {
                /** @enum {string} */
                phase: "research" | "product" | "market";
                lacks: ("people" | "equipment" | "technology")[];
            } | null;
            /** @enum {string} */
            status: "open" | "withdrawn" | "declined" | "certified";
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string | null;
            closedAt: string | null;
            reason: string | null;
        };
        CertifiedAges: {
            /** Format: uuid */
            personId: string;
            displayName: {
                ja: string;
                en: string;
            };
            bands: {
                underYears: number;
                /** Format: date */
                lastDay: string;
            }[];
        };
        OutboxMail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            to: string | null;
            subject: string;
            body: string;
            /** @enum {string} */
            state: "queued" | "sent" | "failed" | "captured";
            attempts: number;
            lastError: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        DeadLetter: {
            /** Format: uuid */
            id: string;
            source: string;
            position: number;
            subject: string | null;
            type: string | null;
            reason: string;
            /** Format: date-time */
            parkedAt: string;
        };
        Stop: {
            source: string;
            position: number;
            reason: string;
            /** Format: date-time */
            since: string;
        };
        Institution: {
            /** Format: uuid */
            id: string;
            name: {
                ja: string;
                en: string;
            };
            networks: {
                /** Format: uuid */
                id: string;
                name: {
                    ja: string;
                    en: string;
                };
            }[];
            approvalsNeeded: number;
        };
        InstitutionDiscounts: {
            /** Format: date-time */
            effectiveFrom: string;
            rules: {
                code: string;
                label: {
                    ja: string;
                    en: string;
                };
                percent: string;
                for: {
                    /** @constant */
                    kind: "class";
                    classes: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                } | {
                    /** @constant */
                    kind: "under-age";
                    years: number;
                };
                monthlyCapYen: number | null;
            }[];
        };
        Network: {
            /** Format: uuid */
            id: string;
            name: {
                ja: string;
                en: string;
            };
            institutionIds: string[];
            version: number;
        };
        Instrument: {
            name: {
                ja: string;
                en: string;
            };
            category: string;
            location: {
                ja: string;
                en: string;
            };
            units: number;
            aliases: string[];
            techniques: string[];
            specs: {
                name: {
                    ja: string;
                    en: string;
                };
                value: string;
            }[];
            sampleKinds: string[];
            photos: {
                url: string;
                alt: {
                    ja: string;
                    en: string;
                };
            }[];
            documents: {
                url: string;
                title: {
                    ja: string;
                    en: string;
                };
                bytes: number | null;
            }[];
            funding: {
                subsidy: {
                    ja: string;
                    en: string;
                } | null;
                /** Format: date */
                acquiredOn: string;
                costOnlyUntil: string | null;
                signedOffBy: string | null;
            } | null;
            /** Format: uuid */
            id: string;
            institution: {
                /** Format: uuid */
                id: string;
                name: {
                    ja: string;
                    en: string;
                };
            };
            /** @enum {string} */
            status: "proposed" | "declined" | "approved" | "suspended" | "retired" | "transferred";
            statusReason: string | null;
            endorsements: number;
            transferredFrom: string | null;
            policy: {
                openTo: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                opening: {
                    fromMinute: number;
                    toMinute: number;
                    /**
                     * @default [
                     *       1,
                     *       2,
                     *       3,
                     *       4,
                     *       5,
                     *       6,
                     *       7
                     *     ]
                     */
                    weekdays: number[];
                    /** @default true */
                    onHolidays: boolean;
                };
                /** @default [] */
                closedDates: string[];
                /** @default false */
                overnight: boolean;
                durationMinutesMin: number;
                durationMinutesMax: number;
                granularityMinutes: 5 | 10 | 15 | 30 | 60;
                /** @default 0 */
                leadMinutes: number;
                horizonDays: number;
                /**
                 * @default {
                 *       "before": 0,
                 *       "after": 0
                 *     }
                 */
                bufferMinutes: {
                    before: number;
                    after: number;
                };
                /** @default [] */
                setups: {
                    technique: string;
                    minutes: number;
                }[];
                /** @default [] */
                quotas: {
                    /** @enum {string} */
                    of: "person" | "organisation" | "agreement";
                    /** @enum {string} */
                    per: "day" | "week" | "month";
                    minutes: number;
                }[];
                /** @default [] */
                cancellationTiers: {
                    hoursBefore: number;
                    percent: number;
                }[];
                /**
                 * @default {
                 *       "afterMinutes": null,
                 *       "percent": 0
                 *     }
                 */
                noShow: {
                    afterMinutes: number | null;
                    percent: number;
                };
                /**
                 * @default {
                 *       "graceMinutes": 5,
                 *       "earlyCharged": false,
                 *       "forgottenMinutes": 60
                 *     }
                 */
                useTerms: {
                    graceMinutes: number;
                    earlyCharged: boolean;
                    forgottenMinutes: number;
                };
                /**
                 * @default none
                 * @enum {string}
                 */
                approval: "none" | "required";
                /**
                 * @default none
                 * @enum {string}
                 */
                training: "none" | "required";
                /**
                 * @default arranged
                 * @enum {string}
                 */
                operator: "none" | "optional" | "required" | "arranged";
                /** @default 60 */
                promotionMinutes: number;
            } | null;
            version: number;
        };
        DatedBookingPolicy: {
            /** Format: date-time */
            effectiveFrom: string;
            policy: {
                openTo: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                opening: {
                    fromMinute: number;
                    toMinute: number;
                    /**
                     * @default [
                     *       1,
                     *       2,
                     *       3,
                     *       4,
                     *       5,
                     *       6,
                     *       7
                     *     ]
                     */
                    weekdays: number[];
                    /** @default true */
                    onHolidays: boolean;
                };
                /** @default [] */
                closedDates: string[];
                /** @default false */
                overnight: boolean;
                durationMinutesMin: number;
                durationMinutesMax: number;
                granularityMinutes: 5 | 10 | 15 | 30 | 60;
                /** @default 0 */
                leadMinutes: number;
                horizonDays: number;
                /**
                 * @default {
                 *       "before": 0,
                 *       "after": 0
                 *     }
                 */
                bufferMinutes: {
                    before: number;
                    after: number;
                };
                /** @default [] */
                setups: {
                    technique: string;
                    minutes: number;
                }[];
                /** @default [] */
                quotas: {
                    /** @enum {string} */
                    of: "person" | "organisation" | "agreement";
                    /** @enum {string} */
                    per: "day" | "week" | "month";
                    minutes: number;
                }[];
                /** @default [] */
                cancellationTiers: {
                    hoursBefore: number;
                    percent: number;
                }[];
                /**
                 * @default {
                 *       "afterMinutes": null,
                 *       "percent": 0
                 *     }
                 */
                noShow: {
                    afterMinutes: number | null;
                    percent: number;
                };
                /**
                 * @default {
                 *       "graceMinutes": 5,
                 *       "earlyCharged": false,
                 *       "forgottenMinutes": 60
                 *     }
                 */
                useTerms: {
                    graceMinutes: number;
                    earlyCharged: boolean;
                    forgottenMinutes: number;
                };
                /**
                 * @default none
                 * @enum {string}
                 */
                approval: "none" | "required";
                /**
                 * @default none
                 * @enum {string}
                 */
                training: "none" | "required";
                /**
                 * @default arranged
                 * @enum {string}
                 */
                operator: "none" | "optional" | "required" | "arranged";
                /** @default 60 */
                promotionMinutes: number;
            };
        };
        RateCard: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            instrumentId: string;
            card: {
                unit: {
                    /** @constant */
                    kind: "time";
                    minutes: number;
                    /** @enum {string} */
                    billing: "prorated" | "started";
                } | {
                    /** @constant */
                    kind: "person-time";
                    minutes: number;
                } | {
                    /** @constant */
                    kind: "day";
                } | {
                    /** @constant */
                    kind: "half-day";
                    /** @default 0 */
                    fromMinute: number;
                } | {
                    /** @constant */
                    kind: "count";
                    noun: {
                        ja: string;
                        en: string;
                    };
                };
                /** @enum {string} */
                basis: "reserved" | "used" | "overage";
                pricing: {
                    /** @constant */
                    kind: "table";
                    tariffs: {
                        code: string;
                        label: {
                            ja: string;
                            en: string;
                        };
                        yen: number;
                        organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                        serviceKinds: ("equipment-use" | "technical-guidance" | "operated-run")[];
                        /** @default null */
                        unit: ({
                            /** @constant */
                            kind: "time";
                            minutes: number;
                            /** @enum {string} */
                            billing: "prorated" | "started";
                        } | {
                            /** @constant */
                            kind: "person-time";
                            minutes: number;
                        } | {
                            /** @constant */
                            kind: "day";
                        } | {
                            /** @constant */
                            kind: "half-day";
                            /** @default 0 */
                            fromMinute: number;
                        } | {
                            /** @constant */
                            kind: "count";
                            noun: {
                                ja: string;
                                en: string;
                            };
                        }) | null;
                        /** @default [] */
                        tiers: {
                            afterUnits: number;
                            yen: number;
                        }[];
                        /** @default null */
                        publication: {
                            required: boolean;
                            embargoMonths: number | null;
                            elseTariff: string | null;
                        } | null;
                    }[];
                    /**
                     * @default following
                     * @enum {string}
                     */
                    tiering: "following" | "whole";
                } | {
                    /** @constant */
                    kind: "factor";
                    baseYen: number;
                    factors: {
                        [key: string]: string;
                    };
                    /** @default [] */
                    tiers: {
                        afterUnits: number;
                        yen: number;
                    }[];
                    /**
                     * @default following
                     * @enum {string}
                     */
                    tiering: "following" | "whole";
                    /** @default null */
                    roundUpToYen: number | null;
                };
                timeRules: {
                    fromMinute: number;
                    toMinute: number;
                    weekdays: number[];
                    discountPercent: string;
                    /** @default 0 */
                    surchargePercent: string;
                    /** @default null */
                    unitYen: number | null;
                    /** @default [] */
                    tariffs: string[];
                }[];
                /** @default [] */
                totalDiscounts: {
                    percent: string;
                    upToYen: number | null;
                    /** @default [] */
                    tariffs: string[];
                }[];
                dayCaps: {
                    yen: number;
                    tariffs: string[];
                }[];
                /** @default [] */
                monthCaps: {
                    yen: number;
                    tariffs: string[];
                    /** @enum {string} */
                    per: "organisation" | "person";
                }[];
                /** @default null */
                maximumYen: number | null;
                minimumYen: number | null;
                options: {
                    code: string;
                    label: {
                        ja: string;
                        en: string;
                    };
                    yen: number;
                    unit: {
                        ja: string;
                        en: string;
                    };
                    classFactor: boolean;
                    /** @default null */
                    percent: string | null;
                    /**
                     * @default on-request
                     * @enum {string}
                     */
                    charged: "on-request" | "every-run" | "every-unit";
                    /** @default [] */
                    tariffs: string[];
                    /** @default false */
                    inTotal: boolean;
                    /** @default null */
                    collectedFor: {
                        ja: string;
                        en: string;
                    } | null;
                }[];
                indirectPercent: string;
                /** @default null */
                alongsidePercent: string | null;
                /**
                 * @default half-up
                 * @enum {string}
                 */
                rounding: "half-up" | "floor" | "ceiling";
                tax: {
                    /** @enum {string} */
                    treatment: "inclusive" | "exclusive" | "out-of-scope";
                    percent: string;
                };
                /** Format: date-time */
                effectiveFrom: string;
                source: {
                    url: string;
                    note: string;
                };
            };
            exception: {
                fiscalYear: number;
                maintenanceHourYen: string;
                below: {
                    /** @enum {string} */
                    organisationClass: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                    hourYen: string;
                }[];
                reason: string;
                office: string;
                /** Format: date */
                until: string;
                /** Format: uuid */
                signedBy: string;
            } | null;
        };
        Subsidy: {
            /** Format: date-time */
            effectiveFrom: string;
            rule: {
                programme: {
                    ja: string;
                    en: string;
                };
                purpose: string | null;
                /** Format: date */
                acquiredOn: string;
                years: number;
                /** @enum {string} */
                mode: "free" | "at-cost";
                /** Format: date */
                lastDay: string;
                costCard: {
                    /** Format: uuid */
                    cardId: string;
                    card: {
                        unit: {
                            /** @constant */
                            kind: "time";
                            minutes: number;
                            /** @enum {string} */
                            billing: "prorated" | "started";
                        } | {
                            /** @constant */
                            kind: "person-time";
                            minutes: number;
                        } | {
                            /** @constant */
                            kind: "day";
                        } | {
                            /** @constant */
                            kind: "half-day";
                            /** @default 0 */
                            fromMinute: number;
                        } | {
                            /** @constant */
                            kind: "count";
                            noun: {
                                ja: string;
                                en: string;
                            };
                        };
                        /** @enum {string} */
                        basis: "reserved" | "used" | "overage";
                        pricing: {
                            /** @constant */
                            kind: "table";
                            tariffs: {
                                code: string;
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                yen: number;
                                organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                                serviceKinds: ("equipment-use" | "technical-guidance" | "operated-run")[];
                                /** @default null */
                                unit: ({
                                    /** @constant */
                                    kind: "time";
                                    minutes: number;
                                    /** @enum {string} */
                                    billing: "prorated" | "started";
                                } | {
                                    /** @constant */
                                    kind: "person-time";
                                    minutes: number;
                                } | {
                                    /** @constant */
                                    kind: "day";
                                } | {
                                    /** @constant */
                                    kind: "half-day";
                                    /** @default 0 */
                                    fromMinute: number;
                                } | {
                                    /** @constant */
                                    kind: "count";
                                    noun: {
                                        ja: string;
                                        en: string;
                                    };
                                }) | null;
                                /** @default [] */
                                tiers: {
                                    afterUnits: number;
                                    yen: number;
                                }[];
                                /** @default null */
                                publication: {
                                    required: boolean;
                                    embargoMonths: number | null;
                                    elseTariff: string | null;
                                } | null;
                            }[];
                            /**
                             * @default following
                             * @enum {string}
                             */
                            tiering: "following" | "whole";
                        } | {
                            /** @constant */
                            kind: "factor";
                            baseYen: number;
                            factors: {
                                [key: string]: string;
                            };
                            /** @default [] */
                            tiers: {
                                afterUnits: number;
                                yen: number;
                            }[];
                            /**
                             * @default following
                             * @enum {string}
                             */
                            tiering: "following" | "whole";
                            /** @default null */
                            roundUpToYen: number | null;
                        };
                        timeRules: {
                            fromMinute: number;
                            toMinute: number;
                            weekdays: number[];
                            discountPercent: string;
                            /** @default 0 */
                            surchargePercent: string;
                            /** @default null */
                            unitYen: number | null;
                            /** @default [] */
                            tariffs: string[];
                        }[];
                        /** @default [] */
                        totalDiscounts: {
                            percent: string;
                            upToYen: number | null;
                            /** @default [] */
                            tariffs: string[];
                        }[];
                        dayCaps: {
                            yen: number;
                            tariffs: string[];
                        }[];
                        /** @default [] */
                        monthCaps: {
                            yen: number;
                            tariffs: string[];
                            /** @enum {string} */
                            per: "organisation" | "person";
                        }[];
                        /** @default null */
                        maximumYen: number | null;
                        minimumYen: number | null;
                        options: {
                            code: string;
                            label: {
                                ja: string;
                                en: string;
                            };
                            yen: number;
                            unit: {
                                ja: string;
                                en: string;
                            };
                            classFactor: boolean;
                            /** @default null */
                            percent: string | null;
                            /**
                             * @default on-request
                             * @enum {string}
                             */
                            charged: "on-request" | "every-run" | "every-unit";
                            /** @default [] */
                            tariffs: string[];
                            /** @default false */
                            inTotal: boolean;
                            /** @default null */
                            collectedFor: {
                                ja: string;
                                en: string;
                            } | null;
                        }[];
                        indirectPercent: string;
                        /** @default null */
                        alongsidePercent: string | null;
                        /**
                         * @default half-up
                         * @enum {string}
                         */
                        rounding: "half-up" | "floor" | "ceiling";
                        tax: {
                            /** @enum {string} */
                            treatment: "inclusive" | "exclusive" | "out-of-scope";
                            percent: string;
                        };
                        /** Format: date-time */
                        effectiveFrom: string;
                        source: {
                            url: string;
                            note: string;
                        };
                    };
                } | null;
                signedOff: {
                    office: string;
                    /** Format: date */
                    on: string;
                } | null;
            };
            reason: string | null;
        };
        CostSheet: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            instrumentId: string;
            fiscalYear: number;
            costs: {
                purchase: {
                    yen: number;
                    /** Format: date */
                    on: string;
                    years: number;
                } | null;
                depreciationYen: number;
                maintenanceYen: number;
                staffYen: number;
                spaceYen: number;
                consumablesYen: number;
                plannedHours: number;
            };
            fullCostYen: number;
            version: number;
        };
        CostSheetPreview: {
            /** @enum {string} */
            encoding: "utf-8" | "utf-16" | "shift_jis";
            rows: {
                row: number;
                /** @enum {string} */
                action: "add" | "change" | "keep";
                /** Format: uuid */
                instrumentId: string;
                name: {
                    ja: string;
                    en: string;
                };
                fiscalYear: number;
                changes: {
                    column: string;
                    before: string;
                    after: string;
                }[];
            }[];
            errors: components["schemas"]["ImportError"][];
        };
        ImportError: {
            row: number;
            column: string | null;
            message: {
                ja: string;
                en: string;
            };
        };
        InstrumentSearch: {
            items: components["schemas"]["FoundInstrument"][];
            nextCursor: string | null;
            total: number;
            partial: boolean;
            facets: {
                categories: {
                    value: string;
                    count: number;
                }[];
                techniques: {
                    value: string;
                    count: number;
                }[];
                institutions: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        ja: string;
                        en: string;
                    };
                    count: number;
                }[];
                networks: {
                    /** Format: uuid */
                    id: string;
                    name: {
                        ja: string;
                        en: string;
                    };
                    count: number;
                }[];
            };
            similarWords: {
                asked: string;
                found: string[];
            }[];
        };
        FoundInstrument: {
            name: {
                ja: string;
                en: string;
            };
            category: string;
            location: {
                ja: string;
                en: string;
            };
            units: number;
            aliases: string[];
            techniques: string[];
            specs: {
                name: {
                    ja: string;
                    en: string;
                };
                value: string;
            }[];
            sampleKinds: string[];
            photos: {
                url: string;
                alt: {
                    ja: string;
                    en: string;
                };
            }[];
            documents: {
                url: string;
                title: {
                    ja: string;
                    en: string;
                };
                bytes: number | null;
            }[];
            funding: {
                subsidy: {
                    ja: string;
                    en: string;
                } | null;
                /** Format: date */
                acquiredOn: string;
                costOnlyUntil: string | null;
                signedOffBy: string | null;
            } | null;
            /** Format: uuid */
            id: string;
            institution: {
                /** Format: uuid */
                id: string;
                name: {
                    ja: string;
                    en: string;
                };
            };
            /** @enum {string} */
            status: "proposed" | "declined" | "approved" | "suspended" | "retired" | "transferred";
            statusReason: string | null;
            endorsements: number;
            transferredFrom: string | null;
            policy: {
                openTo: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                opening: {
                    fromMinute: number;
                    toMinute: number;
                    /**
                     * @default [
                     *       1,
                     *       2,
                     *       3,
                     *       4,
                     *       5,
                     *       6,
                     *       7
                     *     ]
                     */
                    weekdays: number[];
                    /** @default true */
                    onHolidays: boolean;
                };
                /** @default [] */
                closedDates: string[];
                /** @default false */
                overnight: boolean;
                durationMinutesMin: number;
                durationMinutesMax: number;
                granularityMinutes: 5 | 10 | 15 | 30 | 60;
                /** @default 0 */
                leadMinutes: number;
                horizonDays: number;
                /**
                 * @default {
                 *       "before": 0,
                 *       "after": 0
                 *     }
                 */
                bufferMinutes: {
                    before: number;
                    after: number;
                };
                /** @default [] */
                setups: {
                    technique: string;
                    minutes: number;
                }[];
                /** @default [] */
                quotas: {
                    /** @enum {string} */
                    of: "person" | "organisation" | "agreement";
                    /** @enum {string} */
                    per: "day" | "week" | "month";
                    minutes: number;
                }[];
                /** @default [] */
                cancellationTiers: {
                    hoursBefore: number;
                    percent: number;
                }[];
                /**
                 * @default {
                 *       "afterMinutes": null,
                 *       "percent": 0
                 *     }
                 */
                noShow: {
                    afterMinutes: number | null;
                    percent: number;
                };
                /**
                 * @default {
                 *       "graceMinutes": 5,
                 *       "earlyCharged": false,
                 *       "forgottenMinutes": 60
                 *     }
                 */
                useTerms: {
                    graceMinutes: number;
                    earlyCharged: boolean;
                    forgottenMinutes: number;
                };
                /**
                 * @default none
                 * @enum {string}
                 */
                approval: "none" | "required";
                /**
                 * @default none
                 * @enum {string}
                 */
                training: "none" | "required";
                /**
                 * @default arranged
                 * @enum {string}
                 */
                operator: "none" | "optional" | "required" | "arranged";
                /** @default 60 */
                promotionMinutes: number;
            } | null;
            version: number;
            /** @enum {string} */
            match: "name" | "synonym" | "similar" | "partial";
        };
        ImportPreview: {
            /** @enum {string} */
            encoding: "utf-8" | "utf-16" | "shift_jis";
            rows: {
                row: number;
                /** @enum {string} */
                action: "propose" | "change" | "keep";
                instrumentId: string | null;
                name: {
                    ja: string;
                    en: string;
                };
                changes: {
                    column: string;
                    before: string;
                    after: string;
                }[];
                hasNamesake: boolean;
                isRepeated: boolean;
            }[];
            errors: components["schemas"]["ImportError"][];
        };
        Imported: {
            /** Format: uuid */
            id: string;
            proposedIds: string[];
            changedIds: string[];
            kept: number;
        };
        PriceImportPreview: {
            /** @enum {string} */
            encoding: "utf-8" | "utf-16" | "shift_jis";
            rows: {
                row: number;
                /** @enum {string} */
                action: "publish" | "replace" | "keep";
                /** Format: uuid */
                instrumentId: string;
                name: {
                    ja: string;
                    en: string;
                };
                /** Format: date-time */
                effectiveFrom: string;
                changes: {
                    column: string;
                    before: string;
                    after: string;
                }[];
                changesCount: number;
                shortfall: {
                    fiscalYear: number;
                    maintenanceHourYen: string;
                    below: {
                        /** @enum {string} */
                        organisationClass: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                        hourYen: string;
                    }[];
                } | null;
            }[];
            errors: components["schemas"]["ImportError"][];
        };
        ImportedPrices: {
            /** Format: uuid */
            id: string;
            cardIds: string[];
            kept: number;
        };
        InstrumentFile: {
            url: string;
            mediaType: string;
            bytes: number;
        };
        Terms: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institutionId: string;
            termsVersion: number;
            text: {
                ja: string;
                en: string;
            };
            /** Format: date-time */
            effectiveFrom: string;
            organisations: number | null;
        };
        Agreement: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            contractForm: "usage-terms" | "subscription" | "joint-research" | "commissioned";
            termsVersion: number;
            /** Format: uuid */
            acceptedBy: string;
            /** Format: date-time */
            acceptedAt: string;
            versionInForce: number;
        };
        Plan: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institutionId: string;
            planVersion: number;
            plan: {
                instrumentIds: string[] | null;
                classes: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[] | null;
                periodMonths: 1 | 3 | 6 | 12;
                feeYen: number;
                setupYen: number;
                includedMinutes: number | null;
                seatsMax: number | null;
                poolMinutes: number;
                rollover: {
                    minutesMax: number;
                    periods: number;
                } | null;
                overage: {
                    /** @constant */
                    kind: "per-hour";
                    yenPerHour: number;
                    bookable: boolean;
                } | {
                    /** @constant */
                    kind: "by-card";
                };
                capMinutes: number | null;
                commitment: {
                    yen: number;
                    months: number;
                } | null;
                trial: {
                    days: number;
                    minutes: number;
                } | null;
                noticeDays: number;
                approval: boolean;
                /** @enum {string} */
                basis: "reserved" | "used";
                name: {
                    ja: string;
                    en: string;
                };
                tax: {
                    /** @enum {string} */
                    treatment: "inclusive" | "exclusive" | "out-of-scope";
                    percent: string;
                };
            };
            /** Format: date-time */
            publishedAt: string;
            withdrawnAt: string | null;
        };
        Subscription: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            planId: string;
            planVersion: number;
            plan: {
                instrumentIds: string[] | null;
                classes: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[] | null;
                periodMonths: 1 | 3 | 6 | 12;
                feeYen: number;
                setupYen: number;
                includedMinutes: number | null;
                seatsMax: number | null;
                poolMinutes: number;
                rollover: {
                    minutesMax: number;
                    periods: number;
                } | null;
                overage: {
                    /** @constant */
                    kind: "per-hour";
                    yenPerHour: number;
                    bookable: boolean;
                } | {
                    /** @constant */
                    kind: "by-card";
                };
                capMinutes: number | null;
                commitment: {
                    yen: number;
                    months: number;
                } | null;
                trial: {
                    days: number;
                    minutes: number;
                } | null;
                noticeDays: number;
                approval: boolean;
                /** @enum {string} */
                basis: "reserved" | "used";
                name: {
                    ja: string;
                    en: string;
                };
                tax: {
                    /** @enum {string} */
                    treatment: "inclusive" | "exclusive" | "out-of-scope";
                    percent: string;
                };
            };
            /** @enum {string} */
            status: "asked" | "declined" | "agreed" | "running" | "paused" | "ended";
            /** Format: date */
            startsOn: string;
            personIds: string[];
            /** Format: uuid */
            askedBy: string;
            reason: string | null;
            current: {
                /** @enum {string} */
                kind: "trial" | "regular";
                period: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
            } | null;
            renewsAt: string | null;
            endsAt: string | null;
            endsIfCancelled: string | null;
            capMinutes: number | null;
        };
        Allowance: {
            period: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            };
            lots: {
                /** @enum {string} */
                source: "included" | "rollover" | "pool";
                personId: string | null;
                minutes: number | null;
                taken: number;
                carriedOver: number;
                /** Format: date-time */
                expiresAt: string;
            }[];
            overageMinutes: number;
            overageYen: string;
            days: {
                included: number;
                rollover: number;
                pool: number;
                overage: number;
                /** Format: date */
                date: string;
                coming: {
                    included: number;
                    rollover: number;
                    pool: number;
                    overage: number;
                };
            }[];
            plans: {
                instrumentIds: string[] | null;
                classes: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[] | null;
                periodMonths: 1 | 3 | 6 | 12;
                feeYen: number;
                setupYen: number;
                includedMinutes: number | null;
                seatsMax: number | null;
                poolMinutes: number;
                rollover: {
                    minutesMax: number;
                    periods: number;
                } | null;
                overage: {
                    /** @constant */
                    kind: "per-hour";
                    yenPerHour: number;
                    bookable: boolean;
                } | {
                    /** @constant */
                    kind: "by-card";
                };
                capMinutes: number | null;
                commitment: {
                    yen: number;
                    months: number;
                } | null;
                trial: {
                    days: number;
                    minutes: number;
                } | null;
                noticeDays: number;
                approval: boolean;
                /** @enum {string} */
                basis: "reserved" | "used";
                name: {
                    ja: string;
                    en: string;
                };
                tax: {
                    /** @enum {string} */
                    treatment: "inclusive" | "exclusive" | "out-of-scope";
                    percent: string;
                };
            }[];
            before: string | null;
            after: string | null;
        };
        AllowanceUses: {
            period: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            };
            items: {
                included: number;
                rollover: number;
                pool: number;
                overage: number;
                uses: number;
                minutes: number;
                /** Format: uuid */
                id: string;
            }[];
            nextCursor: string | null;
            totals: {
                included: number;
                rollover: number;
                pool: number;
                overage: number;
                uses: number;
                minutes: number;
                groups: number;
            };
        };
        ContractFee: {
            /** Format: uuid */
            contractId: string;
            /** @enum {string} */
            contractForm: "subscription" | "joint-research" | "commissioned";
            title: {
                ja: string;
                en: string;
            };
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            kind: "setup" | "period" | "plan-change" | "true-up" | "instalment";
            lines: {
                label: {
                    ja: string;
                    en: string;
                };
                quantity: string | null;
                unitLabel: {
                    ja: string;
                    en: string;
                } | null;
                unitYen: string | null;
                amount: string;
            }[];
            tax: {
                /** @enum {string} */
                treatment: "inclusive" | "exclusive" | "out-of-scope";
                percent: string;
            };
            period: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            };
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
        };
        SubscriptionPreview: {
            dueYen: number;
            endsAt: string | null;
            hours: {
                minutes: number | null;
                left: number | null;
            } | null;
            hoursAfter: {
                minutes: number | null;
                left: number | null;
            } | null;
            uncovered: {
                total: number;
                items: {
                    /** Format: uuid */
                    reservationId: string;
                    /** Format: uuid */
                    instrumentId: string;
                    /** Format: uuid */
                    personId: string;
                    period: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                }[];
            };
        };
        Coverage: {
            /** @enum {string} */
            form: "subscription" | "joint-research" | "commissioned";
            title: {
                ja: string;
                en: string;
            };
            /** Format: uuid */
            institutionId: string;
            organisationIds: string[];
            personIds: string[] | null;
            instrumentIds: string[] | null;
            periods: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            }[];
            limits: {
                period: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                minutes: number;
            }[];
            research: {
                indirectPercent: string | null;
                classFactor: string | null;
            } | null;
            /** Format: uuid */
            contractId: string;
        };
        ResearchListed: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            /** Format: uuid */
            institutionId: string;
            organisationIds: string[];
            organisations: {
                /** Format: uuid */
                id: string;
                name: {
                    ja: string;
                    en: string;
                };
            }[];
            /** @enum {string} */
            form: "umbrella" | "joint-research" | "commissioned";
            /** @enum {string} */
            status: "draft" | "in-review" | "reviewed" | "agreed" | "ended" | "withdrawn";
            amendment: ("draft" | "in-review" | "reviewed") | null;
            title: {
                ja: string;
                en: string;
            };
            theme: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            umbrellaId: string | null;
            confidential: boolean;
            totalYen: number;
            useBudgetYen: number | null;
            spentYen: number;
            /** @enum {string} */
            spending: "open" | "nearly-spent" | "spent";
            agreedAt: string | null;
            /** Format: date-time */
            latestAt: string;
            version: number;
        };
        ResearchContract: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contractId: string;
            /** Format: uuid */
            institutionId: string;
            organisationIds: string[];
            organisations: {
                /** Format: uuid */
                id: string;
                name: {
                    ja: string;
                    en: string;
                };
            }[];
            /** @enum {string} */
            form: "umbrella" | "joint-research" | "commissioned";
            /** @enum {string} */
            status: "draft" | "in-review" | "reviewed" | "agreed" | "ended" | "withdrawn";
            amendment: ("draft" | "in-review" | "reviewed") | null;
            title: {
                ja: string;
                en: string;
            };
            theme: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            umbrellaId: string | null;
            confidential: boolean;
            totalYen: number;
            useBudgetYen: number | null;
            spentYen: number;
            /** @enum {string} */
            spending: "open" | "nearly-spent" | "spent";
            agreedAt: string | null;
            /** Format: date-time */
            latestAt: string;
            version: number;
            agreed: {
                number: number;
                content: {
                    title: {
                        ja: string;
                        en: string;
                    };
                    theme: string;
                    purpose: string;
                    /** Format: date */
                    firstDay: string;
                    /** Format: date */
                    lastDay: string;
                    organisationIds: string[];
                    umbrellaId: string | null;
                    instrumentIds: string[] | null;
                    lines: {
                        /** @enum {string} */
                        kind: "direct" | "staff" | "researcher-value" | "strategic" | "results" | "success-fee";
                        label: string;
                        yen: number;
                    }[];
                    indirect: {
                        percent: string;
                        ipFundPercent: string;
                    };
                    costShares: {
                        /** Format: uuid */
                        partyId: string;
                        percent: string;
                    }[];
                    classFactor: string | null;
                    useBudgetYen: number | null;
                    instalments: {
                        label: string;
                        yen: number;
                        /** Format: date */
                        dueOn: string;
                    }[];
                    matching: {
                        years: {
                            fiscalYear: number;
                            companyYen: number;
                        }[];
                        /** Format: uuid */
                        researcherId: string;
                        ageAtStart: number;
                        /** Format: date */
                        attestedOn: string;
                    } | null;
                    ip: {
                        /** @enum {string} */
                        owner: "institution" | "organisation" | "joint" | "by-invention";
                        model: number | null;
                        shares: {
                            /** Format: uuid */
                            partyId: string;
                            percent: string;
                        }[];
                        text: string;
                    } | null;
                    firstOption: {
                        /** Format: uuid */
                        partyId: string;
                        days: number;
                    } | null;
                    publication: {
                        withinMonths: number;
                        reviewDays: number;
                    } | null;
                    secrecy: {
                        confidential: boolean;
                        years: number;
                    } | null;
                    deliverable: {
                        what: string;
                        /** Format: date */
                        dueOn: string;
                    } | null;
                    specialTerms: string;
                };
                amounts: {
                    baseYen: number;
                    indirectYen: number;
                    ipFundYen: number;
                    totalYen: number;
                    successFeeYen: number;
                    matching: {
                        fiscalYear: number;
                        companyYen: number;
                        publicYen: number;
                    }[];
                };
                /** Format: date-time */
                at: string;
                signatures: {
                    /** Format: uuid */
                    partyId: string;
                    /** Format: uuid */
                    personId: string;
                    /** Format: date-time */
                    at: string;
                }[];
            } | null;
            negotiated: {
                number: number;
                content: {
                    title: {
                        ja: string;
                        en: string;
                    };
                    theme: string;
                    purpose: string;
                    /** Format: date */
                    firstDay: string;
                    /** Format: date */
                    lastDay: string;
                    organisationIds: string[];
                    umbrellaId: string | null;
                    instrumentIds: string[] | null;
                    lines: {
                        /** @enum {string} */
                        kind: "direct" | "staff" | "researcher-value" | "strategic" | "results" | "success-fee";
                        label: string;
                        yen: number;
                    }[];
                    indirect: {
                        percent: string;
                        ipFundPercent: string;
                    };
                    costShares: {
                        /** Format: uuid */
                        partyId: string;
                        percent: string;
                    }[];
                    classFactor: string | null;
                    useBudgetYen: number | null;
                    instalments: {
                        label: string;
                        yen: number;
                        /** Format: date */
                        dueOn: string;
                    }[];
                    matching: {
                        years: {
                            fiscalYear: number;
                            companyYen: number;
                        }[];
                        /** Format: uuid */
                        researcherId: string;
                        ageAtStart: number;
                        /** Format: date */
                        attestedOn: string;
                    } | null;
                    ip: {
                        /** @enum {string} */
                        owner: "institution" | "organisation" | "joint" | "by-invention";
                        model: number | null;
                        shares: {
                            /** Format: uuid */
                            partyId: string;
                            percent: string;
                        }[];
                        text: string;
                    } | null;
                    firstOption: {
                        /** Format: uuid */
                        partyId: string;
                        days: number;
                    } | null;
                    publication: {
                        withinMonths: number;
                        reviewDays: number;
                    } | null;
                    secrecy: {
                        confidential: boolean;
                        years: number;
                    } | null;
                    deliverable: {
                        what: string;
                        /** Format: date */
                        dueOn: string;
                    } | null;
                    specialTerms: string;
                };
                amounts: {
                    baseYen: number;
                    indirectYen: number;
                    ipFundYen: number;
                    totalYen: number;
                    successFeeYen: number;
                    matching: {
                        fiscalYear: number;
                        companyYen: number;
                        publicYen: number;
                    }[];
                };
                /** @enum {string} */
                stage: "draft" | "in-review" | "reviewed";
                signatures: {
                    /** Format: uuid */
                    partyId: string;
                    /** Format: uuid */
                    personId: string;
                    /** Format: date-time */
                    at: string;
                }[];
            } | null;
            gaps: {
                slug: string;
                text: {
                    ja: string;
                    en: string;
                };
            }[];
            researchers: {
                /** Format: uuid */
                personId: string;
                /** @enum {string} */
                role: "lead" | "researcher" | "student" | "operator";
                /** Format: uuid */
                partyId: string;
                pledgedOn: string | null;
                covered: boolean;
            }[];
            reviewers: {
                /** Format: uuid */
                partyId: string;
                /** Format: uuid */
                personId: string;
            }[];
            remarks: {
                number: number;
                /** Format: uuid */
                partyId: string;
                /** Format: uuid */
                personId: string;
                /** @enum {string} */
                verdict: "approve" | "change" | "comment";
                comment: string;
                /** Format: date-time */
                at: string;
            }[];
            versions: {
                number: number;
                /** Format: date-time */
                at: string;
                personId: string | null;
            }[];
            due: {
                label: string;
                yen: number;
                /** Format: date */
                dueOn: string;
            }[];
            overdraft: {
                /** Format: uuid */
                personId: string;
                reason: string;
            } | null;
            ended: {
                /** Format: date-time */
                at: string;
                reason: string | null;
            } | null;
        };
        ContractText: {
            number: number;
            title: string;
            articles: {
                number: string;
                heading: string;
                text: string;
            }[];
        };
        Redline: {
            from: number;
            to: number;
            articles: {
                number: string;
                heading: string;
                changed: boolean;
                parts: {
                    /** @enum {string} */
                    kind: "same" | "added" | "removed";
                    text: string;
                }[];
            }[];
        };
        ContractLeadTimes: {
            forms: {
                /** @enum {string} */
                form: "usage-terms" | "subscription" | "joint-research" | "commissioned";
                contracts: number;
                consultedToAgreed: number | null;
                agreedToFirstRun: number | null;
                consultedToFirstRun: number | null;
            }[];
            items: {
                /** Format: uuid */
                contractId: string;
                /** @enum {string} */
                form: "usage-terms" | "subscription" | "joint-research" | "commissioned";
                organisationId: string | null;
                consultedAt: string | null;
                /** Format: date-time */
                agreedAt: string;
                firstRunAt: string | null;
            }[];
            nextCursor: string | null;
        };
        Reservation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "held" | "expired" | "requested" | "declined" | "confirmed" | "cancelled" | "running" | "done" | "no-show" | "unused";
            slot: {
                /** Format: uuid */
                instrumentId: string;
                /** Format: uuid */
                institutionId: string;
                unit: number;
                period: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                occupied: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                operatorId: string | null;
                accessories: {
                    /** Format: uuid */
                    accessoryId: string;
                    unit: number;
                }[];
                conditions: {
                    approval: boolean;
                    cancellationTiers: {
                        hoursBefore: number;
                        percent: number;
                    }[];
                    noShow: {
                        afterMinutes: number | null;
                        percent: number;
                    };
                    bufferAfterMinutes: number;
                    quotas: {
                        /** @enum {string} */
                        of: "person" | "organisation" | "agreement";
                        /** @enum {string} */
                        per: "day" | "week" | "month";
                        minutes: number;
                    }[];
                    /** @default null */
                    termsVersion: number | null;
                    /** @default null */
                    contractLimit: {
                        /** Format: date-time */
                        from: string;
                        minutes: number;
                    } | null;
                    /**
                     * @default {
                     *       "graceMinutes": 0,
                     *       "earlyCharged": false,
                     *       "forgottenMinutes": 60
                     *     }
                     */
                    useTerms: {
                        graceMinutes: number;
                        earlyCharged: boolean;
                        forgottenMinutes: number;
                    };
                };
            };
            booking: {
                /** Format: uuid */
                organisationId: string;
                /** Format: uuid */
                personId: string;
                /** @enum {string} */
                serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                tariff: string | null;
                quantity: number;
                purpose: string;
                technique: string | null;
                project: string | null;
                purchaseOrder: string | null;
                seriesId: string | null;
                consultationId: string | null;
                /** @default null */
                contractId: string | null;
                /** Format: uuid */
                bookedBy?: string;
            };
            firm: boolean;
            heldUntil: string | null;
            startedAt: string | null;
            endedAt: string | null;
            options: {
                code: string;
                quantity: string;
            }[];
            reason: string | null;
            suspension: {
                reason: string;
                resumedAt: string | null;
            } | null;
            touchedBy: ("outage" | "units-reduced" | "accessory-changed" | "rules-changed" | "operator-changed") | null;
            contractLapsed: boolean;
            keptWaiting: {
                /** Format: date-time */
                since: string;
                freeSince: string | null;
            } | null;
            version: number;
        };
        CalendarEntry: {
            /** Format: uuid */
            instrumentId: string;
            unit: number;
            period: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            };
            /** @enum {string} */
            status: "held" | "requested" | "confirmed" | "running" | "done" | "outage";
            mine: boolean;
            reservationId: string | null;
            organisationId: string | null;
            personId: string | null;
            operatorId: string | null;
        };
        FreeSlot: {
            /** Format: uuid */
            instrumentId: string;
            unit: number;
            period: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            };
        };
        Series: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            instrumentId: string;
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personId: string;
            occurrences: {
                period: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                reservationId: string | null;
                refusal: string | null;
            }[];
            version: number;
        };
        WaitlistEntry: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "waiting" | "promoted" | "left" | "lapsed";
            wish: {
                /** Format: uuid */
                institutionId: string;
                /** Format: uuid */
                instrumentId: string;
                window: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                minutes: number;
                booking: {
                    /** Format: uuid */
                    organisationId: string;
                    /** Format: uuid */
                    personId: string;
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                    tariff: string | null;
                    quantity: number;
                    purpose: string;
                    technique: string | null;
                    project: string | null;
                    purchaseOrder: string | null;
                    seriesId: string | null;
                    consultationId: string | null;
                    /** @default null */
                    contractId: string | null;
                    /** Format: uuid */
                    bookedBy?: string;
                };
                accessoryIds: string[];
            };
            before: number;
            reservationId: string | null;
            reason: string | null;
            version: number;
        };
        Operator: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            personId: string;
            instrumentIds: string[];
            rota: {
                weekday: number;
                fromMinute: number;
                toMinute: number;
            }[];
            active: boolean;
            /** Format: uuid */
            id: string;
            bookedMinutes: number;
            leaves: {
                /** Format: uuid */
                id: string;
                period: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                reason: string;
            }[];
            version: number;
        };
        Accessory: {
            /** Format: uuid */
            institutionId: string;
            name: {
                ja: string;
                en: string;
            };
            units: number;
            instrumentIds: string[];
            active: boolean;
            /** Format: uuid */
            id: string;
            version: number;
        };
        Outage: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            instrumentId: string;
            units: number[];
            period: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            };
            reason: string;
            /** Format: uuid */
            id: string;
            ended: boolean;
            version: number;
        };
        Incident: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            instrumentId: string;
            /** @enum {string} */
            kind: "damage" | "malfunction" | "injury" | "contamination" | "leak" | "near-miss" | "other";
            /** Format: uuid */
            reporterId: string;
            use: {
                /** Format: uuid */
                reservationId: string;
                /** Format: uuid */
                personId: string;
                /** Format: uuid */
                organisationId: string;
            } | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            stage: "reported" | "safe" | "assessed" | "restored" | "closed";
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            latestAt: string;
            description: string;
            stoppedUntil: string | null;
            assessment: {
                /** @enum {string} */
                cause: "operation" | "wear" | "defect" | "external" | "unknown";
                /** @enum {string} */
                liability: "user" | "facility" | "nobody";
                estimateYen: number | null;
            } | null;
            restored: string | null;
            compensation: {
                /** Format: uuid */
                organisationId: string;
                yen: number;
                tax: {
                    /** @enum {string} */
                    treatment: "inclusive" | "exclusive" | "out-of-scope";
                    percent: string;
                };
                note: string;
            } | null;
            compensationWaived: boolean;
            insurance: {
                claimedYen: number;
                paidYen: number | null;
            } | null;
            version: number;
        };
        IncidentReceipt: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            stage: "reported" | "safe" | "assessed" | "restored" | "closed";
            version: number;
        };
        IncidentThread: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            instrumentId: string;
            /** @enum {string} */
            kind: "damage" | "malfunction" | "injury" | "contamination" | "leak" | "near-miss" | "other";
            /** Format: uuid */
            reporterId: string;
            use: {
                /** Format: uuid */
                reservationId: string;
                /** Format: uuid */
                personId: string;
                /** Format: uuid */
                organisationId: string;
            } | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            stage: "reported" | "safe" | "assessed" | "restored" | "closed";
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            latestAt: string;
            description: string;
            stoppedUntil: string | null;
            assessment: {
                /** @enum {string} */
                cause: "operation" | "wear" | "defect" | "external" | "unknown";
                /** @enum {string} */
                liability: "user" | "facility" | "nobody";
                estimateYen: number | null;
            } | null;
            restored: string | null;
            compensation: {
                /** Format: uuid */
                organisationId: string;
                yen: number;
                tax: {
                    /** @enum {string} */
                    treatment: "inclusive" | "exclusive" | "out-of-scope";
                    percent: string;
                };
                note: string;
            } | null;
            compensationWaived: boolean;
            insurance: {
                claimedYen: number;
                paidYen: number | null;
            } | null;
            version: number;
            entries: components["schemas"]["IncidentEntry"][];
        };
        IncidentEntry: {
            number: number;
            /** @enum {string} */
            step: "reported" | "stopped" | "made-safe" | "assessed" | "restored" | "compensation-assessed" | "compensation-waived" | "insurance-claimed" | "insurance-settled" | "closed" | "reopened";
            /** Format: date-time */
            at: string;
            personId: string | null;
            note: string | null;
            yen: number | null;
        };
        InstrumentIncident: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "damage" | "malfunction" | "injury" | "contamination" | "leak" | "near-miss" | "other";
            /** @enum {string} */
            stage: "reported" | "safe" | "assessed" | "restored" | "closed";
            /** Format: date-time */
            happenedAt: string;
            cause: ("operation" | "wear" | "defect" | "external" | "unknown") | null;
            stoppedUntil: string | null;
            restored: string | null;
        };
        TouchedBooking: {
            /** Format: uuid */
            reservationId: string;
            /** @enum {string} */
            status: "held" | "expired" | "requested" | "declined" | "confirmed" | "cancelled" | "running" | "done" | "no-show" | "unused";
            period: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            };
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personId: string;
            loses: {
                /** @enum {string} */
                kind: "unit" | "operator" | "accessory" | "rule" | "instrument";
                instead: string | null;
                problem: ({
                    slug: string;
                } & {
                    [key: string]: unknown;
                }) | null;
            }[];
            canStand: boolean;
            beside: {
                /** Format: uuid */
                reservationId: string;
                period: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                /** Format: uuid */
                organisationId: string;
                /** Format: uuid */
                personId: string;
            }[];
        };
        Qualification: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            instrumentId: string;
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            standing: "none" | "valid" | "expired" | "failed" | "revoked";
            trainedOn: string | null;
            validUntil: string | null;
            reason: string | null;
            /** @enum {string} */
            request: "none" | "requested" | "scheduled" | "withdrawn";
            wish: string | null;
            scheduledFor: string | null;
            place: string | null;
            version: number;
        };
        Consultation: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            id: string;
            instrumentId: string | null;
            subject: string;
            /** @enum {string} */
            status: "open" | "booked" | "closed";
            awaits: ("person" | "staff") | null;
            reservationId: string | null;
            closeReason: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            latestAt: string;
            version: number;
        };
        ConsultationReceipt: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "open" | "booked" | "closed";
            version: number;
        };
        ConsultationThread: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            id: string;
            instrumentId: string | null;
            subject: string;
            /** @enum {string} */
            status: "open" | "booked" | "closed";
            awaits: ("person" | "staff") | null;
            reservationId: string | null;
            closeReason: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            latestAt: string;
            version: number;
            entries: components["schemas"]["ConsultationEntry"][];
        };
        ConsultationEntry: {
            /** @constant */
            kind: "message";
            number: number;
            personId: string | null;
            byStaff: boolean;
            /** Format: date-time */
            at: string;
            message: string;
        } | {
            /** @constant */
            kind: "suggestion";
            number: number;
            personId: string | null;
            byStaff: boolean;
            /** Format: date-time */
            at: string;
            slot: {
                /** Format: uuid */
                instrumentId: string;
                period: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                /** @enum {string} */
                serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
            };
        };
        Utilisation: {
            /** Format: uuid */
            instrumentId: string;
            /** Format: uuid */
            institutionId: string;
            /** Format: date */
            date: string;
            openMinutes: number;
            reservedMinutes: number;
            usedMinutes: number;
            inUse: boolean;
            runningReservationId: string | null;
            runningSince: string | null;
        };
        Price: {
            /** Format: uuid */
            instrumentId: string;
            /** Format: uuid */
            rateCardId: string;
            card: {
                unit: {
                    /** @constant */
                    kind: "time";
                    minutes: number;
                    /** @enum {string} */
                    billing: "prorated" | "started";
                } | {
                    /** @constant */
                    kind: "person-time";
                    minutes: number;
                } | {
                    /** @constant */
                    kind: "day";
                } | {
                    /** @constant */
                    kind: "half-day";
                    /** @default 0 */
                    fromMinute: number;
                } | {
                    /** @constant */
                    kind: "count";
                    noun: {
                        ja: string;
                        en: string;
                    };
                };
                /** @enum {string} */
                basis: "reserved" | "used" | "overage";
                pricing: {
                    /** @constant */
                    kind: "table";
                    tariffs: {
                        code: string;
                        label: {
                            ja: string;
                            en: string;
                        };
                        yen: number;
                        organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                        serviceKinds: ("equipment-use" | "technical-guidance" | "operated-run")[];
                        /** @default null */
                        unit: ({
                            /** @constant */
                            kind: "time";
                            minutes: number;
                            /** @enum {string} */
                            billing: "prorated" | "started";
                        } | {
                            /** @constant */
                            kind: "person-time";
                            minutes: number;
                        } | {
                            /** @constant */
                            kind: "day";
                        } | {
                            /** @constant */
                            kind: "half-day";
                            /** @default 0 */
                            fromMinute: number;
                        } | {
                            /** @constant */
                            kind: "count";
                            noun: {
                                ja: string;
                                en: string;
                            };
                        }) | null;
                        /** @default [] */
                        tiers: {
                            afterUnits: number;
                            yen: number;
                        }[];
                        /** @default null */
                        publication: {
                            required: boolean;
                            embargoMonths: number | null;
                            elseTariff: string | null;
                        } | null;
                    }[];
                    /**
                     * @default following
                     * @enum {string}
                     */
                    tiering: "following" | "whole";
                } | {
                    /** @constant */
                    kind: "factor";
                    baseYen: number;
                    factors: {
                        [key: string]: string;
                    };
                    /** @default [] */
                    tiers: {
                        afterUnits: number;
                        yen: number;
                    }[];
                    /**
                     * @default following
                     * @enum {string}
                     */
                    tiering: "following" | "whole";
                    /** @default null */
                    roundUpToYen: number | null;
                };
                timeRules: {
                    fromMinute: number;
                    toMinute: number;
                    weekdays: number[];
                    discountPercent: string;
                    /** @default 0 */
                    surchargePercent: string;
                    /** @default null */
                    unitYen: number | null;
                    /** @default [] */
                    tariffs: string[];
                }[];
                /** @default [] */
                totalDiscounts: {
                    percent: string;
                    upToYen: number | null;
                    /** @default [] */
                    tariffs: string[];
                }[];
                dayCaps: {
                    yen: number;
                    tariffs: string[];
                }[];
                /** @default [] */
                monthCaps: {
                    yen: number;
                    tariffs: string[];
                    /** @enum {string} */
                    per: "organisation" | "person";
                }[];
                /** @default null */
                maximumYen: number | null;
                minimumYen: number | null;
                options: {
                    code: string;
                    label: {
                        ja: string;
                        en: string;
                    };
                    yen: number;
                    unit: {
                        ja: string;
                        en: string;
                    };
                    classFactor: boolean;
                    /** @default null */
                    percent: string | null;
                    /**
                     * @default on-request
                     * @enum {string}
                     */
                    charged: "on-request" | "every-run" | "every-unit";
                    /** @default [] */
                    tariffs: string[];
                    /** @default false */
                    inTotal: boolean;
                    /** @default null */
                    collectedFor: {
                        ja: string;
                        en: string;
                    } | null;
                }[];
                indirectPercent: string;
                /** @default null */
                alongsidePercent: string | null;
                /**
                 * @default half-up
                 * @enum {string}
                 */
                rounding: "half-up" | "floor" | "ceiling";
                tax: {
                    /** @enum {string} */
                    treatment: "inclusive" | "exclusive" | "out-of-scope";
                    percent: string;
                };
                /** Format: date-time */
                effectiveFrom: string;
                source: {
                    url: string;
                    note: string;
                };
            };
            organisationClass: ("large" | "sme" | "startup" | "academia" | "public" | "internal") | null;
            unitPrices: {
                /** @enum {string} */
                serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                tariff: string | null;
                label: {
                    ja: string;
                    en: string;
                };
                yen: string | null;
                discountedYen: string | null;
            }[];
            discounts: {
                label: {
                    ja: string;
                    en: string;
                };
                percent: string;
            }[];
            optionPrices: {
                code: string;
                label: {
                    ja: string;
                    en: string;
                };
                unit: {
                    ja: string;
                    en: string;
                };
                yen: string | null;
            }[];
            subsidy: {
                /** @enum {string} */
                mode: "free" | "at-cost";
                lastDay: string;
                programme: {
                    ja: string;
                    en: string;
                };
                unit: ({
                    /** @constant */
                    kind: "time";
                    minutes: number;
                    /** @enum {string} */
                    billing: "prorated" | "started";
                } | {
                    /** @constant */
                    kind: "person-time";
                    minutes: number;
                } | {
                    /** @constant */
                    kind: "day";
                } | {
                    /** @constant */
                    kind: "half-day";
                    /** @default 0 */
                    fromMinute: number;
                } | {
                    /** @constant */
                    kind: "count";
                    noun: {
                        ja: string;
                        en: string;
                    };
                }) | null;
                unitPrices: {
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                    tariff: string | null;
                    label: {
                        ja: string;
                        en: string;
                    };
                    yen: string | null;
                    discountedYen: string | null;
                }[];
            } | null;
        };
        Quote: {
            /** Format: uuid */
            instrumentId: string;
            /** @enum {string} */
            organisationClass: "large" | "sme" | "startup" | "academia" | "public" | "internal";
            classValidTo: string | null;
            nextClass: ("large" | "sme" | "startup" | "academia" | "public" | "internal") | null;
            tariff: string | null;
            lines: {
                /** @enum {string} */
                kind: "usage" | "subsidy" | "allowance" | "overage" | "time-rule" | "discount" | "day-cap" | "month-cap" | "maximum" | "minimum" | "option" | "collected" | "indirect" | "fee";
                label: {
                    ja: string;
                    en: string;
                };
                quantity: string | null;
                unitLabel: {
                    ja: string;
                    en: string;
                } | null;
                unitYen: string | null;
                amount: string;
                /** Format: uuid */
                cardId: string;
            }[];
            totals: {
                net: number;
                tax: number;
                total: number;
                taxPercent: string;
            };
            fee: {
                lines: {
                    /** @enum {string} */
                    kind: "usage" | "subsidy" | "allowance" | "overage" | "time-rule" | "discount" | "day-cap" | "month-cap" | "maximum" | "minimum" | "option" | "collected" | "indirect" | "fee";
                    label: {
                        ja: string;
                        en: string;
                    };
                    quantity: string | null;
                    unitLabel: {
                        ja: string;
                        en: string;
                    } | null;
                    unitYen: string | null;
                    amount: string;
                    /** Format: uuid */
                    cardId: string;
                }[];
                totals: {
                    net: number;
                    tax: number;
                    total: number;
                    taxPercent: string;
                };
            } | null;
            subsidy: {
                /** @enum {string} */
                mode: "free" | "at-cost";
                lastDay: string;
            } | null;
        };
        ContractQuote: {
            contractId: string | null;
            /** @enum {string} */
            form: "usage-terms" | "subscription" | "joint-research" | "commissioned";
            title: {
                ja: string;
                en: string;
            } | null;
            lines: {
                /** @enum {string} */
                kind: "usage" | "subsidy" | "allowance" | "overage" | "time-rule" | "discount" | "day-cap" | "month-cap" | "maximum" | "minimum" | "option" | "collected" | "indirect" | "fee";
                label: {
                    ja: string;
                    en: string;
                };
                quantity: string | null;
                unitLabel: {
                    ja: string;
                    en: string;
                } | null;
                unitYen: string | null;
                amount: string;
                /** Format: uuid */
                cardId: string;
            }[];
            totals: {
                net: number;
                tax: number;
                total: number;
                taxPercent: string;
            } | null;
            refusal: ({
                slug: string;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        ContractComparison: {
            period: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            };
            uses: number;
            uncompared: number;
            usesYen: number;
            feesYen: number;
            underYen: number;
            otherwiseYen: number;
            savedYen: number;
        };
        PriceExamples: {
            /** Format: uuid */
            instrumentId: string;
            items: {
                /** @enum {string} */
                organisationClass: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                totals: {
                    minutes: number;
                    total: number | null;
                }[];
            }[];
        };
        PriceEffect: {
            count: number;
            rated: number;
            changed: number;
            unpriced: number;
            totals: {
                before: number;
                after: number;
            };
            items: {
                /** Format: uuid */
                reservationId: string;
                /** Format: uuid */
                organisationId: string;
                period: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                before: {
                    total: number | null;
                    problem: ({
                        slug: string;
                    } & {
                        [key: string]: unknown;
                    }) | null;
                };
                after: {
                    total: number | null;
                    problem: ({
                        slug: string;
                    } & {
                        [key: string]: unknown;
                    }) | null;
                };
            }[];
        };
        IssuedQuote: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            instrumentId: string;
            number: string;
            fiscalYear: number;
            sequence: number;
            institutionName: {
                ja: string;
                en: string;
            };
            organisationName: {
                ja: string;
                en: string;
            };
            instrumentName: {
                ja: string;
                en: string;
            };
            /** Format: uuid */
            issuedBy: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date-time */
            validUntil: string;
            wish: {
                period: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                /** @enum {string} */
                serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                tariff: string | null;
                quantity: number;
                options: {
                    code: string;
                    quantity: string;
                }[];
            };
            /** @enum {string} */
            organisationClass: "large" | "sme" | "startup" | "academia" | "public" | "internal";
            classValidTo: string | null;
            termsVersion: number | null;
            tariff: string | null;
            lines: {
                /** @enum {string} */
                kind: "usage" | "subsidy" | "allowance" | "overage" | "time-rule" | "discount" | "day-cap" | "month-cap" | "maximum" | "minimum" | "option" | "collected" | "indirect" | "fee";
                label: {
                    ja: string;
                    en: string;
                };
                quantity: string | null;
                unitLabel: {
                    ja: string;
                    en: string;
                } | null;
                unitYen: string | null;
                amount: string;
                /** Format: uuid */
                cardId: string;
            }[];
            totals: {
                net: number;
                tax: number;
                total: number;
                taxPercent: string;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "valid" | "expired";
            taxInside: boolean;
            /** Format: date-time */
            issuedAt: string;
            version: number;
        };
        IssuedQuoteToday: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            instrumentId: string;
            number: string;
            fiscalYear: number;
            sequence: number;
            institutionName: {
                ja: string;
                en: string;
            };
            organisationName: {
                ja: string;
                en: string;
            };
            instrumentName: {
                ja: string;
                en: string;
            };
            /** Format: uuid */
            issuedBy: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date-time */
            validUntil: string;
            wish: {
                period: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                };
                /** @enum {string} */
                serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                tariff: string | null;
                quantity: number;
                options: {
                    code: string;
                    quantity: string;
                }[];
            };
            /** @enum {string} */
            organisationClass: "large" | "sme" | "startup" | "academia" | "public" | "internal";
            classValidTo: string | null;
            termsVersion: number | null;
            tariff: string | null;
            lines: {
                /** @enum {string} */
                kind: "usage" | "subsidy" | "allowance" | "overage" | "time-rule" | "discount" | "day-cap" | "month-cap" | "maximum" | "minimum" | "option" | "collected" | "indirect" | "fee";
                label: {
                    ja: string;
                    en: string;
                };
                quantity: string | null;
                unitLabel: {
                    ja: string;
                    en: string;
                } | null;
                unitYen: string | null;
                amount: string;
                /** Format: uuid */
                cardId: string;
            }[];
            totals: {
                net: number;
                tax: number;
                total: number;
                taxPercent: string;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "valid" | "expired";
            taxInside: boolean;
            /** Format: date-time */
            issuedAt: string;
            version: number;
            today: {
                totals: {
                    net: number;
                    tax: number;
                    total: number;
                    taxPercent: string;
                };
            } | {
                slug: string;
            };
        };
        Issuer: {
            /** Format: uuid */
            institutionId: string;
            name: {
                ja: string;
                en: string;
            };
            addressLines: string[];
            registrationNumber: string | null;
            isCorporation: boolean;
            /** @enum {string} */
            taxRounding: "floor" | "half-up" | "ceiling";
            /** @enum {string} */
            basis: "exclusive" | "inclusive";
            due: {
                monthsAfter: number;
                day: number;
            };
            bankAccounts: {
                bankCode: string;
                bankName: string;
                branchCode: string;
                branchName: string;
                /** @enum {string} */
                kind: "ordinary" | "current" | "savings";
                number: string;
                holder: string;
                /** @enum {string} */
                yearsAre: "era" | "western";
                cancelledInTotals: boolean;
            }[];
            fourEyesFromYen: number | null;
            /** @default [] */
            reminders: {
                daysLate: number;
                fromYen: number;
            }[];
            /**
             * @default [
             *       110,
             *       145,
             *       150,
             *       154,
             *       160,
             *       165,
             *       220,
             *       229,
             *       275,
             *       330,
             *       385,
             *       440,
             *       484,
             *       490,
             *       550,
             *       605,
             *       660,
             *       770,
             *       880,
             *       990
             *     ]
             */
            withheldYen: number[];
            singleYear: boolean;
            /** Format: date */
            effectiveFrom: string;
            change: {
                /** Format: uuid */
                institutionId: string;
                name: {
                    ja: string;
                    en: string;
                };
                addressLines: string[];
                registrationNumber: string | null;
                isCorporation: boolean;
                /** @enum {string} */
                taxRounding: "floor" | "half-up" | "ceiling";
                /** @enum {string} */
                basis: "exclusive" | "inclusive";
                due: {
                    monthsAfter: number;
                    day: number;
                };
                bankAccounts: {
                    bankCode: string;
                    bankName: string;
                    branchCode: string;
                    branchName: string;
                    /** @enum {string} */
                    kind: "ordinary" | "current" | "savings";
                    number: string;
                    holder: string;
                    /** @enum {string} */
                    yearsAre: "era" | "western";
                    cancelledInTotals: boolean;
                }[];
                fourEyesFromYen: number | null;
                /** @default [] */
                reminders: {
                    daysLate: number;
                    fromYen: number;
                }[];
                /**
                 * @default [
                 *       110,
                 *       145,
                 *       150,
                 *       154,
                 *       160,
                 *       165,
                 *       220,
                 *       229,
                 *       275,
                 *       330,
                 *       385,
                 *       440,
                 *       484,
                 *       490,
                 *       550,
                 *       605,
                 *       660,
                 *       770,
                 *       880,
                 *       990
                 *     ]
                 */
                withheldYen: number[];
                singleYear: boolean;
                /** Format: date */
                effectiveFrom: string;
                /** Format: uuid */
                changeId: string;
                /** Format: uuid */
                proposedBy: string;
            } | null;
            effectiveDays: string[];
            version: number;
            /** @enum {string} */
            registration: "none" | "fits" | "unchecked";
        };
        CustomerAccount: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            addressee: string | null;
            addressLines: string[];
            /** @enum {string} */
            invoicePer: "organisation" | "project" | "purchase-order";
            /** @enum {string} */
            settledBy: "invoice" | "budget-transfer" | "clearing";
            clearedWith: string | null;
            payerCode: string | null;
            virtualAccount: string | null;
            /** @default null */
            endpoint: {
                scheme: string;
                id: string;
            } | null;
            payerNames: string[];
            organisationName: {
                ja: string;
                en: string;
            };
            isDescribed: boolean;
            version: number;
        };
        InvoiceRun: {
            /** Format: uuid */
            institutionId: string;
            organisationId: string | null;
            month: string;
            issuedOn: string | null;
            /** Format: uuid */
            proposedBy: string;
            invoices: number;
            totalYen: number;
            needsSecond: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "proposing" | "proposed" | "approved" | "withdrawn" | "ended";
            charges: number | null;
            decidedBy: string | null;
            /** Format: date-time */
            proposedAt: string;
            version: number;
            progress: {
                lines: number;
                left: number;
                issued: number;
                leftOut: number;
            };
        };
        InvoiceRunItem: {
            /** @enum {string} */
            kind: "invoice" | "budget-transfer";
            project: string | null;
            purchaseOrder: string | null;
            recipient: {
                name: {
                    ja: string;
                    en: string;
                };
                addressee: string | null;
                addressLines: string[];
                /** @default null */
                endpoint: {
                    scheme: string;
                    id: string;
                } | null;
            };
            totals: {
                taxPercent: string;
                net: number;
                tax: number;
                total: number;
            }[];
            totalYen: number;
            nth: number;
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            status: "proposed" | "issued" | "left-out";
            invoiceId: string | null;
            warnings: ("no-account" | "no-registration-number" | "no-bank-account" | "no-electronic-form")[];
            lineCount: number;
            lines: {
                /** Format: uuid */
                chargeId: string;
                /** @default 1 */
                chargeVersion: number;
                label: {
                    ja: string;
                    en: string;
                };
                /** Format: date */
                suppliedFrom: string;
                /** Format: date */
                suppliedTo: string;
                netYen: number;
                amountYen: number;
                taxPercent: string;
            }[];
        };
        Invoice: {
            /** @enum {string} */
            kind: "invoice" | "budget-transfer";
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            number: string;
            /** Format: date */
            issuedOn: string;
            dueOn: string | null;
            month: string;
            project: string | null;
            purchaseOrder: string | null;
            totalYen: number;
            /** Format: uuid */
            id: string;
            issuerName: {
                ja: string;
                en: string;
            };
            recipientName: {
                ja: string;
                en: string;
            };
            /** @enum {string} */
            state: "open" | "part" | "overdue" | "paid" | "credited" | "transferred";
            creditedYen: number;
            settledYen: number;
            openYen: number;
        };
        InvoiceSums: {
            count: number;
            totalYen: number;
            creditedYen: number;
            settledYen: number;
            transferredYen: number;
            openYen: number;
            overdueYen: number;
        };
        InvoiceDetail: {
            /** @enum {string} */
            kind: "invoice" | "budget-transfer";
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            number: string;
            fiscalYear: number;
            sequence: number;
            /** Format: date */
            issuedOn: string;
            dueOn: string | null;
            month: string;
            project: string | null;
            purchaseOrder: string | null;
            issuer: {
                name: {
                    ja: string;
                    en: string;
                };
                addressee: string | null;
                addressLines: string[];
                registrationNumber: string | null;
                bankAccounts: {
                    bankCode: string;
                    bankName: string;
                    branchCode: string;
                    branchName: string;
                    /** @enum {string} */
                    kind: "ordinary" | "current" | "savings";
                    number: string;
                    holder: string;
                    /** @enum {string} */
                    yearsAre: "era" | "western";
                    cancelledInTotals: boolean;
                }[];
            };
            recipient: {
                name: {
                    ja: string;
                    en: string;
                };
                addressee: string | null;
                addressLines: string[];
                /** @default null */
                endpoint: {
                    scheme: string;
                    id: string;
                } | null;
            };
            /** @enum {string} */
            basis: "exclusive" | "inclusive";
            /**
             * @default floor
             * @enum {string}
             */
            taxRounding: "floor" | "half-up" | "ceiling";
            lines: {
                /** Format: uuid */
                chargeId: string;
                /** @default 1 */
                chargeVersion: number;
                label: {
                    ja: string;
                    en: string;
                };
                /** Format: date */
                suppliedFrom: string;
                /** Format: date */
                suppliedTo: string;
                netYen: number;
                amountYen: number;
                taxPercent: string;
            }[];
            totals: {
                taxPercent: string;
                net: number;
                tax: number;
                total: number;
            }[];
            totalYen: number;
            runId: string | null;
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            state: "open" | "part" | "overdue" | "paid" | "credited" | "transferred";
            creditedYen: number;
            settledYen: number;
            openYen: number;
            noElectronicForm: ("budget-transfer" | "no-registration-number" | "no-endpoint" | "tax-out-of-range") | null;
            left: {
                amountYen: number;
                totalYen: number;
            }[];
            creditNotes: {
                /** Format: uuid */
                id: string;
                number: string | null;
                /** Format: date */
                issuedOn: string;
                totalYen: number;
                reason: string;
            }[];
            reminders: {
                level: number;
                /** Format: date */
                remindedOn: string;
                openYen: number;
            }[];
        };
        CreditRequest: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            invoiceId: string;
            invoiceNumber: string;
            totalYen: number;
            wish: {
                /** @constant */
                kind: "whole";
            } | {
                /** @constant */
                kind: "lines";
                lines: {
                    line: number;
                    amountYen: number;
                }[];
            } | {
                /** @constant */
                kind: "amount";
                totalYen: number;
            };
            chargeId: string | null;
            reason: string;
            /** @enum {string} */
            afterwards: "bill-again" | "waive";
            withDocument: boolean;
            /** Format: uuid */
            proposedBy: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "waiting" | "approved" | "rejected";
            decidedBy: string | null;
            creditNoteId: string | null;
            /** Format: date-time */
            proposedAt: string;
            version: number;
        };
        CreditNote: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            fiscalYear: number;
            /** Format: date */
            issuedOn: string;
            issuer: {
                name: {
                    ja: string;
                    en: string;
                };
                addressee: string | null;
                addressLines: string[];
                registrationNumber: string | null;
                bankAccounts: {
                    bankCode: string;
                    bankName: string;
                    branchCode: string;
                    branchName: string;
                    /** @enum {string} */
                    kind: "ordinary" | "current" | "savings";
                    number: string;
                    holder: string;
                    /** @enum {string} */
                    yearsAre: "era" | "western";
                    cancelledInTotals: boolean;
                }[];
            };
            recipient: {
                name: {
                    ja: string;
                    en: string;
                };
                addressee: string | null;
                addressLines: string[];
                /** @default null */
                endpoint: {
                    scheme: string;
                    id: string;
                } | null;
            };
            /** @enum {string} */
            basis: "exclusive" | "inclusive";
            totalYen: number;
            /** Format: uuid */
            invoiceId: string;
            /** @enum {string} */
            kind: "invoice" | "budget-transfer";
            corrects: {
                number: string;
                /** Format: date */
                issuedOn: string;
                registrationNumber: string | null;
            };
            number: string | null;
            sequence: number | null;
            reason: string;
            /** @enum {string} */
            afterwards: "bill-again" | "waive";
            lines: {
                line: number;
                /** Format: uuid */
                chargeId: string;
                label: {
                    ja: string;
                    en: string;
                };
                /** Format: date */
                suppliedFrom: string;
                /** Format: date */
                suppliedTo: string;
                taxPercent: string;
                netYen: number;
                taxYen: number;
                billedYen: number;
                unbilledYen: number;
                /** @enum {string} */
                income: "use" | "fee" | "contract" | "compensation";
            }[];
            totals: {
                taxPercent: string;
                net: number;
                tax: number;
                total: number;
            }[];
            /** Format: uuid */
            id: string;
        };
        CreditProposal: {
            /** Format: uuid */
            chargeId: string;
            /** Format: uuid */
            invoiceId: string;
            invoiceNumber: string;
            line: number;
            /** Format: uuid */
            organisationId: string;
            organisationName: {
                ja: string;
                en: string;
            };
            label: {
                ja: string;
                en: string;
            };
            tooMuchYen: number;
        };
        BankFile: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institutionId: string;
            name: string;
            /** @enum {string} */
            kind: "zengin-01" | "zengin-03" | "camt.053" | "camt.054" | "csv";
            /** @enum {string} */
            status: "read" | "running" | "done" | "failed";
            accounts: {
                account: {
                    bankCode: string;
                    branchCode: string;
                    kind: string;
                    number: string;
                };
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                openingYen: number | null;
                closingYen: number | null;
                inCount: number;
                inYen: number;
                outCount: number;
                outYen: number;
                cancelledCount: number;
                cancelledYen: number;
            }[];
            rowsTotal: number;
            rowsDone: number;
            /** Format: date-time */
            uploadedAt: string;
            payments: {
                added: number;
                addedYen: number;
                known: number;
                matched: number;
                reversed: number;
                unknownReversals: number;
            } | null;
        };
        Payment: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            institutionId: string;
            organisationId: string | null;
            source: {
                /** @constant */
                kind: "statement";
                /** Format: uuid */
                statementId: string;
                record: number;
                account: {
                    bankCode: string;
                    branchCode: string;
                    kind: string;
                    number: string;
                };
                reference: string;
            } | {
                /** @constant */
                kind: "by-hand";
            };
            /** Format: date */
            postedOn: string;
            /** Format: date */
            bookedOn: string;
            yen: number;
            matchedYen: number;
            refundedYen: number;
            assignedYen: number;
            restYen: number;
            /** @enum {string} */
            state: "waiting" | "part" | "held" | "settled" | "cancelled";
            cancelled: boolean;
            withdrawn: string | null;
            matches: {
                match: number;
                /** Format: uuid */
                organisationId: string;
                allocations: {
                    /** Format: uuid */
                    invoiceId: string;
                    yen: number;
                    feeYen: number;
                    number: string;
                }[];
                reasons: ("number-named" | "payer-code" | "name-equal" | "name-begins-so" | "name-differs" | "code-differs" | "other-number-named" | "amount-equal" | "amount-less-fee" | "sum-of-invoices" | "part-of-invoice" | "together-with-others" | "more-than-open" | "by-hand")[];
                automatic: boolean;
            }[];
            assignments: {
                assignment: number;
                /** @enum {string} */
                to: "interest-income" | "other-income" | "deposits" | "clearing";
                yen: number;
                reason: string;
                returnedOn: string | null;
            }[];
            payerName: string;
            payerCode: string;
            payerBank: string;
            remark: string;
            edi: string;
        };
        PaymentReview: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            institutionId: string;
            organisationId: string | null;
            source: {
                /** @constant */
                kind: "statement";
                /** Format: uuid */
                statementId: string;
                record: number;
                account: {
                    bankCode: string;
                    branchCode: string;
                    kind: string;
                    number: string;
                };
                reference: string;
            } | {
                /** @constant */
                kind: "by-hand";
            };
            /** Format: date */
            postedOn: string;
            /** Format: date */
            bookedOn: string;
            yen: number;
            matchedYen: number;
            refundedYen: number;
            assignedYen: number;
            restYen: number;
            /** @enum {string} */
            state: "waiting" | "part" | "held" | "settled" | "cancelled";
            cancelled: boolean;
            withdrawn: string | null;
            matches: {
                match: number;
                /** Format: uuid */
                organisationId: string;
                allocations: {
                    /** Format: uuid */
                    invoiceId: string;
                    yen: number;
                    feeYen: number;
                    number: string;
                }[];
                reasons: ("number-named" | "payer-code" | "name-equal" | "name-begins-so" | "name-differs" | "code-differs" | "other-number-named" | "amount-equal" | "amount-less-fee" | "sum-of-invoices" | "part-of-invoice" | "together-with-others" | "more-than-open" | "by-hand")[];
                automatic: boolean;
            }[];
            assignments: {
                assignment: number;
                /** @enum {string} */
                to: "interest-income" | "other-income" | "deposits" | "clearing";
                yen: number;
                reason: string;
                returnedOn: string | null;
            }[];
            payerName: string;
            payerCode: string;
            payerBank: string;
            remark: string;
            edi: string;
            candidates: components["schemas"]["MatchCandidate"][];
        };
        MatchCandidate: {
            /** Format: uuid */
            organisationId: string;
            allocations: {
                /** Format: uuid */
                invoiceId: string;
                yen: number;
                feeYen: number;
                number: string;
                /** Format: date */
                dueOn: string;
                totalYen: number;
                leftYen: number;
            }[];
            reasons: ("number-named" | "payer-code" | "name-equal" | "name-begins-so" | "name-differs" | "code-differs" | "other-number-named" | "amount-equal" | "amount-less-fee" | "sum-of-invoices" | "part-of-invoice" | "together-with-others" | "more-than-open" | "by-hand")[];
            togetherWith: string[];
            confidence: number;
        };
        AccountBalance: {
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            openYen: number;
            overdueYen: number;
            creditYen: number;
            unallocatedYen: number;
        };
        ChargeSums: {
            all: {
                count: number;
                net: number;
                total: number;
            };
            groups: {
                count: number;
                net: number;
                total: number;
                key: string;
            }[];
            rest: {
                count: number;
                net: number;
                total: number;
            } | null;
        };
        Charge: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "run" | "cancellation" | "no-show" | "contract-fee" | "compensation";
            contract: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                form: "usage-terms" | "subscription" | "joint-research" | "commissioned";
                title: {
                    ja: string;
                    en: string;
                };
                /** @enum {string} */
                feeKind: "setup" | "period" | "plan-change" | "true-up" | "instalment";
            } | null;
            fee: {
                percent: number;
                price: {
                    lines: {
                        /** @enum {string} */
                        kind: "usage" | "subsidy" | "allowance" | "overage" | "time-rule" | "discount" | "day-cap" | "month-cap" | "maximum" | "minimum" | "option" | "collected" | "indirect" | "fee";
                        label: {
                            ja: string;
                            en: string;
                        };
                        quantity: string | null;
                        unitLabel: {
                            ja: string;
                            en: string;
                        } | null;
                        unitYen: string | null;
                        amount: string;
                        /** Format: uuid */
                        cardId: string;
                    }[];
                    totals: {
                        net: number;
                        tax: number;
                        total: number;
                        taxPercent: string;
                    };
                };
            } | null;
            reservationId: string | null;
            instrumentId: string | null;
            personId: string | null;
            organisationClass: ("large" | "sme" | "startup" | "academia" | "public" | "internal") | null;
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            agreementId: string | null;
            incidentId: string | null;
            tariff: string | null;
            lines: {
                /** @enum {string} */
                kind: "usage" | "subsidy" | "allowance" | "overage" | "time-rule" | "discount" | "day-cap" | "month-cap" | "maximum" | "minimum" | "option" | "collected" | "indirect" | "fee" | "contract-fee" | "compensation";
                label: {
                    ja: string;
                    en: string;
                };
                quantity: string | null;
                unitLabel: {
                    ja: string;
                    en: string;
                } | null;
                unitYen: string | null;
                amount: string;
                cardId: string | null;
            }[];
            totals: {
                net: number;
                tax: number;
                total: number;
                taxPercent: string;
            };
            reserved: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            } | null;
            /** Format: date-time */
            usedFrom: string;
            /** Format: date-time */
            usedTo: string;
            /** Format: date-time */
            ratedAt: string;
            month: string;
            project: string | null;
            purchaseOrder: string | null;
            correction: {
                reason: string;
                formerTotals: {
                    net: number;
                    tax: number;
                    total: number;
                    taxPercent: string;
                };
            } | null;
            adjustments: {
                /** Format: uuid */
                adjustmentId: string;
                netYen: number;
                reason: string;
                /** @enum {string} */
                until: "always" | "correction";
                /** Format: uuid */
                proposedBy: string;
            }[];
            waivedYen: number;
            pendingAdjustment: {
                /** Format: uuid */
                adjustmentId: string;
                netYen: number;
                reason: string;
                /** @enum {string} */
                until: "always" | "correction";
                /** Format: uuid */
                proposedBy: string;
            } | null;
            formerFiscalYear: number | null;
            /** @enum {string} */
            state: "unbilled" | "invoiced" | "paid" | "credited" | "transferred" | "cleared" | "to-credit" | "nothing-owed";
            disputeId: string | null;
            unpublished: boolean;
            causedBy: {
                source: string;
                type: string;
                /** Format: uuid */
                eventId: string;
            }[];
        };
        SplitRule: {
            instrumentId: string | null;
            instrumentName: {
                ja: string;
                en: string;
            } | null;
            /** Format: date */
            effectiveFrom: string;
            shares: {
                /** @enum {string} */
                recipient: "keeper-rebate" | "renewal-reserve" | "staff-reward" | "department" | "partner" | "institution";
                name: {
                    ja: string;
                    en: string;
                };
                partnerId: string | null;
                percent: string;
            }[];
        };
        Distribution: {
            /** Format: uuid */
            institutionId: string;
            month: string;
            netYen: number;
            bookedOn: string | null;
            shares: {
                instrumentId: string | null;
                /** @enum {string} */
                recipient: "keeper-rebate" | "renewal-reserve" | "staff-reward" | "department" | "partner" | "institution";
                name: {
                    ja: string;
                    en: string;
                };
                partnerId: string | null;
                percent: string;
                yen: number;
                instrumentName: {
                    ja: string;
                    en: string;
                } | null;
            }[];
            totals: {
                /** @enum {string} */
                recipient: "keeper-rebate" | "renewal-reserve" | "staff-reward" | "department" | "partner" | "institution";
                name: {
                    ja: string;
                    en: string;
                };
                partnerId: string | null;
                yen: number;
            }[];
        };
        ClearingListed: {
            /** Format: uuid */
            id: string;
            number: string;
            quarter: string;
            /** @enum {string} */
            status: "proposed" | "accepted" | "declined";
            institutionIds: string[];
            /** Format: uuid */
            by: string;
            acceptedBy: string[];
            declined: {
                /** Format: uuid */
                by: string;
                reason: string;
            } | null;
            balance: {
                /** Format: uuid */
                debtorId: string;
                /** Format: uuid */
                creditorId: string;
                yen: number;
            } | null;
            /** Format: date */
            proposedOn: string;
            paid: {
                /** Format: uuid */
                by: string;
                /** Format: date */
                paidOn: string;
            }[];
            version: number;
        };
        ClearingPreview: {
            claims: {
                /** Format: uuid */
                creditorId: string;
                /** Format: uuid */
                debtorId: string;
                /** @enum {string} */
                of: "use" | "share";
                netYen: number;
                taxYen: number;
                taxPercent: string;
                count: number;
            }[];
            balance: {
                /** Format: uuid */
                debtorId: string;
                /** Format: uuid */
                creditorId: string;
                yen: number;
            } | null;
        };
        Clearing: {
            /** Format: uuid */
            id: string;
            number: string;
            quarter: string;
            /** @enum {string} */
            status: "proposed" | "accepted" | "declined";
            institutionIds: string[];
            /** Format: uuid */
            by: string;
            acceptedBy: string[];
            declined: {
                /** Format: uuid */
                by: string;
                reason: string;
            } | null;
            balance: {
                /** Format: uuid */
                debtorId: string;
                /** Format: uuid */
                creditorId: string;
                yen: number;
            } | null;
            /** Format: date */
            proposedOn: string;
            paid: {
                /** Format: uuid */
                by: string;
                /** Format: date */
                paidOn: string;
            }[];
            version: number;
            names: {
                [key: string]: {
                    ja: string;
                    en: string;
                };
            };
            registrationNumbers: {
                [key: string]: string;
            };
            claims: {
                /** Format: uuid */
                creditorId: string;
                /** Format: uuid */
                debtorId: string;
                /** @enum {string} */
                of: "use" | "share";
                netYen: number;
                taxYen: number;
                taxPercent: string;
                lines: {
                    chargeId: string | null;
                    organisationId: string | null;
                    instrumentId: string | null;
                    month: string;
                    netYen: number;
                }[];
            }[];
        };
        Dispute: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            chargeId: string;
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            organisationId: string;
            personId: string | null;
            line: number | null;
            /** @enum {string} */
            status: "open" | "accepted" | "declined" | "withdrawn";
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            latestAt: string;
            messages: {
                /** Format: date-time */
                at: string;
                /** Format: uuid */
                by: string;
                /** @enum {string} */
                side: "organisation" | "institution";
                text: string;
            }[];
            waiting: {
                adjustment: {
                    /** Format: uuid */
                    adjustmentId: string;
                    netYen: number;
                };
            } | null;
            settled: {
                /** @enum {string} */
                outcome: "accepted" | "declined" | "withdrawn";
                adjustment: {
                    /** Format: uuid */
                    adjustmentId: string;
                    netYen: number;
                } | null;
            } | null;
            version: number;
        };
        JournalEntry: {
            /** Format: uuid */
            eventId: string;
            line: number;
            /** Format: date */
            day: string;
            /** @enum {string} */
            debit: "unbilled" | "receivable" | "bank" | "internal-transfer" | "clearing" | "suspense" | "deposits" | "deferred" | "tax" | "revenue-use" | "revenue-fee" | "revenue-contract" | "revenue-compensation" | "interest-income" | "other-income" | "revenue-share" | "rounding" | "shares-owed" | "renewal-reserve" | "rebates" | "staff-rewards" | "department-shares" | "renewal-transfers" | "partner-shares" | "use-elsewhere" | "bank-fees";
            /** @enum {string} */
            credit: "unbilled" | "receivable" | "bank" | "internal-transfer" | "clearing" | "suspense" | "deposits" | "deferred" | "tax" | "revenue-use" | "revenue-fee" | "revenue-contract" | "revenue-compensation" | "interest-income" | "other-income" | "revenue-share" | "rounding" | "shares-owed" | "renewal-reserve" | "rebates" | "staff-rewards" | "department-shares" | "renewal-transfers" | "partner-shares" | "use-elsewhere" | "bank-fees";
            yen: number;
            /** Format: date-time */
            recordedAt: string;
            organisationId: string | null;
            chargeId: string | null;
            documentId: string | null;
            document: ("invoice" | "credit-note") | null;
            number: string | null;
            invoiceId: string | null;
            paymentId: string | null;
        };
        RetainedDocument: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "invoice" | "budget-transfer" | "credit-note" | "payment" | "quote" | "clearing";
            /** Format: date */
            day: string;
            yen: number;
            number: string | null;
            /** Format: uuid */
            institutionId: string;
            organisationId: string | null;
        };
        CostRecovery: {
            items: {
                /** Format: uuid */
                instrumentId: string;
                fiscalYear: number;
                incomeYen: number;
                usedHours: string;
                incomes: {
                    /** @enum {string} */
                    organisationClass: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                    netYen: number;
                    hours: string;
                }[];
                costs: {
                    purchase: {
                        yen: number;
                        /** Format: date */
                        on: string;
                        years: number;
                    } | null;
                    depreciationYen: number;
                    maintenanceYen: number;
                    staffYen: number;
                    spaceYen: number;
                    consumablesYen: number;
                    plannedHours: number;
                } | null;
                fullCostYen: number | null;
                ofMaintenancePercent: string | null;
                ofFullCostPercent: string | null;
                hourCostYen: {
                    planned: string;
                    used: string | null;
                } | null;
            }[];
            nextCursor: string | null;
            totals: {
                instruments: number;
                withSheet: number;
                incomeYen: number;
                maintenanceYen: number;
                fullCostYen: number;
                ofMaintenancePercent: string | null;
                ofFullCostPercent: string | null;
            } | null;
        };
        Reconciled: {
            /** Format: uuid */
            id: string;
            reservationId: string | null;
            chargeId: string | null;
            instrumentId: string | null;
            /** Format: uuid */
            organisationId: string;
            personId: string | null;
            contractId: string | null;
            status: ("requested" | "confirmed" | "running" | "ended" | "cancelled" | "no-show" | "unused" | "declined") | null;
            feePercent: number;
            reserved: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            } | null;
            used: {
                /** Format: date-time */
                start: string;
                end: string | null;
            } | null;
            meteredMinutes: number | null;
            charged: {
                kind: string;
                netYen: number;
            } | null;
            billedYen: number;
            toBillYen: number;
            documents: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "invoice" | "budget-transfer" | "credit-note";
                number: string | null;
                netYen: number;
                openYen: number | null;
                state: ("open" | "part" | "paid" | "credited") | null;
                paymentIds: string[];
            }[];
            differences: ("not-charged" | "without-booking" | "charged-unused" | "not-ended" | "not-billed" | "billed-less" | "billed-more" | "disputed" | "overdue" | "not-paid" | "used-longer" | "unused")[];
        };
        WhatIf: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institutionId: string;
            /** Format: uuid */
            personId: string;
            asked: {
                /** Format: uuid */
                institutionId: string;
                fromMonth: string;
                toMonth: string;
                changes: ({
                    /** @constant */
                    type: "price";
                    /** @default null */
                    instrumentIds: string[] | null;
                    /** @default null */
                    from: string | null;
                    by: string;
                } | {
                    /** @constant */
                    type: "class-factors";
                    /** @default null */
                    instrumentIds: string[] | null;
                    /** @default null */
                    from: string | null;
                    factors: {
                        [key: string]: string;
                    };
                } | {
                    /** @constant */
                    type: "indirect";
                    /** @default null */
                    instrumentIds: string[] | null;
                    /** @default null */
                    from: string | null;
                    percent: string;
                } | {
                    /** @constant */
                    type: "rate-card";
                    instrumentIds: string[];
                    /** @default null */
                    from: string | null;
                    card: {
                        /** @constant */
                        kind: "of-instrument";
                        /** Format: uuid */
                        instrumentId: string;
                    } | {
                        /** @constant */
                        kind: "new";
                        card: {
                            unit: {
                                /** @constant */
                                kind: "time";
                                minutes: number;
                                /** @enum {string} */
                                billing: "prorated" | "started";
                            } | {
                                /** @constant */
                                kind: "person-time";
                                minutes: number;
                            } | {
                                /** @constant */
                                kind: "day";
                            } | {
                                /** @constant */
                                kind: "half-day";
                                /** @default 0 */
                                fromMinute: number;
                            } | {
                                /** @constant */
                                kind: "count";
                                noun: {
                                    ja: string;
                                    en: string;
                                };
                            };
                            /** @enum {string} */
                            basis: "reserved" | "used" | "overage";
                            pricing: {
                                /** @constant */
                                kind: "table";
                                tariffs: {
                                    code: string;
                                    label: {
                                        ja: string;
                                        en: string;
                                    };
                                    yen: number;
                                    organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                                    serviceKinds: ("equipment-use" | "technical-guidance" | "operated-run")[];
                                    /** @default null */
                                    unit: ({
                                        /** @constant */
                                        kind: "time";
                                        minutes: number;
                                        /** @enum {string} */
                                        billing: "prorated" | "started";
                                    } | {
                                        /** @constant */
                                        kind: "person-time";
                                        minutes: number;
                                    } | {
                                        /** @constant */
                                        kind: "day";
                                    } | {
                                        /** @constant */
                                        kind: "half-day";
                                        /** @default 0 */
                                        fromMinute: number;
                                    } | {
                                        /** @constant */
                                        kind: "count";
                                        noun: {
                                            ja: string;
                                            en: string;
                                        };
                                    }) | null;
                                    /** @default [] */
                                    tiers: {
                                        afterUnits: number;
                                        yen: number;
                                    }[];
                                    /** @default null */
                                    publication: {
                                        required: boolean;
                                        embargoMonths: number | null;
                                        elseTariff: string | null;
                                    } | null;
                                }[];
                                /**
                                 * @default following
                                 * @enum {string}
                                 */
                                tiering: "following" | "whole";
                            } | {
                                /** @constant */
                                kind: "factor";
                                baseYen: number;
                                factors: {
                                    [key: string]: string;
                                };
                                /** @default [] */
                                tiers: {
                                    afterUnits: number;
                                    yen: number;
                                }[];
                                /**
                                 * @default following
                                 * @enum {string}
                                 */
                                tiering: "following" | "whole";
                                /** @default null */
                                roundUpToYen: number | null;
                            };
                            timeRules: {
                                fromMinute: number;
                                toMinute: number;
                                weekdays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                                discountPercent: string;
                                /** @default 0 */
                                surchargePercent: string;
                                /** @default null */
                                unitYen: number | null;
                                /** @default [] */
                                tariffs: string[];
                            }[];
                            /** @default [] */
                            totalDiscounts: {
                                percent: string;
                                upToYen: number | null;
                                /** @default [] */
                                tariffs: string[];
                            }[];
                            dayCaps: {
                                yen: number;
                                tariffs: string[];
                            }[];
                            /** @default [] */
                            monthCaps: {
                                yen: number;
                                tariffs: string[];
                                /** @enum {string} */
                                per: "organisation" | "person";
                            }[];
                            /** @default null */
                            maximumYen: number | null;
                            minimumYen: number | null;
                            options: {
                                code: string;
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                yen: number;
                                unit: {
                                    ja: string;
                                    en: string;
                                };
                                classFactor: boolean;
                                /** @default null */
                                percent: string | null;
                                /**
                                 * @default on-request
                                 * @enum {string}
                                 */
                                charged: "on-request" | "every-run" | "every-unit";
                                /** @default [] */
                                tariffs: string[];
                                /** @default false */
                                inTotal: boolean;
                                /** @default null */
                                collectedFor: {
                                    ja: string;
                                    en: string;
                                } | null;
                            }[];
                            indirectPercent: string;
                            /** @default null */
                            alongsidePercent: string | null;
                            /**
                             * @default half-up
                             * @enum {string}
                             */
                            rounding: "half-up" | "floor" | "ceiling";
                            tax: {
                                /** @enum {string} */
                                treatment: "inclusive" | "exclusive" | "out-of-scope";
                                percent: string;
                            };
                            source: {
                                url: string;
                                note: string;
                            };
                        };
                    };
                } | {
                    /** @constant */
                    type: "contract";
                    /** @default null */
                    instrumentIds: string[] | null;
                    /** @default null */
                    from: string | null;
                    /** @default null */
                    organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[] | null;
                    contract: {
                        /** @constant */
                        form: "usage-terms";
                    } | {
                        /** @constant */
                        form: "subscription";
                        yenPerHour: number;
                    } | {
                        /** @constant */
                        form: "joint-research";
                        indirectPercent: string | null;
                        classFactor: string | null;
                    };
                } | {
                    /** @constant */
                    type: "subsidy";
                    /** @default null */
                    instrumentIds: string[] | null;
                    /** @default null */
                    from: string | null;
                    until: string | null;
                })[];
            };
            /** @enum {string} */
            status: "running" | "done" | "cancelled" | "failed";
            runsTotal: number;
            runsDone: number;
            /** Format: date-time */
            beganAt: string;
            /** Format: date-time */
            expiresAt: string;
            result: {
                all: {
                    count: number;
                    refused: number;
                    differing: number;
                    net: {
                        was: number;
                        would: number;
                    };
                    tax: {
                        was: number;
                        would: number;
                    };
                    total: {
                        was: number;
                        would: number;
                    };
                };
                months: {
                    count: number;
                    refused: number;
                    differing: number;
                    net: {
                        was: number;
                        would: number;
                    };
                    tax: {
                        was: number;
                        would: number;
                    };
                    total: {
                        was: number;
                        would: number;
                    };
                    month: string;
                }[];
                classes: {
                    count: number;
                    refused: number;
                    differing: number;
                    net: {
                        was: number;
                        would: number;
                    };
                    tax: {
                        was: number;
                        would: number;
                    };
                    total: {
                        was: number;
                        would: number;
                    };
                    /** @enum {string} */
                    organisationClass: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                }[];
                startups: {
                    was: {
                        organisations: number;
                        minutes: number;
                    };
                    would: {
                        organisations: number;
                        minutes: number;
                    };
                };
                recovery: {
                    net: {
                        was: number;
                        would: number;
                    };
                    maintenanceYen: number;
                    fullCostYen: number;
                    ofMaintenancePercent: {
                        was: string | null;
                        would: string | null;
                    };
                    ofFullCostPercent: {
                        was: string | null;
                        would: string | null;
                    };
                    withSheet: number;
                };
                unexplained: number;
                instruments: number;
                organisations: number;
            } | null;
        };
        WhatIfGroup: {
            count: number;
            refused: number;
            differing: number;
            net: {
                was: number;
                would: number;
            };
            tax: {
                was: number;
                would: number;
            };
            total: {
                was: number;
                would: number;
            };
            /** Format: uuid */
            id: string;
            recovery: {
                net: {
                    was: number;
                    would: number;
                };
                maintenanceYen: number;
                fullCostYen: number;
                ofMaintenancePercent: {
                    was: string | null;
                    would: string | null;
                };
                ofFullCostPercent: {
                    was: string | null;
                    would: string | null;
                };
            } | null;
        };
        WhatIfRun: {
            /** Format: uuid */
            chargeId: string;
            /** Format: uuid */
            reservationId: string;
            /** Format: uuid */
            instrumentId: string;
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            organisationClass: "large" | "sme" | "startup" | "academia" | "public" | "internal";
            /** @enum {string} */
            kind: "run" | "cancellation" | "no-show";
            /** Format: date-time */
            usedTo: string;
            was: number;
            would: number | null;
            refused: string | null;
        };
        Notice: {
            /** Format: uuid */
            id: string;
            kind: string;
            subject: {
                ja: string;
                en: string;
            };
            body: {
                ja: string;
                en: string;
            };
            link: string;
            /** Format: date-time */
            raisedAt: string;
            readAt: string | null;
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            url: string;
            eventTypes: string[];
            /** @enum {string} */
            status: "active" | "revoked" | "stopped";
            /** Format: uuid */
            ownerId: string;
            /** Format: date-time */
            createdAt: string;
            failuresInARow: number;
        };
        /** @enum {string} */
        WebhookEventType: "OrganisationRegistered" | "ClassRequested" | "ClassRequestWithdrawn" | "ClassDeclined" | "ClassCertified" | "ClassEndAnnounced" | "ClassExpired" | "MemberJoined" | "TermsAccepted" | "CoverageSet" | "SubscriptionAsked" | "SubscriptionAgreed" | "SubscriptionDeclined" | "SubscriptionPeriodBegan" | "SubscriptionRenewalAnnounced" | "SubscriptionPlanChanged" | "SubscriptionSeatsSet" | "SubscriptionPaused" | "SubscriptionResumed" | "SubscriptionCancelled" | "FairUseLifted" | "CommitmentSettled" | "SubscriptionEnded" | "AllowanceOpened" | "AllowanceChanged" | "AllowanceTaken" | "AllowanceGivenBack" | "AllowanceClosed" | "AllowanceNearlyExhausted" | "AllowanceExhausted" | "ContractFeeRaised" | "UsageAttributed" | "UsageCorrected" | "FeeAttributed" | "ResearchDrafted" | "ResearchRevised" | "ResearchReviewRequested" | "ResearchReviewersNamed" | "ResearchReviewed" | "ResearchSigned" | "ResearchAgreed" | "ResearchProposalWithdrawn" | "ResearchersNamed" | "ResearchPledgeSigned" | "ResearchBudgetReached" | "ResearchOverdraftAllowed" | "ResearchInstalmentReached" | "ResearchEnded" | "SlotHeld" | "HoldExpired" | "ReservationRequested" | "ReservationDeclined" | "ReservationConfirmed" | "ReservationMoved" | "OperatorChanged" | "ContractChanged" | "ContractLapsed" | "ContractRestored" | "ReservationHandedOver" | "SlotReleased" | "ReservationCancelled" | "ReservationAdapted" | "ReservationSuspended" | "ReservationResumed" | "NoShowRecorded" | "ReservationUnused" | "CancellationFeeIncurred" | "CancellationFeeWaived" | "RunStarted" | "OptionsRecorded" | "RunOverran" | "OverstayNoticed" | "ReservationDelayed" | "UnitFreed" | "RunEnded" | "RunCorrected" | "IncidentCompensationAssessed" | "IncidentCompensationWaived" | "SeriesBooked" | "SeriesDateAdded" | "SeriesMoved" | "SeriesCancelled" | "CompensationCharged" | "ContractFeeCharged" | "ChargeRated" | "ChargeCorrected" | "ChargeAdjustmentProposed" | "ChargeAdjusted" | "ChargeWaived" | "ChargeWaiverLifted" | "ChargeAdjustmentRejected" | "ChargeAdjustmentsLifted" | "QuoteIssued" | "QuoteExpired" | "AccountDescribed" | "InvoiceIssued" | "InvoiceReminded" | "DisputeOpened" | "DisputeMessagePosted" | "DisputeAcceptanceProposed" | "DisputeReopened" | "DisputeSettled" | "PaymentMatched" | "MatchReversed" | "PaymentRefunded" | "CreditNoteIssued" | "WebhookRegistered" | "WebhookRevoked" | "WebhookStopped";
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            type: string;
            /** @enum {string} */
            state: "waiting" | "delivered" | "given-up";
            attempts: number;
            nextTryAt: string | null;
            lastStatus: number | null;
            lastError: ("status-not-2xx" | "redirect-not-followed" | "timed-out" | "address-not-public" | "host-unknown" | "certificate-refused" | "unreachable") | null;
            /** Format: date-time */
            createdAt: string;
        };
        CalendarFeed: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "ja" | "en";
            /** Format: date-time */
            createdAt: string;
            lastUsedAt: string | null;
        };
        AuditEvent: {
            /** Format: uuid */
            id: string;
            source: string;
            type: string;
            stream: string;
            /** Format: uuid */
            subject: string;
            /** Format: date-time */
            time: string;
            position: number;
            streamVersion: number;
            /** Format: uuid */
            correlationId: string;
            causationId: string | null;
            personId: string | null;
            organisationId: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        SealCheck: {
            source: string;
            treeSize: number;
            position: number;
            root: string;
            /** Format: date-time */
            signedAt: string;
            keyId: string;
            signatureValid: boolean;
            rootMatches: boolean;
            verifiedFrom: number;
        };
        Problem: {
            type: string;
            slug: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            errors?: {
                path: string;
                message: string;
            }[];
            freeSlots?: components["schemas"]["FreeSlot"][];
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description `malformed-request` */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused for another reason, which `slug` names. */
        Refused4XX: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal` or `unavailable` */
        Refused5XX: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthenticated` */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `as-of-in-future` */
        AsOfInFuture: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `past-not-ready` or `too-many-pasts` */
        PastNotReadyOrTooManyPasts: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `malformed-request` or `idempotency-key-missing` */
        MalformedRequestOrIdempotencyKeyMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden` */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency-key-reused` */
        IdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-found` */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `stale-version` */
        StaleVersion: {
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
    listSessions: {
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
                    "application/json": {
                        items: components["schemas"]["SessionListItem"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    endSessions: {
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
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readSession: {
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    logOut: {
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
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    followLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listOrganisations: {
        parameters: {
            query: {
                ids: string;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Organisation"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    registerOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        ja: string & (unknown & unknown);
                        en: string & (unknown & unknown);
                    };
                    /** @default null */
                    corporateNumber?: string | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    displayName: {
                        ja: string & (unknown & unknown);
                        en: string & (unknown & unknown);
                    };
                    password: string;
                    /** @default [] */
                    roles?: {
                        /** @enum {string} */
                        name: "member" | "representative" | "finance" | "facility-staff" | "facility-manager" | "operations" | "auditor";
                        /** Format: uuid */
                        institutionId?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listClasses: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
            header?: never;
            path: {
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
                        items: components["schemas"]["ClassPeriod"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    certifyClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    class: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                    evidence: string;
                    /** Format: date */
                    validFrom: string;
                    /** @default null */
                    validTo?: string | null;
                    /** @default null */
                    thereafter?: ("large" | "sme" | "startup" | "academia" | "public" | "internal") | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listClassRequests: {
        parameters: {
            query?: {
                scope?: "organisation" | "institution" | "platform";
                institutionId?: string;
                status?: "open" | "withdrawn" | "declined" | "certified";
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["ClassRequest"][];
                        nextCursor: string | null;
                        total: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    requestClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    class: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                    evidence: {
                        capitalYen: number | null;
                        employees: number | null;
                        foundedOn: string | null;
                        investors: {
                            /** @enum {string} */
                            kind: "venture-capital" | "university-fund" | "public-fund" | "company";
                            name: string & (unknown & unknown);
                        }[];
                        certificateNumber: string;
                        documents: string;
                    };
                    /** @default null */
                    stage?: {
                        /** @enum {string} */
                        phase: "research" | "product" | "market";
                        lacks: ("people" | "equipment" | "technology")[];
                    } | null;
                    /** @default null */
                    institutionId?: string | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    withdrawClassRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
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
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    declineClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    certifyRequestedClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    class: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                    evidence: string;
                    /** Format: date */
                    validFrom: string;
                    /** @default null */
                    validTo?: string | null;
                    /** @default null */
                    thereafter?: ("large" | "sme" | "startup" | "academia" | "public" | "internal") | null;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    name: "member" | "representative" | "finance" | "facility-staff" | "facility-manager" | "operations" | "auditor";
                    /** Format: uuid */
                    institutionId?: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                ids?: string;
                institutionId?: string;
                name?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Person"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listColleagues: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["Person"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listDemoPeople: {
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
                    "application/json": {
                        password: string;
                        people: {
                            email: string;
                            displayName: {
                                ja: string;
                                en: string;
                            };
                            organisation: {
                                ja: string;
                                en: string;
                            };
                            roles: ("member" | "representative" | "finance" | "facility-staff" | "facility-manager" | "operations" | "auditor")[];
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listAgeCertifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["CertifiedAges"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    certifyAge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    bornOn: string;
                    underYears: number;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
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
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listOutboxMails: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["OutboxMail"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listIdentityDeadLetters: {
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
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        stops: components["schemas"]["Stop"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    replayIdentityDeadLetter: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        reason: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listInstitutions: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Institution"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    registerInstitution: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        ja: string & (unknown & unknown);
                        en: string & (unknown & unknown);
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    setCommittee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approvalsNeeded: number;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listDiscounts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                        items: components["schemas"]["InstitutionDiscounts"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    setDiscounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    effectiveFrom: string;
                    rules: {
                        code: string;
                        label: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                        percent: string;
                        for: {
                            /** @enum {string} */
                            kind: "class";
                            classes: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                        } | {
                            /** @enum {string} */
                            kind: "under-age";
                            years: number;
                        };
                        monthlyCapYen: number | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listNetworks: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Network"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    registerNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        ja: string & (unknown & unknown);
                        en: string & (unknown & unknown);
                    };
                    institutionIds: string[];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    setNetworkMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    institutionIds: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listInstruments: {
        parameters: {
            query?: {
                ids?: string;
                q?: string;
                institutionId?: string;
                category?: string;
                status?: "proposed" | "declined" | "approved" | "suspended" | "retired" | "transferred";
                cursor?: string;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Instrument"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    proposeInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        ja: string & (unknown & unknown);
                        en: string & (unknown & unknown);
                    };
                    category: string;
                    location: {
                        ja: string & (unknown & unknown);
                        en: string & (unknown & unknown);
                    };
                    units: number;
                    /** @default [] */
                    aliases?: (string & (unknown & unknown))[];
                    /** @default [] */
                    techniques?: (string & (unknown & unknown))[];
                    /** @default [] */
                    specs?: {
                        name: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                        value: string & (unknown & unknown);
                    }[];
                    /** @default [] */
                    sampleKinds?: (string & (unknown & unknown))[];
                    /** @default [] */
                    photos?: {
                        url: string;
                        alt: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                    }[];
                    /** @default [] */
                    documents?: {
                        url: string;
                        title: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                    }[];
                    /** @default null */
                    funding?: {
                        subsidy: {
                            ja: string;
                            en: string;
                        } | null;
                        /** Format: date */
                        acquiredOn: string;
                        costOnlyUntil: string | null;
                        signedOffBy: string | null;
                    } | null;
                    /** Format: uuid */
                    institutionId: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readInstrument: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listPolicies: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
            header?: never;
            path: {
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
                        items: components["schemas"]["DatedBookingPolicy"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    setPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    openTo: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                    opening: {
                        fromMinute: number;
                        toMinute: number;
                        /**
                         * @default [
                         *       1,
                         *       2,
                         *       3,
                         *       4,
                         *       5,
                         *       6,
                         *       7
                         *     ]
                         */
                        weekdays?: number[];
                        /** @default true */
                        onHolidays?: boolean;
                    };
                    /** @default [] */
                    closedDates?: string[];
                    /** @default false */
                    overnight?: boolean;
                    durationMinutesMin: number;
                    durationMinutesMax: number;
                    granularityMinutes: 5 | 10 | 15 | 30 | 60;
                    /** @default 0 */
                    leadMinutes?: number;
                    horizonDays: number;
                    /**
                     * @default {
                     *       "before": 0,
                     *       "after": 0
                     *     }
                     */
                    bufferMinutes?: {
                        before: number;
                        after: number;
                    };
                    /** @default [] */
                    setups?: {
                        technique: string;
                        minutes: number;
                    }[];
                    /** @default [] */
                    quotas?: {
                        /** @enum {string} */
                        of: "person" | "organisation" | "agreement";
                        /** @enum {string} */
                        per: "day" | "week" | "month";
                        minutes: number;
                    }[];
                    /** @default [] */
                    cancellationTiers?: {
                        hoursBefore: number;
                        percent: number;
                    }[];
                    /**
                     * @default {
                     *       "afterMinutes": null,
                     *       "percent": 0
                     *     }
                     */
                    noShow?: {
                        afterMinutes: number | null;
                        percent: number;
                    };
                    /**
                     * @default {
                     *       "graceMinutes": 5,
                     *       "earlyCharged": false,
                     *       "forgottenMinutes": 60
                     *     }
                     */
                    useTerms?: {
                        graceMinutes: number;
                        earlyCharged: boolean;
                        forgottenMinutes: number;
                    };
                    /**
                     * @default none
                     * @enum {string}
                     */
                    approval?: "none" | "required";
                    /**
                     * @default none
                     * @enum {string}
                     */
                    training?: "none" | "required";
                    /**
                     * @default arranged
                     * @enum {string}
                     */
                    operator?: "none" | "optional" | "required" | "arranged";
                    /** @default 60 */
                    promotionMinutes?: number;
                    /** Format: date-time */
                    effectiveFrom?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listRateCards: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
            header?: never;
            path: {
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
                        items: components["schemas"]["RateCard"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    publishRateCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: {
                        /** @enum {string} */
                        kind: "time";
                        minutes: number;
                        /** @enum {string} */
                        billing: "prorated" | "started";
                    } | {
                        /** @enum {string} */
                        kind: "person-time";
                        minutes: number;
                    } | {
                        /** @enum {string} */
                        kind: "day";
                    } | {
                        /** @enum {string} */
                        kind: "half-day";
                        /** @default 0 */
                        fromMinute?: number;
                    } | {
                        /** @enum {string} */
                        kind: "count";
                        noun: {
                            ja: string;
                            en: string;
                        };
                    };
                    /** @enum {string} */
                    basis: "reserved" | "used" | "overage";
                    pricing: {
                        /** @enum {string} */
                        kind: "table";
                        tariffs: {
                            code: string;
                            label: {
                                ja: string;
                                en: string;
                            };
                            yen: number;
                            organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                            serviceKinds: ("equipment-use" | "technical-guidance" | "operated-run")[];
                            /** @default null */
                            unit?: ({
                                /** @enum {string} */
                                kind: "time";
                                minutes: number;
                                /** @enum {string} */
                                billing: "prorated" | "started";
                            } | {
                                /** @enum {string} */
                                kind: "person-time";
                                minutes: number;
                            } | {
                                /** @enum {string} */
                                kind: "day";
                            } | {
                                /** @enum {string} */
                                kind: "half-day";
                                /** @default 0 */
                                fromMinute?: number;
                            } | {
                                /** @enum {string} */
                                kind: "count";
                                noun: {
                                    ja: string;
                                    en: string;
                                };
                            }) | null;
                            /** @default [] */
                            tiers?: {
                                afterUnits: number;
                                yen: number;
                            }[];
                            /** @default null */
                            publication?: {
                                required: boolean;
                                embargoMonths: number | null;
                                elseTariff: string | null;
                            } | null;
                        }[];
                        /**
                         * @default following
                         * @enum {string}
                         */
                        tiering?: "following" | "whole";
                    } | {
                        /** @enum {string} */
                        kind: "factor";
                        baseYen: number;
                        factors: {
                            [key: string]: string;
                        };
                        /** @default [] */
                        tiers?: {
                            afterUnits: number;
                            yen: number;
                        }[];
                        /**
                         * @default following
                         * @enum {string}
                         */
                        tiering?: "following" | "whole";
                        /** @default null */
                        roundUpToYen?: number | null;
                    };
                    timeRules: {
                        fromMinute: number;
                        toMinute: number;
                        weekdays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                        discountPercent: string;
                        /** @default 0 */
                        surchargePercent?: string;
                        /** @default null */
                        unitYen?: number | null;
                        /** @default [] */
                        tariffs?: string[];
                    }[];
                    /** @default [] */
                    totalDiscounts?: {
                        percent: string;
                        upToYen: number | null;
                        /** @default [] */
                        tariffs?: string[];
                    }[];
                    dayCaps: {
                        yen: number;
                        tariffs: string[];
                    }[];
                    /** @default [] */
                    monthCaps?: {
                        yen: number;
                        tariffs: string[];
                        /** @enum {string} */
                        per: "organisation" | "person";
                    }[];
                    /** @default null */
                    maximumYen?: number | null;
                    minimumYen: number | null;
                    options: {
                        code: string;
                        label: {
                            ja: string;
                            en: string;
                        };
                        yen: number;
                        unit: {
                            ja: string;
                            en: string;
                        };
                        classFactor: boolean;
                        /** @default null */
                        percent?: string | null;
                        /**
                         * @default on-request
                         * @enum {string}
                         */
                        charged?: "on-request" | "every-run" | "every-unit";
                        /** @default [] */
                        tariffs?: string[];
                        /** @default false */
                        inTotal?: boolean;
                        /** @default null */
                        collectedFor?: {
                            ja: string;
                            en: string;
                        } | null;
                    }[];
                    indirectPercent: string;
                    /** @default null */
                    alongsidePercent?: string | null;
                    /**
                     * @default half-up
                     * @enum {string}
                     */
                    rounding?: "half-up" | "floor" | "ceiling";
                    tax: {
                        /** @enum {string} */
                        treatment: "inclusive" | "exclusive" | "out-of-scope";
                        percent: string;
                    };
                    /** Format: date-time */
                    effectiveFrom: string;
                    source: {
                        url: string;
                        note: string;
                    };
                    /** @default null */
                    replaces?: string | null;
                    /** @default null */
                    exception?: {
                        reason: string & (unknown & unknown);
                        office: string & (unknown & unknown);
                        /** Format: date */
                        until: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    withdrawRateCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                cardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readSubsidy: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
            header?: never;
            path: {
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
                        items: components["schemas"]["Subsidy"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    declareSubsidy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: {
                        programme: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                        purpose: string & (unknown & unknown);
                        /** Format: date */
                        acquiredOn: string;
                        years: number;
                        /** @enum {string} */
                        mode: "free" | "at-cost";
                        /** Format: date */
                        lastDay: string;
                        costCard?: {
                            unit: {
                                /** @enum {string} */
                                kind: "time";
                                minutes: number;
                                /** @enum {string} */
                                billing: "prorated" | "started";
                            } | {
                                /** @enum {string} */
                                kind: "person-time";
                                minutes: number;
                            } | {
                                /** @enum {string} */
                                kind: "day";
                            } | {
                                /** @enum {string} */
                                kind: "half-day";
                                /** @default 0 */
                                fromMinute?: number;
                            } | {
                                /** @enum {string} */
                                kind: "count";
                                noun: {
                                    ja: string;
                                    en: string;
                                };
                            };
                            /** @enum {string} */
                            basis: "reserved" | "used" | "overage";
                            pricing: {
                                /** @enum {string} */
                                kind: "table";
                                tariffs: {
                                    code: string;
                                    label: {
                                        ja: string;
                                        en: string;
                                    };
                                    yen: number;
                                    organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                                    serviceKinds: ("equipment-use" | "technical-guidance" | "operated-run")[];
                                    /** @default null */
                                    unit?: ({
                                        /** @enum {string} */
                                        kind: "time";
                                        minutes: number;
                                        /** @enum {string} */
                                        billing: "prorated" | "started";
                                    } | {
                                        /** @enum {string} */
                                        kind: "person-time";
                                        minutes: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "day";
                                    } | {
                                        /** @enum {string} */
                                        kind: "half-day";
                                        /** @default 0 */
                                        fromMinute?: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "count";
                                        noun: {
                                            ja: string;
                                            en: string;
                                        };
                                    }) | null;
                                    /** @default [] */
                                    tiers?: {
                                        afterUnits: number;
                                        yen: number;
                                    }[];
                                    /** @default null */
                                    publication?: {
                                        required: boolean;
                                        embargoMonths: number | null;
                                        elseTariff: string | null;
                                    } | null;
                                }[];
                                /**
                                 * @default following
                                 * @enum {string}
                                 */
                                tiering?: "following" | "whole";
                            } | {
                                /** @enum {string} */
                                kind: "factor";
                                baseYen: number;
                                factors: {
                                    [key: string]: string;
                                };
                                /** @default [] */
                                tiers?: {
                                    afterUnits: number;
                                    yen: number;
                                }[];
                                /**
                                 * @default following
                                 * @enum {string}
                                 */
                                tiering?: "following" | "whole";
                                /** @default null */
                                roundUpToYen?: number | null;
                            };
                            timeRules: {
                                fromMinute: number;
                                toMinute: number;
                                weekdays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                                discountPercent: string;
                                /** @default 0 */
                                surchargePercent?: string;
                                /** @default null */
                                unitYen?: number | null;
                                /** @default [] */
                                tariffs?: string[];
                            }[];
                            /** @default [] */
                            totalDiscounts?: {
                                percent: string;
                                upToYen: number | null;
                                /** @default [] */
                                tariffs?: string[];
                            }[];
                            dayCaps: {
                                yen: number;
                                tariffs: string[];
                            }[];
                            /** @default [] */
                            monthCaps?: {
                                yen: number;
                                tariffs: string[];
                                /** @enum {string} */
                                per: "organisation" | "person";
                            }[];
                            /** @default null */
                            maximumYen?: number | null;
                            minimumYen: number | null;
                            options: {
                                code: string;
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                yen: number;
                                unit: {
                                    ja: string;
                                    en: string;
                                };
                                classFactor: boolean;
                                /** @default null */
                                percent?: string | null;
                                /**
                                 * @default on-request
                                 * @enum {string}
                                 */
                                charged?: "on-request" | "every-run" | "every-unit";
                                /** @default [] */
                                tariffs?: string[];
                                /** @default false */
                                inTotal?: boolean;
                                /** @default null */
                                collectedFor?: {
                                    ja: string;
                                    en: string;
                                } | null;
                            }[];
                            indirectPercent: string;
                            /** @default null */
                            alongsidePercent?: string | null;
                            /**
                             * @default half-up
                             * @enum {string}
                             */
                            rounding?: "half-up" | "floor" | "ceiling";
                            tax: {
                                /** @enum {string} */
                                treatment: "inclusive" | "exclusive" | "out-of-scope";
                                percent: string;
                            };
                            /** Format: date-time */
                            effectiveFrom: string;
                            source: {
                                url: string;
                                note: string;
                            };
                        } | null;
                        signedOff: {
                            office: string & (unknown & unknown);
                            /** Format: date */
                            on: string;
                        };
                    };
                    /** Format: date-time */
                    effectiveFrom?: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    changeSubsidy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: {
                        programme: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                        purpose: string & (unknown & unknown);
                        /** Format: date */
                        acquiredOn: string;
                        years: number;
                        /** @enum {string} */
                        mode: "free" | "at-cost";
                        /** Format: date */
                        lastDay: string;
                        costCard?: {
                            unit: {
                                /** @enum {string} */
                                kind: "time";
                                minutes: number;
                                /** @enum {string} */
                                billing: "prorated" | "started";
                            } | {
                                /** @enum {string} */
                                kind: "person-time";
                                minutes: number;
                            } | {
                                /** @enum {string} */
                                kind: "day";
                            } | {
                                /** @enum {string} */
                                kind: "half-day";
                                /** @default 0 */
                                fromMinute?: number;
                            } | {
                                /** @enum {string} */
                                kind: "count";
                                noun: {
                                    ja: string;
                                    en: string;
                                };
                            };
                            /** @enum {string} */
                            basis: "reserved" | "used" | "overage";
                            pricing: {
                                /** @enum {string} */
                                kind: "table";
                                tariffs: {
                                    code: string;
                                    label: {
                                        ja: string;
                                        en: string;
                                    };
                                    yen: number;
                                    organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                                    serviceKinds: ("equipment-use" | "technical-guidance" | "operated-run")[];
                                    /** @default null */
                                    unit?: ({
                                        /** @enum {string} */
                                        kind: "time";
                                        minutes: number;
                                        /** @enum {string} */
                                        billing: "prorated" | "started";
                                    } | {
                                        /** @enum {string} */
                                        kind: "person-time";
                                        minutes: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "day";
                                    } | {
                                        /** @enum {string} */
                                        kind: "half-day";
                                        /** @default 0 */
                                        fromMinute?: number;
                                    } | {
                                        /** @enum {string} */
                                        kind: "count";
                                        noun: {
                                            ja: string;
                                            en: string;
                                        };
                                    }) | null;
                                    /** @default [] */
                                    tiers?: {
                                        afterUnits: number;
                                        yen: number;
                                    }[];
                                    /** @default null */
                                    publication?: {
                                        required: boolean;
                                        embargoMonths: number | null;
                                        elseTariff: string | null;
                                    } | null;
                                }[];
                                /**
                                 * @default following
                                 * @enum {string}
                                 */
                                tiering?: "following" | "whole";
                            } | {
                                /** @enum {string} */
                                kind: "factor";
                                baseYen: number;
                                factors: {
                                    [key: string]: string;
                                };
                                /** @default [] */
                                tiers?: {
                                    afterUnits: number;
                                    yen: number;
                                }[];
                                /**
                                 * @default following
                                 * @enum {string}
                                 */
                                tiering?: "following" | "whole";
                                /** @default null */
                                roundUpToYen?: number | null;
                            };
                            timeRules: {
                                fromMinute: number;
                                toMinute: number;
                                weekdays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                                discountPercent: string;
                                /** @default 0 */
                                surchargePercent?: string;
                                /** @default null */
                                unitYen?: number | null;
                                /** @default [] */
                                tariffs?: string[];
                            }[];
                            /** @default [] */
                            totalDiscounts?: {
                                percent: string;
                                upToYen: number | null;
                                /** @default [] */
                                tariffs?: string[];
                            }[];
                            dayCaps: {
                                yen: number;
                                tariffs: string[];
                            }[];
                            /** @default [] */
                            monthCaps?: {
                                yen: number;
                                tariffs: string[];
                                /** @enum {string} */
                                per: "organisation" | "person";
                            }[];
                            /** @default null */
                            maximumYen?: number | null;
                            minimumYen: number | null;
                            options: {
                                code: string;
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                yen: number;
                                unit: {
                                    ja: string;
                                    en: string;
                                };
                                classFactor: boolean;
                                /** @default null */
                                percent?: string | null;
                                /**
                                 * @default on-request
                                 * @enum {string}
                                 */
                                charged?: "on-request" | "every-run" | "every-unit";
                                /** @default [] */
                                tariffs?: string[];
                                /** @default false */
                                inTotal?: boolean;
                                /** @default null */
                                collectedFor?: {
                                    ja: string;
                                    en: string;
                                } | null;
                            }[];
                            indirectPercent: string;
                            /** @default null */
                            alongsidePercent?: string | null;
                            /**
                             * @default half-up
                             * @enum {string}
                             */
                            rounding?: "half-up" | "floor" | "ceiling";
                            tax: {
                                /** @enum {string} */
                                treatment: "inclusive" | "exclusive" | "out-of-scope";
                                percent: string;
                            };
                            /** Format: date-time */
                            effectiveFrom: string;
                            source: {
                                url: string;
                                note: string;
                            };
                        } | null;
                        signedOff: {
                            office: string & (unknown & unknown);
                            /** Format: date */
                            on: string;
                        };
                    };
                    /** Format: date-time */
                    effectiveFrom?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    setCostSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fiscalYear: number;
                    costs: {
                        purchase: {
                            yen: number;
                            /** Format: date */
                            on: string;
                            years: number;
                        } | null;
                        depreciationYen: number;
                        maintenanceYen: number;
                        staffYen: number;
                        spaceYen: number;
                        consumablesYen: number;
                        plannedHours: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listCostSheets: {
        parameters: {
            query: {
                institutionId: string;
                instrumentId?: string;
                fiscalYear?: number;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["CostSheet"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    previewCostSheets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    content: string;
                    /**
                     * @default text
                     * @enum {string}
                     */
                    encoding?: "text" | "base64";
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
                    "application/json": components["schemas"]["CostSheetPreview"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    importCostSheets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    content: string;
                    /**
                     * @default text
                     * @enum {string}
                     */
                    encoding?: "text" | "base64";
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        added: number;
                        changed: number;
                        kept: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    describeInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        ja: string & (unknown & unknown);
                        en: string & (unknown & unknown);
                    };
                    category: string;
                    location: {
                        ja: string & (unknown & unknown);
                        en: string & (unknown & unknown);
                    };
                    units: number;
                    /** @default [] */
                    aliases?: (string & (unknown & unknown))[];
                    /** @default [] */
                    techniques?: (string & (unknown & unknown))[];
                    /** @default [] */
                    specs?: {
                        name: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                        value: string & (unknown & unknown);
                    }[];
                    /** @default [] */
                    sampleKinds?: (string & (unknown & unknown))[];
                    /** @default [] */
                    photos?: {
                        url: string;
                        alt: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                    }[];
                    /** @default [] */
                    documents?: {
                        url: string;
                        title: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                    }[];
                    /** @default null */
                    funding?: {
                        subsidy: {
                            ja: string;
                            en: string;
                        } | null;
                        /** Format: date */
                        acquiredOn: string;
                        costOnlyUntil: string | null;
                        signedOffBy: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    approveInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    transferInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    toInstitutionId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    declineInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    suspendInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    retireInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    reproposeInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    resumeInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    searchInstruments: {
        parameters: {
            query?: {
                q?: string;
                institutionIds?: string;
                networkIds?: string;
                category?: string;
                technique?: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["InstrumentSearch"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    previewImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** @enum {string} */
                    format: "csv" | "json";
                    content: string;
                    /**
                     * @default text
                     * @enum {string}
                     */
                    encoding?: "text" | "base64";
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
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    importInstruments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** @enum {string} */
                    format: "csv" | "json";
                    content: string;
                    /**
                     * @default text
                     * @enum {string}
                     */
                    encoding?: "text" | "base64";
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    exportInstruments: {
        parameters: {
            query: {
                institutionId: string;
                format: "csv" | "json";
            };
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
                    "text/csv": string;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    previewPriceList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** @enum {string} */
                    format: "csv" | "json";
                    content: string;
                    /**
                     * @default text
                     * @enum {string}
                     */
                    encoding?: "text" | "base64";
                    changedFrom?: string | null;
                    /**
                     * @default ja
                     * @enum {string}
                     */
                    language?: "ja" | "en";
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
                    "application/json": components["schemas"]["PriceImportPreview"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    importPriceList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** @enum {string} */
                    format: "csv" | "json";
                    content: string;
                    /**
                     * @default text
                     * @enum {string}
                     */
                    encoding?: "text" | "base64";
                    changedFrom?: string | null;
                    /**
                     * @default ja
                     * @enum {string}
                     */
                    language?: "ja" | "en";
                    /** @default null */
                    exception?: {
                        reason: string & (unknown & unknown);
                        office: string & (unknown & unknown);
                        /** Format: date */
                        until: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedPrices"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    exportPriceList: {
        parameters: {
            query: {
                institutionId: string;
                format: "csv" | "json";
                language?: "ja" | "en";
            };
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
                    "text/csv": string;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readInstrumentFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
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
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listCatalogueDeadLetters: {
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
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        stops: components["schemas"]["Stop"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    replayCatalogueDeadLetter: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        reason: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    uploadInstrumentFile: {
        parameters: {
            query: {
                institutionId: string;
                kind: "photo" | "document";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
                "application/pdf": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentFile"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listTerms: {
        parameters: {
            query: {
                institutionId: string;
                cursor?: number;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Terms"][];
                        nextCursor: string | null;
                        organisations: number | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    publishTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    text: {
                        ja: string;
                        en: string;
                    };
                    /** Format: date-time */
                    effectiveFrom: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        termsVersion: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listAgreements: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Agreement"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    acceptTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    termsId: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listPlans: {
        parameters: {
            query: {
                institutionId: string;
                cursor?: string;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Plan"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    publishPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    plan: {
                        instrumentIds: string[] | null;
                        classes: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[] | null;
                        periodMonths: 1 | 3 | 6 | 12;
                        feeYen: number;
                        setupYen: number;
                        includedMinutes: number | null;
                        seatsMax: number | null;
                        poolMinutes: number;
                        rollover: {
                            minutesMax: number;
                            periods: number;
                        } | null;
                        overage: {
                            /** @enum {string} */
                            kind: "per-hour";
                            yenPerHour: number;
                            bookable: boolean;
                        } | {
                            /** @enum {string} */
                            kind: "by-card";
                        };
                        capMinutes: number | null;
                        commitment: {
                            yen: number;
                            months: number;
                        } | null;
                        trial: {
                            days: number;
                            minutes: number;
                        } | null;
                        noticeDays: number;
                        approval: boolean;
                        /** @enum {string} */
                        basis: "reserved" | "used";
                        name: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                        tax: {
                            /** @enum {string} */
                            treatment: "inclusive" | "exclusive" | "out-of-scope";
                            percent: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listPlanInstitutions: {
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
                    "application/json": {
                        institutionIds: string[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    changePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: {
                        instrumentIds: string[] | null;
                        classes: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[] | null;
                        periodMonths: 1 | 3 | 6 | 12;
                        feeYen: number;
                        setupYen: number;
                        includedMinutes: number | null;
                        seatsMax: number | null;
                        poolMinutes: number;
                        rollover: {
                            minutesMax: number;
                            periods: number;
                        } | null;
                        overage: {
                            /** @enum {string} */
                            kind: "per-hour";
                            yenPerHour: number;
                            bookable: boolean;
                        } | {
                            /** @enum {string} */
                            kind: "by-card";
                        };
                        capMinutes: number | null;
                        commitment: {
                            yen: number;
                            months: number;
                        } | null;
                        trial: {
                            days: number;
                            minutes: number;
                        } | null;
                        noticeDays: number;
                        approval: boolean;
                        /** @enum {string} */
                        basis: "reserved" | "used";
                        name: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                        tax: {
                            /** @enum {string} */
                            treatment: "inclusive" | "exclusive" | "out-of-scope";
                            percent: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    withdrawPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                institutionId?: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["Subscription"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    subscribeToPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    planId: string;
                    /** Format: date */
                    startsOn: string;
                    /** @default [] */
                    personIds?: string[];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readSubscription: {
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
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readAllowance: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["Allowance"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listAllowanceUses: {
        parameters: {
            query: {
                by: "person" | "instrument";
                at?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["AllowanceUses"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listContractFees: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                        items: components["schemas"]["ContractFee"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    approveSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    declineSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    liftFairUse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    periodStart: string;
                    capMinutes: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    changeSubscriptionPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    planId: string;
                    /** @default [] */
                    personIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    setSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personIds: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    pauseSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    resumeSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    previewSubscriptionStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "change";
                    /** Format: uuid */
                    planId: string;
                    /** @default [] */
                    personIds?: string[];
                } | {
                    /** @enum {string} */
                    step: "pause";
                } | {
                    /** @enum {string} */
                    step: "cancel";
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
                    "application/json": components["schemas"]["SubscriptionPreview"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listCoverages: {
        parameters: {
            query?: {
                contractIds?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Coverage"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listResearchContracts: {
        parameters: {
            query?: {
                institutionId?: string;
                status?: "draft" | "in-review" | "reviewed" | "agreed" | "ended" | "withdrawn";
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["ResearchListed"][];
                        nextCursor: string | null;
                        counts: {
                            /** @enum {string} */
                            status: "draft" | "in-review" | "reviewed" | "agreed" | "ended" | "withdrawn";
                            count: number;
                        }[] | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    draftResearchContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** @enum {string} */
                    form: "umbrella" | "joint-research" | "commissioned";
                    content: {
                        title: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                        theme: string;
                        purpose: string;
                        /** Format: date */
                        firstDay: string;
                        /** Format: date */
                        lastDay: string;
                        organisationIds: string[];
                        umbrellaId: string | null;
                        instrumentIds: string[] | null;
                        lines: {
                            /** @enum {string} */
                            kind: "direct" | "staff" | "researcher-value" | "strategic" | "results" | "success-fee";
                            label: string;
                            yen: number;
                        }[];
                        indirect: {
                            percent: string;
                            ipFundPercent: string;
                        };
                        costShares: {
                            /** Format: uuid */
                            partyId: string;
                            percent: string;
                        }[];
                        classFactor: string | null;
                        useBudgetYen: number | null;
                        instalments: {
                            label: string;
                            yen: number;
                            /** Format: date */
                            dueOn: string;
                        }[];
                        matching: {
                            years: {
                                fiscalYear: number;
                                companyYen: number;
                            }[];
                            /** Format: uuid */
                            researcherId: string;
                            ageAtStart: number;
                            /** Format: date */
                            attestedOn: string;
                        } | null;
                        ip: {
                            /** @enum {string} */
                            owner: "institution" | "organisation" | "joint" | "by-invention";
                            model: number | null;
                            shares: {
                                /** Format: uuid */
                                partyId: string;
                                percent: string;
                            }[];
                            text: string;
                        } | null;
                        firstOption: {
                            /** Format: uuid */
                            partyId: string;
                            days: number;
                        } | null;
                        publication: {
                            withinMonths: number;
                            reviewDays: number;
                        } | null;
                        secrecy: {
                            confidential: boolean;
                            years: number;
                        } | null;
                        deliverable: {
                            what: string;
                            /** Format: date */
                            dueOn: string;
                        } | null;
                        specialTerms: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readResearchContract: {
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
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResearchContract"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    reviseResearchContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        title: {
                            ja: string & (unknown & unknown);
                            en: string & (unknown & unknown);
                        };
                        theme: string;
                        purpose: string;
                        /** Format: date */
                        firstDay: string;
                        /** Format: date */
                        lastDay: string;
                        organisationIds: string[];
                        umbrellaId: string | null;
                        instrumentIds: string[] | null;
                        lines: {
                            /** @enum {string} */
                            kind: "direct" | "staff" | "researcher-value" | "strategic" | "results" | "success-fee";
                            label: string;
                            yen: number;
                        }[];
                        indirect: {
                            percent: string;
                            ipFundPercent: string;
                        };
                        costShares: {
                            /** Format: uuid */
                            partyId: string;
                            percent: string;
                        }[];
                        classFactor: string | null;
                        useBudgetYen: number | null;
                        instalments: {
                            label: string;
                            yen: number;
                            /** Format: date */
                            dueOn: string;
                        }[];
                        matching: {
                            years: {
                                fiscalYear: number;
                                companyYen: number;
                            }[];
                            /** Format: uuid */
                            researcherId: string;
                            ageAtStart: number;
                            /** Format: date */
                            attestedOn: string;
                        } | null;
                        ip: {
                            /** @enum {string} */
                            owner: "institution" | "organisation" | "joint" | "by-invention";
                            model: number | null;
                            shares: {
                                /** Format: uuid */
                                partyId: string;
                                percent: string;
                            }[];
                            text: string;
                        } | null;
                        firstOption: {
                            /** Format: uuid */
                            partyId: string;
                            days: number;
                        } | null;
                        publication: {
                            withinMonths: number;
                            reviewDays: number;
                        } | null;
                        secrecy: {
                            confidential: boolean;
                            years: number;
                        } | null;
                        deliverable: {
                            what: string;
                            /** Format: date */
                            dueOn: string;
                        } | null;
                        specialTerms: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    requestResearchReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    nameResearchReviewers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reviewerIds: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    reviewResearchContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                    /** @enum {string} */
                    verdict: "approve" | "change" | "comment";
                    /** @default  */
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    signResearchContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    withdrawResearchProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    nameResearchers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    researchers: {
                        /** Format: uuid */
                        personId: string;
                        /** @enum {string} */
                        role: "lead" | "researcher" | "student" | "operator";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    recordResearchPledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    /** Format: date */
                    signedOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    allowResearchOverdraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    endResearchContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readResearchText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
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
                    "application/json": components["schemas"]["ContractText"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    compareResearchVersions: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["Redline"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readResearchDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
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
                    "application/pdf": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readContractLeadTimes: {
        parameters: {
            query: {
                institutionId: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["ContractLeadTimes"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listSubscriptionDeadLetters: {
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
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        stops: components["schemas"]["Stop"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    replaySubscriptionDeadLetter: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        reason: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listReservations: {
        parameters: {
            query?: {
                scope?: "mine" | "operating" | "organisation" | "institution";
                institutionId?: string;
                status?: "held" | "expired" | "requested" | "declined" | "confirmed" | "cancelled" | "running" | "done" | "no-show" | "unused";
                seriesId?: string;
                instrumentId?: string;
                lacking?: "operator";
                when?: "coming" | "past";
                cursor?: string;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Reservation"][];
                        nextCursor: string | null;
                        total: number | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    bookInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                    /** @default null */
                    tariff?: string | null;
                    /** @default 1 */
                    quantity?: number;
                    /** @default  */
                    purpose?: string;
                    /** @default null */
                    technique?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    project?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    purchaseOrder?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    consultationId?: string | null;
                    /** @default null */
                    contractId?: string | null;
                    /** @default null */
                    operatorId?: string | null;
                    /** @default [] */
                    accessoryIds?: string[];
                    period: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                    /** @default false */
                    hold?: boolean;
                    /** @default null */
                    forPersonId?: string | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readReservation: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    moveReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                    /** Format: uuid */
                    instrumentId?: string;
                    /** @default [] */
                    agreedFees?: {
                        feePercent: number;
                        givenBack: {
                            period: {
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            };
                            kept: {
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            } | null;
                        }[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    confirmReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    approveReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    declineReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    cancelReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    changeOperator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    operatorId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    handOverReservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    changeContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contractId: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    recordOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    options: {
                        code: string;
                        quantity: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    checkOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    options?: {
                        code: string;
                        quantity: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    correctRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    used: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                    /** @default null */
                    options?: {
                        code: string;
                        quantity: string;
                    }[] | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readCalendar: {
        parameters: {
            query: {
                instrumentIds: string;
                from: string;
                to: string;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["CalendarEntry"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listFreeSlots: {
        parameters: {
            query: {
                instrumentId: string;
                minutes: number;
                from: string;
                serviceKind?: "equipment-use" | "technical-guidance" | "operated-run";
                technique?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["FreeSlot"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    findFreeInstruments: {
        parameters: {
            query: {
                instrumentIds?: string;
                from: string;
                to: string;
                minutes: number;
                bookable?: "true" | "false";
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            instrumentId: string;
                            slot: components["schemas"]["FreeSlot"] | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listStandings: {
        parameters: {
            query: {
                instrumentIds: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            instrumentId: string;
                            approval: boolean;
                            refusals: ({
                                slug: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            bookable: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    previewSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                    /** @default null */
                    tariff?: string | null;
                    /** @default 1 */
                    quantity?: number;
                    /** @default  */
                    purpose?: string;
                    /** @default null */
                    technique?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    project?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    purchaseOrder?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    consultationId?: string | null;
                    /** @default null */
                    contractId?: string | null;
                    /** @default null */
                    operatorId?: string | null;
                    /** @default [] */
                    accessoryIds?: string[];
                    repeat: {
                        first: {
                            /** Format: date-time */
                            start: string;
                            /** Format: date-time */
                            end: string;
                        };
                        count: number;
                        /** @default false */
                        skipHolidays?: boolean;
                        everyDays: number;
                    } | {
                        first: {
                            /** Format: date-time */
                            start: string;
                            /** Format: date-time */
                            end: string;
                        };
                        count: number;
                        /** @default false */
                        skipHolidays?: boolean;
                        /** @enum {string} */
                        monthly: "day" | "weekday";
                    } | {
                        periods: {
                            /** Format: date-time */
                            start: string;
                            /** Format: date-time */
                            end: string;
                        }[];
                    };
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
                    "application/json": {
                        occurrences: {
                            period: {
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            };
                            refusal: ({
                                slug: string;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listSeries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Series"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    bookSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                    /** @default null */
                    tariff?: string | null;
                    /** @default 1 */
                    quantity?: number;
                    /** @default  */
                    purpose?: string;
                    /** @default null */
                    technique?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    project?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    purchaseOrder?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    consultationId?: string | null;
                    /** @default null */
                    contractId?: string | null;
                    /** @default null */
                    operatorId?: string | null;
                    /** @default [] */
                    accessoryIds?: string[];
                    repeat: {
                        first: {
                            /** Format: date-time */
                            start: string;
                            /** Format: date-time */
                            end: string;
                        };
                        count: number;
                        /** @default false */
                        skipHolidays?: boolean;
                        everyDays: number;
                    } | {
                        first: {
                            /** Format: date-time */
                            start: string;
                            /** Format: date-time */
                            end: string;
                        };
                        count: number;
                        /** @default false */
                        skipHolidays?: boolean;
                        /** @enum {string} */
                        monthly: "day" | "weekday";
                    } | {
                        periods: {
                            /** Format: date-time */
                            start: string;
                            /** Format: date-time */
                            end: string;
                        }[];
                    };
                    /**
                     * @default refuse
                     * @enum {string}
                     */
                    onConflict?: "refuse" | "skip";
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        occurrences: {
                            period: {
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            };
                            reservationId: string | null;
                            refusal: string | null;
                        }[];
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readSeries: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    addSeriesDate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        occurrences: {
                            period: {
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            };
                            reservationId: string | null;
                            refusal: string | null;
                        }[];
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    moveSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    fromReservationId?: string | null;
                    shiftMinutes: number;
                    /** @default null */
                    minutes?: number | null;
                    /** @default [] */
                    agreedFees?: {
                        feePercent: number;
                        givenBack: {
                            period: {
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            };
                            kept: {
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            } | null;
                        }[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        occurrences: {
                            period: {
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            };
                            reservationId: string | null;
                            refusal: string | null;
                        }[];
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    cancelSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    fromReservationId?: string | null;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        occurrences: {
                            period: {
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            };
                            reservationId: string | null;
                            refusal: string | null;
                        }[];
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listWaitlist: {
        parameters: {
            query?: {
                scope?: "mine" | "institution";
                institutionId?: string;
                cursor?: string;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["WaitlistEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    joinWaitlist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                    /** @default null */
                    tariff?: string | null;
                    /** @default 1 */
                    quantity?: number;
                    /** @default  */
                    purpose?: string;
                    /** @default null */
                    technique?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    project?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    purchaseOrder?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    consultationId?: string | null;
                    /** @default null */
                    contractId?: string | null;
                    /** @default [] */
                    accessoryIds?: string[];
                    window: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                    minutes: number;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    leaveWaitlist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listOperators: {
        parameters: {
            query: {
                institutionId: string;
                from?: string;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Operator"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    setOperatorDuties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** Format: uuid */
                    personId: string;
                    instrumentIds: string[];
                    rota: {
                        weekday: number;
                        fromMinute: number;
                        toMinute: number;
                    }[];
                    active: boolean;
                    bookings?: {
                        seen: string;
                        /** @enum {string} */
                        fate: "keep" | "displace";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    takeLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                    /** @default  */
                    reason?: string;
                    bookings?: {
                        seen: string;
                        /** @enum {string} */
                        fate: "keep" | "displace";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    cancelLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                leaveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listAccessories: {
        parameters: {
            query: {
                instrumentId: string;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
                institutionId: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Accessory"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    registerAccessory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    name: {
                        ja: string & (unknown & unknown);
                        en: string & (unknown & unknown);
                    };
                    units: number;
                    instrumentIds: string[];
                    active: boolean;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    describeAccessory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: {
                        ja: string & (unknown & unknown);
                        en: string & (unknown & unknown);
                    };
                    units: number;
                    instrumentIds: string[];
                    active: boolean;
                    bookings?: {
                        seen: string;
                        /** @enum {string} */
                        fate: "keep" | "displace";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listOutages: {
        parameters: {
            query: {
                instrumentId: string;
                from: string;
                to: string;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Outage"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    scheduleOutage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    units?: number[];
                    period: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                    reason: string;
                    bookings?: {
                        seen: string;
                        /** @enum {string} */
                        fate: "keep" | "displace";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    endOutage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                scope?: "mine" | "institution";
                institutionId?: string;
                instrumentId?: string;
                status?: "open" | "closed";
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["Incident"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    reportIncident: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    /** Format: uuid */
                    reservationId?: string;
                    /** @enum {string} */
                    kind: "damage" | "malfunction" | "injury" | "contamination" | "leak" | "near-miss" | "other";
                    /** Format: date-time */
                    happenedAt: string;
                    note: string;
                    stop?: {
                        units?: number[];
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readIncident: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentThread"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listInstrumentIncidents: {
        parameters: {
            query: {
                instrumentId: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["InstrumentIncident"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    stopInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    units?: number[];
                    /** Format: date-time */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    makeSafe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    assessIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    /** @enum {string} */
                    cause: "operation" | "wear" | "defect" | "external" | "unknown";
                    /** @enum {string} */
                    liability: "user" | "facility" | "nobody";
                    estimateYen: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    restoreInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    assessCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId?: string;
                    yen: number;
                    /**
                     * @default {
                     *       "treatment": "out-of-scope",
                     *       "percent": "0"
                     *     }
                     */
                    tax?: {
                        /** @enum {string} */
                        treatment: "inclusive" | "exclusive" | "out-of-scope";
                        percent: string;
                    };
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    waiveCompensation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    claimInsurance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    yen: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    settleInsurance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                    yen: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    closeIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    reopenIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    previewOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        /** @enum {string} */
                        type: "outage";
                        /** Format: uuid */
                        instrumentId: string;
                        units?: number[];
                        period: {
                            /** Format: date-time */
                            start: string;
                            /** Format: date-time */
                            end: string;
                        };
                    } | {
                        /** @enum {string} */
                        type: "units";
                        /** Format: uuid */
                        instrumentId: string;
                        units: number;
                    } | {
                        /** Format: uuid */
                        instrumentId: string;
                        policy: {
                            openTo: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                            opening: {
                                fromMinute: number;
                                toMinute: number;
                                /**
                                 * @default [
                                 *       1,
                                 *       2,
                                 *       3,
                                 *       4,
                                 *       5,
                                 *       6,
                                 *       7
                                 *     ]
                                 */
                                weekdays?: number[];
                                /** @default true */
                                onHolidays?: boolean;
                            };
                            /** @default [] */
                            closedDates?: string[];
                            /** @default false */
                            overnight?: boolean;
                            durationMinutesMin: number;
                            durationMinutesMax: number;
                            granularityMinutes: 5 | 10 | 15 | 30 | 60;
                            /** @default 0 */
                            leadMinutes?: number;
                            horizonDays: number;
                            /**
                             * @default {
                             *       "before": 0,
                             *       "after": 0
                             *     }
                             */
                            bufferMinutes?: {
                                before: number;
                                after: number;
                            };
                            /** @default [] */
                            setups?: {
                                technique: string;
                                minutes: number;
                            }[];
                            /** @default [] */
                            quotas?: {
                                /** @enum {string} */
                                of: "person" | "organisation" | "agreement";
                                /** @enum {string} */
                                per: "day" | "week" | "month";
                                minutes: number;
                            }[];
                            /** @default [] */
                            cancellationTiers?: {
                                hoursBefore: number;
                                percent: number;
                            }[];
                            /**
                             * @default {
                             *       "afterMinutes": null,
                             *       "percent": 0
                             *     }
                             */
                            noShow?: {
                                afterMinutes: number | null;
                                percent: number;
                            };
                            /**
                             * @default {
                             *       "graceMinutes": 5,
                             *       "earlyCharged": false,
                             *       "forgottenMinutes": 60
                             *     }
                             */
                            useTerms?: {
                                graceMinutes: number;
                                earlyCharged: boolean;
                                forgottenMinutes: number;
                            };
                            /**
                             * @default none
                             * @enum {string}
                             */
                            approval?: "none" | "required";
                            /**
                             * @default none
                             * @enum {string}
                             */
                            training?: "none" | "required";
                            /**
                             * @default arranged
                             * @enum {string}
                             */
                            operator?: "none" | "optional" | "required" | "arranged";
                            /** @default 60 */
                            promotionMinutes?: number;
                        };
                        /** Format: date-time */
                        effectiveFrom?: string;
                        /** @enum {string} */
                        type: "rules";
                    } | {
                        /** @enum {string} */
                        type: "step";
                        /** Format: uuid */
                        instrumentId: string;
                        /** @enum {string} */
                        step: "suspension" | "retirement" | "transfer";
                    } | {
                        units: number;
                        active: boolean;
                        /** @enum {string} */
                        type: "accessory";
                        /** Format: uuid */
                        accessoryId: string;
                        instrumentIds: string[];
                    } | {
                        /** Format: uuid */
                        institutionId: string;
                        /** Format: uuid */
                        personId: string;
                        instrumentIds: string[];
                        rota: {
                            weekday: number;
                            fromMinute: number;
                            toMinute: number;
                        }[];
                        active: boolean;
                        /** @enum {string} */
                        type: "duties";
                    } | {
                        /** @enum {string} */
                        type: "leave";
                        /** Format: uuid */
                        operatorId: string;
                        period: {
                            /** Format: date-time */
                            start: string;
                            /** Format: date-time */
                            end: string;
                        };
                    };
                    /** Format: uuid */
                    cursor?: string;
                    /** @default 50 */
                    limit?: number;
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
                    "application/json": {
                        items: components["schemas"]["TouchedBooking"][];
                        nextCursor: string | null;
                        total: number;
                        lost: number;
                        without: number;
                        waiting: number;
                        seen: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    reduceUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    units: number;
                    bookings?: {
                        seen: string;
                        /** @enum {string} */
                        fate: "keep" | "displace";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    changeRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    policy: {
                        openTo: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                        opening: {
                            fromMinute: number;
                            toMinute: number;
                            /**
                             * @default [
                             *       1,
                             *       2,
                             *       3,
                             *       4,
                             *       5,
                             *       6,
                             *       7
                             *     ]
                             */
                            weekdays?: number[];
                            /** @default true */
                            onHolidays?: boolean;
                        };
                        /** @default [] */
                        closedDates?: string[];
                        /** @default false */
                        overnight?: boolean;
                        durationMinutesMin: number;
                        durationMinutesMax: number;
                        granularityMinutes: 5 | 10 | 15 | 30 | 60;
                        /** @default 0 */
                        leadMinutes?: number;
                        horizonDays: number;
                        /**
                         * @default {
                         *       "before": 0,
                         *       "after": 0
                         *     }
                         */
                        bufferMinutes?: {
                            before: number;
                            after: number;
                        };
                        /** @default [] */
                        setups?: {
                            technique: string;
                            minutes: number;
                        }[];
                        /** @default [] */
                        quotas?: {
                            /** @enum {string} */
                            of: "person" | "organisation" | "agreement";
                            /** @enum {string} */
                            per: "day" | "week" | "month";
                            minutes: number;
                        }[];
                        /** @default [] */
                        cancellationTiers?: {
                            hoursBefore: number;
                            percent: number;
                        }[];
                        /**
                         * @default {
                         *       "afterMinutes": null,
                         *       "percent": 0
                         *     }
                         */
                        noShow?: {
                            afterMinutes: number | null;
                            percent: number;
                        };
                        /**
                         * @default {
                         *       "graceMinutes": 5,
                         *       "earlyCharged": false,
                         *       "forgottenMinutes": 60
                         *     }
                         */
                        useTerms?: {
                            graceMinutes: number;
                            earlyCharged: boolean;
                            forgottenMinutes: number;
                        };
                        /**
                         * @default none
                         * @enum {string}
                         */
                        approval?: "none" | "required";
                        /**
                         * @default none
                         * @enum {string}
                         */
                        training?: "none" | "required";
                        /**
                         * @default arranged
                         * @enum {string}
                         */
                        operator?: "none" | "optional" | "required" | "arranged";
                        /** @default 60 */
                        promotionMinutes?: number;
                    };
                    /** Format: date-time */
                    effectiveFrom?: string;
                    bookings?: {
                        seen: string;
                        /** @enum {string} */
                        fate: "keep" | "displace";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readKioskCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                instrumentId: string;
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
                        code: string;
                        /** Format: date-time */
                        validUntil: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    checkInAtKiosk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                instrumentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    checkOutAtKiosk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                instrumentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    options?: {
                        code: string;
                        quantity: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listQualifications: {
        parameters: {
            query?: {
                scope?: "mine" | "institution";
                institutionId?: string;
                instrumentId?: string;
                status?: "requested" | "scheduled" | "valid" | "expired" | "failed" | "revoked";
                cursor?: string;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Qualification"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    recordQualification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    /** Format: uuid */
                    instrumentId: string;
                    result: {
                        /** @enum {boolean} */
                        passed: true;
                        /** Format: date */
                        trainedOn: string;
                        validUntil: string | null;
                    } | {
                        /** @enum {boolean} */
                        passed: false;
                        /** Format: date */
                        trainedOn: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    requestTraining: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    /** @default  */
                    wish?: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    scheduleTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    startsAt: string;
                    place: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    recordTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    result: {
                        /** @enum {boolean} */
                        passed: true;
                        /** Format: date */
                        trainedOn: string;
                        validUntil: string | null;
                    } | {
                        /** @enum {boolean} */
                        passed: false;
                        /** Format: date */
                        trainedOn: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    revokeQualification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listDependants: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            reservationId: string;
                            /** @enum {string} */
                            status: "held" | "expired" | "requested" | "declined" | "confirmed" | "cancelled" | "running" | "done" | "no-show" | "unused";
                            period: {
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            };
                            /** Format: uuid */
                            personId: string;
                            /** Format: uuid */
                            organisationId: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    withdrawTrainingRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Qualification"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listConsultations: {
        parameters: {
            query?: {
                scope?: "mine" | "institution";
                institutionId?: string;
                status?: "open" | "booked" | "closed";
                cursor?: string;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Consultation"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    openConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** Format: uuid */
                    instrumentId?: string;
                    subject: string;
                    message: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readConsultation: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationThread"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    writeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    suggestInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    period: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    concludeConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    reservationId?: string;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationReceipt"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listReservationDeadLetters: {
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
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        stops: components["schemas"]["Stop"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    replayReservationDeadLetter: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        reason: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readUtilisation: {
        parameters: {
            query: {
                institutionId: string;
                date?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Utilisation"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listUsageAnalyticsDeadLetters: {
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
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        stops: components["schemas"]["Stop"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    replayUsageAnalyticsDeadLetter: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        reason: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readPrices: {
        parameters: {
            query: {
                instrumentId: string;
                organisationClass?: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                at?: string;
            };
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
                    "application/json": components["schemas"]["Price"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listUnitPrices: {
        parameters: {
            query: {
                instrumentIds: string;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            instrumentId: string;
                            unit: {
                                /** @enum {string} */
                                kind: "time";
                                minutes: number;
                                /** @enum {string} */
                                billing: "prorated" | "started";
                            } | {
                                /** @enum {string} */
                                kind: "person-time";
                                minutes: number;
                            } | {
                                /** @enum {string} */
                                kind: "day";
                            } | {
                                /** @enum {string} */
                                kind: "half-day";
                                /** @default 0 */
                                fromMinute: number;
                            } | {
                                /** @enum {string} */
                                kind: "count";
                                noun: {
                                    ja: string;
                                    en: string;
                                };
                            };
                            yen: string | null;
                            discounts: {
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                percent: string;
                            }[];
                            subsidy: {
                                /** @enum {string} */
                                mode: "free" | "at-cost";
                                lastDay: string;
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    quotePrice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    /** @enum {string} */
                    organisationClass?: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                    period: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                    /** @default null */
                    tariff?: string | null;
                    /** @default 1 */
                    quantity?: number;
                    /** @default [] */
                    options?: {
                        code: string;
                        quantity: string;
                    }[];
                    /** @default null */
                    contractId?: string | null;
                    feePercent?: number;
                    kept?: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
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
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    quoteSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    /** @enum {string} */
                    organisationClass?: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                    /** @default null */
                    tariff?: string | null;
                    /** @default 1 */
                    quantity?: number;
                    /** @default null */
                    contractId?: string | null;
                    periods: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    }[];
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
                    "application/json": {
                        /** Format: uuid */
                        instrumentId: string;
                        count: number;
                        totals: {
                            net: number;
                            tax: number;
                            total: number;
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    quoteContracts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    period: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                    /** @default null */
                    tariff?: string | null;
                    /** @default 1 */
                    quantity?: number;
                    /** @default [] */
                    options?: {
                        code: string;
                        quantity: string;
                    }[];
                    /** @default null */
                    forUser?: {
                        /** Format: uuid */
                        organisationId: string;
                        /** Format: uuid */
                        personId: string;
                    } | null;
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
                    "application/json": {
                        items: components["schemas"]["ContractQuote"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    tryPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    institutionId?: string | null;
                    card: {
                        unit: {
                            /** @enum {string} */
                            kind: "time";
                            minutes: number;
                            /** @enum {string} */
                            billing: "prorated" | "started";
                        } | {
                            /** @enum {string} */
                            kind: "person-time";
                            minutes: number;
                        } | {
                            /** @enum {string} */
                            kind: "day";
                        } | {
                            /** @enum {string} */
                            kind: "half-day";
                            /** @default 0 */
                            fromMinute?: number;
                        } | {
                            /** @enum {string} */
                            kind: "count";
                            noun: {
                                ja: string;
                                en: string;
                            };
                        };
                        /** @enum {string} */
                        basis: "reserved" | "used" | "overage";
                        pricing: {
                            /** @enum {string} */
                            kind: "table";
                            tariffs: {
                                code: string;
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                yen: number;
                                organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                                serviceKinds: ("equipment-use" | "technical-guidance" | "operated-run")[];
                                /** @default null */
                                unit?: ({
                                    /** @enum {string} */
                                    kind: "time";
                                    minutes: number;
                                    /** @enum {string} */
                                    billing: "prorated" | "started";
                                } | {
                                    /** @enum {string} */
                                    kind: "person-time";
                                    minutes: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "day";
                                } | {
                                    /** @enum {string} */
                                    kind: "half-day";
                                    /** @default 0 */
                                    fromMinute?: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "count";
                                    noun: {
                                        ja: string;
                                        en: string;
                                    };
                                }) | null;
                                /** @default [] */
                                tiers?: {
                                    afterUnits: number;
                                    yen: number;
                                }[];
                                /** @default null */
                                publication?: {
                                    required: boolean;
                                    embargoMonths: number | null;
                                    elseTariff: string | null;
                                } | null;
                            }[];
                            /**
                             * @default following
                             * @enum {string}
                             */
                            tiering?: "following" | "whole";
                        } | {
                            /** @enum {string} */
                            kind: "factor";
                            baseYen: number;
                            factors: {
                                [key: string]: string;
                            };
                            /** @default [] */
                            tiers?: {
                                afterUnits: number;
                                yen: number;
                            }[];
                            /**
                             * @default following
                             * @enum {string}
                             */
                            tiering?: "following" | "whole";
                            /** @default null */
                            roundUpToYen?: number | null;
                        };
                        timeRules: {
                            fromMinute: number;
                            toMinute: number;
                            weekdays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                            discountPercent: string;
                            /** @default 0 */
                            surchargePercent?: string;
                            /** @default null */
                            unitYen?: number | null;
                            /** @default [] */
                            tariffs?: string[];
                        }[];
                        /** @default [] */
                        totalDiscounts?: {
                            percent: string;
                            upToYen: number | null;
                            /** @default [] */
                            tariffs?: string[];
                        }[];
                        dayCaps: {
                            yen: number;
                            tariffs: string[];
                        }[];
                        /** @default [] */
                        monthCaps?: {
                            yen: number;
                            tariffs: string[];
                            /** @enum {string} */
                            per: "organisation" | "person";
                        }[];
                        /** @default null */
                        maximumYen?: number | null;
                        minimumYen: number | null;
                        options: {
                            code: string;
                            label: {
                                ja: string;
                                en: string;
                            };
                            yen: number;
                            unit: {
                                ja: string;
                                en: string;
                            };
                            classFactor: boolean;
                            /** @default null */
                            percent?: string | null;
                            /**
                             * @default on-request
                             * @enum {string}
                             */
                            charged?: "on-request" | "every-run" | "every-unit";
                            /** @default [] */
                            tariffs?: string[];
                            /** @default false */
                            inTotal?: boolean;
                            /** @default null */
                            collectedFor?: {
                                ja: string;
                                en: string;
                            } | null;
                        }[];
                        indirectPercent: string;
                        /** @default null */
                        alongsidePercent?: string | null;
                        /**
                         * @default half-up
                         * @enum {string}
                         */
                        rounding?: "half-up" | "floor" | "ceiling";
                        tax: {
                            /** @enum {string} */
                            treatment: "inclusive" | "exclusive" | "out-of-scope";
                            percent: string;
                        };
                        /** Format: date-time */
                        effectiveFrom: string;
                        source: {
                            url: string;
                            note: string;
                        };
                    };
                    cases: {
                        period: {
                            /** Format: date-time */
                            start: string;
                            /** Format: date-time */
                            end: string;
                        };
                        /** @enum {string} */
                        serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                        /** @default 1 */
                        quantity?: number;
                        /** @default [] */
                        options?: {
                            code: string;
                            quantity: string;
                        }[];
                        /** @enum {string} */
                        organisationClass: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                    }[];
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
                    "application/json": {
                        items: ({
                            lines: {
                                /** @enum {string} */
                                kind: "usage" | "subsidy" | "allowance" | "overage" | "time-rule" | "discount" | "day-cap" | "month-cap" | "maximum" | "minimum" | "option" | "collected" | "indirect" | "fee";
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                quantity: string | null;
                                unitLabel: {
                                    ja: string;
                                    en: string;
                                } | null;
                                unitYen: string | null;
                                amount: string;
                                /** Format: uuid */
                                cardId: string;
                            }[];
                            totals: {
                                net: number;
                                tax: number;
                                total: number;
                                taxPercent: string;
                            };
                        } | ({
                            slug: string;
                        } & {
                            [key: string]: unknown;
                        }))[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    compareContract: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ContractComparison"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readPriceExamples: {
        parameters: {
            query: {
                instrumentId: string;
                serviceKind?: "equipment-use" | "technical-guidance" | "operated-run";
            };
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
                    "application/json": components["schemas"]["PriceExamples"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    previewPrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** Format: uuid */
                    instrumentId: string;
                    card: {
                        unit: {
                            /** @enum {string} */
                            kind: "time";
                            minutes: number;
                            /** @enum {string} */
                            billing: "prorated" | "started";
                        } | {
                            /** @enum {string} */
                            kind: "person-time";
                            minutes: number;
                        } | {
                            /** @enum {string} */
                            kind: "day";
                        } | {
                            /** @enum {string} */
                            kind: "half-day";
                            /** @default 0 */
                            fromMinute?: number;
                        } | {
                            /** @enum {string} */
                            kind: "count";
                            noun: {
                                ja: string;
                                en: string;
                            };
                        };
                        /** @enum {string} */
                        basis: "reserved" | "used" | "overage";
                        pricing: {
                            /** @enum {string} */
                            kind: "table";
                            tariffs: {
                                code: string;
                                label: {
                                    ja: string;
                                    en: string;
                                };
                                yen: number;
                                organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                                serviceKinds: ("equipment-use" | "technical-guidance" | "operated-run")[];
                                /** @default null */
                                unit?: ({
                                    /** @enum {string} */
                                    kind: "time";
                                    minutes: number;
                                    /** @enum {string} */
                                    billing: "prorated" | "started";
                                } | {
                                    /** @enum {string} */
                                    kind: "person-time";
                                    minutes: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "day";
                                } | {
                                    /** @enum {string} */
                                    kind: "half-day";
                                    /** @default 0 */
                                    fromMinute?: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "count";
                                    noun: {
                                        ja: string;
                                        en: string;
                                    };
                                }) | null;
                                /** @default [] */
                                tiers?: {
                                    afterUnits: number;
                                    yen: number;
                                }[];
                                /** @default null */
                                publication?: {
                                    required: boolean;
                                    embargoMonths: number | null;
                                    elseTariff: string | null;
                                } | null;
                            }[];
                            /**
                             * @default following
                             * @enum {string}
                             */
                            tiering?: "following" | "whole";
                        } | {
                            /** @enum {string} */
                            kind: "factor";
                            baseYen: number;
                            factors: {
                                [key: string]: string;
                            };
                            /** @default [] */
                            tiers?: {
                                afterUnits: number;
                                yen: number;
                            }[];
                            /**
                             * @default following
                             * @enum {string}
                             */
                            tiering?: "following" | "whole";
                            /** @default null */
                            roundUpToYen?: number | null;
                        };
                        timeRules: {
                            fromMinute: number;
                            toMinute: number;
                            weekdays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                            discountPercent: string;
                            /** @default 0 */
                            surchargePercent?: string;
                            /** @default null */
                            unitYen?: number | null;
                            /** @default [] */
                            tariffs?: string[];
                        }[];
                        /** @default [] */
                        totalDiscounts?: {
                            percent: string;
                            upToYen: number | null;
                            /** @default [] */
                            tariffs?: string[];
                        }[];
                        dayCaps: {
                            yen: number;
                            tariffs: string[];
                        }[];
                        /** @default [] */
                        monthCaps?: {
                            yen: number;
                            tariffs: string[];
                            /** @enum {string} */
                            per: "organisation" | "person";
                        }[];
                        /** @default null */
                        maximumYen?: number | null;
                        minimumYen: number | null;
                        options: {
                            code: string;
                            label: {
                                ja: string;
                                en: string;
                            };
                            yen: number;
                            unit: {
                                ja: string;
                                en: string;
                            };
                            classFactor: boolean;
                            /** @default null */
                            percent?: string | null;
                            /**
                             * @default on-request
                             * @enum {string}
                             */
                            charged?: "on-request" | "every-run" | "every-unit";
                            /** @default [] */
                            tariffs?: string[];
                            /** @default false */
                            inTotal?: boolean;
                            /** @default null */
                            collectedFor?: {
                                ja: string;
                                en: string;
                            } | null;
                        }[];
                        indirectPercent: string;
                        /** @default null */
                        alongsidePercent?: string | null;
                        /**
                         * @default half-up
                         * @enum {string}
                         */
                        rounding?: "half-up" | "floor" | "ceiling";
                        tax: {
                            /** @enum {string} */
                            treatment: "inclusive" | "exclusive" | "out-of-scope";
                            percent: string;
                        };
                        /** Format: date-time */
                        effectiveFrom: string;
                        source: {
                            url: string;
                            note: string;
                        };
                    };
                    /** @default null */
                    replaces?: string | null;
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
                    "application/json": components["schemas"]["PriceEffect"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listIssuedQuotes: {
        parameters: {
            query?: {
                organisationId?: string;
                institutionId?: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["IssuedQuote"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    issueQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    instrumentId: string;
                    period: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                    };
                    /** @enum {string} */
                    serviceKind: "equipment-use" | "technical-guidance" | "operated-run";
                    /** @default null */
                    tariff?: string | null;
                    /** @default 1 */
                    quantity?: number;
                    /** @default [] */
                    options?: {
                        code: string;
                        quantity: string;
                    }[];
                    /** @default null */
                    forPersonId?: string | null;
                    /** @default 30 */
                    validDays?: number;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readIssuedQuote: {
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
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedQuoteToday"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readQuoteDocument: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: never;
            path: {
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
                    "application/pdf": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    describeIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    name: {
                        ja: string;
                        en: string;
                    };
                    addressLines: string[];
                    registrationNumber: string | null;
                    isCorporation: boolean;
                    /** @enum {string} */
                    taxRounding: "floor" | "half-up" | "ceiling";
                    /** @enum {string} */
                    basis: "exclusive" | "inclusive";
                    due: {
                        monthsAfter: number;
                        day: number;
                    };
                    bankAccounts: {
                        bankCode: string;
                        bankName: string;
                        branchCode: string;
                        branchName: string;
                        /** @enum {string} */
                        kind: "ordinary" | "current" | "savings";
                        number: string;
                        holder: string;
                        /** @enum {string} */
                        yearsAre: "era" | "western";
                        cancelledInTotals: boolean;
                    }[];
                    fourEyesFromYen: number | null;
                    /** @default [] */
                    reminders?: {
                        daysLate: number;
                        fromYen: number;
                    }[];
                    /**
                     * @default [
                     *       110,
                     *       145,
                     *       150,
                     *       154,
                     *       160,
                     *       165,
                     *       220,
                     *       229,
                     *       275,
                     *       330,
                     *       385,
                     *       440,
                     *       484,
                     *       490,
                     *       550,
                     *       605,
                     *       660,
                     *       770,
                     *       880,
                     *       990
                     *     ]
                     */
                    withheldYen?: number[];
                    singleYear: boolean;
                    /** Format: date */
                    effectiveFrom?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    decideIssuerChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approve: boolean;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readIssuer: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issuer"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listAccounts: {
        parameters: {
            query: {
                institutionId: string;
                organisationId?: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["CustomerAccount"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    describeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** Format: uuid */
                    organisationId: string;
                    addressee: string | null;
                    addressLines: string[];
                    /** @enum {string} */
                    invoicePer: "organisation" | "project" | "purchase-order";
                    /** @enum {string} */
                    settledBy: "invoice" | "budget-transfer" | "clearing";
                    clearedWith: string | null;
                    payerCode: string | null;
                    virtualAccount: string | null;
                    /** @default null */
                    endpoint?: {
                        scheme: string;
                        id: string;
                    } | null;
                    payerNames: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listInvoiceRuns: {
        parameters: {
            query: {
                institutionId: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["InvoiceRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    proposeInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** @default null */
                    organisationId?: string | null;
                    month: string;
                    /** @default null */
                    issuedOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readInvoiceRun: {
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
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceRun"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listInvoiceRunItems: {
        parameters: {
            query?: {
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path: {
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
                        items: components["schemas"]["InvoiceRunItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    approveInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    withdrawInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                organisationId?: string;
                institutionId?: string;
                state?: "open" | "part" | "overdue" | "paid" | "credited" | "transferred";
                month?: string;
                kind?: "invoice" | "budget-transfer";
                counterpartyId?: string;
                runId?: string;
                number?: string;
                find?: string;
                unpaid?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["Invoice"][];
                        nextCursor: string | null;
                        sums: components["schemas"]["InvoiceSums"] | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readInvoice: {
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
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceDetail"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readInvoiceDocument: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: never;
            path: {
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
                    "application/pdf": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readUsageStatement: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: never;
            path: {
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
                    "application/pdf": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readCreditNoteDocument: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: never;
            path: {
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
                    "application/pdf": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readElectronicInvoice: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readElectronicCreditNote: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listCreditRequests: {
        parameters: {
            query: {
                institutionId: string;
                invoiceId?: string;
                status?: "waiting" | "approved" | "rejected";
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["CreditRequest"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    decideCreditRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approve: boolean;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    issueCreditNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    wish: {
                        /** @enum {string} */
                        kind: "whole";
                    } | {
                        /** @enum {string} */
                        kind: "lines";
                        lines: {
                            line: number;
                            amountYen: number;
                        }[];
                    } | {
                        /** @enum {string} */
                        kind: "amount";
                        totalYen: number;
                    };
                    /** @default null */
                    chargeId?: string | null;
                    reason: string;
                    /** @enum {string} */
                    afterwards: "bill-again" | "waive";
                    /** @default false */
                    withDocument?: boolean;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        waits: boolean;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listCreditNotes: {
        parameters: {
            query?: {
                organisationId?: string;
                institutionId?: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["CreditNote"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readCreditNote: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditNote"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listCreditProposals: {
        parameters: {
            query: {
                institutionId: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["CreditProposal"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    takeBankFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFile"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listBankFiles: {
        parameters: {
            query: {
                institutionId: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["BankFile"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    uploadBankFile: {
        parameters: {
            query: {
                institutionId: string;
                name: string;
                options?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFile"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readBankFile: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFile"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    downloadBankFile: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                institutionId?: string;
                organisationId?: string;
                state?: "waiting" | "part" | "held" | "settled" | "cancelled";
                from?: string;
                to?: string;
                minYen?: number;
                maxYen?: number;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["Payment"][];
                        nextCursor: string | null;
                        totals: {
                            count: number;
                            yen: number;
                            matchedYen: number;
                            restYen: number;
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    receivePayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** @default null */
                    organisationId?: string | null;
                    /** Format: date */
                    postedOn: string;
                    yen: number;
                    /** @default  */
                    payerName?: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listPaymentReviews: {
        parameters: {
            query: {
                institutionId: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["PaymentReview"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readPayment: {
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
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentReview"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listAccountBalances: {
        parameters: {
            query?: {
                institutionId?: string;
                organisationId?: string;
                on?: string;
            };
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
                    "application/json": {
                        /** Format: date */
                        on: string;
                        items: components["schemas"]["AccountBalance"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    matchPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    allocations: {
                        /** Format: uuid */
                        invoiceId: string;
                        yen: number;
                        feeYen: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    reverseMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                match: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    refusePair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    invoiceIds: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    withdrawRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    invoiceIds: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    refundPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    yen: number;
                    /** Format: date */
                    refundedOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    withdrawPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    assignPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    to: "interest-income" | "other-income" | "deposits";
                    yen: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    reverseAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                assignment: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    returnDeposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                assignment: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    returnedOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    sumCharges: {
        parameters: {
            query: {
                organisationId?: string;
                institutionId?: string;
                reservationIds?: string;
                contractId?: string;
                month?: string;
                fromMonth?: string;
                toMonth?: string;
                counterpartyId?: string;
                instrumentId?: string;
                project?: string;
                purchaseOrder?: string;
                organisationClass?: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                state?: "unbilled" | "invoiced" | "paid" | "to-credit" | "disputed";
                kind?: "run" | "cancellation" | "no-show" | "contract-fee" | "compensation";
                by: "month" | "counterparty" | "instrument" | "contract" | "kind" | "class" | "project" | "purchaseOrder";
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": components["schemas"]["ChargeSums"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    exportCharges: {
        parameters: {
            query?: {
                organisationId?: string;
                institutionId?: string;
                reservationIds?: string;
                contractId?: string;
                month?: string;
                fromMonth?: string;
                toMonth?: string;
                counterpartyId?: string;
                instrumentId?: string;
                project?: string;
                purchaseOrder?: string;
                organisationClass?: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                state?: "unbilled" | "invoiced" | "paid" | "to-credit" | "disputed";
                kind?: "run" | "cancellation" | "no-show" | "contract-fee" | "compensation";
                language?: "ja" | "en";
            };
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listCharges: {
        parameters: {
            query?: {
                organisationId?: string;
                institutionId?: string;
                reservationIds?: string;
                contractId?: string;
                month?: string;
                fromMonth?: string;
                toMonth?: string;
                counterpartyId?: string;
                instrumentId?: string;
                project?: string;
                purchaseOrder?: string;
                organisationClass?: "large" | "sme" | "startup" | "academia" | "public" | "internal";
                state?: "unbilled" | "invoiced" | "paid" | "to-credit" | "disputed";
                kind?: "run" | "cancellation" | "no-show" | "contract-fee" | "compensation";
                cursor?: string;
                limit?: number;
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["Charge"][];
                        nextCursor: string | null;
                        months: {
                            month: string;
                            count: number;
                            net: number;
                            total: number;
                        }[] | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readCharge: {
        parameters: {
            query?: {
                /** @description As it was then: RFC 3339 with an offset, not in the future. Who may see what is decided by today. */
                asOf?: string;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["Charge"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["AsOfInFuture"];
            503: components["responses"]["PastNotReadyOrTooManyPasts"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    chargeUnpublishedResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listSplitRules: {
        parameters: {
            query: {
                institutionId: string;
            };
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
                    "application/json": {
                        items: components["schemas"]["SplitRule"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    setSplitRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    instrumentId: string | null;
                    /** Format: date */
                    effectiveFrom: string;
                    shares: {
                        /** @enum {string} */
                        recipient: "keeper-rebate" | "renewal-reserve" | "staff-reward" | "department" | "partner" | "institution";
                        name: {
                            ja: string;
                            en: string;
                        };
                        partnerId: string | null;
                        percent: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readIndirectSupplement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    staffYen: number;
                    goodsBeforeYen: number;
                    goodsAfterYen: number;
                    percent: string;
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
                    "application/json": {
                        beforeYen: number;
                        afterYen: number;
                        supplementYen: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readDistribution: {
        parameters: {
            query: {
                institutionId: string;
                month: string;
            };
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
                    "application/json": components["schemas"]["Distribution"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    distributeIncome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    month: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listClearings: {
        parameters: {
            query: {
                institutionId: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["ClearingListed"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    proposeClearing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** Format: uuid */
                    partnerId: string;
                    quarter: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    acceptClearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    declineClearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    payClearing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** Format: date */
                    paidOn: string;
                    /** @default null */
                    paymentId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    previewClearing: {
        parameters: {
            query: {
                institutionId: string;
                partnerId: string;
                quarter: string;
            };
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
                    "application/json": components["schemas"]["ClearingPreview"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readClearing: {
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
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clearing"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readClearingDocument: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: never;
            path: {
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
                    "application/pdf": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    adjustCharge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    netYen: number;
                    reason: string;
                    /**
                     * @default always
                     * @enum {string}
                     */
                    until?: "always" | "correction";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    decideAdjustment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approve: boolean;
                    /** @default  */
                    reason?: string | "";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                organisationId?: string;
                institutionId?: string;
                status?: "open" | "accepted" | "declined" | "withdrawn";
                chargeId?: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["Dispute"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    openDispute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    chargeId: string;
                    /** @default null */
                    line?: number | null;
                    message: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readDispute: {
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
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    postDisputeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    withdrawDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    settleDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "accepted" | "declined";
                    message: string;
                    /** @default null */
                    netYen?: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listJournal: {
        parameters: {
            query: {
                institutionId: string;
                fromDay?: string;
                toDay?: string;
                account?: "unbilled" | "receivable" | "bank" | "internal-transfer" | "clearing" | "suspense" | "deposits" | "deferred" | "tax" | "revenue-use" | "revenue-fee" | "revenue-contract" | "revenue-compensation" | "interest-income" | "other-income" | "revenue-share" | "rounding" | "shares-owed" | "renewal-reserve" | "rebates" | "staff-rewards" | "department-shares" | "renewal-transfers" | "partner-shares" | "use-elsewhere" | "bank-fees";
                organisationId?: string;
                chargeId?: string;
                documentId?: string;
                paymentId?: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readTrialBalance: {
        parameters: {
            query: {
                institutionId: string;
                day: string;
                recordedBy?: string;
            };
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
                    "application/json": {
                        /** Format: date */
                        day: string;
                        items: {
                            /** @enum {string} */
                            account: "unbilled" | "receivable" | "bank" | "internal-transfer" | "clearing" | "suspense" | "deposits" | "deferred" | "tax" | "revenue-use" | "revenue-fee" | "revenue-contract" | "revenue-compensation" | "interest-income" | "other-income" | "revenue-share" | "rounding" | "shares-owed" | "renewal-reserve" | "rebates" | "staff-rewards" | "department-shares" | "renewal-transfers" | "partner-shares" | "use-elsewhere" | "bank-fees";
                            /** @enum {string} */
                            kind: "asset" | "liability" | "revenue" | "expense";
                            debit: number;
                            credit: number;
                            balance: number;
                            inMonth: {
                                debit: number;
                                credit: number;
                            };
                        }[];
                        totals: {
                            debit: number;
                            credit: number;
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readDeferredIncome: {
        parameters: {
            query: {
                institutionId: string;
                month: string;
            };
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
                    "application/json": {
                        month: string;
                        items: {
                            /** Format: uuid */
                            contractId: string;
                            /** Format: uuid */
                            organisationId: string;
                            bookedYen: number;
                            recognisedYen: number;
                            remainingYen: number;
                        }[];
                        totals: {
                            bookedYen: number;
                            recognisedYen: number;
                            remainingYen: number;
                        };
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readBooks: {
        parameters: {
            query: {
                institutionId: string;
            };
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
                    "application/json": {
                        closed: {
                            month: string;
                            totals: {
                                name: string;
                                expected: number;
                                found: number;
                            }[];
                            warnings: {
                                check: string;
                                count: number;
                            }[];
                            /** Format: uuid */
                            proposedBy: string;
                            /** Format: uuid */
                            closedBy: string;
                        }[];
                        proposed: {
                            month: string;
                            totals: {
                                name: string;
                                expected: number;
                                found: number;
                            }[];
                            warnings: {
                                check: string;
                                count: number;
                            }[];
                            /** Format: uuid */
                            proposedBy: string;
                        } | null;
                        next: {
                            month: string;
                            isOver: boolean;
                        };
                        mappings: {
                            /** @enum {string} */
                            program: "yayoi" | "money-forward" | "freee" | "generic";
                            fromMonth: string;
                            accounts: {
                                [key: string]: {
                                    account: string;
                                    sub: string;
                                    department: string;
                                    taxClass: string;
                                };
                            };
                        }[];
                        partners: {
                            /** @enum {string} */
                            type: "special-institute" | "rd-startup" | "other";
                            evidence: string;
                            /** Format: date */
                            effectiveFrom: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readBooksMonth: {
        parameters: {
            query: {
                institutionId: string;
                month: string;
            };
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
                    "application/json": {
                        checks: {
                            check: string;
                            blocking: boolean;
                            count: number;
                            yen: number | null;
                        }[];
                        totals: {
                            name: string;
                            expected: number;
                            found: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    exportBooks: {
        parameters: {
            query: {
                institutionId: string;
                month: string;
                program: "yayoi" | "money-forward" | "freee" | "generic";
            };
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    proposeClosing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    month: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    confirmClosing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    month: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    withdrawClosing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    month: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    mapAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** @enum {string} */
                    program: "yayoi" | "money-forward" | "freee" | "generic";
                    fromMonth: string;
                    accounts: {
                        [key: string]: {
                            account: string;
                            sub: string;
                            department: string;
                            taxClass: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    stateResearchPartner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    /** @enum {string} */
                    type: "special-institute" | "rd-startup" | "other";
                    evidence: string;
                    /** Format: date */
                    effectiveFrom: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered, for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    exportResearchCredit: {
        parameters: {
            query: {
                organisationId: string;
                fromMonth: string;
                toMonth: string;
                language?: "ja" | "en";
            };
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readResearchCreditStatement: {
        parameters: {
            query: {
                organisationId: string;
                fromMonth: string;
                toMonth: string;
                corporateTaxYen?: number;
                language?: "ja" | "en";
            };
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
                    "application/pdf": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readResearchCredit: {
        parameters: {
            query: {
                organisationId: string;
                fromMonth: string;
                toMonth: string;
                corporateTaxYen?: number;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            chargeId: string;
                            /** Format: uuid */
                            institutionId: string;
                            /** Format: uuid */
                            contractId: string;
                            /** @enum {string} */
                            contractForm: "joint-research" | "commissioned";
                            contractTitle: {
                                ja: string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            kind: "run" | "cancellation" | "no-show" | "contract-fee" | "compensation";
                            instrumentId: string | null;
                            personId: string | null;
                            /** Format: date-time */
                            usedFrom: string;
                            /** Format: date-time */
                            usedTo: string;
                            minutes: number | null;
                            netYen: number;
                            taxYen: number;
                            taxPercent: string;
                            documents: string[];
                            partnerType: ("special-institute" | "rd-startup" | "other") | null;
                            evidence: string | null;
                            percent: string | null;
                        }[];
                        nextCursor: string | null;
                        totals: {
                            types: {
                                type: ("special-institute" | "rd-startup" | "other") | null;
                                percent: string | null;
                                source: string | null;
                                sourceVerified: boolean | null;
                                count: number;
                                netYen: number;
                                creditYen: number;
                            }[];
                            count: number;
                            netYen: number;
                            creditYen: number;
                            capPercent: string | null;
                            capYen: number | null;
                            claimableYen: number | null;
                        } | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    findRetainedDocuments: {
        parameters: {
            query?: {
                institutionId?: string;
                organisationId?: string;
                fromDay?: string;
                toDay?: string;
                minYen?: number;
                maxYen?: number;
                counterpartyId?: string;
                kind?: "invoice" | "budget-transfer" | "credit-note" | "payment" | "quote" | "clearing";
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["RetainedDocument"][];
                        nextCursor: string | null;
                        sums: {
                            /** @enum {string} */
                            kind: "invoice" | "budget-transfer" | "credit-note" | "payment" | "quote" | "clearing";
                            count: number;
                            yen: number;
                        }[] | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    exportRetainedDocuments: {
        parameters: {
            query?: {
                institutionId?: string;
                organisationId?: string;
                fromDay?: string;
                toDay?: string;
                minYen?: number;
                maxYen?: number;
                counterpartyId?: string;
                kind?: "invoice" | "budget-transfer" | "credit-note" | "payment" | "quote" | "clearing";
                language?: "ja" | "en";
            };
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listCostRecovery: {
        parameters: {
            query: {
                institutionId: string;
                fiscalYear: number;
                instrumentId?: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": components["schemas"]["CostRecovery"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readReconciliation: {
        parameters: {
            query: {
                institutionId: string;
                month: string;
                difference?: "not-charged" | "without-booking" | "charged-unused" | "not-ended" | "not-billed" | "billed-less" | "billed-more" | "disputed" | "overdue" | "not-paid" | "used-longer" | "unused";
                counterpartyId?: string;
                instrumentId?: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["Reconciled"][];
                        nextCursor: string | null;
                        totals: {
                            count: number;
                            differing: number;
                            reserved: {
                                count: number;
                                minutes: number;
                            };
                            used: {
                                count: number;
                                minutes: number;
                            };
                            charged: {
                                count: number;
                                netYen: number;
                            };
                            billed: {
                                count: number;
                                netYen: number;
                            };
                            paid: {
                                count: number;
                                netYen: number;
                            };
                            differences: {
                                /** @enum {string} */
                                kind: "not-charged" | "without-booking" | "charged-unused" | "not-ended" | "not-billed" | "billed-less" | "billed-more" | "disputed" | "overdue" | "not-paid" | "used-longer" | "unused";
                                count: number;
                                yen: number | null;
                            }[];
                        } | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    askWhatIf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    institutionId: string;
                    fromMonth: string;
                    toMonth: string;
                    changes: ({
                        /** @enum {string} */
                        type: "price";
                        /** @default null */
                        instrumentIds?: string[] | null;
                        /** @default null */
                        from?: string | null;
                        by: string;
                    } | {
                        /** @enum {string} */
                        type: "class-factors";
                        /** @default null */
                        instrumentIds?: string[] | null;
                        /** @default null */
                        from?: string | null;
                        factors: {
                            [key: string]: string;
                        };
                    } | {
                        /** @enum {string} */
                        type: "indirect";
                        /** @default null */
                        instrumentIds?: string[] | null;
                        /** @default null */
                        from?: string | null;
                        percent: string;
                    } | {
                        /** @enum {string} */
                        type: "rate-card";
                        instrumentIds: string[];
                        /** @default null */
                        from?: string | null;
                        card: {
                            /** @enum {string} */
                            kind: "of-instrument";
                            /** Format: uuid */
                            instrumentId: string;
                        } | {
                            /** @enum {string} */
                            kind: "new";
                            card: {
                                unit: {
                                    /** @enum {string} */
                                    kind: "time";
                                    minutes: number;
                                    /** @enum {string} */
                                    billing: "prorated" | "started";
                                } | {
                                    /** @enum {string} */
                                    kind: "person-time";
                                    minutes: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "day";
                                } | {
                                    /** @enum {string} */
                                    kind: "half-day";
                                    /** @default 0 */
                                    fromMinute?: number;
                                } | {
                                    /** @enum {string} */
                                    kind: "count";
                                    noun: {
                                        ja: string;
                                        en: string;
                                    };
                                };
                                /** @enum {string} */
                                basis: "reserved" | "used" | "overage";
                                pricing: {
                                    /** @enum {string} */
                                    kind: "table";
                                    tariffs: {
                                        code: string;
                                        label: {
                                            ja: string;
                                            en: string;
                                        };
                                        yen: number;
                                        organisationClasses: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[];
                                        serviceKinds: ("equipment-use" | "technical-guidance" | "operated-run")[];
                                        /** @default null */
                                        unit?: ({
                                            /** @enum {string} */
                                            kind: "time";
                                            minutes: number;
                                            /** @enum {string} */
                                            billing: "prorated" | "started";
                                        } | {
                                            /** @enum {string} */
                                            kind: "person-time";
                                            minutes: number;
                                        } | {
                                            /** @enum {string} */
                                            kind: "day";
                                        } | {
                                            /** @enum {string} */
                                            kind: "half-day";
                                            /** @default 0 */
                                            fromMinute?: number;
                                        } | {
                                            /** @enum {string} */
                                            kind: "count";
                                            noun: {
                                                ja: string;
                                                en: string;
                                            };
                                        }) | null;
                                        /** @default [] */
                                        tiers?: {
                                            afterUnits: number;
                                            yen: number;
                                        }[];
                                        /** @default null */
                                        publication?: {
                                            required: boolean;
                                            embargoMonths: number | null;
                                            elseTariff: string | null;
                                        } | null;
                                    }[];
                                    /**
                                     * @default following
                                     * @enum {string}
                                     */
                                    tiering?: "following" | "whole";
                                } | {
                                    /** @enum {string} */
                                    kind: "factor";
                                    baseYen: number;
                                    factors: {
                                        [key: string]: string;
                                    };
                                    /** @default [] */
                                    tiers?: {
                                        afterUnits: number;
                                        yen: number;
                                    }[];
                                    /**
                                     * @default following
                                     * @enum {string}
                                     */
                                    tiering?: "following" | "whole";
                                    /** @default null */
                                    roundUpToYen?: number | null;
                                };
                                timeRules: {
                                    fromMinute: number;
                                    toMinute: number;
                                    weekdays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
                                    discountPercent: string;
                                    /** @default 0 */
                                    surchargePercent?: string;
                                    /** @default null */
                                    unitYen?: number | null;
                                    /** @default [] */
                                    tariffs?: string[];
                                }[];
                                /** @default [] */
                                totalDiscounts?: {
                                    percent: string;
                                    upToYen: number | null;
                                    /** @default [] */
                                    tariffs?: string[];
                                }[];
                                dayCaps: {
                                    yen: number;
                                    tariffs: string[];
                                }[];
                                /** @default [] */
                                monthCaps?: {
                                    yen: number;
                                    tariffs: string[];
                                    /** @enum {string} */
                                    per: "organisation" | "person";
                                }[];
                                /** @default null */
                                maximumYen?: number | null;
                                minimumYen: number | null;
                                options: {
                                    code: string;
                                    label: {
                                        ja: string;
                                        en: string;
                                    };
                                    yen: number;
                                    unit: {
                                        ja: string;
                                        en: string;
                                    };
                                    classFactor: boolean;
                                    /** @default null */
                                    percent?: string | null;
                                    /**
                                     * @default on-request
                                     * @enum {string}
                                     */
                                    charged?: "on-request" | "every-run" | "every-unit";
                                    /** @default [] */
                                    tariffs?: string[];
                                    /** @default false */
                                    inTotal?: boolean;
                                    /** @default null */
                                    collectedFor?: {
                                        ja: string;
                                        en: string;
                                    } | null;
                                }[];
                                indirectPercent: string;
                                /** @default null */
                                alongsidePercent?: string | null;
                                /**
                                 * @default half-up
                                 * @enum {string}
                                 */
                                rounding?: "half-up" | "floor" | "ceiling";
                                tax: {
                                    /** @enum {string} */
                                    treatment: "inclusive" | "exclusive" | "out-of-scope";
                                    percent: string;
                                };
                                source: {
                                    url: string;
                                    note: string;
                                };
                            };
                        };
                    } | {
                        /** @enum {string} */
                        type: "contract";
                        /** @default null */
                        instrumentIds?: string[] | null;
                        /** @default null */
                        from?: string | null;
                        /** @default null */
                        organisationClasses?: ("large" | "sme" | "startup" | "academia" | "public" | "internal")[] | null;
                        contract: {
                            /** @enum {string} */
                            form: "usage-terms";
                        } | {
                            /** @enum {string} */
                            form: "subscription";
                            yenPerHour: number;
                        } | {
                            /** @enum {string} */
                            form: "joint-research";
                            indirectPercent: string | null;
                            classFactor: string | null;
                        };
                    } | {
                        /** @enum {string} */
                        type: "subsidy";
                        /** @default null */
                        instrumentIds?: string[] | null;
                        /** @default null */
                        from?: string | null;
                        until: string | null;
                    })[];
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readWhatIf: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    cancelWhatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listWhatIfGroups: {
        parameters: {
            query: {
                by: "instrument" | "organisation";
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path: {
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
                        items: components["schemas"]["WhatIfGroup"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listWhatIfRuns: {
        parameters: {
            query?: {
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path: {
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
                        items: components["schemas"]["WhatIfRun"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    exportWhatIfRuns: {
        parameters: {
            query?: {
                language?: "ja" | "en";
            };
            header?: never;
            path: {
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    exportWhatIfGroups: {
        parameters: {
            query: {
                by: "instrument" | "organisation";
                language?: "ja" | "en";
            };
            header?: never;
            path: {
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listBillingDeadLetters: {
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
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        stops: components["schemas"]["Stop"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    replayBillingDeadLetter: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        reason: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                unread?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["Notice"][];
                        nextCursor: string | null;
                        unreadCount: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    markNoticeRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
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
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    markAllNoticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
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
                        read: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listWebhooks: {
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
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    registerWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    eventTypes: components["schemas"]["WebhookEventType"][];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        secret: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    revokeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
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
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
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
                        items: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listCalendarFeeds: {
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
                    "application/json": {
                        items: components["schemas"]["CalendarFeed"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    createCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default ja
                     * @enum {string}
                     */
                    language?: "ja" | "en";
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        path: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
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
                    };
                };
            };
            400: components["responses"]["MalformedRequestOrIdempotencyKeyMissing"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["IdempotencyKeyReused"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readCalendarFeed: {
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
                    "text/calendar": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listNoticesDeadLetters: {
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
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        stops: components["schemas"]["Stop"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    replayNoticesDeadLetter: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        reason: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    readTimeline: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEvent"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    searchEvents: {
        parameters: {
            query?: {
                source?: string;
                type?: string;
                subject?: string;
                about?: string;
                without?: "notices";
                personId?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
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
                    "application/json": {
                        items: components["schemas"]["AuditEvent"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    verifySeals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    whole?: boolean;
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
                    "application/json": {
                        items: components["schemas"]["SealCheck"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    listAuditDeadLetters: {
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
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        stops: components["schemas"]["Stop"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
    replayAuditDeadLetter: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        reason: string | null;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            "4XX": components["responses"]["Refused4XX"];
            "5XX": components["responses"]["Refused5XX"];
        };
    };
}
