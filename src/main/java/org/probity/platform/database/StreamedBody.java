package org.probity.platform.database;

import java.io.IOException;
import java.io.OutputStream;

/** The body of a large download, written after the transaction is committed. */
@FunctionalInterface
public interface StreamedBody {

    void writeTo(OutputStream out) throws IOException;
}
