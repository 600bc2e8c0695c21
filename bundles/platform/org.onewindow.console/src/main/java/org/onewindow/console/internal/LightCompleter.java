package org.onewindow.console.internal;

import java.util.Arrays;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.Light;

/** The lights of a case. */
@Service
public class LightCompleter extends Offering {
    @Override
    Collection<String> candidates() {
        return Arrays.stream(Light.values()).map(Light::name).toList();
    }
}
