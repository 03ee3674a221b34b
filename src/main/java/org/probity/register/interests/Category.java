package org.probity.register.interests;

/** A kind of interest; {@code treatment} is the default one and {@code lookAt} what wants a look. */
record Category(
        String id, String name, String description, Treatment treatment, String lookAt, boolean coversRelatives) {

    /** How the kind is treated unless the force says otherwise. */
    enum Treatment {
        NORMAL,
        EXTRA_CHECK,
        NORMALLY_INCOMPATIBLE
    }
}
