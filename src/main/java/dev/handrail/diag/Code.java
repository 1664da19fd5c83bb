package dev.handrail.diag;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of finding: its permanent id, its severity unless configured otherwise, what it means and how to mend it.
 * {@code handrail explain} prints these texts.
 */
public enum Code {
    SOURCE_UNREADABLE(
            "source.unreadable",
            Severity.ERROR,
            "A file can't be read as a page: it is not UTF-8, larger than the limit, nested deeper than the limit,"
                    + " or a link that leaves the source or leads in a circle.",
            "Save the file as UTF-8, split it, or replace the link by the file itself. The other pages are built."),
    FRONT_MATTER_TYPE(
            "front-matter.type",
            Severity.ERROR,
            "The front matter, or one value in it, is not what it should be: broken YAML, TOML or JSON, a key given"
                    + " twice, a list where one value is wanted.",
            "Mend the value on the line named. Quote a text that holds \": \" or starts with @, *, &, !, % or `."),
    FRONT_MATTER_UNKNOWN(
            "front-matter.unknown",
            Severity.WARNING,
            "A front matter key looks like a misspelling of a known one. It is kept, but has no effect.",
            "Use the key that the message proposes, or ignore the warning if the key is your own."),
    FRONT_MATTER_REQUIRED(
            "front-matter.required",
            Severity.WARNING,
            "A page lacks a field that the configuration requires of pages of its kind.",
            "Add the field to its front matter, or change required in handrail.yml."),
    LINK_FILE(
            "link.file",
            Severity.ERROR,
            "A link leads to a file that is not in the source.",
            "Correct the path; the message names the nearest file that exists."),
    LINK_UNPUBLISHED(
            "link.unpublished",
            Severity.WARNING,
            "A link leads to something that is there, but that the site has no page of: a file of the repository outside the"
                    + " source, a folder without a page of its own, or a file that is left out.",
            "Let git know the forge (git remote add origin ...) or give edit-url in handrail.yml, so that the link can lead there; or"
                    + " link to a page."),
    LINK_ANCHOR(
            "link.anchor",
            Severity.ERROR,
            "A link leads to a page that exists, but to a heading or step that it does not have.",
            "Correct the part after #; the message names the nearest anchor of that page."),
    LINK_ROOT_RELATIVE(
            "link.root-relative",
            Severity.WARNING,
            "A link is written from the root of the source or repository instead of from its page. It was understood;"
                    + " other programs may not understand it.",
            "Write it relative to the page, as the message shows."),
    LINK_REFUSED(
            "link.refused",
            Severity.WARNING,
            "A link has an address that could run code or read local data, such as javascript: or data:. The page"
                    + " shows its text without the link.",
            "Link to http, https, mailto or a file of the source."),
    LINK_EXTERNAL(
            "link.external",
            Severity.WARNING,
            "A page links to an address on the web that does not exist any more. Looked for with check --external; an"
                    + " address that can't be reached now, or that fails for now, is an info.",
            "Correct the address, link to a copy in an archive, or remove the link."),
    HEADING_DUPLICATE(
            "heading.duplicate",
            Severity.INFO,
            "Two headings or steps of a page have the same id, so that a link can only reach the first under that name.",
            "Give the second a name of its own, or a written id: {#its-own-id}."),
    URL_CONFLICT(
            "url.conflict",
            Severity.ERROR,
            "Two pages, or a page and an alias, would be published under one address, also if only their letter case"
                    + " differs. The first keeps it.",
            "Rename one of the files, or remove the alias."),
    URL_REMOVED(
            "url.removed",
            Severity.ERROR,
            "A page, heading or step that was published under an address is not there any more, and nothing leads on"
                    + " from it, so that bookmarks and alert annotations break. Looked for with check --against REF.",
            "Give the page its former address as aliases, or the heading or step its former id: {#its-former-id}."),
    HTML_REFUSED(
            "html.refused",
            Severity.WARNING,
            "A page holds HTML that Handrail does not publish: scripts, event handlers, styles, frames, forms.",
            "Remove it, or write it in markdown. Its text, if any, is shown."),
    BUDGET_EXCEEDED(
            "budget.exceeded",
            Severity.WARNING,
            "A page, an image on it, or both together are larger than the budget, so that the page comes late where"
                    + " the network is the trouble.",
            "Split the page, scale or compress the image, or raise budget in handrail.yml."),
    RUNBOOK_NO_STEPS(
            "runbook.no-steps",
            Severity.INFO,
            "A page says that it is a runbook, or has bullets or code in a section such as Diagnosis or Mitigation, but no"
                    + " step could be recognised: no ordered list, no numbered heading, no command block.",
            "Write what to do as an ordered list in such a section."),
    RUNBOOK_NO_OWNER(
            "runbook.no-owner",
            Severity.INFO,
            "A runbook does not say who answers for it.",
            "Add the team or person to its front matter as owner."),
    RUNBOOK_NO_SIGNATURE(
            "runbook.no-signature",
            Severity.INFO,
            "Nothing leads to a runbook from what on-call sees: it names no error text, code or alert.",
            "Add the error lines or codes as errors, or the alerts as alerts, to its front matter; or show the message in a"
                    + " code block under Symptoms."),
    RUNBOOK_ORPHAN(
            "runbook.orphan",
            Severity.WARNING,
            "Nothing leads to a runbook: no page links to it, and no alert or service does, in a site whose other runbooks"
                    + " are linked.",
            "Link it from the step, service or index page from which somebody should come, or name the alert that leads to it."),
    RUNBOOK_REVIEW_OVERDUE(
            "runbook.review-overdue",
            Severity.WARNING,
            "The day on which a page should have been reviewed again is past.",
            "Read the page against the systems it speaks of, mend it, and set the date of the review to today."),
    STEP_RISK_MISSING(
            "step.risk-missing",
            Severity.WARNING,
            "A command changes something and does not say what it risks, on a page or in a site whose other commands do; or it"
                    + " says it in an unknown word.",
            "Add risk=read-only, reversible, disruptive or destructive to the line that opens its fence."),
    STEP_NO_EXPECTED(
            "step.no-expected",
            Severity.WARNING,
            "A step that checks something does not say what its command should show, on a page most of whose checks do.",
            "Add a paragraph \"Expect: ...\", a fence with the word output, or a table of what may be seen and where to go."),
    STEP_NO_UNDO(
            "step.no-undo",
            Severity.WARNING,
            "A step says that it changes something, but neither it nor a roll back section says how to take that back.",
            "Add \"Undo: ...\" to the step, or a section Roll back; if nothing takes it back, say so: \"Undo: none, restore"
                    + " from backup.\""),
    STEP_DEAD_END(
            "step.dead-end",
            Severity.WARNING,
            "A branch of a step leads nowhere: to its own step, to nothing at all, or to a page or section where there is nothing to"
                    + " do.",
            "Link the step or page that goes on from there, or write what to do or whom to call."),
    COMMAND_DANGEROUS(
            "command.dangerous",
            Severity.ERROR,
            "A command that destroys data or whole objects is not marked as doing so.",
            "Write risk=destructive (or disruptive) on the line that opens its fence."),
    COMMAND_SYNTAX(
            "command.syntax",
            Severity.WARNING,
            "A shell command can't be run as it is written: a quote or a bracket is not closed, a word stands where none may.",
            "Mend it at the place shown; if it is not meant for a shell, give its fence another language."),
    COMMAND_SMART_QUOTES(
            "command.smart-quotes",
            Severity.WARNING,
            "A command holds curly quotes, a long dash or an unusual blank, which a shell takes as ordinary text.",
            "Write the plain character that the message names."),
    COMMAND_PLACEHOLDER_UNDECLARED(
            "command.placeholder-undeclared",
            Severity.WARNING,
            "A command has a placeholder or a variable that nothing sets or describes, on a page or in a site that describes"
                    + " others.",
            "Describe it under parameters in the page's front matter or in handrail.yml."),
    COMMAND_PROMPT_MIXED(
            "command.prompt-mixed",
            Severity.INFO,
            "A fence of a shell language shows what a program printed between the commands, so that a copy of the block runs"
                    + " the output as well.",
            "Call the fence console, or put the output into a fence of its own with the word output."),
    COMMAND_NO_LANGUAGE(
            "command.no-language",
            Severity.INFO,
            "A command stands in a fence that names no language, so that it is neither coloured nor checked.",
            "Write the language behind the fence: sh, console, sql."),
    PM_ZONE_MISSING(
            "pm.zone-missing",
            Severity.WARNING,
            "A postmortem gives times without a time zone.",
            "State the zone once, for example 'All times in UTC.', or in front matter as timezone."),
    PM_ZONE_UNCLEAR(
            "pm.zone-unclear",
            Severity.WARNING,
            "A postmortem names its time zone by an abbreviation that has several meanings, or none that is known. Its"
                    + " times are not placed on the world's clock: Handrail does not guess.",
            "Write the offset, such as +01:00, or an id such as Europe/London."),
    PM_ZONE_MIXED(
            "pm.zone-mixed",
            Severity.WARNING,
            "A postmortem gives its times in more than one time zone, so that its order and durations are in doubt.",
            "Give every time in one zone. The page shows the contradiction until then."),
    PM_ZONE_OUT_OF_SEASON(
            "pm.zone-out-of-season",
            Severity.WARNING,
            "A postmortem gives a summer time abbreviation in winter, or the other way round, so that its times may be"
                    + " an hour off.",
            "Write the abbreviation that clocks showed on that day, an offset, or an id such as Europe/Berlin."),
    PM_ORDER(
            "pm.order",
            Severity.WARNING,
            "A row of the timeline is earlier than the row before it.",
            "Correct the time, or the order of the rows."),
    PM_SPAN_MISMATCH(
            "pm.span-mismatch",
            Severity.WARNING,
            "The start and end that a postmortem states do not agree with its timeline.",
            "Correct the one that is wrong; the message shows both."),
    PM_METRIC_MISMATCH(
            "pm.metric-mismatch",
            Severity.WARNING,
            "A duration that a postmortem states differs from the one its times give.",
            "Correct the one that is wrong; the message shows the arithmetic."),
    PM_DATE_IMPLAUSIBLE(
            "pm.date-implausible",
            Severity.WARNING,
            "A time of a postmortem can't be read, or is no plausible date.",
            "Write it as 2024-03-15 10:00 with the zone."),
    PROOF_UNREADABLE(
            "proof.unreadable",
            Severity.WARNING,
            "The record of what was run in a lab, proof/record.json, or the description of the lab, proof/lab.yml, can't"
                    + " be read, so that no page shows whether its commands were tried.",
            "Mend the line named, or make the record anew: 'handrail proof checks', the lab, 'handrail proof record'."),
    SECRET_FOUND(
            "secret.found",
            Severity.ERROR,
            "A page, or a file that a page links to, shows a secret: a private key, a token, a password. Whoever reads the"
                    + " site or the repository has it.",
            "Revoke it first, because the history keeps it. Then write a placeholder such as <password>, and say where the"
                    + " secret is kept."),
    PM_DATE_MISSING(
            "pm.date-missing",
            Severity.WARNING,
            "A timeline passes midnight without giving the new date, or gives times of day and no date at all.",
            "Write the date in the first row of each day, or in each row."),
    PM_TEMPLATE_LEFTOVER(
            "pm.template-leftover",
            Severity.WARNING,
            "A postmortem still holds a piece of the template that it was written on: a placeholder, an instruction, an"
                    + " example, a field or a section that nobody filled in.",
            "Write what belongs there, or remove it."),
    PM_NO_CAUSE(
            "pm.no-cause",
            Severity.WARNING,
            "A postmortem tells what happened, but names no cause and no contributing factor.",
            "Add a section Root cause or Contributing factors. If the cause is not known, say so there."),
    PM_ACTION_NO_OWNER(
            "pm.action-no-owner",
            Severity.WARNING,
            "Something that is to be done after an incident is nobody's task.",
            "Name a person or team: an Owner column, or (owner, due 2024-05-01) at the end of a list item."),
    PM_ACTION_NO_DUE(
            "pm.action-no-due",
            Severity.INFO,
            "Something that is to be done after an incident has no day by which it is to be done.",
            "Add the day: a Due column, or (owner, due 2024-05-01) at the end of a list item."),
    PM_ACTION_OVERDUE(
            "pm.action-overdue",
            Severity.WARNING,
            "Something that was to be done after an incident is not marked as done, and its day is past.",
            "Do it, mark it as done or dropped, or agree on another day."),
    PM_NO_RUNBOOK(
            "pm.no-runbook",
            Severity.INFO,
            "A postmortem and the runbooks do not lead to each other, so that the next responder does not profit from it.",
            "Link the runbook that was used or that came of it, or name it in front matter as runbooks."),
    ALERT_UNREADABLE(
            "alert.unreadable",
            Severity.ERROR,
            "A rule file, or one document in it, can't be read: it is not YAML, not UTF-8, or larger than the limit. Alerts"
                    + " that could still be recognised take part.",
            "Mend the line named; promtool check rules says the same. Templates of Helm are read as they are."),
    ALERT_NO_RUNBOOK(
            "alert.no-runbook",
            Severity.WARNING,
            "An alert of a rule file leads to no runbook: it has no link to one, and no page is called after it or names it.",
            "Write the page and name the alert in its front matter under alerts, or give the rule a runbook_url."),
    ALERT_NO_LINK(
            "alert.no-link",
            Severity.INFO,
            "An alert has a page, but its rule does not link to it, so that whoever is called has to search.",
            "Add the annotation runbook_url; handrail alerts --write prints it."),
    ALERT_NO_SUCH_PAGE(
            "alert.no-such-page",
            Severity.ERROR,
            "The link of a rule leads into the site, but to a page that does not exist.",
            "Correct the path, or give the page that moved the old path as an alias."),
    ALERT_ANCHOR_MISSING(
            "alert.anchor-missing",
            Severity.ERROR,
            "The link of a rule leads to a page that exists, but to a heading or step that it does not have.",
            "Correct the part after #; the message names the nearest anchor of that page."),
    ALERT_GONE(
            "alert.gone",
            Severity.WARNING,
            "A page is declared for an alert that no rule file defines: the alert was renamed or removed, or is misspelt.",
            "Correct the name under alerts in the front matter, or remove it."),
    GIT_SHALLOW(
            "git.shallow",
            Severity.WARNING,
            "The repository is a shallow clone, so that no page can be dated honestly. Dates are left out.",
            "Fetch the whole history: git fetch --unshallow; in CI set the checkout's fetch depth to 0."),
    SILENCE_INVALID(
            "silence.invalid",
            Severity.WARNING,
            "A comment that should silence a rule gives no reason, or names no rule that exists. It silences nothing.",
            "Write <!-- handrail-ignore RULE: reason -->."),
    SILENCE_UNUSED(
            "silence.unused",
            Severity.WARNING,
            "A comment silences a rule that nothing breaks at that place any more.",
            "Remove the comment."),
    TEMPLATE_FAULT(
            "template.fault",
            Severity.ERROR,
            "A template can't be read or applied, so that a page could not be made from it.",
            "Mend the template on the line named, or remove it from the overlay to use the one that is built in.");

    private final String id;
    private final Severity severity;
    private final String meaning;
    private final String help;

    Code(String id, Severity severity, String meaning, String help) {
        this.id = id;
        this.severity = severity;
        this.meaning = meaning;
        this.help = help;
    }

    /** The permanent name, {@code link.anchor}. */
    public String id() {
        return id;
    }

    /** The severity unless the configuration changes it. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong when this is found, in one or two sentences. */
    public String meaning() {
        return meaning;
    }

    /** How to mend it, in one or two sentences. */
    public String help() {
        return help;
    }

    /** The code with an id, if there is one. */
    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }
}
