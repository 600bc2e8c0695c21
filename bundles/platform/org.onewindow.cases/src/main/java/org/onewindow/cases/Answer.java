package org.onewindow.cases;

/**
 * What a request brought about.
 *
 * @param version the case's version after it: the ETag
 */
public record Answer<T>(T value, long version) {}
