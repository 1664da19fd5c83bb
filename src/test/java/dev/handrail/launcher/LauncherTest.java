package dev.handrail.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher is a script for a shell, hence not for Windows. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no sh to run it")
class LauncherTest {

    /** What the launcher starts here in place of the program. */
    static final class Started {
        public static void main(String[] args) {
            System.out.print("started with " + String.join(" ", args));
        }
    }

    /** Java 25 calls it an error where the archive was made by 17. */
    @Test
    void anArchiveThatThisJavaCannotUseIsPassedOverInSilence(@TempDir Path folder) throws Exception {
        Files.copy(Path.of("src/main/launcher/handrail"), folder.resolve("handrail"));
        Path jar = jar(folder.resolve("handrail.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        Files.writeString(folder.resolve("handrail.jsa"), "no archive");
        ProcessBuilder builder = new ProcessBuilder("sh", "handrail", "check", "docs");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("HANDRAIL_JAVA_OPTS");
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("started with check docs");
        assertThat(process.waitFor()).isZero();
    }

    private static Path jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, Started.class.getName());
        String entry = Started.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                InputStream in = Started.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            in.transferTo(jar);
        }
        return file;
    }
}
