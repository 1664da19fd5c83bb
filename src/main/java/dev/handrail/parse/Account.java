package dev.handrail.parse;

import dev.handrail.markdown.PlainText;
import dev.handrail.model.Role;
import dev.handrail.parse.incident.IncidentReader;
import dev.handrail.text.SourcePath;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the account of an incident from other pages by its name, its place and its parts. */
final class Account {

    private static final Set<Role> PARTS = Collections.unmodifiableSet(EnumSet.of(
            Role.CAUSES, Role.FACTORS, Role.ACTIONS, Role.LESSONS, Role.IMPACT, Role.DETECTION, Role.RESOLUTION));

    private static final List<String> NAMES = List.of(
            "postmortem",
            "post-mortem",
            "post mortem",
            "incident report",
            "incident review",
            "outage report",
            "root cause analysis");

    /** What trackers and teams number incidents with. */
    private static final List<String> SERIES = List.of("pm", "inc", "incident", "outage", "sev", "rca");

    private final SourcePath file;
    private final String title;
    private final List<IncidentReader.Part> parts;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    private Account(SourcePath file, String title, List<IncidentReader.Part> parts) {
        this.file = file;
        this.title = title;
        this.parts = parts;
        parts.forEach(part -> roles.add(part.role()));
    }

    /**
     * Whether a page tells of an incident.
     *
     * @param page with its parts; their roles and times count
     */
    static boolean isToldOn(IncidentReader.Page page, String title) {
        Account account = new Account(page.file(), title, page.parts());
        return !account.isTemplate() && (account.isPlacedSo() || account.isWrittenSo() || account.isTimedSo(page));
    }

    private boolean isPlacedSo() {
        return isNumbered("pm", file.stem(), 4)
                || !KindReader.isIndex(file)
                        && KindReader.inFolder(
                                file,
                                "postmortems",
                                "post-mortems",
                                "postmortem",
                                "post-mortem",
                                "incidents",
                                "incident-reports",
                                "incident-reviews",
                                "outage-reports");
    }

    /** Its name says so and it has one of the sections of such accounts, or it has a timeline and one other of them. */
    private boolean isWrittenSo() {
        boolean timeline = roles.contains(Role.TIMELINE);
        long others = PARTS.stream().filter(roles::contains).count();
        boolean index = KindReader.isIndex(file);
        if (!index && (isTitled() || isNumbered())) {
            return timeline || others > 0;
        }
        return isNamed() ? timeline || others > 1 : timeline && others > 0 && !index;
    }

    /**
     * It tells what happened at which time of day and not what to do: a timeline, or a start and an end beside one of the
     * usual parts.
     */
    private boolean isTimedSo(IncidentReader.Page page) {
        if (KindReader.isIndex(file) || roles.stream().anyMatch(Role::procedural)) {
            return false;
        }
        boolean timed = parts.stream()
                .filter(part -> part.role() == Role.TIMELINE)
                .anyMatch(part -> hasTimeOfDay(PlainText.of(part.blocks())));
        return timed || !Collections.disjoint(PARTS, roles) && new IncidentReader().statesSpan(page);
    }

    /** {@code 9:05}, anywhere. */
    private static boolean hasTimeOfDay(String text) {
        for (int at = text.indexOf(':', 1); at > 0; at = text.indexOf(':', at + 1)) {
            boolean minutes = at + 2 < text.length() && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at + 2));
            if (minutes && isDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    // ---- names

    /** {@code Postmortem: the pool ran dry}, not {@code Postmortem process}. */
    private boolean isTitled() {
        String start = title.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .filter(start::startsWith)
                .map(name -> start.substring(name.length()).strip())
                .anyMatch(rest -> rest.startsWith(":") || rest.startsWith("-") || rest.startsWith("\u2013"));
    }

    private boolean isNamed() {
        String text = (file.value() + " " + title).toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(text::contains);
    }

    /** {@code INC-2031: duplicate charges}, {@code PM2021-007 - All services down}. */
    private boolean isNumbered() {
        return SERIES.stream().anyMatch(series -> isNumbered(series, file.stem(), 2) || isNumbered(series, title, 2));
    }

    private static boolean isNumbered(String series, String name, int digits) {
        int at = series.length();
        boolean apart = digits < 4 && at < name.length() && "-_ #".indexOf(name.charAt(at)) >= 0;
        at += apart ? 1 : 0;
        return name.regionMatches(true, 0, series, 0, series.length())
                && name.length() >= at + digits
                && name.substring(at, at + digits).chars().allMatch(Character::isDigit);
    }

    // ---- forms

    /** Whether a page is the form that accounts are written on, not one of them. */
    private boolean isTemplate() {
        return isTemplate(file.stem()) || isTemplate(title);
    }

    private static boolean isTemplate(String name) {
        String words = name.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
        boolean ofAccounts = List.of("mortem", "incident", "report", "review", "rca").stream()
                .anyMatch(words::contains);
        return words.equals("template") || words.endsWith(" template") && ofAccounts;
    }
}
