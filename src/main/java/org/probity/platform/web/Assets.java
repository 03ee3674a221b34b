package org.probity.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Addresses of the shipped sheets, scripts and icons, each with the hash of its content in its name. */
public final class Assets {

    private static final Properties NAMES = manifest();

    private Assets() {}

    /** The address of a shipped file.
     * @throws IllegalArgumentException for a file that scripts/refresh-frontend did not write */
    public static String href(String name) {
        String hashed = NAMES.getProperty(name);
        if (hashed == null) {
            throw new IllegalArgumentException("No asset named " + name + ": see scripts/refresh-frontend");
        }
        return "/assets/" + hashed;
    }

    private static Properties manifest() {
        try (InputStream in = Assets.class.getResourceAsStream("/assets.properties")) {
            if (in == null) {
                throw new IllegalStateException("assets.properties is not on the class path");
            }
            Properties names = new Properties();
            names.load(in);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
