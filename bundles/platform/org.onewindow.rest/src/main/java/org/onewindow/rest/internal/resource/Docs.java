package org.onewindow.rest.internal.resource;

/** Names in the OpenAPI document, defined in src/main/openapi/base.json and merged from the schemas of the bodies. */
final class Docs {
    static final String BEARER = "bearer";
    static final String BASIC = "basic";
    static final String MALFORMED = "#/components/responses/Malformed";
    static final String UNAUTHENTICATED = "#/components/responses/Unauthenticated";
    static final String NOT_FOUND = "#/components/responses/NotFound";
    static final String CONFLICT = "#/components/responses/Conflict";
    static final String STALE = "#/components/responses/Stale";
    static final String LIMITED = "#/components/responses/Limited";
    static final String UNAVAILABLE = "#/components/responses/Unavailable";
    static final String SCHEMAS = "#/components/schemas/";

    private Docs() {}
}
