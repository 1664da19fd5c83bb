package dev.handrail.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.AlertRule;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleReaderTest {

    private static Outcome<List<AlertRule>> read(String file, String text) {
        return new RuleReader().read(file, SourceText.of(text));
    }

    private static List<AlertRule> rules(String file, String text) {
        Outcome<List<AlertRule>> outcome = read(file, text);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value();
    }

    private static List<String> targets(AlertRule rule) {
        return rule.runbooks().stream().map(AlertRule.RunbookUse::target).toList();
    }

    @Test
    void ruleFilesOfPrometheus() {
        List<AlertRule> rules = rules("db.rules.yml", """
                groups:
                  - name: database
                    rules:
                      - record: db:up:sum
                        expr: sum by (cluster) (pg_up)
                      - alert: DatabaseDown
                        expr: pg_up{job="postgres",role!="standby"} == 0
                        labels:
                          severity: page
                        annotations:
                          summary: "{{ $labels.instance }} is down"
                          runbook_url: "https://runbooks.example/down.html#start"
                """);
        assertThat(rules).hasSize(1);
        AlertRule rule = rules.get(0);
        assertThat(rule.name()).isEqualTo("DatabaseDown");
        assertThat(rule.severity()).isEqualTo("page");
        assertThat(rule.at()).isEqualTo(new Span(6, 16, 6, 28));
        assertThat(rule.labels()).containsExactly("instance", "job", "severity");
        assertThat(rule.runbooks())
                .containsExactly(new AlertRule.RunbookUse(
                        "runbook_url", "https://runbooks.example/down.html#start", new Span(12, 24, 12, 66)));
    }

    @Test
    void aggregatedExpressionsKeepOnlyWhatTheyGroupBy() {
        List<AlertRule> rules = rules("a.yml", """
                groups: [{rules: [{alert: A, expr: 'sum by (app, zone) (rate(x_total{job="y"}[5m])) > 1'},
                                  {alert: B, expr: 'max(x{job="y"}) > 1'}]}]
                """);
        assertThat(rules.get(0).labels()).containsExactly("app", "zone");
        assertThat(rules.get(1).labels()).isEmpty();
    }

    @Test
    void objectsOfTheOperatorInSeveralDocumentsAndLists() {
        List<AlertRule> rules = rules("rules.yaml", """
                apiVersion: monitoring.coreos.com/v1
                kind: PrometheusRule
                metadata: {name: a}
                spec: {groups: [{name: a, rules: [{alert: First, expr: up}]}]}
                ---
                kind: List
                items:
                  - kind: ConfigMap
                    data: {alert: none}
                  - kind: PrometheusRule
                    spec:
                      groups:
                        - rules:
                            - alert: Second
                              expr: up
                              labels:
                                runbook: docs/second.md
                ...
                """);
        assertThat(rules).extracting(AlertRule::name).containsExactly("First", "Second");
        assertThat(rules).extracting(rule -> rule.at().line()).containsExactly(4, 14);
        assertThat(targets(rules.get(1))).containsExactly("docs/second.md");
    }

    @Test
    void provisioningOfGrafanaInYamlAndJson() {
        String yaml = """
                apiVersion: 1
                groups:
                  - orgId: 1
                    name: db
                    rules:
                      - uid: abc
                        title: Replication lags
                        condition: C
                        data: [{refId: A}]
                        annotations: {runbook_url: "https://r.example/lag/"}
                        labels: {severity: warn}
                """;
        String json = """
                {"apiVersion": 1, "groups": [{"name": "db", "rules": [
                  {"uid": "abc", "title": "Replication lags", "condition": "C", "data": [{"refId": "A"}],
                   "annotations": {"runbook_url": "https://r.example/lag/"}, "labels": {"severity": "warn"}}]}]}
                """;
        String ruler = """
                {"rules": [{"expr": "", "annotations": {"runbook_url": "https://r.example/lag/"},
                 "labels": {"severity": "warn"}, "grafana_alert": {"title": "Replication lags"}}]}
                """;
        for (List<AlertRule> rules : List.of(rules("a.yaml", yaml), rules("a.json", json), rules("b.json", ruler))) {
            assertThat(rules).extracting(AlertRule::name).containsExactly("Replication lags");
            assertThat(rules.get(0).severity()).isEqualTo("warn");
            assertThat(targets(rules.get(0))).containsExactly("https://r.example/lag/");
        }
    }

    /** As kube-prometheus-stack writes them. */
    @Test
    void templatesOfHelm() {
        List<AlertRule> rules = rules("templates/alerts.yaml", """
                {{- if .Values.create }}
                kind: PrometheusRule
                metadata:
                  labels:
                {{ include "labels" . | indent 4 }}
                spec:
                  groups:
                  - name: a
                    rules:
                {{- if not .Values.disabled.A }}
                    - alert: A
                      annotations:
                        description: 'in {{`{{`}} $labels.namespace {{`}}`}}'
                        runbook_url: {{ .Values.base }}/alertmanager/a
                      expr: |-
                        alert: no rule, but text of an expression
                      labels:
                        severity: {{ default "critical" .Values.severity }}
                {{- end }}
                    - record: b
                      expr: up
                      labels:
                        runbook_url: not of A
                    - alert: {{ .Values.prefix }}C
                      expr: up
                      annotations:
                        runbook_url: >-
                          https://r.example/c
                {{- end }}
                """);
        assertThat(rules).extracting(AlertRule::name).containsExactly("A", "C");
        assertThat(rules).extracting(rule -> rule.at().line()).containsExactly(11, 24);
        assertThat(targets(rules.get(0))).containsExactly("{{ .Values.base }}/alertmanager/a");
        assertThat(rules.get(0).runbooks().get(0).at()).isEqualTo(new Span(14, 22, 14, 55));
        assertThat(rules.get(0).labels()).contains("namespace");
        assertThat(targets(rules.get(1))).containsExactly("https://r.example/c");
    }

    @Test
    void mixinsInJsonnet() {
        List<AlertRule> rules = rules("alerts.libsonnet", """
                { groups+: [{ rules: [
                  // alert: 'NoRule',
                  {
                    alert: 'KubePodCrashLooping',
                    expr: |||
                      max_over_time(x{job="y"}[5m]) >= 1
                    ||| % $._config,
                    annotations: {
                      runbook_url: 'https://r.example/%(folder)s/kubepodcrashlooping' % $._config,
                    },
                  },
                ] }] }
                """);
        assertThat(rules).extracting(AlertRule::name).containsExactly("KubePodCrashLooping");
        assertThat(targets(rules.get(0))).containsExactly("https://r.example/{{ }}/kubepodcrashlooping");
    }

    @Test
    void labelsAboveTheNameAndOnOneLine() {
        String chart = """
                {{- if .Values.create }}
                  rules:
                    - alert: First
                      expr: up
                    - labels:
                        severity: page
                        runbook_url: https://r.example/second
                      expr: sum by (pod) (x)
                      alert: Second
                    - labels: {severity: "low, really", {{ .Values.more }}, team: db}
                      alert: Third
                    - {alert: Fourth, expr: up, labels: {severity: page}, annotations: {runbook_url: "x.md#{a}"}}
                {{- end }}
                """;
        List<AlertRule> rules = rules("templates/alerts.yaml", chart);
        assertThat(rules).extracting(AlertRule::name).containsExactly("First", "Second", "Third", "Fourth");
        assertThat(rules).extracting(AlertRule::severity).containsExactly("", "page", "low, really", "page");
        assertThat(rules.get(0).runbooks()).isEmpty();
        assertThat(targets(rules.get(1))).containsExactly("https://r.example/second");
        assertThat(rules.get(1).labels()).contains("pod");
        assertThat(targets(rules.get(3))).containsExactly("x.md#{a}");

        List<AlertRule> mixin = rules("alerts.jsonnet", """
                { rules: [
                  {
                    alert: 'First',
                    expr: 'x',
                  },
                  {
                    labels: {
                      severity: 'page',
                    },
                    alert: 'Second',
                  },
                  { alert: 'Third', expr: 'x', labels: { severity: 'low' } },
                ] }
                """);
        assertThat(mixin).extracting(AlertRule::name).containsExactly("First", "Second", "Third");
        assertThat(mixin).extracting(AlertRule::severity).containsExactly("", "page", "low");
    }

    @Test
    void ruleFilesInConfigMaps() {
        List<AlertRule> rules = rules("map.yaml", """
                kind: ConfigMap
                data:
                  readme: |
                    alert: and expr: are words here
                  rules.yml: |
                    groups:
                      - name: a
                        rules:
                          - alert: A
                            expr: up == 0
                            annotations:
                              runbook_url: a.md

                  folded: >-
                    groups: [{rules: [{alert: B, expr: up}]}]
                  broken.yml: |
                    groups: [
                      - alert: C
                        expr: up
                """);
        assertThat(rules).extracting(AlertRule::name).containsExactly("A", "B", "C");
        assertThat(rules.get(0).at()).isEqualTo(new Span(9, 20, 9, 21));
        assertThat(rules.get(0).runbooks().get(0).at()).isEqualTo(new Span(12, 28, 12, 32));
    }

    @Test
    void aBrokenDocumentIsAFindingAndHidesNothing() {
        Outcome<List<AlertRule>> outcome = read("a.yml", """
                groups:
                  - rules:
                      - alert: A
                        expr: up == 0
                        annotations:
                          summary: no quotes: here
                          runbook_url: https://r.example/a
                ---
                groups: [{rules: [{alert: B, expr: up}]}]
                """);
        assertThat(outcome.value()).extracting(AlertRule::name).containsExactly("A", "B");
        assertThat(targets(outcome.value().get(0))).containsExactly("https://r.example/a");
        assertThat(outcome.diagnostics()).hasSize(1);
        Diagnostic finding = outcome.diagnostics().get(0);
        assertThat(finding.code()).isEqualTo(Code.ALERT_UNREADABLE);
        assertThat(finding.at().file()).isEqualTo("a.yml");
        assertThat(finding.at().span().line()).isEqualTo(6);
    }

    static Stream<String> hostile() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [alert, alert]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        return Stream.of(
                bomb.toString(),
                "[".repeat(200_000),
                "{{".repeat(200_000),
                "alert: " + "{{ \"".repeat(100_000),
                "groups:\n" + " ".repeat(300_000) + "- alert: a\n",
                "- ".repeat(200_000) + "alert: a",
                "alert: A\nexpr: |\n" + "  line\n".repeat(100_000),
                "alert: &a [*a]\n",
                "\0\1\2alert: \ud800\n");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextIsAnsweredWithFindingsAtMost(String text) {
        for (String file : List.of("a.yml", "a.libsonnet")) {
            read(file, text)
                    .diagnostics()
                    .forEach(finding -> assertThat(finding.code()).isEqualTo(Code.ALERT_UNREADABLE));
        }
    }
}
