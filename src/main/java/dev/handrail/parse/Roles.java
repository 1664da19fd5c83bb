package dev.handrail.parse;

import dev.handrail.model.Role;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads from a heading what its section is for. The words are those seen in public runbooks and postmortems. */
final class Roles {
    private static final Map<String, Role> WORDS = words();

    private Roles() {}

    /** The role of a heading; empty if its words say nothing. */
    static Optional<Role> of(String heading) {
        String text = plain(heading);
        Role exact = WORDS.get(text);
        if (exact == null && text.endsWith("s")) {
            exact = WORDS.get(text.substring(0, text.length() - 1));
        }
        return exact != null ? Optional.of(exact) : byStart(text).or(() -> byEnd(text));
    }

    /** {@code Failover procedure}, {@code Application rollback}: the last word of a heading in the page's own words. */
    private static Optional<Role> byEnd(String text) {
        return switch (text.substring(text.lastIndexOf(' ') + 1)) {
            case "procedure", "steps", "instructions", "checklist" -> Optional.of(Role.PROCEDURE);
            case "troubleshooting", "diagnosis" -> Optional.of(Role.DIAGNOSE);
            case "rollback" -> Optional.of(Role.ROLL_BACK);
            default -> Optional.empty();
        };
    }

    /** Whether a heading is nothing but the name of a usual section, such as "Diagnosis". */
    static boolean isSectionName(String heading) {
        String text = plain(heading);
        return WORDS.containsKey(text) || text.endsWith("s") && WORDS.containsKey(text.substring(0, text.length() - 1));
    }

    private static Optional<Role> byStart(String text) {
        for (Start start : Start.values()) {
            for (String word : start.words) {
                if (text.startsWith(word)
                        && (text.length() == word.length() || " :".indexOf(text.charAt(word.length())) >= 0)) {
                    return Optional.of(start.role);
                }
            }
        }
        return Optional.empty();
    }

    /** First words of headings that go on in the page's own words. */
    private enum Start {
        DIAGNOSE(
                Role.DIAGNOSE,
                "possible checks",
                "steps to check",
                "steps to diagnose",
                "how to diagnose",
                "how to check",
                "how to debug",
                "how to troubleshoot",
                "how to investigate",
                "how to identify",
                "how to find",
                "troubleshoot",
                "troubleshooting",
                "diagnosing",
                "diagnosis",
                "diagnostics",
                "debug",
                "debugging",
                "investigating",
                "investigation",
                "triage"),
        ROLL_BACK(
                Role.ROLL_BACK,
                "rollback",
                "roll back",
                "rolling back",
                "revert",
                "reverting",
                "how to roll back",
                "how to revert"),
        VERIFY(
                Role.VERIFY,
                "verify",
                "verifying",
                "how to verify",
                "confirm that",
                "post checks",
                "post-checks",
                "validate",
                "validation"),
        MITIGATE(
                Role.MITIGATE,
                "how to fix",
                "how to resolve",
                "how to mitigate",
                "how to recover",
                "steps to fix",
                "steps to resolve",
                "steps to mitigate",
                "steps to remediate",
                "recommended remediation",
                "recommended actions",
                "mitigation",
                "mitigating",
                "workaround",
                "remediation"),
        PROCEDURE(
                Role.PROCEDURE,
                "how to",
                "how do i",
                "how do you",
                "how can i",
                "steps to",
                "procedure for",
                "instructions for",
                "disable",
                "disabling",
                "silence",
                "silencing"),
        MEANING(Role.MEANING, "what is", "what are", "what does", "what this"),
        ESCALATE(Role.ESCALATE, "escalation", "escalate", "escalating"),
        REFERENCES(Role.REFERENCES, "links to", "related", "additional resources"),
        MONITORING(Role.MONITORING, "promql queries", "dashboards for");

        private final Role role;
        private final String[] words;

        Start(Role role, String... words) {
            this.role = role;
            this.words = words;
        }
    }

    private static Map<String, Role> words() {
        Map<String, Role> words = new HashMap<>();
        put(
                words,
                Role.MEANING,
                "meaning|overview|background|introduction|reason|alert description|context|description"
                        + "|goal|about|architecture overview|scope|purpose|definition|default definition");
        put(
                words,
                Role.SUMMARY,
                "summary|executive summary|issue summary|tl;dr|tldr|abstract|outage description"
                        + "|incident summary|what happened|at a glance");
        put(words, Role.SYMPTOMS, "symptom|signature|error message|error|what you see|what you will see");
        put(
                words,
                Role.IMPACT,
                "impact|severity|affected user|customer impact|user impact|business impact|affected service");
        put(
                words,
                Role.DIAGNOSE,
                "diagnosis|diagnose|diagnostic|check|possible check|steps to check|troubleshooting"
                        + "|troubleshooting pointer|troubleshoot|first and foremost|debug|debugging|investigation|investigate"
                        + "|triage|workflow|synthesize finding|initial check|health check|how to check|analysis|identify");
        put(
                words,
                Role.MITIGATE,
                "mitigation|mitigate|fix|fixes|fixing|workaround|remediation|remediate|recommended action"
                        + "|recommended remediation step|what to do|possible action|action to take|actions to take|repair|recovery"
                        + "|recover|solution|possible solution|possible fix|mitigation step|quick fix");
        put(
                words,
                Role.RESOLUTION,
                "resolution|resolve|mitigation & resolution|mitigation and resolution"
                        + "|resolution and recovery|root cause and mitigation|recovery and resolution");
        put(
                words,
                Role.PROCEDURE,
                "procedure|step|execution|instruction|process|runbook|playbook|checklist|task"
                        + "|how-to|howto|usage|steps to follow");
        put(
                words,
                Role.PREPARE,
                "precheck|pre-check|pre check|preflight checklist|preflight|preflight check|preparation"
                        + "|pre-flight checklist|pre-flight check|prerequisite|pre-requisite|before you begin|before you start|requirement|pre-flight");
        put(
                words,
                Role.VERIFY,
                "post check|post-check|postcheck|verify|verification|validation|validate|post-change"
                        + "|confirm|test the fix");
        put(words, Role.ROLL_BACK, "rollback|roll back|revert|back out|backout|undo");
        put(
                words,
                Role.MONITORING,
                "dashboard|logging|log|monitoring|alert|alerting|monitoring/alerting|metric|kibana"
                        + "|promql queries used to troubleshoot|monitoring and alerting|observability|query|queries");
        put(
                words,
                Role.REFERENCES,
                "reference|link|links to further documentation|resource|see also|additional resource"
                        + "|related alert|further reading|further documentation|related link|related page|documentation"
                        + "|supporting information|supporting document|supporting documentation|appendix|external link");
        put(
                words,
                Role.ESCALATE,
                "escalation|escalate|contact|escalation path|escalation policy|who to contact|get help|on-call");
        put(
                words,
                Role.TIMELINE,
                "timeline|chain of event|incident timeline|sequence of event|time line|chronology|log of event");
        put(words, Role.DETECTION, "detection|how was it detected|how we detected it");
        put(
                words,
                Role.CAUSES,
                "cause|root cause|5 why|five why|root cause identification|five whys root cause identification|root cause(s)|root-cause|trigger|trigger(s)|root cause analysis"
                        + "|cause of the incident|technical cause|why it happened|what went wrong technically");
        put(
                words,
                Role.FACTORS,
                "contributing factor|contributing condition|contributing conditions analysis"
                        + "|contributing factor(s)|contributing cause");
        put(
                words,
                Role.ACTIONS,
                "action item|action|corrective action|corrective and preventative measure"
                        + "|corrective and preventive measure|corrective measure|preventative measure|preventive measure"
                        + "|recommendation|next step|follow-up|follow up|follow-up action|follow up action|follow-up item"
                        + "|follow-up task|remediation item|to do|todo");
        put(
                words,
                Role.LESSONS,
                "lessons learned|lessons learnt|lesson|lesson learned|learning|what went well|what went wrong"
                        + "|what went badly|what could have gone better|where we got lucky|how'd we do?|how'd we do|what went good"
                        + "|what didn't go so well|what didn't go well|retrospective|what worked|open question");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Role> words, Role role, String names) {
        for (String name : names.split("\\|")) {
            words.put(name, role);
        }
    }

    /** The heading in lower case without numbering, emoji, brackets at its end and punctuation around. */
    static String plain(String heading) {
        String text = Numbered.rest(heading).toLowerCase(Locale.ROOT).strip();
        int bracket = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
        text = bracket > 0 ? text.substring(0, bracket) : text;
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
            end--;
        }
        return text.substring(start, end).replace('’', '\'');
    }
}
