package org.onewindow.departments.internal;

import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.Recording;
import org.osgi.framework.Bundle;

/**
 * The code of departments that put their version into every result. It is registered for their bundles, as their
 * components are in a centre.
 */
final class SpeakingCode {
    /** How often a bundle's code comes up: {@code always} or {@code once}. */
    static final String HEADER = "Code";

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    void started(Bundle bundle) {
        String often = bundle.getHeaders("").get(HEADER);
        boolean first = seen.add(bundle.getLocation());
        if (often == null || often.equals("once") && !first) {
            return;
        }
        String version = bundle.getVersion().toString();
        var context = bundle.getBundleContext();
        context.registerService(
                CaseRule.class,
                submission -> List.of(),
                new Hashtable<>(Map.of("onewindow.rule.name", "name-composition")));
        context.registerService(
                Recorder.class,
                step -> new Recording(List.of(), Map.of("by", version)),
                new Hashtable<>(Map.of("onewindow.recorder.name", "enterprise-entry")));
    }
}
