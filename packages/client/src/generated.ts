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
        Charge: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "run" | "cancellation" | "no-show" | "contract-fee";
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
            /** Format: uuid */
            agreementId: string;
            tariff: string | null;
            lines: {
                /** @enum {string} */
                kind: "usage" | "subsidy" | "allowance" | "overage" | "time-rule" | "discount" | "day-cap" | "month-cap" | "maximum" | "minimum" | "option" | "collected" | "indirect" | "fee" | "contract-fee";
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
            correction: {
                reason: string;
                formerTotals: {
                    net: number;
                    tax: number;
                    total: number;
                    taxPercent: string;
                };
            } | null;
            unpublished: boolean;
            causedBy: {
                source: string;
                type: string;
                /** Format: uuid */
                eventId: string;
            }[];
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
        WebhookEventType: "OrganisationRegistered" | "ClassRequested" | "ClassRequestWithdrawn" | "ClassDeclined" | "ClassCertified" | "ClassEndAnnounced" | "ClassExpired" | "MemberJoined" | "TermsAccepted" | "CoverageSet" | "SubscriptionAsked" | "SubscriptionAgreed" | "SubscriptionDeclined" | "SubscriptionPeriodBegan" | "SubscriptionRenewalAnnounced" | "SubscriptionPlanChanged" | "SubscriptionSeatsSet" | "SubscriptionPaused" | "SubscriptionResumed" | "SubscriptionCancelled" | "FairUseLifted" | "CommitmentSettled" | "SubscriptionEnded" | "AllowanceOpened" | "AllowanceChanged" | "AllowanceTaken" | "AllowanceGivenBack" | "AllowanceClosed" | "AllowanceNearlyExhausted" | "AllowanceExhausted" | "ContractFeeRaised" | "UsageAttributed" | "UsageCorrected" | "FeeAttributed" | "ResearchDrafted" | "ResearchRevised" | "ResearchReviewRequested" | "ResearchReviewersNamed" | "ResearchReviewed" | "ResearchSigned" | "ResearchAgreed" | "ResearchProposalWithdrawn" | "ResearchersNamed" | "ResearchPledgeSigned" | "ResearchBudgetReached" | "ResearchOverdraftAllowed" | "ResearchInstalmentReached" | "ResearchEnded" | "SlotHeld" | "HoldExpired" | "ReservationRequested" | "ReservationDeclined" | "ReservationConfirmed" | "ReservationMoved" | "OperatorChanged" | "ContractChanged" | "ContractLapsed" | "ContractRestored" | "ReservationHandedOver" | "SlotReleased" | "ReservationCancelled" | "ReservationAdapted" | "ReservationSuspended" | "ReservationResumed" | "NoShowRecorded" | "ReservationUnused" | "CancellationFeeIncurred" | "CancellationFeeWaived" | "RunStarted" | "OptionsRecorded" | "RunOverran" | "OverstayNoticed" | "ReservationDelayed" | "UnitFreed" | "RunEnded" | "RunCorrected" | "SeriesBooked" | "SeriesDateAdded" | "SeriesMoved" | "SeriesCancelled" | "ContractFeeCharged" | "ChargeRated" | "ChargeCorrected" | "QuoteIssued" | "QuoteExpired" | "WebhookRegistered" | "WebhookRevoked" | "WebhookStopped";
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
    listCharges: {
        parameters: {
            query?: {
                organisationId?: string;
                institutionId?: string;
                reservationIds?: string;
                contractId?: string;
                month?: string;
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
