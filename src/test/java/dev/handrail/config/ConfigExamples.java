package dev.handrail.config;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Configurations that the reader and the schema must judge alike. */
final class ConfigExamples {

    static final String WHOLE = """
            title: Database runbooks
            description: What to do when the database is away.
            base-url: https://runbooks.example.com/db
            language: pt-BR
            triage: db/triage.md
            edit-url: https://git.example.com/ops/edit/{ref}/{path}
            kinds:
              incidents: postmortem
              db/services/: service
            exclude:
              - drafts/**
              - "**/*.{bak,tmp}"
            services:
              checkout:
                owner: Payments
                escalation: ["#payments", "+1 555 0100"]
                description: Takes orders
              search:
            parameters:
              host: {description: The database host, pattern: "[a-z.-]+"}
              port: {default: 5432}
              password: {secret: true}
            search:
              packs: false
              words:
                - pg = postgres
                - 53300 => too many connections
            alerts:
              rules: prometheus/**/*.yml
              redirects:
                - runbooks/{folder}/{alert-lower}/
                - /alert/{alert}.html
            review-every: 6 months
            bulk-commit: 20
            max-page-bytes: 1000000
            budget:
              image-bytes: 500000
            required:
              runbook: [owner, services]
              page: title
            rules:
              step.risk-missing: error
              html.refused: off
            """;

    private ConfigExamples() {}

    /** Refused by the reader and by the schema: the text, and what the message must hold. */
    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("- title\n", "handrail.yml:1:1: the configuration must be keys with values"),
                Arguments.of("just text\n", "handrail.yml:1:1: the configuration must be keys with values"),
                Arguments.of("title: [a]\n", "handrail.yml:1:8: \"title\" must be one text, but is a list"),
                Arguments.of("titel: a\n", "handrail.yml:1:1: unknown key \"titel\": did you mean \"title\"?"),
                Arguments.of("Title: a\n", "handrail.yml:1:1: unknown key \"Title\": did you mean \"title\"?"),
                Arguments.of("base_url: http://a\n", "unknown key \"base_url\": did you mean \"base-url\"?"),
                Arguments.of("colour: red\n", "handrail.yml:1:1: unknown key \"colour\": the keys here are title, "),
                Arguments.of("title: a\nbase-url: /runbooks\n", "handrail.yml:2:11: \"base-url\" must be an address"),
                Arguments.of("base-url: ftp://a/\n", "handrail.yml:1:11: \"base-url\" must be an address"),
                Arguments.of("base-url: http://a/?b\n", "handrail.yml:1:11: \"base-url\" must be an address"),
                Arguments.of("base-url: http://\n", "handrail.yml:1:11: \"base-url\" must be an address"),
                Arguments.of("language: en_US\n", "handrail.yml:1:11: \"language\" must be a language tag"),
                Arguments.of("triage: ../triage.md\n", "handrail.yml:1:9: \"triage\" must be the path of a page"),
                Arguments.of("triage: /triage.md\n", "handrail.yml:1:9: \"triage\" must be the path of a page"),
                Arguments.of("edit-url: https://a/edit\n", "handrail.yml:1:11: \"edit-url\" must be an address"),
                Arguments.of("kinds: postmortem\n", "handrail.yml:1:8: \"kinds\" must be keys with values"),
                Arguments.of("kinds:\n  db: runbok\n", "handrail.yml:2:7: \"db\" must be one of runbook, postmortem"),
                Arguments.of("kinds:\n  /db: runbook\n", "handrail.yml:2:3: a key of \"kinds\" must be a folder"),
                Arguments.of("alerts: {rule: a}\n", "unknown key \"rule\": did you mean \"rules\"?"),
                Arguments.of("alerts: {redirects: [runbooks/]}\n", "a pattern of \"redirects\" must be a path"),
                Arguments.of("alerts: {redirects: ['../{alert}']}\n", "a pattern of \"redirects\" must be a path"),
                Arguments.of("alerts: {redirects: ['a/{alert}/{page}']}\n", "a pattern of \"redirects\" must be"),
                Arguments.of("exclude: {a: b}\n", "handrail.yml:1:10: \"exclude\" must be a text or a list of texts"),
                Arguments.of(
                        "services:\n  a: {ower: b}\n",
                        "handrail.yml:2:7: unknown key \"ower\": did you mean \"owner\"?"),
                Arguments.of("services: {a: b}\n", "handrail.yml:1:15: \"a\" must be keys with values"),
                Arguments.of(
                        "parameters:\n  a:\n    secret: maybe\n",
                        "handrail.yml:3:13: \"secret\" must be true or false"),
                Arguments.of(
                        "parameters:\n  a:\n    defualt: 1\n",
                        "handrail.yml:3:5: unknown key \"defualt\": did you mean \"default\"?"),
                Arguments.of("search: {pack: true}\n", "unknown key \"pack\": did you mean \"packs\"?"),
                Arguments.of("search:\n  words: pg\n", "handrail.yml:2:10: a rule of \"words\" must be words"),
                Arguments.of("search:\n  words: ['pg =']\n", "handrail.yml:2:11: a rule of \"words\" must be words"),
                Arguments.of("search:\n  words: [a => b => c]\n", "a rule of \"words\" must be words"),
                Arguments.of("review-every: 6 months or so\n", "handrail.yml:1:15: \"review-every\" must be a period"),
                Arguments.of(
                        "bulk-commit: 0\n", "handrail.yml:1:14: \"bulk-commit\" must be a whole number of 1 or more"),
                Arguments.of(
                        "bulk-commit: many\n",
                        "handrail.yml:1:14: \"bulk-commit\" must be a whole number of 1 or more"),
                Arguments.of("max-page-bytes: -1\n", "handrail.yml:1:17: \"max-page-bytes\" must be a whole number"),
                Arguments.of("budget: 5\n", "handrail.yml:1:9: \"budget\" must be keys with values"),
                Arguments.of("budget: {page: 5}\n", "unknown key \"page\": the keys here are page-bytes"),
                Arguments.of("budget: {page-byte: 5}\n", "unknown key \"page-byte\": did you mean \"page-bytes\"?"),
                Arguments.of(
                        "budget: {image-bytes: 0}\n",
                        "handrail.yml:1:23: \"image-bytes\" must be a whole number of 1 or more"),
                Arguments.of("required: [owner]\n", "handrail.yml:1:11: \"required\" must be keys with values"),
                Arguments.of("required: {runbok: owner}\n", "unknown key \"runbok\": did you mean \"runbook\"?"),
                Arguments.of(
                        "rules:\n  link.file: fatal\n",
                        "handrail.yml:2:14: \"link.file\" must be one of error, warning, info, off"),
                Arguments.of(
                        "rules:\n  link.anchr: off\n",
                        "handrail.yml:2:3: unknown key \"link.anchr\": did you mean \"link.anchor\"?"));
    }

    /** Refused by the reader alone, because a schema can't say so or never gets to see it. */
    static Stream<Arguments> refusedByTheReader() {
        return Stream.of(
                Arguments.of("alerts: {rules: ['[a']}\n", "handrail.yml:1:18: this glob"),
                Arguments.of("exclude: ['[a']\n", "handrail.yml:1:11: this glob"),
                Arguments.of("title: a\ntitle: b\n", "handrail.yml:2:1: the key \"title\" is given twice"),
                Arguments.of("title: DB: failover\n", "handrail.yml:1:8: a value that holds \": \" must be quoted"),
                Arguments.of("title: a\n---\ntitle: b\n", "handrail.yml:2:1: a second document"),
                Arguments.of("title:\n\t- a\n", "handrail.yml:2:1: a tab"),
                Arguments.of("review-every: 6 moons\n", "handrail.yml:1:15: \"review-every\" must be a period"));
    }
}
