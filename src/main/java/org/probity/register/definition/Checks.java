package org.probity.register.definition;

import java.util.List;

/** Finds what is odd about a draft or an entry. Beans of the register's own module, and of modules above it. */
public interface Checks<D extends Record> {

    /** The register whose entries it looks at. */
    Class<D> of();

    List<Finding> on(Declared<D> declared);
}
