package dev.handrail.git;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The system as JGit sees it, without the user's and the machine's git configuration, so that a repository reads the
 * same everywhere. It also keeps JGit from measuring the file system's clock, for which it would write files into the
 * repository and the user's home, and from starting {@code git} to find its configuration.
 */
final class IsolatedSystem extends SystemReader.Delegate {

    /** JGit writes stack traces to the log of what it also throws. Kept here, or the setting would be collected. */
    private static final Logger JGIT = Logger.getLogger("org.eclipse.jgit");

    private IsolatedSystem(SystemReader system) {
        super(system);
    }

    /** Puts it in place for the whole program, once; JGit has no narrower way. */
    static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof IsolatedSystem)) {
            JGIT.setLevel(Level.OFF);
            SystemReader.setInstance(new IsolatedSystem(SystemReader.getInstance()));
        }
    }

    @Override
    public String getenv(String variable) {
        return variable.startsWith("GIT_") || variable.startsWith("XDG_") ? null : super.getenv(variable);
    }

    @Override
    public StoredConfig getUserConfig() {
        return new NoConfig();
    }

    @Override
    public StoredConfig getJGitConfig() {
        return new NoConfig();
    }

    @Override
    public StoredConfig getSystemConfig() {
        return new NoConfig();
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoConfig();
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoConfig();
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoConfig();
    }

    /** A configuration that says nothing, except that the clock of every file system needs no measuring. */
    private static final class NoConfig extends FileBasedConfig {

        NoConfig() {
            super(null, FS.DETECTED);
        }

        @Override
        public void load() {
            clear();
        }

        @Override
        public void save() {
            // Nothing of it is ever kept.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(
                String section, String subsection, String name, long defaultValue, TimeUnit wantedUnit) {
            return section.equals("filesystem")
                    ? wantedUnit.convert(Duration.ofMillis(10))
                    : super.getTimeUnit(section, subsection, name, defaultValue, wantedUnit);
        }
    }
}
