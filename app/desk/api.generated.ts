export interface paths {
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the first account is still to be made */
        get: operations["setup.read"];
        put?: never;
        /** Make the first account by its one-time link */
        post: operations["setup.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a password by its one-time link; every sign-in of the person ends */
        post: operations["password.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what the roles of this moment allow */
        get: operations["me.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change own name, initials or language */
        patch: operations["me.change"];
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End every other sign-in of oneself */
        delete: operations["me.end_sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody of the newsroom with roles */
        get: operations["staff.list"];
        put?: never;
        /** Add a person; answers the one-time link for the password, shown once */
        post: operations["staff.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of those to whom a story can be handed */
        get: operations["staff.names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change roles, suspend or restore */
        patch: operations["staff.change"];
        trace?: never;
    };
    "/api/staff/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new one-time link for a password; older ones end */
        post: operations["staff.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the second factor from somebody who lost it */
        delete: operations["staff.remove_second_factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories that the caller may read, last changed first */
        get: operations["listStories"];
        put?: never;
        /** Make a story */
        post: operations["makeStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a draft of a pasted page; every line of it is accounted for */
        post: operations["importPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A story with its fields, its gate and what the caller may do with it */
        get: operations["readStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change fields beside the text; a conflict only where the same field was changed since */
        patch: operations["changeFields"];
        trace?: never;
    };
    "/api/stories/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a story, take it, send it back or mark it ready */
        post: operations["takeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who works on a story now */
        put: operations["giveStory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order a publication, update, correction or retraction; it goes live after the seconds to take it back */
        post: operations["publishStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an order back before it goes live */
        delete: operations["takeBackOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The revisions of a story, last to first */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One revision with all that its hash was made from */
        get: operations["readRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a story's history is what was sealed */
        get: operations["verifyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two revisions, or one and the draft, side by side by words */
        get: operations["compareRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sections in their order */
        get: operations["listSections"];
        put?: never;
        /** Make a section at the end of the order */
        post: operations["makeSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give a section another name; its address stays */
        patch: operations["renameSection"];
        trace?: never;
    };
    "/api/sections/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put all sections in an order */
        put: operations["orderSections"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the publication is called, how it writes, and who answers for it */
        get: operations["readPublication"];
        /** Change the settings and the masthead */
        put: operations["changePublication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/copydesk/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find the faults of a text or of a story, of language and of journalism */
        post: operations["checkCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/front/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The story that was chosen to lead the front page, and the newest, which leads else */
        get: operations["readLead"];
        /** Choose the story that leads the front page, or let the newest lead */
        put: operations["chooseLead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done and by whom, newest first */
        get: operations["readLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verify a part of the chain over the log: up to where it is whole, and where it breaks */
        get: operations["readLogChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "setup.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        open: boolean;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "setup.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    name: string;
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "password.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "me.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        email: string;
                        initials: string | null;
                        /** @enum {string} */
                        language: "id" | "en";
                        roles: ("reporter" | "contributor" | "photographer" | "editor" | "managing_editor" | "moderator" | "administrator")[];
                        acts: {
                            [key: string]: "own" | "all";
                        };
                        twoFactor: boolean;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "me.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    initials?: string | null;
                    /** @enum {string} */
                    language?: "id" | "en";
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        email: string;
                        initials: string | null;
                        /** @enum {string} */
                        language: "id" | "en";
                        roles: ("reporter" | "contributor" | "photographer" | "editor" | "managing_editor" | "moderator" | "administrator")[];
                        acts: {
                            [key: string]: "own" | "all";
                        };
                        twoFactor: boolean;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "me.end_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "staff.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            id: string;
                            name: string;
                            email: string;
                            roles: ("reporter" | "contributor" | "photographer" | "editor" | "managing_editor" | "moderator" | "administrator")[];
                            suspendedAt: string | null;
                            twoFactor: boolean;
                            hasPassword: boolean;
                        }[];
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "staff.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string;
                    roles: ("reporter" | "contributor" | "photographer" | "editor" | "managing_editor" | "moderator" | "administrator")[];
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            id: string;
                            name: string;
                            email: string;
                            roles: ("reporter" | "contributor" | "photographer" | "editor" | "managing_editor" | "moderator" | "administrator")[];
                            suspendedAt: string | null;
                            twoFactor: boolean;
                            hasPassword: boolean;
                        };
                        link: {
                            token: string;
                            /** Format: date-time */
                            expiresAt: string;
                        };
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "staff.names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "staff.change": {
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
                    roles?: ("reporter" | "contributor" | "photographer" | "editor" | "managing_editor" | "moderator" | "administrator")[];
                    suspended?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        email: string;
                        roles: ("reporter" | "contributor" | "photographer" | "editor" | "managing_editor" | "moderator" | "administrator")[];
                        suspendedAt: string | null;
                        twoFactor: boolean;
                        hasPassword: boolean;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "staff.link": {
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
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "staff.remove_second_factor": {
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
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        email: string;
                        roles: ("reporter" | "contributor" | "photographer" | "editor" | "managing_editor" | "moderator" | "administrator")[];
                        suspendedAt: string | null;
                        twoFactor: boolean;
                        hasPassword: boolean;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listStories: {
        parameters: {
            query?: {
                editorialState?: "draft" | "submitted" | "in_review" | "ready";
                publicationState?: "unpublished" | "live" | "retracted";
                sectionId?: number;
                holder?: string;
                sort?: "changed" | "published";
                q?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            headline: string;
                            section: {
                                id: number;
                                name: string;
                                slug: string;
                            } | null;
                            /** @enum {string} */
                            language: "id" | "en";
                            /** @enum {string} */
                            kind: "report" | "feature" | "analysis" | "interview" | "opinion" | "editorial" | "fact_check" | "press_release";
                            /** @enum {string} */
                            editorialState: "draft" | "submitted" | "in_review" | "ready";
                            /** @enum {string} */
                            publicationState: "unpublished" | "live" | "retracted";
                            hasNewDraft: boolean;
                            holder: {
                                id: string;
                                name: string;
                            } | null;
                            words: number;
                            /** Format: date-time */
                            updatedAt: string;
                            publishedAt: string | null;
                            goesLiveAt: string | null;
                            fault: string | null;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    makeStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language?: "id" | "en";
                    sectionId?: number | null;
                    headline?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    importPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: string;
                    html: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        lines: {
                            line: string;
                            became: string;
                        }[];
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    readStory: {
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
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        headline: string;
                        /** @enum {string} */
                        editorialState: "draft" | "submitted" | "in_review" | "ready";
                        /** @enum {string} */
                        publicationState: "unpublished" | "live" | "retracted";
                        holder: {
                            id: string;
                            name: string;
                        } | null;
                        createdBy: {
                            id: string;
                            name: string;
                        } | null;
                        fields: {
                            sectionId: number | null;
                            /** @enum {string} */
                            kind: "report" | "feature" | "analysis" | "interview" | "opinion" | "editorial" | "fact_check" | "press_release";
                            /** @enum {string} */
                            language: "id" | "en";
                            credits: {
                                /** @enum {string} */
                                role: "writer" | "contributor" | "editor" | "photographer" | "translator";
                                name: string;
                            }[];
                            dateline: string | null;
                            source: string | null;
                            version: number;
                        };
                        images: {
                            caption: string | null;
                            credit: string | null;
                            creator: string | null;
                            agency: string | null;
                            place: string | null;
                            date: string | null;
                            keywords: string[];
                            archive: boolean;
                        }[];
                        importLines: {
                            line: string;
                            became: string;
                        }[] | null;
                        gate: {
                            stops: string[];
                            asks: string[];
                        };
                        order: {
                            /** @enum {string} */
                            act: "publish" | "update" | "correction" | "retraction";
                            by: string;
                            /** Format: date-time */
                            goesLiveAt: string;
                            fault: string | null;
                        } | null;
                        live: {
                            revision: number;
                            path: string;
                            headline: string;
                            /** Format: date-time */
                            publishedAt: string;
                            republishedAt: string | null;
                            section: string;
                        } | null;
                        hasNewDraft: boolean;
                        steps: ("submit" | "take" | "send_back" | "ready")[];
                        acts: ("publish" | "update" | "correction" | "retraction")[];
                        mayWrite: boolean;
                        mayPassGate: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    changeFields: {
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
                    version: number;
                    changes: {
                        sectionId?: number | null;
                        /** @enum {string} */
                        kind?: "report" | "feature" | "analysis" | "interview" | "opinion" | "editorial" | "fact_check" | "press_release";
                        /** @enum {string} */
                        language?: "id" | "en";
                        credits?: {
                            /** @enum {string} */
                            role: "writer" | "contributor" | "editor" | "photographer" | "translator";
                            name: string;
                        }[];
                        dateline?: string | null;
                        source?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sectionId: number | null;
                        /** @enum {string} */
                        kind: "report" | "feature" | "analysis" | "interview" | "opinion" | "editorial" | "fact_check" | "press_release";
                        /** @enum {string} */
                        language: "id" | "en";
                        credits: {
                            /** @enum {string} */
                            role: "writer" | "contributor" | "editor" | "photographer" | "translator";
                            name: string;
                        }[];
                        dateline: string | null;
                        source: string | null;
                        version: number;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    takeStep: {
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
                    step: "submit" | "take" | "send_back" | "ready";
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        headline: string;
                        /** @enum {string} */
                        editorialState: "draft" | "submitted" | "in_review" | "ready";
                        /** @enum {string} */
                        publicationState: "unpublished" | "live" | "retracted";
                        holder: {
                            id: string;
                            name: string;
                        } | null;
                        createdBy: {
                            id: string;
                            name: string;
                        } | null;
                        fields: {
                            sectionId: number | null;
                            /** @enum {string} */
                            kind: "report" | "feature" | "analysis" | "interview" | "opinion" | "editorial" | "fact_check" | "press_release";
                            /** @enum {string} */
                            language: "id" | "en";
                            credits: {
                                /** @enum {string} */
                                role: "writer" | "contributor" | "editor" | "photographer" | "translator";
                                name: string;
                            }[];
                            dateline: string | null;
                            source: string | null;
                            version: number;
                        };
                        images: {
                            caption: string | null;
                            credit: string | null;
                            creator: string | null;
                            agency: string | null;
                            place: string | null;
                            date: string | null;
                            keywords: string[];
                            archive: boolean;
                        }[];
                        importLines: {
                            line: string;
                            became: string;
                        }[] | null;
                        gate: {
                            stops: string[];
                            asks: string[];
                        };
                        order: {
                            /** @enum {string} */
                            act: "publish" | "update" | "correction" | "retraction";
                            by: string;
                            /** Format: date-time */
                            goesLiveAt: string;
                            fault: string | null;
                        } | null;
                        live: {
                            revision: number;
                            path: string;
                            headline: string;
                            /** Format: date-time */
                            publishedAt: string;
                            republishedAt: string | null;
                            section: string;
                        } | null;
                        hasNewDraft: boolean;
                        steps: ("submit" | "take" | "send_back" | "ready")[];
                        acts: ("publish" | "update" | "correction" | "retraction")[];
                        mayWrite: boolean;
                        mayPassGate: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    giveStory: {
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
                    holderId: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        headline: string;
                        /** @enum {string} */
                        editorialState: "draft" | "submitted" | "in_review" | "ready";
                        /** @enum {string} */
                        publicationState: "unpublished" | "live" | "retracted";
                        holder: {
                            id: string;
                            name: string;
                        } | null;
                        createdBy: {
                            id: string;
                            name: string;
                        } | null;
                        fields: {
                            sectionId: number | null;
                            /** @enum {string} */
                            kind: "report" | "feature" | "analysis" | "interview" | "opinion" | "editorial" | "fact_check" | "press_release";
                            /** @enum {string} */
                            language: "id" | "en";
                            credits: {
                                /** @enum {string} */
                                role: "writer" | "contributor" | "editor" | "photographer" | "translator";
                                name: string;
                            }[];
                            dateline: string | null;
                            source: string | null;
                            version: number;
                        };
                        images: {
                            caption: string | null;
                            credit: string | null;
                            creator: string | null;
                            agency: string | null;
                            place: string | null;
                            date: string | null;
                            keywords: string[];
                            archive: boolean;
                        }[];
                        importLines: {
                            line: string;
                            became: string;
                        }[] | null;
                        gate: {
                            stops: string[];
                            asks: string[];
                        };
                        order: {
                            /** @enum {string} */
                            act: "publish" | "update" | "correction" | "retraction";
                            by: string;
                            /** Format: date-time */
                            goesLiveAt: string;
                            fault: string | null;
                        } | null;
                        live: {
                            revision: number;
                            path: string;
                            headline: string;
                            /** Format: date-time */
                            publishedAt: string;
                            republishedAt: string | null;
                            section: string;
                        } | null;
                        hasNewDraft: boolean;
                        steps: ("submit" | "take" | "send_back" | "ready")[];
                        acts: ("publish" | "update" | "correction" | "retraction")[];
                        mayWrite: boolean;
                        mayPassGate: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    publishStory: {
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
                    act: {
                        /** @constant */
                        act: "publish";
                        slug?: string;
                    } | {
                        /** @constant */
                        act: "update";
                        line: string;
                    } | {
                        /** @constant */
                        act: "correction";
                        corrections: {
                            /** @enum {string} */
                            kind: "fact" | "typo";
                            wrong: string;
                            right: string;
                            note: string | null;
                        }[];
                    } | {
                        /** @constant */
                        act: "retraction";
                        /** @enum {string} */
                        reason: "sara" | "decency" | "child" | "trauma" | "press_council";
                        explanation: string;
                        hidesHeadline: boolean;
                    };
                    /** Format: base64 */
                    stateVector: string;
                    /** Format: base64 */
                    snapshot: string;
                    fieldsVersion: number;
                    passReason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        goesLiveAt: string;
                        fellOut: string[];
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    takeBackOrder: {
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
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listRevisions: {
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
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revisions: {
                            number: number;
                            /** @enum {string} */
                            act: "publish" | "update" | "correction" | "retraction";
                            line: string | null;
                            by: string;
                            /** Format: date-time */
                            at: string;
                            passed: string[];
                            passReason: string | null;
                            hash: string;
                        }[];
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    readRevision: {
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
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: number;
                        /** @enum {string} */
                        act: "publish" | "update" | "correction" | "retraction";
                        line: string | null;
                        by: string;
                        /** Format: date-time */
                        at: string;
                        passed: string[];
                        passReason: string | null;
                        hash: string;
                        header: {
                            /** @enum {string} */
                            language: "id" | "en";
                            /** @enum {string} */
                            kind: "report" | "feature" | "analysis" | "interview" | "opinion" | "editorial" | "fact_check" | "press_release";
                            section: string;
                            kicker: string | null;
                            headline: string;
                            dek: string | null;
                            credits: {
                                /** @enum {string} */
                                role: "writer" | "contributor" | "editor" | "photographer" | "translator";
                                name: string;
                            }[];
                            dateline: string | null;
                            source: string | null;
                        };
                        body: {
                            [key: string]: unknown;
                        }[];
                        corrections: {
                            /** @enum {string} */
                            kind: "fact" | "typo";
                            wrong: string;
                            right: string;
                            note: string | null;
                        }[];
                        retraction: {
                            /** @enum {string} */
                            reason: "sara" | "decency" | "child" | "trauma" | "press_council";
                            explanation: string;
                            hidesHeadline: boolean;
                        } | null;
                        previousHash: string | null;
                        bodyHash: string;
                        salt: string | null;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    verifyHistory: {
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
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        whole: true;
                        revisions: number;
                        bodiesGone: number;
                    } | {
                        /** @constant */
                        whole: false;
                        brokenAt: number;
                        /** @enum {string} */
                        fault: "missing" | "previous" | "body" | "record";
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    compareRevisions: {
        parameters: {
            query: {
                from: number;
                to: "draft" | number;
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
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kicker: {
                            /** @enum {string} */
                            op: "same" | "removed" | "added";
                            text: string;
                        }[];
                        headline: {
                            /** @enum {string} */
                            op: "same" | "removed" | "added";
                            text: string;
                        }[];
                        dek: {
                            /** @enum {string} */
                            op: "same" | "removed" | "added";
                            text: string;
                        }[];
                        body: {
                            parts: {
                                /** @enum {string} */
                                op: "same" | "removed" | "added";
                                text: string;
                            }[];
                        }[];
                        fields: {
                            field: string;
                            from: string;
                            to: string;
                        }[];
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listSections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sections: {
                            id: number;
                            name: string;
                            slug: string;
                            /** @enum {string} */
                            language: "id" | "en";
                        }[];
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    makeSection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    language?: "id" | "en";
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        slug: string;
                        /** @enum {string} */
                        language: "id" | "en";
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    renameSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        slug: string;
                        /** @enum {string} */
                        language: "id" | "en";
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    orderSections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: number[];
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sections: {
                            id: number;
                            name: string;
                            slug: string;
                            /** @enum {string} */
                            language: "id" | "en";
                        }[];
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    readPublication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        tagline: string | null;
                        /** @enum {string} */
                        language: "id" | "en";
                        timeZone: string;
                        datelineTemplate: string;
                        masthead: {
                            editorInChief: string;
                            managingEditor: string;
                            company: string;
                            address: string;
                            phone: string;
                            email: string;
                            people: {
                                role: string;
                                names: string[];
                            }[];
                        };
                        demo: boolean;
                        leadStoryId: string | null;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    changePublication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    tagline: string | null;
                    /** @enum {string} */
                    language: "id" | "en";
                    timeZone: string;
                    datelineTemplate: string;
                    masthead: {
                        /** @default  */
                        editorInChief?: string;
                        /** @default  */
                        managingEditor?: string;
                        /** @default  */
                        company?: string;
                        /** @default  */
                        address?: string;
                        /** @default  */
                        phone?: string;
                        /** @default  */
                        email?: string;
                        /** @default [] */
                        people?: {
                            role: string;
                            names: string[];
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        tagline: string | null;
                        /** @enum {string} */
                        language: "id" | "en";
                        timeZone: string;
                        datelineTemplate: string;
                        masthead: {
                            editorInChief: string;
                            managingEditor: string;
                            company: string;
                            address: string;
                            phone: string;
                            email: string;
                            people: {
                                role: string;
                                names: string[];
                            }[];
                        };
                        demo: boolean;
                        leadStoryId: string | null;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    checkCopy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @enum {string} */
                    language?: "id" | "en";
                    /**
                     * @default typing
                     * @enum {string}
                     */
                    moment?: "typing" | "submission";
                    house?: {
                        [key: string]: unknown;
                    };
                } | {
                    story: {
                        title?: string | null;
                        byline?: string | null;
                        section?: string | null;
                        published?: string | null;
                        dateline?: string | null;
                        source?: string | null;
                        body: string;
                        images?: {
                            caption?: string | null;
                            alt?: string | null;
                            credit?: string | null;
                            taken?: string | null;
                        }[] | null;
                        isFollowUp?: boolean | null;
                    };
                    /** @enum {string} */
                    language?: "id" | "en";
                    /**
                     * @default typing
                     * @enum {string}
                     */
                    moment?: "typing" | "submission";
                    house?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: {
                            /** @enum {string} */
                            rule: "spelling" | "run-on" | "shifted-break" | "split-word" | "doubled-word" | "di-prefix" | "di-preposition" | "nonstandard" | "punct-space" | "punct-missing" | "unbalanced-quote" | "weekday-no-date" | "weekday-contradiction" | "impossible-date" | "relative-date" | "time-zone" | "quote-no-attribution" | "name-no-title" | "name-inconsistent" | "legal-status" | "identity" | "accusation-one-sided" | "headline-body" | "headline-length" | "bait" | "acronym" | "paired-words" | "lost-subject" | "apposition-comma" | "pleonasm" | "conjunction-opening" | "paste-residue" | "caption-missing" | "caption-foreign" | "photo-not-archive" | "byline-missing" | "alt-missing" | "credit-missing" | "dateline-missing" | "source-missing" | "title-case" | "arithmetic" | "foreign-word" | "number-format" | "english-usage" | "house-word" | "house-pattern";
                            /** @enum {string} */
                            severity: "error" | "warning" | "style";
                            field: string;
                            readonly span: [
                                number,
                                number
                            ];
                            found: string;
                            readonly suggestions: string[];
                            message: {
                                id: string;
                                en: string;
                            };
                            evidence: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    readLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        chosen: string | null;
                        newest: string | null;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    chooseLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    storyId: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    readLog: {
        parameters: {
            query?: {
                group?: "stories" | "sign_ins" | "people" | "publication";
                actor?: string;
                subject?: string;
                from?: string & (unknown & unknown);
                to?: string & (unknown & unknown);
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            actor: {
                                id: string;
                                name: string | null;
                            } | null;
                            subject: {
                                ref: string;
                                name: string | null;
                                storyId: string | null;
                            };
                            details: {
                                address?: string | null;
                                why?: string;
                                act?: string;
                                passed?: string[];
                                passReason?: string | null;
                                replaced?: string | null;
                                revision?: number;
                                fields?: string[];
                                fault?: string;
                                to?: string | null;
                                name?: string;
                                roles?: string[];
                                before?: string[];
                                after?: string[];
                            };
                            link: number | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    readLogChain: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        links: number;
                        waiting: number;
                        wholeTo: number;
                        hash: string | null;
                        at: string | null;
                        payloadsGone: number;
                        fault: {
                            /** @enum {string} */
                            kind: "link_missing" | "event_missing" | "payload" | "record" | "event_unlinked";
                            position: number;
                            eventId: string | null;
                        } | null;
                        next: string | null;
                    };
                };
            };
            /** @description A problem, told in the language of the caller. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        status: number;
                        code: string;
                        title: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
}
