package dev.handrail.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meaning | MEANING",
                "What is PgBouncer | MEANING",
                "Alert description | MEANING",
                "Symptoms | SYMPTOMS",
                "Severity | IMPACT",
                "DIAGNOSIS: | DIAGNOSE",
                "Possible checks | DIAGNOSE",
                "Troubleshooting Pointers | DIAGNOSE",
                "First and foremost | DIAGNOSE",
                "Debug the pooler | DIAGNOSE",
                "2. Mitigation | MITIGATE",
                "What to do? | MITIGATE",
                "Recommended Remediation Steps | MITIGATE",
                "Resolution | RESOLUTION",
                "Procedure | PROCEDURE",
                "How do I fail over | PROCEDURE",
                "How to check the lag | DIAGNOSE",
                "Execution | PROCEDURE",
                "Prechecks | PREPARE",
                "Preflight checklist | PREPARE",
                "Post checks | VERIFY",
                "Verify the replica | VERIFY",
                "Rollback | ROLL_BACK",
                "Application rollback | ROLL_BACK",
                "Diagnostics: why it grows | DIAGNOSE",
                "Disable this alert entirely | PROCEDURE",
                "Failover procedure | PROCEDURE",
                "Kibana | MONITORING",
                "Monitoring/Alerting | MONITORING",
                "PromQL queries used to troubleshoot | MONITORING",
                "Links to further documentation | REFERENCES",
                "See also | REFERENCES",
                "Escalation | ESCALATE",
                "🔥 Impact! | IMPACT",
                "Contributing Factors (findings) | FACTORS",
                "Root Cause(s) | CAUSES",
                "Trigger(s) | CAUSES",
                "Corrective and Preventative Measures | ACTIONS",
                "Action Items | ACTIONS",
                "Lessons Learnt | LESSONS",
                "What went well | LESSONS",
                "How’d We Do? | LESSONS",
                "Chain of Events | TIMELINE",
                "Executive Summary | SUMMARY",
                "Detection | DETECTION",
            })
    void knowsTheWordsOfRealPages(String heading, Role role) {
        assertThat(Roles.of(heading)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Replication is late", "Default", "", "1.", "🔥", "Architecture", "Checkpoints", "Fixtures"})
    void leavesTopicsAlone(String heading) {
        assertThat(Roles.of(heading)).isEmpty();
    }

    @Test
    void numbersOfHeadings() {
        assertThat(Numbered.rest("1. Check")).isEqualTo("Check");
        assertThat(Numbered.rest("1.2 Check")).isEqualTo("Check");
        assertThat(Numbered.rest("Step 3: Check")).isEqualTo("Check");
        assertThat(Numbered.rest("3) Check")).isEqualTo("Check");
        assertThat(Numbered.rest("503 errors")).isEqualTo("503 errors");
        assertThat(Numbered.rest("2024 in review")).isEqualTo("2024 in review");
        assertThat(Numbered.number("Step 12 - Check")).isEqualTo(12);
        assertThat(Numbered.number("1.2 Check")).isEqualTo(-1);
    }
}
