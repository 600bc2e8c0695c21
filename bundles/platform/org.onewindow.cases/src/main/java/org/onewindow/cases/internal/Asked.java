package org.onewindow.cases.internal;

import org.onewindow.access.Person;

/**
 * Who asks for something to be done to a case.
 *
 * @param version the version the person has seen (If-Match)
 * @param key the Idempotency-Key
 * @param body what is asked for; the same key with another is refused
 */
public record Asked(String number, long version, String key, Object body, Person by) {}
