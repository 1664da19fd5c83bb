package dev.handrail.render;

import dev.handrail.view.PageView;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** FreeMarker, set up so that a template can show a view and do nothing else. */
final class Templates {

    private static final int USUAL_PAGE = 32 * 1024;

    private final Configuration configuration;

    Templates(List<TemplateTexts> sources) {
        Configuration made = new Configuration(Configuration.VERSION_2_3_34);
        made.setObjectWrapper(new RecordModels());
        made.setTemplateLoader(new TextLoader(sources));
        made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        made.setLocalizedLookup(false);
        made.setOutputFormat(HTMLOutputFormat.INSTANCE);
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(true);
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setAPIBuiltinEnabled(false);
        made.setLocale(Locale.ROOT);
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        made.setDefaultEncoding(StandardCharsets.UTF_8.name());
        made.setNumberFormat("computer");
        made.setWhitespaceStripping(true);
        this.configuration = made;
    }

    /** @throws IOException also for a template that can't be read as one */
    String render(PageView view) throws IOException, TemplateException {
        Template template = configuration.getTemplate("pages/" + view.template() + ".ftlh");
        StringWriter out = new StringWriter(USUAL_PAGE);
        template.process(Map.of("page", view), out);
        return out.toString();
    }
}
