package dev.handrail.pipeline;

import dev.handrail.config.ConfigReader;
import dev.handrail.config.SiteConfig;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.source.HistoryOptions;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/** Finds and reads the configuration of a source. */
public final class Configuration {

    static final SourcePath FILE = new SourcePath("handrail.yml");
    private static final int LARGEST = 1_000_000;

    private Configuration() {}

    /**
     * What {@code handrail.yml} at the source's root says; the defaults if there is none.
     *
     * @throws HandrailException if it can't be used
     */
    static SiteConfig of(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.path().equals(FILE))
                .findFirst()
                .map(file -> new ConfigReader().read(FILE, text(file)))
                .orElse(SiteConfig.DEFAULT);
    }

    /**
     * How the configuration among some files wants history to be read.
     *
     * @throws HandrailException if it can't be used
     */
    public static HistoryOptions history(List<SourceFile> files) {
        SiteConfig config = of(files);
        return new HistoryOptions(config.bulkCommit(), config.editUrl());
    }

    private static SourceText text(SourceFile file) {
        if (file.size() > LARGEST) {
            throw unusable("is larger than " + LARGEST + " bytes");
        }
        try {
            return SourceText.decode(file.content().read());
        } catch (CharacterCodingException e) {
            throw unusable("is not UTF-8: save it as UTF-8");
        } catch (IOException e) {
            throw unusable("can't be read: " + e.getMessage());
        }
    }

    private static HandrailException unusable(String why) {
        return new HandrailException(Trouble.CONFIGURATION, FILE + " " + why);
    }
}
