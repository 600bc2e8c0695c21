package org.onewindow.rest.internal.resource;

/** The body of what has to be explained. */
record Reason(String reason) {}
