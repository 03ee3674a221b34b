package org.probity.platform.documents;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Answers every request of the renderer for something outside the document with nothing. */
final class Refusing implements FSStreamFactory {

    @Override
    public FSStream getUrl(String url) {
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(new byte[0]);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
