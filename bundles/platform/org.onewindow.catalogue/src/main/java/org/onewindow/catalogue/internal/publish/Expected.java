package org.onewindow.catalogue.internal.publish;

import java.time.Instant;
import org.onewindow.catalogue.internal.content.DepartmentContent;

/**
 * What a department brought whose bundle has stopped by itself a moment ago: data only, nothing of its class loader.
 *
 * @param until when it is not expected back any more
 */
record Expected(DepartmentContent content, Instant until) {}
