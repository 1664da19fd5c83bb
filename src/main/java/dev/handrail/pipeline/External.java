package dev.handrail.pipeline;

import dev.handrail.diag.Diagnostic;
import dev.handrail.lint.web.Answer;
import dev.handrail.lint.web.WebLinks;
import dev.handrail.model.Site;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Asks for every address on the web that a site links to, several hosts at a time. */
public final class External {

    private static final int HOSTS_AT_A_TIME = 16;

    private final Function<List<URI>, Map<URI, Answer>> web;

    /** @param web asks one host for several addresses; called from many threads */
    public External(Function<List<URI>, Map<URI, Answer>> web) {
        this.web = web;
    }

    List<Diagnostic> findings(Site site, Progress progress) {
        WebLinks links = new WebLinks(site);
        List<List<URI>> hosts = links.byHost();
        Map<URI, Answer> answers = new HashMap<>();
        int[] done = {0};
        progress.start("asking hosts", hosts.size());
        try (Workers workers = new Workers(HOSTS_AT_A_TIME)) {
            workers.each(hosts, web, some -> {
                answers.putAll(some);
                progress.advance(++done[0]);
            });
        }
        progress.end();
        return links.findings(answers);
    }
}
