package org.onewindow.catalogue.internal.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A department's files as far as they could be read and have the right shape. What is absent here has been reported.
 *
 * @param paths every file there is, readable or not
 * @param matters by path, as are chains, forms, layouts and specimens, those of chains among them
 * @param texts empty when one of the message files could not be read
 * @param whole whether every file is in here
 */
public record DepartmentSources(
        Set<String> paths,
        Optional<Source> department,
        Optional<Source> windows,
        Map<String, Source> matters,
        Map<String, Source> chains,
        Map<String, Source> forms,
        Map<String, Source> layouts,
        Map<String, Source> specimens,
        Optional<Texts> texts,
        boolean whole) {}
