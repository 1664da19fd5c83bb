package dev.handrail.config;

import dev.handrail.diag.Code;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.diag.Outcome;
import dev.handrail.diag.Severity;
import dev.handrail.model.Kind;
import dev.handrail.model.Parameter;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.yaml.Reading;
import dev.handrail.yaml.Value;
import dev.handrail.yaml.YamlReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads {@code handrail.yml}. What it does not say has the value of {@link SiteConfig#DEFAULT}.
 *
 * <p>Unlike a page, a configuration is right or refused: a build that goes on with half of it would publish something
 * that nobody asked for.
 */
public final class ConfigReader {

    /** The keys of the top level, of a service and of a parameter. The schema has the same, which a test checks. */
    static final List<String> KEYS = List.of(
            "title",
            "description",
            "base-url",
            "language",
            "triage",
            "edit-url",
            "kinds",
            "exclude",
            "services",
            "parameters",
            "search",
            "alerts",
            "review-every",
            "bulk-commit",
            "max-page-bytes",
            "budget",
            "required",
            "rules");

    static final List<String> SERVICE_KEYS = List.of("owner", "escalation", "description");
    static final List<String> SEARCH_KEYS = List.of("packs", "words");
    static final List<String> BUDGET_KEYS = List.of("page-bytes", "image-bytes", "total-bytes");
    static final List<String> ALERT_KEYS = List.of("rules", "redirects");
    static final List<String> PARAMETER_KEYS = List.of("description", "default", "pattern", "secret");

    private final YamlReader yaml = new YamlReader();

    /**
     * The configuration that a file holds; an empty file is the default one.
     *
     * @throws HandrailException of {@link Trouble#CONFIGURATION} if it can't be used as it is. The message has a line
     *     {@code file:line:column: what is wrong and how to mend it} for each fault.
     */
    public SiteConfig read(SourcePath file, SourceText text) {
        Outcome<Value> document = yaml.read(file, text.value(), 1);
        Refusal.ifAny(document.diagnostics());
        Reading top = new Reading(file, fields(file, document.value()));
        SiteConfig config = config(top);
        Refusal.ifAny(top.diagnostics());
        return config;
    }

    private static Value.Fields fields(SourcePath file, Value value) {
        if (value instanceof Value.Fields fields) {
            return fields;
        }
        throw Refusal.of(file, value.at(), "the configuration must be keys with values, such as \"title: Runbooks\"");
    }

    private static SiteConfig config(Reading top) {
        UnknownKeys.refuse(top, KEYS);
        SiteConfig preset = SiteConfig.DEFAULT;
        return new SiteConfig(
                top.text("title").orElse(preset.title()),
                top.text("description").orElse(preset.description()),
                top.read(Checks.BASE_URL, Checks::baseUrl, "base-url").orElse(preset.baseUrl()),
                top.read(Checks.LANGUAGE, Checks::language, "language").orElse(preset.language()),
                top.read(Checks.PATH, Checks::path, "triage").orElse(preset.triage()),
                top.read(Checks.EDIT_URL, Checks::editUrl, "edit-url").orElse(preset.editUrl()),
                top.fields("kinds").map(ConfigReader::kinds).orElse(preset.kinds()),
                globs(top, "exclude"),
                top.fields("services").map(ConfigReader::services).orElse(preset.services()),
                top.fields("parameters").map(ConfigReader::parameters).orElse(preset.parameters()),
                top.fields("search").map(ConfigReader::search).orElse(preset.search()),
                top.fields("alerts").map(ConfigReader::alerts).orElse(preset.alerts()),
                top.period("review-every"),
                top.read(Checks.COUNT, Checks::count, "bulk-commit").orElse(preset.bulkCommit()),
                top.read(Checks.COUNT, Checks::count, "max-page-bytes").orElse(preset.maxPageBytes()),
                top.fields("budget").map(ConfigReader::budget).orElse(preset.budget()),
                top.fields("required").map(ConfigReader::required).orElse(preset.required()),
                top.fields("rules").map(ConfigReader::rules).orElse(preset.rules()));
    }

    private static Map<String, Kind> kinds(Reading folders) {
        Map<String, Kind> kinds = new TreeMap<>();
        for (Value.Field field : folders.all()) {
            Optional<String> folder = Checks.folder(field.key());
            if (folder.isEmpty()) {
                folders.refuse(field.at(), "a key of \"kinds\" must be a folder of the source, such as db/postgresql");
            }
            Optional<Kind> kind = folders.read("one of runbook, postmortem, service, page", Kind::of, field.key());
            folder.ifPresent(path -> kind.ifPresent(known -> kinds.put(path, known)));
        }
        return kinds;
    }

    private static List<String> globs(Reading fields, String key) {
        List<Value.Text> globs = fields.spanned(key);
        for (Value.Text glob : globs) {
            if (!Globs.isValid(glob.value())) {
                fields.refuse(glob.at(), "this glob has an open [ or {, or ends in \\: close it, or put \\ before it");
            }
        }
        return globs.stream().map(Value.Text::value).toList();
    }

    private static Map<String, SiteConfig.Service> services(Reading names) {
        Map<String, SiteConfig.Service> services = new LinkedHashMap<>();
        for (String name : names.names()) {
            services.put(name, names.fields(name).map(ConfigReader::service).orElse(SiteConfig.Service.UNKNOWN));
        }
        return services;
    }

    private static SiteConfig.Service service(Reading service) {
        UnknownKeys.refuse(service, SERVICE_KEYS);
        return new SiteConfig.Service(
                service.text("owner").orElse(""),
                service.texts("escalation"),
                service.text("description").orElse(""));
    }

    private static Map<String, Parameter> parameters(Reading names) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (String name : names.names()) {
            names.fields(name).ifPresent(fields -> parameters.put(name, parameter(name, fields)));
        }
        return parameters;
    }

    private static Parameter parameter(String name, Reading parameter) {
        UnknownKeys.refuse(parameter, PARAMETER_KEYS);
        return new Parameter(
                name,
                parameter.text("description").orElse(""),
                parameter.text("default").orElse(""),
                parameter.text("pattern").orElse(""),
                parameter.bool("secret").orElse(false),
                true);
    }

    private static SiteConfig.Search search(Reading search) {
        UnknownKeys.refuse(search, SEARCH_KEYS);
        List<Value.Text> words = search.spanned("words");
        for (Value.Text rule : words) {
            if (!Checks.wordRule(rule.value())) {
                search.refuse(
                        rule.at(),
                        "a rule of \"words\" must be words that mean the same, such as \"pg = postgres\", or a code or"
                                + " phrase and what it stands for, such as \"53300 => too many connections\"");
            }
        }
        return new SiteConfig.Search(
                search.bool("packs").orElse(SiteConfig.Search.DEFAULT.packs()),
                words.stream().map(Value.Text::value).toList());
    }

    private static SiteConfig.Budget budget(Reading budget) {
        UnknownKeys.refuse(budget, BUDGET_KEYS);
        SiteConfig.Budget preset = SiteConfig.Budget.DEFAULT;
        return new SiteConfig.Budget(
                budget.read(Checks.COUNT, Checks::count, "page-bytes").orElse(preset.page()),
                budget.read(Checks.COUNT, Checks::count, "image-bytes").orElse(preset.image()),
                budget.read(Checks.COUNT, Checks::count, "total-bytes").orElse(preset.total()));
    }

    private static Map<Kind, List<String>> required(Reading kinds) {
        UnknownKeys.refuse(kinds, Arrays.stream(Kind.values()).map(Kind::id).toList());
        Map<Kind, List<String>> required = new TreeMap<>();
        for (String id : kinds.names()) {
            Kind.of(id).ifPresent(kind -> required.put(kind, kinds.texts(id)));
        }
        return required;
    }

    private static SiteConfig.Alerts alerts(Reading alerts) {
        UnknownKeys.refuse(alerts, ALERT_KEYS);
        List<Value.Text> redirects = alerts.spanned("redirects");
        for (Value.Text pattern : redirects) {
            if (Checks.alertPattern(pattern.value()).isEmpty()) {
                alerts.refuse(pattern.at(), "a pattern of \"redirects\" must be " + Checks.ALERT_PATTERN);
            }
        }
        return new SiteConfig.Alerts(
                globs(alerts, "rules"),
                redirects.stream()
                        .flatMap(pattern -> Checks.alertPattern(pattern.value()).stream())
                        .toList());
    }

    private static Map<Code, Optional<Severity>> rules(Reading ids) {
        UnknownKeys.refuse(ids, Arrays.stream(Code.values()).map(Code::id).toList());
        Map<Code, Optional<Severity>> rules = new LinkedHashMap<>();
        for (String id : ids.names()) {
            Code.of(id)
                    .ifPresent(code -> ids.read("one of error, warning, info, off", Checks::level, id)
                            .ifPresent(level -> rules.put(code, level)));
        }
        return rules;
    }
}
