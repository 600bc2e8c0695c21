package org.onewindow.rest.internal.view;

import java.util.Collection;
import java.util.List;
import org.onewindow.access.Grant;
import org.onewindow.access.Role;

/**
 * A permission.
 *
 * @param scope bundle id, organ id, or {@code *}
 */
public record GrantView(Role role, String scope) {
    static List<GrantView> all(Collection<Grant> grants) {
        return grants.stream()
                .map(grant -> new GrantView(grant.role(), grant.scope()))
                .toList();
    }
}
