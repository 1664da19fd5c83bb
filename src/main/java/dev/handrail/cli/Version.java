package dev.handrail.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program and the commit it was built from. */
final class Version implements IVersionProvider {

    /** Name and version, without the commit: part of what is published, so that it changes with releases alone. */
    static String generator() {
        return "Handrail " + number();
    }

    /** The number of this release. */
    static String number() {
        return read().getProperty("version");
    }

    @Override
    public String[] getVersion() {
        Properties build = read();
        String commit = build.getProperty("commit", "");
        boolean known = !commit.isEmpty() && !commit.startsWith("$");
        return new String[] {
            "handrail " + build.getProperty("version") + (known ? " (commit " + commit + ")" : ""),
            "Java " + System.getProperty("java.version")
        };
    }

    private static Properties read() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build;
    }
}
