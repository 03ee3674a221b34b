package org.probity.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler method asks of the person who calls it. A handler without one is refused, and a test fails the build.
 *
 * <p>{@code "interest_entry:R"}, {@code "interest_entry:D(override)"}, or alternatives joined by {@code " or "}: the
 * object class and action letter of the grants table. {@code "public"} is a page for anybody; {@code "signed-in"} asks
 * for a signed-in person and nothing more; {@code "none"} is for the entrance itself. The last two owe a reason.
 *
 * <p>This is the coarse check, made before the handler runs: does the person hold any such grant at all? Whether it
 * covers this object is asked of {@link Guard} by the service.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permission {

    String value();

    /** Why nothing more is asked; owed with {@code "none"} and {@code "signed-in"}. */
    String why() default "";
}
