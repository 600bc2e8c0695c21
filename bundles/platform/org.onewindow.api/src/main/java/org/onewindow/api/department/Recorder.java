package org.onewindow.api.department;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says what the department's registers keep of a step. Registered as a Declarative Services component with
 * {@link RecorderName}; a matter's definition says at which step which recorder is asked. Called by several threads at
 * once, for at most two seconds, never inside a database transaction; it may be asked again for the same step when two
 * clerks met, so it must not remember anything itself.
 */
@ConsumerType
public interface Recorder {
    Recording record(Step step);
}
