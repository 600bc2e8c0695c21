package org.onewindow.api.department;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** The name by which matters refer to a {@link Recorder}; unique within the department. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RecorderName {
    String PREFIX_ = "onewindow.";

    /** Kebab-case. */
    String value();
}
